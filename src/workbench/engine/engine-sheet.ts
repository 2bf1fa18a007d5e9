import '@univerjs/sheets/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-note/facade';
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { SetStyleCommand } from '@univerjs/sheets';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import { type CellRange, type CellValue, formatA1 } from './cell-range.ts';
import {
  isBlockedSpill,
  makeBlankCell,
  makeCell,
  readCellValue,
  readDisplayValue,
  type SpreadsheetLocation,
} from './cell-values.ts';
import { chartData, type SheetChart } from './charts.ts';
import { formatFormula, readTypedFormula } from './locale/formula-locale.ts';
import { protectionData, type SheetProtection } from './protections.ts';
import type { ReplaceParams, TabData } from './tab-data.ts';

type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/** The parts of the workbook that a sheet needs. */
export interface SheetContext {
  place: SpreadsheetLocation;
  makeDate(epochMs: number): Date;
  /** Executes one of the engine's commands synchronously. */
  execute(commandId: string, params: object): void;
  /** Returns the cells filled by formulas in other cells, by row and column. */
  spilledCells(sheetId: string): CellMatrix | undefined;
  /** Returns the block that the formula in a cell fills, or would fill if not blocked; null for a single cell. */
  spillTarget(sheetId: string, row: number, column: number): CellRange | null;
}

/** A tab of the workbook, read and written like in Apps Script. Rows and columns are counted from 0. */
export class EngineSheet {
  readonly id: string;
  readonly native: FWorksheet;
  readonly #context: SheetContext;

  constructor(native: FWorksheet, context: SheetContext) {
    this.id = native.getSheetId();
    this.native = native;
    this.#context = context;
  }

  name(): string {
    return this.native.getSheetName();
  }

  rename(name: string): void {
    this.native.setName(name);
  }

  index(): number {
    return this.native.getIndex();
  }

  rowCount(): number {
    return this.native.getMaxRows();
  }

  columnCount(): number {
    return this.native.getMaxColumns();
  }

