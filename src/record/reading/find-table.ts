import type { Notice } from '../notices/notice.ts';
import type { TimeColumn } from '../notices/sheet-facts.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { cellAddress } from '../values/a1.ts';
import { cellAt, type Grid, isBlankCell, textOfCell } from '../values/cell.ts';
import type { DurationUnit } from '../values/duration.ts';
import { APPROXIMATE_PERCENT } from '../values/duration-grammar.ts';
import { assignColumns, type ColumnAssignment, NEEDED_COLUMNS } from './columns/assign-columns.ts';
import { COLUMN_ROLES, type ColumnChoice, KEY_OF_ROLE, NO_CHOICE } from './columns/column-choice.ts';
import { type ColumnUse, listColumnUse, listHeadings } from './columns/column-use.ts';
import { readHeadingUnits } from './columns/heading-units.ts';
import type { ColumnKey } from './columns/heading-words.ts';
import { columnNamed, type HeadingCell, unknownBracket } from './columns/headings.ts';
import { isRecordsHeader } from './columns/records-marks.ts';
import { findSplitLabor } from './columns/split-labor.ts';
import type { Table } from './columns/table.ts';
import { type DateHeading, hasOnlyDates, hasOtherDays, isDateColumn, sortDateColumns } from './date-column.ts';
import { isDayLabel } from './day-labels.ts';
import { readTokens } from './token-count.ts';

const ROWS_SEARCHED = 20;

/**
 * A multiple in the tokens heading. If it counted as a unit, every reader of the day would need it, including the plain
 * formulas.
 */
const TOKENS_UNIT = /[([](?:[^)\]]{0,60}[^a-z)\]])?(?:[kmb]|thousands?|[mb]illions?|tsd|mio)(?![a-z])/i;

const USUAL_UNITS = { humanEstimate: 'hours', aiTime: 'minutes', supervision: 'minutes' } as const;

function isTimeColumn(key: ColumnKey): key is TimeColumn {
  return key === 'humanEstimate' || key === 'aiTime' || key === 'supervision';
}

/**
 * Names the unit of plain numbers below a heading: equal names mean the same unit. Empty for a heading without numbers.
 * @example unitOfNumbers('Claude')     //=> 'minutes'
 * @example unitOfNumbers('Claude (h)') //=> 'hours'
 */
export function unitOfNumbers(heading: string): string {
  const key = columnNamed(heading);
  if (key === 'tokens') return TOKENS_UNIT.exec(heading)?.[0].toLowerCase() ?? '';
  if (key === null || !isTimeColumn(key)) return '';
  return unknownBracket(heading) ?? readHeadingUnits(heading).unit ?? USUAL_UNITS[key];
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly dateColumns: readonly DateHeading[];
}

/** Whether *Tokens* in the header row is the day's label, with its count to the right, and not the heading of a column. */
function hasCountToRight(grid: Grid, headerRow: number, { column }: HeadingCell): boolean {
  return readTokens(cellAt(grid, headerRow, column + 1)).kind === 'tokens';
}

/** Lists the columns that the table must include: those that are needed, and those that the user chose. */
function listReached({ used, chosen, date }: ColumnAssignment): { needed: number[]; all: number[] } {
  const columnOf = (key: ColumnKey) => used.get(key)?.column ?? [];
  const needed = NEEDED_COLUMNS.flatMap(columnOf);
  const byChoice = COLUMN_ROLES.flatMap((role) =>
    role === 'date' || !chosen.has(role) ? [] : columnOf(KEY_OF_ROLE[role]),
  );
  return { needed, all: [...needed, ...byChoice, ...(date === null ? [] : [date.column])] };
}

/**
 * Finds adjacent headings around the Task column; a table can contain the user's own columns.
 * A gap ends it, unless a needed column follows; so does a label of the day to its right. A Date heading is such a label
 * unless it heads the dates of the rows.
 */
function spanOfTable(grid: Grid, headerRow: number, assignment: ColumnAssignment): Span {
  const { headings, date } = assignment;
  const { needed, all } = listReached(assignment);
  let first = Math.min(...all);
  let last = Math.max(...all);
  const headed = new Map(headings.map((heading) => [heading.column, heading]));
  const headsDates = (heading: HeadingCell, isRight: boolean) =>
    date === null && isDateColumn(grid, headerRow, heading, { taskColumns: needed, isRight });
  while (headed.has(first - 1)) first -= 1;
  const dateColumns: DateHeading[] = headings.filter(
    (heading) => heading.column >= first && heading.column <= last && headsDates(heading, false),
  );
  for (let next = headed.get(last + 1); next !== undefined; next = headed.get(last + 1)) {
    const isOfDates = next.key === null && headsDates(next, true);
    if (isDayLabel(next.text) && (next.key === null ? !isOfDates : hasCountToRight(grid, headerRow, next))) break;
    if (isOfDates) dateColumns.push(next);
    last += 1;
  }
  if (date !== null) return { first, last, dateColumns: [date] };
  if (dateColumns.length === 0) {
    const unread = headings.filter(({ column, key }) => key === null && column >= first && column <= last);
    const withoutHeading = { column: first - 1, text: '' };
    const candidates = first > 1 ? [withoutHeading, ...unread] : unread;
    const ofDates = candidates.filter((heading) => hasOnlyDates(grid, headerRow, heading, needed));
    const isOfDays = (heading: DateHeading) => hasOtherDays(grid, headerRow, heading, needed);
    dateColumns.push(...(ofDates.length > 0 ? ofDates : candidates.filter(isOfDays)));
    if (dateColumns[0] === withoutHeading) first -= 1;
  }
  return { first, last, dateColumns: sortDateColumns(dateColumns) };
}

