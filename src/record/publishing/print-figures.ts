import { compareDecimals, isZero, multiplyDecimals, parseDecimal } from '../numbers/decimal.ts';
import { type Ratio, roundRatio } from '../numbers/rounding.ts';
import { type Duration, roundDuration, SECONDS_IN_HOUR } from '../values/duration.ts';
import type { FactorBounds } from '../values/factor.ts';
import type { Statistics } from '../values/statistics.ts';
import { printEnds, printFactorBounds } from './print-bounds.ts';
import { fillPattern, groupDigits, roundToTwoSignificant, setDecimalMark, trimZeros } from './print-number.ts';
import type { Style, StyleStatistic } from './style.ts';

/**
 * Prints a factor of the task table.
 * @example printFactor(factorRatio(hours(240), minutes(22)), standard) //=> '654.5x'
 */
export function printFactor(ratio: Ratio | null, { factorDecimals, trimsFactorZeros, language }: Style): string {
  if (ratio === null) return '';
  const rounded = roundRatio(ratio, factorDecimals);
  return `${setDecimalMark(trimsFactorZeros ? trimZeros(rounded) : rounded, language)}x`;
}

/** Prints a weighted average. @example printAverage(factorRatio(hours(1426), minutes(1581)), standard) //=> '54.1x' */
export function printAverage(ratio: Ratio | null, { averageDecimals, language }: Style): string {
  return ratio === null ? '' : `${setDecimalMark(roundRatio(ratio, averageDecimals), language)}x`;
}

/** Converts human time to working weeks. */
export function weeksRatio(human: Duration, hours: number): Ratio {
  const secondsInHour = parseDecimal(String(SECONDS_IN_HOUR));
  return { numerator: human.seconds, denominator: multiplyDecimals(parseDecimal(String(hours)), secondsInHour) };
}

/** Returns the remark next to a figure that does not include all tasks. @example describePart(25, 29, standard) //=> ' (25 of 29 tasks)' */
export function describePart(counted: number, tasks: number, { language }: Style): string {
  if (counted === tasks) return '';
  return fillPattern(language.partPattern, {
    counted: groupDigits(String(counted), language),
    tasks: groupDigits(String(tasks), language),
  });
}

/**
 * Rounds to digits with a point. If the least of several amounts would print as 0, it keeps two significant digits, and the
 * others have as many decimals.
 */
function roundVisibly(amount: Ratio, decimals: number, least: Ratio): string {
  const isVisible = !/^[0.]+$/.test(roundRatio(least, decimals)) || isZero(least.numerator);
  if (isVisible) return roundRatio(amount, decimals);
  const [, digits = ''] = roundToTwoSignificant(least).split('.');
  return trimZeros(roundRatio(amount, digits.length));
}

function roundWeeks(human: Duration, hoursPerWeek: number, decimals: number, least: Duration): string {
  return roundVisibly(weeksRatio(human, hoursPerWeek), decimals, weeksRatio(least, hoursPerWeek));
}

/** Returns the digits of a time, next to the least of the times with which it is printed. */
type DigitsFor = (time: Duration, least: Duration) => string;

/**
 * Prints the bounds of a sum in the format of the figure itself; empty without bounds, in a style without them, and if
 * rounding makes them equal.
 */
function printBoundsOf({ bounds }: Duration, digitsFor: DigitsFor, style: Style, unit = ''): string {
  if (bounds === undefined || style.bounds === 'none') return '';
  const [low = '', high = ''] = [bounds.low, bounds.high].map((seconds) =>
    groupDigits(trimZeros(digitsFor({ seconds }, { seconds: bounds.low })), style.language),
  );
  return low === high ? '' : printEnds(low, high + unit, style);
}

/**
 * Prints the sum of human hours as weeks of work, without a unit.
 * @example printWeeks(sampleStatistics, standard) //=> '35.6'
 */
export function printWeeks({ human }: Statistics, style: Style): string {
  return groupDigits(roundWeeks(human, style.hoursPerWeek, 1, human), style.language);
}

/** Prints the bounds of the weeks, after a space; empty without bounds and in a style without them. */
export function printWeeksBounds({ human }: Statistics, style: Style): string {
  return printBoundsOf(human, (time, least) => roundWeeks(time, style.hoursPerWeek, 1, least), style);
}

/** Converts a time to other units, each with one decimal. @param hasBounds whether to add the bounds of the time */
function convertDuration(duration: Duration, style: Style, hasBounds: boolean): Record<string, string> {
  const { hoursPerDay, hoursPerWeek, language } = style;
  const print = (digitsFor: DigitsFor) =>
    groupDigits(digitsFor(duration, duration), language) + (hasBounds ? printBoundsOf(duration, digitsFor, style) : '');
  return {
    hours: print((time) => roundDuration(time, 'hours', 1)),
    days: print((time) => roundRatio(weeksRatio(time, hoursPerDay), 1)),
    weeks: print((time, least) => roundWeeks(time, hoursPerWeek, 1, least)),
  };
}

/**
 * Prints an amount of work in the largest unit of which it has at least one, with one decimal.
 * @example printWork(sampleStatistics, standard) //=> '35.6 weeks of work'
 */
