import type { ChangedFigure, RecordsFigure } from '../record/notices/records/records-facts.ts';
import { decimalToNumber, divideDecimalsToNumber } from '../record/numbers/decimal.ts';
import { cellAddress } from '../record/values/a1.ts';
import { formatIsoDate } from '../record/values/calendar-date.ts';
import { type Cell, cellAt, type Grid, isBlankCell } from '../record/values/cell.ts';
import { amountOf, type Duration, highOf, hoursOf, lowOf, minutesOf } from '../record/values/duration.ts';
import type { Totals } from '../record/values/statistics.ts';
import { writeCompared } from './calibration/compared-estimates.ts';
import { dayNumber } from './day-numbers.ts';
import type { DayTotals } from './day-totals.ts';
import type { FigureFault } from './figure-fault.ts';
import { fingerprintFigures, markText } from './fingerprint.ts';
import { FIRST_RECORDS_COLUMNS, RECORDS_HEADINGS, type RecordsColumnKey } from './records-columns.ts';
import {
  findRecordsTable,
  type RecordsRow,
  type RecordsTable,
  readRecordsRows,
  readRowsOfDate,
  TIME_UNITS,
} from './records-table.ts';

/** The new content of a cell of the Records tab. */
export type RecordsContent = string | number | { readonly formula: string };

/** A cell of the Records tab, and its new content. */
export interface RecordsCell {
  readonly row: number;
  readonly column: number;
  readonly content: RecordsContent;
}

/** The plan for saving a day to the Records tab. */
export type RecordPlan =
  /** The tab has no headings of records. */
  | { readonly kind: 'foreign' }
  /** Several rows have the date of the day. */
  | { readonly kind: 'twice'; readonly rows: readonly number[] }
  /** The row has these figures. */
  | { readonly kind: 'same'; readonly row: number }
  /** A figure of the row is wrong, so it is not overwritten. */
  | { readonly kind: 'unreadable'; readonly row: number; readonly fault: FigureFault }
  /** Somebody changed the row since it was saved, so it is not overwritten. */
  | { readonly kind: 'edited'; readonly row: number; readonly figures: readonly ChangedFigure[] }
  | {
      readonly kind: 'write';
      readonly row: number;
      readonly isNew: boolean;
      readonly cells: readonly RecordsCell[];
      /** The figures of an existing row. */
      readonly figures: readonly ChangedFigure[];
    };

/** Returns the number that a cell gets: exact if it is a finite decimal, else the nearest double. */
function numberIn(time: Duration, unit: 'hours' | 'minutes'): number {
  const amount = amountOf(time, unit);
  if (amount !== null) return decimalToNumber(amount);
  return unit === 'hours' ? hoursOf(time) : minutesOf(time);
}

const SECONDS = { hours: { coefficient: 3600, scale: 0 }, minutes: { coefficient: 60, scale: 0 } };

function boundsIn(
  time: Duration | null,
  unit: 'hours' | 'minutes',
): readonly [low: RecordsContent, high: RecordsContent] {
  if (time?.bounds === undefined) return ['', ''];
  return [divideDecimalsToNumber(lowOf(time), SECONDS[unit]), divideDecimalsToNumber(highOf(time), SECONDS[unit])];
}

type Contents = Partial<Record<RecordsColumnKey, RecordsContent>>;

/** Returns the figures of a day as cells. Figures that only some days need are omitted if they have no information. */
function contentsOf(day: Totals): Contents {
  const { human, ai, supervision, supervisedHuman, tokens, tasks } = day;
  const [humanLow, humanHigh] = boundsIn(human, 'hours');
  const [aiLow, aiHigh] = boundsIn(ai, 'minutes');
  const [supervisionLow, supervisionHigh] = boundsIn(supervision, 'minutes');
  const [supervisedLow, supervisedHigh] = boundsIn(supervision === null ? null : supervisedHuman, 'hours');
  const isPart = (count: number) => (count === 0 || count === tasks ? '' : count);
  return {
    tasks,
    humanHours: numberIn(human, 'hours'),
    aiMinutes: numberIn(ai, 'minutes'),
    supervisionMinutes: supervision === null ? '' : numberIn(supervision, 'minutes'),
    supervisedHours: supervision === null ? '' : numberIn(supervisedHuman, 'hours'),
    tokens: tokens ?? '',
    supervisedTasks: isPart(day.tasksWithSupervision),
    tasksWithTokens: tokens === null ? '' : isPart(day.tasksWithTokens),
    humanLow,
    humanHigh,
    aiLow,
    aiHigh,
    supervisionLow,
    supervisionHigh,
    supervisedLow,
    supervisedHigh,
  };
}

