import { type Decimal, decimalFromNumber, formatDecimal, isZero, parseDecimal } from '../../record/numbers/decimal.ts';
import { type Ratio, roundDecimal } from '../../record/numbers/rounding.ts';
import { groupDigits, roundToTwoSignificant, trimZeros } from '../../record/publishing/print-number.ts';
import type { Language } from '../../record/publishing/style.ts';

const ONE = parseDecimal('1');

/**
 * Converts a figure of a record's data to a ratio, for the functions that print a record. A figure that is exactly
 * half-way between two printed ones is a short decimal, so its nearest double prints as that decimal, and rounding
 * remains exact.
 * @param value finite, 0 or more
 */
export function ratioOf(value: number): Ratio {
  return { numerator: decimalFromNumber(value), denominator: ONE };
}

/** Rounds an amount to digits. An amount that would print as 0 keeps two significant digits. */
function roundVisibly(amount: Decimal, decimals: number): string {
  const rounded = roundDecimal(amount, decimals);
  const isHidden = /^[0.]+$/.test(rounded) && !isZero(amount);
  return isHidden ? trimZeros(roundToTwoSignificant({ numerator: amount, denominator: ONE })) : rounded;
}

/** Prints an amount, without zeros at the end. @example printAmount(1426.25, 1, standard.language) //=> '1,426.2' */
export function printAmount(value: number, decimals: number, language: Language): string {
  return groupDigits(trimZeros(roundVisibly(decimalFromNumber(value), decimals)), language);
}

/** Prints weeks of work like in a record. @example printWeeks(35.65, standard.language) //=> '35.6' */
export function printWeeks(weeks: number, language: Language): string {
  return groupDigits(roundVisibly(decimalFromNumber(weeks), 1), language);
}

/** Prints a factor on an axis. @example printTick(1000, standard.language) //=> '1,000x' */
export function printTick(factor: number, language: Language): string {
  return `${groupDigits(formatDecimal(decimalFromNumber(factor)), language)}x`;
}

/** @example printTasks(1, standard.language) //=> '1 task' */
export function printTasks(count: number, language: Language): string {
  return `${groupDigits(String(count), language)} ${count === 1 ? language.tasks.one : language.tasks.many}`;
}

/** @example printDays(22, standard.language) //=> '22 days' */
export function printDays(count: number, language: Language): string {
  return `${groupDigits(String(count), language)} ${count === 1 ? 'day' : 'days'}`;
}
