import { addDays, type CalendarDate } from '../values/calendar-date.ts';

/** The time at which a new day starts. Work in the evening is often written down after midnight. */
const NEW_DAY_BEGINS = '04:00';

/**
 * Returns the days to offer for a new tab, the likelier one first: yesterday before 04:00, or else today.
 * @param today the date in the time zone of the spreadsheet
 * @param clockTime the time there, `HH:mm`
 * @example offerDays({ year: 2026, month: 4, day: 5 }, '02:30')[0] //=> { year: 2026, month: 4, day: 4 }
 * @example offerDays({ year: 2026, month: 4, day: 5 }, '04:00')[0] //=> { year: 2026, month: 4, day: 5 }
 */
export function offerDays(today: CalendarDate, clockTime: string): readonly [CalendarDate, CalendarDate] {
  const yesterday = addDays(today, -1);
  return clockTime < NEW_DAY_BEGINS ? [yesterday, today] : [today, yesterday];
}
