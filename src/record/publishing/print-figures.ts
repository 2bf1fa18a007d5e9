import { compareDecimals, formatDecimal, isZero, multiplyDecimals, parseDecimal } from '../numbers/decimal.ts';
import { type Ratio, roundRatio } from '../numbers/rounding.ts';
import { type Duration, formatDuration, roundDuration, SECONDS_IN_HOUR } from '../values/duration.ts';
import { factorRatio } from '../values/factor.ts';
import type { Statistics } from '../values/statistics.ts';
import type { Task } from '../values/task.ts';
import { fillPattern, groupDigits, roundToTwoSignificant, setDecimalMark, trimZeros } from './print-number.ts';
import type { Style, StyleColumn, StyleStatistic, UnitName } from './style.ts';

/** A factor of the task table. @example printFactor(factorRatio(hours(240), minutes(22)), standard) //=> '654.5x' */
export function printFactor(ratio: Ratio | null, { factorDecimals, trimsFactorZeros, language }: Style): string {
  if (ratio === null) return '';
  const rounded = roundRatio(ratio, factorDecimals);
  return `${setDecimalMark(trimsFactorZeros ? trimZeros(rounded) : rounded, language)}x`;
}

/** A weighted average. @example printAverage(factorRatio(hours(1426), minutes(1581)), standard) //=> '54.1x' */
export function printAverage(ratio: Ratio | null, { averageDecimals, language }: Style): string {
  return ratio === null ? '' : `${setDecimalMark(roundRatio(ratio, averageDecimals), language)}x`;
}

function nameUnit(digits: string, unit: UnitName): string {
  return digits === '1' ? unit.one : unit.many;
}

/** A time as a column shows it; one that no decimal says exactly is printed as a clock does, and needs no unit. */
function printDuration(
  duration: Duration,
  unit: 'hours' | 'minutes',
  column: StyleColumn,
  { language }: Style,
): string {
  if (typeof column.digits === 'number') {
    const rounded = roundDuration(duration, unit, column.digits);
    return setDecimalMark(rounded, language) + nameUnit(rounded, column.unit);
  }
  const entered = formatDuration(duration, unit, '');
  return setDecimalMark(entered, language) + (entered.includes(':') ? '' : nameUnit(entered, column.unit));
}

/** Human time as working weeks. */
function weeksRatio(human: Duration, hours: number): Ratio {
  const secondsInHour = parseDecimal(String(SECONDS_IN_HOUR));
  return { numerator: human.seconds, denominator: multiplyDecimals(parseDecimal(String(hours)), secondsInHour) };
}

function printWeeksOfTask({ human }: Task, { digits, unit }: StyleColumn, { hoursPerWeek, language }: Style): string {
  const weeks = weeksRatio(human, hoursPerWeek);
  const printed = typeof digits === 'number' ? roundRatio(weeks, digits) : roundToTwoSignificant(weeks);
  return setDecimalMark(printed, language) + nameUnit(printed, unit);
}

const THOUSAND = 1000;
const MILLION = THOUSAND * THOUSAND;

/** Exact in every form: `161.5k` is 161,500 and nothing else. */
function printTokens(tokens: number, { digits, unit }: StyleColumn, { language }: Style): string {
  const name = nameUnit(String(tokens), unit);
  if (digits !== 'abbreviated' || tokens < THOUSAND) return groupDigits(String(tokens), language) + name;
  const [scale, suffix] = tokens < MILLION ? ['0.001', 'k'] : ['0.000001', 'M'];
  const scaled = formatDecimal(multiplyDecimals(parseDecimal(String(tokens)), parseDecimal(scale ?? '1')));
  return `${setDecimalMark(trimZeros(scaled), language)}${suffix}${name}`;
}

/** One cell of the task table, before any format's escaping; `''` for what is not known. */
export function printTaskCell(task: Task, number: number, column: StyleColumn, style: Style): string {
  switch (column.key) {
    case 'number':
      return String(number);
    case 'task':
      return task.task;
    case 'humanEstimate':
      return printDuration(task.human, 'hours', column, style);
    case 'aiTime':
      return printDuration(task.ai, 'minutes', column, style);
    case 'supervision':
      return task.supervision === null ? '' : printDuration(task.supervision, 'minutes', column, style);
    case 'weeks':
      return printWeeksOfTask(task, column, style);
    case 'tokens':
      return task.tokens === null ? '' : printTokens(task.tokens, column, style);
    case 'factor':
      return printFactor(factorRatio(task.human, task.ai), style);
    case 'supervisoryFactor':
      return task.supervision === null ? '' : printFactor(factorRatio(task.human, task.supervision), style);
  }
}

/** Returns the remark next to a figure that does not include all tasks. @example describePart(25, 29, standard) //=> ' (25 of 29 tasks)' */
function describePart(counted: number, tasks: number, { language }: Style): string {
  if (counted === tasks) return '';
  return fillPattern(language.partPattern, {
    counted: groupDigits(String(counted), language),
    tasks: groupDigits(String(tasks), language),
  });
}

