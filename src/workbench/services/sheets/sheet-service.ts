import { type CellRange, parseA1 } from '../../engine/cell-range.ts';
import type { EngineSheet } from '../../engine/engine-sheet.ts';
import { findImplementation, guardService } from '../calls/guard.ts';
import { ChartService, guardChart, makeChartBuilder } from './chart-service.ts';
import { FilterService, filterRules } from './filter-service.ts';
import { FormatRuleService, guardCondition, guardFormatRule } from './rule-values.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The implemented methods of a tab. */
export type SheetMethods = Pick<
  GoogleSheet,
  | 'activate'
  | 'clear'
  | 'copyTo'
  | 'deleteColumns'
  | 'deleteRows'
  | 'getActiveRange'
  | 'getCharts'
  | 'getConditionalFormatRules'
  | 'getDataRange'
  | 'getColumnWidth'
  | 'getFilter'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getParent'
  | 'getProtections'
  | 'getRange'
  | 'getRowHeight'
  | 'getSheetId'
  | 'hideColumns'
  | 'hideRows'
  | 'hideSheet'
  | 'insertChart'
  | 'insertColumnsAfter'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isRowHiddenByFilter'
  | 'isRowHiddenByUser'
  | 'isSheetHidden'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setConditionalFormatRules'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setHiddenGridlines'
  | 'setName'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setTabColor'
  | 'showColumns'
  | 'showRows'
  | 'showSheet'
>;

/** SpreadsheetApp.Sheet. */
export class SheetService implements SheetMethods {
  readonly sheet: EngineSheet;
  readonly #services: SpreadsheetObjects;
  readonly #self: () => GoogleSheet;

  constructor(services: SpreadsheetObjects, sheet: EngineSheet, self: () => GoogleSheet) {
    this.#services = services;
    this.sheet = sheet;
    this.#self = self;
  }

  activate(): GoogleSheet {
    this.#services.workbook.activate(this.sheet);
    return this.#self();
  }

