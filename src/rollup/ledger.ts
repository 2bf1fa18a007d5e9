import { formatIsoDate } from '../record/values/calendar-date.ts';
import type { Grid } from '../record/values/cell.ts';
import { truncateText } from '../record/values/truncate-text.ts';
import { NOTHING_COMPARED } from './calibration/compared-estimates.ts';
import type { DayTotals } from './day-totals.ts';
import type { FigureFault } from './figure-fault.ts';
import { findRecordsTable, readRecordsRows } from './records-table.ts';

/** A row of the Records tab that is not added up, with the reason. */
export type LedgerFault =
  /** Without a date, or with a text that is not a single date. */
  | { readonly kind: 'undated'; readonly row: number; readonly shown: string }
  | ({ readonly kind: 'figure'; readonly row: number } & FigureFault)
  /** Another row above it has the same date. */
  | { readonly kind: 'twice'; readonly row: number; readonly first: number }
  /** The figures count; only the compared estimates cannot be read. */
  | { readonly kind: 'compared'; readonly row: number; readonly shown: string };

/**
 * Describes a row without a date.
 * @example describeUndated({ shown: '' }, 'Row 5') //=> 'Row 5 has no date'
 * @example describeUndated({ shown: '03/04/2026' }, 'Row 5') //=> 'Row 5 has “03/04/2026” as its date, which is not clear,'
 */
export const describeUndated = ({ shown }: { readonly shown: string }, row: string): string =>
  shown === '' ? `${row} has no date` : `${row} has “${truncateText(shown)}” as its date, which is not clear,`;

/** The days of the Records tab, in the order of their rows. */
export interface Ledger {
  readonly days: readonly DayTotals[];
  readonly faults: readonly LedgerFault[];
}

/**
 * Reads the Records tab; null if it has no headings of records.
 * @param grid the cells from A1 on
 * @param shown the cells as the user sees them, which faults quote
 */
export function readLedger(grid: Grid, shown: Grid = grid): Ledger | null {
  const table = findRecordsTable(grid);
  if (table === null) return null;
  const days: DayTotals[] = [];
  const faults: LedgerFault[] = [];
  const rowOfDate = new Map<string, number>();
  for (const record of readRecordsRows(grid, table, shown)) {
    const { row, date, title, style, fingerprint, totals, fault, compared, comparedText } = record;
    const iso = date === null ? '' : formatIsoDate(date);
    const first = rowOfDate.get(iso);
    if (date === null) faults.push({ kind: 'undated', row, shown: record.dateText });
    else if (totals === null) faults.push({ kind: 'figure', row, ...(fault ?? { column: 'humanHours', shown: '' }) });
    // A record has at least one task.
    else if (totals.tasks === 0)
      faults.push({ kind: 'figure', row, column: 'tasks', shown: String(record.figures.tasks ?? '') });
    else if (first !== undefined) faults.push({ kind: 'twice', row, first });
    else {
      rowOfDate.set(iso, row);
      if (compared === null) faults.push({ kind: 'compared', row, shown: comparedText });
      days.push({
        ...totals,
        date,
        title,
        style,
        fingerprint,
        longestTasks: [],
        bestTask: null,
        compared: compared ?? NOTHING_COMPARED,
      });
    }
  }
  return { days, faults };
}
