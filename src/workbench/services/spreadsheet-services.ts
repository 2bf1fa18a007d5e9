import type { CellRange } from '../engine/cell-range.ts';
import type { EngineSheet } from '../engine/engine-sheet.ts';
import type { EngineWorkbook } from '../engine/engine-workbook.ts';
import { guardService } from './guard.ts';
import { RangeService, rangeRules } from './range-service.ts';
import type { ScriptContext } from './script-context.ts';
import { SheetService, sheetRules } from './sheet-service.ts';
import { SpreadsheetService, spreadsheetRules } from './spreadsheet-service.ts';

/** Makes the guarded objects of SpreadsheetApp from the engine's. */
export class SpreadsheetServices {
  readonly context: ScriptContext;
  readonly workbook: EngineWorkbook;
  readonly locale: string;

  constructor(context: ScriptContext, workbook: EngineWorkbook, locale: string) {
    this.context = context;
    this.workbook = workbook;
    this.locale = locale;
  }

  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return guardService(this.context, new SpreadsheetService(this), {
      name: 'SpreadsheetApp.Spreadsheet',
      rules: spreadsheetRules,
    });
  }

  sheet(sheet: EngineSheet): GoogleAppsScript.Spreadsheet.Sheet {
    const guarded: GoogleAppsScript.Spreadsheet.Sheet = guardService(
      this.context,
      new SheetService(this, sheet, () => guarded),
      { name: 'SpreadsheetApp.Sheet', rules: sheetRules },
    );
    return guarded;
  }

  range(sheet: EngineSheet, cells: CellRange): GoogleAppsScript.Spreadsheet.Range {
    const guarded: GoogleAppsScript.Spreadsheet.Range = guardService(
      this.context,
      new RangeService(this, sheet, cells, () => guarded),
      { name: 'SpreadsheetApp.Range', rules: rangeRules },
    );
    return guarded;
  }

  /** Google's tabs have numbers where the engine's have texts: the same text gives the same number. */
  sheetNumber(sheet: EngineSheet): number {
    if (/^(0|[1-9]\d{0,9})$/.test(sheet.id)) return Number(sheet.id);
    let hash = 2_166_136_261;
    for (const char of sheet.id) hash = Math.imul(hash ^ char.charCodeAt(0), 16_777_619) >>> 0;
    return hash % 2_147_483_647;
  }

  /** The tab that is shown; while a formula is calculated, the one it stands in. */
  activeSheet(): EngineSheet {
    const cell = this.context.callingCell;
    return (cell && this.workbook.sheetById(cell.sheetId)) ?? this.workbook.activeSheet();
  }

  /** The blocks that are selected; while a formula is calculated, its own cell. */
  activeRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    const cell = this.context.callingCell;
    const sheet = this.activeSheet();
    const cells = cell
      ? [{ row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 }]
      : this.workbook.selectedRanges();
    return this.context.makeArray(cells.map((block) => this.range(sheet, block)));
  }

  /** Of several selected blocks, the last. */
  activeRange(): GoogleAppsScript.Spreadsheet.Range {
    const range = this.activeRanges().at(-1);
    return range ?? this.context.raise('Please select an active sheet first.');
  }
}
