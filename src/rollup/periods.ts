import { addDays, type CalendarDate, compareDates, formatIsoDate, weekdayOf } from '../record/values/calendar-date.ts';

/** The parts into which days can be divided. A week starts on Monday, as in ISO 8601, or on Sunday. */
export const PERIOD_UNITS = ['week', 'sunday-week', 'month', 'quarter', 'year'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** Days from the first to the last, both included. Months, weeks and years are those of the calendar, without a clock or a zone. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A named part of the calendar, or any range of days. */
export interface Period extends DateRange {
  /** `2026-W05`, `2026-01`, `2026-Q1`, `2026`; for weeks from Sunday and any other range, `2026-01-04/2026-01-10`. */
  readonly id: string;
  readonly unit: PeriodUnit | 'range';
}

const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const;
const DAYS_IN_WEEK = 7;

/** The day number in a calendar without zones, for distances between days. */
function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The number of days in a range, with both ends. */
export function countDays({ from, to }: DateRange): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** The days of a range in order. */
export function listDates({ from, to }: DateRange): CalendarDate[] {
  return Array.from({ length: Math.max(0, countDays({ from, to })) }, (_, i) => addDays(from, i));
}

/** The first day of the month that lies some months after that of a date. */
function startOfMonth({ year, month }: CalendarDate, months: number): CalendarDate {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 };
}

/** The id of the ISO week that starts on a Monday. It belongs to the year in which its Thursday is. */
function isoWeekId(monday: CalendarDate): string {
  const thursday = addDays(monday, 3);
  const daysBefore = dayNumber(thursday) - dayNumber({ year: thursday.year, month: 1, day: 1 });
  return `${thursday.year}-W${String(Math.floor(daysBefore / DAYS_IN_WEEK) + 1).padStart(2, '0')}`;
}

const rangeId = ({ from, to }: DateRange) => `${formatIsoDate(from)}/${formatIsoDate(to)}`;

/** Any range of days as a period. */
export function periodOfRange(range: DateRange): Period {
  return { from: range.from, to: range.to, id: rangeId(range), unit: 'range' };
}

function idOf(unit: PeriodUnit, range: DateRange): string {
  const { year, month } = range.from;
  switch (unit) {
    case 'week':
      return isoWeekId(range.from);
    case 'sunday-week':
      return rangeId(range);
    case 'month':
      return formatIsoDate(range.from).slice(0, 7);
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'year':
      return String(year);
  }
}

/**
 * The week, month, quarter or year that a date is in.
 * @example periodOf({ year: 2027, month: 1, day: 1 }, 'week').id //=> '2026-W53'
 * @example periodOf({ year: 2026, month: 2, day: 3 }, 'quarter').id //=> '2026-Q1'
 */
export function periodOf(date: CalendarDate, unit: PeriodUnit): Period {
  let range: DateRange;
  if (unit === 'week' || unit === 'sunday-week') {
    const first = unit === 'week' ? 1 : 0;
    const from = addDays(date, -((weekdayOf(date) - first + DAYS_IN_WEEK) % DAYS_IN_WEEK));
    range = { from, to: addDays(from, DAYS_IN_WEEK - 1) };
  } else {
    const months = MONTHS_IN[unit];
    const from = startOfMonth(date, -((date.month - 1) % months));
    range = { from, to: addDays(startOfMonth(from, months), -1) };
  }
  return { ...range, id: idOf(unit, range), unit };
}

/** The periods of a unit from the one with the first day to the one with the last, in order. */
export function listPeriods(unit: PeriodUnit, { from, to }: DateRange): Period[] {
  const periods: Period[] = [];
  for (let next = from; compareDates(next, to) <= 0; ) {
    const period = periodOf(next, unit);
    periods.push(period);
    next = addDays(period.to, 1);
  }
  return periods;
}

/** The last days up to a date, which is one of them: the last 7 or 30 days. */
export function lastDays(to: CalendarDate, days: number): Period {
  return periodOfRange({ from: addDays(to, 1 - days), to });
}

/** The period before: the week, month, quarter or year before, or as many days before a range. */
export function previousPeriod(period: Period): Period {
  const { from, unit } = period;
  const dayBefore = addDays(from, -1);
  return unit === 'range' ? lastDays(dayBefore, countDays(period)) : periodOf(dayBefore, unit);
}
