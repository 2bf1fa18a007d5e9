import type { TimeColumn } from '../../notices/sheet-facts.ts';
import type { DurationUnit } from '../../values/duration.ts';
import type { ColumnKey } from './heading-words.ts';

/** The place of the task table. Rows and columns count from 1. */
export interface Table {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  readonly units: Readonly<Record<TimeColumn, DurationUnit>>;
  /** The first and the last column of the table. The columns between them include the user's own. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The column of each row's date; null for a table with one day. */
  readonly dateColumn: number | null;
  /** Whether the table is from a file with semicolons as separators, so that a comma does not separate thousands. */
  readonly hasDecimalCommas: boolean;
  /** The distance of the bounds of an approximate time, such as `~30 min`, from its value, in percent. */
  readonly approximatePercent: number;
}
