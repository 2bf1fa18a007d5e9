import type { Notice } from '../notices/notice.ts';
import { makePostNotice } from '../notices/posts/post-notices.ts';
import type { TimeColumn } from '../notices/sheet-facts.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { compareDecimals, decimalFromNumber } from '../numbers/decimal.ts';
import { cellAddress } from '../values/a1.ts';
import { type Cell, cellAt, type Grid, isDateCell, numberOfCell, textOfCell } from '../values/cell.ts';
import {
  type DecimalMarks,
  decideMarks,
  isAmbiguousNumber,
  marksShownIn,
  showDecimalComma,
  writeUnambiguously,
} from '../values/decimal-marks.ts';
import { type DurationReading, formatDuration, readDuration, sumParts } from '../values/duration.ts';
import { type DurationUnit, HOURS_IN_WORKING_DAY, HOURS_IN_WORKING_WEEK } from '../values/duration-grammar.ts';
import { readDurationForm } from '../values/duration-range.ts';
import { type DurationPart, foldDurationText, readDurationParts } from '../values/duration-text.ts';
import type { DecimalMark } from '../values/number-text.ts';
import type { Task } from '../values/task.ts';
import { withoutEmphasis } from '../values/text-checks.ts';
import type { ColumnKey } from './columns/heading-words.ts';
import type { Table } from './columns/table.ts';
import { readTokens, type TokenReading } from './token-count.ts';

export const TIME_COLUMNS: readonly TimeColumn[] = ['humanEstimate', 'aiTime', 'supervision'];

/** Lists the texts below the headings in a column; none without the column. */
function listTexts(grid: Grid, headerRow: number, column = 0): string[] {
  const found: string[] = [];
  for (let row = column === 0 ? grid.length : headerRow; row < grid.length; row++) {
    const cell = grid[row]?.[column - 1];
    if (typeof cell === 'string' && cell !== '') found.push(cell);
  }
  return found;
}

/** The decimal mark of each time column of a table; null if no cell shows it. */
export interface ColumnMarks extends Readonly<Record<TimeColumn, DecimalMark | null>> {
  /** Whether any cell needs a decimal mark, because it has a number such as `2,125`. */
  readonly isNeeded: boolean;
  /** Whether any column has a decimal comma, so that a function of some rows may read others with commas too. */
  readonly hasCommas: boolean;
}

/**
 * Decides how to read `2,125` by the other texts of its column, or else by those of all time columns, in the rows of
 * all days.
 */
export function decideColumnMarks(grid: Grid, { headerRow, columns }: Table): ColumnMarks {
  const texts = TIME_COLUMNS.map((key) => listTexts(grid, headerRow, columns[key]));
  const isNeeded = texts.some((ofColumn) => ofColumn.some(isAmbiguousNumber));
  const [humanEstimate = null, aiTime = null, supervision = null] = isNeeded ? decideMarks(texts) : [];
  return { humanEstimate, aiTime, supervision, isNeeded, hasCommas: isNeeded && showDecimalComma(texts.flat()) };
}

/**
 * Finds the decimal marks for `1,234k` in the tokens of a table, if it has such a count: those that the tokens show, or
 * else those of its times, or else the comma of a file with semicolons as separators.
 */
export function findTokenMarks(grid: Grid, { headerRow, columns, hasDecimalCommas }: Table): DecimalMarks {
  const texts = listTexts(grid, headerRow, columns.tokens);
  if (!texts.some(isAmbiguousNumber)) return '';
  const ofTokens = marksShownIn(texts);
  if (ofTokens !== '') return ofTokens;
  const ofTimes = marksShownIn(TIME_COLUMNS.flatMap((key) => listTexts(grid, headerRow, columns[key])));
  return ofTimes === '' && hasDecimalCommas ? ',' : ofTimes;
}

const COMMA_BEFORE_THREE_DIGITS = /,\d{3}(?!\d)/;

/**
 * Returns the decimal mark of a cell: the mark of its column, or else the comma of a file with semicolons as
 * separators.
 */
export function markOfCell(cell: Cell, ofColumn: DecimalMark | null, { hasDecimalCommas }: Table): DecimalMark | null {
  if (ofColumn !== null || !hasDecimalCommas) return ofColumn;
  return typeof cell === 'string' && COMMA_BEFORE_THREE_DIGITS.test(cell) ? ',' : null;
}

/** Reads a cell of a time column, by the rules of all readers of a table. */
export function readTimeCell(cell: Cell, key: TimeColumn, marks: ColumnMarks, table: Table): DurationReading {
  const mark = marks.isNeeded ? markOfCell(cell, marks[key], table) : null;
  return readDuration(cell, table.units[key], mark ?? '.', table.approximatePercent);
}

/** Reads single figures of a table. */
export class FigureReader {
  private readonly marks: ColumnMarks;
  private readonly tokenMarks: DecimalMarks;

  constructor(
    readonly grid: Grid,
    readonly table: Table,
  ) {
    this.marks = decideColumnMarks(grid, table);
    this.tokenMarks = findTokenMarks(grid, table);
  }

