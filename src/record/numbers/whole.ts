import {
  addNaturals,
  compareNaturals,
  divideNaturals,
  multiplyNaturals,
  type Natural,
  naturalFromDigits,
  naturalToDigits,
  powerOfTen,
  subtractNaturals,
} from './natural.ts';

/**
 * A whole number from 0 up, exact: a safe integer as a number, a larger one as limbs. Nearly all sums and products of a day are
 * safe integers, which are many times faster. A value has one form only.
 */
export type Whole = number | Natural;

/** Powers of ten that doubles represent exactly. */
const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
/** As many limbs of seven digits as a safe integer can have; it has 16 digits at most. */
const MOST_LIMBS = 3;

/** @example numberPowerOfTen(3) //=> 1000 */
export function numberPowerOfTen(exponent: number): number {
  return POWERS_OF_TEN[exponent] ?? 10 ** exponent;
}

function toNatural(whole: Whole): Natural {
  return typeof whole === 'number' ? naturalFromDigits(String(whole)) : whole;
}

function fromNatural(natural: Natural): Whole {
  if (natural.length > MOST_LIMBS) return natural;
  const digits = Number(naturalToDigits(natural));
  return Number.isSafeInteger(digits) ? digits : natural;
}

/** @example wholeFromDigits('0012') //=> 12 */
export function wholeFromDigits(digits: string): Whole {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : fromNatural(naturalFromDigits(digits));
}

/** @example wholeToDigits(12) //=> '12' */
export function wholeToDigits(whole: Whole): string {
  return typeof whole === 'number' ? String(whole) : naturalToDigits(whole);
}

/** Returns the nearest double, or close to it. */
export function wholeToNumber(whole: Whole): number {
  return typeof whole === 'number' ? whole : Number(naturalToDigits(whole));
}

export function addWholes(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= Number.MAX_SAFE_INTEGER) return sum;
  }
  return fromNatural(addNaturals(toNatural(a), toNatural(b)));
}

/** Returns `a - b`; `b` must not be larger. */
export function subtractWholes(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return fromNatural(subtractNaturals(toNatural(a), toNatural(b)));
}

export function multiplyWholes(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // A product outside the safe integers does not round to a safe one.
    if (product <= Number.MAX_SAFE_INTEGER) return product;
  }
  return fromNatural(multiplyNaturals(toNatural(a), toNatural(b)));
}

/** Returns `whole × 10^exponent`. */
export function shiftWhole(whole: Whole, exponent: number): Whole {
  if (exponent === 0) return whole;
  if (typeof whole === 'number') {
    const shifted = whole * numberPowerOfTen(exponent);
    if (shifted <= Number.MAX_SAFE_INTEGER) return shifted;
  }
  return fromNatural(multiplyNaturals(toNatural(whole), powerOfTen(exponent)));
}

/** Compares two numbers. Negative when `a` is smaller, 0 when they are equal. */
export function compareWholes(a: Whole, b: Whole): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareNaturals(toNatural(a), toNatural(b));
}

/** Divides. The divisor must not be zero. */
export function divideWholes(dividend: Whole, divisor: Whole): { quotient: Whole; remainder: Whole } {
  if (typeof dividend === 'number' && typeof divisor === 'number') {
    const remainder = dividend % divisor;
    return { quotient: (dividend - remainder) / divisor, remainder };
  }
  const { quotient, remainder } = divideNaturals(toNatural(dividend), toNatural(divisor));
  return { quotient: fromNatural(quotient), remainder: fromNatural(remainder) };
}

export function isOdd(whole: Whole): boolean {
  return (typeof whole === 'number' ? whole : (whole[0] ?? 0)) % 2 === 1;
}
