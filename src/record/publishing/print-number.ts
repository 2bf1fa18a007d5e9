import { groupThousands } from '../numbers/group-thousands.ts';
import { type Ratio, roundRatio } from '../numbers/rounding.ts';
import { trimEnd } from '../values/trim-end.ts';
import type { Language } from './style.ts';

type Marks = Pick<Language, 'decimalMark' | 'thousandsMark'>;

/**
 * Replaces the point in digits with the decimal mark of a language.
 * @example setDecimalMark('1426.5', { decimalMark: ',' }) //=> '1426,5'
 */
export function setDecimalMark(digits: string, { decimalMark }: Pick<Language, 'decimalMark'>): string {
  return decimalMark === '.' ? digits : digits.replace('.', () => decimalMark);
}

/**
 * Sets the decimal mark of a language, and its marks between thousands.
 * @example groupDigits('1426.5', standard.language) //=> '1,426.5'
 */
export function groupDigits(digits: string, marks: Marks): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = groupThousands(whole, marks.thousandsMark);
  return fraction === undefined ? grouped : `${grouped}${marks.decimalMark}${fraction}`;
}

/** @example trimZeros('80.0') //=> '80' */
export function trimZeros(digits: string): string {
  return digits.includes('.') ? trimEnd(trimEnd(digits, /0/), /\./) : digits;
}

const SIGNIFICANT_DIGITS = 2;
/** A value without a digit in these decimals prints as 0. */
const MOST_DECIMALS = 12;

/**
 * Rounds to two significant digits, and from 10 up to a whole number.
 * @example roundToTwoSignificant({ numerator: parseDecimal('3'), denominator: parseDecimal('40') }) //=> '0.075'
 */
export function roundToTwoSignificant(ratio: Ratio): string {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const rounded = roundRatio(ratio, decimals);
    if (rounded.replace('.', '').replace(/^0+/, '').length >= SIGNIFICANT_DIGITS) return rounded;
  }
  return '0.0';
}

/** Fills `{name}` in a pattern; an unknown name stays unchanged. @example fillPattern('{d}.', { d: '4' }) //=> '4.' */
export function fillPattern(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.prototype.hasOwnProperty.call(values, name) ? (values[name] ?? placeholder) : placeholder,
  );
}
