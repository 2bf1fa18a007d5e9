import type { Notice } from '../notices/notice.ts';
import type { NeededColumn } from '../notices/sheet-facts.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { cellAddress, cellAt, type Grid, isBlankCell, textOfCell } from '../values/cell.ts';
import type { DurationUnit } from '../values/duration.ts';
import { type DateHeading, hasOnlyDates, isDateColumn, sortDateColumns } from './date-column.ts';
import { isDayLabel } from './day-labels.ts';
import { type ColumnKey, type HeadingCell, readHeadings, unitInHeading } from './headings.ts';
import { readTokens } from './token-count.ts';

/** Where the task table stands. Rows and columns count from 1. */
export interface Table {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  readonly units: {
    readonly humanEstimate: DurationUnit;
    readonly aiTime: DurationUnit;
    readonly supervision: DurationUnit;
  };
  /** First and last column of the table, with the columns between that are not ours. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The column of each row's date; null where the table is of one day. */
  readonly dateColumn: number | null;
  /** The table is from a file that is separated by semicolons, so a comma is not for thousands. */
  readonly hasDecimalCommas: boolean;
}

const ROWS_SEARCHED = 20;

/** The columns without which there is no table. */
export const NEEDED_COLUMNS: readonly NeededColumn[] = ['task', 'humanEstimate', 'aiTime'];

/** Read as a unit it would have to be one in every face of the day, formulas without the add-on too. */
const TOKENS_UNIT = /[([]\s*(?:[kmb]|thousands?|[mb]illions?)\s*[)\]]/i;

const USUAL_UNITS = { humanEstimate: 'hours', aiTime: 'minutes', supervision: 'minutes' } as const;

function firstOfEach(headings: readonly HeadingCell[]): Map<ColumnKey, HeadingCell> {
  const found = new Map<ColumnKey, HeadingCell>();
  for (const heading of headings) {
    if (heading.key !== null && !found.has(heading.key)) found.set(heading.key, heading);
  }
  return found;
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly dateColumns: readonly DateHeading[];
}

/** Whether *Tokens* in the header row is the day's label, for its count stands to the right, and not the heading of a column. */
function hasCountBeside(grid: Grid, headerRow: number, { column }: HeadingCell): boolean {
  return readTokens(cellAt(grid, headerRow, column + 1)).kind === 'tokens';
}

/**
 * Headings that stand side by side around the Task column; a table may hold columns of the person's own.
 * A gap ends it, unless a needed column lies beyond; so does a label of the day to its right. A Date heading is such a label
 * unless it heads the dates of the rows.
 */
function spanOfTable(grid: Grid, headerRow: number, headings: readonly HeadingCell[]): Span {
  const found = firstOfEach(headings);
  const needed = NEEDED_COLUMNS.flatMap((key) => found.get(key)?.column ?? []);
  let first = Math.min(...needed);
  let last = Math.max(...needed);
  const headed = new Map(headings.map((heading) => [heading.column, heading]));
  const headsDates = (heading: HeadingCell, isBeyond: boolean) =>
    isDateColumn(grid, headerRow, heading, { taskColumns: needed, isBeyond });
  while (headed.has(first - 1)) first -= 1;
  const dateColumns: DateHeading[] = headings.filter(
    (heading) => heading.column >= first && heading.column <= last && headsDates(heading, false),
  );
  for (let next = headed.get(last + 1); next !== undefined; next = headed.get(last + 1)) {
    const isBeyondDates = next.key === null && headsDates(next, true);
    if (isDayLabel(next.text) && (next.key === null ? !isBeyondDates : hasCountBeside(grid, headerRow, next))) break;
    if (isBeyondDates) dateColumns.push(next);
    last += 1;
  }
  if (dateColumns.length === 0) {
    const unread = headings.filter(({ column, key }) => key === null && column >= first && column <= last);
    const withoutHeading = { column: first - 1, text: '' };
    const candidates = first > 1 ? [withoutHeading, ...unread] : unread;
    dateColumns.push(...candidates.filter((heading) => hasOnlyDates(grid, headerRow, heading, needed)));
    if (dateColumns[0] === withoutHeading) first -= 1;
  }
  return { first, last, dateColumns: sortDateColumns(dateColumns) };
}

function noticeTwice({ text, column }: HeadingCell, headerRow: number, usedColumn: number): Notice {
  const used = cellAddress(headerRow, usedColumn);
  return makeNotice('column-twice', { heading: text, used }, { cell: cellAddress(headerRow, column), quote: text });
}

/**
 * Whether a second table stands beyond the first, with tasks of its own: not a copy, as `LEVERAGE_TABLE` spills one, whose last row
 * may only say what was left out.
 */
