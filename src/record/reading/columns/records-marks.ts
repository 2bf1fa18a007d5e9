import { type Cell, textOfCell } from '../../values/cell.ts';
import { foldHeading } from './fold-heading.ts';

/** Headings that only the tab with the sums of published days has. */
export const RECORDS_MARKS = { supervisedHours: 'Supervised hours', fingerprint: 'Fingerprint' } as const;

/** Whether a row has the headings of the Records tab, whose rows are days and not tasks. */
export function isRecordsHeader(cells: readonly Cell[]): boolean {
  const headings = cells.map((cell) => foldHeading(textOfCell(cell)));
  return Object.values(RECORDS_MARKS).every((mark) => headings.includes(foldHeading(mark)));
}
