import type { Notice } from '../notices/notice.ts';
import type { DatedRows } from '../notices/sheet-facts.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { cellAddress } from '../values/a1.ts';
import { type CalendarDate, type DateOrder, formatIsoDate } from '../values/calendar-date.ts';
import { cellAt, type Grid, isBlankCell } from '../values/cell.ts';
import { type DateHints, findDateOrder, readDateOrNotice } from './date-order.ts';
import { checkDayTotals, listTotals, readTasks, type TableRows } from './read-tasks.ts';

/** One of the days of a table with a Date column. */
export interface DayOfSheet {
  readonly date: CalendarDate;
  /** Rows of that date that are neither blank nor totals. */
  readonly rowCount: number;
  /** The number of these rows that can be printed. */
  readonly tasks: number;
}

export interface DaysReading {
  /** The rows of the table, in which a total with a date adds up its day. */
  readonly all: TableRows;
  /** The newest first. */
  readonly days: readonly DayOfSheet[];
  /** Rows of the sheet by their date, `2026-04-04`. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
  /** Totals of the sheet by their date, if it is that of a day. */
  readonly totals: ReadonlyMap<string, readonly number[]>;
  /** A notice for each row without a readable date, which does not belong to a day. */
  readonly undated: readonly Notice[];
  /** About the order of day and month in the column. */
  readonly orderNotices: readonly Notice[];
}

function readDateOfRow(grid: Grid, dateColumn: number, row: number, order: DateOrder | null) {
  const cell = cellAt(grid, row, dateColumn);
  const place = { cell: cellAddress(row, dateColumn), row };
  if (isBlankCell(cell)) return { date: null, notice: makeNotice('row-undated', {}, place) };
  return readDateOrNotice(cell, order, place);
}

/**
 * Groups a table's rows by their dates; null for a table with one day. A blank date is not filled in from the row
 * above: that would be a guess.
 * @param hints about the order of dates like `03/04/2026`, used if no cell decides it
 */
export function readDaysOfTable(all: TableRows, hints: DateHints): DaysReading | null {
  const { grid } = all;
  const { dateColumn } = all.table;
  if (dateColumn === null) return null;
  const { tasks, rows: tableRows } = readTasks(all, null);
  const sound = new Set(tasks.map(({ row }) => row));
  const { order, notices: orderNotices } = findDateOrder(grid, tableRows, dateColumn, hints);
  const dates = new Map<string, CalendarDate>();
  const rows = new Map<string, Set<number>>();
  const undated: Notice[] = [];
  for (const row of tableRows) {
    const reading = readDateOfRow(grid, dateColumn, row, order);
    if (reading.date === null) {
      undated.push(reading.notice);
      continue;
    }
    const { date } = reading;
    const iso = formatIsoDate(date);
    dates.set(iso, date);
    const ofDate = rows.get(iso);
    if (ofDate === undefined) rows.set(iso, new Set([row]));
    else ofDate.add(row);
  }
  const newestFirst = [...dates].sort(([a], [b]) => (a < b ? 1 : -1));
  const days = newestFirst.map(([iso, date]) => {
    const ofDate = [...(rows.get(iso) ?? [])];
    return { date, rowCount: ofDate.length, tasks: ofDate.filter((row) => sound.has(row)).length };
  });
  const totals = new Map<string, number[]>();
  for (const row of listTotals(all)) {
    const { date } = readDateOfRow(grid, dateColumn, row, order);
    const iso = date === null ? '' : formatIsoDate(date);
    const ofDate = totals.get(iso);
    if (ofDate !== undefined) ofDate.push(row);
    else if (rows.has(iso)) totals.set(iso, [row]);
  }
  const ofDays = [...totals].map(([iso, ofDay]) => ({ rows: rows.get(iso) ?? new Set<number>(), totals: ofDay }));
  return { all: checkDayTotals(all, ofDays), days, rows, totals, undated, orderNotices };
}

const MOST_DAYS_NAMED = 12;

/** Lists the days as facts of a notice. If there are many, it lists the newest and counts the others. */
export function listDays(days: readonly DayOfSheet[]): { days: DatedRows[]; older: number } {
  const listed = days.slice(0, MOST_DAYS_NAMED);
  return {
    days: listed.map(({ date, rowCount }) => ({ date: formatIsoDate(date), rows: rowCount })),
    older: days.length - listed.length,
  };
}
