import { formatDecimal } from '../record/numbers/decimal.ts';
import { type Duration, highOf, lowOf } from '../record/values/duration.ts';
import type { Totals } from '../record/values/statistics.ts';
import type { Task } from '../record/values/task.ts';

/**
 * The version of the rule, so that a fingerprint by another rule is recognized. A letter, so that no spreadsheet
 * converts the text to a number.
 */
const VERSION = 'a';
const HEX_DIGITS = 8;

/** The offset basis and the prime of FNV-1a. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

const toHex = (hash: number) => (hash >>> 0).toString(16).padStart(HEX_DIGITS, '0');

/** Computes FNV-1a with 32 bits over the code units of an ASCII text. */
function hash32(text: string, basis: number): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

/** Writes a time in seconds, with its bounds: `86400(57600-144000)`. */
function writeTime(time: Duration | null): string {
  if (time === null) return '';
  const seconds = formatDecimal(time.seconds);
  return time.bounds === undefined
    ? seconds
    : `${seconds}(${formatDecimal(lowOf(time))}-${formatDecimal(highOf(time))})`;
}

/** Writes a line per task with human and AI time in seconds, the lines sorted as text. */
const listTimes = (tasks: readonly Pick<Task, 'human' | 'ai'>[]) =>
  tasks.map(({ human, ai }) => `${writeTime(human)}/${writeTime(ai)}`).sort();

/**
 * Writes the text that is hashed: a line per task with human and AI time in seconds, the lines sorted as text, then a
 * line with the figures that a record can have only as a sum: supervision, the human time that it covers, the number of
 * those tasks, tokens, and the number of tasks with tokens. Unknown figures are empty.
 */
export function writeFigures(tasks: readonly Pick<Task, 'human' | 'ai'>[], totals: Totals): string {
  const { supervision, supervisedHuman, tasksWithSupervision, tokens, tasksWithTokens } = totals;
  const sums = [
    writeTime(supervision),
    writeTime(supervisedHuman),
    tasksWithSupervision,
    tokens ?? '',
    tasksWithTokens,
  ];
  return [...listTimes(tasks), sums.join('/')].join('\n');
}

/** Makes a fingerprint of `a` and 16 hexadecimal digits: two hashes of an ASCII text, forwards and backwards. */
export function markText(text: string): string {
  return VERSION + toHex(hash32(text, BASIS)) + toHex(hash32([...text].reverse().join(''), BASIS));
}

/**
 * Returns a short text that changes if a figure of the day changes: `a` and 16 hexadecimal digits. They are two hashes
 * by FNV-1a with 32 bits: of the text of `writeFigures`, and of that text backwards. It is a check for changes, not a
 * signature.
 */
export function fingerprintFigures(tasks: readonly Pick<Task, 'human' | 'ai'>[], totals: Totals): string {
  return markText(writeFigures(tasks, totals));
}

/** Makes such a text of the human and AI times only, for comparing days of which one lacks other figures. */
export function markTimes(tasks: readonly Pick<Task, 'human' | 'ai'>[]): string {
  return markText(listTimes(tasks).join('\n'));
}
