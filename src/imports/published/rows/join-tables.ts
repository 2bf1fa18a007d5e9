import { unitInHeading } from '../../../record/reading/headings.ts';
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

/** The rows of two task tables of one record. The second may go on counting where the first ends. */
export function joinReadings(first: TableReading, second: TableReading): TableReading {
  const start = numberOf(second, 0);
  const continues = start === numberOf(first, -1) + 1;
  const isCounted = (code: string, row: number | null) =>
    continues && code === 'published-number-unexpected' && row === start;
  const added = second.columns.filter(({ key }) => !first.columns.some((column) => column.key === key));
  return {
    columns: [...first.columns, ...added],
    rows: [...first.rows, ...second.rows],
    notices: [...first.notices, ...second.notices.filter(({ code, row }) => !isCounted(code, row))],
    unreadCount: first.unreadCount + second.unreadCount,
  };
}
