import { columnNumber } from '../../record/values/a1.ts';
import { cellAt, isErrorText } from '../../record/values/cell.ts';
import { isPlainFactorFormula, isPlainStatisticsFormula, PLAIN_STATISTICS_ROWS } from './plain-formula-marks.ts';
import type { SheetFunctions } from './sheet-functions.ts';

/** The values of a tab from A1 on. */
export type ValueGrid = readonly (readonly unknown[])[];

/** The number of cells that a formula fills, including its own. */
export interface Spill {
  readonly rows: number;
  readonly columns: number;
  /** The results of the function for these cells, by rows; null when it throws. Undefined for a formula that is not one simple call. */
  readonly results?: readonly (readonly unknown[])[] | null;
}

const ONE_CELL: Spill = { rows: 1, columns: 1 };
const SIMPLE_CALL = /^=\s*([A-Za-z_]+)\s*\(([^()]*)\)\s*$/;
const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+)?)?$/;
/** A formula that uses only single cells, without ranges, names and arrays. Texts must be removed before. */
const CELL_FORMULA =
  /^=(?:[A-Za-z_][A-Za-z0-9_.]*\s*\(|(?:\$?[A-Za-z]{1,3}\$?\d+|true|false)(?![\w.]|\s*\()|""|[\s\d.,;+\-*/^&%<>=()])+$/i;

function readArgument(text: string, grid: ValueGrid): { value: unknown } | null {
  const trimmed = text.trim();
  if (/^-?\d+(?:[.,]\d+)?$/.test(trimmed)) return { value: Number(trimmed.replace(',', '.')) };
  if (/^"[^"]*"$/.test(trimmed)) return { value: trimmed.slice(1, -1) };
  const match = CELLS.exec(trimmed);
  if (match === null) return trimmed === '' ? { value: '' } : null;
  const [, startLetters = '', startRow = '', endLetters, endRow] = match;
  const first = Number(startRow) - 1;
  const left = columnNumber(startLetters) - 1;
  if (endLetters === undefined) return { value: cellAt(grid, first + 1, left + 1) };
  const last = endRow === undefined ? Math.max(grid.length, first + 1) : Number(endRow);
  const right = columnNumber(endLetters);
  const rows = Array.from({ length: last - first }, (_row, r) =>
    Array.from({ length: right - left }, (_column, c) => cellAt(grid, first + 1 + r, left + 1 + c)),
  );
  return { value: rows };
}

function sizeOf(result: unknown): Spill {
  const results: unknown[][] = Array.isArray(result) ? result : [[result]];
  return { rows: results.length, columns: Math.max(1, ...results.map((row) => row.length)), results };
}

function computeSpill(name: string, argumentTexts: string, grid: ValueGrid, functions: SheetFunctions): Spill | null {
  const found = functions.names.find((candidate) => candidate === name.toUpperCase());
  // With a `;`, a comma is a decimal mark.
  const separator = argumentTexts.includes(';') ? ';' : ',';
  const values = argumentTexts.split(separator).map((text) => readArgument(text, grid));
  if (found === undefined || values.includes(null)) return null;
  try {
    return sizeOf(
      functions.call(
        found,
        values.map((argument) => argument?.value),
      ),
    );
  } catch {
    return { ...ONE_CELL, results: null };
  }
}

/**
 * Finds how many cells the formula in a cell fills; null if that is unknown.
 * A formula that shows an error fills only its own cell.
 * @param row, column of its cell, counted from 0
 * @param grid the tab's values, including those that formulas filled
 * @example findSpill('=LEVERAGE(A1:A; B1:B)', 0, 2, [[240, 22]], { names: ['LEVERAGE'], call: () => [[654.5]] }).rows //=> 1
 */
export function findSpill(
  formula: string,
  row: number,
  column: number,
  grid: ValueGrid,
  functions: SheetFunctions,
): Spill | null {
  const shown = grid[row]?.[column];
  if (typeof shown === 'string' && isErrorText(shown)) return ONE_CELL;
  if (isPlainFactorFormula(formula)) return { rows: Math.max(1, grid.length - row), columns: 1 };
  if (isPlainStatisticsFormula(formula)) return { rows: PLAIN_STATISTICS_ROWS, columns: 2 };
  const [, name = '', argumentTexts = ''] = SIMPLE_CALL.exec(formula) ?? [];
  const computed = name === '' ? null : computeSpill(name, argumentTexts, grid, functions);
  if (computed !== null) return computed;
  return CELL_FORMULA.test(formula.replace(/"(?:[^"]|"")*"/g, '""')) ? ONE_CELL : null;
}
