/** The parts into which days can be divided. A week starts on Monday, as in ISO 8601, or on Sunday. */
export const PERIOD_UNITS = ['week', 'sunday-week', 'month', 'quarter', 'year'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/*
 * A day as the number of days since 1899-12-30, as spreadsheets count them. Calendar arithmetic with these numbers needs no clock and
 * no zone, and little code, which is why the custom functions use it too.
 */

const MILLISECONDS_IN_DAY = 86_400_000;
const DAY_OF_1970 = 25_569;
const DAYS_IN_WEEK = 7;
/** The numbers of 1900-01-01, a Monday, and of the Sunday before. */
const FIRST_MONDAY = 2;
const FIRST_SUNDAY = 1;
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** @param month from 1; 13 is January of the next year. @example dayNumber(2026, 4, 4) //=> 46116 */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_IN_DAY + DAY_OF_1970;
}

/** The number of 9999-12-31. */
const LAST_DAY = 2_958_465;

/** Whether a value is the number of a day, with or without a time. @example isDayNumber(20260404) //=> false */
export const isDayNumber = (value: unknown): value is number =>
  typeof value === 'number' && value >= FIRST_MONDAY && value < LAST_DAY + 1;

/** @example isoOfDay(46116) //=> '2026-04-04' */
export function isoOfDay(day: number): string {
  return new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);
}

const partsOf = (day: number) => isoOfDay(day).split('-').map(Number) as [year: number, month: number, day: number];

/**
 * Returns the first day of the week, month, quarter or year of a day, or of a later one.
 * @param later 1 for the period after
 * @example isoOfDay(startOfPeriod(46116, 'week', 0)) //=> '2026-03-30'
 */
export function startOfPeriod(day: number, unit: PeriodUnit, later: number): number {
  if (unit === 'week' || unit === 'sunday-week') {
    return day - ((day - (unit === 'week' ? FIRST_MONDAY : FIRST_SUNDAY)) % DAYS_IN_WEEK) + later * DAYS_IN_WEEK;
  }
  const [year, month] = partsOf(day);
  return dayNumber(year, month - ((month - 1) % MONTHS[unit]) + later * MONTHS[unit], 1);
}

/**
 * Returns the id of a period: `2026-W05`, `2026-01`, `2026-Q1`, `2026`, or `2026-01-04/2026-01-10` for a week from
 * Sunday. An ISO week belongs to the year of its Thursday.
 * @param start its first day
 * @example periodId(46111, 'week') //=> '2026-W14'
 */
export function periodId(start: number, unit: PeriodUnit): string {
  const [year, month] = partsOf(start);
  if (unit === 'week') {
    const [ofThursday] = partsOf(start + 3);
    const week = Math.floor((start + 3 - dayNumber(ofThursday, 1, 1)) / DAYS_IN_WEEK) + 1;
    return `${ofThursday}-W${String(week).padStart(2, '0')}`;
  }
  if (unit === 'sunday-week') return `${isoOfDay(start)}/${isoOfDay(start + DAYS_IN_WEEK - 1)}`;
  return unit === 'quarter' ? `${year}-Q${(month + 2) / 3}` : isoOfDay(start).slice(0, unit === 'month' ? 7 : 4);
}
