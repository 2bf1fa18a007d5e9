import { formatDecimal } from '../numbers/decimal.ts';
import { cellAt, type Grid, isBlankCell, textOfCell } from '../values/cell.ts';
import { amountOf, type Duration, formatDuration } from '../values/duration.ts';
import { moveFormula } from '../values/move-formula.ts';
import { foldHeading } from './columns/fold-heading.ts';
import type { ColumnKey } from './columns/heading-words.ts';
import type { Table } from './columns/table.ts';
import { NO_DATE_HINTS } from './date-order.ts';
import { readDaysOfTable } from './days.ts';
import { findTable } from './find-table.ts';
import { readTableRows, readTasks, type TableRows } from './read-tasks.ts';
import { FigureReader, TIME_COLUMNS } from './time-cells.ts';

type Content = string | number;
/** The content to write to a cell. */
type Written = Content | { formula: string };

/** Contents for adjacent columns of the tab, row by row. */
export interface AppendedBlock {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly Written[])[];
}

/** Rows to add to the task table of a tab. */
export interface AppendPlan {
  /** The first new row. */
  readonly row: number;
  /**
   * Whether to insert rows above that row, because those below it have content, or because a sum would not include the
   * new rows.
   */
  readonly isInserted: boolean;
  readonly blocks: readonly AppendedBlock[];
  /** The rows that are new, as places in `rows`, counted from 0. */
  readonly places: readonly number[];
  /** The number of rows that the table already contains. */
  readonly known: number;
  /** The column of the tab for each column of the rows; null if the tab has none or fills it with a formula. */
  readonly columns: readonly (number | null)[];
  /** The headings of columns that contain something and have no column in the tab. */
  readonly unplaced: readonly string[];
}

/** The tab to which rows are added. */
export interface AppendTarget {
  /** From cell A1 on. */
  readonly grid: Grid;
  readonly table: Table;
  /** The formulas of the same cells; empty for none. */
  readonly formulas: readonly (readonly string[])[];
  /** `2026-04-04`: the date of the rows in a table with a Date column. */
  readonly date: string;
}

/** The rows to add. */
export interface AppendSource {
  readonly grid: readonly (readonly Content[])[];
  readonly table: Table;
}

const FIGURES = [...TIME_COLUMNS, 'tokens'] as const;

/** Returns a figure as text for comparisons; empty for none. */
function figureOf(reader: FigureReader, row: number, key: (typeof FIGURES)[number]): string {
  const cell = reader.cell(row, key);
  if (key === 'tokens') {
    const tokens = reader.tokens(row);
    return tokens.kind === 'blank' ? '' : tokens.kind === 'tokens' ? String(tokens.tokens) : textOfCell(cell);
  }
  const time = reader.time(cell, key);
  if (time.kind === 'blank') return '';
  return time.kind === 'duration' ? formatDecimal(time.duration.seconds) : textOfCell(cell);
}

/** Returns the key of a row by its task and some of its figures. */
function keyOf(reader: FigureReader, row: number, figures: readonly (typeof FIGURES)[number][]): string {
  const task = textOfCell(reader.cell(row, 'task')).replace(/\s+/g, ' ');
  return [task, ...figures.map((key) => figureOf(reader, row, key))].join('\n');
}

/**
 * Finds the rows of the source that the tab does not have. A row exists in the tab if its task and every figure that it
 * gives are equal. Each row of the tab matches only one row.
 */
function findNew(source: FigureReader, target: FigureReader, rowsOfTarget: readonly number[]): number[] {
  const byFigures = new Map<string, Map<string, number[]>>();
  const used = new Set<number>();
  const fresh: number[] = [];
  const rows = Array.from({ length: source.grid.length - source.table.headerRow }, (_row, i) => {
    const row = source.table.headerRow + 1 + i;
    const isGiven = (key: (typeof FIGURES)[number]) => figureOf(source, row, key) !== '';
    return { row, figures: FIGURES.filter((key) => target.table.columns[key] !== undefined && isGiven(key)) };
  });
  // A row with more figures has fewer possible matches.
  for (const { row, figures } of rows.sort((a, b) => b.figures.length - a.figures.length)) {
    const mask = figures.join();
    let known = byFigures.get(mask);
    if (known === undefined) {
      known = new Map();
      for (const other of rowsOfTarget) {
        const key = keyOf(target, other, figures);
        const same = known.get(key);
        if (same === undefined) known.set(key, [other]);
        else same.push(other);
      }
      for (const same of known.values()) same.reverse();
      byFigures.set(mask, known);
    }
    const same = known.get(keyOf(source, row, figures)) ?? [];
    let found = same.pop();
    while (found !== undefined && used.has(found)) found = same.pop();
    if (found === undefined) fresh.push(row);
    else used.add(found);
  }
  return fresh.sort((a, b) => a - b);
}

