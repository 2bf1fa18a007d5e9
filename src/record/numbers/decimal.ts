import { trimEnd } from '../values/trim-end.ts';
import {
  addNaturals,
  compareNaturals,
  divideNaturals,
  multiplyNaturals,
  type Natural,
  naturalFromDigits,
  naturalToDigits,
  powerOfTen,
  ZERO,
} from './natural.ts';

/** An exact decimal from 0 up: `coefficient × 10^-scale`. `approximation` is the nearest double, or close to it. */
export interface Decimal {
  readonly coefficient: Natural;
  readonly scale: number;
  readonly approximation: number;
}

/** Spreadsheets keep and show 15 significant digits; what lies beyond is the noise of binary fractions. */
const SPREADSHEET_DIGITS = 15;

export const DECIMAL_ZERO: Decimal = { coefficient: ZERO, scale: 0, approximation: 0 };

/**
 * @param text digits with an optional point and exponent, no sign
 * @example parseDecimal('1.50') //=> 1.5 exactly
 */
export function parseDecimal(text: string): Decimal {
  const [mantissa = '', exponentText = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponentText);
  const coefficient = naturalFromDigits(whole + fraction + '0'.repeat(Math.max(0, -scale)));
  return { coefficient, scale: Math.max(0, scale), approximation: Number(text) };
}

/**
 * The decimal that a spreadsheet shows for a number: 15 significant digits.
 * @param value finite and not negative
 * @example decimalFromNumber(0.1 + 0.2) //=> 0.3 exactly
 */
export function decimalFromNumber(value: number): Decimal {
  return parseDecimal(Number.isSafeInteger(value) ? String(value) : value.toPrecision(SPREADSHEET_DIGITS));
}

function alignCoefficient(decimal: Decimal, scale: number): Natural {
  return scale === decimal.scale
    ? decimal.coefficient
    : multiplyNaturals(decimal.coefficient, powerOfTen(scale - decimal.scale));
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return {
    coefficient: addNaturals(alignCoefficient(a, scale), alignCoefficient(b, scale)),
    scale,
    approximation: a.approximation + b.approximation,
  };
}

/** The exact sum, in any order the same. */
export function sumDecimals(decimals: readonly Decimal[]): Decimal {
  return decimals.reduce(addDecimals, DECIMAL_ZERO);
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return {
    coefficient: multiplyNaturals(a.coefficient, b.coefficient),
    scale: a.scale + b.scale,
    approximation: a.approximation * b.approximation,
  };
}

export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  return compareNaturals(alignCoefficient(a, scale), alignCoefficient(b, scale));
}

export function isZero(decimal: Decimal): boolean {
  return decimal.coefficient.length === 0;
}

/** `a / divisor` when it is a decimal that ends, else null. `exponent` says how many twos or fives the divisor holds at most. */
export function divideDecimalExactly(a: Decimal, divisor: number, exponent: number): Decimal | null {
  const { quotient, remainder } = divideNaturals(
    multiplyNaturals(a.coefficient, powerOfTen(exponent)),
    naturalFromDigits(String(divisor)),
  );
  if (remainder.length > 0) return null;
  return { coefficient: quotient, scale: a.scale + exponent, approximation: a.approximation / divisor };
}

/** Two limbs stay below 2^53, so that the approximation of a whole number is the number itself. */
function isExactDouble({ coefficient, scale }: Decimal): boolean {
  return scale === 0 && coefficient.length <= 2;
}

/** `a / b` as the nearest double: directly where both are doubles, else from 25 exact digits. */
export function divideDecimalsToNumber(a: Decimal, b: Decimal): number {
  if (isExactDouble(a) && isExactDouble(b)) return a.approximation / b.approximation;
  const shift = Math.max(0, 25 - (naturalToDigits(a.coefficient).length - naturalToDigits(b.coefficient).length));
  const { quotient } = divideNaturals(multiplyNaturals(a.coefficient, powerOfTen(shift)), b.coefficient);
  return Number(`${naturalToDigits(quotient)}e${b.scale - a.scale - shift}`);
}

/**
 * All digits, no exponent, no zeros after the last digit.
 * @example formatDecimal(parseDecimal('1.50')) //=> '1.5'
 */
export function formatDecimal(decimal: Decimal): string {
  const digits = naturalToDigits(decimal.coefficient).padStart(decimal.scale + 1, '0');
  const whole = digits.slice(0, digits.length - decimal.scale);
  const fraction = trimEnd(digits.slice(digits.length - decimal.scale), /0/);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

export function decimalToNumber(decimal: Decimal): number {
  return Number(formatDecimal(decimal));
}
