import type { DateAt } from './days.ts';

/** The calendar of a zone; null if the zone does not exist. */
export function calendarOf(zone: string): DateAt | null {
  try {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    return (time) => format.format(time);
  } catch {
    return null;
  }
}