  /**
   * Returns the size of the block from A1 to the last content. A cell that a formula filled with '' is content
   * (assumption: spilled-blank-is-content).
   */
  contentSize(): { rowCount: number; columnCount: number } {
    let rowCount = 0;
    let columnCount = 0;
    const grow = (row: number, column: number) => {
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
    };
    this.native
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (hasContent(cell)) grow(row, column);
      });
    const spilled = this.#context.spilledCells(this.id) ?? {};
    for (const row of Object.keys(spilled)) {
      for (const column of Object.keys(spilled[Number(row)] ?? {})) grow(Number(row), Number(column));
    }
    return { rowCount, columnCount };
  }

  /** Returns the engine's cell, including one that a formula in another cell filled. */
  cellAt(row: number, column: number): Nullable<ICellData> {
    const own = this.native.getSheet().getCellMatrix().getValue(row, column);
    // A blocked spill leaves '' in its cells, which a later spill fills.
    const hasOwnValue = own && ((own.v !== null && own.v !== undefined && own.v !== '') || own.p);
    if (hasOwnValue) return own;
    const spilled = this.#context.spilledCells(this.id)?.[row]?.[column];
    if (!spilled) return own;
    return { ...spilled, s: own?.s ?? spilled.s ?? null };
  }

  /** Returns the format of a cell, including the formats of its row, its column and the tab. */
  styleAt(row: number, column: number): IStyleData {
    return this.native.getSheet().getComposedCellStyle(row, column);
  }

  /** Returns the number format of a cell, or undefined. */
  patternAt(row: number, column: number): string | undefined {
    return this.styleAt(row, column).n?.pattern;
  }

  readValues(range: CellRange): CellValue[][] {
    const { place, makeDate } = this.#context;
    return mapCells(range, (row, column) => {
      const cell = this.cellAt(row, column);
      const isNumber = typeof cell?.v === 'number';
      return readCellValue(cell, isNumber ? this.patternAt(row, column) : undefined, place.zone, makeDate);
    });
  }

  readDisplayValues(range: CellRange): string[][] {
    const texts = this.range(range).getDisplayValues();
    return mapCells(range, (row, column) => {
      const cell = this.cellAt(row, column);
      const pattern = typeof cell?.v === 'number' ? this.patternAt(row, column) : undefined;
      return readDisplayValue(
        cell,
        pattern,
        texts[row - range.row]?.[column - range.column] ?? '',
        this.#context.place.locale,
      );
    });
  }

  /** Returns the formulas as displayed in the spreadsheet's locale. */
  readFormulas(range: CellRange): string[][] {
    const { locale } = this.#context.place;
    return this.range(range)
      .getFormulas()
      .map((line) => line.map((formula) => formatFormula(formula, locale)));
  }

  /** Writes a block in one step. Rows must have equal length. */
  writeValues(row: number, column: number, values: readonly (readonly unknown[])[]): void {
    const { place } = this.#context;
    this.#writeCells(
      row,
      column,
      values.map((line, r) => line.map((value, c) => makeCell(value, this.patternAt(row + r, column + c), place))),
    );
  }

  /** Writes formulas in one step; '' clears a cell. */
  writeFormulas(row: number, column: number, formulas: readonly (readonly string[])[]): void {
    const { locale } = this.#context.place;
    this.#writeCells(
      row,
      column,
      formulas.map((line) =>
        line.map((formula) =>
          formula === ''
            ? makeBlankCell()
            : { ...makeBlankCell(), f: readTypedFormula(formula.startsWith('=') ? formula : `=${formula}`, locale) },
        ),
      ),
    );
  }

  /**
   * Sets one property of the format of each cell in one step. Other properties and the content stay unchanged. Rows that a
   * filter hides are skipped.
   */
  writeStyle<Part extends keyof IStyleData>(
    range: CellRange,
    part: Part,
    values: readonly (readonly IStyleData[Part][])[],
  ): void {
    this.#context.execute(SetStyleCommand.id, {
      unitId: this.native.getWorkbook().getUnitId(),
      subUnitId: this.id,
      range: this.range(range).getRange(),
      style: { type: part, value: values },
    });
  }

  /** Sets the number format of each cell in one step; '' is the general format. */
  writeNumberFormats(row: number, column: number, patterns: readonly (readonly string[])[]): void {
    const rowCount = patterns.length;
    const columnCount = patterns[0]?.length ?? 0;
    this.range({ row, column, rowCount, columnCount }).setNumberFormats(
      patterns.map((line) => line.map((pattern) => pattern || 'General')),
    );
  }

  /**
   * Puts rows of a block in another order, with their formatting.
   * @param order the place of each row before
   * @returns false, with nothing changed, when a cell of the block has a formula or is filled by one
   */
  reorderRows(range: CellRange, order: readonly number[]): boolean {
    const spilled = this.#context.spilledCells(this.id);
    const matrix = this.native.getSheet().getCellMatrix();
    const rows = mapCells(range, (row, column) => ({
      own: matrix.getValue(row, column),
      isFilled: spilled?.[row]?.[column] !== undefined,
    }));
    if (rows.some((row) => row.some(({ own, isFilled }) => isFilled || own?.f || own?.si))) return false;
    const cells = order.map((place) =>
      (rows[place] ?? []).map(({ own }) => ({ ...makeBlankCell(), ...own, s: own?.s ?? null })),
    );
    // Written formatting is added to the existing one.
    this.clear(range, { content: true, format: true });
    this.#writeCells(range.row, range.column, cells);
    return true;
  }

  clear(range: CellRange, what: { content: boolean; format: boolean }): void {
    const native = this.range(range);
    if (what.content) native.clearContent();
    if (what.format) native.clearFormat();
  }

  freezeRows(count: number): void {
    this.#freeze(count, this.native.getFrozenColumns());
  }

  freezeColumns(count: number): void {
    this.#freeze(this.native.getFrozenRows(), count);
  }

  insertRowsAfter(row: number, count: number): void {
    this.native.insertRowsAfter(row, count);
  }

  deleteRows(row: number, count: number): void {
    this.native.deleteRows(row, count);
  }

  isRowHiddenByUser(row: number): boolean {
    return !this.native.getSheet().getRowRawVisible(row);
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.native.getSheet().getRowFiltered(row);
  }

  /** Sets the note of a cell, or removes it if the text is empty. */
  writeNote(row: number, column: number, text: string): void {
    const native = this.range({ row, column, rowCount: 1, columnCount: 1 });
    if (text === '') native.deleteNote();
    else
      native.createOrUpdateNote({
        id: `${this.id}-${row}-${column}`,
        row,
        col: column,
        width: 220,
        height: 100,
        note: text,
      });
  }

  /** Returns the note of a cell, '' for none. */
  readNote(row: number, column: number): string {
    return this.range({ row, column, rowCount: 1, columnCount: 1 }).getNote()?.note ?? '';
  }

  /** Returns the protections of this tab. */
  protections(): readonly SheetProtection[] {
    return protectionData.read(this.native.getSheet());
  }

  replaceProtections(protections: readonly SheetProtection[]): void {
    this.#replace(protectionData, protections);
  }

  /** Returns the charts of this tab. */
  charts(): readonly SheetChart[] {
    return chartData.read(this.native.getSheet());
  }

  replaceCharts(charts: readonly SheetChart[]): void {
    this.#replace(chartData, charts);
  }

  /** Returns the message that Sheets shows when a formula cannot spill, or null. */
  blockedSpillMessage(row: number, column: number): string | null {
    if (!isBlockedSpill(this.cellAt(row, column))) return null;
    const target = this.#context.spillTarget(this.id, row, column);
    const missingRowCount = target ? target.row + target.rowCount - this.rowCount() : 0;
    if (missingRowCount > 0) {
      return `Result was not automatically expanded, please insert more rows (${missingRowCount}).`;
    }
    const obstacle = target && this.#findObstacle(target);
    return `Array result was not expanded because it would overwrite data in ${obstacle ?? 'other cells'}.`;
  }

  range(range: CellRange): FRange {
    return this.native.getRange(range.row, range.column, range.rowCount, range.columnCount);
  }

  #replace<Item>({ replaceId }: TabData<Item>, items: readonly Item[]): void {
    const params: ReplaceParams<Item> = {
      unitId: this.native.getWorkbook().getUnitId(),
      subUnitId: this.id,
      items,
    };
    this.#context.execute(replaceId, params);
  }

  #freeze(rowCount: number, columnCount: number): void {
    if (rowCount === 0 && columnCount === 0) this.native.cancelFreeze();
    else {
      this.native.setFreeze({
        startRow: rowCount || -1,
        ySplit: rowCount,
        startColumn: columnCount || -1,
        xSplit: columnCount,
      });
    }
  }

  #findObstacle(target: CellRange): string | null {
    for (let row = target.row; row < target.row + target.rowCount; row += 1) {
      for (let column = target.column; column < target.column + target.columnCount; column += 1) {
        const isAnchor = row === target.row && column === target.column;
        if (!isAnchor && hasContent(this.cellAt(row, column)))
          return formatA1({ row, column, rowCount: 1, columnCount: 1 });
      }
    }
    return null;
  }

  #writeCells(row: number, column: number, cells: ICellData[][]): void {
    const range = { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
    this.range(range).setValues(cells);
  }
}

function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (cell.v !== null && cell.v !== undefined && cell.v !== '') || Boolean(cell.f || cell.si || cell.p?.body);
}

function mapCells<Item>(range: CellRange, read: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: range.rowCount }, (_row, r) =>
    Array.from({ length: range.columnCount }, (_column, c) => read(range.row + r, range.column + c)),
  );
}
