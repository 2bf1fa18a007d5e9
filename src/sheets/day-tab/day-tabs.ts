import { type CalendarDate, compareDates } from '../../record/values/calendar-date.ts';

/** A tab by its name, with the day that the name gives, if any. */
export interface DayTab {
  readonly tabName: string;
  readonly date: CalendarDate | null;
}

type Named = Pick<DayTab, 'date'>;

/** Finds the first tab whose name gives this day, in any form. */
export function findDayTab<Tab extends Named>(tabs: readonly Tab[], date: CalendarDate): Tab | null {
  return tabs.find((tab) => tab.date !== null && compareDates(tab.date, date) === 0) ?? null;
}

/**
 * Finds the place of a day's tab so that the newest day is first: after the last tab of a newer day, else before all tabs.
 * @returns an index that counts from 0
 * @example placeForDay([{ date: { year: 2026, month: 4, day: 5 } }, { date: null }], { year: 2026, month: 4, day: 4 }) //=> 1
 */
export function placeForDay(tabs: readonly Named[], date: CalendarDate): number {
  let place = 0;
  tabs.forEach((tab, i) => {
    if (tab.date !== null && compareDates(tab.date, date) > 0) place = i + 1;
  });
  return place;
}

const TEMPLATE_NAME = 'template';

/** Finds the name of the user's own tab Template, in any case; null if there is none. */
export function findTemplate(tabs: readonly Pick<DayTab, 'tabName'>[]): string | null {
  return tabs.find(({ tabName }) => tabName.trim().toLowerCase() === TEMPLATE_NAME)?.tabName ?? null;
}
