import { type Cell, textOfCell } from '../../values/cell.ts';

/** Headings that only the tab with the sums of published days has. */
export const RECORDS_MARKS = { supervisedHours: 'Supervised hours', fingerprint: 'Fingerprint' } as const;

/** Whether a row has the headings of the Records tab, whose rows are days and not tasks. */
export function isRecordsHeader(cells: readonly Cell[]): boolean {
  const texts = new Set(cells.map((cell) => textOfCell(cell).trim()));
  return texts.has(RECORDS_MARKS.supervisedHours) && texts.has(RECORDS_MARKS.fingerprint);
}
