import {
  type Decimal,
  DecimalSum,
  decimalFromNumber,
  divideDecimalExactly,
  divideDecimalsToNumber,
  formatDecimal,
  multiplyByWhole,
  multiplyDecimals,
} from '../numbers/decimal.ts';
import { roundRatio } from '../numbers/rounding.ts';
import { type Cell, isDateCell, isErrorText, numberOfCell, textOfCell } from './cell.ts';
import {
  APPROXIMATE_PERCENT,
  type DurationUnit,
  HOURS_IN_WORKING_DAY,
  HOURS_IN_WORKING_WEEK,
  isNoneMark,
  SECONDS_IN_HOUR,
  SECONDS_IN_MINUTE,
  SECONDS_IN_UNIT,
} from './duration-grammar.ts';
import { type Bounds, readDurationForm, type Unreadable } from './duration-range.ts';
import { type DurationPart, durationUnitNamed, foldDurationText, readDurationParts } from './duration-text.ts';
import type { DecimalMark } from './number-text.ts';
import { withoutEmphasis } from './text-checks.ts';

export {
  type DurationUnit,
  HOURS_IN_WORKING_DAY,
  HOURS_IN_WORKING_WEEK,
  SECONDS_IN_HOUR,
  SECONDS_IN_MINUTE,
} from './duration-grammar.ts';
export { durationUnitNamed } from './duration-text.ts';

/**
 * An exact length of time from 0 up, in seconds, because hours, minutes and clock times are all exact decimals of
 * seconds.
 */
export interface Duration {
  /** The value given, or the exact middle of a range. */
  readonly seconds: Decimal;
  /** The exact bounds of a range; absent for a single value. */
  readonly bounds?: Bounds;
}

const secondsIn = (unit: DurationUnit): Decimal => ({ coefficient: SECONDS_IN_UNIT[unit], scale: 0 });

export type DurationReading =
  | { readonly kind: 'duration'; readonly duration: Duration }
  | { readonly kind: 'blank' }
  | { readonly kind: 'negative'; readonly shown: string }
  | { readonly kind: 'error-cell'; readonly shown: string }
  | ({ readonly kind: 'unreadable'; readonly shown: string } & Unreadable);

const UNKNOWN: Unreadable = { reason: 'other', instead: null };

/** @example durationOf(parseDecimal('1.5'), 'hours') //=> minutes(90) */
export function durationOf(amount: Decimal, unit: DurationUnit): Duration {
  return { seconds: multiplyByWhole(amount, SECONDS_IN_UNIT[unit]) };
}

/**
 * @param amount from 0 up, finite; its first 15 digits count
 * @example durationFromAmount(1.5, 'hours') //=> minutes(90)
 */
export function durationFromAmount(amount: number, unit: DurationUnit): Duration {
  return durationOf(decimalFromNumber(amount), unit);
}

function hoursAndMinutes(hours: string | undefined, minutes: string | undefined): Duration {
  const seconds = Number(hours) * SECONDS_IN_HOUR + Number(minutes) * SECONDS_IN_MINUTE;
  return { seconds: { coefficient: seconds, scale: 0 } };
}

const USUAL_AMOUNT = /^(\d{1,9})(?:\.(\d{1,6}))? ?([a-z]*)$/;
const USUAL_CLOCK = /^(\d{1,6})(?::([0-5]\d)|h ?(\d{1,6})m)$/;

/**
 * Reads `24`, `8.6m`, `24 h`, `1:20` and `1h 20m`, the forms of nearly all cells. The result is the same as by all
 * rules.
 */
function readUsualText(text: string, unit: DurationUnit): Duration | null {
  const match = USUAL_AMOUNT.exec(text);
  if (match === null) {
    const clock = USUAL_CLOCK.exec(text);
    return clock === null ? null : hoursAndMinutes(clock[1], clock[2] ?? clock[3]);
  }
  const [, whole = '', fraction = '', name = ''] = match;
  const named = name === '' ? unit : durationUnitNamed(name);
  return named === null ? null : durationOf({ coefficient: Number(whole + fraction), scale: fraction.length }, named);
}

const BELOW_ZERO = /^[-\u2212\u2013] ?(?:[\d.,]|pt?\d)/;

const inWorkingHours = (parts: readonly DurationPart[]) => sumParts(parts, HOURS_IN_WORKING_DAY, HOURS_IN_WORKING_WEEK);

function readText(typed: string, unit: DurationUnit, mark: DecimalMark, percent: number): DurationReading {
  const text = withoutEmphasis(typed);
  const usual = mark === '.' ? readUsualText(text, unit) : null;
  if (usual !== null) return { kind: 'duration', duration: usual };
  if (isErrorText(text)) return { kind: 'error-cell', shown: text };
  if (isNoneMark(text)) return { kind: 'blank' };
  const folded = foldDurationText(text);
  if (BELOW_ZERO.test(folded)) return { kind: 'negative', shown: typed };
  const parts = readDurationParts(folded, unit, mark);
  if (parts !== null) return { kind: 'duration', duration: inWorkingHours(parts) };
  const form = readDurationForm(folded, { unit, mark, percent });
  if ('reason' in form) return { kind: 'unreadable', shown: typed, ...form };
  const { seconds } = inWorkingHours(form.parts);
  return { kind: 'duration', duration: form.bounds === null ? { seconds } : { seconds, bounds: form.bounds } };
}

