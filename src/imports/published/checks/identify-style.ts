import { printTaskCell } from '../../../record/publishing/print-cells.ts';
import type { Style } from '../../../record/publishing/style.ts';
import type { Task } from '../../../record/values/task.ts';
import type { Statistic } from '../rows/find-statistics.ts';
import { readPrintedTokens } from '../rows/printed-cells.ts';
import type { PublishedColumn, PublishedRow } from '../rows/published-day.ts';
import { readRowDurations, type TableTraits } from '../rows/row-arithmetic.ts';

/** Converts a published row to a task; null if it lacks a cell that a task needs. */
export function rowAsTask(row: PublishedRow, place: number, traits: TableTraits): Task | null {
  const { human, ai, supervision } = readRowDurations(row, traits);
  if (human === null || ai === null) return null;
  const tokens = row.tokens === '' ? null : (readPrintedTokens(row.tokens, traits.marks)?.tokens ?? null);
  return { task: row.task, human, ai, supervision, tokens, basis: null, estimated: null, row: place + 1, cell: '' };
}

/** Whether a style has these columns. The plain text format numbers the tasks of every style. */
function hasColumns({ columns }: Style, published: readonly PublishedColumn[]): boolean {
  const isNumbered = columns.some(({ key }) => key === 'number');
  const labelsOf = (all: readonly { readonly key: string; readonly label: string }[]) =>
    all.flatMap(({ key, label }) => (key === 'number' && !isNumbered ? [] : [label])).join('\n');
  return labelsOf(columns) === labelsOf(published);
}

function printsRows(style: Style, rows: readonly PublishedRow[], traits: TableTraits): boolean {
  return rows.every((row, place) => {
    const task = rowAsTask(row, place, traits);
    return (
      task !== null &&
      style.columns.every((column) => printTaskCell(task, place + 1, column, style) === row[column.key])
    );
  });
}

/**
 * Finds the style that prints exactly these cells; if there are several, the one that also prints these statistics and
 * this title.
 */
export function identifyStyle(
  styles: readonly Style[],
  columns: readonly PublishedColumn[],
  rows: readonly PublishedRow[],
  statistics: readonly Statistic[],
  title: string,
  traits: TableTraits,
): string | null {
  if (rows.length === 0) return null;
  const printing = styles.filter((style) => hasColumns(style, columns) && printsRows(style, rows, traits));
  const labels = statistics.map(([label]) => label).join('\n');
  const score = ({ statistics: own, titlePattern }: Style) =>
    Number(own.map(({ label }) => label).join('\n') === labels) * 2 +
    Number(
      title.startsWith(titlePattern.split('{')[0] ?? '') && /\b0\d,/.test(title) === titlePattern.includes('{dd}'),
    );
  return [...printing].sort((a, b) => score(b) - score(a))[0]?.id ?? null;
}
