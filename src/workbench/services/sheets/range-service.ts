import { type CellRange, formatA1 } from '../../engine/cell-range.ts';
import {
  aCellValue,
  aNumber,
  anObject,
  aService,
  aString,
  either,
  findImplementation,
  listOf,
  type MethodRules,
  orNull,
  tableOf,
} from '../calls/guard.ts';
import { RangeFormatting, type RangeFormattingMethods, rangeFormattingRules } from './range-formatting.ts';
import { DataValidationService, guardNativeValidation } from './rule-values.ts';
import { orderRows, type SortColumn } from './sort-order.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;

type RangeMethods = RangeFormattingMethods &
  Pick<
    GoogleRange,
    | 'activate'
    | 'clear'
    | 'clearContent'
    | 'clearDataValidations'
    | 'clearFormat'
    | 'clearNote'
    | 'getA1Notation'
    | 'getCell'
    | 'getColumn'
    | 'getDataValidation'
    | 'getDataValidations'
    | 'getDisplayValue'
    | 'getDisplayValues'
    | 'getFormula'
    | 'getFormulas'
    | 'getHeight'
    | 'getLastColumn'
    | 'getLastRow'
    | 'getNote'
    | 'getNotes'
    | 'getNumberFormat'
    | 'getNumberFormats'
    | 'getNumColumns'
    | 'getNumRows'
    | 'getRow'
    | 'getSheet'
    | 'getValue'
    | 'getValues'
    | 'getWidth'
    | 'isBlank'
    | 'offset'
    | 'protect'
    | 'setDataValidation'
    | 'setDataValidations'
    | 'setFormula'
    | 'setFormulas'
    | 'setNote'
    | 'setNotes'
    | 'setNumberFormat'
    | 'setNumberFormats'
    | 'setValue'
    | 'setValues'
    | 'sort'
  >;

interface ClearOptions {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  skipFilteredRows?: boolean | undefined;
}

/** The general format, as the live service returns it. */
const GENERAL_FORMAT = '0.###############';
const isGeneral = (pattern: string) => pattern === GENERAL_FORMAT || pattern.toLowerCase() === 'general';

/** SpreadsheetApp.Range. */
export class RangeService extends RangeFormatting implements RangeMethods {
  activate(): GoogleRange {
    this.services.workbook.select(this.sheet, this.cells);
    return this.self();
  }

  clear(options?: ClearOptions): GoogleRange {
    const unknown = Object.keys(options ?? {}).find((key) => key !== 'contentsOnly' && key !== 'formatOnly');
    if (unknown) this.services.context.raise(`SpreadsheetApp.Range.clear({ ${unknown} }) is not part of this stand-in`);
    this.sheet.clear(this.cells, { content: !options?.formatOnly, format: !options?.contentsOnly });
    return this.self();
  }

  clearContent(): GoogleRange {
    this.sheet.clear(this.cells, { content: true, format: false });
    return this.self();
  }

  clearDataValidations(): GoogleRange {
    return this.setDataValidation(null);
  }

  clearFormat(): GoogleRange {
    this.sheet.clear(this.cells, { content: false, format: true });
    return this.self();
  }

  clearNote(): GoogleRange {
    return this.setNote(null);
  }

  getA1Notation(): string {
    return formatA1(this.cells);
  }

