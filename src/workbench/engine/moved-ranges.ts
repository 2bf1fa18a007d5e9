import type { IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { CellRange } from './cell-range.ts';

/** Returns the new place of a block after rows or columns were inserted or deleted; null when it is deleted. */
export type MoveRange = (cells: CellRange) => CellRange | null;

const MOVES: Readonly<Record<string, (cells: CellRange, range: IRange) => CellRange | null>> = {
  [InsertRowMutation.id]: (cells, { startRow, endRow }) => {
    const [row, rowCount] = insert(cells.row, cells.rowCount, startRow, endRow - startRow + 1);
    return { ...cells, row, rowCount };
  },
  [RemoveRowMutation.id]: (cells, { startRow, endRow }) => {
    const [row, rowCount] = remove(cells.row, cells.rowCount, startRow, endRow - startRow + 1);
    return rowCount === 0 ? null : { ...cells, row, rowCount };
  },
  [InsertColMutation.id]: (cells, { startColumn, endColumn }) => {
    const [column, columnCount] = insert(cells.column, cells.columnCount, startColumn, endColumn - startColumn + 1);
    return { ...cells, column, columnCount };
  },
  [RemoveColMutation.id]: (cells, { startColumn, endColumn }) => {
    const [column, columnCount] = remove(cells.column, cells.columnCount, startColumn, endColumn - startColumn + 1);
    return columnCount === 0 ? null : { ...cells, column, columnCount };
  },
};

/** Returns how a mutation moves blocks of its tab; null for a mutation that moves none. */
export function findMove(mutationId: string, range: IRange): MoveRange | null {
  const move = MOVES[mutationId];
  return move === undefined ? null : (cells) => move(cells, range);
}

function insert(start: number, count: number, at: number, added: number): [number, number] {
  if (at <= start) return [start + added, count];
  return at < start + count ? [start, count + added] : [start, count];
}

function remove(start: number, count: number, at: number, removed: number): [number, number] {
  const before = Math.max(0, Math.min(start, at + removed) - at);
  const inside = Math.max(0, Math.min(start + count, at + removed) - Math.max(start, at));
  return [start - before, count - inside];
}
