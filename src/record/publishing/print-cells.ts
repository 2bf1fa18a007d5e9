import { formatDecimal, multiplyDecimals, parseDecimal } from '../numbers/decimal.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { type Duration, formatDuration, highOf, lowOf, roundDuration } from '../values/duration.ts';
import { factorBounds, factorRatio } from '../values/factor.ts';
import type { Task } from '../values/task.ts';
import { printEnds, printFactorBounds } from './print-bounds.ts';
import { printFactor, weeksRatio } from './print-figures.ts';
import { groupDigits, roundToTwoSignificant, setDecimalMark, trimZeros } from './print-number.ts';
import type { Style, StyleColumn, UnitName } from './style.ts';

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
