import type { CellContent } from '../../messages/messages.ts';
import { isDate } from '../../record/values/cell.ts';
import { createWallClock } from './wall-clock.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Rows of contents; all of one length. */
export type ContentGrid = readonly (readonly CellContent[])[];

const MILLISECONDS_IN_DAY = 86_400_000;
const SPREADSHEET_EPOCH_MILLISECONDS = Date.UTC(1899, 11, 30);
/** Two milliseconds in days. Dates that are read from cells are exact to a millisecond. */
const CLOCK_NOISE_DAYS = 2 / MILLISECONDS_IN_DAY;

export const isFormula = (content: CellContent): content is { formula: string } => typeof content === 'object';

/**
 * Returns the number behind a date cell: days since 1899-12-30, by the clock of the spreadsheet's zone.
 * @example serialOfWallClock('2026-04-04T12:00:00.000') //=> 46116.5
 */
export function serialOfWallClock(wallClock: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0] = wallClock
    .split(/[-T:.]/)
    .map(Number);
  const moment = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  return (moment - SPREADSHEET_EPOCH_MILLISECONDS) / MILLISECONDS_IN_DAY;
}

/**
 * Returns a formula with `;` between its arguments, which every locale reads, so that it can be written after the
 * locale has changed. Google returns commas if the decimal mark is a point, and possibly in other locales. If a comma
 * can be a decimal mark, the formula is not changed (assumption: formula-semicolon).
 * @example useSemicolons('=LEVERAGE(C1:C, "1,5h")') //=> '=LEVERAGE(C1:C; "1,5h")'
 * @example useSemicolons('=LEVERAGE_TEXT(35,65)')   //=> '=LEVERAGE_TEXT(35,65)'
 */
export function useSemicolons(formula: string): string {
  if (/[;{']|\d,\d/.test(formula.replace(/"[^"]*"/g, ''))) return formula;
  return formula.replace(/("[^"]*")|,/g, (_match, text?: string) => text ?? ';');
}

/** The values of cells, and their contents, which have formulas instead of results and numbers instead of dates. */
export interface RangeReading {
  readonly values: unknown[][];
  readonly contents: CellContent[][];
}

/**
 * Reads the values and contents of a range.
 * Service calls: 2, and 1 for the time zone when there are dates (assumption: local-mean-time).
 */
export function readContents(spreadsheet: Spreadsheet, range: Range): RangeReading {
  const wallClock = createWallClock(spreadsheet);
  const formulas = range.getFormulas();
  const values: unknown[][] = range.getValues();
  const contents = values.map((row, r) =>
    row.map((value, c): CellContent => {
      const formula = formulas[r]?.[c] ?? '';
      if (formula !== '') return { formula: useSemicolons(formula) };
      return isDate(value) ? serialOfWallClock(wallClock(value)) : (value as string | number | boolean);
    }),
  );
  return { values, contents };
}

/**
 * Removes the parts of a formula that a spreadsheet can write differently than a script: spaces, and the marks between
 * arguments, which depend on the locale (assumption: formula-semicolon).
 */
function foldFormula(formula: string): string {
  return formula.replace(/("(?:[^"]|"")*")|\s+|;/g, (match, text?: string) => text ?? (match === ';' ? ',' : ''));
}

/** Whether a cell contains the written content. A number can have the format of a date since then. */
export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (isFormula(a) || isFormula(b)) {
    return isFormula(a) && isFormula(b) && foldFormula(a.formula) === foldFormula(b.formula);
  }
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= CLOCK_NOISE_DAYS;
  return a === b;
}

/** Several words that begin with a letter, without a digit. They cannot be a number, a date, a boolean or a formula. */
const PLAIN_WORDS = /^[A-Za-z][A-Za-z.,]* [^\d]*$/;

/**
 * Returns a value for setValues that stays unchanged: text that could be converted when it is typed gets an apostrophe
 * before it, which is not part of it; a cell with plain text format needs none (assumptions: typed-text,
 * apostrophe-text, plain-text-format).
 * @example keepText('1,426.0', 'General') //=> "'1,426.0"
 * @example keepText('1,426.0', '@')       //=> '1,426.0'
 */
export function keepText<Value extends string | number | boolean>(value: Value, numberFormat: string): Value | string {
  if (typeof value !== 'string' || value === '' || numberFormat === '@' || PLAIN_WORDS.test(value)) return value;
  return `'${value}`;
}

/** Whether a block contains only formulas, which can be written in one call. */
function hasOnlyFormulas(contents: ContentGrid): boolean {
  return contents.every((row) => row.every(isFormula));
}

/** Whether a number format shows a number as a clock time, outside texts and colors. */
const isClockFormat = (format: string) =>
  /[hs]/i.test(format.replace(/"[^"]{0,60}"|\\.|\[(?![hms]{1,9}])[^\]]{0,60}]/gi, ''));

/**
 * Writes a block of contents unchanged; `''` clears. Formulas are written after the values, because the cells they fill
 * must be blank. Service calls: 1 if all are formulas, else 2, and 2 for each formula among them, and 1 if formats change.
 * @param isNew whether the cells were blank. A number there loses the format of a clock time, in which it would be days:
 *   an inserted row has the formats of the row above it
 */
export function writeContents(range: Range, contents: ContentGrid, isNew = false): void {
  if (hasOnlyFormulas(contents)) {
    range.setFormulas(contents.map((row) => row.map((content) => (isFormula(content) ? content.formula : ''))));
    return;
  }
  const formats = range.getNumberFormats();
  const fitting = formats.map((line, r) =>
    line.map((format, c) =>
      isNew && typeof contents[r]?.[c] === 'number' && isClockFormat(format) ? 'General' : format,
    ),
  );
  if (String(fitting) !== String(formats)) range.setNumberFormats(fitting);
  range.setValues(
    contents.map((row, r) =>
      row.map((content, c) => (isFormula(content) ? '' : keepText(content, formats[r]?.[c] ?? ''))),
    ),
  );
  contents.forEach((row, r) => {
    row.forEach((content, c) => {
      if (isFormula(content)) range.getCell(r + 1, c + 1).setFormula(content.formula);
    });
  });
}
