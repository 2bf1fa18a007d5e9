import type { RequestOf, TabCells } from '../../messages/messages.ts';
import { planRows, readAppended } from '../../record/reading/append-rows.ts';
import { findTable } from '../../record/reading/find-table.ts';
import { blockAddress } from '../../record/values/a1.ts';
import { readSetting } from '../../settings/read-settings.ts';

/** Rows under their headings, to be added to a tab. */
export interface AddedRows {
  /** The date, such as `2026-04-04`, for a table with a Date column. */
  readonly date: string;
  readonly table: readonly (readonly (string | number)[])[];
  /** Notes on the cells below the headings, row by row, `''` for none; null for no notes. */
  readonly notes: readonly (readonly string[])[] | null;
}

/** The effect of adding rows to a tab. */
export interface AppendOffer {
  readonly tabName: string;
  /** The number of new rows. */
  readonly rows: number;
  /** The number of rows that are already in the tab. */
  readonly known: number;
  /** The headings of columns that the tab does not have. */
  readonly unplaced: readonly string[];
  /** Writes the new rows, all or none. */
  readonly request: RequestOf<'appendRows'>;
}

/** Plans which rows are new in a tab and where they go, or returns the reason why they cannot be added. */
export function planAppend(tab: TabCells, { date, table: rows, notes }: AddedRows): AppendOffer | { problem: string } {
  const { day, formulas, stamp } = tab;
  const { tabName, sheetId } = day;
  const { table } = findTable(day.cells, readSetting('columns', day.settings));
  if (!day.isEditable) return { problem: `You can view “${tabName}” but not change it.` };
  if (table === null) return { problem: `“${tabName}” has no task table to add the rows to.` };
  const source = readAppended(rows);
  if (source === null) return { problem: 'The rows need columns for task, human estimate and AI time.' };
  const plan = planRows({ grid: day.cells, table, formulas, date }, source);
  const { row, isInserted, places, known, unplaced, columns } = plan;
  const blocks = plan.blocks.map((block) => ({
    address: blockAddress(block.row, block.column, block.contents.length, block.contents[0]?.length ?? 1),
    after: block.contents.map((line) => [...line]),
  }));
  const noted = columns.flatMap((column, i) => {
    const after = places.map((place) => [notes?.[place]?.[i] ?? '']);
    const isBlank = column === null || after.every(([note]) => note === '');
    return isBlank ? [] : [{ address: blockAddress(row, column, after.length, 1), after }];
  });
  const request = { sheetId, stamp, row, rows: places.length, isInserted, blocks, notes: noted };
  return { tabName, rows: places.length, known, unplaced, request };
}