const markOfCompared = (text: string) => (text === '' ? '' : markText(text));

/** Returns a text that changes with any figure of a row. */
const markOfRow = (totals: Totals) => fingerprintFigures([totals], totals);

/** Converts figures to those that are read back from cells, which have 15 digits. */
function readBack(contents: Contents): Totals | null {
  const entries = Object.entries({ date: '2000-01-01', ...contents }) as [RecordsColumnKey, RecordsContent][];
  const grid = [
    entries.map(([key]) => RECORDS_HEADINGS[key]),
    entries.map(([, content]): Cell => (typeof content === 'object' ? '' : content)),
  ];
  const table = findRecordsTable(grid);
  return table === null ? null : (readRecordsRows(grid, table, grid)[0]?.totals ?? null);
}

const FIGURES: Readonly<Record<RecordsFigure, RecordsColumnKey>> = {
  tasks: 'tasks',
  human: 'humanHours',
  ai: 'aiMinutes',
  supervision: 'supervisionMinutes',
  supervised: 'supervisedHours',
  tokens: 'tokens',
  compared: 'compared',
};

/** Returns the contents of a row with a wrong figure. */
function contentsOfFigures(figures: RecordsRow['figures']): Contents {
  const entries = Object.entries(figures) as [keyof typeof TIME_UNITS, Duration | number | string][];
  return Object.fromEntries(
    entries.map(([key, figure]) => [key, typeof figure === 'object' ? numberIn(figure, TIME_UNITS[key]) : figure]),
  );
}

/** Lists the figures that differ between a row and a day. */
function listChanges({ totals, figures, comparedText }: RecordsRow, now: Totals, nowCompared: string): ChangedFigure[] {
  const before: Contents = {
    ...(totals === null ? contentsOfFigures(figures) : contentsOf(totals)),
    compared: comparedText,
  };
  const after: Contents = { ...contentsOf(now), compared: nowCompared };
  return (Object.keys(FIGURES) as RecordsFigure[]).flatMap((figure) => {
    const [was, is] = [String(before[FIGURES[figure]] ?? ''), String(after[FIGURES[figure]] ?? '')];
    return was === is ? [] : [{ figure, saved: was, now: is }];
  });
}

/**
 * Returns the parts of a fingerprint cell: of the day as it was saved, of the figures in the row, and of its compared
 * estimates if it has some.
 */
const splitFingerprint = (text: string): readonly string[] => text.split(' ');

/** Whether somebody changed the figures of a row since it was saved. A row without a fingerprint was typed. */
function isEdited({ fingerprint, totals, comparedText }: RecordsRow): boolean {
  const [, mark = '', ofCompared = ''] = splitFingerprint(fingerprint);
  return totals === null || mark !== markOfRow(totals) || ofCompared !== markOfCompared(comparedText);
}

/** Whether a day of the Records tab has the figures that were saved with its fingerprint. A day that was typed has none. */
export function isRowAsSaved(day: DayTotals): boolean {
  const [, mark] = splitFingerprint(day.fingerprint);
  return mark === undefined || mark === markOfRow(day);
}

/** Returns the notice about the row of a day: null if there is none, or if it has the day's figures. */
export function compareWithRecords(grid: Grid, day: DayTotals): { row: number; figures: ChangedFigure[] } | null {
  const table = findRecordsTable(grid);
  const row = table === null ? undefined : readRowsOfDate(grid, table, day.date)[0];
  if (row === undefined) return null;
  const compared = writeCompared(day.compared);
  if (splitFingerprint(row.fingerprint)[0] === day.fingerprint && row.comparedText === compared) return null;
  const figures = listChanges(row, readBack(contentsOf(day)) ?? day, compared);
  // A row that was typed has no fingerprint to compare.
  return figures.length === 0 && row.fingerprint === '' ? null : { row: row.row, figures };
}

