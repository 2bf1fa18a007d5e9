import { addDays, type CalendarDate, formatIsoDate } from '../../../record/values/calendar-date.ts';
import type { Interval } from './intervals.ts';

/** Returns the date in the calendar of a zone, like `2026-04-04`, at a time in milliseconds since 1970. */
export type DateAt = (time: number) => string;

const HOUR = 3_600_000;
/** A limit for the offsets of zones from UTC. */
const MOST_OFFSET = 27 * HOUR;

/** Returns the first millisecond that has this date or a later one. */
function startOf(date: CalendarDate, dateAt: DateAt): number {
  const text = formatIsoDate(date);
  const midnight = Date.UTC(date.year, date.month - 1, date.day);
  let before = midnight - MOST_OFFSET;
  let after = midnight + MOST_OFFSET;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dateAt(middle) >= text) after = middle;
    else before = middle;
  }
  return after;
}

/**
 * Returns a day by the calendar of a zone: from its midnight to the next one. A day with a change of the clock has 23
 * or 25 hours.
 * @example dayInZone({ year: 2026, month: 4, day: 4 }, (time) => new Date(Date.UTC(1970, 0, 1, 0, 0, 0, time)).toISOString().slice(0, 10))
 * //=> { from: Date.UTC(2026, 3, 4), to: Date.UTC(2026, 3, 5) }
 */
export function dayInZone(date: CalendarDate, dateAt: DateAt): Interval {
  return { from: startOf(date, dateAt), to: startOf(addDays(date, 1), dateAt) };
}

/** An unlimited interval, for an import that is not about one day. */
export const ALL_TIME: Interval = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
