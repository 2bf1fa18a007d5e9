import { groupDigits } from '../../record/publishing/print-number.ts';
import { makeStatisticsTable, UNKNOWN } from '../../record/publishing/record.ts';
import type { Style, UnitName } from '../../record/publishing/style.ts';
import type { Duration } from '../../record/values/duration.ts';
import { averageTotals, type Totals } from '../../record/values/statistics.ts';
import { addTotals } from '../day-totals.ts';
import { listColumns, printRollupCell, type RollupColumn, type RollupRow } from '../rollup-table.ts';
import type { RollupWords } from '../rollup-words.ts';
import { readCount, readEnding, readTime } from './read-printed.ts';
import { verifySentences } from './verify-sentences.ts';

/** The visible content of a published roll-up, from any format. */
export interface ShownRollup {
  /** Headings of the table of days or weeks. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Label and value of each statistic. */
  readonly statistics: readonly (readonly string[])[];
  readonly paragraphs: readonly string[];
  readonly hasPicture: boolean;
}

/** Whether a text has a roll-up: the count of days and the heading that only roll-ups have. */
export function isRollupText(text: string, { daysWithRecord, columns }: RollupWords): boolean {
  return text.includes(daysWithRecord) && text.includes(columns.tasks);
}

const isEmpty = (cell: string, emptyText: string = UNKNOWN) => ['', UNKNOWN, '—', emptyText].includes(cell);

interface CellReading {
  readonly figure: string;
  /** The number of tasks that the figure includes; null for all of them. */
  readonly counted: number | null;
}

function splitPart(cell: string, style: Style): CellReading {
  const part = readEnding(cell, style.language.partPattern);
  const counted = part === null ? null : readCount(part.values[0] ?? '', style);
  return part === null || counted === null ? { figure: cell, counted: null } : { figure: part.before, counted };
}

const THOUSANDS = { k: 1000, M: 1_000_000 } as const;

/** @param unit of the column */
function readTokenCell(cell: string, unit: UnitName, style: Style): number | null {
  const ending = [unit.many, unit.one].find((one) => cell.endsWith(one)) ?? '';
  const text = cell.slice(0, cell.length - ending.length);
  const suffix = /[kM]$/.exec(text)?.[0] as keyof typeof THOUSANDS | undefined;
  if (suffix === undefined) return readCount(text, style);
  const amount = Number(text.slice(0, -1).replace(style.language.decimalMark, '.'));
  return Number.isFinite(amount) ? Math.round(amount * THOUSANDS[suffix]) : null;
}

const NO_UNIT: UnitName = { one: '', many: '' };
const NO_TIME: Duration = { seconds: { coefficient: 0, scale: 0 } };

/** Reads the sums in a row; a sentence if a cell cannot be read. */
function readRow(cells: readonly string[], columns: readonly RollupColumn[], style: Style): RollupRow | string {
  const styleOf = (key: RollupColumn['key']) => columns.find((column) => column.key === key)?.ofStyle;
  const textOf = (key: RollupColumn['key']) => {
    const text = cells[columns.findIndex((column) => column.key === key)] ?? '';
    return isEmpty(text, styleOf(key)?.emptyText) ? '' : text;
  };
  const label = textOf('label');
  const unreadable = (key: RollupColumn['key']) =>
    `${label}: ${columns.find((column) => column.key === key)?.label ?? key} “${textOf(key)}” cannot be read`;
  const has = (key: RollupColumn['key']) => columns.some((column) => column.key === key);
  const tasks = readCount(textOf('tasks'), style);
  const days = has('days') ? readCount(textOf('days'), style) : 1;
  const human = readTime(textOf('humanEstimate'), 'hours', style);
  const ai = readTime(textOf('aiTime'), 'minutes', style);
  if (tasks === null) return unreadable('tasks');
  if (days === null) return unreadable('days');
  if (human === null) return unreadable('humanEstimate');
  if (ai === null) return unreadable('aiTime');
  const supervised = splitPart(textOf('supervision'), style);
  const supervision = supervised.figure === '' ? null : readTime(supervised.figure, 'minutes', style);
  if (supervised.figure !== '' && supervision === null) return unreadable('supervision');
  const ofColumn = has('supervised') ? readTime(textOf('supervised'), 'hours', style) : human;
  if (supervision !== null && ofColumn === null) return unreadable('supervised');
  const counted = splitPart(textOf('tokens'), style);
  const tokens =
    counted.figure === '' ? null : readTokenCell(counted.figure, styleOf('tokens')?.unit ?? NO_UNIT, style);
  if (counted.figure !== '' && tokens === null) return unreadable('tokens');
  const totals: Totals = {
    tasks,
    human,
    ai,
    supervision,
    tasksWithSupervision: supervision === null ? 0 : (supervised.counted ?? tasks),
    supervisedHuman: supervision === null ? NO_TIME : (ofColumn ?? NO_TIME),
    tokens,
    tasksWithTokens: tokens === null ? 0 : (counted.counted ?? tasks),
  };
  return { label, days, totals };
}

