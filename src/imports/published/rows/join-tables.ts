import type { Notice } from '../../../record/notices/notice.ts';
import { unitInHeading } from '../../../record/reading/columns/heading-units.ts';
import type { PublishedColumn, PublishedRow } from './published-day.ts';
import { noticeTotal } from './published-totals.ts';
import type { TableReading } from './table-reading.ts';

/** Whether plain numbers have the same meaning in both tables, so that their rows can be joined. */
export function canJoin(first: TableReading, second: TableReading): boolean {
  return second.columns.every(({ key, label }) => {
    const same = first.columns.find((column) => column.key === key);
    return same === undefined || unitInHeading(same.label) === unitInHeading(label);
  });
}

function numberOf({ rows }: TableReading, place: number): number {
  return Number.parseInt(rows.at(place)?.number ?? '', 10);
}

/** Lists the faults of a table, without the start of its numbers if they continue those of the previous table. */
function noticesAfter(before: TableReading, reading: TableReading): readonly Notice[] {
  const start = numberOf(reading, 0);
  if (start !== numberOf(before, -1) + 1) return reading.notices;
  return reading.notices.filter(({ code, place }) => code !== 'published-number-unexpected' || place.row !== start);
}

/** Makes the notices of the tables. A total can also include the rows of earlier tables. */
function noticeTotalsOfAll(readings: readonly TableReading[]): Notice[] {
  const rows: PublishedRow[] = [];
  return readings.flatMap((reading, place) => {
    for (const row of reading.rows) rows.push(row);
    const before = readings[place - 1];
    if (before === undefined) return reading.notices;
    const sums = (reading.wrongTotals ?? []).filter(({ isSumOf }) => isSumOf(rows));
    const textOf = new Map(sums.map(({ notice, text }) => [notice, text]));
    return noticesAfter(before, reading).map((notice) => {
      const text = textOf.get(notice);
      return text === undefined ? notice : noticeTotal(text);
    });
  });
}

/** Joins the rows of a record's task tables; null if there is no table. */
export function joinReadings(readings: readonly TableReading[]): TableReading | null {
  const [first] = readings;
  if (first === undefined) return null;
  const columns = new Map<string, PublishedColumn>();
  for (const column of readings.flatMap((reading) => reading.columns)) {
    if (!columns.has(column.key)) columns.set(column.key, column);
  }
  return {
    columns: [...columns.values()],
    rows: readings.flatMap(({ rows }) => rows),
    notices: noticeTotalsOfAll(readings),
    unreadCount: readings.reduce((count, reading) => count + reading.unreadCount, 0),
  };
}
