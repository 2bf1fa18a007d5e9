import { statisticKindOf } from '../../../imports/published/checks/expected-figures.ts';
import { type Duration, readDuration } from '../../../record/values/duration.ts';

type Statistics = readonly (readonly string[])[];

/** The remark next to a figure that does not include all tasks: `(25 of 29 tasks)`. */
const PART = /\((\d[\d.,]*)\D{1,20}\d[\d.,]* [^()\d]*\)/;

function findValue(statistics: Statistics, kind: 'tokens' | 'supervisionMinutes'): string | null {
  const value = statistics.find(([label = '']) => statisticKindOf(label) === kind)?.[1] ?? '';
  return /\d/.test(value) ? value : null;
}

/**
 * Counts the tasks that a printed statistic includes: all of them, unless it has a remark; null for a record without
 * the statistic.
 */
export function countTasksOf(
  statistics: Statistics,
  kind: 'tokens' | 'supervisionMinutes',
  tasks: number,
): number | null {
  const value = findValue(statistics, kind);
  if (value === null) return null;
  const part = PART.exec(value)?.[1];
  return part === undefined ? tasks : Number(part.replace(/\D/g, ''));
}

/** Reads the printed total of supervision; null without one. */
export function readSupervisionTotal(statistics: Statistics): Duration | null {
  const value = findValue(statistics, 'supervisionMinutes');
  const figure = (value ?? '').split(' (')[0] ?? '';
  const reading = readDuration(figure, 'minutes');
  return reading.kind === 'duration' ? reading.duration : null;
}
