import { type CellRange, formatA1 } from '../engine/cell-range.ts';
import type { EngineSheet } from '../engine/engine-sheet.ts';
import {
  aBoolean,
  aCellValue,
  anEnum,
  anObject,
  aService,
  aString,
  findImplementation,
  type MethodRules,
  oneOf,
  orNull,
  tableOf,
} from './guard.ts';
import { DataValidationService } from './rule-values.ts';
import type { SpreadsheetServices } from './spreadsheet-services.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type RangeMethods = Pick<
  GoogleRange,
  | 'activate'
  | 'clear'
  | 'clearContent'
  | 'getA1Notation'
  | 'getColumn'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet'
  | 'getValue'
  | 'getValues'
  | 'setBackground'
  | 'setBackgrounds'
  | 'setDataValidation'
  | 'setFontColor'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setFormula'
  | 'setFormulas'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setNote'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setValue'
  | 'setValues'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setWrapStrategy'
>;

interface ClearOptions {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  skipFilteredRows?: boolean | undefined;
}

/** The engine's numbers for alignments and wrapping. */
const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3, normal: 0 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const WRAP: Readonly<Record<string, number>> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };

const toColor = (color: string | null) => (color === null || color === '' ? null : { rgb: color });
const toWeight = (weight: string | null) => (weight === 'bold' ? 1 : 0);
const toHorizontal = (alignment: string | null) => HORIZONTAL[alignment ?? 'normal'] ?? 0;

type Style = Parameters<EngineSheet['writeStyle']>[1];

/** SpreadsheetApp.Range. */
export class RangeService implements RangeMethods {
  readonly sheet: EngineSheet;
  readonly cells: CellRange;
  readonly #services: SpreadsheetServices;
  readonly #self: () => GoogleRange;

  constructor(services: SpreadsheetServices, sheet: EngineSheet, cells: CellRange, self: () => GoogleRange) {
    this.#services = services;
    this.sheet = sheet;
    this.cells = cells;
    this.#self = self;
  }

  activate(): GoogleRange {
    this.#services.workbook.select(this.sheet, this.cells);
    return this.#self();
  }

  clear(options?: ClearOptions): GoogleRange {
    const unknown = Object.keys(options ?? {}).find((key) => key !== 'contentsOnly' && key !== 'formatOnly');
    if (unknown)
      this.#services.context.raise(`SpreadsheetApp.Range.clear({ ${unknown} }) is not part of this stand-in`);
    this.sheet.clear(this.cells, { content: !options?.formatOnly, format: !options?.contentsOnly });
    return this.#self();
  }

  clearContent(): GoogleRange {
    this.sheet.clear(this.cells, { content: true, format: false });
    return this.#self();
  }

  getA1Notation(): string {
    return formatA1(this.cells);
  }

  getColumn(): number {
    return this.cells.column + 1;
  }

  getDisplayValue(): string {
    return this.sheet.readDisplayValues(this.#firstCell())[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return this.#services.context.makeRows(this.sheet.readDisplayValues(this.cells));
  }

  getFormula(): string {
    return this.sheet.readFormulas(this.#firstCell())[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.#services.context.makeRows(this.sheet.readFormulas(this.cells));
  }

  getLastColumn(): number {
    return this.cells.column + this.cells.columnCount;
  }

  getLastRow(): number {
    return this.cells.row + this.cells.rowCount;
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
    return this.#services.sheet(this.sheet);
  }

  getValue(): unknown {
    return this.sheet.readValues(this.#firstCell())[0]?.[0] ?? '';
  }

  getValues() {
    return this.#services.context.makeRows(this.sheet.readValues(this.cells));
  }

  setBackground(color: string | null): GoogleRange {
    return this.#writeStyle('bg', this.#fill(toColor(color)));
  }

  setBackgrounds(colors: (string | null)[][]): GoogleRange {
    return this.#writeStyle('bg', this.#mapCells(colors, toColor));
  }

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): GoogleRange {
    const native = findImplementation(rule, DataValidationService)?.native ?? null;
    this.sheet.range(this.cells).setDataValidation(native);
    return this.#self();
  }

  setFontColor(color: string | null): GoogleRange {
    return this.#writeStyle('cl', this.#fill(toColor(color)));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): GoogleRange {
    return this.#writeStyle('bl', this.#fill(toWeight(weight)));
  }

  setFontWeights(weights: (GoogleAppsScript.Spreadsheet.FontWeight | null)[][]): GoogleRange {
    return this.#writeStyle('bl', this.#mapCells(weights, toWeight));
  }

  setFormula(formula: string): GoogleRange {
    return this.#writeFormulas(this.#fill(formula));
  }

  setFormulas(formulas: string[][]): GoogleRange {
    this.#requireSize(formulas);
    return this.#writeFormulas(formulas);
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GoogleRange {
    return this.#writeStyle('ht', this.#fill(toHorizontal(alignment)));
  }

  setHorizontalAlignments(alignments: ('left' | 'center' | 'normal' | 'right' | null)[][]): GoogleRange {
    return this.#writeStyle('ht', this.#mapCells(alignments, toHorizontal));
  }

  setNote(note: string | null): GoogleRange {
    const { row, column, rowCount, columnCount } = this.cells;
    for (let r = row; r < row + rowCount; r += 1) {
      for (let c = column; c < column + columnCount; c += 1) this.sheet.writeNote(r, c, note ?? '');
    }
    return this.#self();
  }

  setNumberFormat(pattern: string): GoogleRange {
    this.sheet.writeNumberFormats(this.cells.row, this.cells.column, this.#fill(pattern));
    return this.#self();
  }

  setNumberFormats(patterns: string[][]): GoogleRange {
    this.#requireSize(patterns);
    this.sheet.writeNumberFormats(this.cells.row, this.cells.column, patterns);
    return this.#self();
  }

  setValue(value: unknown): GoogleRange {
    this.sheet.writeValues(this.cells.row, this.cells.column, this.#fill(value));
    return this.#self();
  }

  setValues(values: unknown[][]): GoogleRange {
    this.#requireSize(values);
    this.sheet.writeValues(this.cells.row, this.cells.column, values);
    return this.#self();
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRange {
    return this.#writeStyle('vt', this.#fill(VERTICAL[alignment ?? 'bottom'] ?? 0));
  }

  setWrap(isWrapped: boolean): GoogleRange {
    return this.#writeStyle('tb', this.#fill(WRAP[isWrapped ? 'WRAP' : 'OVERFLOW'] ?? 0));
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GoogleRange {
    return this.#writeStyle('tb', this.#fill(WRAP[String(strategy)] ?? 0));
  }

  #firstCell(): CellRange {
    return { ...this.cells, rowCount: 1, columnCount: 1 };
  }

  #fill<Item>(item: Item): Item[][] {
    const { rowCount, columnCount } = this.cells;
    return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => item));
  }

  #writeFormulas(formulas: string[][]): GoogleRange {
    this.sheet.writeFormulas(this.cells.row, this.cells.column, formulas);
    return this.#self();
  }

  #writeStyle(part: Style, values: Parameters<EngineSheet['writeStyle']>[2]): GoogleRange {
    this.sheet.writeStyle(this.cells, part, values);
    return this.#self();
  }

  #mapCells<Item, Result>(items: readonly (readonly Item[])[], toResult: (item: Item) => Result): Result[][] {
    this.#requireSize(items);
    return items.map((line) => line.map(toResult));
  }

