import type { CellRange } from '../../engine/cell-range.ts';
import type { EngineSheet } from '../../engine/engine-sheet.ts';
import type { EngineWorkbook } from '../../engine/engine-workbook.ts';
import type { SheetProtection } from '../../engine/protections.ts';
import type { ScriptContext } from '../calls/script-context.ts';

/** The guarded objects of SpreadsheetApp, as they make each other. */
export interface SpreadsheetObjects {
  readonly context: ScriptContext;
  readonly workbook: EngineWorkbook;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheet: EngineSheet): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheet: EngineSheet, cells: CellRange): GoogleAppsScript.Spreadsheet.Range;
  /** Returns a block that a script requests, which must be inside the tab. */
  requireInside(sheet: EngineSheet, cells: CellRange): GoogleAppsScript.Spreadsheet.Range;
  /** Protects a block, or the whole tab; a tab that is already protected keeps its protection. */
  protect(sheet: EngineSheet, range: CellRange | null): GoogleAppsScript.Spreadsheet.Protection;
  /** Returns the protections of a kind on some tabs. */
  protections(sheets: readonly EngineSheet[], type: unknown): GoogleAppsScript.Spreadsheet.Protection[];
  protectionType(protection: SheetProtection): GoogleAppsScript.Spreadsheet.ProtectionType;
  /**
   * Returns the number that identifies a tab for Google. The engine uses texts; the same text gives the same number.
   */
  sheetNumber(sheet: EngineSheet): number;
  /** Returns the tab that is shown; while a formula is calculated, the tab that contains it. */
  activeSheet(): EngineSheet;
  /** Returns the blocks that are selected; while a formula is calculated, its own cell. */
  activeRanges(): GoogleAppsScript.Spreadsheet.Range[];
  /** Returns the last of the selected blocks. */
  activeRange(): GoogleAppsScript.Spreadsheet.Range;
}