  /** Clears contents and formats, but not notes and rules. */
  clear(): GoogleSheet {
    this.sheet.clear(this.#allCells(), { content: true, format: true });
    return this.#self();
  }

  /** Copies the tab to the end of this spreadsheet, named “Copy of …”, without opening it. */
  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GoogleSheet {
    const { workbook } = this.#services;
    if (spreadsheet.getId() !== workbook.id()) {
      this.#services.context.raise('SpreadsheetApp.Sheet.copyTo another spreadsheet is not part of this stand-in');
    }
    const base = `Copy of ${this.sheet.name()}`;
    let name = base;
    for (let copy = 2; workbook.sheetByName(name); copy += 1) name = `${base} ${copy}`;
    const before = workbook.activeSheet();
    const made = workbook.copySheet(this.sheet, name, workbook.sheets().length);
    workbook.activate(before);
    return this.#services.sheet(made);
  }

  deleteColumns(column: number, count: number): void {
    this.#requireColumns(column, count);
    if (count >= this.sheet.columnCount()) {
      this.#services.context.raise("You can't delete all the columns on the sheet.");
    }
    this.sheet.native.deleteColumns(column - 1, count);
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

  getCharts(): GoogleChart[] {
    const { context } = this.#services;
    return context.makeArray(this.sheet.charts().map((chart) => guardChart(this.#services, this.sheet, chart)));
  }

  getColumnWidth(column: number): number {
    this.#requireColumns(column, 1);
    return this.sheet.native.getColumnWidth(column - 1);
  }

  getConditionalFormatRules(): GoogleFormatRule[] {
    const { context, workbook } = this.#services;
    const rules = workbook.rules.readFormatRules(this.sheet);
    return context.makeArray(
      rules.map((rule) => {
        const ranges = workbook.rules.listRanges(rule).map((cells) => this.#services.range(this.sheet, cells));
        const formula = workbook.rules.formulaOf(rule);
        const condition = formula === null ? null : guardCondition(context, formula);
        return guardFormatRule(context, new FormatRuleService(() => rule, context.makeArray(ranges), condition));
      }),
    );
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

  getFrozenColumns(): number {
    return this.sheet.native.getFrozenColumns();
  }

  getFrozenRows(): number {
    return this.sheet.native.getFrozenRows();
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

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return this.#services.protections([this.sheet], type);
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
    return this.#services.requireInside(this.sheet, cells);
  }

  getRowHeight(row: number): number {
    this.#requireRows(row, 1);
    return this.sheet.native.getRowHeight(row - 1);
  }

  getSheetId(): number {
    return this.#services.sheetNumber(this.sheet);
  }

  hideColumns(column: number, count = 1): void {
    this.#requireColumns(column, count);
    this.sheet.native.hideColumns(column - 1, count);
  }

  hideRows(row: number, count = 1): void {
    this.#requireRows(row, count);
    this.sheet.native.hideRows(row - 1, count);
  }

  hideSheet(): GoogleSheet {
    const { context, workbook } = this.#services;
    if (this.isSheetHidden()) return this.#self();
    const others = workbook.sheets().filter(({ id, native }) => id !== this.sheet.id && !native.isSheetHidden());
    if (others.length === 0) context.raise("You can't hide all the sheets in a document.");
    this.sheet.native.hideSheet();
    return this.#self();
  }

  /** Adds a chart that was built. The same one can be added several times. */
  insertChart(chart: GoogleChart): void {
    this.#requireEditable();
    const built = findImplementation(chart, ChartService);
    if (built?.sheet.id !== this.sheet.id) {
      return this.#services.context.raise('A chart of the cells of another tab is not part of this stand-in');
    }
    const before = this.sheet.charts();
    const highest = Math.max(0, ...before.map(({ id }) => Number(id)));
    this.sheet.replaceCharts([...before, { ...built.chart, id: String(highest + 1) }]);
  }

  insertColumnsAfter(column: number, count: number): GoogleSheet {
    this.#requireColumns(column, 1);
    this.sheet.native.insertColumnsAfter(column - 1, count);
    return this.#self();
  }

  insertRowsAfter(row: number, count: number): GoogleSheet {
    this.#requireRows(row, 1);
    this.sheet.insertRowsAfter(row - 1, count);
    return this.#self();
  }

  insertRowsBefore(row: number, count: number): GoogleSheet {
    this.#requireRows(row, 1);
    this.sheet.native.insertRowsBefore(row - 1, count);
    return this.#self();
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.sheet.isRowHiddenByFilter(row - 1);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.sheet.isRowHiddenByUser(row - 1);
  }

  isSheetHidden(): boolean {
    return this.sheet.native.isSheetHidden();
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return makeChartBuilder(this.#services, this.sheet);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return this.#services.protect(this.sheet, null);
  }

  removeChart(chart: GoogleChart): void {
    this.#requireEditable();
    const found = findImplementation(chart, ChartService);
    const others = this.sheet.charts().filter(({ id }) => id !== found?.chart.id);
    if (found?.sheet.id !== this.sheet.id || others.length === this.sheet.charts().length) {
      return this.#services.context.raise('The chart is not in this sheet.');
    }
    this.sheet.replaceCharts(others);
  }

  setColumnWidth(column: number, widthPx: number): GoogleSheet {
    return this.setColumnWidths(column, 1, widthPx);
  }

  setColumnWidths(column: number, count: number, widthPx: number): GoogleSheet {
    this.#requireColumns(column, count);
    this.sheet.native.setColumnWidths(column - 1, count, widthPx);
    return this.#self();
  }

  setConditionalFormatRules(rules: GoogleFormatRule[]): void {
    const native = rules.flatMap((rule) => findImplementation(rule, FormatRuleService)?.buildFor(this.sheet) ?? []);
    this.#services.workbook.rules.replaceFormatRules(this.sheet, native);
  }

  setFrozenColumns(count: number): void {
    this.sheet.freezeColumns(count);
  }

  setFrozenRows(count: number): void {
    this.sheet.freezeRows(count);
  }

  setHiddenGridlines(areHidden: boolean): GoogleSheet {
    this.sheet.native.setHiddenGridlines(areHidden);
    return this.#self();
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

  setRowHeight(row: number, heightPx: number): GoogleSheet {
    return this.setRowHeights(row, 1, heightPx);
  }

  setRowHeights(row: number, count: number, heightPx: number): GoogleSheet {
    this.#requireRows(row, count);
    this.sheet.native.setRowHeights(row - 1, count, heightPx);
    return this.#self();
  }

  setTabColor(color: string | null): GoogleSheet {
    this.sheet.native.setTabColor(color ?? '');
    return this.#self();
  }

  showColumns(column: number, count = 1): void {
    this.#requireColumns(column, count);
    this.sheet.native.showColumns(column - 1, count);
  }

  showRows(row: number, count = 1): void {
    this.#requireRows(row, count);
    this.sheet.native.showRows(row - 1, count);
  }

  showSheet(): GoogleSheet {
    if (this.isSheetHidden()) this.sheet.native.showSheet();
    return this.#self();
  }

  #allCells(): CellRange {
    return { row: 0, column: 0, rowCount: this.sheet.rowCount(), columnCount: this.sheet.columnCount() };
  }

  #parseA1(a1: string): CellRange {
    const parsed = parseA1(a1, { rowCount: this.sheet.rowCount(), columnCount: this.sheet.columnCount() });
    return parsed ?? this.#services.context.raise('Range not found');
  }

  /** Requires that the user can change properties outside cells: only a protection of the whole tab prevents it. */
  #requireEditable(): void {
    const { context } = this.#services;
    const isProtected = this.sheet.protections().some(({ range, isWarningOnly }) => range === null && !isWarningOnly);
    if (isProtected && !context.ownsProtections) context.raiseProtected();
  }

  #requireColumns(column: number, count: number): void {
    this.#services.requireInside(this.sheet, { row: 0, column: column - 1, rowCount: 1, columnCount: count });
  }

  #requireRows(row: number, count: number): void {
    this.#services.requireInside(this.sheet, { row: row - 1, column: 0, rowCount: count, columnCount: 1 });
  }
}
