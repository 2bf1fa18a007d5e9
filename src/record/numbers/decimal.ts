import { trimEnd } from '../values/trim-end.ts';
import {
  addWholes,
  compareWholes,
  divideWholes,
  isOdd,
  multiplyWholes,
  numberPowerOfTen,
  shiftWhole,
  subtractWholes,
  type Whole,
  wholeFromDigits,
  wholeToDigits,
  wholeToNumber,
} from './whole.ts';

/** An exact decimal, 0 or more: `coefficient × 10^-scale`. */
export interface Decimal {
  readonly coefficient: Whole;
  readonly scale: number;
}

/** Spreadsheets store and show 15 significant digits. Further digits are errors of binary fractions. */
export const SPREADSHEET_DIGITS = 15;
/** The first whole number of more digits than that. */
const LARGEST_COEFFICIENT = 10 ** SPREADSHEET_DIGITS;
/** The number of decimals to try before the digits of a number are printed and parsed. More are rare in a sheet. */
const USUAL_DECIMALS = 4;

export const DECIMAL_ZERO: Decimal = { coefficient: 0, scale: 0 };

/**
 * @param text digits with an optional point and exponent, no sign
 * @example formatDecimal(parseDecimal('1.50')) //=> '1.5'
 */
export function parseDecimal(text: string): Decimal {
  const [mantissa = '', exponent = '0'] = /e/i.test(text) ? text.split(/e/i) : [text];
  const point = mantissa.indexOf('.');
  const digits = point === -1 ? mantissa : mantissa.slice(0, point) + mantissa.slice(point + 1);
  const scale = (point === -1 ? 0 : mantissa.length - point - 1) - Number(exponent);
  return { coefficient: shiftWhole(wholeFromDigits(digits), Math.max(0, -scale)), scale: Math.max(0, scale) };
}

/**
 * Returns the decimal that a spreadsheet shows for a number: 15 significant digits.
 * @param value finite and not negative; -0 is 0
 * @example formatDecimal(decimalFromNumber(0.1 + 0.2)) //=> '0.3'
 */
export function decimalFromNumber(value: number): Decimal {
  // The fastest check, for integers of 32 bits. It converts -0 to 0.
  if ((value | 0) === value) return { coefficient: value | 0, scale: 0 };
  if (Number.isSafeInteger(value)) return { coefficient: value, scale: 0 };
  for (let scale = 1; scale <= USUAL_DECIMALS; scale++) {
    const power = numberPowerOfTen(scale);
    const coefficient = Math.round(value * power);
    // A decimal of 15 digits is the only one of 15 digits that its nearest double prints as.
    if (coefficient < LARGEST_COEFFICIENT && coefficient / power === value) return { coefficient, scale };
  }
  return parseDecimal(value.toPrecision(SPREADSHEET_DIGITS));
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  if (a.coefficient === 0) return b;
  if (b.coefficient === 0) return a;
  const scale = Math.max(a.scale, b.scale);
  return {
    coefficient: addWholes(shiftWhole(a.coefficient, scale - a.scale), shiftWhole(b.coefficient, scale - b.scale)),
    scale,
  };
}

/**
 * Returns the exact distance between two decimals.
 * @example formatDecimal(differenceOf(parseDecimal('1.5'), parseDecimal('2'))) //=> '0.5'
 */
export function differenceOf(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const [wholeA, wholeB] = [shiftWhole(a.coefficient, scale - a.scale), shiftWhole(b.coefficient, scale - b.scale)];
  const isLess = compareWholes(wholeA, wholeB) < 0;
  return { coefficient: isLess ? subtractWholes(wholeB, wholeA) : subtractWholes(wholeA, wholeB), scale };
}

/**
 * An exact sum, which does not depend on the order. Whole numbers, such as most times in seconds, are added up without
 * an object for each.
 */
export class DecimalSum {
  private whole = 0;
  private others = DECIMAL_ZERO;

