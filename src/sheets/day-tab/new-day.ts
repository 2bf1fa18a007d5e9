import type { CellContent, CreateDayReply, CreateDayRequest, PlanNewDayReply } from '../../messages/messages.ts';
import { findTable } from '../../record/reading/find-table.ts';
import { offerDays } from '../../record/reading/offered-days.ts';
import { cellAddress } from '../../record/values/a1.ts';
import { formatIsoDate, parseIsoDate } from '../../record/values/calendar-date.ts';
import { readSetting } from '../../settings/read-settings.ts';
import { SETTINGS_TAB_NAME } from '../../settings/settings.ts';
import { Refusal } from '../answer.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { reportTab } from '../cells/report-write.ts';
import { createWallClock } from '../cells/wall-clock.ts';
import { readTabData } from '../tab-data/read-tab-data.ts';
import type { FormulaKind } from './day-checks.ts';
import { makeNewDay } from './day-content.ts';
import type { WrittenTab } from './day-layout.ts';
import { findDayTab, findTemplate, placeForDay } from './day-tabs.ts';
import { readTabs } from './tab-index.ts';
import { copyTemplate } from './template-tab.ts';
import { removeUnfinishedTab } from './whole-tab.ts';
import { addDayTab } from './write-day-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Reads the kind of formulas chosen in the Settings tab. Service calls: 1, and 2 if there is one. */
export function readChosenFormulas(spreadsheet: Spreadsheet): FormulaKind {
  const cells = spreadsheet.getSheetByName(SETTINGS_TAB_NAME)?.getDataRange().getDisplayValues() ?? null;
  return readSetting('newDayFormulas', cells);
}

/**
 * Returns the data of the New day dialog: the date and the clock in the spreadsheet's time zone, and the days that have
 * a tab. Service calls: 32 for any number of tabs, and those of making the index of tabs.
 */
export function planNewDay(): PlanNewDayReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = readTabs(spreadsheet, null);
  if ('kind' in tabs) return tabs;
  const now = createWallClock(spreadsheet)(new Date());
  return {
    kind: 'newDayPlan',
    today: now.slice(0, 10),
    clockTime: now.slice(11, 16),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    locale: spreadsheet.getSpreadsheetLocale(),
    days: tabs.flatMap(({ date, tabName }) => (date === null ? [] : { date: formatIsoDate(date), tabName })),
    hasTemplate: findTemplate(tabs) !== null,
    formulas: readChosenFormulas(spreadsheet),
  };
}

const toCell = (content: CellContent) => (typeof content === 'object' ? content.formula : content);

/** Returns the address of the first cell below the heading of the tasks; `A1` if the tab has no task table. */
function findFirstTaskCell({ cells: [first] }: WrittenTab): string {
  const { table } = findTable((first?.after ?? []).map((row) => row.map(toCell)));
  return table?.columns.task === undefined ? 'A1' : cellAddress(table.headerRow + 1, table.columns.task);
}

/**
 * Creates today's tab, or activates the existing one. Before 04:00 in the spreadsheet's time zone, today is the day
 * before. Service calls: 5 and those of `createDay`.
 */
export function createToday(): CreateDayReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const now = createWallClock(spreadsheet)(new Date());
  const today = now.slice(0, 10);
  const date = parseIsoDate(today);
  const offered = date === null ? today : formatIsoDate(offerDays(date, now.slice(11, 16))[0]);
  return createDay({ date: offered, formulas: readChosenFormulas(spreadsheet) });
}

/**
 * Makes a day's tab, from the user's own tab Template if there is one, or activates the existing tab, whose name can
 * give the day in any form. Service calls: 162 for any number of tabs; fewer with a Template.
 */
export function createDay({ date: isoDate, formulas }: CreateDayRequest): CreateDayReply {
  const date = parseIsoDate(isoDate);
  if (date === null) throw new Refusal(`${isoDate} is not a calendar date. Write a date like 2026-04-04.`);
  return withDocumentLock((spreadsheet) => {
    removeUnfinishedTab(spreadsheet);
    const tabs = readTabs(spreadsheet, date);
    if ('kind' in tabs) return tabs;
    const tabName = findDayTab(tabs, date)?.tabName ?? isoDate;
    const existing = spreadsheet.getSheetByName(tabName);
    if (existing !== null) {
      existing.activate();
      return { kind: 'dayOpened', message: `Opened the existing tab “${tabName}”.`, tabName };
    }
    const returnToSheetId = spreadsheet.getActiveSheet().getSheetId();
    const index = placeForDay(tabs, date);
    const templateName = findTemplate(tabs);
    const template = templateName === null ? null : spreadsheet.getSheetByName(templateName);
    const tab =
      template === null
        ? addDayTab(spreadsheet, makeNewDay(isoDate, formulas), index, readTabData())
        : copyTemplate(spreadsheet, template, isoDate, index);
    spreadsheet.getSheetById(tab.sheetId)?.getRange(findFirstTaskCell(tab)).activate();
    return reportTab(`Tab “${tab.tabName}” is ready.`, tab, returnToSheetId);
  });
}