  /** Returns the cell of a row in a column; blank without the column. */
  cell(row: number, key: ColumnKey): Cell {
    const column = this.table.columns[key];
    return column === undefined ? '' : cellAt(this.grid, row, column);
  }

  time(cell: Cell, key: TimeColumn): DurationReading {
    return readTimeCell(cell, key, this.marks, this.table);
  }

  tokens(row: number): TokenReading {
    return readTokens(this.cell(row, 'tokens'), this.tokenMarks);
  }
}

/** Returns the cell as text with one meaning, if its column or file decides it. */
export function settleMark(text: string, ofColumn: DecimalMark | null, table: Table): string {
  const mark = isAmbiguousNumber(text) ? markOfCell(text, ofColumn, table) : null;
  return mark === null ? text : writeUnambiguously(text, mark);
}

/**
 * Makes a notice about how a number such as `2,125` is read, if no other cell decides it, or if a function with only
 * some rows of its column can read it differently.
 */
export function noticeMark(cell: Cell, key: TimeColumn, marks: ColumnMarks, table: Table, row: number): Notice[] {
  const column = table.columns[key];
  if (column === undefined || typeof cell !== 'string' || !isAmbiguousNumber(cell)) return [];
  const shown = textOfCell(cell);
  const mark = markOfCell(cell, marks[key], table);
  const place = { cell: cellAddress(row, column), quote: shown, row };
  if (mark === null) {
    const isDecimal = !COMMA_BEFORE_THREE_DIGITS.test(shown);
    return [makeNotice('number-ambiguous', { shown, plain: writeUnambiguously(shown, ','), isDecimal }, place)];
  }
  if (mark === '.' && !marks.hasCommas) return [];
  const because = marks[key] === null ? 'file' : mark === ',' ? 'commas' : 'points';
  return [makeNotice('number-mark', { shown, read: writeUnambiguously(shown, mark, ''), because }, place)];
}

/** A time in working days or weeks, whose length depends on the style. */
interface WorkingTime {
  readonly shown: string;
  readonly parts: readonly DurationPart[];
  readonly cell: string;
  readonly row: number;
}

/** The cells of a table, and the decimal marks of its columns. */
interface TimeTable {
  readonly grid: Grid;
  readonly table: Table;
  readonly marks: ColumnMarks;
}

const isWorkingUnit = (unit: DurationUnit) => unit === 'days' || unit === 'weeks';

/** Returns the parts of a time, or of the value that represents a range; null if it is not a time. */
function partsOfText(shown: string, unit: DurationUnit, mark: DecimalMark): readonly DurationPart[] | null {
  const text = foldDurationText(shown);
  const parts = readDurationParts(text, unit, mark);
  if (parts !== null) return parts;
  const form = readDurationForm(text, { unit, mark, percent: 0 });
  return 'parts' in form ? form.parts : null;
}

/** Lists the times of the tasks that are written in days or weeks, or below a heading with such a unit. */
function listWorkingTimes({ grid, table, marks }: TimeTable, tasks: readonly Task[]): WorkingTime[] {
  return tasks.flatMap(({ row }) =>
    TIME_COLUMNS.flatMap((key) => {
      const [column, unit] = [table.columns[key], table.units[key]];
      const cell = column === undefined ? '' : cellAt(grid, row, column);
      const number = numberOfCell(cell);
      if (column === undefined || isDateCell(cell) || (number !== null && !isWorkingUnit(unit))) return [];
      const shown = textOfCell(cell);
      const parts =
        number === null
          ? partsOfText(withoutEmphasis(shown), unit, markOfCell(cell, marks[key], table) ?? '.')
          : [{ amount: decimalFromNumber(number), unit }];
      if (parts === null || !parts.some((part) => isWorkingUnit(part.unit))) return [];
      return [{ shown, parts, cell: cellAddress(row, column), row }];
    }),
  );
}

/**
 * Makes a notice for each time that is longer or shorter with the hours of a style than in the functions of the sheet.
 * Only posts need it, so the server does not contain it.
 */
export function noticeWorkingTimes(
  times: TimeTable,
  tasks: readonly Task[],
  { hoursPerDay, hoursPerWeek }: { readonly hoursPerDay: number; readonly hoursPerWeek: number },
): Notice[] {
  return listWorkingTimes(times, tasks).flatMap(({ shown, parts, cell, row }) => {
    const asRead = sumParts(parts, HOURS_IN_WORKING_DAY, HOURS_IN_WORKING_WEEK);
    const ofStyle = sumParts(parts, hoursPerDay, hoursPerWeek);
    if (compareDecimals(asRead.seconds, ofStyle.seconds) === 0) return [];
    const facts = { read: formatDuration(asRead, 'hours', 'h'), other: formatDuration(ofStyle, 'hours', 'h') };
    return [makePostNotice('working-time', { shown, ...facts }, { cell, quote: shown, row })];
  });
}
