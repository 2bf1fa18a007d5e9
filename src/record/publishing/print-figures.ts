import { compareDecimals, formatDecimal, isZero, multiplyDecimals, parseDecimal } from '../numbers/decimal.ts';
import { type Ratio, roundRatio } from '../numbers/rounding.ts';
import { type Duration, formatDuration, highOf, lowOf, roundDuration, SECONDS_IN_HOUR } from '../values/duration.ts';
import { type FactorBounds, factorBounds, factorRatio } from '../values/factor.ts';
import type { Statistics } from '../values/statistics.ts';
import type { Task } from '../values/task.ts';
import { printEnds, printFactorBounds } from './print-bounds.ts';
import { fillPattern, groupDigits, roundToTwoSignificant, setDecimalMark, trimZeros } from './print-number.ts';
import type { Style, StyleColumn, StyleStatistic, UnitName } from './style.ts';

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

function nameUnit(digits: string, unit: UnitName): string {
  return digits === '1' ? unit.one : unit.many;
}

/** Returns the digits of a time in a column; hours, minutes and seconds where no decimal is exact. */
function digitsOf(duration: Duration, unit: 'hours' | 'minutes', { digits }: StyleColumn): string {
  return typeof digits === 'number' ? roundDuration(duration, unit, digits) : formatDuration(duration, unit, '');
}

/** Adds the unit to a time, except to a clock time. */
function withUnit(digits: string, { unit }: StyleColumn, { language }: Style): string {
  return setDecimalMark(digits, language) + (digits.includes(':') ? '' : nameUnit(digits, unit));
}

/** Prints a time as a column shows it. */
function printDuration(duration: Duration, unit: 'hours' | 'minutes', column: StyleColumn, style: Style): string {
  const printed = withUnit(digitsOf(duration, unit, column), column, style);
  if (style.bounds !== 'columns' || duration.bounds === undefined) return printed;
  const [low = '', high = ''] = [lowOf(duration), highOf(duration)].map((seconds) =>
    trimZeros(digitsOf({ seconds }, unit, column)),
  );
  const shownLow = high.includes(':') ? withUnit(low, column, style) : setDecimalMark(low, style.language);
  return printed + printEnds(shownLow, withUnit(high, column, style), style);
}

/** Converts human time to working weeks. */
function weeksRatio(human: Duration, hours: number): Ratio {
  const secondsInHour = parseDecimal(String(SECONDS_IN_HOUR));
  return { numerator: human.seconds, denominator: multiplyDecimals(parseDecimal(String(hours)), secondsInHour) };
}

function printWeeksOfTask({ human }: Task, { digits, unit }: StyleColumn, style: Style): string {
  const { hoursPerWeek, language } = style;
  const digitsOfWeeks = (seconds: Duration['seconds']) => {
    const weeks = weeksRatio({ seconds }, hoursPerWeek);
    return typeof digits === 'number' ? roundRatio(weeks, digits) : roundToTwoSignificant(weeks);
  };
  const value = digitsOfWeeks(human.seconds);
  const printed = setDecimalMark(value, language) + nameUnit(value, unit);
  if (style.bounds !== 'columns' || human.bounds === undefined) return printed;
  const [low = '', high = ''] = [human.bounds.low, human.bounds.high].map((end) => trimZeros(digitsOfWeeks(end)));
  const shownHigh = setDecimalMark(high, language) + nameUnit(high, unit);
  return printed + printEnds(setDecimalMark(low, language), shownHigh, style);
}

function printFactorOfTask({ human }: Task, minutes: Duration | null, style: Style): string {
  if (minutes === null) return '';
  const bounds = style.bounds === 'columns' ? factorBounds(human, minutes) : null;
  return printFactor(factorRatio(human, minutes), style) + printFactorBounds(bounds, style.factorDecimals, style);
}

const THOUSAND = 1000;
const MILLION = THOUSAND * THOUSAND;

/** Prints a token count, exactly in every form: `161.5k` is 161,500 and nothing else. */
function printTokens(tokens: number, { digits, unit }: StyleColumn, { language }: Style): string {
  const name = nameUnit(String(tokens), unit);
  if (digits !== 'abbreviated' || tokens < THOUSAND) return groupDigits(String(tokens), language) + name;
  const [scale, suffix] = tokens < MILLION ? ['0.001', 'k'] : ['0.000001', 'M'];
  const scaled = formatDecimal(multiplyDecimals(parseDecimal(String(tokens)), parseDecimal(scale ?? '1')));
  return `${setDecimalMark(trimZeros(scaled), language)}${suffix}${name}`;
}

/** Prints when an estimate was made, in the words of the style. */
function printEstimated(estimated: string | null, { language }: Style): string {
  return estimated === 'before' || estimated === 'after' ? language.estimated[estimated] : (estimated ?? '');
}

/** Prints one cell of the task table, before any format's escaping; `''` for what is not known. */
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
      return printFactorOfTask(task, task.ai, style);
    case 'supervisoryFactor':
      return printFactorOfTask(task, task.supervision, style);
    case 'basis':
      return task.basis ?? '';
    case 'estimated':
      return printEstimated(task.estimated, style);
  }
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