  /** Returns a cell of the range; row and column count from 1 within it. */
  getCell(row: number, column: number): GoogleRange {
    const { rowCount, columnCount } = this.cells;
    if (row < 1 || row > rowCount || column < 1 || column > columnCount) {
      return this.services.context.raise('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  getColumn(): number {
    return this.cells.column + 1;
  }

  getDataValidation(): GoogleValidation | null {
    return this.#readValidation(this.cells.row, this.cells.column);
  }

  getDataValidations(): (GoogleValidation | null)[][] {
    return this.services.context.makeRows(this.mapCells((row, column) => this.#readValidation(row, column)));
  }

  getDisplayValue(): string {
    return this.sheet.readDisplayValues(this.#firstCell())[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return this.services.context.makeRows(this.sheet.readDisplayValues(this.cells));
  }

  getFormula(): string {
    return this.sheet.readFormulas(this.#firstCell())[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.services.context.makeRows(this.sheet.readFormulas(this.cells));
  }

  getHeight(): number {
    return this.cells.rowCount;
  }

  getLastColumn(): number {
    return this.cells.column + this.cells.columnCount;
  }

  getLastRow(): number {
    return this.cells.row + this.cells.rowCount;
  }

  getNote(): string {
    return this.sheet.readNote(this.cells.row, this.cells.column);
  }

  getNotes(): string[][] {
    return this.services.context.makeRows(this.mapCells((row, column) => this.sheet.readNote(row, column)));
  }

  getNumberFormat(): string {
    return this.#readNumberFormat(this.cells.row, this.cells.column);
  }

  getNumberFormats(): string[][] {
    return this.services.context.makeRows(this.mapCells((row, column) => this.#readNumberFormat(row, column)));
  }

  getNumColumns(): number {
    return this.cells.columnCount;
  }

  getNumRows(): number {
    return this.cells.rowCount;
  }

  getRow(): number {
    return this.cells.row + 1;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.services.sheet(this.sheet);
  }

  getValue(): unknown {
    return this.sheet.readValues(this.#firstCell())[0]?.[0] ?? '';
  }

  getValues() {
    return this.services.context.makeRows(this.sheet.readValues(this.cells));
  }

  getWidth(): number {
    return this.cells.columnCount;
  }

  isBlank(): boolean {
    const isEmpty = (texts: readonly unknown[]) => texts.every((text) => text === '');
    return this.sheet.readValues(this.cells).every(isEmpty) && this.sheet.readFormulas(this.cells).every(isEmpty);
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    rowCount = this.cells.rowCount,
    columnCount = this.cells.columnCount,
  ): GoogleRange {
    const row = this.cells.row + rowOffset;
    const column = this.cells.column + columnOffset;
    return this.services.requireInside(this.sheet, { row, column, rowCount, columnCount });
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return this.services.protect(this.sheet, this.cells);
  }

  setDataValidation(rule: GoogleValidation | null): GoogleRange {
    this.#writeValidation(this.cells, rule);
    return this.self();
  }

  setDataValidations(rules: (GoogleValidation | null)[][]): GoogleRange {
    this.requireSize(rules);
    rules.forEach((line, r) => {
      line.forEach((rule, c) => {
        const { row, column } = this.cells;
        this.#writeValidation({ row: row + r, column: column + c, rowCount: 1, columnCount: 1 }, rule);
      });
    });
    return this.self();
  }

  /** Google shifts the references of the formula from cell to cell. */
  setFormula(formula: string): GoogleRange {
    if (this.cells.rowCount * this.cells.columnCount > 1) {
      this.services.context.raise('SpreadsheetApp.Range.setFormula on several cells is not part of this stand-in');
    }
    return this.#writeFormulas(this.fill(formula));
  }

  setFormulas(formulas: string[][]): GoogleRange {
    this.requireSize(formulas);
    return this.#writeFormulas(formulas);
  }

  setNote(note: string | null): GoogleRange {
    return this.setNotes(this.fill(note));
  }

  setNotes(notes: (string | null)[][]): GoogleRange {
    this.requireSize(notes);
    this.mapCells((row, column) => {
      this.sheet.writeNote(row, column, notes[row - this.cells.row]?.[column - this.cells.column] ?? '');
    });
    return this.self();
  }

  setNumberFormat(pattern: string): GoogleRange {
    return this.setNumberFormats(this.fill(pattern));
  }

  setNumberFormats(patterns: string[][]): GoogleRange {
    this.requireSize(patterns);
    const kept = patterns.map((line) => line.map((pattern) => (isGeneral(pattern) ? 'General' : pattern)));
    this.sheet.writeNumberFormats(this.cells.row, this.cells.column, kept);
    return this.self();
  }

  setValue(value: unknown): GoogleRange {
    this.sheet.writeValues(this.cells.row, this.cells.column, this.fill(value));
    return this.self();
  }

  setValues(values: unknown[][]): GoogleRange {
    this.requireSize(values);
    this.sheet.writeValues(this.cells.row, this.cells.column, values);
    return this.self();
  }

  /** Sorts the rows; columns are counted in the tab. Rows with formulas are not part of the stand-in. */
  sort(spec: unknown): GoogleRange {
    const columns = (Array.isArray(spec) ? spec : [spec]).map((one) => this.#readSortColumn(one));
    const order = orderRows(this.sheet.readValues(this.cells), this.cells.column + 1, columns);
    if (!this.sheet.reorderRows(this.cells, order)) {
      this.services.context.raise('SpreadsheetApp.Range.sort of rows with formulas is not part of this stand-in');
    }
    return this.self();
  }

  #readSortColumn(spec: unknown): SortColumn {
    const { column = spec, ascending = true } = Object(spec) as { column?: unknown; ascending?: unknown };
    const place = Number(column) - 1 - this.cells.column;
    if (!(place >= 0 && place < this.cells.columnCount)) {
      this.services.context.raise('The sort column must be a column of the range.');
    }
    return { column: Number(column), isAscending: ascending !== false };
  }

  #firstCell(): CellRange {
    return { ...this.cells, rowCount: 1, columnCount: 1 };
  }

  #readNumberFormat(row: number, column: number): string {
    const pattern = this.sheet.patternAt(row, column) ?? 'General';
    return pattern === 'General' ? GENERAL_FORMAT : pattern;
  }

  #readValidation(row: number, column: number): GoogleValidation | null {
    const native = this.sheet.range({ row, column, rowCount: 1, columnCount: 1 }).getDataValidation();
    return native ? guardNativeValidation(this.services.context, native) : null;
  }

  #writeValidation(cells: CellRange, rule: GoogleValidation | null): void {
    const native = findImplementation(rule, DataValidationService)?.buildFor(cells) ?? null;
    this.sheet.range(cells).setDataValidation(native);
  }

  #writeFormulas(formulas: string[][]): GoogleRange {
    this.sheet.writeFormulas(this.cells.row, this.cells.column, formulas);
    return this.self();
  }
}

const noArguments = [[]];
const aValidation = orNull(aService('SpreadsheetApp.DataValidation'));

/** The rules for the methods of a range. */
export const rangeRules: MethodRules<RangeMethods> = {
  ...rangeFormattingRules,
  activate: { needs: 'read', takes: noArguments },
  clear: { needs: 'write', takes: [[], [anObject]] },
  clearContent: { needs: 'write', takes: noArguments },
  clearDataValidations: { needs: 'write', takes: noArguments },
  clearFormat: { needs: 'write', takes: noArguments },
  clearNote: { needs: 'write', takes: noArguments },
  getA1Notation: { needs: 'read', takes: noArguments },
  getCell: { needs: 'read', takes: [[aNumber, aNumber]] },
  getColumn: { needs: 'read', takes: noArguments },
  getDataValidation: { needs: 'read', takes: noArguments },
  getDataValidations: { needs: 'read', takes: noArguments },
  getDisplayValue: { needs: 'read', cells: true, takes: noArguments },
  getDisplayValues: { needs: 'read', cells: true, takes: noArguments },
  getFormula: { needs: 'read', cells: true, takes: noArguments },
  getFormulas: { needs: 'read', cells: true, takes: noArguments },
  getHeight: { needs: 'read', takes: noArguments },
  getLastColumn: { needs: 'read', takes: noArguments },
  getLastRow: { needs: 'read', takes: noArguments },
  getNote: { needs: 'read', takes: noArguments },
  getNotes: { needs: 'read', takes: noArguments },
  getNumberFormat: { needs: 'read', takes: noArguments },
  getNumberFormats: { needs: 'read', takes: noArguments },
  getNumColumns: { needs: 'read', takes: noArguments },
  getNumRows: { needs: 'read', takes: noArguments },
  getRow: { needs: 'read', takes: noArguments },
  getSheet: { needs: 'read', takes: noArguments },
  getValue: { needs: 'read', cells: true, takes: noArguments },
  getValues: { needs: 'read', cells: true, takes: noArguments },
  getWidth: { needs: 'read', takes: noArguments },
  isBlank: { needs: 'read', cells: true, takes: noArguments },
  offset: {
    needs: 'read',
    takes: [
      [aNumber, aNumber],
      [aNumber, aNumber, aNumber],
      [aNumber, aNumber, aNumber, aNumber],
    ],
  },
  protect: { needs: 'write', takes: noArguments },
  setDataValidation: { needs: 'write', takes: [[aValidation]] },
  setDataValidations: { needs: 'write', takes: [[tableOf(aValidation)]] },
  setFormula: { needs: 'write', cells: true, takes: [[aString]] },
  setFormulas: { needs: 'write', cells: true, takes: [[tableOf(aString)]] },
  setNote: { needs: 'write', takes: [[orNull(aString)]] },
  setNotes: { needs: 'write', takes: [[tableOf(orNull(aString))]] },
  setNumberFormat: { needs: 'write', takes: [[aString]] },
  setNumberFormats: { needs: 'write', takes: [[tableOf(aString)]] },
  setValue: { needs: 'write', cells: true, takes: [[aCellValue]] },
  setValues: { needs: 'write', cells: true, takes: [[tableOf(aCellValue)]] },
  sort: { needs: 'write', cells: true, takes: [[aNumber], [anObject], [listOf(either(aNumber, anObject))]] },
};