const WALL_CLOCK = /^(-?\d{4,6})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?$/;
/**
 * The first day of spreadsheets. A duration cell contains a date that is later by its duration (assumptions:
 * duration-argument, local-mean-time).
 */
const SPREADSHEET_EPOCH_MILLISECONDS = Date.UTC(1899, 11, 30);
const SECONDS_IN_DAY = 24 * SECONDS_IN_HOUR;
/** Ten years: a later date is a day of the calendar, not a length of time. */
const LONGEST_DURATION_MILLISECONDS = 3653 * SECONDS_IN_DAY * 1000;
/** Day fractions are binary, so a whole second can arrive a millisecond or two short. */
const CLOCK_NOISE_MILLISECONDS = 2;

/** The start of the first local time that cannot be a duration, because ten years have passed since the first day. */
export const FIRST_DATE = '191';

/** Hours of less than a day before minutes, as a cell with the format of a clock shows them, or a date without a time. */
const HIDES_DAYS = /^(?:[01]?\d|2[0-3]):|\d\/\d|^\d+[.]\d+[.]|^\d+-\d+-\d+$|\p{L}{3}[.]?(?: \d+,)? 1[89]\d\d$/u;

/**
 * Reads a time of the clock. A number in a cell with the format of a clock is days, but the cell shows only the time of the
 * day: 3 is shown as `0:00`.
 * @param shown as the cell shows it; a function, which does not know that, gives the date and the time
 */
function readWallClock(wallClock: string, shown: string): DurationReading {
  const parts = WALL_CLOCK.exec(wallClock)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (parts === undefined) return { kind: 'unreadable', shown, ...UNKNOWN };
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0] = parts;
  const elapsed = Date.UTC(year, month - 1, day, hour, minute, second, millisecond) - SPREADSHEET_EPOCH_MILLISECONDS;
  const wholeSeconds = Math.round(elapsed / 1000);
  const isNoise = Math.abs(elapsed - wholeSeconds * 1000) <= CLOCK_NOISE_MILLISECONDS;
  if (elapsed < -CLOCK_NOISE_MILLISECONDS) return { kind: 'negative', shown };
  if (elapsed > LONGEST_DURATION_MILLISECONDS) {
    return { kind: 'unreadable', shown, reason: wholeSeconds % SECONDS_IN_DAY === 0 ? 'date' : 'other', instead: null };
  }
  if (wholeSeconds >= SECONDS_IN_DAY && HIDES_DAYS.test(shown)) return { kind: 'unreadable', shown, ...UNKNOWN };
  return { kind: 'duration', duration: { seconds: decimalFromNumber(isNoise ? wholeSeconds : elapsed / 1000) } };
}

/** Whether a cell is a plain number that is a length of time. */
export const isAmount = (cell: Cell | null): cell is number =>
  typeof cell === 'number' && cell >= 0 && cell < Number.POSITIVE_INFINITY;

/**
 * Reads one cell as a length of time. It never guesses: text that is not a duration returns a result that reports it. A
 * cell with a mark for "none", such as `–` or `n/a`, is blank.
 *
 * @param unit the unit of a plain number
 * @param mark the decimal mark of the cell's column; it decides how to read a mark before exactly three digits
 * @param percent the distance of the bounds of an approximate time such as `~30 min` from its value
 * @example readDuration('1h 30m', 'hours')  //=> { kind: 'duration', duration: minutes(90) }
 * @example readDuration('1h,30m', 'hours')  //=> { kind: 'duration', duration: minutes(90) } // a comma after a unit separates
 * @example readDuration('8.6m', 'minutes')  //=> { kind: 'duration', duration: minutes(8.6) }
 * @example readDuration('1,5h', 'hours')    //=> { kind: 'duration', duration: hours(1.5) } // decimal comma
 * @example readDuration('1,500', 'minutes') //=> { kind: 'duration', duration: minutes(1500) } // thousands comma
 * @example readDuration('1,500', 'minutes', ',') //=> { kind: 'duration', duration: minutes(1.5) }
 * @example readDuration('>30 min', 'minutes') //=> { kind: 'unreadable', shown: '>30 min', reason: 'limit', instead: '30 min' }
 * @example readDuration('24h (16-40)', 'hours') //=> { kind: 'duration', duration: { ...hours(24), bounds: { low: hours(16).seconds, high: hours(40).seconds } } }
 * @example readDuration('16-40h', 'hours').duration.seconds //=> hours(28).seconds // the exact middle
 * @example readDuration({ wallClock: '1899-12-30T01:30:00.000', shown: '1:30' }, 'hours') //=> { kind: 'duration', duration: minutes(90) }
 * @example readDuration({ wallClock: '1900-01-02T00:00:00.000', shown: '0:00' }, 'hours').kind //=> 'unreadable'
 */
