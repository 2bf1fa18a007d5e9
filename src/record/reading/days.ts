import type { Notice } from '../notices/notice.ts';
import type { DatedRows } from '../notices/sheet-facts.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { cellAddress } from '../values/a1.ts';
import { type CalendarDate, type DateOrder, formatIsoDate } from '../values/calendar-date.ts';
import { cellAt, type Grid, isBlankCell } from '../values/cell.ts';
import { type DateHints, findDateOrder, readDateOrNotice } from './date-order.ts';
import { readTasks, settleTotals, type TableRows } from './read-tasks.ts';

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
  /** The same rows and the totals with this date. */
  readonly withTotals: ReadonlyMap<string, readonly number[]>;
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
export function readDaysOfTable(read: TableRows, hints: DateHints): DaysReading | null {
  const { grid } = read;
  const { dateColumn } = read.table;
  if (dateColumn === null) return null;
  const numbers = read.rows.map(({ row }) => row);
  const { order, notices: orderNotices } = findDateOrder(grid, numbers, dateColumn, hints);
  const dates = new Map<string, CalendarDate>();
  const byDate = new Map<string, number[]>();
  const withoutDate: Notice[] = [];
  for (const row of numbers) {
    const reading = readDateOfRow(grid, dateColumn, row, order);
    if (reading.date === null) {
      withoutDate.push(reading.notice);
      continue;
    }
    const { date } = reading;
    const iso = formatIsoDate(date);
    dates.set(iso, date);
    const ofDate = byDate.get(iso);
    if (ofDate === undefined) byDate.set(iso, [row]);
    else ofDate.push(row);
  }
  const all = settleTotals(read, byDate.values());
  const { tasks, rows: tableRows } = readTasks(all, null);
  const [sound, counted] = [new Set(tasks.map(({ row }) => row)), new Set(tableRows)];
  const rows = new Map<string, ReadonlySet<number>>();
  const days: DayOfSheet[] = [];
  for (const [iso, date] of [...dates].sort(([a], [b]) => (a < b ? 1 : -1))) {
    const ofDay = byDate.get(iso)?.filter((row) => counted.has(row)) ?? [];
    if (ofDay.length === 0) continue;
    rows.set(iso, new Set(ofDay));
    days.push({ date, rowCount: ofDay.length, tasks: ofDay.filter((row) => sound.has(row)).length });
  }
  const undated = withoutDate.filter(({ place: { row } }) => row !== null && counted.has(row));
  return { all, days, rows, withTotals: byDate, undated, orderNotices };
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
