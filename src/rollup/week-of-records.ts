import { compareDates } from '../record/values/calendar-date.ts';
import type { Grid } from '../record/values/cell.ts';
import { averageTotals, type Statistics } from '../record/values/statistics.ts';
import { addTotals, type DayTotals } from './day-totals.ts';
import { periodOf } from './periods.ts';
import { findRecordsTable, readRowsWhere } from './records-table.ts';

/**
 * Adds up the week of a day, from Monday to Sunday: the rows of the Records tab, with the day itself instead of its
 * row.
 * @param grid the cells of the Records tab
 * @returns null if not all are known: the tab has no other day of the week, has a day twice, or has a row without a
 * date or figures
 */
export function addUpWeek(grid: Grid, day: DayTotals): Statistics | null {
  const table = findRecordsTable(grid);
  if (table === null) return null;
  const { from, to } = periodOf(day.date, 'week');
  // A row without a date can belong to this week.
  const others = readRowsWhere(
    grid,
    table,
    (date) =>
      date === null ||
      (compareDates(date, from) >= 0 && compareDates(date, to) <= 0 && compareDates(date, day.date) !== 0),
    grid,
  );
  const known = others.flatMap(({ date, totals }) => (date === null || totals === null ? [] : [{ date, totals }]));
  const isTwice = known.some(({ date }, i) => known.some((other, j) => j < i && compareDates(other.date, date) === 0));
  if (known.length === 0 || known.length < others.length || isTwice) return null;
  return averageTotals(addTotals([day, ...known.map(({ totals }) => totals)]));
}
