/** A number that its cell displays in a format: `{ number: 11.25, shown: '11.3x' }`. */
export interface NumberCell {
  readonly number: number;
  readonly shown: string;
}

/** A date, time or duration as local time in the spreadsheet's time zone, `yyyy-MM-ddTHH:mm:ss.SSS`. */
export interface DateCell {
  readonly wallClock: string;
  readonly shown: string;
}

/** The content of a cell, independent of any platform's types. A blank cell is `''`. */
export type Cell = string | number | boolean | NumberCell | DateCell;

/** Rows of cells, row 1 first; rows may end early. */
export type Grid = readonly (readonly Cell[])[];

/** Error cells arrive as their text (assumptions: error-in-range, error-read, error-word, thrown-error). */
const CELL_ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!)$/;

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object' && 'wallClock' in cell;
}

/** Returns the cell's number in any format, else null. */
export function numberOfCell(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' && 'number' in cell ? cell.number : null;
}

/** Returns the displayed text of a cell, without spaces around it. */
export function textOfCell(cell: Cell): string {
  if (typeof cell === 'object') return cell.shown.trim();
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell).trim();
}

export function isBlankCell(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

export function isErrorText(text: string): boolean {
  return text.startsWith('#') && CELL_ERROR.test(text);
}

/**
 * Returns the content in a row and column, counted from 1; `''` outside the grid.
 * @example cellAt([['Task', 'Hours']], 1, 2) //=> 'Hours'
 */
export function cellAt<Content>(grid: readonly (readonly Content[])[], row: number, column: number): Content | '' {
  return grid[row - 1]?.[column - 1] ?? '';
}

/** Checks for a Date, including one from another realm, for which `instanceof` is false. @example isDate('2026-04-04') //=> false */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