export function printWork({ human }: Statistics, style: Style): string {
  const { hoursPerDay, hoursPerWeek, language } = style;
  const units = [
    ['weeks', hoursPerWeek],
    ['days', hoursPerDay],
    ['hours', 1],
  ] as const;
  const isOneOrMore = ({ numerator, denominator }: Ratio) => compareDecimals(numerator, denominator) >= 0;
  const [unit, length] = units.find(([, hours]) => isOneOrMore(weeksRatio(human, hours))) ?? units[2];
  const digitsFor: DigitsFor = (time, least) => roundWeeks(time, length, 1, least);
  const work = groupDigits(digitsFor(human, human), language) + language.work[unit];
  return work + printBoundsOf(human, digitsFor, style);
}

/** Returns the unit in a pattern, directly after the value: `h` in `{value}h ({days} working days)`. */
const unitInPattern = (pattern: string) => /\{value\}([^({]*)/.exec(pattern)?.[1]?.trimEnd() ?? '';

function printTime(duration: Duration, digitsFor: DigitsFor, statistic: StyleStatistic, style: Style): string {
  const printed = printValue(digitsFor(duration, duration), statistic, style, duration);
  return printed + printBoundsOf(duration, digitsFor, style, unitInPattern(statistic.pattern));
}

/** @param digits with a point and all decimals */
function printValue(digits: string, statistic: StyleStatistic, style: Style, duration?: Duration): string {
  const shown = statistic.trimsZeros ? trimZeros(digits) : digits;
  const value = groupDigits(shown, style.language);
  const others = duration === undefined ? {} : convertDuration(duration, style, false);
  return fillPattern(shown === '1' ? statistic.patternOfOne : statistic.pattern, { value, ...others });
}

/** Prints the bounds of a weighted average, after a space; empty without bounds and in a style without them. */
export function printAverageBounds(bounds: FactorBounds | null, style: Style): string {
  return style.bounds === 'none' ? '' : printFactorBounds(bounds, style.averageDecimals, style);
}

function printAverageValue(
  ratio: Ratio | null,
  bounds: FactorBounds | null,
  statistic: StyleStatistic,
  style: Style,
): string {
  const value = printAverage(ratio, style);
  return value === '' ? '' : fillPattern(statistic.pattern, { value }) + printAverageBounds(bounds, style);
}

/** Prints one value of the statistics table; `''` for what is not known. */
export function printStatistic(statistics: Statistics, statistic: StyleStatistic, style: Style): string {
  const { tasks, human, supervision, tokens } = statistics;
  const inUnit = (unit: 'hours' | 'minutes') => (time: Duration) => roundDuration(time, unit, statistic.decimals);
  const ofSupervised = describePart(statistics.tasksWithSupervision, tasks, style);
  switch (statistic.key) {
    case 'tasks':
      return printValue(String(tasks), statistic, style);
    case 'humanHours':
      return printTime(human, inUnit('hours'), statistic, style);
    case 'humanWeeks':
      return printTime(
        human,
        (time, least) => roundWeeks(time, style.hoursPerWeek, statistic.decimals, least),
        statistic,
        style,
      );
    case 'aiMinutes':
      return printTime(statistics.ai, inUnit('minutes'), statistic, style);
    case 'supervisionMinutes':
      return supervision === null ? '' : printTime(supervision, inUnit('minutes'), statistic, style) + ofSupervised;
    case 'tokens':
      if (tokens === null) return '';
      return printValue(String(tokens), statistic, style) + describePart(statistics.tasksWithTokens, tasks, style);
    case 'weightedFactor':
      return printAverageValue(statistics.weightedFactor, statistics.weightedFactorBounds, statistic, style);
    case 'weightedSupervisoryFactor': {
      const { weightedSupervisoryFactor, weightedSupervisoryFactorBounds } = statistics;
      const factor = printAverageValue(weightedSupervisoryFactor, weightedSupervisoryFactorBounds, statistic, style);
      return factor === '' ? '' : factor + ofSupervised;
    }
  }
}

/**
 * Prints the sentence of the averages.
 * @example
 * printAverages(sampleStatistics, standard)
 * //=> 'The weighted average leverage factor was 54.1x with a supervisory leverage of 574.2x. In human terms, this was 35.6 weeks of work.'
 */
export function printAverages(statistics: Statistics, style: Style): string {
  const average = printAverage(statistics.weightedSupervisoryFactor, style);
  const bounds = printAverageBounds(statistics.weightedSupervisoryFactorBounds, style);
  const part = describePart(statistics.tasksWithSupervision, statistics.tasks, style);
  const supervisory = average === '' ? '' : average + bounds + part;
  const { averages, averagesWithoutSupervision } = style.sentences;
  return fillPattern(supervisory === '' ? averagesWithoutSupervision : averages, {
    ...convertDuration(statistics.human, style, true),
    work: printWork(statistics, style),
    factor: printAverage(statistics.weightedFactor, style) + printAverageBounds(statistics.weightedFactorBounds, style),
    supervisory,
  });
}
