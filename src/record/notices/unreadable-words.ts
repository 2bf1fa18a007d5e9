import type { UnreadableReason } from '../values/duration-grammar.ts';
import type { Unreadable } from '../values/duration-text.ts';

const KINDS: Readonly<Record<UnreadableReason, string>> = {
  approximate: 'approximate',
  limit: 'a limit',
  range: 'a range',
  'iso-days': 'in days of 24 hours, as in ISO 8601',
  other: 'not a duration',
};

/**
 * What a text is that is not read as a duration, and what to write, for a sentence about it.
 * @param example durations of the column
 * @example describeUnreadable({ reason: 'range', instead: '45 min' }, '20m or 0:20') //=> { is: 'a range', write: 'one figure, for example 45 min' }
 */
export function describeUnreadable({ reason, instead }: Unreadable, example: string): { is: string; write: string } {
  const is = KINDS[reason];
  if (reason === 'other') return { is, write: example };
  if (reason === 'iso-days') return { is, write: 'hours, for example PT8H' };
  return { is, write: `one figure, for example ${instead ?? example}` };
}