function formulasOf({ columns }: RecordsTable, row: number): Contents {
  const at = (key: RecordsColumnKey) => (columns[key] === undefined ? null : cellAddress(row, columns[key]));
  const [human, ai] = [at('humanHours'), at('aiMinutes')];
  const [supervision, supervised] = [at('supervisionMinutes'), at('supervisedHours')];
  const ofFactor: Contents = { weightedFactor: { formula: `=IF(${ai}>0; ${human}*60/${ai}; "")` } };
  if (supervision === null || supervised === null) return ofFactor;
  return {
    ...ofFactor,
    supervisedFactor: { formula: `=IF(${supervision}>0; ${supervised}*60/${supervision}; "")` },
    hoursSaved: { formula: `=IF(ISNUMBER(${supervision}); ${supervised}-${supervision}/60; "")` },
  };
}

/** Adds columns at the right for figures without a column. */
function widen(grid: Grid, { headerRow, columns }: RecordsTable, contents: Contents) {
  const missing = (Object.keys(contents) as RecordsColumnKey[]).filter(
    (key) => columns[key] === undefined && contents[key] !== '' && !FIRST_RECORDS_COLUMNS.includes(key),
  );
  const first = grid.reduce((widest, line) => Math.max(widest, line.length), 0) + 1;
  const added = Object.fromEntries(missing.map((key, i) => [key, first + i]));
  const cells = missing.map((key, i) => ({ row: headerRow, column: first + i, content: RECORDS_HEADINGS[key] }));
  return { table: { headerRow, columns: { ...columns, ...added } }, cells };
}

/** Lists the cells of a row that a day changes. A formula is written only into a blank cell. */
function listCells(grid: Grid, table: RecordsTable, row: number, contents: Contents): RecordsCell[] {
  return (Object.entries(contents) as [RecordsColumnKey, RecordsContent][]).flatMap(([key, content]) => {
    const column = table.columns[key];
    if (column === undefined) return [];
    const before = cellAt(grid, row, column);
    if (typeof content === 'object' ? !isBlankCell(before) : before === content) return [];
    return [{ row, column, content }];
  });
}

/**
 * Plans how to save a day to the Records tab: as a new row below all others, or into the row of its date. Cells of
 * other columns and rows are never changed.
 * @param grid the cells of the tab from A1 on
 */
export function planRecord(grid: Grid, day: DayTotals): RecordPlan {
  const table = findRecordsTable(grid);
  if (table === null) return { kind: 'foreign' };
  const [known, ...others] = readRowsOfDate(grid, table, day.date);
  if (known !== undefined && others.length > 0) {
    return { kind: 'twice', rows: [known, ...others].map(({ row }) => row) };
  }
  if (known !== undefined && known.fault !== null) return { kind: 'unreadable', row: known.row, fault: known.fault };
  const figures = contentsOf(day);
  const inCells = readBack(figures) ?? day;
  const compared = writeCompared(day.compared);
  const changes = known === undefined ? [] : listChanges(known, inCells, compared);
  if (known !== undefined) {
    const isSameDay = splitFingerprint(known.fingerprint)[0] === day.fingerprint;
    if (changes.length === 0 && isSameDay) return { kind: 'same', row: known.row };
    if (changes.length > 0 && isEdited(known)) return { kind: 'edited', row: known.row, figures: changes };
  }
  // Only the tab that the add-on created is certain to show a number as a date.
  const isOurs = table.columns.fingerprint !== undefined;
  const { year, month, day: ofMonth } = day.date;
  const row = known?.row ?? Math.max(grid.length, table.headerRow) + 1;
  const wide = widen(grid, table, { ...figures, compared });
  const contents: Contents = {
    ...(known === undefined ? { date: isOurs ? dayNumber(year, month, ofMonth) : formatIsoDate(day.date) } : {}),
    title: day.title,
    ...figures,
    ...formulasOf(wide.table, row),
    style: day.style ?? '',
    fingerprint: [day.fingerprint, markOfRow(inCells), markOfCompared(compared)].join(' ').trim(),
    compared,
  };
  const cells = [...wide.cells, ...listCells(grid, wide.table, row, contents)];
  return { kind: 'write', row, isNew: known === undefined, cells, figures: changes };
}
