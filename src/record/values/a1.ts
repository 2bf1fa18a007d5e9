/** Returns the letters of a column, counted from 1. @example columnLetters(28) //=> 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Returns a column, counted from 1, from its letters in any case. @example columnNumber('AB') //=> 28 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Formats the address of a cell. Rows and columns count from 1. @example cellAddress(7, 3) //=> 'C7' */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/**
 * Formats the address of a block, which is the address of its cell if it has only one.
 * @example blockAddress(2, 3, 3, 2) //=> 'C2:D4'
 * @example blockAddress(2, 3, 1, 1) //=> 'C2'
 */
export function blockAddress(row: number, column: number, rowCount: number, columnCount: number): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rowCount - 1, column + columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A cell, with row and column counted from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * Reads the first cell of an address without a tab; null if the address does not start with a cell.
 * @example readFirstCell('C2:D4') //=> { row: 2, column: 3 }
 * @example readFirstCell('C:C')   //=> null
 */
export function readFirstCell(address: string): CellPosition | null {
  const match = /^([A-Z]+)(\d+)/.exec(address);
  return match === null ? null : { row: Number(match[2]), column: columnNumber(match[1] ?? '') };
}

/**
 * Splits the address of a notice, which is in the tab that was read or in another one.
 * @example splitTabAddress('Settings!B4') //=> { tabName: 'Settings', address: 'B4' }
 * @example splitTabAddress('D2:D30')      //=> { tabName: null, address: 'D2:D30' }
 */
export function splitTabAddress(cell: string): { tabName: string | null; address: string } {
  const mark = cell.lastIndexOf('!');
  return mark === -1
    ? { tabName: null, address: cell }
    : { tabName: cell.slice(0, mark), address: cell.slice(mark + 1) };
}
