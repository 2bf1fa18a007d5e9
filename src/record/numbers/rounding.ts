import {
  approximateDecimal,
  compareDecimals,
  type Decimal,
  divideDecimalsRounding,
  multiplyDecimals,
  parseDecimal,
} from './decimal.ts';

/** A quotient that is not divided out, so that rounding and order can be exact. The denominator is not zero. */
export interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

const ONE = parseDecimal('1');
/** Doubles are trusted this far: a quotient of two approximations is much closer. */
const RELATIVE_ERROR = 1e-9;
/** Above this value, a rounded double can be the wrong whole number. */
const LARGEST_FAST_VALUE = 1e6;

function placePoint(digits: string, decimals: number): string {
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, '0');
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

interface RoundedRatio {
  readonly text: string;
  /** Exactly half-way between two neighbors, so that half-up and half-even can differ. */
  readonly isTie: boolean;
}

/** Returns a double that is close enough to decide the direction of rounding or the larger value, except near ties. */
function approximateRatio({ numerator, denominator }: Ratio): number {
  return approximateDecimal(numerator) / approximateDecimal(denominator);
}

function divideRounding(ratio: Ratio, decimals: number): RoundedRatio {
  const scaled = approximateRatio(ratio) * 10 ** decimals;
  const distanceFromTie = Math.abs(scaled - Math.floor(scaled) - 0.5);
  if (scaled < LARGEST_FAST_VALUE && distanceFromTie > scaled * RELATIVE_ERROR + RELATIVE_ERROR) {
    return { text: placePoint(String(Math.round(scaled)), decimals), isTie: false };
  }
  const { digits, isTie } = divideDecimalsRounding(ratio.numerator, ratio.denominator, decimals);
  return { text: placePoint(digits, decimals), isTie };
}

/**
 * Rounds half to even on the exact value, once.
 * @param decimals digits after the point, all printed
 * @example roundRatio({ numerator: parseDecimal('1426'), denominator: parseDecimal('40') }, 1) //=> '35.6' // 35.65 is a tie
 * @example roundRatio({ numerator: parseDecimal('801'), denominator: parseDecimal('60') }, 1)  //=> '13.4' // 13.35 is a tie
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

/** Compares the exact values. Negative when `a` is smaller. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const first = approximateRatio(a);
  const second = approximateRatio(b);
  if (Math.abs(first - second) > Math.max(first, second) * RELATIVE_ERROR) return first - second;
  return compareDecimals(multiplyDecimals(a.numerator, b.denominator), multiplyDecimals(b.numerator, a.denominator));
}