function exactAmount(duration: Duration, unit: string): number | null {
  const amount = unit === 'hours' || unit === 'minutes' ? amountOf(duration, unit) : null;
  const digits = amount === null ? '' : formatDecimal(amount);
  return digits !== '' && String(Number(digits)) === digits ? Number(digits) : null;
}

/**
 * Returns the content for a cell of the tab. A time under a heading with another unit, or with a mark that would decide
 * about other cells of its column, becomes the number of the column's unit, or a text with the bounds of a range. So do
 * tokens with a mark, with the words before them.
 */
function contentFor(cell: Content, key: ColumnKey | null, source: FigureReader, target: Table, row: number): Content {
  if (key === 'tokens' && typeof cell === 'string' && /[.,]/.test(cell)) {
    const reading = source.tokens(row);
    if (reading.kind !== 'tokens') return cell;
    const before = cell.trim().replace(/\d[^]*/, '');
    return before === '' ? reading.tokens : `${before}${reading.tokens}`;
  }
  const time = TIME_COLUMNS.find((column) => column === key);
  if (time === undefined) return cell;
  const reading = source.time(cell, time);
  const unit = target.units[time];
  const isSame = unit === source.table.units[time] && (typeof cell === 'number' || !/[.,]/.test(cell));
  if (isSame || reading.kind !== 'duration') return cell;
  const { bounds } = reading.duration;
  const inMinutes = (seconds: Duration['seconds']) => formatDuration({ seconds }, 'minutes', 'm');
  const text = inMinutes(reading.duration.seconds);
  if (bounds !== undefined) return `${text} (${inMinutes(bounds.low)}-${inMinutes(bounds.high)})`;
  return exactAmount(reading.duration, unit) ?? text;
}

function keysByColumn({ columns }: Table): ReadonlyMap<number, ColumnKey> {
  return new Map((Object.keys(columns) as ColumnKey[]).map((key) => [columns[key] ?? 0, key]));
}

/** Maps the columns of the source to those of the target. */
function mapColumns({ grid, table }: AppendSource, target: AppendTarget): (number | null)[] {
  const { headerRow, columns, firstColumn, lastColumn } = target.table;
  const keys = keysByColumn(table);
  const keysOfTarget = keysByColumn(target.table);
  const own = new Map<string, number>();
  for (let column = lastColumn; column >= firstColumn; column--) {
    const heading = foldHeading(textOfCell(cellAt(target.grid, headerRow, column)));
    if (heading !== '' && !keysOfTarget.has(column) && column !== target.table.dateColumn) own.set(heading, column);
  }
  return (grid[table.headerRow - 1] ?? []).map((heading, i) => {
    const key = keys.get(i + 1);
    if (key === 'number') return null;
    const column = key === undefined ? own.get(foldHeading(String(heading))) : columns[key];
    return column === undefined || cellAt(target.formulas, headerRow, column) !== '' ? null : column;
  });
}

const CLOSED_RANGE = /\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)/g;

/** Whether a range of a formula contains one row and ends before another, so that it would not include all new rows. */
function isRangeCut(formulas: AppendTarget['formulas'], first: number, last: number): boolean {
  let isCut = false;
  for (const formula of formulas.flat()) {
    formula.replace(CLOSED_RANGE, (range: string, from: string, to: string) => {
      if (Number(from) < first && Number(to) >= first && Number(to) < last) isCut = true;
      return range;
    });
  }
  return isCut;
}

/** Lists the rows of the table with the date, or all rows without a date. */
function listRows(all: TableRows, date: string): readonly number[] {
  const days = readDaysOfTable(all, NO_DATE_HINTS);
  return days === null ? readTasks(all, null).rows : [...(days.rows.get(date) ?? [])];
}

function findPlace(
  { grid, table, formulas }: AppendTarget,
  columns: ReadonlySet<number>,
  last: number,
  count: number,
): Pick<AppendPlan, 'row' | 'isInserted'> {
  const { firstColumn, lastColumn } = table;
  const { number, factor, supervisoryFactor } = table.columns;
  const isTaken = (row: number) => {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const text = textOfCell(cellAt(grid, row, column));
      const hasFormula = cellAt(formulas, row, column) !== '';
      const isOurs = column === factor || column === supervisoryFactor || (column === number && /^\d*\.?$/.test(text));
      if (columns.has(column) ? hasFormula || text !== '' : !hasFormula && !isOurs && text !== '') return true;
    }
    return false;
  };
  let room = 0;
  while (room < count && !isTaken(last + 1 + room)) room += 1;
  if (last - table.headerRow > 1 && isRangeCut(formulas, last, last + count)) return { row: last, isInserted: true };
  return { row: last + 1, isInserted: room < count };
}

