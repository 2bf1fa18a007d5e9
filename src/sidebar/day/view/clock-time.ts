/** Formats the time of a reading. @example formatClockTime(new Date(2026, 3, 4, 9, 5)) //=> '09:05' */
export function formatClockTime(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