function noticeTwice({ text, column }: HeadingCell, headerRow: number, usedColumn: number): Notice {
  const used = cellAddress(headerRow, usedColumn);
  return makeNotice('column-twice', { heading: text, used }, { cell: cellAddress(headerRow, column), quote: text });
}

/**
 * Whether there is a second table to the right of the first, with other tasks: not a copy from `LEVERAGE_TABLE`, whose
 * last row may only list the skipped rows.
 */
function isOtherTable(
  grid: Grid,
  headerRow: number,
  headings: readonly HeadingCell[],
  { column }: HeadingCell,
  taskColumn: number,
): boolean {
  const columnOf = (key: ColumnKey) =>
    headings.find((heading) => heading.key === key && heading.column >= column)?.column;
  const aiColumn = columnOf('aiTime');
  if (aiColumn === undefined || columnOf('humanEstimate') === undefined) return false;
  const taskIn = (row: Grid[number], at: number) => textOfCell(row[at - 1] ?? '');
  const rows = grid.slice(headerRow);
  const tasks = new Set(rows.map((row) => taskIn(row, taskColumn)));
  return rows.some((row) => !isBlankCell(row[aiColumn - 1] ?? '') && !tasks.has(taskIn(row, column)));
}

/** Reads the unit of plain numbers below a time heading, and the notices about it. */
function readUnit(
  { text, column, isWeak }: HeadingCell,
  key: TimeColumn,
  headerRow: number,
): { unit: DurationUnit; notices: Notice[] } {
  const { unit: given, all } = readHeadingUnits(text);
  const unit = given ?? USUAL_UNITS[key];
  const place = { cell: cellAddress(headerRow, column), quote: text };
  const notices: Notice[] = [];
  if (isWeak) notices.push(makeNotice('column-assumed', { heading: text, column: key }, place));
  const bracket = unknownBracket(text);
  if (all.length > 1) notices.push(makeNotice('heading-units-differ', { heading: text, units: all, unit }, place));
  else if (bracket !== null)
    notices.push(makeNotice('heading-unit-unknown', { heading: text, shown: bracket, unit }, place));
  else if (unit !== USUAL_UNITS[key]) notices.push(makeNotice('heading-unit', { heading: text, unit }, place));
  return { unit, notices };
}

/** Whether all cells of a column below the header are blank. */
function isBlankBelow(grid: Grid, headerRow: number, column: number): boolean {
  return grid.slice(headerRow).every((cells) => isBlankCell(cells[column - 1]));
}

/** Makes a notice for each chosen heading that the header row does not have. */
function noticeMissingChoices(choice: ColumnChoice, { chosen }: ColumnAssignment, headerRow: number): Notice[] {
  return COLUMN_ROLES.flatMap((role) => {
    const heading = choice[role];
    if (heading === undefined || chosen.has(role)) return [];
    return [makeNotice('column-choice-missing', { role, heading, row: headerRow })];
  });
}

function describeColumns(grid: Grid, headerRow: number, assignment: ColumnAssignment): TableSearch {
  const { first, last, dateColumns } = spanOfTable(grid, headerRow, assignment);
  const { headings, used } = assignment;
  const [dateColumn, ...otherDateColumns] = dateColumns;
  const columns: Partial<Record<ColumnKey, number>> = {};
  const units: Record<TimeColumn, DurationUnit> = { ...USUAL_UNITS };
  const notices: Notice[] = [...assignment.notices];
  const columnUsed = (key: ColumnKey) => used.get(key)?.column ?? first;
  const taskToRight = headings.find(({ key, column }) => key === 'task' && column > last);
  for (const heading of headings) {
    const { key, column, text } = heading;
    if (heading === taskToRight && isOtherTable(grid, headerRow, headings, heading, columnUsed('task'))) {
      notices.push(noticeTwice(heading, headerRow, columnUsed('task')));
    }
    if (key === null || column < first || column > last) continue;
    const itsColumn = columnUsed(key);
    if (itsColumn !== column) {
      const isNamed = assignment.notices.some(({ place }) => place.cell === cellAddress(headerRow, column));
      const isBlank = isBlankBelow(grid, headerRow, column) && !isBlankBelow(grid, headerRow, itsColumn);
      if (!isNamed && !isBlank) notices.push(noticeTwice(heading, headerRow, itsColumn));
      continue;
    }
    columns[key] = column;
    if (key === 'tokens' && TOKENS_UNIT.test(text)) {
      notices.push(makeNotice('tokens-unit', { heading: text }, { cell: cellAddress(headerRow, column), quote: text }));
    }
    if (!isTimeColumn(key)) continue;
    const reading = readUnit(heading, key, headerRow);
    units[key] = reading.unit;
    notices.push(...reading.notices);
  }
  for (const { column, text } of otherDateColumns) {
    const used = cellAddress(headerRow, dateColumn?.column ?? first);
    notices.push(
      makeNotice('date-column-unused', { heading: text, used }, { cell: cellAddress(headerRow, column), quote: text }),
    );
  }
  const table = {
    headerRow,
    columns,
    units,
    firstColumn: first,
    lastColumn: last,
    dateColumn: dateColumn?.column ?? null,
    hasDecimalCommas: false,
    approximatePercent: APPROXIMATE_PERCENT,
  };
  return { table, notices, use: listColumnUse(table, headings) };
}

