import { formatDatePattern } from '../../record/publishing/date-pattern.ts';
import type { Style } from '../../record/publishing/style.ts';
import { type CalendarDate, weekdayOf } from '../../record/values/calendar-date.ts';

/** @example describeDay({ year: 2026, month: 4, day: 4 }, standard) //=> 'Saturday, April 4, 2026' */
export function describeDay(date: CalendarDate, style: Style): string {
  return `${style.language.weekdays[weekdayOf(date)]}, ${formatDatePattern('{month} {d}, {yyyy}', date, style)}`;
}
