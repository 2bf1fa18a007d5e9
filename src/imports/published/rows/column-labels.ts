import type { Style } from '../../../record/publishing/style.ts';
import { COLUMN_ROLES, type ColumnChoice, KEY_OF_ROLE } from '../../../record/reading/columns/column-choice.ts';
import { headsEstimateTimes } from '../../../record/reading/columns/estimate-times.ts';
import { foldHeading } from '../../../record/reading/columns/fold-heading.ts';
import { columnNamed, nameHeading } from '../../../record/reading/columns/headings.ts';
import { isBlankFigure } from './printed-cells.ts';
import type { PublishedColumn, PublishedColumnKey } from './published-day.ts';

/** Every style's order of columns, to distinguish `Sup. · Factor · Sup. Factor` from `Sup. Factor · Sup. · Factor`. */
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
  'basis',
  'estimated',
];

const WEEKS_LABEL = /^(?:human[ -]?)?(?:weeks?|wks?\.?)$/i;
const LONGEST_LABEL = 40;
const LONGEST_HEADER = 240;
const MOST_READINGS = 24;

/** @example publishedColumnNamed('Weeks') //=> 'weeks' */
export function publishedColumnNamed(label: string): PublishedColumnKey | null {
  return columnNamed(label) ?? (WEEKS_LABEL.test(label.trim()) ? 'weeks' : null);
}

/** The columns of labels that the user chose, or that the given style prints. */
export interface GivenLabels {
  /** By folded label. A date column is null. */
  readonly keys: ReadonlyMap<string, PublishedColumnKey | null>;
  /** Whether the label of human estimates is given. */
  readonly hasHuman: boolean;
}

export const NO_LABELS: GivenLabels = { keys: new Map(), hasHuman: false };

/** Collects the labels of a style, and those that the user chose, which count first. */
export function collectLabels(choice: ColumnChoice, style: Style | null): GivenLabels {
  const keys = new Map<string, PublishedColumnKey | null>();
  for (const { key, label } of style?.columns ?? []) keys.set(foldHeading(label), key);
  for (const role of COLUMN_ROLES) {
    const heading = choice[role];
    if (heading !== undefined) keys.set(foldHeading(heading), role === 'date' ? null : KEY_OF_ROLE[role]);
  }
  return { keys, hasHuman: [...keys.values()].includes('humanEstimate') };
}

/** Whether a label names a column. */
export function isColumnLabel(label: string, { keys }: GivenLabels): boolean {
  return publishedColumnNamed(label) !== null || keys.has(foldHeading(label));
}

/** Whether a task table can have these columns. */
export function isTaskTable(keys: readonly (PublishedColumnKey | null)[]): boolean {
  return (['task', 'humanEstimate', 'aiTime'] as const).every((key) => keys.includes(key));
}

interface LabelName {
  readonly key: PublishedColumnKey;
  /** 0: it is given. 1: it names the column without doubt. 2: it names the column only if no other label does. */
  readonly rank: 0 | 1 | 2;
}

function nameLabel(label: string, { keys }: GivenLabels): LabelName | null {
  const key = keys.get(foldHeading(label));
  if (key !== undefined) return key === null ? null : { key, rank: 0 };
  const name = nameHeading(label);
  if (name !== null) return { key: name.key, rank: name.isWeak ? 2 : 1 };
  return WEEKS_LABEL.test(label) ? { key: 'weeks', rank: 1 } : null;
}

/** Assigns *Estimated* next to a human estimate to the time of the estimate, if its cells are such times. */
function settleEstimateTimes(
  names: readonly (LabelName | null)[],
  labels: readonly string[],
  cellRows: readonly (readonly string[])[],
): readonly (LabelName | null)[] {
  if (names.filter((name) => name?.key === 'humanEstimate').length < 2) return names;
  return names.map((name, place) =>
    name?.key === 'humanEstimate' && name.rank > 0 && headsEstimateTimes(cellRows, 0, place + 1, labels[place] ?? '')
      ? { key: 'estimated', rank: 1 }
      : name,
  );
}

/** Whether a column of rows has a figure or another text. */
export const hasValues = (cellRows: readonly (readonly string[])[], place: number) =>
  cellRows.some((cells) => !isBlankFigure(cells[place] ?? ''));

/**
 * Converts the cells of a header row to columns. If several name the same column, the given one counts, or else the
 * first that names it without doubt.
 * @param cellRows the rows below; of several columns, the first with values counts
 */
export function nameColumns(
  labels: readonly string[],
  given: GivenLabels,
  cellRows: readonly (readonly string[])[] = [],
): (PublishedColumn | null)[] {
  const names = settleEstimateTimes(
    labels.map((label) => nameLabel(label.trim(), given)),
    labels,
    cellRows,
  );
  const used = new Map<PublishedColumnKey, number>();
  for (const isFilled of [true, false]) {
    for (const rank of [0, 1, 2]) {
      names.forEach((name, place) => {
        const isNext = name !== null && name.rank === rank && !used.has(name.key);
        if (isNext && (hasValues(cellRows, place) === isFilled || rank === 0)) used.set(name.key, place);
      });
    }
  }
  return labels.map((text, place) => {
    const name = names[place] ?? null;
    return name !== null && used.get(name.key) === place ? { key: name.key, label: text.trim() } : null;
  });
}

const LABEL_EDGES = /^[#\p{L}](?:[^\t|·]*[\p{L}\d.)\]#])?$/u;

/** Returns every label that begins at a place of a header line. */
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

/** Returns the ways to cut a whole line into labels of different columns. */
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
 * Reads a header line whose cells run together or have single spaces between them. Returns the likeliest reading: most
 * labels of a known style, then the usual order of columns.
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
