import type { DayCells } from '../../messages/messages.ts';
import { findTable } from '../../record/reading/find-table.ts';
import { readDay } from '../../record/reading/read-day.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { textOfCell } from '../../record/values/cell.ts';

/** Rows of the sheet that can make a record of their own. */
export interface SelectedRows {
  readonly rows: ReadonlySet<number>;
  /** How many of them are rows of the table that hold something. */
  readonly rowCount: number;
  /** The same of the whole table. */
  readonly wholeRowCount: number;
}

const FEWEST_ROWS = 2;

/**
 * The rows selected in the sheet, when they are several rows of the day but not all of it; else null.
 * @param date of the day in a table with a Date column; null for the newest
 */
export function findSelectedRows(
  { cells, tabName, selectedRows }: DayCells,
  date: CalendarDate | null,
): SelectedRows | null {
  const { table } = findTable(cells);
  if (table === null) return null;
  const rows = new Set<number>();
  for (const [first, last] of selectedRows) {
    for (let row = Math.max(first, table.headerRow + 1); row <= Math.min(last, cells.length); row++) rows.add(row);
  }
  if (rows.size < FEWEST_ROWS) return null;
  const options = { tabName, factorDecimals: 1, date };
  const wholeRowCount = readDay(cells, options).day?.rowCount ?? 0;
  const rowCount = readDay(cells, { ...options, onlyRows: rows }).day?.rowCount ?? 0;
  return rowCount < FEWEST_ROWS || rowCount === wholeRowCount ? null : { rows, rowCount, wholeRowCount };
}

function readTaskTexts({ cells }: DayCells): Map<number, string> {
  const { table } = findTable(cells);
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
 * A task whose text was edited where it stands has not moved.
 */
export function haveRowsMoved(rows: ReadonlySet<number>, before: DayCells, after: DayCells): boolean {
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
