import { isZero } from '../numbers/decimal.ts';
import type { Ratio } from '../numbers/rounding.ts';
import { type Duration, highOf, lowOf } from './duration.ts';

const MINUTES_IN_HOUR = 60;

/** The number of characters that a factor column shows of a text instead of a factor. */
export const MARK_CHARACTERS = 12;

/**
 * Divides human time by machine or supervision time. No other code does this.
 * @param humanHours finite, from 0 up
 * @param minutes finite, above 0
 * @example divideHoursByMinutes(240, 22) //=> 654.5454545454545
 */
export function divideHoursByMinutes(humanHours: number, minutes: number): number {
  return (humanHours * MINUTES_IN_HOUR) / minutes;
}

/** Returns the exact quotient, for rounding and order; null when there are no minutes to divide by. */
export function factorRatio(human: Duration, minutes: Duration): Ratio | null {
  return isZero(minutes.seconds) ? null : { numerator: human.seconds, denominator: minutes.seconds };
}

/** The exact bounds of a factor. */
export interface FactorBounds {
  readonly low: Ratio;
  /** Null when the lower bound of the minutes is 0. */
  readonly high: Ratio | null;
}

/**
 * Returns the smallest and the largest quotient of two durations; null if neither has bounds, or if there is no factor.
 * @example factorBounds({ ...hours(24), bounds: { low: hours(16).seconds, high: hours(40).seconds } }, minutes(60))?.high //=> factorRatio(hours(40), minutes(60))
 */
export function factorBounds(human: Duration, minutes: Duration): FactorBounds | null {
  if ((human.bounds ?? minutes.bounds) === undefined || isZero(minutes.seconds)) return null;
  return {
    low: { numerator: lowOf(human), denominator: highOf(minutes) },
    high: factorRatio({ seconds: highOf(human) }, { seconds: lowOf(minutes) }),
  };
}
