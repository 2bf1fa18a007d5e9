import { addDays, type CalendarDate } from '../values/calendar-date.ts';

/** Work of an evening is often written down after midnight: until then the day before is meant. */
const NEW_DAY_BEGINS = '04:00';

/**
 * The days that a new tab is offered for, the likelier one first: before 04:00 yesterday, else today.
 * @param today the date where the spreadsheet is
 * @param clockTime the time there, `HH:mm`
 * @example offerDays({ year: 2026, month: 4, day: 5 }, '02:30')[0] //=> { year: 2026, month: 4, day: 4 }
 * @example offerDays({ year: 2026, month: 4, day: 5 }, '04:00')[0] //=> { year: 2026, month: 4, day: 5 }
 */
export function offerDays(today: CalendarDate, clockTime: string): readonly [CalendarDate, CalendarDate] {
  const yesterday = addDays(today, -1);
  return clockTime < NEW_DAY_BEGINS ? [yesterday, today] : [today, yesterday];
}
