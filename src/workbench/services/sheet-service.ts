import { type CellRange, parseA1 } from '../engine/cell-range.ts';
import type { EngineSheet } from '../engine/engine-sheet.ts';
import { FilterService, filterRules } from './filter-service.ts';
import { aNumber, aService, aString, findImplementation, guardService, listOf, type MethodRules } from './guard.ts';
import { FormatRuleService, guardFormatRule } from './rule-values.ts';
import type { SpreadsheetServices } from './spreadsheet-services.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

type SheetMethods = Pick<
  GoogleSheet,
  | 'activate'
  | 'deleteRows'
  | 'getActiveRange'
  | 'getConditionalFormatRules'
  | 'getDataRange'
  | 'getFilter'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getParent'
  | 'getRange'
  | 'getSheetId'
  | 'hideRows'
  | 'insertRowsAfter'
  | 'isRowHiddenByFilter'
  | 'isRowHiddenByUser'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setConditionalFormatRules'
  | 'setFrozenRows'
  | 'setName'
  | 'setRowHeights'
  | 'showRows'
>;

/** SpreadsheetApp.Sheet. */
export class SheetService implements SheetMethods {
  readonly sheet: EngineSheet;
  readonly #services: SpreadsheetServices;
  readonly #self: () => GoogleSheet;

  constructor(services: SpreadsheetServices, sheet: EngineSheet, self: () => GoogleSheet) {
    this.#services = services;
    this.sheet = sheet;
    this.#self = self;
  }

  activate(): GoogleSheet {
    this.#services.workbook.activate(this.sheet);
    return this.#self();
  }

  deleteRows(row: number, count: number): void {
    this.#requireRows(row, count);
    if (count >= this.sheet.rowCount()) this.#services.context.raise("You can't delete all the rows on the sheet.");
    this.sheet.deleteRows(row - 1, count);
  }

  getActiveRange(): GoogleRange {
    if (this.#services.activeSheet().id !== this.sheet.id) {
      return this.#services.context.raise(
        'SpreadsheetApp.Sheet.getActiveRange of a tab that is not the active one is not part of this stand-in',
      );
    }
    return this.#services.activeRange();
  }

  getConditionalFormatRules(): GoogleFormatRule[] {
    const { context, workbook } = this.#services;
    const rules = workbook.rules.readFormatRules(this.sheet);
    return context.makeArray(rules.map((rule) => guardFormatRule(context, new FormatRuleService(() => rule))));
  }

  getDataRange(): GoogleRange {
    const { rowCount, columnCount } = this.sheet.contentSize();
    return this.#services.range(this.sheet, {
      row: 0,
      column: 0,
      rowCount: Math.max(1, rowCount),
      columnCount: Math.max(1, columnCount),
    });
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const native = this.sheet.native.getFilter();
    if (!native) return null;
    return guardService(this.#services.context, new FilterService(this.#services, this.sheet, native), {
      name: 'SpreadsheetApp.Filter',
      rules: filterRules,
    });
  }

  getIndex(): number {
    return this.sheet.index() + 1;
  }

  getLastColumn(): number {
    return this.sheet.contentSize().columnCount;
  }

  getLastRow(): number {
    return this.sheet.contentSize().rowCount;
  }

  getMaxColumns(): number {
    return this.sheet.columnCount();
  }

  getMaxRows(): number {
    return this.sheet.rowCount();
  }

  getName(): string {
    return this.sheet.name();
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.#services.spreadsheet();
  }

  getRange(rowOrA1: number | string, column = 1, rowCount = 1, columnCount = 1): GoogleRange {
    const cells =
      typeof rowOrA1 === 'string'
        ? this.#parseA1(rowOrA1)
        : {
            row: Math.trunc(rowOrA1) - 1,
            column: Math.trunc(column) - 1,
            rowCount: Math.trunc(rowCount),
            columnCount: Math.trunc(columnCount),
          };
    this.#requireInside(cells);
    return this.#services.range(this.sheet, cells);
  }

  getSheetId(): number {
    return this.#services.sheetNumber(this.sheet);
  }

  hideRows(row: number, count = 1): void {
    this.#requireRows(row, count);
    this.sheet.native.hideRows(row - 1, count);
  }

  insertRowsAfter(row: number, count: number): GoogleSheet {
    this.#requireRows(row, 1);
    this.sheet.insertRowsAfter(row - 1, count);
    return this.#self();
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.sheet.isRowHiddenByFilter(row - 1);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.sheet.isRowHiddenByUser(row - 1);
  }

  setColumnWidth(column: number, widthPx: number): GoogleSheet {
    return this.setColumnWidths(column, 1, widthPx);
  }

  setColumnWidths(column: number, count: number, widthPx: number): GoogleSheet {
    this.#requireInside({ row: 0, column: column - 1, rowCount: 1, columnCount: count });
    this.sheet.native.setColumnWidths(column - 1, count, widthPx);
    return this.#self();
  }

  setConditionalFormatRules(rules: GoogleFormatRule[]): void {
    const native = rules.flatMap((rule) => findImplementation(rule, FormatRuleService)?.buildFor(this.sheet) ?? []);
    this.#services.workbook.rules.replaceFormatRules(this.sheet, native);
  }

  setFrozenRows(count: number): void {
    this.sheet.freezeRows(count);
  }

  setName(name: string): GoogleSheet {
    const { context, workbook } = this.#services;
    const other = workbook.sheetByName(name);
    if (other && other.id !== this.sheet.id) {
      context.raise(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    this.sheet.rename(name);
    return this.#self();
  }

  setRowHeights(row: number, count: number, heightPx: number): GoogleSheet {
    this.#requireRows(row, count);
    this.sheet.native.setRowHeights(row - 1, count, heightPx);
    return this.#self();
  }

  showRows(row: number, count = 1): void {
    this.#requireRows(row, count);
    this.sheet.native.showRows(row - 1, count);
  }

  #parseA1(a1: string): CellRange {
    const parsed = parseA1(a1, { rowCount: this.sheet.rowCount(), columnCount: this.sheet.columnCount() });
    return parsed ?? this.#services.context.raise('Range not found');
  }

  #requireRows(row: number, count: number): void {
    this.#requireInside({ row: row - 1, column: 0, rowCount: count, columnCount: 1 });
  }

  #requireInside({ row, column, rowCount, columnCount }: CellRange): void {
    const { context } = this.#services;
    if (row < 0) context.raise('The starting row of the range is too small.');
    if (column < 0) context.raise('The starting column of the range is too small.');
    if (rowCount < 1) context.raise('The number of rows in the range must be at least 1.');
    if (columnCount < 1) context.raise('The number of columns in the range must be at least 1.');
    if (row + rowCount > this.sheet.rowCount() || column + columnCount > this.sheet.columnCount()) {
      context.raise('The coordinates of the range are outside the dimensions of the sheet.');
    }
  }
}

