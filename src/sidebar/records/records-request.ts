import type { CellContent, RequestOf, TabCells } from '../../messages/messages.ts';
import { blockAddress } from '../../record/values/a1.ts';
import type { RecordsCell } from '../../rollup/plan-record.ts';

type AppendRequest = RequestOf<'appendRows'>;
type Blocks = AppendRequest['blocks'];

/** Groups cells to blocks: adjacent cells in a row become one. */
export function blocksOfCells(cells: readonly RecordsCell[]): Blocks {
  const runs: { row: number; column: number; contents: CellContent[] }[] = [];
  for (const { row, column, content } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row === row && last.column + last.contents.length === column) {
      last.contents.push(content);
    } else runs.push({ row, column, contents: [content] });
  }
  return runs.map(({ row, column, contents }) => ({
    address: blockAddress(row, column, 1, contents.length),
    after: [contents],
  }));
}

/** New rows of the Records tab, from `row` on, and the changed cells of its other rows. */
export interface RecordsWrite {
  readonly row: number;
  readonly rows: number;
  /** The cells of the new rows. */
  readonly blocks: Blocks;
  readonly changed: readonly RecordsCell[];
}

/** Makes the request that writes to the Records tab, while the user stays in the active tab. */
export function makeRecordsRequest(
  { day: { sheetId }, stamp }: TabCells,
  { row, rows, blocks, changed }: RecordsWrite,
  message: string,
): AppendRequest {
  return {
    sheetId,
    stamp,
    row,
    rows,
    isInserted: false,
    blocks,
    notes: [],
    updates: blocksOfCells(changed),
    staysInTab: true,
    message,
  };
}
