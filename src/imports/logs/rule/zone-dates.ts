import type { DateAt } from './days.ts';

/** Formats times for a locale, such as the constructor in `Intl`. */
export type TimeFormatter = new (
  locale: string,
  options: Readonly<Record<string, string>>,
) => { format(time: number): string };

/** Makes the calendar of a zone; null if the zone does not exist. @param Formatter the formatter of the platform */
export function calendarOf(zone: string, Formatter: TimeFormatter): DateAt | null {
  try {
    // This locale writes dates like 2026-04-04.
    const format = new Formatter('en-CA', {
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
