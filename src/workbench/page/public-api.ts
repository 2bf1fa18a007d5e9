import { parseA1 } from '../engine/cell-range.ts';
import type { EngineWorkbook } from '../engine/engine-workbook.ts';
import { type Box, findCellPlace } from './cell-place.ts';

/** The API for scripts and tests: `window.workbench`. */
export interface PublicWorkbench {
  /** Returns the displayed text in the active tab: a string for a cell, rows of strings for a range. */
  read(a1: string): string | string[][];
  /** Writes a value (or rows of values) as if typed. Resolves when all formulas are calculated and the sheet is saved. */
  write(a1: string, value: unknown): Promise<void>;
  /** Returns the edges of a cell of the active tab, in pixels of the page. The cell can be scrolled out of view. */
  place(a1: string): Box;
  /** Returns the number of the add-on's service calls since the page was ready: all calls, and those that read or write cells. */
  serviceCalls(): { total: number; cells: number };
  /** Returns the spreadsheet's locale, such as `de_DE`, and its time zone. */
  settings(): { locale: string; zone: string };
}

declare global {
  interface Window {
    workbench?: PublicWorkbench;
  }
}

/** Makes `window.workbench` for an open workbook. */
export function createPublicWorkbench(
  workbook: EngineWorkbook,
  container: HTMLElement,
  { serviceCalls, save }: { serviceCalls: () => { total: number; cells: number }; save: () => Promise<void> },
): PublicWorkbench {
  const locate = (a1: string) => {
    const sheet = workbook.activeSheet();
    const range = parseA1(a1, { rowCount: sheet.rowCount(), columnCount: sheet.columnCount() });
    if (!range) throw new Error(`“${a1}” is not a cell or a range. Write C7 or A1:B3.`);
    return { sheet, range };
  };
  return {
    read(a1) {
      const { sheet, range } = locate(a1);
      const rows = sheet.readDisplayValues(range);
      return a1.includes(':') ? rows : (rows[0]?.[0] ?? '');
    },
    async write(a1, value) {
      const { sheet, range } = locate(a1);
      const isBlock = Array.isArray(value);
      const rows = isBlock
        ? value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]))
        : Array.from({ length: range.rowCount }, () => Array.from({ length: range.columnCount }, () => value));
      workbook.asOneStep(() => sheet.writeValues(range.row, range.column, rows));
      await workbook.recalculated();
      await save();
    },
    place(a1) {
      const { sheet, range } = locate(a1);
      const place = findCellPlace(container, workbook, { sheetId: sheet.id, row: range.row, column: range.column });
      if (!place) throw new Error('The sheet is not drawn yet.');
      const { left, top } = container.getBoundingClientRect();
      return {
        left: place.left + left,
        right: place.right + left,
        top: place.top + top,
        bottom: place.bottom + top,
      };
    },
    serviceCalls,
    settings: () => ({ locale: workbook.locale().id, zone: workbook.zone() }),
  };
}