const noArguments = [[]];
const oneNumber = [[aNumber]];

/** What each method of a tab needs and takes. */
export const sheetRules: MethodRules<SheetMethods> = {
  activate: { needs: 'read', takes: noArguments },
  deleteRows: { needs: 'write', takes: [[aNumber, aNumber]] },
  getActiveRange: { needs: 'read', takes: noArguments },
  getConditionalFormatRules: { needs: 'read', takes: noArguments },
  getDataRange: { needs: 'read', takes: noArguments },
  getFilter: { needs: 'read', takes: noArguments },
  getIndex: { needs: 'read', takes: noArguments },
  getLastColumn: { needs: 'read', takes: noArguments },
  getLastRow: { needs: 'read', takes: noArguments },
  getMaxColumns: { needs: 'read', takes: noArguments },
  getMaxRows: { needs: 'read', takes: noArguments },
  getName: { needs: 'read', takes: noArguments },
  getParent: { needs: 'read', takes: noArguments },
  getRange: {
    needs: 'read',
    takes: [[aString], [aNumber, aNumber], [aNumber, aNumber, aNumber], [aNumber, aNumber, aNumber, aNumber]],
  },
  getSheetId: { needs: 'read', takes: noArguments },
  hideRows: { needs: 'write', takes: [[aNumber], [aNumber, aNumber]] },
  insertRowsAfter: { needs: 'write', takes: [[aNumber, aNumber]] },
  isRowHiddenByFilter: { needs: 'read', takes: oneNumber },
  isRowHiddenByUser: { needs: 'read', takes: oneNumber },
  setColumnWidth: { needs: 'write', takes: [[aNumber, aNumber]] },
  setColumnWidths: { needs: 'write', takes: [[aNumber, aNumber, aNumber]] },
  setConditionalFormatRules: { needs: 'write', takes: [[listOf(aService('SpreadsheetApp.ConditionalFormatRule'))]] },
  setFrozenRows: { needs: 'write', takes: oneNumber },
  setName: { needs: 'write', takes: [[aString]] },
  setRowHeights: { needs: 'write', takes: [[aNumber, aNumber, aNumber]] },
  showRows: { needs: 'write', takes: [[aNumber], [aNumber, aNumber]] },
};
