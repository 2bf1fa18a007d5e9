import { type Grid, isBlankCell, textOfCell } from '../../values/cell.ts';
import { readDuration } from '../../values/duration.ts';
import { COLUMN_ROLES, type ColumnRole, KEY_OF_ROLE } from './column-choice.ts';
import { foldHeading } from './fold-heading.ts';
import type { ColumnKey } from './heading-words.ts';
import { type HeadingCell, isTimeHeading, nameHeading } from './headings.ts';
import type { Table } from './table.ts';

/** A heading and its column, counted from 1. */
export interface HeadingOfColumn {
  readonly heading: string;
  readonly column: number;
}

/** The use of the headings of a row. */
export interface ColumnUse {
  readonly headerRow: number;
  /** The headings that a user can choose from, in the order of the sheet. */
  readonly headings: readonly HeadingOfColumn[];
  /** The heading of each role. */
  readonly used: Readonly<Partial<Record<ColumnRole, HeadingOfColumn>>>;
  /** The headings that the reading does not use; factors and row numbers are not among them. */
  readonly unused: readonly HeadingOfColumn[];
  /** Whether the row has every column that a task table needs. */
  readonly hasAllNeeded: boolean;
}

const PRODUCT_COLUMNS: readonly (ColumnKey | null)[] = ['number', 'factor', 'supervisoryFactor', 'basis', 'estimated'];

function describe(
  headerRow: number,
  headings: readonly HeadingCell[],
  columnOf: (role: ColumnRole) => number | undefined,
): ColumnUse {
  const used: Partial<Record<ColumnRole, HeadingOfColumn>> = {};
  for (const role of COLUMN_ROLES) {
    const usedColumn = columnOf(role);
    const heading = usedColumn === undefined ? undefined : headings.find(({ column }) => column === usedColumn);
    if (heading !== undefined) used[role] = { heading: heading.text, column: heading.column };
  }
  const usedColumns = new Set(Object.values(used).map(({ column }) => column));
  const isUnused = ({ key, column }: HeadingCell) => !usedColumns.has(column) && !PRODUCT_COLUMNS.includes(key);
  const asHeading = ({ text, column }: HeadingCell) => ({ heading: text, column });
  return {
    headerRow,
    headings: headings.map(asHeading),
    used,
    unused: headings.filter(isUnused).map(asHeading),
    hasAllNeeded: (['task', 'human', 'ai'] as const).every((role) => used[role] !== undefined),
  };
}

/** Lists the use of a table's headings. @param headings of the header row */
export function listColumnUse(table: Table, headings: readonly HeadingCell[]): ColumnUse {
  const inTable = headings.filter(({ column }) => column >= table.firstColumn && column <= table.lastColumn);
  return describe(table.headerRow, inTable, (role) =>
    role === 'date' ? (table.dateColumn ?? undefined) : table.columns[KEY_OF_ROLE[role]],
  );
}

/** Lists the headings of a row that is not used as a table, with the columns they name. */
export function listHeadings(headerRow: number, headings: readonly HeadingCell[]): ColumnUse {
  return describe(headerRow, headings, (role) =>
    role === 'date' ? undefined : headings.find(({ key }) => key === KEY_OF_ROLE[role])?.column,
  );
}

/** Whether a column has times: texts with a unit or clock times in all its cells that are not blank. */
function hasTimes(grid: Grid, headerRow: number, column: number): boolean {
  const cells = grid.slice(headerRow).flatMap((row) => (isBlankCell(row[column - 1]) ? [] : (row[column - 1] ?? [])));
  const isTime = (cell: (typeof cells)[number]) =>
    typeof cell === 'string' && /[a-z:]/i.test(cell) && readDuration(cell, 'minutes').kind === 'duration';
  return cells.length > 0 && cells.every(isTime);
}

/** Whether a heading names the task if no other does. */
function isWeakTask(heading: string): boolean {
  const name = nameHeading(heading);
  return name?.key === 'task' && name.isWeak;
}

/** Headings of notes, which distinguish tasks of the same kind: trackers have the kind of work below `Task`. */
const NOTES = /^(?:notes?|comments?|details|notizen|kommentar|bemerkung|remarques?|commentaires?|notas?|comentarios?)$/;

/** Lists the texts of a column in the rows that have a text in another one. */
function listTextsNextTo(grid: Grid, headerRow: number, column: number, other: number): string[] {
  const rows = grid.slice(headerRow).filter((row) => !isBlankCell(row[other - 1]));
  return rows.map((row) => textOfCell(row[column - 1] ?? ''));
}

/** Whether a column of notes has more different texts than that of the tasks. */
function distinguishesTasks(
  grid: Grid,
  headerRow: number,
  { heading, column }: HeadingOfColumn,
  task: number,
): boolean {
  if (!NOTES.test(foldHeading(heading))) return false;
  const countTexts = (of: number) => new Set(listTextsNextTo(grid, headerRow, of, task)).size;
  return countTexts(column) > countTexts(task);
}

/**
 * Lists the unused headings of columns that can be tasks, by their words or because they distinguish equal tasks,
 * times, by their words or their cells, or tokens.
 */
export function listUnusedCandidates(grid: Grid, { headerRow, unused, used }: ColumnUse): string[] {
  const task = used.task?.column ?? 0;
  return unused
    .filter(
      (of) =>
        isWeakTask(of.heading) ||
        isTimeHeading(of.heading) ||
        /token/i.test(of.heading) ||
        hasTimes(grid, headerRow, of.column) ||
        distinguishesTasks(grid, headerRow, of, task),
    )
    .map(({ heading }) => heading);
}
