import type { Cell, Grid } from '../record/values/cell.ts';

/** What a cell gave a function, in the order of its parameters; fewer when some were left out. */
export type Values = readonly unknown[];

/** What the functions need of the place they run in. */
export interface FunctionContext {
  /** What a clock in the spreadsheet's zone shows at that moment, as `yyyy-MM-ddTHH:mm:ss.SSS`. */
  readonly wallClock: (date: Date) => string;
}

/** An argument as Google Sheets hands it over: one value, or rows of values. */
export interface Argument {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly isRange: boolean;
  readonly columnCount: number;
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function isCell(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A value of the sheet as the core knows it. Missing and null are blank (assumptions: blank-argument, blank-in-range). */
export function toCell(value: unknown, { wallClock }: FunctionContext): Cell {
  if (isCell(value)) return value;
  if (value === undefined || value === null) return '';
  if (!isDate(value)) return String(value);
  const shown = wallClock(value);
  return { wallClock: shown, shown };
}

function listRows(value: unknown): readonly unknown[][] {
  if (!Array.isArray(value)) return [[value]];
  return value.every(Array.isArray) ? value : value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/** One row of cells is a range too; a range of one cell counts as the cell, however it arrives (assumption: one-cell-range). */
export function readArgument(name: string, value: unknown): Argument {
  const rows = listRows(value);
  let columnCount = 0;
  for (let r = 0; r < rows.length; r++) {
    const { length } = rows[r] as readonly unknown[];
    if (length > columnCount) columnCount = length;
  }
  return { name, rows, columnCount, isRange: rows.length > 1 || columnCount > 1 };
}

/** The one value of an argument that takes no range; a range of one cell may arrive as rows. */
export function singleValue(value: unknown): unknown {
  return readArgument('', value).rows[0]?.[0];
}

/** @throws a sentence when the argument was left out altogether (assumption: omitted-argument) */
export function requireArgument(values: Values, index: number, name: string, example: string): unknown {
  if (index >= values.length) throw new Error(`${name} is missing. Give a cell or a range, or write ${example}.`);
  return values[index];
}

export function toGrid({ rows }: Argument, context: FunctionContext): Grid {
  // Most rows hold nothing but texts and numbers, and so are rows of cells already.
  return rows.map((row) => (row.every(isCell) ? row : row.map((value) => toCell(value, context))));
}

export function isBlankValue(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const describeSize = ({ rows, columnCount }: Argument) =>
  `${countOf(rows.length, 'row')} and ${countOf(columnCount, 'column')}`;

/** Ranges are taken row by row, so they have to be of one size. */
export function checkSizes(args: readonly Argument[]): void {
  const [first, ...others] = args.filter(({ isRange }) => isRange);
  for (const other of others) {
    if (first === undefined) return;
    if (first.rows.length === other.rows.length && first.columnCount === other.columnCount) continue;
    throw new Error(
      `${first.name} has ${describeSize(first)}, ${other.name} has ${describeSize(other)}. ` +
        'Give ranges of the same size, such as C1:C and D1:D.',
    );
  }
}

/** Rows up to the last one in which any range holds something. */
export function countFilledRows(args: readonly Argument[]): number {
  const ranges = args.filter(({ isRange }) => isRange);
  let last = Math.max(0, ...ranges.map(({ rows }) => rows.length));
  while (last > 0 && ranges.every(({ rows }) => (rows[last - 1] ?? []).every(isBlankValue))) last -= 1;
  return last;
}
