import type { CellRange } from './cell-range.ts';
import type { SheetProtection } from './protections.ts';

/**
 * Whether any cell of a block is protected: inside the protected range, or, for a protected tab, outside its unprotected
 * ranges.
 */
export function isProtected(cells: CellRange, { range, unprotected }: SheetProtection): boolean {
  if (range) return overlaps(cells, range);
  return !unprotected.some((free) => contains(free, cells));
}

function overlaps(one: CellRange, other: CellRange): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rowCount >= inner.row + inner.rowCount &&
    outer.column + outer.columnCount >= inner.column + inner.columnCount
  );
}
