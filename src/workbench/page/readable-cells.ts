import { type CellRange, formatA1 } from '../engine/cell-range.ts';

/** Rows of the table before and after the selected one. More rows would make each edit of a large sheet slow. */
const NEARBY_ROWS = 50;

/** The description of the selected cell, or of the first one of several. */
export interface SelectedCell {
  readonly range: CellRange;
  /** The heading of its column; empty for none. */
  readonly heading: string;
  readonly text: string;
  /** The help text of the validation that the cell fails; empty for none. */
  readonly warning: string;
  readonly note: string;
}

/**
 * Describes the selection in words, the place first.
 *
 * @example
 * const range = { row: 4, column: 2, rowCount: 1, columnCount: 1 };
 * nameSelection({ range, heading: 'Human Est. (h)', text: '6 h', warning: '', note: '' }) //=> 'C5, Human Est. (h): 6 h'
 */
export function nameSelection({ range, heading, text, warning, note }: SelectedCell): string {
  const { rowCount, columnCount } = range;
  const place = formatA1(range);
  if (rowCount > 1 || columnCount > 1) return `${place} selected`;
  const cell = `${heading === '' ? place : `${place}, ${heading}`}: ${text === '' ? 'blank' : text}`;
  return [cell, ...(warning === '' ? [] : [`Invalid: ${warning}`]), ...(note === '' ? [] : [`Note: ${note}`])].join(
    '. ',
  );
}

/**
 * Lists the rows that the table shows: the frozen ones, and those near the selected row.
 * @param rowCount rows with content
 * @param selected the selected row, from 0
 * @param frozen the number of frozen rows
 * @example listReadableRows(3, 0, 1) //=> [0, 1, 2]
 */
export function listReadableRows(rowCount: number, selected: number, frozen: number): number[] {
  const first = Math.max(0, Math.min(selected, rowCount) - NEARBY_ROWS);
  const last = Math.min(rowCount, selected + NEARBY_ROWS + 1);
  const rows: number[] = [];
  for (let row = 0; row < Math.min(frozen, first); row++) rows.push(row);
  for (let row = first; row < last; row++) rows.push(row);
  return rows;
}
