import { type CalendarDate, compareDates, parseIsoDate } from '../../record/values/calendar-date.ts';
import { countDays, PERIOD_UNITS, periodOf } from '../periods.ts';
import type { PeriodData, RollupData } from '../rollup-data.ts';

/** Whether two doubles can be results of the same quotient: they differ by at most 1e-12 of their size. */
const isSameNumber = (a: number, b: number) => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-12;

function verifyDates({ period, from, to, days, missingDays }: PeriodData): string[] {
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
  if (first === null || last === null || compareDates(first, last) > 0) {
    return [`${period}: ${from} to ${to} is not a range of days`];
  }
  const range = { from: first, to: last };
  const isNamed =
    period === `${from}/${to}` ||
    PERIOD_UNITS.some((unit) => {
      const whole = periodOf(first, unit);
      return whole.id === period && compareDates(last, whole.to) <= 0;
    });
  const dates = missingDays.map(parseIsoDate);
  const isWithin = (date: CalendarDate | null) =>
    date !== null && compareDates(first, date) <= 0 && compareDates(date, last) <= 0;
  const isSorted = missingDays.every((date, i) => i === 0 || (missingDays[i - 1] ?? '') < date);
  return [
    ...(isNamed ? [] : [`${period}: is not the period of ${from} to ${to}`]),
    ...(dates.every(isWithin) ? [] : [`${period}: missingDays has days that are not in it`]),
    ...(isSorted ? [] : [`${period}: missingDays is not in order, or has a day twice`]),
    ...(days + missingDays.length <= countDays(range) ? [] : [`${period}: has more days than ${from} to ${to}`]),
  ];
}

function verifyFigures({ period, days, statistics }: PeriodData, hoursPerWeek: number | null): string[] {
  const { tasks, humanHours, aiMinutes, weightedFactor, humanWeeks, supervisionMinutes } = statistics;
  const factor = aiMinutes === 0 ? null : (humanHours * 60) / aiMinutes;
  const isFactor =
    weightedFactor === null || factor === null ? weightedFactor === factor : isSameNumber(weightedFactor, factor);
  const weeks = hoursPerWeek === null ? humanWeeks : humanHours / hoursPerWeek;
  const { weightedSupervisoryFactor } = statistics;
  const supervised = ((weightedSupervisoryFactor ?? 0) * (supervisionMinutes ?? 0)) / 60;
  const isEmpty = tasks === 0 && humanHours === 0 && aiMinutes === 0;
  return [
    ...(isFactor ? [] : [`${period}: weightedFactor is ${weightedFactor} in the data, the sums give ${factor}`]),
    ...(isSameNumber(humanWeeks, weeks)
      ? []
      : [`${period}: humanWeeks is ${humanWeeks} in the data, the sums give ${weeks}`]),
    ...(supervised <= humanHours * (1 + 1e-12)
      ? []
      : [
          `${period}: weightedSupervisoryFactor is ${weightedSupervisoryFactor}, which needs more than all human hours`,
        ]),
    ...(days === 0 && !isEmpty ? [`${period}: has figures and no day`] : []),
    ...(days > tasks ? [`${period}: has more days (${days}) than tasks (${tasks})`] : []),
  ];
}

/**
 * Checks the figures of each period against each other: the days and the calendar, the averages and the sums.
 * @param hoursPerWeek the hours of a working week in the style; null if it is not known
 */
export function verifyRollupData({ periods }: RollupData, hoursPerWeek: number | null): string[] {
  return periods.flatMap((period) => [...verifyDates(period), ...verifyFigures(period, hoursPerWeek)]);
}
