import {
  BooleanNumber,
  type ICellData,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  type Nullable,
  WrapStrategy,
} from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import type { EngineSheet } from '../engine/engine-sheet.ts';
import type { EngineWorkbook } from '../engine/engine-workbook.ts';

/**
 * The maximum number of rows that are fitted at once, because Univer measures every cell in them. Other rows keep their
 * height.
 */
const ROW_LIMIT = 1_000;

/**
 * Fits the height of rows to their text after a script sets their cells to wrap. Google Sheets does this automatically; Univer
 * only for edits by the user.
 */
export function fitWrappedRows(workbook: EngineWorkbook): void {
  const pending = new Map<string, { first: number; last: number }>();
  // Measuring needs the renderer. On a first visit, the script runs before it is ready.
  const isDrawn = workbook.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  const fitPending = () => {
    for (const [sheetId, { first, last }] of pending) {
      const sheet = workbook.sheetById(sheetId);
      const { columnCount } = sheet?.contentSize() ?? { columnCount: 0 };
      if (!sheet || columnCount === 0) continue;
      const endRow = Math.min(last, first + ROW_LIMIT - 1);
      const minimums = listRowMinimums(sheet, first, endRow);
      sheet.native.setRangesAutoHeight([{ startRow: first, endRow, startColumn: 0, endColumn: columnCount - 1 }]);
      for (const { row, heightPx } of minimums) {
        if (sheet.native.getRowHeight(row) < heightPx) sheet.native.setRowHeights(row, 1, heightPx);
      }
    }
    pending.clear();
  };
  workbook.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      // Univer fits pasted rows itself, in the same undo step.
      if (id !== SetRangeValuesMutation.id || !workbook.isScriptWriting()) return;
      const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
      const rows = Object.entries(cellValue ?? {}).flatMap(([row, cells]) => (hasWrap(cells) ? [Number(row)] : []));
      if (rows.length === 0) return;
      if (pending.size === 0) void isDrawn.then(() => workbook.addToLastStep(fitPending));
      const before = pending.get(subUnitId);
      const first = rows.reduce((least, row) => Math.min(least, row), before?.first ?? Number.POSITIVE_INFINITY);
      const last = rows.reduce((most, row) => Math.max(most, row), before?.last ?? 0);
      pending.set(subUnitId, { first, last });
    });
}

/** Lists the rows whose height a script has set, which is a minimum in Google Sheets. */
function listRowMinimums({ native }: EngineSheet, first: number, last: number): { row: number; heightPx: number }[] {
  const { rowData } = native.getSheet().getConfig();
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((row) => {
    const { ia, h } = rowData[row] ?? {};
    return ia === BooleanNumber.FALSE && h !== undefined ? [{ row, heightPx: h }] : [];
  });
}

function hasWrap(cells: Nullable<Record<number, Nullable<ICellData>>>): boolean {
  return Object.values(cells ?? {}).some((cell) => {
    const style = cell?.s;
    return typeof style === 'object' && style?.tb === WrapStrategy.WRAP;
  });
}
