import { formatDecimal, isZero, parseDecimal } from './decimal.ts';
import { amountOf, type Duration, formatDuration, roundDuration, SECONDS_IN_HOUR } from './duration.ts';
import { factorRatio } from './factor.ts';
import { groupThousands } from './group-thousands.ts';
import { type Ratio, roundRatio } from './rounding.ts';
import type { Statistics } from './statistics.ts';
import type { StatisticKey, Style, StyleColumnKey } from './style.ts';
import type { Task } from './task.ts';

/** Minutes in the statistics keep their fractions, up to here. */
const MINUTE_DECIMALS = 2;

/** @example printFactor({ numerator: 1426 h, denominator: 1581 min }, style) //=> '54.1x' */
export function printFactor(ratio: Ratio | null, { factorDecimals }: Style): string {
  return ratio === null ? '' : `${roundRatio(ratio, factorDecimals)}x`;
}

/** One cell of the task table, before any format's escaping; `''` for what is not known. */
export function printTaskCell(task: Task, number: number, key: StyleColumnKey, style: Style): string {
  switch (key) {
    case 'number':
      return String(number);
    case 'task':
      return task.task;
    case 'humanEstimate':
      return formatDuration(task.human, 'hours', 'h');
    case 'aiTime':
      return formatDuration(task.ai, 'minutes', 'm');
    case 'supervision':
      return task.supervision === null ? '' : formatDuration(task.supervision, 'minutes', 'm');
    case 'tokens':
      return task.tokens === null ? '' : groupThousands(String(task.tokens), style.language.thousandsMark);
    case 'factor':
      return printFactor(factorRatio(task.human, task.ai), style);
    case 'supervisoryFactor':
      return task.supervision === null ? '' : printFactor(factorRatio(task.human, task.supervision), style);
  }
}

function printMinutes(duration: Duration, mark: string): string {
  const exact = amountOf(duration, 'minutes');
  const rounded = roundDuration(duration, 'minutes', MINUTE_DECIMALS);
  const isShort = exact !== null && (formatDecimal(exact).split('.')[1] ?? '').length <= MINUTE_DECIMALS;
  const digits = isShort ? formatDecimal(exact) : rounded.replace(/\.?0+$/, '');
  return groupThousands(digits, mark);
}

/** What a figure leaves out, said beside it. @example describePart(25, 29) //=> ' (25 of 29 tasks)' */
function describePart(counted: number, tasks: number): string {
  return counted === tasks ? '' : ` (${counted} of ${tasks} tasks)`;
}

/** One value of the statistics table; `''` for what is not known. */
export function printStatistic(statistics: Statistics, key: StatisticKey, style: Style): string {
  const { thousandsMark } = style.language;
  const { tasks, supervision, tokens } = statistics;
  const ofSupervised = describePart(statistics.tasksWithSupervision, tasks);
  switch (key) {
    case 'tasks':
      return groupThousands(String(tasks), thousandsMark);
    case 'humanHours':
      return groupThousands(roundDuration(statistics.human, 'hours', 1), thousandsMark);
    case 'aiMinutes':
      return printMinutes(statistics.ai, thousandsMark);
    case 'supervisionMinutes':
      return supervision === null ? '' : printMinutes(supervision, thousandsMark) + ofSupervised;
    case 'tokens':
      if (tokens === null) return '';
      return groupThousands(String(tokens), thousandsMark) + describePart(statistics.tasksWithTokens, tasks);
    case 'weightedFactor':
      return printFactor(statistics.weightedFactor, style);
    case 'weightedSupervisoryFactor': {
      const factor = printFactor(statistics.weightedSupervisoryFactor, style);
      return factor === '' ? '' : factor + ofSupervised;
    }
  }
}

/** Weeks with one decimal; what that would print as 0.0 keeps two significant digits. */
export function printWeeks({ human }: Statistics, hoursPerWeek: number): string {
  const weeks: Ratio = { numerator: human.seconds, denominator: parseDecimal(String(hoursPerWeek * SECONDS_IN_HOUR)) };
  const rounded = roundRatio(weeks, 1);
  if (rounded !== '0.0' || isZero(human.seconds)) return rounded;
  let decimals = 2;
  while (!/[1-9]\d$/.test(roundRatio(weeks, decimals))) decimals += 1;
  return roundRatio(weeks, decimals).replace(/0$/, '');
}

/**
 * The sentence that every style prints.
 * @example 'The weighted average leverage factor was 54.1x with a supervisory leverage of 574.2x. In human terms, …'
 */
export function printAverages(statistics: Statistics, style: Style): string {
  const supervisory = printStatistic(statistics, 'weightedSupervisoryFactor', style);
  const factor = printFactor(statistics.weightedFactor, style);
  const withSupervisory = supervisory === '' ? '' : ` with a supervisory leverage of ${supervisory}`;
  const weeks = printWeeks(statistics, style.hoursPerWeek);
  return `The weighted average leverage factor was ${factor}${withSupervisory}. In human terms, this was ${weeks} weeks of work.`;
}
