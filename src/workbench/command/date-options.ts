import {
  type CalendarDate,
  type DateOrder,
  dateInOrder,
  formatIsoDate,
  readDateText,
} from '../../record/values/calendar-date.ts';
import { UsageError } from './usage-error.ts';

/** Reads the option --dates: the order of dates such as 03/04/2026; null if it is not given. @throws UsageError */
export function readDatesOption(value: string | undefined): DateOrder | null {
  if (value === undefined || value === 'dmy' || value === 'mdy') return value ?? null;
  throw new UsageError(`--dates is “${value}”. Write dmy or mdy.`);
}

/**
 * Reads an option with a date, in any form that a cell can have; null if it is not given.
 * @param name the option
 * @throws UsageError
 */
export function readDateOption(
  value: string | undefined,
  order: DateOrder | null,
  name = '--date',
): CalendarDate | null {
  if (value === undefined) return null;
  const reading = readDateText(value);
  const date = dateInOrder(reading, order);
  if (date !== null) return date;
  if (reading.kind === 'ambiguous') {
    const [dmy, mdy] = [formatIsoDate(reading.dmy), formatIsoDate(reading.mdy)];
    throw new UsageError(`${name} is “${value}”, which can be ${dmy} or ${mdy}. Write one of them, or add --dates.`);
  }
  throw new UsageError(`${name} is “${value}”. Write a date such as 2026-04-04.`);
}
