import { type CalendarDate, compareDates, formatIsoDate } from '../record/values/calendar-date.ts';
import { averageTotals, type Statistics } from '../record/values/statistics.ts';
import { type CalibrationRow, calibrate, joinCompared } from './calibration/calibrate.ts';
import { addTotals, type DayTotals } from './day-totals.ts';
import { type DateRange, listDates, type Period, type PeriodUnit, periodOf, previousPeriod } from './periods.ts';

/** The days of a period, added up. */
export interface Rollup {
  readonly period: Period;
  /** The days with a record, in order. */
  readonly days: readonly DayTotals[];
  /** The days of the calendar without a record: see `rollUp`. */
  readonly missingDays: readonly CalendarDate[];
  readonly statistics: Statistics;
  /** The comparison of estimates with actual times and second estimates; empty without any. */
  readonly calibration: readonly CalibrationRow[];
  /** The period before, with its sums; null if it has no record, and for a part of a week, month, quarter or year. */
  readonly previous: { readonly period: Period; readonly days: number; readonly statistics: Statistics } | null;
}

const isWithin = ({ from, to }: DateRange, date: CalendarDate) =>
  compareDates(from, date) <= 0 && compareDates(date, to) <= 0;

const daysIn = (range: DateRange, days: readonly DayTotals[]) =>
  days.filter(({ date }) => isWithin(range, date)).sort((a, b) => compareDates(a.date, b.date));

/** Returns the first and the last day with a record; null without days. */
export function rangeOfDays(days: readonly { readonly date: CalendarDate }[]): DateRange | null {
  const dates = days.map(({ date }) => date).sort(compareDates);
  const [from, to] = [dates[0], dates[dates.length - 1]];
  return from === undefined || to === undefined ? null : { from, to };
}

/** Returns the requested days. An end that is not given is the first or the last record; null without days. */
export function askedRange(
  { from, to }: { readonly from: CalendarDate | null; readonly to: CalendarDate | null },
  days: readonly { readonly date: CalendarDate }[],
): DateRange | null {
  const known = rangeOfDays(days);
  return known === null ? null : { from: from ?? known.from, to: to ?? known.to };
}

/** Returns the days that are in both ranges; `from` is after `to` if there are none. */
export function intersectRanges(a: DateRange, b: DateRange): DateRange {
  return {
    from: compareDates(a.from, b.from) > 0 ? a.from : b.from,
    to: compareDates(a.to, b.to) < 0 ? a.to : b.to,
  };
}

/**
 * Adds up the days of a period: sums first, ratios last.
 * @param days all days, at most one for each date, in any order; those of the previous period are for the comparison
 * @param expected the days that can be missing: those that the user asked for, else from the first record to the last.
 * Days of the
 * period outside it are not missing, because the author had not begun, or the period has not ended.
 */
export function rollUp(days: readonly DayTotals[], period: Period, expected: DateRange): Rollup {
  const included = daysIn(period, days);
  const known = new Set(included.map(({ date }) => formatIsoDate(date)));
  const before = previousPeriod(period);
  const earlier = before === null ? [] : daysIn(before, days);
  return {
    period,
    days: included,
    missingDays: listDates(intersectRanges(period, expected)).filter((date) => !known.has(formatIsoDate(date))),
    statistics: averageTotals(addTotals(included)),
    calibration: calibrate(joinCompared(included.map(({ compared }) => compared))),
    previous:
      before === null || earlier.length === 0
        ? null
        : { period: before, days: earlier.length, statistics: averageTotals(addTotals(earlier)) },
  };
}

/** Returns the days of each week, month, quarter or year that has one, in the order of the days. */
export function groupByPeriod(days: readonly DayTotals[], unit: PeriodUnit): { period: Period; days: DayTotals[] }[] {
  const groups = new Map<string, { period: Period; days: DayTotals[] }>();
  for (const day of days) {
    const period = periodOf(day.date, unit);
    const group = groups.get(period.id);
    if (group === undefined) groups.set(period.id, { period, days: [day] });
    else group.days.push(day);
  }
  return [...groups.values()];
}
