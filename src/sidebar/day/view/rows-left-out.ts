import type { SheetDay } from '../sheet-day.ts';

/** Counts the rows of the table that are not blank but not in the record. */
export function countRowsLeftOut({ reading: { day } }: Pick<SheetDay, 'reading'>): number {
  return day === null ? 0 : day.rowCount - day.tasks.length;
}