  #requireSize(rows: readonly (readonly unknown[])[]): void {
    const { rowCount, columnCount } = this.cells;
    const tell = (what: string, has: number, wanted: number) =>
      this.#services.context.raise(
        `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wanted}.`,
      );
    if (rows.length !== rowCount) tell('rows', rows.length, rowCount);
    const wrong = rows.find((row) => row.length !== columnCount);
    if (wrong) tell('columns', wrong.length, columnCount);
  }
}

const noArguments = [[]];
const aFontWeight = oneOf('normal', 'bold');
const aHorizontalAlignment = oneOf('left', 'center', 'right', 'normal');

/** What each method of a range needs and takes. */
export const rangeRules: MethodRules<RangeMethods> = {
  activate: { needs: 'read', takes: noArguments },
  clear: { needs: 'write', takes: [[], [anObject]] },
  clearContent: { needs: 'write', takes: noArguments },
  getA1Notation: { needs: 'read', takes: noArguments },
  getColumn: { needs: 'read', takes: noArguments },
  getDisplayValue: { needs: 'read', cells: true, takes: noArguments },
  getDisplayValues: { needs: 'read', cells: true, takes: noArguments },
  getFormula: { needs: 'read', cells: true, takes: noArguments },
  getFormulas: { needs: 'read', cells: true, takes: noArguments },
  getLastColumn: { needs: 'read', takes: noArguments },
  getLastRow: { needs: 'read', takes: noArguments },
  getNumColumns: { needs: 'read', takes: noArguments },
  getNumRows: { needs: 'read', takes: noArguments },
  getRow: { needs: 'read', takes: noArguments },
  getSheet: { needs: 'read', takes: noArguments },
  getValue: { needs: 'read', cells: true, takes: noArguments },
  getValues: { needs: 'read', cells: true, takes: noArguments },
  setBackground: { needs: 'write', takes: [[orNull(aString)]] },
  setBackgrounds: { needs: 'write', takes: [[tableOf(orNull(aString))]] },
  setDataValidation: { needs: 'write', takes: [[orNull(aService('SpreadsheetApp.DataValidation'))]] },
  setFontColor: { needs: 'write', takes: [[orNull(aString)]] },
  setFontWeight: { needs: 'write', takes: [[orNull(aFontWeight)]] },
  setFontWeights: { needs: 'write', takes: [[tableOf(orNull(aFontWeight))]] },
  setFormula: { needs: 'write', cells: true, takes: [[aString]] },
  setFormulas: { needs: 'write', cells: true, takes: [[tableOf(aString)]] },
  setHorizontalAlignment: { needs: 'write', takes: [[orNull(aHorizontalAlignment)]] },
  setHorizontalAlignments: { needs: 'write', takes: [[tableOf(orNull(aHorizontalAlignment))]] },
  setNote: { needs: 'write', takes: [[orNull(aString)]] },
  setNumberFormat: { needs: 'write', takes: [[aString]] },
  setNumberFormats: { needs: 'write', takes: [[tableOf(aString)]] },
  setValue: { needs: 'write', cells: true, takes: [[aCellValue]] },
  setValues: { needs: 'write', cells: true, takes: [[tableOf(aCellValue)]] },
  setVerticalAlignment: { needs: 'write', takes: [[orNull(oneOf('top', 'middle', 'bottom'))]] },
  setWrap: { needs: 'write', takes: [[aBoolean]] },
  setWrapStrategy: { needs: 'write', takes: [[anEnum('WrapStrategy')]] },
};
