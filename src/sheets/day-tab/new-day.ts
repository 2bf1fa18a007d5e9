import type { CreateDayReply, CreateDayRequest, PlanNewDayReply } from '../../messages/messages.ts';
import { type CalendarDate, formatIsoDate, parseIsoDate } from '../../record/values/calendar-date.ts';
import { readSetting } from '../../settings/read-settings.ts';
import { SETTINGS_TAB_NAME } from '../../settings/settings.ts';
import { Refusal } from '../answer.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { createWallClock } from '../cells/wall-clock.ts';
import { makeNewDay } from './day-content.ts';
import type { FormulaKind } from './day-layout.ts';
import { type DayTab, findDayTab, listTabs, placeForDay } from './day-tabs.ts';
import { copyTemplate, findTemplate } from './template-tab.ts';
import { addDayTab } from './write-day-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The kind of formulas chosen in the Settings tab. Calls of services: 2 when there is one. */
export function readChosenFormulas(tabs: readonly DayTab[]): FormulaKind {
  const settings = tabs.find(({ tabName }) => tabName === SETTINGS_TAB_NAME);
  const cells = settings === undefined ? null : settings.sheet.getDataRange().getDisplayValues();
  return readSetting('newDayFormulas', cells);
}

/**
 * What the New day dialog has to know: the date and the clock in the spreadsheet's zone, and the days that have a tab.
 * Calls of services: 6, and 1 for each tab.
 */
export function planNewDay(): PlanNewDayReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const now = createWallClock(spreadsheet)(new Date());
  const tabs = listTabs(spreadsheet);
  return {
    kind: 'newDayPlan',
    today: now.slice(0, 10),
    clockTime: now.slice(11, 16),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    days: tabs.flatMap(({ date, tabName }) => (date === null ? [] : { date: formatIsoDate(date), tabName })),
    hasTemplate: findTemplate(tabs) !== null,
    formulas: readChosenFormulas(tabs),
  };
}

function addDay(spreadsheet: Spreadsheet, tabs: readonly DayTab[], date: CalendarDate, formulas: FormulaKind) {
  const before = spreadsheet.getActiveSheet();
  const tabName = formatIsoDate(date);
  const index = placeForDay(tabs, date);
  const template = findTemplate(tabs);
  const tab =
    template === null
      ? addDayTab(spreadsheet, makeNewDay(tabName, formulas), index, before)
      : copyTemplate(spreadsheet, template, tabName, index, before);
  return { tab, returnToSheetId: before.getSheetId() };
}

/**
 * Makes a day's tab, from the person's own tab Template when there is one, or brings the one that is there to the front: whatever
 * words its name says the day in.
 * Calls of services: 114, and 1 for each tab that is there; from a Template fewer.
 */
export function createDay({ date: isoDate, formulas }: CreateDayRequest): CreateDayReply {
  const date = parseIsoDate(isoDate);
  if (date === null) throw new Refusal(`${isoDate} is not a calendar date. Write a date like 2026-04-04.`);
  return withDocumentLock((spreadsheet) => {
    const tabs = listTabs(spreadsheet);
    const existing = findDayTab(tabs, date);
    if (existing !== null) {
      existing.sheet.activate();
      const { tabName } = existing;
      return { kind: 'dayOpened', message: `Opened the existing tab “${tabName}”.`, tabName };
    }
    const { tab, returnToSheetId } = addDay(spreadsheet, tabs, date, formulas);
    return {
      kind: 'written',
      message: `Tab “${tab.tabName}” is ready.`,
      sheetId: tab.sheetId,
      tabName: tab.tabName,
      undo: { kind: 'removeTabs', tabs: [tab], returnToSheetId },
    };
  });
}
