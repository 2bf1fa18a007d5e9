import { columnNamed } from '../../../record/reading/headings.ts';
import type { PublishedColumn, PublishedColumnKey } from './published-day.ts';

/** Every style's order of columns, to tell `Sup. · Factor · Sup. Factor` from `Sup. Factor · Sup. · Factor`. */
const USUAL_ORDER: readonly PublishedColumnKey[] = [
  'number',
  'task',
  'humanEstimate',
  'aiTime',
  'supervision',
  'weeks',
  'tokens',
  'factor',
  'supervisoryFactor',
];

const WEEKS_LABEL = /^(?:human[ -]?)?(?:weeks?|wks?\.?)$/i;
const LONGEST_LABEL = 40;
const LONGEST_HEADER = 240;
const MOST_READINGS = 24;

/** @example publishedColumnNamed('Weeks') //=> 'weeks' */
export function publishedColumnNamed(label: string): PublishedColumnKey | null {
  return columnNamed(label) ?? (WEEKS_LABEL.test(label.trim()) ? 'weeks' : null);
}

/** Whether these columns can be those of a task table. */
export function isTaskTable(keys: readonly (PublishedColumnKey | null)[]): boolean {
  return (['task', 'humanEstimate', 'aiTime'] as const).every((key) => keys.includes(key));
}

/** Cells of a header row as columns; of two that name the same column the first counts. */
export function nameColumns(labels: readonly string[]): (PublishedColumn | null)[] {
  const seen = new Set<PublishedColumnKey>();
  return labels.map((text) => {
    const label = text.trim();
    const key = publishedColumnNamed(label);
    if (key === null || seen.has(key)) return null;
    seen.add(key);
    return { key, label };
  });
}

const LABEL_EDGES = /^[#\p{L}](?:[^\t|·]*[\p{L}\d.)\]#])?$/u;

/** Every label that begins at a place of a header line. */
function labelsAt(line: string, start: number): PublishedColumn[] {
  const labels: PublishedColumn[] = [];
  for (let end = start + 1; end <= Math.min(line.length, start + LONGEST_LABEL); end++) {
    const label = line.slice(start, end);
    if (!LABEL_EDGES.test(label)) continue;
    const key = publishedColumnNamed(label);
    if (key !== null) labels.push({ key, label });
  }
  return labels;
}

/** The ways to cut a line into labels of different columns, all of it. */
function cutIntoLabels(line: string, separator: '' | ' '): PublishedColumn[][] {
  const readings: PublishedColumn[][] = [];
  const cutFrom = (start: number, before: readonly PublishedColumn[]): void => {
    if (start >= line.length) {
      if (before.length > 1) readings.push([...before]);
      return;
    }
    for (const column of labelsAt(line, start)) {
      if (readings.length >= MOST_READINGS || before.some(({ key }) => key === column.key)) continue;
      const end = start + column.label.length;
      if (end === line.length) cutFrom(end, [...before, column]);
      else if (separator === '') cutFrom(end, [...before, column]);
      else if (line[end] === ' ') cutFrom(end + (/^ +/.exec(line.slice(end))?.[0].length ?? 1), [...before, column]);
    }
  };
  cutFrom(0, []);
  return readings;
}

function countInversions(columns: readonly PublishedColumn[]): number {
  const ranks = columns.map(({ key }) => USUAL_ORDER.indexOf(key));
  return ranks.reduce((count, rank, i) => count + ranks.slice(i + 1).filter((later) => later < rank).length, 0);
}

/**
 * A header line whose cells run together or have single spaces between them, the likeliest reading: most labels of a
 * known style, then the usual order of columns.
 * @param knownLabels labels of the styles
 * @example readHeaderLine('#TaskHuman Est.Claude', '', words.columnLabels).map(({ label }) => label) //=> ['#', 'Task', 'Human Est.', 'Claude']
 */
export function readHeaderLine(
  line: string,
  separator: '' | ' ',
  knownLabels: ReadonlySet<string>,
): PublishedColumn[] | null {
  if (line.length > LONGEST_HEADER || !/task|description/i.test(line)) return null;
  const readings = cutIntoLabels(line, separator).filter((columns) => isTaskTable(columns.map(({ key }) => key)));
  const countKnown = (columns: readonly PublishedColumn[]) =>
    columns.filter(({ label }) => knownLabels.has(label)).length - columns.length;
  readings.sort((a, b) => countKnown(b) - countKnown(a) || countInversions(a) - countInversions(b));
  return readings[0] ?? null;
}
