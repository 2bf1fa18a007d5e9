import { type Cell, isDateCell, textOfCell } from './cell.ts';

/** A day of the calendar, without a time or a zone. Months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

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

/** Negative when `a` is the earlier day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** @example addDays({ year: 2026, month: 3, day: 1 }, -1) //=> { year: 2026, month: 2, day: 28 } */
export function addDays({ year, month, day }: CalendarDate, days: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** By its name or its first three letters, `Sept` too; 0 for no month. */
function monthNamed(name: string): number {
  const key = name.toLowerCase().replace(/^sept$/, 'sep');
  return MONTH_NAMES.findIndex((month) => month === key || month.slice(0, 3) === key) + 1;
}

/** `April 4, 2026`, `Sat, Apr 4 2026`, `4 April 2026`. */
function readWrittenDate(text: string): CalendarDate | null {
  const monthFirst = /(?:^|[^a-z])([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i.exec(text);
  if (monthFirst !== null)
    return makeDate(Number(monthFirst[3]), monthNamed(monthFirst[1] ?? ''), Number(monthFirst[2]));
  const dayFirst = /(?:^|\D)(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i.exec(text);
  return dayFirst === null ? null : makeDate(Number(dayFirst[3]), monthNamed(dayFirst[2] ?? ''), Number(dayFirst[1]));
}

/**
 * The one date that a text names, else null. `4/5/2026` is April or May by country, so it names none;
 * a date without a year names none either.
 * @example findDate('leverage-record-2026-04-04') //=> { year: 2026, month: 4, day: 4 }
 * @example findDate('April 4, 2026')              //=> { year: 2026, month: 4, day: 4 }
 * @example findDate('April 4')                    //=> null
 * @example findDate('2026-03-30 to 2026-04-05')   //=> null
 */
export function findDate(text: string): CalendarDate | null {
  const iso = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso !== null) {
    const date = makeDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const other = findDate(text.slice(iso.index + iso[0].length));
    return date !== null && other !== null && compareDates(date, other) !== 0 ? null : date;
  }
  const withDots = /(?:^|\D)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/.exec(text);
  if (withDots !== null) return makeDate(Number(withDots[3]), Number(withDots[2]), Number(withDots[1]));
  return readWrittenDate(text);
}

/** The date in a cell: a date cell's own, or the one its text names. */
export function readDate(cell: Cell): CalendarDate | null {
  return isDateCell(cell) ? parseIsoDate(cell.wallClock.slice(0, 10)) : findDate(textOfCell(cell));
}
