import { addDays, type CalendarDate, formatIsoDate } from '../record/values/calendar-date.ts';
import { dayNumber, isoOfDay, type PeriodUnit, periodId, startOfPeriod } from './day-numbers.ts';

export { PERIOD_UNITS, type PeriodUnit } from './day-numbers.ts';

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

const numberOf = ({ year, month, day }: CalendarDate) => dayNumber(year, month, day);

function dateOfNumber(number: number): CalendarDate {
  const [year = 0, month = 0, day = 0] = isoOfDay(number).split('-').map(Number);
  return { year, month, day };
}

/** Returns the number of days in a range, with both ends. */
export function countDays({ from, to }: DateRange): number {
  return numberOf(to) - numberOf(from) + 1;
}

/** Lists the days of a range in order. */
export function listDates({ from, to }: DateRange): CalendarDate[] {
  const first = numberOf(from);
  return Array.from({ length: Math.max(0, countDays({ from, to })) }, (_, i) => dateOfNumber(first + i));
}

/** Converts any range of days to a period. */
export function periodOfRange({ from, to }: DateRange): Period {
  return { from, to, id: `${formatIsoDate(from)}/${formatIsoDate(to)}`, unit: 'range' };
}

function periodAt(number: number, unit: PeriodUnit): Period {
  const start = startOfPeriod(number, unit, 0);
  const end = startOfPeriod(number, unit, 1) - 1;
  return { from: dateOfNumber(start), to: dateOfNumber(end), id: periodId(start, unit), unit };
}

/**
 * Returns the week, month, quarter or year that a date is in.
 * @example periodOf({ year: 2027, month: 1, day: 1 }, 'week').id //=> '2026-W53'
 * @example periodOf({ year: 2026, month: 2, day: 3 }, 'quarter').id //=> '2026-Q1'
 */
export function periodOf(date: CalendarDate, unit: PeriodUnit): Period {
  return periodAt(numberOf(date), unit);
}

/** Lists the periods of a unit from the one with the first day to the one with the last, in order. */
export function listPeriods(unit: PeriodUnit, { from, to }: DateRange): Period[] {
  const periods: Period[] = [];
  const last = numberOf(to);
  for (let next = numberOf(from); next <= last; next = startOfPeriod(next, unit, 1)) periods.push(periodAt(next, unit));
  return periods;
}

/** Returns the last days up to a date, which is one of them: the last 7 or 30 days. */
export function lastDays(to: CalendarDate, days: number): Period {
  return periodOfRange({ from: addDays(to, 1 - days), to });
}

/**
 * Returns the period before: the week, month, quarter or year before, or as many days before a range; null for a part
 * of a week, month, quarter or year, which is not comparable with a whole one.
 */
export function previousPeriod(period: Period): Period | null {
  const { from, unit } = period;
  const dayBefore = addDays(from, -1);
  if (unit === 'range') return lastDays(dayBefore, countDays(period));
  const isWhole = countDays(periodOf(from, unit)) === countDays(period);
  return isWhole ? periodOf(dayBefore, unit) : null;
}