/** Returns the columns by the headings of a style; null if the table has other headings. */
function matchColumns(headings: readonly string[], style: Style, words: RollupWords): RollupColumn[] | null {
  const ofWeeks = headings.includes(words.columns.days);
  // A day with partly known figures has every column.
  const everything: Totals = {
    tasks: 2,
    human: { seconds: { coefficient: 2, scale: 0 } },
    ai: { seconds: { coefficient: 1, scale: 0 } },
    supervision: NO_TIME,
    tasksWithSupervision: 1,
    supervisedHuman: NO_TIME,
    tokens: 1,
    tasksWithTokens: 1,
  };
  const known = listColumns([{ totals: everything }], ofWeeks, style, words);
  const found = headings.map((heading) => known.find(({ label }) => label === heading));
  const keys = found.map((column) => column?.key);
  const needed: readonly RollupColumn['key'][] = ['label', 'tasks', 'humanEstimate', 'aiTime'];
  if (found.includes(undefined) || needed.some((key) => !keys.includes(key))) return null;
  return found as RollupColumn[];
}

const quote = (text: string) => (text === '' ? 'nothing' : text);

function compareRow(
  shown: readonly string[],
  row: RollupRow,
  columns: readonly RollupColumn[],
  style: Style,
): string[] {
  return columns.flatMap((column, i) => {
    const [found, expected] = [shown[i] ?? '', printRollupCell(row, column, style)];
    const text = isEmpty(found, column.ofStyle?.emptyText) ? '' : found;
    return text === expected
      ? []
      : [`${row.label}: ${column.label} printed ${quote(text)}, the row gives ${quote(expected)}`];
  });
}

function compareStatistics(
  { statistics }: ShownRollup,
  totals: Totals,
  days: number,
  style: Style,
  { daysWithRecord }: RollupWords,
): string[] {
  const computed = makeStatisticsTable(averageTotals(totals), style).rows;
  const expected = new Map([
    [daysWithRecord, groupDigits(String(days), style.language)],
    ...computed.map(([label = '', value = '']) => [label, value] as const),
  ]);
  const known = new Set(statistics.map(([label = '']) => label));
  const missing = [...expected.keys()].filter((label) => !known.has(label));
  return [
    ...missing.map((label) => `statistics: “${label}” is missing, the rows give ${quote(expected.get(label) ?? '')}`),
    ...statistics.flatMap(([label = '', value = '']) => {
      const shown = isEmpty(value) ? '' : value;
      const given = expected.get(label);
      if (given === undefined) return [`statistics: “${label}” (${shown}) does not belong to the roll-up`];
      return given === shown ? [] : [`statistics: ${label} printed ${quote(shown)}, the rows give ${quote(given)}`];
    }),
  ];
}

/** The result of adding up the rows of a roll-up again. */
export interface RollupVerification {
  /** The differences, one per line. */
  readonly differences: readonly string[];
  readonly days: number;
  readonly rows: number;
  readonly statistics: number;
  /** The number of compared sentences with sums or averages. */
  readonly sentences: number;
  /** The number of longest tasks that were compared with their own times. */
  readonly longestTasks: number;
  /** Descriptions of figures that a reader cannot compute from the rows. */
  readonly notCompared: readonly string[];
}

function verifyInStyle(shown: ShownRollup, style: Style, words: RollupWords): RollupVerification | null {
  const columns = matchColumns(shown.columns, style, words);
  if (columns === null) return null;
  const readings = shown.rows.map((cells) => readRow(cells, columns, style));
  const rows = readings.filter((row): row is RollupRow => typeof row !== 'string');
  const unreadable = readings.filter((row): row is string => typeof row === 'string');
  const days = rows.reduce((sum, row) => sum + row.days, 0);
  const totals = addTotals(rows.map((row) => row.totals));
  const ofWeeks = columns.some(({ key }) => key === 'days');
  const { differences, ...compared } = verifySentences(shown.paragraphs, { rows, totals, days, ofWeeks }, style, words);
  const notCompared = [
    ...compared.notCompared,
    ...(shown.hasPicture ? ['the picture'] : []),
    'the title',
    `the ${ofWeeks ? 'weeks' : 'dates'} of the rows`,
    'other texts',
  ];
  const counts = { days, rows: rows.length, statistics: shown.statistics.length, ...compared, notCompared };
  if (unreadable.length > 0) return { ...counts, differences: unreadable };
  return {
    ...counts,
    differences: [
      ...rows.flatMap((row, i) => compareRow(shown.rows[i] ?? [], row, columns, style)),
      ...compareStatistics(shown, totals, days, style, words),
      ...differences,
    ],
  };
}

/**
 * Adds up the rows of a published roll-up again, and compares every cell and statistic, the sentences that follow from
 * the rows, and the factor of each of the longest tasks with its times.
 * @param styles the possible styles; the one with the fewest differences counts
 * @returns null if its table has the headings of none of the styles
 */
export function verifyRollup(
  shown: ShownRollup,
  styles: readonly Style[],
  words: RollupWords,
): RollupVerification | null {
  const all = styles.flatMap((style) => verifyInStyle(shown, style, words) ?? []);
  return all.sort((a, b) => a.differences.length - b.differences.length)[0] ?? null;
}