export function readDuration(
  cell: Cell,
  unit: DurationUnit,
  mark: DecimalMark = '.',
  percent = APPROXIMATE_PERCENT,
): DurationReading {
  if (typeof cell === 'string') {
    const text = cell.trim();
    return text === '' ? { kind: 'blank' } : readText(text, unit, mark, percent);
  }
  const number = numberOfCell(cell);
  if (isAmount(number)) {
    return { kind: 'duration', duration: durationFromAmount(number, unit) };
  }
  const shown = textOfCell(cell);
  if (isDateCell(cell)) return readWallClock(cell.wallClock, shown);
  return number !== null && number < 0 ? { kind: 'negative', shown } : { kind: 'unreadable', shown, ...UNKNOWN };
}

/** Returns the lower bound in seconds; the value itself without bounds. */
export const lowOf = ({ seconds, bounds }: Duration): Decimal => bounds?.low ?? seconds;

/** Returns the upper bound in seconds; the value itself without bounds. */
export const highOf = ({ seconds, bounds }: Duration): Decimal => bounds?.high ?? seconds;

/** Unrounded. @example hoursOf(minutes(90)) //=> 1.5 */
export function hoursOf({ seconds }: Duration): number {
  return divideDecimalsToNumber(seconds, secondsIn('hours'));
}

/** Unrounded. @example minutesOf(hours(1.5)) //=> 90 */
export function minutesOf({ seconds }: Duration): number {
  return divideDecimalsToNumber(seconds, secondsIn('minutes'));
}

function addSeconds(durations: readonly Duration[], secondsOf: (duration: Duration) => Decimal): Decimal {
  const sum = new DecimalSum();
  for (const duration of durations) sum.add(secondsOf(duration));
  return sum.total();
}

/** Adds up durations exactly. The bounds of the sum are the sums of the bounds; it has bounds if any duration has. */
export function addDurations(durations: readonly Duration[]): Duration {
  const seconds = addSeconds(durations, (duration) => duration.seconds);
  if (durations.every(({ bounds }) => bounds === undefined)) return { seconds };
  return { seconds, bounds: { low: addSeconds(durations, lowOf), high: addSeconds(durations, highOf) } };
}

/** Returns the sum of parts, where a working day and week have these hours. */
export function sumParts(parts: readonly DurationPart[], hoursPerDay: number, hoursPerWeek: number): Duration {
  const hours: Partial<Record<DurationUnit, number>> = { days: hoursPerDay, weeks: hoursPerWeek };
  const inHours = ({ amount, unit }: DurationPart): Duration => {
    const length = hours[unit];
    return length === undefined
      ? durationOf(amount, unit)
      : durationOf(multiplyDecimals(amount, decimalFromNumber(length)), 'hours');
  };
  return addDurations(parts.map(inHours));
}

/** Returns the amount of a unit if it is a finite decimal, else null: 80 minutes are not a finite decimal of hours. */
export function amountOf({ seconds }: Duration, unit: 'hours' | 'minutes'): Decimal | null {
  return unit === 'hours'
    ? divideDecimalExactly(seconds, SECONDS_IN_HOUR, 4)
    : divideDecimalExactly(seconds, SECONDS_IN_MINUTE, 2);
}

/** Formats hours, minutes and seconds, such as `1:20:00`, for durations that are not a finite decimal of the unit. */
function formatClock({ seconds }: Duration): string {
  const [whole = '0', fraction] = formatDecimal(seconds).split('.');
  const total = Number(whole);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(total / SECONDS_IN_HOUR);
  const minutes = Math.floor(total / SECONDS_IN_MINUTE) % 60;
  const tail = `${twoDigits(total % 60)}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${hours}:${twoDigits(minutes)}:${tail}`;
}

/**
 * Formats a duration as entered, without the unit's name: a decimal if it is exact, or else a clock time. Reading the
 * text back gives the same duration.
 * @example formatDuration(minutes(90), 'hours', 'h') //=> '1.5h'
 * @example formatDuration(minutes(80), 'hours', 'h') //=> '1:20:00'
 */
export function formatDuration(duration: Duration, unit: 'hours' | 'minutes', suffix: string): string {
  const amount = amountOf(duration, unit);
  return amount === null ? formatClock(duration) : `${formatDecimal(amount)}${suffix}`;
}

/** @example roundDuration(hours(1426), 'hours', 1) //=> '1426.0' */
export function roundDuration({ seconds }: Duration, unit: 'hours' | 'minutes', decimals: number): string {
  return roundRatio({ numerator: seconds, denominator: secondsIn(unit) }, decimals);
}
