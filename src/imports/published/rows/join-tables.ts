import type { Notice } from '../../../record/notices/notice.ts';
import { unitInHeading } from '../../../record/reading/columns/heading-units.ts';
import type { PublishedColumn } from './published-day.ts';
import type { TableReading } from './table-reading.ts';

/** Whether plain numbers mean the same in both tables, so that their rows can be those of one. */
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

/** Joins the rows of a record's task tables; null when there is no table. */
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
    notices: readings.flatMap((reading, place) => {
      const before = readings[place - 1];
      return before === undefined ? reading.notices : noticesAfter(before, reading);
    }),
    unreadCount: readings.reduce((count, reading) => count + reading.unreadCount, 0),
  };
}
