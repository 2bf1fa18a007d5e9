import { isZero } from '../numbers/decimal.ts';
import type { Ratio } from '../numbers/rounding.ts';
import type { Duration } from './duration.ts';

const MINUTES_IN_HOUR = 60;

/** About as many characters as a factor column shows of the text in place of a factor. */
export const MARK_CHARACTERS = 12;

/**
 * The one place that divides human time by machine or supervision time.
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
