import type { ImportDaysReply, ImportDaysRequest } from '../../messages/messages.ts';
import { type CalendarDate, compareDates, formatIsoDate, parseIsoDate } from '../../record/values/calendar-date.ts';
import { Refusal } from '../answer.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import type { WrittenTab } from './day-layout.ts';
import { type DayTab, findDayTab, listTabs, placeForDay } from './day-tabs.ts';
import { readChosenFormulas } from './new-day.ts';
import { addDayTab } from './write-day-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ImportedDay = ImportDaysRequest['days'][number];
type DatedDay = ImportedDay & { readonly calendarDate: CalendarDate };

const NOTHING_WRITTEN = 'Nothing was written.';

function readDates(days: readonly ImportedDay[]): DatedDay[] {
  return days.map((day) => {
    const calendarDate = parseIsoDate(day.date);
    if (calendarDate !== null) return { ...day, calendarDate };
    throw new Refusal(`${day.date} is not a calendar date. Write a date like 2026-04-04. ${NOTHING_WRITTEN}`);
  });
}

function checkTables(days: readonly DatedDay[]): void {
  for (const { date, table } of days) {
    const width = table[0]?.length ?? 0;
    const uneven = table.findIndex((row) => row.length !== width);
    if (width === 0) throw new Refusal(`${date} has no table to write. ${NOTHING_WRITTEN}`);
    if (uneven !== -1) {
      const row = table[uneven] ?? [];
      throw new Refusal(`${date}: row ${uneven + 1} has ${row.length} cells for ${width} headings. ${NOTHING_WRITTEN}`);
    }
  }
}

function checkFree(days: readonly DatedDay[], tabs: readonly DayTab[]): void {
  const twice = days.find((day, i) => days.findIndex(({ date }) => date === day.date) !== i);
  if (twice !== undefined) throw new Refusal(`The import contains ${twice.date} twice. ${NOTHING_WRITTEN}`);
  const taken = days.flatMap(({ calendarDate }) => findDayTab(tabs, calendarDate)?.tabName ?? []);
  if (taken.length === 0) return;
  const names = taken.map((tabName) => `“${tabName}”`).join(', ');
  const [which, exist, it] = taken.length === 1 ? ['The tab', 'exists', 'it'] : ['The tabs', 'exist', 'them'];
  throw new Refusal(`${which} ${names} already ${exist}. Rename or delete ${it} first. ${NOTHING_WRITTEN}`);
}

/** Adds the days, the newest first; when one fails, those before it are taken away again. */
function addDays(spreadsheet: Spreadsheet, days: readonly DatedDay[], tabs: readonly DayTab[]): WrittenTab[] {
  const before = spreadsheet.getActiveSheet();
  const formulas = readChosenFormulas(tabs);
  const order: { date: CalendarDate | null }[] = [...tabs];
  const written: WrittenTab[] = [];
  try {
    for (const { calendarDate, table, labels } of days) {
      const index = placeForDay(order, calendarDate);
      const tabName = formatIsoDate(calendarDate);
      written.push(addDayTab(spreadsheet, { tabName, table, labels, formulas }, index, before));
      order.splice(index, 0, { date: calendarDate });
    }
    return written;
  } catch (error) {
    for (const { tabName } of written) {
      const sheet = spreadsheet.getSheetByName(tabName);
      if (sheet !== null) spreadsheet.deleteSheet(sheet);
    }
    before.activate();
    throw error;
  }
}

/**
 * Puts days into new tabs of the same look as any day, all of them or none, and brings the newest to the front.
 * Calls of services: 8, 1 for each tab that is there, and about 120 for each day.
 */
export function importDays({ days }: ImportDaysRequest): ImportDaysReply {
  const dated = readDates(days).sort((a, b) => compareDates(b.calendarDate, a.calendarDate));
  const [newest] = dated;
  if (newest === undefined) throw new Refusal('There is no day to import.');
  checkTables(dated);
  return withDocumentLock((spreadsheet) => {
    const tabs = listTabs(spreadsheet);
    checkFree(dated, tabs);
    const returnToSheetId = spreadsheet.getActiveSheet().getSheetId();
    const written = addDays(spreadsheet, dated, tabs);
    const rows = dated.reduce((sum, { table }) => sum + table.length - 1, 0);
    const countedRows = `${rows} ${rows === 1 ? 'row' : 'rows'}`;
    const [first] = written;
    spreadsheet.getSheetByName(newest.date)?.activate();
    return {
      kind: 'written',
      message:
        written.length === 1
          ? `${countedRows} added in tab “${newest.date}”.`
          : `${countedRows} added in ${written.length} tabs, “${dated[dated.length - 1]?.date ?? ''}” to “${newest.date}”.`,
      sheetId: first?.sheetId ?? 0,
      tabName: newest.date,
      undo: { kind: 'removeTabs', tabs: written, returnToSheetId },
    };
  });
}