function isOtherTable(
  grid: Grid,
  headerRow: number,
  headings: readonly HeadingCell[],
  { column }: HeadingCell,
  taskColumn: number,
): boolean {
  const beyond = firstOfEach(headings.filter((heading) => heading.column >= column));
  const aiColumn = beyond.get('aiTime')?.column;
  if (aiColumn === undefined || !beyond.has('humanEstimate')) return false;
  const taskIn = (row: Grid[number], at: number) => textOfCell(row[at - 1] ?? '');
  const rows = grid.slice(headerRow);
  const tasks = new Set(rows.map((row) => taskIn(row, taskColumn)));
  return rows.some((row) => !isBlankCell(row[aiColumn - 1] ?? '') && !tasks.has(taskIn(row, column)));
}

function describeColumns(
  grid: Grid,
  headerRow: number,
  headings: readonly HeadingCell[],
): { table: Table; notices: Notice[] } {
  const { first, last, dateColumns } = spanOfTable(grid, headerRow, headings);
  const [dateColumn, ...otherDateColumns] = dateColumns;
  const columns: Partial<Record<ColumnKey, number>> = {};
  const units: { -readonly [Key in keyof Table['units']]: DurationUnit } = { ...USUAL_UNITS };
  const notices: Notice[] = [];
  const taskBeyond = headings.find(({ key, column }) => key === 'task' && column > last);
  for (const heading of headings) {
    const { key, column, text } = heading;
    if (heading === taskBeyond && isOtherTable(grid, headerRow, headings, heading, columns.task ?? first)) {
      notices.push(noticeTwice(heading, headerRow, columns.task ?? first));
    }
    if (key === null || column < first || column > last) continue;
    const cell = cellAddress(headerRow, column);
    const earlier = columns[key];
    if (earlier !== undefined) {
      notices.push(noticeTwice(heading, headerRow, earlier));
      continue;
    }
    columns[key] = column;
    if (key === 'tokens' && TOKENS_UNIT.test(text)) {
      notices.push(makeNotice('tokens-unit', { heading: text }, { cell, quote: text }));
    }
    const unit = unitInHeading(text);
    if (
      unit !== null &&
      (key === 'humanEstimate' || key === 'aiTime' || key === 'supervision') &&
      unit !== units[key]
    ) {
      units[key] = unit;
      notices.push(makeNotice('heading-unit', { heading: text, unit }, { cell, quote: text }));
    }
  }
  for (const { column, text } of otherDateColumns) {
    const used = cellAddress(headerRow, dateColumn?.column ?? first);
    notices.push(
      makeNotice('date-column-unused', { heading: text, used }, { cell: cellAddress(headerRow, column), quote: text }),
    );
  }
  const table = { headerRow, columns, units, firstColumn: first, lastColumn: last };
  return { table: { ...table, dateColumn: dateColumn?.column ?? null, hasDecimalCommas: false }, notices };
}

/** The notice for a grid without a table: of the rows searched, the one that came nearest. */
function explainMissingTable(grid: Grid): Notice {
  const rows = grid.slice(0, ROWS_SEARCHED).map((cells, index) => ({ row: index + 1, headings: readHeadings(cells) }));
  if (grid.every((cells) => cells.every(isBlankCell))) return makeNotice('sheet-empty', {});
  const countNeeded = ({ headings }: { headings: HeadingCell[] }) =>
    NEEDED_COLUMNS.filter((key) => firstOfEach(headings).has(key)).length;
  const nearest = [...rows].sort((a, b) => countNeeded(b) - countNeeded(a))[0];
  const found = firstOfEach(nearest?.headings ?? []);
  const lacks = NEEDED_COLUMNS.find((key) => !found.has(key));
  if (nearest === undefined || lacks === undefined || countNeeded(nearest) < 2) return makeNotice('table-missing', {});
  const has = NEEDED_COLUMNS.flatMap((key) => found.get(key)?.text ?? []);
  const columns = nearest.headings.map(({ column }) => column);
  const cell = `${cellAddress(nearest.row, Math.min(...columns))}:${cellAddress(nearest.row, Math.max(...columns))}`;
  return makeNotice('table-incomplete', { row: nearest.row, has, lacks }, { cell });
}

/** The task table of a grid, or the notice that says why there is none. */
export interface TableSearch {
  readonly table: Table | null;
  readonly notices: readonly Notice[];
}

/** Finds the task table by its headings, in the first 20 rows and any order of columns. */
export function findTable(grid: Grid): TableSearch {
  for (let row = 1; row <= Math.min(ROWS_SEARCHED, grid.length); row++) {
    const headings = readHeadings(grid[row - 1] ?? []);
    const found = firstOfEach(headings);
    if (NEEDED_COLUMNS.every((key) => found.has(key))) return describeColumns(grid, row, headings);
  }
  return { table: null, notices: [explainMissingTable(grid)] };
}
