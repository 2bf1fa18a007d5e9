import { type Cell, type Grid, isDate } from '../record/values/cell.ts';
import { FIRST_DATE } from '../record/values/duration.ts';
import type { Parameter } from './parameters.ts';

/** The arguments of a function call in a cell, in the order of the parameters. Omitted arguments at the end are absent. */
export type Values = readonly unknown[];

/** The environment of the functions. */
export interface FunctionContext {
  /** Returns the local time of a moment in the spreadsheet's time zone, as `yyyy-MM-ddTHH:mm:ss.SSS`. */
  readonly wallClock: (date: Date) => string;
}

/** An argument as rows of values; a single value is one row with one value. */
export interface Argument {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly isRange: boolean;
  readonly columnCount: number;
}

function isCell(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Converts a value from the sheet to a cell. `undefined` and `null` are blank (assumptions: blank-argument, blank-in-range). */
export function toCell(value: unknown, { wallClock }: FunctionContext): Cell {
  if (isCell(value)) return value;
  if (value === undefined || value === null) return '';
  if (!isDate(value)) return String(value);
  const clock = wallClock(value);
  return { wallClock: clock, shown: showClock(clock) };
}

/**
 * Returns a local time as people write it: without fractions of a second, and without the time at midnight. A date that can be
 * a length of time keeps its time.
 * @example showClock('2026-05-02T00:00:00.000') //=> '2026-05-02'
 * @example showClock('2026-05-02T14:30:00.000') //=> '2026-05-02 14:30:00'
 * @example showClock('1900-01-02T00:00:00.000') //=> '1900-01-02 00:00:00'
 */
export const showClock = (clock: string): string =>
  clock
    .slice(0, 19)
    .replace(clock < FIRST_DATE ? '' : 'T00:00:00', '')
    .replace('T', ' ');

/**
 * Refuses an argument with a value that is not of its kind.
 * @param end the end of the sentence, with what to write instead. Default: the example of the parameter
 * @throws Error for the cell of the function
 */
export function refuseArgument({ name, example }: Parameter, value: unknown, end = `. Write ${example}.`): never {
  throw new Error(`${name} is ${isDate(value) ? 'a date' : `“${String(value)}”`}${end}`);
}

/** Lists the rows of a value: those of a range, or one row with the value. */
export function listRows(value: unknown): readonly unknown[][] {
  if (!Array.isArray(value)) return [[value]];
  return value.every(Array.isArray) ? value : value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/**
 * Reads an argument. A flat list is a range of one column; a range of one cell counts as a single value
 * (assumption: one-cell-range).
 */
export function readArgument(name: string, value: unknown): Argument {
  const rows = listRows(value);
  let columnCount = 0;
  for (let r = 0; r < rows.length; r++) {
    const { length } = rows[r] as readonly unknown[];
    if (length > columnCount) columnCount = length;
  }
  return { name, rows, columnCount, isRange: rows.length > 1 || columnCount > 1 };
}

/** Returns the value of an argument that is not a range. A range of one cell can arrive as rows. */
export function singleValue(value: unknown): unknown {
  return readArgument('', value).rows[0]?.[0];
}

/**
 * Returns an argument.
 * @throws an Error with a sentence when the argument is omitted (assumption: omitted-argument)
 */
export function requireArgument(values: Values, index: number, { name, example }: Parameter): unknown {
  if (index >= values.length) throw new Error(`${name} is missing. Give a cell or a range, or write ${example}.`);
  return values[index];
}

export function toGrid({ rows }: Argument, context: FunctionContext): Grid {
  // Most rows contain only texts and numbers, which are cells already.
  return rows.map((row) => (row.every(isCell) ? row : row.map((value) => toCell(value, context))));
}

export function isBlankValue(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

const formatCount = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const describeSize = ({ rows, columnCount }: Argument) =>
  `${formatCount(rows.length, 'row')} and ${formatCount(columnCount, 'column')}`;

/**
 * Checks that all ranges have the same size, because they are read row by row.
 * @throws an Error with a sentence when two ranges differ
 */
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

/** Counts the rows up to the last one in which any range has a value. */
export function countFilledRows(args: readonly Argument[]): number {
  const ranges = args.filter(({ isRange }) => isRange);
  let last = Math.max(0, ...ranges.map(({ rows }) => rows.length));
  while (last > 0 && ranges.every(({ rows }) => (rows[last - 1] ?? []).every(isBlankValue))) last -= 1;
  return last;
}