/** Continues the numbers of the column `#` below its last number; returns none if the tab already has them. */
function continueNumbers(
  { grid, table }: AppendTarget,
  { row, isInserted }: Pick<AppendPlan, 'row' | 'isInserted'>,
  count: number,
): AppendedBlock[] {
  const column = table.columns.number;
  const above = column === undefined ? '' : textOfCell(cellAt(grid, row - 1, column));
  if (column === undefined || !/^\d{1,6}$/.test(above)) return [];
  let first = 0;
  while (!isInserted && first < count && !isBlankCell(cellAt(grid, row + first, column))) first += 1;
  for (let i = first; !isInserted && i < count; i++) if (!isBlankCell(cellAt(grid, row + i, column))) return [];
  const contents = Array.from({ length: count - first }, (_row, i) => [Number(above) + 1 + first + i]);
  return contents.length === 0 ? [] : [{ row: row + first, column, contents }];
}

/** Copies the formulas of the last task to the new rows, in the columns that the rows do not fill. */
function copyFormulas(
  { formulas }: AppendTarget,
  last: number,
  filled: ReadonlySet<number>,
  { row, isInserted }: Pick<AppendPlan, 'row' | 'isInserted'>,
  count: number,
): AppendedBlock[] {
  return (formulas[last - 1] ?? []).flatMap((formula, c) => {
    if (formula === '' || filled.has(c + 1)) return [];
    const contents = Array.from({ length: count }, (_row, i): Written[] => {
      const moved = moveFormula(formula, last, row + i);
      const isThere = !isInserted && cellAt(formulas, row + i, c + 1) !== '';
      return moved === null || isThere ? [] : [{ formula: moved }];
    });
    return contents.every((line) => line.length > 0) ? [{ row, column: c + 1, contents }] : [];
  });
}

/**
 * Plans how rows are added to a day: which are new, where they go, and under which headings. No cell with content is overwritten.
 * @example
 * const grid = [['Task', 'Human (h)', 'AI (min)'], ['a', 1, 5]];
 * const rows = [['Task', 'Human (min)', 'AI (min)'], ['a', 60, 5], ['b', 90, 6]];
 * const target = { grid, table: findTable(grid).table, formulas: [], date: '2026-04-04' };
 * planRows(target, { grid: rows, table: findTable(rows).table }).blocks
 * //=> [{ row: 3, column: 1, contents: [['b', 1.5, 6]] }]
 */
export function planRows(target: AppendTarget, source: AppendSource): AppendPlan {
  const from = new FigureReader(source.grid, source.table);
  const to = new FigureReader(target.grid, target.table);
  const { headerRow, dateColumn } = target.table;
  const all = readTableRows(target.grid, target.table);
  const { rows } = readTasks(all, null);
  const ofDay = listRows(all, target.date);
  const fresh = findNew(from, to, ofDay);
  const columns = mapColumns(source, target);
  const sourceOf = new Map(columns.flatMap((column, i): [number, number][] => (column === null ? [] : [[column, i]])));
  const keys = keysByColumn(source.table);
  const written = [...sourceOf.keys(), ...(dateColumn === null ? [] : [dateColumn])].sort((a, b) => a - b);
  // Below those of the day, so that no total of another day includes them.
  const last = (ofDay.length > 0 ? ofDay : rows).reduce((max, row) => Math.max(max, row), headerRow);
  const place = findPlace(target, new Set(written), last, fresh.length);
  const contentsOf = (column: number): Content[] =>
    fresh.map((row) => {
      const i = sourceOf.get(column);
      if (i === undefined) return target.date;
      return contentFor(source.grid[row - 1]?.[i] ?? '', keys.get(i + 1) ?? null, from, target.table, row);
    });
  const blocks: { row: number; column: number; contents: Content[][] }[] = [];
  for (const column of written) {
    const block = blocks[blocks.length - 1];
    const contents = contentsOf(column);
    if (block !== undefined && block.column + (block.contents[0]?.length ?? 0) === column) {
      block.contents.forEach((line, i) => line.push(contents[i] ?? ''));
    } else blocks.push({ row: place.row, column, contents: contents.map((content) => [content]) });
  }
  const numbers = place.row > last ? continueNumbers(target, place, fresh.length) : [];
  const copies = last === headerRow ? [] : copyFormulas(target, last, new Set(written), place, fresh.length);
  return {
    ...place,
    blocks: fresh.length === 0 ? [] : [...numbers, ...blocks, ...copies],
    places: fresh.map((row) => row - source.table.headerRow - 1),
    known: source.grid.length - source.table.headerRow - fresh.length,
    columns,
    unplaced: columns.flatMap((column, i) => {
      const isEmpty = fresh.every((row) => isBlankCell(source.grid[row - 1]?.[i]));
      return column !== null || isEmpty || keys.get(i + 1) === 'number'
        ? []
        : String(source.grid[source.table.headerRow - 1]?.[i] ?? '');
    }),
  };
}

/** Reads the table of rows with their headings above; null if a needed column is missing. */
export function readAppended(grid: AppendSource['grid']): AppendSource | null {
  const { table } = findTable(grid);
  return table === null || table.headerRow !== 1 ? null : { grid, table };
}
