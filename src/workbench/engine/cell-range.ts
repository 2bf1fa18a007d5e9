/** A block of cells. Row and column are counted from 0. */
export interface CellRange {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/** The value of a cell as a script reads it: '' for a blank, a Date for a number shown as a date. */
export type CellValue = string | number | boolean | Date;

/**
 * Returns the letters of a column, which is counted from 0.
 *
 * @example formatColumnLetters(27) //=> 'AB'
 */
export function formatColumnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Returns a column, counted from 0, from its letters. */
export function parseColumnLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * Formats a block in A1 notation without its sheet.
 *
 * @example formatA1({ row: 0, column: 0, rowCount: 2, columnCount: 2 }) //=> 'A1:B2'
 */
export function formatA1({ row, column, rowCount, columnCount }: CellRange): string {
  const first = `${formatColumnLetters(column)}${row + 1}`;
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${formatColumnLetters(column + columnCount - 1)}${row + rowCount}`;
}

const A1 = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?)?$/;

/**
 * Reads A1 notation without a sheet, including open ranges (`C2:C`, `A:A`, `2:3`), which end where the sheet ends.
 * Returns null when the text is not a range.
 */
export function parseA1(a1: string, sheet: { rowCount: number; columnCount: number }): CellRange | null {
  const match = A1.exec(a1.trim());
  if (!match) return null;
  const [, startLetters, startNumber, endLetters, endNumber] = match;
  const isSingle = !a1.includes(':');
  if (isSingle && !(startLetters && startNumber)) return null;
  if (!isSingle && !(startLetters || startNumber)) return null;
  if (!isSingle && !(endLetters || endNumber)) return null;
  const column = startLetters ? parseColumnLetters(startLetters) : 0;
  const row = startNumber ? Number(startNumber) - 1 : 0;
  const endColumn = isSingle ? column : endLetters ? parseColumnLetters(endLetters) : sheet.columnCount - 1;
  const endRow = isSingle ? row : endNumber ? Number(endNumber) - 1 : sheet.rowCount - 1;
  return {
    row: Math.min(row, endRow),
    column: Math.min(column, endColumn),
    rowCount: Math.abs(endRow - row) + 1,
    columnCount: Math.abs(endColumn - column) + 1,
  };
}
