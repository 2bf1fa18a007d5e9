import { decimalFromNumber } from '../record/numbers/decimal.ts';
import { type Duration, hoursOf, minutesOf, readDuration } from '../record/values/duration.ts';

const SECONDS_IN = { hours: 3600, minutes: 60 } as const;
const MICROSECONDS_IN_SECOND = 1e6;

/** The source of a number, if both are equal: the decimal itself, or whole microseconds. */
export type DurationOrigin = 'decimal' | 'seconds';

/**
 * The exact duration behind a number of hours or minutes. 80 minutes are no decimal of hours, so the number's own digits
 * need not be it.
 * @param value finite, from 0 up
 * @param origin taken where the number may come from either
 * @example durationFromNumber(1.3333333333333333, 'hours', 'decimal') //=> minutes(80)
 */
export function durationFromNumber(value: number, unit: 'hours' | 'minutes', origin: DurationOrigin): Duration {
  const numberOf = unit === 'hours' ? hoursOf : minutesOf;
  const reading = readDuration(value, unit);
  const ofDecimal = reading.kind === 'duration' ? reading.duration : null;
  const seconds = Math.round(value * SECONDS_IN[unit] * MICROSECONDS_IN_SECOND) / MICROSECONDS_IN_SECOND;
  const ofSeconds = { seconds: decimalFromNumber(seconds) };
  if (ofDecimal === null) return ofSeconds;
  const isDecimal = numberOf(ofDecimal) === value;
  const isSeconds = numberOf(ofSeconds) === value;
  return isSeconds && (origin === 'seconds' || !isDecimal) ? ofSeconds : ofDecimal;
}
