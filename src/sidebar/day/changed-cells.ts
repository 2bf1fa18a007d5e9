import type { DayCells } from '../../messages/messages.ts';
import type { ColumnKey } from '../../record/reading/columns/heading-words.ts';
import type { DayReading } from '../../record/reading/read-day.ts';
import { cellAddress } from '../../record/values/a1.ts';
import type { Cell } from '../../record/values/cell.ts';

/** Cells and the result of reading them. */
export interface ReadCells {
  readonly sheet: DayCells;
  readonly reading: DayReading;
}

/** The columns that a record is made from. The sheet's own factors are computed from them. */
const INPUT_COLUMNS: readonly ColumnKey[] = ['task', 'humanEstimate', 'aiTime', 'supervision', 'tokens'];

function isSameCell(a: Cell, b: Cell): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

function isSameGrid(a: DayCells['cells'], b: DayCells['cells']): boolean {
  return (
    a.length === b.length &&
    a.every((row, index) => {
      const other = b[index];
      return other?.length === row.length && row.every((cell, column) => isSameCell(cell, other[column] ?? ''));
    })
  );
}

/** Whether the Settings tab has changed. */
export function haveSettingsChanged(a: DayCells, b: DayCells): boolean {
  return !isSameGrid(a.settings ?? [], b.settings ?? []);
}

/** Whether two readings of a tab are equal, including the settings. The selection does not count. */
export function isSameSheet(a: DayCells, b: DayCells): boolean {
  return (
    a.tabName === b.tabName &&
    a.isFiltered === b.isFiltered &&
    !haveSettingsChanged(a, b) &&
    isSameGrid(a.cells, b.cells)
  );
}

function listInputColumns({ reading: { table } }: ReadCells): number[] {
  return INPUT_COLUMNS.flatMap((key) => table?.columns[key] ?? []);
}

function listLabelledCells({ reading: { day } }: ReadCells): string[] {
  const parts = Object.values(day?.parts ?? {}).flatMap((cells) => cells.map(({ address }) => address));
  return [...Object.values(day?.cells ?? {}), ...parts];
}

/**
 * Finds the cells of the record that differ between two readings, row by row. Returns `['E19']` if only E19 has
 * changed.
 */
export function findChangedCells(before: ReadCells, after: ReadCells): string[] {
  const columns = new Set([...listInputColumns(before), ...listInputColumns(after)]);
  const firstRow = Math.min(before.reading.table?.headerRow ?? 1, after.reading.table?.headerRow ?? 1);
  const labelled = new Set([...listLabelledCells(before), ...listLabelledCells(after)]);
  const changed: string[] = [];
  const rowCount = Math.max(before.sheet.cells.length, after.sheet.cells.length);
  for (let row = 1; row <= rowCount; row++) {
    const cellsBefore = before.sheet.cells[row - 1] ?? [];
    const cellsAfter = after.sheet.cells[row - 1] ?? [];
    for (let column = 1; column <= Math.max(cellsBefore.length, cellsAfter.length); column++) {
      if (isSameCell(cellsBefore[column - 1] ?? '', cellsAfter[column - 1] ?? '')) continue;
      const address = cellAddress(row, column);
      if ((row >= firstRow && columns.has(column)) || labelled.has(address)) changed.push(address);
    }
  }
  return changed;
}
