import { type CalendarDate, compareDates, findDate, formatIsoDate } from '../../record/values/calendar-date.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with its name and the day that the name says, if any. */
export interface DayTab {
  readonly sheet: Sheet;
  readonly tabName: string;
  readonly date: CalendarDate | null;
}

/** All tabs in their order. Calls of services: 1, and 1 for each tab. */
export function listTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): DayTab[] {
  return spreadsheet.getSheets().map((sheet) => {
    const tabName = sheet.getName();
    return { sheet, tabName, date: findDate(tabName) };
  });
}

type Named = Pick<DayTab, 'date'>;

/** The first tab whose name says this day, in whatever words. */
export function findDayTab<Tab extends Named>(tabs: readonly Tab[], date: CalendarDate): Tab | null {
  return tabs.find((tab) => tab.date !== null && compareDates(tab.date, date) === 0) ?? null;
}

/**
 * Where a day's tab goes so that the newest day stands first: behind the last tab of a newer day, else in front of all.
 * @returns an index that counts from 0
 * @example placeForDay([April 5, Notes, April 3], April 4) //=> 1
 */
export function placeForDay(tabs: readonly Named[], date: CalendarDate): number {
  let place = 0;
  tabs.forEach((tab, i) => {
    if (tab.date !== null && compareDates(tab.date, date) > 0) place = i + 1;
  });
  return place;
}

/** The date as a tab's name, with a number when other tabs have it already. @example findFreeName(tabs, April 4) //=> '2026-04-04 (2)' */
export function findFreeName(tabs: readonly Pick<DayTab, 'tabName'>[], date: CalendarDate): string {
  const names = new Set(tabs.map(({ tabName }) => tabName));
  let name = formatIsoDate(date);
  for (let copy = 2; names.has(name); copy++) name = `${formatIsoDate(date)} (${copy})`;
  return name;
}
