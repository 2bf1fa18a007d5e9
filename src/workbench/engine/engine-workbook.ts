import '@univerjs/sheets/facade';
import { ICommandService, InterceptorEffectEnum, IUndoRedoService, type IUnitRange, type Univer } from '@univerjs/core';
import { FormulaDataModel, SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SetRangeValuesMutation, SheetInterceptorService } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { type CalculationWatch, watchCalculation } from './calculation-watch.ts';
import type { CellRange } from './cell-range.ts';
import { BLOCKED_SPILL_IN_SHEETS, isBlockedSpill } from './cell-values.ts';
import { chartData } from './charts.ts';
import type { CustomFunctionCaller, CustomFunctions } from './custom-functions.ts';
import { EngineSheet } from './engine-sheet.ts';
import { hasWrongSeparator } from './locale/formula-locale.ts';
import { keepTextAsText, setFormatLocale, showGeneralNumbers } from './locale/locale-in-cells.ts';
import { DEFAULT_LOCALE_ID, getLocale, type SpreadsheetLocale } from './locale/spreadsheet-locale.ts';
import { setEngineLocale } from './locale/typed-text.ts';
import { protectionData } from './protections.ts';
import { type RuleBuilders, ruleBuilders } from './rule-builders.ts';
import { addToLastStep, reverseUndoBatches } from './undo-batches.ts';

/** Size of a new tab in Google Sheets. */
const NEW_SHEET_ROW_COUNT = 1_000;
const NEW_SHEET_COLUMN_COUNT = 26;

/** Mutations that move cells to other rows or columns. */
export const MOVING_MUTATION =
  /^sheet\.mutation\.(insert|remove|delete)-(row|col|range)|^sheet\.mutation\.(move|reorder)-/;

/** The keys of the time zone and the locale in the workbook's metadata. */
const ZONE_KEY = 'timeZone';
const LOCALE_KEY = 'spreadsheetLocale';

function readSavedPlace(native: FWorkbook): { zone: string | null; locale: string } {
  const saved = native.getCustomMetadata() ?? {};
  const zone: unknown = saved[ZONE_KEY];
  const locale: unknown = saved[LOCALE_KEY];
  return {
    zone: typeof zone === 'string' ? zone : null,
    locale: typeof locale === 'string' ? locale : DEFAULT_LOCALE_ID,
  };
}

/** A workbook in the engine, in a page or headless. */
export class EngineWorkbook {
  readonly native: FWorkbook;
  readonly univer: Univer;
  readonly functions: CustomFunctions;
  readonly rules: RuleBuilders = ruleBuilders;
  readonly #watch: CalculationWatch;
  #makeDate = (epochMs: number) => new Date(epochMs);
  #isInOneStep = false;
  #locale: SpreadsheetLocale;

