import { type Cell, isDateCell, textOfCell } from './cell.ts';
import { isWeekday, monthNamed } from './date-words.ts';
import { withoutEmphasis } from './text-checks.ts';

/** A day of the calendar, without a time or a zone. Months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function makeDate(year: number, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1900 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { year, month, day } : null;
}

/** @example parseIsoDate('2026-04-04') //=> { year: 2026, month: 4, day: 4 } // a day that does not exist is null */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  return match === null ? null : makeDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** @example formatIsoDate({ year: 2026, month: 4, day: 4 }) //=> '2026-04-04' */
export function formatIsoDate({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Compares two days. Negative when `a` is earlier. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** @example addDays({ year: 2026, month: 3, day: 1 }, -1) //=> { year: 2026, month: 2, day: 28 } */
export function addDays({ year, month, day }: CalendarDate, days: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Returns the day of the week; 0 is Sunday. */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The order of the two numbers before a year: `14/04/2026` is `dmy`. */
export type DateOrder = 'dmy' | 'mdy';

/**
 * The reason why a text is not a date: a weekday, no year, a year of two digits, a day that the month does not have, or
 * no date at all.
 */
export type DateFault = 'weekday' | 'noYear' | 'shortYear' | 'noSuchDay' | 'noDate';

/**
 * The result of reading a text as a date. `order` is known if the text has one meaning only because a number is above
 * 12. `ambiguous`: both numbers can be the month.
 */
export type DateTextReading =
  | { readonly kind: 'date'; readonly date: CalendarDate; readonly order: DateOrder | null; readonly rest: string }
  | {
      readonly kind: 'ambiguous';
      readonly dmy: CalendarDate;
      readonly mdy: CalendarDate;
      readonly rest: string;
    }
  | { readonly kind: 'unreadable'; readonly fault: DateFault };

interface FoundDate {
  readonly reading: DateTextReading;
  /** The end of the date in the text. */
  readonly end: number;
}

const fault = (name: DateFault): DateTextReading => ({ kind: 'unreadable', fault: name });
const MONTH_FIRST = /(?:^|[^\p{L}])(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;
const DAY_FIRST =
  /(?:^|\D)(\d{1,2})(?:\.|er|º|°|st|nd|rd|th)?[ /-]?(?:de |of )?(\p{L}{3,10})\.?,?(?: de)?[ /-](\d{4})(?!\d)/u;
const YEAR_FIRST = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
/** Does not match the last day of `14.–15.04.2026`. */
const WITH_DOTS = /(?:^|\D)(?<!\d\. ?[-–] ?)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/;
const YEAR_LAST = /(?:^|\D)(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/;
const SHORT_YEAR = /(?:^|\D)\d{1,2}([/.-])(?:\d{1,2}|[a-z]{3})\1\d{2}(?!\d|[/.-]\d)/i;

function textBefore(text: string, index: number, found: string): string {
  return text.slice(0, index) + (/^[\d\p{L}]/u.test(found) ? '' : found.charAt(0));
}

function readingOf(
  date: CalendarDate | null,
  order: DateOrder | null,
  text: string,
  found: RegExpExecArray,
): FoundDate {
  const end = found.index + found[0].length;
  if (date === null) return { reading: fault('noSuchDay'), end };
  const rest = textBefore(text, found.index, found[0]) + text.slice(end);
  return { reading: { kind: 'date', date, order, rest }, end };
}

function readYearLast(text: string, found: RegExpExecArray): FoundDate {
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const [dmy, mdy] = [makeDate(year, second, first), makeDate(year, first, second)];
  if (dmy === null || mdy === null || first === second) {
    const order = first === second ? null : dmy === null ? 'mdy' : 'dmy';
    return readingOf(dmy ?? mdy, order, text, found);
  }
  const end = found.index + found[0].length;
  return {
    reading: { kind: 'ambiguous', dmy, mdy, rest: textBefore(text, found.index, found[0]) + text.slice(end) },
    end,
  };
}

function findFirstDate(text: string): FoundDate | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso !== null) return readingOf(makeDate(Number(iso[1]), Number(iso[2]), Number(iso[3])), null, text, iso);
  const dots = WITH_DOTS.exec(text);
  if (dots !== null) return readingOf(makeDate(Number(dots[3]), Number(dots[2]), Number(dots[1])), null, text, dots);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast !== null) return readYearLast(text, yearLast);
  const monthFirst = MONTH_FIRST.exec(text);
  const month = monthNamed(monthFirst?.[1] ?? '');
  if (monthFirst !== null && month > 0) {
    return readingOf(makeDate(Number(monthFirst[3]), month, Number(monthFirst[2])), null, text, monthFirst);
  }
  const dayFirst = DAY_FIRST.exec(text);
  const named = monthNamed(dayFirst?.[2] ?? '');
  if (dayFirst === null || named === 0) return null;
  return readingOf(makeDate(Number(dayFirst[3]), named, Number(dayFirst[1])), null, text, dayFirst);
}

const isSameDate = (a: DateTextReading, b: DateTextReading) =>
  a.kind === 'date' && b.kind === 'date' && compareDates(a.date, b.date) === 0;

/**
 * Reads the only date in a text. Dots and month names have one meaning; `03/04/2026` is ambiguous. A text with two
 * different dates has no date.
 * @example readDateText('14/04/2026') //=> { kind: 'date', date: { year: 2026, month: 4, day: 14 }, order: 'dmy', rest: '' }
 * @example readDateText('14/04/26')   //=> { kind: 'unreadable', fault: 'shortYear' }
 */
export function readDateText(text: string): DateTextReading {
  const found = findFirstDate(text);
  if (found === null) {
    if (isWeekday(text, false)) return fault('weekday');
    if (SHORT_YEAR.test(text)) return fault('shortYear');
    return fault(/\d{4}/.test(text) ? 'noDate' : 'noYear');
  }
  const other = findFirstDate(text.slice(found.end))?.reading;
  const isOneDate = other === undefined || found.reading.kind !== 'date' || isSameDate(found.reading, other);
  return isOneDate || other.kind === 'unreadable' ? found.reading : fault('noDate');
}

/** Reads a cell as a date. */
export function readDateCell(cell: Cell): DateTextReading {
  if (!isDateCell(cell)) return readDateText(withoutEmphasis(textOfCell(cell)));
  const date = parseIsoDate(cell.wallClock.slice(0, 10));
  return date === null ? fault('noDate') : { kind: 'date', date, order: null, rest: '' };
}

/** Returns the date of a reading in an order; null if there is none. */
export function dateInOrder(reading: DateTextReading, order: DateOrder | null): CalendarDate | null {
  if (reading.kind === 'date') return reading.date;
  return reading.kind === 'ambiguous' && order !== null ? reading[order] : null;
}

/**
 * Finds the only date in a text, else null. `4/5/2026` is April or May, so it needs an order; a date needs a year.
 * @example findDate('leverage-record-2026-04-04') //=> { year: 2026, month: 4, day: 4 }
 * @example findDate('April 4, 2026')              //=> { year: 2026, month: 4, day: 4 }
 * @example findDate('4/5/2026')                   //=> null
 * @example findDate('4/5/2026', 'dmy')            //=> { year: 2026, month: 5, day: 4 }
 * @example findDate('April 4')                    //=> null
 * @example findDate('2026-03-30 to 2026-04-05')   //=> null
 */
export function findDate(text: string, order: DateOrder | null = null): CalendarDate | null {
  return dateInOrder(readDateText(text), order);
}

/** Reads the date of a date cell, or the one in the text of a cell. */
export function readDate(cell: Cell, order: DateOrder | null = null): CalendarDate | null {
  return dateInOrder(readDateCell(cell), order);
}

/** A time of day with an optional zone, and a weekday. */
const TIME_AND_WEEKDAY =
  /^(?:\p{L}{2,10}[.,]?)?[\sT,]{0,3}(?:\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?\s?(?:[ap]\.?m\.?)?\s?(?:Z|UTC|GMT)?(?:[+-]\d{2}:?\d{2})?$/iu;

/** Whether a cell is a date, with or without a time, and nothing else: not `1.2.3` and not a sentence with a date. */
export function isWholeDate(cell: Cell): boolean {
  const reading = readDateCell(cell);
  if (reading.kind === 'unreadable') return false;
  const rest = reading.rest.trim();
  return TIME_AND_WEEKDAY.test(rest) || isWeekday(rest.replace(/^[,(]? ?|\)$/g, ''), false);
}
