import { cellAddress } from '../values/a1.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { type Cell, cellAt, type Grid, isBlankCell, textOfCell } from '../values/cell.ts';
import type { Table } from './columns/table.ts';
import {
  datedLabelNamed,
  dayLabelNamed,
  isFreeRow,
  listDatedLabels,
  readDatedLabels,
  readDayLabels,
} from './day-labels.ts';
import { findTextColumn, type TextLabel } from './texts-of-day.ts';

/** The cell of a day's title, intro or analysis. */
export interface TextPlace {
  readonly address: string;
  /** The text in the cell, without spaces around it; empty for a blank cell. */
  readonly text: string;
  /** The cell for a label that does not exist yet, to the left of the text; null when there is a label or heading. */
  readonly labelAddress: string | null;
}

const placeOf = (grid: Grid, row: number, column: number): TextPlace => ({
  address: cellAddress(row, column),
  text: textOfCell(cellAt(grid, row, column)),
  labelAddress: null,
});

/** Finds the label's value among the rows of one day; null without a column, or if several rows have a text. */
function findInRows(grid: Grid, table: Table, label: TextLabel, rows: readonly number[]): TextPlace | null {
  const column = findTextColumn(grid, table, label, readDayLabels(grid, table).labels);
  const [first] = rows;
  if (column === null || first === undefined) return null;
  const filled = rows.filter((row) => !isBlankCell(cellAt(grid, row, column)));
  return filled.length > 1 ? null : placeOf(grid, filled[0] ?? first, column);
}

/**
 * Finds the cell next to the day's label with its date, such as `Intro 2026-04-14`; null without one, if there are
 * several with different texts, or if the date of the label can be read in two ways.
 */
function findByDate(grid: Grid, table: Table, label: TextLabel, date: CalendarDate): TextPlace | null {
  const { labels, notices } = readDatedLabels(listDatedLabels(grid, table), date, () => false, null);
  const found = labels[label];
  if (found !== undefined) {
    const isTwice = notices.some(
      ({ code, facts }) => code === 'label-twice' && 'label' in facts && facts.label === label,
    );
    return isTwice ? null : { address: found.address, text: textOfCell(found.value), labelAddress: null };
  }
  const blank: TextPlace[] = [];
  grid.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (typeof cell !== 'string' || datedLabelNamed(cell, date) !== label) return;
      const isInTable = r + 1 >= table.headerRow && c + 2 >= table.firstColumn && c + 2 <= table.lastColumn;
      if (!isInTable && isBlankCell(cellAt(grid, r + 1, c + 2))) blank.push(placeOf(grid, r + 1, c + 2));
    });
  });
  return blank.length === 1 ? (blank[0] ?? null) : null;
}

/** The number of rows between the headings and the first label, with space for the statistics of a day's tab. */
const ROWS_ABOVE_LABELS = 9;

/**
 * Finds the cell of a text of a day. Without a label, this is a blank cell below the other labels, or where *New day* puts them.
 * @param grid from cell A1 on
 * @param dayOfMany the rows and the date of the day in a table of several days; null in a table of one day
 * @returns null if the text cannot be written to one cell
 */
export function findTextPlace(
  grid: Grid,
  table: Table,
  label: TextLabel,
  dayOfMany: { readonly rows: readonly number[]; readonly date: CalendarDate | null } | null,
): TextPlace | null {
  if (dayOfMany !== null) {
    const { rows, date } = dayOfMany;
    const hasColumn = findTextColumn(grid, table, label, readDayLabels(grid, table).labels) !== null;
    if (hasColumn || date === null) return findInRows(grid, table, label, rows);
    return findByDate(grid, table, label, date);
  }
  const found = readDayLabels(grid, table).labels[label];
  if (found !== undefined) return { address: found.address, text: textOfCell(found.value), labelAddress: null };
  const lastRead = Math.max(...Object.values(table.columns), table.dateColumn ?? 0);
  // To the right of the columns that are read, in a row without a task, a label can be below one of the user's own
  // headings.
  const isRight = (row: number, column: number) =>
    column > table.lastColumn || (column >= lastRead && isFreeRow(grid, table, row));
  let last: { row: number; column: number } | null = null;
  for (const [r, cells] of grid.entries()) {
    for (const [c, cell] of cells.entries()) {
      const [row, column] = [r + 1, c + 1];
      const isPlace = row < table.headerRow || column < table.firstColumn || isRight(row, column);
      const name = typeof cell === 'string' && isPlace ? dayLabelNamed(cell) : null;
      if (name === label && isBlankCell(cellAt(grid, row, column + 1))) return placeOf(grid, row, column + 1);
      if (name !== null && isRight(row, column)) last = { row, column };
    }
  }
  const column = last?.column ?? table.lastColumn + 2;
  let row = last === null ? table.headerRow + ROWS_ABOVE_LABELS : last.row + 1;
  const isTaken = (at: Cell) => !isBlankCell(at);
  while (isTaken(cellAt(grid, row, column)) || isTaken(cellAt(grid, row, column + 1))) row += 1;
  return { ...placeOf(grid, row, column + 1), labelAddress: cellAddress(row, column) };
}
