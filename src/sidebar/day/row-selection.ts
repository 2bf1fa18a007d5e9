import type { DayCells } from '../../messages/messages.ts';
import { chooseRows, type RowsAsked } from '../../record/reading/choose-rows.ts';
import { readDaysOfTable } from '../../record/reading/days.ts';
import type { TableSearch } from '../../record/reading/find-table.ts';
import { countTaskRows, readTableRows } from '../../record/reading/read-tasks.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { textOfCell } from '../../record/values/cell.ts';
import { dateHintsOf } from './date-hints.ts';

/** Rows of the sheet that can become a separate record. */
export interface SelectedRows {
  readonly rows: ReadonlySet<number>;
  /** The number of them that are rows of the table with content. */
  readonly rowCount: number;
  /** The number of such rows in the whole table. */
  readonly wholeRowCount: number;
}

const FEWEST_ROWS = 2;

/**
 * Finds the selected rows of the sheet, if they are several but not all rows of the day; else null.
 * @param table the table of these cells
 * @param date the date of the day in a table with a Date column; null for the newest
 */
export function findSelectedRows(
  { cells, selectedRows, locale }: DayCells,
  { table }: TableSearch,
  date: CalendarDate | null,
): SelectedRows | null {
  if (table === null) return null;
  const rows = new Set<number>();
  for (const [first, last] of selectedRows) {
    for (let row = Math.max(first, table.headerRow + 1); row <= Math.min(last, cells.length); row++) rows.add(row);
  }
  if (rows.size < FEWEST_ROWS) return null;
  const all = readTableRows(cells, table);
  const days = readDaysOfTable(all, dateHintsOf({ locale }));
  const countRows = (asked: RowsAsked) => countTaskRows(all, chooseRows(days, asked).chosen);
  const wholeRowCount = countRows({ date });
  const rowCount = countRows({ date, onlyRows: rows });
  return rowCount < FEWEST_ROWS || rowCount === wholeRowCount ? null : { rows, rowCount, wholeRowCount };
}

/** Cells, and the search for a table in them. */
export interface SearchedCells {
  readonly cells: DayCells;
  readonly search: TableSearch;
}

function readTaskTexts({ cells: { cells }, search: { table } }: SearchedCells): Map<number, string> {
  const column = table?.columns.task;
  const texts = new Map<number, string>();
  if (table === null || column === undefined) return texts;
  for (let row = table.headerRow + 1; row <= cells.length; row++) {
    const text = textOfCell(cells[row - 1]?.[column - 1] ?? '');
    if (text !== '') texts.set(row, text);
  }
  return texts;
}

/**
 * Whether tasks changed their rows between two readings, so that the same row numbers no longer mean the same tasks.
 * A task whose text was edited in place has not moved.
 */
export function haveRowsMoved(rows: ReadonlySet<number>, before: SearchedCells, after: SearchedCells): boolean {
  const textsBefore = readTaskTexts(before);
  const textsAfter = readTaskTexts(after);
  const allBefore = new Set(textsBefore.values());
  const allAfter = new Set(textsAfter.values());
  return [...rows].some((row) => {
    const textBefore = textsBefore.get(row);
    const textAfter = textsAfter.get(row);
    if (textBefore === textAfter) return false;
    const isElsewhere = textBefore !== undefined && allAfter.has(textBefore);
    const cameFromElsewhere = textAfter !== undefined && allBefore.has(textAfter);
    return isElsewhere || cameFromElsewhere;
  });
}