/** Digits with a point. An amount that the decimals would print as 0 keeps two significant digits. */
function roundVisibly(amount: Ratio, decimals: number): string {
  const rounded = roundRatio(amount, decimals);
  return /^[0.]+$/.test(rounded) && !isZero(amount.numerator) ? trimZeros(roundToTwoSignificant(amount)) : rounded;
}

function roundWeeks(human: Duration, hoursPerWeek: number, decimals = 1): string {
  return roundVisibly(weeksRatio(human, hoursPerWeek), decimals);
}

/** The sum of human hours as weeks of work, without a unit. @example printWeeks(sampleStatistics, standard) //=> '35.6' */
export function printWeeks({ human }: Statistics, style: Style): string {
  return groupDigits(roundWeeks(human, style.hoursPerWeek), style.language);
}

/** A time in other units, each with one decimal. */
function convertDuration(duration: Duration, { hoursPerDay, hoursPerWeek, language }: Style): Record<string, string> {
  return {
    hours: groupDigits(roundDuration(duration, 'hours', 1), language),
    days: groupDigits(roundRatio(weeksRatio(duration, hoursPerDay), 1), language),
    weeks: groupDigits(roundWeeks(duration, hoursPerWeek), language),
  };
}

/**
 * An amount of work in the largest unit of which it has at least one, with one decimal.
 * @example printWork(sampleStatistics, standard) //=> '35.6 weeks of work'
 */
export function printWork({ human }: Statistics, { hoursPerDay, hoursPerWeek, language }: Style): string {
  const amounts = [
    ['weeks', weeksRatio(human, hoursPerWeek)],
    ['days', weeksRatio(human, hoursPerDay)],
    ['hours', weeksRatio(human, 1)],
  ] as const;
  const isOneOrMore = ({ numerator, denominator }: Ratio) => compareDecimals(numerator, denominator) >= 0;
  const [unit, amount] = amounts.find(([, ratio]) => isOneOrMore(ratio)) ?? amounts[2];
  return groupDigits(roundVisibly(amount, 1), language) + language.work[unit];
}

function printTime(duration: Duration, unit: 'hours' | 'minutes', statistic: StyleStatistic, style: Style): string {
  return printValue(roundDuration(duration, unit, statistic.decimals), statistic, style, duration);
}

/** @param digits with a point and all decimals */
function printValue(digits: string, statistic: StyleStatistic, style: Style, duration?: Duration): string {
  const shown = statistic.trimsZeros ? trimZeros(digits) : digits;
  const value = groupDigits(shown, style.language);
  const others = duration === undefined ? {} : convertDuration(duration, style);
  return fillPattern(shown === '1' ? statistic.patternOfOne : statistic.pattern, { value, ...others });
}

function printAverageValue(ratio: Ratio | null, statistic: StyleStatistic, style: Style): string {
  const value = printAverage(ratio, style);
  return value === '' ? '' : fillPattern(statistic.pattern, { value });
}

/** One value of the statistics table; `''` for what is not known. */
export function printStatistic(statistics: Statistics, statistic: StyleStatistic, style: Style): string {
  const { tasks, supervision, tokens } = statistics;
  const ofSupervised = describePart(statistics.tasksWithSupervision, tasks, style);
  switch (statistic.key) {
    case 'tasks':
      return printValue(String(tasks), statistic, style);
    case 'humanHours':
      return printTime(statistics.human, 'hours', statistic, style);
    case 'humanWeeks':
      return printValue(roundWeeks(statistics.human, style.hoursPerWeek, statistic.decimals), statistic, style);
    case 'aiMinutes':
      return printTime(statistics.ai, 'minutes', statistic, style);
    case 'supervisionMinutes':
      return supervision === null ? '' : printTime(supervision, 'minutes', statistic, style) + ofSupervised;
    case 'tokens':
      if (tokens === null) return '';
      return printValue(String(tokens), statistic, style) + describePart(statistics.tasksWithTokens, tasks, style);
    case 'weightedFactor':
      return printAverageValue(statistics.weightedFactor, statistic, style);
    case 'weightedSupervisoryFactor': {
      const factor = printAverageValue(statistics.weightedSupervisoryFactor, statistic, style);
      return factor === '' ? '' : factor + ofSupervised;
    }
  }
}

/**
 * The sentence of the averages.
 * @example
 * printAverages(sampleStatistics, standard)
 * //=> 'The weighted average leverage factor was 54.1x with a supervisory leverage of 574.2x. In human terms, this was 35.6 weeks of work.'
 */
export function printAverages(statistics: Statistics, style: Style): string {
  const average = printAverage(statistics.weightedSupervisoryFactor, style);
  const supervisory =
    average === '' ? '' : average + describePart(statistics.tasksWithSupervision, statistics.tasks, style);
  const { averages, averagesWithoutSupervision } = style.sentences;
  return fillPattern(supervisory === '' ? averagesWithoutSupervision : averages, {
    ...convertDuration(statistics.human, style),
    work: printWork(statistics, style),
    factor: printAverage(statistics.weightedFactor, style),
    supervisory,
  });
}