const countNeeded = ({ used }: ColumnAssignment) => NEEDED_COLUMNS.filter((key) => used.has(key)).length;
const FEWEST_HEADINGS = 3;

/** Finds the row that comes nearest to the headings of a task table; null when none has as many headings. */
function findNearestRow(rows: readonly Row[]): Row | null {
  let nearest: Row | null = null;
  for (const row of rows) {
    if (row.assignment.headings.length < FEWEST_HEADINGS && countNeeded(row.assignment) < 2) continue;
    if (nearest === null || countNeeded(row.assignment) > countNeeded(nearest.assignment)) nearest = row;
  }
  return nearest;
}

/** Describes a search without a result, by the row that comes nearest to a header row. */
function explainMissingTable(grid: Grid, rows: readonly Row[], choice: ColumnChoice): TableSearch {
  if (grid.every((cells) => cells.every(isBlankCell))) {
    return { table: null, notices: [makeNotice('sheet-empty', {})], use: null };
  }
  const nearest = findNearestRow(rows);
  const use = nearest === null ? null : listHeadings(nearest.row, nearest.assignment.headings);
  const used = nearest?.assignment.used;
  if (nearest === null || used === undefined || countNeeded(nearest.assignment) === 0) {
    return { table: null, notices: [makeNotice('table-missing', {})], use };
  }
  const lacks = NEEDED_COLUMNS.filter((key) => !used.has(key));
  const has = NEEDED_COLUMNS.flatMap((key) => used.get(key)?.text ?? []);
  const columns = nearest.assignment.headings.map(({ column }) => column);
  const cell = `${cellAddress(nearest.row, Math.min(...columns))}:${cellAddress(nearest.row, Math.max(...columns))}`;
  const incomplete = makeNotice('table-incomplete', { row: nearest.row, has, lacks }, { cell });
  const missing = noticeMissingChoices(choice, nearest.assignment, nearest.row);
  return { table: null, notices: [incomplete, ...missing], use };
}

interface Row {
  readonly row: number;
  readonly assignment: ColumnAssignment;
}

/** The task table of a grid, or the notice that explains why there is none. */
export interface TableSearch {
  readonly table: Table | null;
  readonly notices: readonly Notice[];
  /**
   * The use of the headings. Without a table, it describes the row that comes nearest to a header row; null without
   * such a row.
   */
  readonly use: ColumnUse | null;
}

/** Whether a grid has the headings of a task table, even if one of them needs an answer by the user. */
export function hasTaskHeadings({ table, use }: TableSearch): boolean {
  return table !== null || (use?.hasAllNeeded ?? false);
}

/**
 * Finds the task table by its headings, in the first 20 rows and any order of columns.
 * @param choice the headings that the user chose. A row without them is read as if they were not chosen
 */
export function findTable(grid: Grid, choice: ColumnChoice = NO_CHOICE): TableSearch {
  const rows: Row[] = [];
  for (let row = 1; row <= Math.min(ROWS_SEARCHED, grid.length); row++) {
    if (isRecordsHeader(grid[row - 1] ?? [])) {
      return { table: null, notices: [makeNotice('table-of-records', {}, { cell: `A${row}` })], use: null };
    }
    const assignment = assignColumns(grid, row, choice);
    rows.push({ row, assignment });
    if (!NEEDED_COLUMNS.every((key) => assignment.used.has(key))) continue;
    const missing = noticeMissingChoices(choice, assignment, row);
    const unclear = findSplitLabor(row, assignment);
    if (unclear === null) {
      const found = describeColumns(grid, row, assignment);
      return { ...found, notices: [...found.notices, ...missing] };
    }
    return { table: null, notices: [unclear, ...missing], use: listHeadings(row, assignment.headings) };
  }
  return explainMissingTable(grid, rows, choice);
}
