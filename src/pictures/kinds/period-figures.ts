import { printAverage } from '../../record/publishing/print-figures.ts';
import { UNKNOWN } from '../../record/publishing/record.ts';
import type { Style } from '../../record/publishing/style.ts';
import { type CalendarDate, formatIsoDate, parseIsoDate } from '../../record/values/calendar-date.ts';
import { type Duration, hoursOf, minutesOf } from '../../record/values/duration.ts';
import { factorRatio } from '../../record/values/factor.ts';
import { ratioToNumber } from '../../record/values/statistics.ts';
import { printAmount, ratioOf } from './print-figure.ts';

/** Sums with their weighted factor, unrounded. */
export interface Sums {
  readonly humanHours: number;
  readonly aiMinutes: number;
  /** Σ human time ÷ Σ AI time; null without AI time. */
  readonly factor: number | null;
}

/** The sums of a day or of a week that has a record. */
export interface PeriodFigures extends Sums {
  /** The day, or the first day of the week, such as `2026-04-04`. Each date occurs once. */
  readonly date: string;
}

/** Exact sums, such as the totals of a day or of a roll-up. */
interface ExactSums {
  readonly human: Duration;
  readonly ai: Duration;
}

/**
 * Returns the sums of exact totals.
 * @example sumsOf({ human: hours(4), ai: minutes(60) }) //=> { humanHours: 4, aiMinutes: 60, factor: 4 }
 */
export function sumsOf({ human, ai }: ExactSums): Sums {
  return { humanHours: hoursOf(human), aiMinutes: minutesOf(ai), factor: ratioToNumber(factorRatio(human, ai)) };
}

/** Returns the figures of a day or week from its exact totals. @param date the day, or the first day of the week */
export function periodOf({ date, ...sums }: ExactSums & { readonly date: CalendarDate }): PeriodFigures {
  return { date: formatIsoDate(date), ...sumsOf(sums) };
}

/** Returns a number of days since 1970, for distances and places in a week. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/**
 * Returns the date of a period.
 * @throws Error when it does not exist, because a period without a place would be lost
 */
export function dateOfPeriod({ date }: Pick<PeriodFigures, 'date'>): CalendarDate {
  const day = parseIsoDate(date);
  if (day === null) throw new Error(`“${date}” is not a date like 2026-04-04.`);
  return day;
}

/** @returns a dash for an unknown factor */
export function printPeriodFactor(factor: number | null, style: Style): string {
  return factor === null ? UNKNOWN : printAverage(ratioOf(factor), style);
}

const HOURS_DECIMALS = 1;
const MINUTES_DECIMALS = 2;

const printHours = ({ humanHours }: Sums, { language }: Style) => printAmount(humanHours, HOURS_DECIMALS, language);
const printMinutes = ({ aiMinutes }: Sums, { language }: Style) => printAmount(aiMinutes, MINUTES_DECIMALS, language);

/** @example `1,426 h of human work in 1,581 min of AI time` */
export function describeSums(sums: Sums, style: Style): string {
  return `${printHours(sums, style)} h of human work in ${printMinutes(sums, style)} min of AI time`;
}

/** The columns of a table of periods. */
export const PERIOD_COLUMNS = ['Date', 'Human hours', 'AI min', 'Factor'] as const;

/** Returns the row of a period in that table. */
export function rowOfPeriod(period: PeriodFigures, style: Style): readonly string[] {
  return [period.date, printHours(period, style), printMinutes(period, style), printPeriodFactor(period.factor, style)];
}

/** Returns the month for a label: in full when it is short. @example shortMonth(6, standard.language) //=> 'June' */
export function shortMonth(month: number, { months }: Style['language']): string {
  const name = months[month - 1] ?? '';
  const [...characters] = name;
  return characters.length <= 4 ? name : characters.slice(0, 3).join('');
}
