import { columnNumber } from '../../record/values/a1.ts';
import type { ValueGrid } from './find-spill.ts';
import { markOf } from './frozen-note.ts';

const COLUMN_RANGE = /\$?([A-Za-z]{1,3})\$?([1-9]\d*):\$?([A-Za-z]{1,3})(?:\$?[1-9]\d*)?(?![\w(])/g;

const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

/**
 * Returns marks of the headings at the start of a formula's ranges, which reveal a moved column.
 * @param grid the tab's values
 */
export function markHeadings(formula: string, grid: ValueGrid): string {
  const marks: string[] = [];
  withoutTexts(formula).replace(COLUMN_RANGE, (match: string, first: string, row: string, last: string) => {
    for (let column = columnNumber(first); column <= columnNumber(last); column++) {
      const heading = grid[Number(row) - 1]?.[column - 1];
      if (typeof heading === 'string' && heading !== '') marks.push(markOf(heading));
    }
    return match;
  });
  return marks.join('');
}
