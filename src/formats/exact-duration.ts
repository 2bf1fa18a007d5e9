import { decimalFromNumber } from '../record/numbers/decimal.ts';
import { type Duration, hoursOf, minutesOf, readDuration } from '../record/values/duration.ts';

const SECONDS_IN = { hours: 3600, minutes: 60 } as const;
const MICROSECONDS_IN_SECOND = 1e6;

/** The origin to assume when a number can have either: the decimal itself, or whole microseconds. */
export type DurationOrigin = 'decimal' | 'seconds';

/**
 * Returns the exact duration behind a number of hours or minutes. The digits of the number can be inexact: 80 minutes,
 * for example, are not a finite decimal of hours.
 * @param value finite, 0 or more
 * @param origin the origin to assume when the number can have either
 * @example durationFromNumber(1.3333333333333333, 'hours', 'decimal') //=> minutes(80)
 */
export function durationFromNumber(value: number, unit: 'hours' | 'minutes', origin: DurationOrigin): Duration {
  const numberOf = unit === 'hours' ? hoursOf : minutesOf;
  const reading = readDuration(value, unit);
  const fromDecimal = reading.kind === 'duration' ? reading.duration : null;
  const seconds = Math.round(value * SECONDS_IN[unit] * MICROSECONDS_IN_SECOND) / MICROSECONDS_IN_SECOND;
  const fromSeconds = { seconds: decimalFromNumber(seconds) };
  if (fromDecimal === null) return fromSeconds;
  const isDecimal = numberOf(fromDecimal) === value;
  const isSeconds = numberOf(fromSeconds) === value;
  return isSeconds && (origin === 'seconds' || !isDecimal) ? fromSeconds : fromDecimal;
}
