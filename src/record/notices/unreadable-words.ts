import type { UnreadableReason } from '../values/duration-grammar.ts';
import type { Unreadable } from '../values/duration-range.ts';

/**
 * For each reason, the description of the text and what to write, with an example if the text gives one. A date can be
 * a range such as 10-20, which Sheets converts to a date.
 */
const REASONS: Readonly<Record<UnreadableReason, readonly [is: string, write: string]>> = {
  limit: ['a limit without an upper end', 'a figure or a range'],
  'iso-days': ['in days of 24 hours, as in ISO 8601', 'hours, for example PT8H'],
  'range-reversed': ['a range that starts with the larger time', 'the smaller time first'],
  'range-outside': ['not within its own range', 'a figure within the range'],
  'range-negative': ['a range that starts below 0', 'a range from 0 or more'],
  'range-unit': ['a range with a number that has no unit', 'a unit after each number'],
  'range-date': ['a range or a date', 'a range with a unit'],
  'range-clock': ['a length or two times of day', 'a length with a unit'],
  date: ['a date, as Sheets reads input such as 10-20', ', or a range with a unit'],
  other: ['not a duration', ''],
};

/**
 * Describes a text that is not a duration, and what to write, for a sentence about it.
 * @param example durations of the column
 * @example describeUnreadable({ reason: 'limit', instead: '2h' }, '20m or 0:20') //=> { is: 'a limit without an upper end', write: 'a figure or a range, for example 2h' }
 */
export function describeUnreadable({ reason, instead }: Unreadable, example: string): { is: string; write: string } {
  const [is, write] = REASONS[reason];
  if (reason === 'other' || reason === 'date') return { is, write: example + write };
  return { is, write: instead === null ? write : `${write}, for example ${instead}` };
}
