import { readDate } from '../values/calendar-date.ts';
import { type Cell, type Grid, isBlankCell, isDateCell, numberOfCell, textOfCell } from '../values/cell.ts';
import { isDayLabel } from './day-labels.ts';
import { type HeadingCell, isDateHeading } from './headings.ts';

/** Beginnings of month names beside a number: `April 4`, a date though it names no year. */
const MONTH_AND_NUMBER =
  /\d\W*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:^|\W)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W*\d/i;
const PARTED_NUMBERS = /\d\s?[-/.]\s?\d/;

/** Whether a cell was meant as a date, readable or not: those that are not are named, so that no row is lost. */
function isMeantAsDate(cell: Cell): boolean {
  if (isDateCell(cell) || numberOfCell(cell) !== null || readDate(cell) !== null) return true;
  const text = textOfCell(cell);
  return PARTED_NUMBERS.test(text) || MONTH_AND_NUMBER.test(text);
}

/** What stands in a column below a row, from the next row on. */
function listBelow(grid: Grid, headerRow: number, column: number): Cell[] {
  return grid.slice(headerRow).map((cells) => cells[column - 1] ?? '');
}

/**
 * Whether a heading `Date` of the header row is a column of the table: each row's date stands in it. To the right of the table
 * it may also be the label of the whole tab, its value to the right or below.
 * @param taskColumns the columns that make a row one of the table's
 * @param isBeyond whether it stands to the right of the table's other columns
 */
export function isDateColumn(
  grid: Grid,
  headerRow: number,
  heading: HeadingCell,
  { taskColumns, isBeyond }: { taskColumns: readonly number[]; isBeyond: boolean },
): boolean {
  if (!isDateHeading(heading.text)) return false;
  const below = listBelow(grid, headerRow, heading.column);
  if (below.some((cell) => typeof cell === 'string' && isDayLabel(cell))) return false;
  const isTableRow = below.map((_, index) =>
    taskColumns.some((column) => !isBlankCell(grid[headerRow + index]?.[column - 1])),
  );
  const dated = below.filter((cell, index) => isTableRow[index] && !isBlankCell(cell) && isMeantAsDate(cell)).length;
  if (!isBeyond) return dated > 0;
  const beside = grid[headerRow - 1]?.[heading.column];
  if (beside !== undefined && !isBlankCell(beside) && readDate(beside) !== null) return false;
  return dated > 1 || (dated === 1 && isTableRow.filter(Boolean).length === 1);
}
