import type { Notice } from '../notices/notice.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { cellAddress } from '../values/a1.ts';
import {
  type CalendarDate,
  type DateOrder,
  type DateTextReading,
  dateInOrder,
  formatIsoDate,
  readDateCell,
} from '../values/calendar-date.ts';
import { type Cell, cellAt, type Grid, textOfCell } from '../values/cell.ts';

/** Hints about the order of dates like `03/04/2026`, used if no cell decides it. */
export interface DateHints {
  /** The order that the user gave. A cell that contradicts it is an error. */
  readonly given: DateOrder | null;
  /** The order of the spreadsheet’s locale. */
  readonly ofLocale: DateOrder | null;
}

export const NO_DATE_HINTS: DateHints = { given: null, ofLocale: null };

/** Returns the order of dates if no cell shows it. */
export function hintedOrder({ given, ofLocale }: DateHints): DateOrder | null {
  return given ?? ofLocale;
}

export interface ColumnOrder {
  readonly order: DateOrder | null;
  readonly notices: readonly Notice[];
}

/** Finds the order of the dates in a column: the order of its cells with one meaning, or else the hinted one. */
export function findDateOrder(grid: Grid, rows: readonly number[], column: number, hints: DateHints): ColumnOrder {
  const first: Partial<Record<DateOrder, number>> = {};
  for (const row of rows) {
    const reading = readDateCell(cellAt(grid, row, column));
    if (reading.kind === 'date' && reading.order !== null) first[reading.order] ??= row;
  }
  const shownAt = (row: number) => textOfCell(cellAt(grid, row, column));
  const { dmy, mdy } = first;
  if (dmy !== undefined && mdy !== undefined) {
    const facts = { dayFirst: shownAt(dmy), monthFirst: shownAt(mdy), other: cellAddress(mdy, column) };
    const place = { cell: cellAddress(dmy, column), quote: facts.dayFirst };
    return { order: null, notices: [makeNotice('date-orders-mixed', facts, place)] };
  }
  const order = dmy !== undefined ? 'dmy' : mdy !== undefined ? 'mdy' : null;
  const row = dmy ?? mdy;
  if (order === null || row === undefined) return { order: hintedOrder(hints), notices: [] };
  if (hints.given === null || hints.given === order) return { order, notices: [] };
  const shown = shownAt(row);
  const notice = makeNotice(
    'date-order-differs',
    { shown, given: hints.given },
    { cell: cellAddress(row, column), quote: shown },
  );
  return { order: null, notices: [notice] };
}

/** Reads a date, or the notice for a cell that is not one: in a row of the table, or in the Date cell next to it. */
export function readDateOrNotice(
  cell: Cell,
  order: DateOrder | null,
  place: { readonly cell: string; readonly row: number | null },
): { readonly date: CalendarDate } | { readonly date: null; readonly notice: Notice } {
  const reading: DateTextReading = readDateCell(cell);
  const date = dateInOrder(reading, order);
  if (date !== null) return { date };
  const shown = textOfCell(cell);
  const isRow = place.row !== null;
  if (reading.kind === 'ambiguous') {
    const facts = { shown, dayFirst: formatIsoDate(reading.dmy), monthFirst: formatIsoDate(reading.mdy) };
    return {
      date: null,
      notice: makeNotice(isRow ? 'row-date-ambiguous' : 'date-ambiguous', facts, { ...place, quote: shown }),
    };
  }
  const fault = reading.kind === 'unreadable' ? reading.fault : 'noDate';
  return {
    date: null,
    notice: makeNotice(isRow ? 'row-date-unreadable' : 'date-unreadable', { shown, fault }, { ...place, quote: shown }),
  };
}