  add(decimal: Decimal): void {
    const { coefficient, scale } = decimal;
    const sum = scale === 0 && typeof coefficient === 'number' ? this.whole + coefficient : Number.POSITIVE_INFINITY;
    if (sum <= Number.MAX_SAFE_INTEGER) this.whole = sum;
    else this.others = addDecimals(this.others, decimal);
  }

  copy(): DecimalSum {
    return Object.assign(new DecimalSum(), this);
  }

  total(): Decimal {
    return addDecimals({ coefficient: this.whole, scale: 0 }, this.others);
  }
}

/** Returns `a × factor`, as a whole number if it is one, like most times in seconds. */
export function multiplyByWhole({ coefficient, scale }: Decimal, factor: number): Decimal {
  const product = multiplyWholes(coefficient, factor);
  const power = numberPowerOfTen(scale);
  return typeof product === 'number' && product % power === 0
    ? { coefficient: product / power, scale: 0 }
    : { coefficient: product, scale };
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { coefficient: multiplyWholes(a.coefficient, b.coefficient), scale: a.scale + b.scale };
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.scale === b.scale) return compareWholes(a.coefficient, b.coefficient);
  const scale = Math.max(a.scale, b.scale);
  return compareWholes(shiftWhole(a.coefficient, scale - a.scale), shiftWhole(b.coefficient, scale - b.scale));
}

export function isZero(decimal: Decimal): boolean {
  return decimal.coefficient === 0;
}

/** Returns `a / divisor` if it is a finite decimal, else null. `exponent` is the maximum number of twos or fives in the divisor. */
export function divideDecimalExactly(a: Decimal, divisor: number, exponent: number): Decimal | null {
  const { quotient, remainder } = divideWholes(shiftWhole(a.coefficient, exponent), divisor);
  return remainder === 0 ? { coefficient: quotient, scale: a.scale + exponent } : null;
}

/** Digits of a quotient that are enough to round it to the nearest double. */
const QUOTIENT_DIGITS = 25;

/** Divides to the nearest double. */
export function divideDecimalsToNumber(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const dividend = shiftWhole(a.coefficient, scale - a.scale);
  const divisor = shiftWhole(b.coefficient, scale - b.scale);
  if (typeof dividend === 'number' && typeof divisor === 'number') return dividend / divisor;
  const places = wholeToDigits(dividend).length - wholeToDigits(divisor).length;
  const shift = Math.max(0, QUOTIENT_DIGITS - places);
  const { quotient, remainder } = divideWholes(shiftWhole(dividend, shift), divisor);
  // One more digit represents all that follow, so that a value just above a tie is not rounded like the tie.
  return Number(`${wholeToDigits(quotient)}${remainder === 0 ? 0 : 1}e${-shift - 1}`);
}

/** Returns a double close to the decimal: within a few units of its 15th digit. */
export function approximateDecimal({ coefficient, scale }: Decimal): number {
  return wholeToNumber(coefficient) / numberPowerOfTen(scale);
}

/** Divides and rounds half to even to a whole number; `isTie` if the quotient is half-way between two. */
export function divideDecimalsRounding(
  a: Decimal,
  b: Decimal,
  decimals: number,
): { readonly digits: string; readonly isTie: boolean } {
  const divisor = shiftWhole(b.coefficient, a.scale);
  const { quotient, remainder } = divideWholes(shiftWhole(a.coefficient, decimals + b.scale), divisor);
  const half = compareWholes(addWholes(remainder, remainder), divisor);
  const rounded = half > 0 || (half === 0 && isOdd(quotient)) ? addWholes(quotient, 1) : quotient;
  return { digits: wholeToDigits(rounded), isTie: half === 0 };
}

/**
 * Formats all digits, without an exponent and without trailing zeros.
 * @example formatDecimal(parseDecimal('1.50')) //=> '1.5'
 */
export function formatDecimal({ coefficient, scale }: Decimal): string {
  if (scale === 0) return wholeToDigits(coefficient);
  const digits = wholeToDigits(coefficient).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = trimEnd(digits.slice(digits.length - scale), /0/);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

export function decimalToNumber(decimal: Decimal): number {
  return Number(formatDecimal(decimal));
}
