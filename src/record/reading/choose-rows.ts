import type { Notice } from '../notices/notice.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { type CalendarDate, formatIsoDate } from '../values/calendar-date.ts';
import { type DayOfSheet, type DaysReading, listDays } from './days.ts';
import type { ChosenRows } from './read-tasks.ts';

/** The requested rows. */
export interface RowsAsked {
  /** If given, the day has only these rows of the sheet. Its Tokens cell, which is for all rows, is not used. */
  readonly onlyRows?: ReadonlySet<number>;
  /**
   * In a table with a Date column, the day has only the rows of this date; `all` uses every row and ignores dates.
   * By default, the newest day is used. Ignored for a table without such a column.
   */
  readonly date?: CalendarDate | 'all' | null;
}

/** The rows of the day, and the notices about the other rows. */
export interface RowChoice {
  /** The days of a table with a Date column, the newest first. */
  readonly days: readonly DayOfSheet[];
  /** The day whose rows were chosen; null if rows have no dates of their own. */
  readonly date: CalendarDate | null;
  readonly chosen: ChosenRows;
  /** Whether the day exists: false if no row has the requested date. */
  readonly isFound: boolean;
  readonly notices: readonly Notice[];
}

function noticeSelectedOthers({ rows }: DaysReading, iso: string, onlyRows: ReadonlySet<number>): Notice[] {
  const others = [...rows].flatMap(([other, ofOther]) => (other === iso ? [] : [...ofOther]));
  const selected = others.filter((row) => onlyRows.has(row)).length;
  return selected === 0 ? [] : [makeNotice('rows-other-day', { rows: selected, date: iso })];
}

function chooseByDate(reading: DaysReading, asked: CalendarDate | null, { onlyRows }: RowsAsked): RowChoice {
  const { days, rows, withTotals, undated, orderNotices } = reading;
  const isOpen = (row: number) => onlyRows?.has(row) ?? true;
  const rowsOf = (date: CalendarDate) => rows.get(formatIsoDate(date)) ?? new Set<number>();
  const newest = days.find((day) => [...rowsOf(day.date)].some(isOpen));
  const date = asked ?? newest?.date ?? null;
  const notices = [...orderNotices, ...undated.filter(({ place: { row } }) => row !== null && isOpen(row))];
  if (date === null) return { days, date, chosen: new Set(), isFound: true, notices };
  const iso = formatIsoDate(date);
  const ofDate = rowsOf(date);
  if (ofDate.size === 0) {
    const missing = makeNotice('day-missing', { date: iso, ...listDays(days) });
    return { days, date, chosen: new Set(), isFound: false, notices: [missing, ...notices] };
  }
  const others = onlyRows === undefined ? [] : noticeSelectedOthers(reading, iso, onlyRows);
  return {
    days,
    date,
    chosen: new Set(withTotals.get(iso)?.filter(isOpen)),
    isFound: true,
    notices: [...notices, ...others],
  };
}

/**
 * Chooses the rows of one day: all rows of a table with one day, or those of one date if rows have dates.
 * @param days of the table; null for a table of one day
 */
export function chooseRows(days: DaysReading | null, asked: RowsAsked): RowChoice {
  const { onlyRows, date = null } = asked;
  if (days === null || date === 'all') {
    return { days: [], date: null, chosen: onlyRows ?? null, isFound: true, notices: [] };
  }
  return chooseByDate(days, date, asked);
}
