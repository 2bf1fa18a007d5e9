import { dayLabelNamed } from '../../record/reading/day-labels.ts';
import { cellAddress, columnNumber } from '../../record/values/a1.ts';
import type { ValueGrid } from './find-spill.ts';
import { markOf } from './frozen-note.ts';

const COLUMN_RANGE = /\$?([A-Za-z]{1,3})\$?([1-9]\d*):\$?([A-Za-z]{1,3})(?:\$?[1-9]\d*)?(?![\w(])/g;

const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

const CALL_WITH_TOKENS = /^(=\s*LEVERAGE_STATS\([^;,()]*)[;,]\s*[A-Z]{1,3}\d+:([A-Z]{1,3})\d+\s*\)$/i;
const PLAIN_WITH_TOKENS = /(total_tokens\s*[;,]\s*)([A-Z]{1,3})\d+/i;

/**
 * Removes the cell of the total tokens from a formula, because it does not move with the table. Returns the rest and
 * the column of that cell; 0 for none.
 */
export function splitTokensCell(formula: string): { readonly rest: string; readonly column: number } {
  const pattern = [CALL_WITH_TOKENS, PLAIN_WITH_TOKENS].find((candidate) => candidate.test(formula));
  const letters = pattern?.exec(formula)?.[2];
  if (pattern === undefined || letters === undefined) return { rest: formula, column: 0 };
  const rest = formula.replace(pattern, pattern === CALL_WITH_TOKENS ? '$1)' : '$1""');
  return { rest, column: columnNumber(letters) };
}

/**
 * Restores the cell of the total tokens, which is next to its label. Without a label, the sum of the column is shown.
 */
export function joinTokensCell(rest: string, column: number, grid: ValueGrid): string {
  const isLabel = (row: readonly unknown[]) => dayLabelNamed(String(row[column - 2] ?? '')) === 'Tokens';
  const row = column < 2 ? 0 : grid.findIndex(isLabel) + 1;
  if (row === 0) return rest;
  const cell = cellAddress(row, column);
  return rest.includes('total_tokens')
    ? rest.replace(/(total_tokens\s*[;,]\s*)""/i, `$1${cell}`)
    : rest.replace(/\)$/, `; ${cellAddress(row, column - 1)}:${cell})`);
}

/**
 * Returns marks of the headings at the start of a formula's ranges, which reveal a moved column.
 * @param grid the tab's values
 */
export function markHeadings(formula: string, grid: ValueGrid): string {
  const marks: string[] = [];
  withoutTexts(splitTokensCell(formula).rest).replace(
    COLUMN_RANGE,
    (match: string, first: string, row: string, last: string) => {
      for (let column = columnNumber(first); column <= columnNumber(last); column++) {
        const heading = grid[Number(row) - 1]?.[column - 1];
        if (typeof heading === 'string' && heading !== '') marks.push(markOf(heading));
      }
      return match;
    },
  );
  return marks.join('');
}
