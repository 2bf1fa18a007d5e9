import { isZero } from '../../record/numbers/decimal.ts';
import { type Duration, formatDuration, readDuration } from '../../record/values/duration.ts';

/**
 * The times that an estimate can be compared with: the time that the task really took without an agent, or a second
 * estimate that was made blind.
 */
export const COMPARED_WITH = ['actual', 'second'] as const;
export type ComparedWith = (typeof COMPARED_WITH)[number];

/**
 * The human estimate of a task, and the time that it is compared with. A range counts as the value that represents it.
 */
export interface ComparedEstimate {
  readonly estimate: Duration;
  /** Not 0. */
  readonly other: Duration;
}

export type ComparedEstimates = Readonly<Record<ComparedWith, readonly ComparedEstimate[]>>;

export const NOTHING_COMPARED: ComparedEstimates = { actual: [], second: [] };

const writeTime = ({ seconds }: Duration) => formatDuration({ seconds }, 'hours', 'h');

/**
 * Writes the text of a cell with the compared estimates of a day, the estimate before the slash; empty for none. No
 * spreadsheet converts it to a number or a date.
 * @example writeCompared({ actual: [{ estimate: hours(8), other: hours(6.5) }], second: [] }) //=> 'actual 8h/6.5h'
 */
export function writeCompared(compared: ComparedEstimates): string {
  return COMPARED_WITH.filter((kind) => compared[kind].length > 0)
    .map((kind) => [kind, ...compared[kind].map(({ estimate, other }) => `${writeTime(estimate)}/${writeTime(other)}`)])
    .map((words) => words.join(' '))
    .join('; ');
}

function readPair(text: string): ComparedEstimate | null {
  const [estimate, other, ...more] = text.split('/').map((time) => readDuration(time, 'hours'));
  if (estimate?.kind !== 'duration' || other?.kind !== 'duration' || more.length > 0) return null;
  return isZero(other.duration.seconds) ? null : { estimate: estimate.duration, other: other.duration };
}

/**
 * Reads a text that `writeCompared` wrote.
 * @returns null if any part is invalid, because only some of the pairs would give other figures
 * @example readCompared('actual 8h/6.5h 16h/20h; second 8h/7h')?.actual.length //=> 2
 * @example readCompared('8h/6.5h') //=> null
 */
export function readCompared(text: string): ComparedEstimates | null {
  if (text.trim() === '') return NOTHING_COMPARED;
  const found: Partial<Record<ComparedWith, readonly ComparedEstimate[]>> = {};
  for (const part of text.split(';')) {
    const [name = '', ...pairs] = part.trim().toLowerCase().split(/\s+/);
    const kind = COMPARED_WITH.find((known) => known === name);
    const read = pairs.map(readPair);
    if (kind === undefined || found[kind] !== undefined || read.includes(null)) return null;
    found[kind] = read.flatMap((pair) => pair ?? []);
  }
  return { ...NOTHING_COMPARED, ...found };
}