  constructor(univer: Univer, native: FWorkbook, functions: CustomFunctions) {
    this.univer = univer;
    this.native = native;
    this.functions = functions;
    const { zone, locale } = readSavedPlace(native);
    if (zone) functions.zone = zone;
    this.#locale = getLocale(locale);
    this.#watch = watchCalculation(univer);
    this.#applyLocale();
    showGeneralNumbers(univer, () => this.#locale);
    keepTextAsText(univer, () => this.#locale);
    protectionData.addTo(univer);
    chartData.addTo(univer);
    reverseUndoBatches();
    this.#refreshMovedFailures();
    this.#showBlockedSpillsLikeSheets();
  }

  id(): string {
    return this.native.getId();
  }

  name(): string {
    return this.native.getName();
  }

  zone(): string {
    return this.functions.zone;
  }

  locale(): SpreadsheetLocale {
    return this.#locale;
  }

  /** Sets the time zone. Dates in cells keep their day and time, and thus become other moments. */
  setZone(zone: string): void {
    this.functions.zone = zone;
    this.#savePlace();
    this.recalculateAll();
  }

  /** Sets the locale. Numbers and formulas stay the same, but are displayed differently. */
  setLocale(locale: SpreadsheetLocale): void {
    this.#locale = locale;
    this.#applyLocale();
    this.#savePlace();
    this.recalculateAll();
  }

  /** Runs a function so that one undo reverts everything it does. */
  asOneStep<Result>(work: () => Result): Result {
    if (this.#isInOneStep) return work();
    const batch = this.univer.__getInjector().get(IUndoRedoService).__tempBatchingUndoRedo(this.id());
    this.#isInOneStep = true;
    try {
      return work();
    } finally {
      this.#isInOneStep = false;
      batch.dispose();
    }
  }

  /** Runs a function whose changes one undo reverts together with the last step. */
  addToLastStep(work: () => void): void {
    addToLastStep(this.univer.__getInjector().get(IUndoRedoService), this.id(), work);
  }

  /** Whether a script is writing, not the user. */
  isScriptWriting(): boolean {
    return this.#isInOneStep;
  }

  /** Sets the functions that run custom functions and create the dates that functions and scripts receive. */
  connect(caller: CustomFunctionCaller, makeDate: (epochMs: number) => Date): void {
    this.#makeDate = makeDate;
    this.functions.connect(caller, makeDate);
    if (this.functions.hasMessages()) this.recalculateAll();
  }

  /** Recalculates every formula. */
  recalculateAll(): void {
    this.#startCalculation({ forceCalculation: true });
  }

  sheets(): EngineSheet[] {
    return this.native.getSheets().map((sheet) => this.#wrap(sheet));
  }

  activeSheet(): EngineSheet {
    return this.#wrap(this.native.getActiveSheet());
  }

  sheetById(id: string): EngineSheet | null {
    const sheet = this.native.getSheetBySheetId(id);
    return sheet && this.#wrap(sheet);
  }

  sheetByName(name: string): EngineSheet | null {
    const sheet = this.native.getSheetByName(name);
    return sheet && this.#wrap(sheet);
  }

  activate(sheet: EngineSheet): void {
    this.native.setActiveSheet(sheet.native);
  }

  /** Adds an empty tab at an index (by default after the active one) and makes it the active one. */
  insertSheet(name: string, index = this.activeSheet().index() + 1): EngineSheet {
    const sheet = { rowCount: NEW_SHEET_ROW_COUNT, columnCount: NEW_SHEET_COLUMN_COUNT };
    return this.#wrap(this.native.insertSheet(name, { index, sheet }));
  }

  /**
   * Adds a copy of a tab at an index and makes it the active one. Like Sheets, it copies content, formats, notes and rules, but
   * no protections.
   */
  copySheet(source: EngineSheet, name: string, index: number): EngineSheet {
    const copy = this.#wrap(this.native.duplicateSheet(source.native));
    copy.rename(name);
    if (copy.protections().length > 0) copy.replaceProtections([]);
    if (copy.native.isSheetHidden()) copy.native.showSheet();
    this.moveSheet(copy, index);
    this.activate(copy);
    return copy;
  }

  deleteSheet(sheet: EngineSheet): void {
    this.native.deleteSheet(sheet.native);
  }

  moveSheet(sheet: EngineSheet, index: number): void {
    this.native.moveSheet(sheet.native, index);
  }

  /** Returns the selected blocks of the active tab, in the order of selection; A1 when there is no selection. */
  selectedRanges(): CellRange[] {
    const ranges = this.native.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    if (ranges.length === 0) return [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
    return ranges.map((range) => ({
      row: range.getRow(),
      column: range.getColumn(),
      rowCount: range.getHeight(),
      columnCount: range.getWidth(),
    }));
  }

  select(sheet: EngineSheet, range: CellRange): void {
    this.native.setActiveRange(sheet.range(range));
  }

  /** Resolves when every formula is calculated, or after a limit. Never rejects. */
  recalculated(limitMs?: number): Promise<void> {
    return this.#watch.recalculated(limitMs);
  }

  /** Returns the message of the error in a cell; null when there is no error, or none of a custom function or a spill. */
  messageAt(sheetId: string, row: number, column: number): string | null {
    const sheet = this.sheetById(sheetId);
    if (!sheet) return null;
    const blocked = sheet.blockedSpillMessage(row, column);
    if (blocked) return blocked;
    const cell = sheet.cellAt(row, column);
    if (cell?.v !== '#ERROR!') return null;
    return hasWrongSeparator(cell.f ?? '') ? 'Formula parse error.' : this.functions.messageAt(sheetId, row, column);
  }

  dispose(): void {
    this.univer.dispose();
  }

  #commands(): ICommandService {
    return this.univer.__getInjector().get(ICommandService);
  }

  #wrap(sheet: FWorksheet): EngineSheet {
    const model = this.univer.__getInjector().get(FormulaDataModel);
    const makeDate = (epochMs: number) => this.#makeDate(epochMs);
    return new EngineSheet(sheet, {
      place: { zone: this.functions.zone, locale: this.#locale },
      makeDate,
      execute: (commandId, params) => void this.#commands().syncExecuteCommand(commandId, params),
      spilledCells: (sheetId) => model.getArrayFormulaCellData()?.[this.id()]?.[sheetId],
      spillTarget: (sheetId, row, column) => {
        const range = model.getArrayFormulaRange()?.[this.id()]?.[sheetId]?.[row]?.[column];
        if (!range) return null;
        const { startRow, endRow, startColumn, endColumn } = range;
        return {
          row: startRow,
          column: startColumn,
          rowCount: endRow - startRow + 1,
          columnCount: endColumn - startColumn + 1,
        };
      },
    });
  }

  #savePlace(): void {
    this.native.setCustomMetadata({
      ...this.native.getCustomMetadata(),
      [ZONE_KEY]: this.functions.zone,
      [LOCALE_KEY]: this.#locale.id,
    });
  }

  #applyLocale(): void {
    setEngineLocale(this.#locale);
    setFormatLocale(this.univer, this.#locale);
  }

  #showBlockedSpillsLikeSheets(): void {
    this.univer
      .__getInjector()
      .get(SheetInterceptorService)
      .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Value,
        handler: (cell, _place, next) =>
          next(cell && isBlockedSpill(cell) ? { ...cell, v: BLOCKED_SPILL_IN_SHEETS } : cell),
      });
  }

  /**
   * A message belongs to a cell. An edit deletes it immediately. When cells move, failed formulas run again, so that their
   * messages move too.
   */
  #refreshMovedFailures(): void {
    this.#commands().onCommandExecuted((command, options) => {
      const params = command.params as { subUnitId?: string; cellValue?: Record<number, Record<number, unknown>> };
      const sheetId = params?.subUnitId;
      if (!sheetId || !this.functions.hasMessages()) return;
      if (command.id === SetRangeValuesMutation.id && !options?.onlyLocal) {
        for (const [row, cells] of Object.entries(params.cellValue ?? {})) {
          for (const column of Object.keys(cells ?? {})) {
            this.functions.forgetMessage(sheetId, Number(row), Number(column));
          }
        }
      } else if (MOVING_MUTATION.test(command.id)) {
        queueMicrotask(() => this.#recalculateFailures(sheetId));
      }
    });
  }

  #startCalculation(params: { forceCalculation: true } | { dirtyRanges: readonly IUnitRange[] }): void {
    this.#commands().syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  #recalculateFailures(sheetId: string): void {
    const dirtyRanges: IUnitRange[] = [];
    this.sheetById(sheetId)
      ?.native.getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f || cell.v !== '#ERROR!') return;
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        dirtyRanges.push({ unitId: this.id(), sheetId, range });
      });
    if (dirtyRanges.length > 0) this.#startCalculation({ dirtyRanges });
  }
}

/** Wraps a workbook of an engine, in a page or headless. */
export function openEngineWorkbook(univer: Univer, native: FWorkbook, functions: CustomFunctions): EngineWorkbook {
  return new EngineWorkbook(univer, native, functions);
}
