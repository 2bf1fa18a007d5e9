import type { CalendarDate } from '../values/calendar-date.ts';
import { fillPattern } from './print-number.ts';
import type { Style } from './style.ts';

/** Formats a date by the style's pattern and language: `April 04, 2026`. */
export function formatDatePattern(pattern: string, { year, month, day }: CalendarDate, style: Style): string {
  return fillPattern(pattern, {
    month: style.language.months[month - 1] ?? '',
    d: String(day),
    dd: String(day).padStart(2, '0'),
    yyyy: String(year),
  });
}
