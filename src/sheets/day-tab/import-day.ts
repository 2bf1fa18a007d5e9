import type { ImportDayReply, ImportDayRequest } from '../../messages/messages.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import { Refusal } from '../answer.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { reportTab } from '../cells/report-write.ts';
import { readTabData } from '../tab-data/read-tab-data.ts';
import { findDayTab, placeForDay } from './day-tabs.ts';
import { readChosenFormulas } from './new-day.ts';
import { readTabs } from './tab-index.ts';
import { removeUnfinishedTab } from './whole-tab.ts';
import { addDayTab } from './write-day-tab.ts';

function checkTable({ date, table }: ImportDayRequest): void {
  const width = table[0]?.length ?? 0;
  const uneven = table.findIndex((row) => row.length !== width);
  if (width === 0) throw new Refusal(`${date} has no table to write.`);
  if (uneven === -1) return;
  const cells = table[uneven]?.length ?? 0;
  throw new Refusal(`${date}: row ${uneven + 1} has ${cells} cells for ${width} headings.`);
}

/**
 * Writes one day to a new tab that looks like every day's tab, completely or not at all, and makes it the active tab. A
 * day that already has a tab is not changed. The page sends one day in each call, because a call can take at most six
 * minutes, and so that an import can be stopped. Service calls: about 150 for any number of tabs and rows.
 */
export function importDay(request: ImportDayRequest): ImportDayReply {
  const { date, table, labels, notes = null, cover } = request;
  const calendarDate = parseIsoDate(date);
  if (calendarDate === null) throw new Refusal(`${date} is not a calendar date. Write a date like 2026-04-04.`);
  checkTable(request);
  return withDocumentLock((spreadsheet) => {
    removeUnfinishedTab(spreadsheet);
    const tabs = readTabs(spreadsheet, calendarDate);
    if ('kind' in tabs) return tabs;
    const tabName = findDayTab(tabs, calendarDate)?.tabName ?? date;
    if (spreadsheet.getSheetByName(tabName) !== null) return { kind: 'dayExists', tabName };
    const returnToSheetId = spreadsheet.getActiveSheet().getSheetId();
    const formulas = readChosenFormulas(spreadsheet);
    const tab = addDayTab(
      spreadsheet,
      { tabName: date, table, labels, formulas, notes, cover },
      placeForDay(tabs, calendarDate),
      readTabData(),
    );
    return reportTab(`Tab “${date}” is ready.`, tab, returnToSheetId);
  });
}
