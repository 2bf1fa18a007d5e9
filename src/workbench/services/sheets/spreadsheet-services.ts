import type { CellRange } from '../../engine/cell-range.ts';
import type { EngineSheet } from '../../engine/engine-sheet.ts';
import type { EngineWorkbook } from '../../engine/engine-workbook.ts';
import type { SheetProtection } from '../../engine/protections.ts';
import { guardEnum, guardService } from '../calls/guard.ts';
import type { ScriptContext } from '../calls/script-context.ts';
import { ProtectionService, protectionRules } from './protection-service.ts';
import { RangeService, rangeRules } from './range-service.ts';
import { sheetRules } from './sheet-rules.ts';
import { SheetService } from './sheet-service.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';
import { SpreadsheetService, spreadsheetRules } from './spreadsheet-service.ts';

/** Makes the guarded objects of SpreadsheetApp from the engine's. */
export class SpreadsheetServices implements SpreadsheetObjects {
  readonly context: ScriptContext;
  readonly workbook: EngineWorkbook;
  /** SpreadsheetApp.ProtectionType. */
  readonly protectionTypes: Readonly<Record<'RANGE' | 'SHEET', GoogleAppsScript.Spreadsheet.ProtectionType>>;

  constructor(context: ScriptContext, workbook: EngineWorkbook) {
    this.context = context;
    this.workbook = workbook;
    this.protectionTypes = guardEnum(context, 'SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);
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

  requireInside(sheet: EngineSheet, cells: CellRange): GoogleAppsScript.Spreadsheet.Range {
    const { context } = this;
    const { row, column, rowCount, columnCount } = cells;
    if (row < 0) context.raise('The starting row of the range is too small.');
    if (column < 0) context.raise('The starting column of the range is too small.');
    if (rowCount < 1) context.raise('The number of rows in the range must be at least 1.');
    if (columnCount < 1) context.raise('The number of columns in the range must be at least 1.');
    if (row + rowCount > sheet.rowCount() || column + columnCount > sheet.columnCount()) {
      context.raise('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return this.range(sheet, cells);
  }

  protect(sheet: EngineSheet, range: CellRange | null): GoogleAppsScript.Spreadsheet.Protection {
    const before = sheet.protections();
    const already = range === null ? before.find((other) => other.range === null) : undefined;
    if (already) return this.protection(sheet, already.id);
    const highest = Math.max(0, ...before.map(({ id }) => Number(id)));
    const id = String(highest + 1);
    sheet.replaceProtections([...before, { id, range, unprotected: [], description: '', isWarningOnly: false }]);
    return this.protection(sheet, id);
  }

  protection(sheet: EngineSheet, id: string): GoogleAppsScript.Spreadsheet.Protection {
    const guarded: GoogleAppsScript.Spreadsheet.Protection = guardService(
      this.context,
      new ProtectionService(this, sheet, id, () => guarded),
      { name: 'SpreadsheetApp.Protection', rules: protectionRules },
    );
    return guarded;
  }

  protections(sheets: readonly EngineSheet[], type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    const isWanted = (protection: SheetProtection) => (protection.range ? 'RANGE' : 'SHEET') === String(type);
    return this.context.makeArray(
      sheets.flatMap((sheet) =>
        sheet
          .protections()
          .filter(isWanted)
          .map(({ id }) => this.protection(sheet, id)),
      ),
    );
  }

  protectionType({ range }: SheetProtection): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.protectionTypes[range ? 'RANGE' : 'SHEET'];
  }

  sheetNumber(sheet: EngineSheet): number {
    if (/^(0|[1-9]\d{0,9})$/.test(sheet.id)) return Number(sheet.id);
    let hash = 2_166_136_261;
    for (const char of sheet.id) hash = Math.imul(hash ^ char.charCodeAt(0), 16_777_619) >>> 0;
    return hash % 2_147_483_647;
  }

  activeSheet(): EngineSheet {
    const cell = this.context.callingCell;
    return (cell && this.workbook.sheetById(cell.sheetId)) ?? this.workbook.activeSheet();
  }

  activeRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    const cell = this.context.callingCell;
    const sheet = this.activeSheet();
    const cells = cell
      ? [{ row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 }]
      : this.workbook.selectedRanges();
    return this.context.makeArray(cells.map((block) => this.range(sheet, block)));
  }

  activeRange(): GoogleAppsScript.Spreadsheet.Range {
    const range = this.activeRanges().at(-1);
    return range ?? this.context.raise('Please select an active sheet first.');
  }
}
