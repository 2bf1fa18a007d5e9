import { statisticKindOf } from '../../../imports/published/checks/expected-figures.ts';
import { readPrintedDuration, splitPrintedBounds } from '../../../imports/published/rows/printed-cells.ts';
import type { DecimalMark } from '../../../record/publishing/style.ts';
import type { Duration } from '../../../record/values/duration.ts';

type Statistics = readonly (readonly string[])[];

/** The remark next to a figure that does not include all tasks: `(25 of 29 tasks)`. */
const PART = /\((\d[\d.,]*)\D{1,20}\d[\d.,]* [^()\d]*\)/;

/** Separates the remark from a figure with or without bounds, which can look like a remark. */
function splitPart(value: string): { readonly figure: string; readonly part: string | undefined } {
  const bounds = value.slice(splitPrintedBounds(value)?.figure.length ?? value.length);
  const rest = value.slice(0, value.length - bounds.length);
  const [remark = '', part] = PART.exec(rest) ?? [];
  return { figure: rest.replace(remark, '').trim() + bounds, part };
}

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
  const { part } = splitPart(value);
  return part === undefined ? tasks : Number(part.replace(/\D/g, ''));
}

/** Reads the printed total of supervision, with its bounds; null without one. */
export function readSupervisionTotal(statistics: Statistics, mark: DecimalMark): Duration | null {
  const value = findValue(statistics, 'supervisionMinutes');
  return value === null ? null : readPrintedDuration(splitPart(value).figure, 'minutes', mark);
}
