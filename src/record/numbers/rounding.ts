import { compareDecimals, type Decimal, multiplyDecimals, parseDecimal } from './decimal.ts';
import {
  addNaturals,
  compareNaturals,
  divideNaturals,
  multiplyNaturals,
  naturalToDigits,
  powerOfTen,
} from './natural.ts';

/** A quotient that is not divided out, so that rounding and order can be exact. The denominator is not zero. */
export interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

const ONE = parseDecimal('1');
/** Doubles are trusted this far: a sum of a million approximations stays within it. */
const RELATIVE_ERROR = 1e-9;
/** Above this, a rounded double is no longer sure to be the right whole number. */
const LARGEST_FAST_VALUE = 1e6;

function placePoint(digits: string, decimals: number): string {
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, '0');
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

interface RoundedRatio {
  readonly text: string;
  /** Exactly half-way between two neighbours, so that half-up and half-even can differ. */
  readonly isTie: boolean;
}

function divideExactly({ numerator, denominator }: Ratio, decimals: number): RoundedRatio {
  const dividend = multiplyNaturals(numerator.coefficient, powerOfTen(decimals + denominator.scale));
  const divisor = multiplyNaturals(denominator.coefficient, powerOfTen(numerator.scale));
  const { quotient, remainder } = divideNaturals(dividend, divisor);
  const half = compareNaturals(addNaturals(remainder, remainder), divisor);
  const isOdd = ((quotient[0] ?? 0) & 1) === 1;
  const rounded = half > 0 || (half === 0 && isOdd) ? addNaturals(quotient, [1]) : quotient;
  return { text: placePoint(naturalToDigits(rounded), decimals), isTie: half === 0 };
}

function divideRounding(ratio: Ratio, decimals: number): RoundedRatio {
  const scaled = (ratio.numerator.approximation / ratio.denominator.approximation) * 10 ** decimals;
  const distanceFromTie = Math.abs(scaled - Math.floor(scaled) - 0.5);
  if (scaled < LARGEST_FAST_VALUE && distanceFromTie > scaled * RELATIVE_ERROR + RELATIVE_ERROR) {
    return { text: placePoint(String(Math.round(scaled)), decimals), isTie: false };
  }
  return divideExactly(ratio, decimals);
}

/**
 * Rounds half to even on the exact value, once.
 * @param decimals digits after the point, all printed
 * @example roundRatio({ numerator: 1426, denominator: 40 }, 1) //=> '35.6' (35.65 is a tie)
 * @example roundRatio({ numerator: 801, denominator: 60 }, 1)  //=> '13.4' (13.35 is a tie)
 */
export function roundRatio(ratio: Ratio, decimals: number): string {
  return divideRounding(ratio, decimals).text;
}

/** @example roundDecimal(parseDecimal('116.25'), 1) //=> '116.2' */
export function roundDecimal(value: Decimal, decimals: number): string {
  return roundRatio({ numerator: value, denominator: ONE }, decimals);
}

export function isRoundingTie(ratio: Ratio, decimals: number): boolean {
  return divideRounding(ratio, decimals).isTie;
}

/** Negative when `a` is smaller, by the exact values. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const first = a.numerator.approximation / a.denominator.approximation;
  const second = b.numerator.approximation / b.denominator.approximation;
  if (Math.abs(first - second) > Math.max(first, second) * RELATIVE_ERROR) return first - second;
  return compareDecimals(multiplyDecimals(a.numerator, b.denominator), multiplyDecimals(b.numerator, a.denominator));
}
