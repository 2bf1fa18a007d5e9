import {
  type ICommandInfo,
  type IRange,
  type IUniverInstanceService,
  RANGE_TYPE,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { BaseReferenceObject, LexerTreeBuilder } from '@univerjs/engine-formula';
import { MoveColsCommand, RemoveColCommand, SheetInterceptorService } from '@univerjs/sheets';
import { UpdateFormulaController } from '@univerjs/sheets-formula';
import { hasWrongSeparator, readTypedFormula, trimNumbers } from './locale/formula-locale.ts';
import { getEngineLocale } from './locale/typed-text.ts';

/*
 * Google Sheets accepts `C1:C` ("from C1 to the end of the column"); the formula engine does not.
 * The text in the cell stays as typed. Two parts of the engine read it, and this module makes both see an end row far below
 * any sheet: the parser that evaluates, and the reference mover that runs when rows or columns are inserted, deleted, moved,
 * copied or filled. The mover's results become open ranges again before they are written.
 */

/**
 * The row number that means "the end of the column": greater than in any sheet, less than the engine's last row (1,048,576),
 * and far from both limits of its band, so that a range that moves stays in the band.
 */
const OPEN_ROW = 1_024_000;
const OPEN_ROW_BAND_FIRST = 1_000_000;
const OPEN_ROW_BAND_LAST = 1_048_576;

/** Replaces a formula with a separator that is wrong in its locale. */
const PARSE_ERROR = '=#ERROR!';

const SKIPPED_TEXT = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const OPEN_RANGE = new RegExp(
  `(${SKIPPED_TEXT})|(?<![\\w$.])(\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*:\\$?[A-Za-z]{1,3})(?![\\w$(.!:])`,
  'g',
);
const CLOSED_RANGE = new RegExp(`(${SKIPPED_TEXT})|(:\\$?[A-Za-z]{1,3})\\$?10[0-4]\\d{4}(?!\\d)`, 'g');

/**
 * Adds an end row that the engine can parse to every open range of a formula. Quoted text stays unchanged.
 *
 * @example closeOpenRanges('=SUM(C2:C)') //=> '=SUM(C2:C1024000)'
 */
export function closeOpenRanges(formula: string): string {
  if (!formula.includes(':')) return formula;
  return formula.replace(OPEN_RANGE, (match, skipped: string | undefined) => skipped ?? `${match}${OPEN_ROW}`);
}

/**
 * Removes the end rows that closeOpenRanges added, even after the range has moved.
 *
 * @example reopenRanges('=SUM(D3:D1024001)') //=> '=SUM(D3:D)'
 */
export function reopenRanges(formula: string): string {
  if (!formula.includes(':')) return formula;
  return formula.replace(
    CLOSED_RANGE,
    (_match, skipped: string | undefined, end: string | undefined) => skipped ?? end ?? '',
  );
}

let isPatched = false;
let isMovingReferences = false;

/** Adds open ranges to the formula engine. Must be called before the first workbook is created. Further calls do nothing. */
export function addOpenRanges(): void {
  if (isPatched) return;
  isPatched = true;
  patchParser(LexerTreeBuilder.prototype);
  patchReferences(BaseReferenceObject.prototype);
  patchMover(SheetInterceptorService.prototype);
  patchColumnMover();
}

function patchParser(lexer: LexerTreeBuilder): void {
  const { treeBuilder, sequenceNodesBuilder, moveFormulaRefOffset, getFunctionAndParameter } = lexer;
  lexer.treeBuilder = function (formula, ...rest) {
    const text = hasWrongSeparator(formula) ? PARSE_ERROR : trimNumbers(closeOpenRanges(formula));
    return treeBuilder.call(this, text, ...rest);
  };
  // The editor uses the same nodes to color a formula while the user types. There, positions must stay the same, and the
  // text is in
  // the spreadsheet's locale.
  lexer.sequenceNodesBuilder = function (formula) {
    const text = isMovingReferences ? closeOpenRanges(formula) : readTypedFormula(formula, getEngineLocale());
    return sequenceNodesBuilder.call(this, text);
  };
  // Finds the current argument, for the help next to the editor.
  lexer.getFunctionAndParameter = function (formula, ...rest) {
    return getFunctionAndParameter.call(this, readTypedFormula(formula, getEngineLocale()), ...rest);
  };
  lexer.moveFormulaRefOffset = function (formula, ...rest) {
    return reopenRanges(withClosedRanges(() => moveFormulaRefOffset.call(this, formula, ...rest)));
  };
}

function patchReferences(reference: BaseReferenceObject): void {
  const { getRangePosition, getRowCount } = reference;
  reference.getRangePosition = function () {
    const range = getRangePosition.call(this);
    if (range.endRow + 1 < OPEN_ROW_BAND_FIRST) return range;
    return { ...range, endRow: this.getActiveSheetRowCount() - 1 };
  };
  reference.getRowCount = function () {
    if (this.getRangeData().endRow + 1 < OPEN_ROW_BAND_FIRST) return getRowCount.call(this);
    const { startRow, endRow } = this.getRangePosition();
    return endRow - startRow + 1;
  };
}

function patchMover(interceptor: SheetInterceptorService): void {
  const { onCommandExecute, afterCommandExecute } = interceptor;
  interceptor.onCommandExecute = function (info) {
    const mutations = withClosedRanges(() => onCommandExecute.call(this, info));
    reopenTexts(mutations);
    return mutations;
  };
  interceptor.afterCommandExecute = function (info) {
    const mutations = withClosedRanges(() => afterCommandExecute.call(this, info));
    reopenTexts(mutations);
    return mutations;
  };
}

/**
 * When columns are moved, the mover only moves a range that is within them from top to bottom. A column ends where the sheet
 * ends, but an open range that was closed ends far below. So the sheet pretends to be that long while references are moved.
 */
function patchColumnMover(): void {
  // The members are declared private. The version is pinned, and tests with a sheet fail if the names change.
  const controller = UpdateFormulaController.prototype as unknown as {
    _univerInstanceService: IUniverInstanceService;
    _getUpdateFormula(command: ICommandInfo): unknown;
  };
  const { _getUpdateFormula } = controller;
  controller._getUpdateFormula = function (command) {
    const sheet = this._univerInstanceService
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
      ?.getActiveSheet();
    if (command.id !== MoveColsCommand.id || !sheet) return _getUpdateFormula.call(this, markWholeColumns(command));
    sheet.getRowCount = () => OPEN_ROW_BAND_LAST;
    try {
      return _getUpdateFormula.call(this, command);
    } finally {
      Reflect.deleteProperty(sheet, 'getRowCount');
    }
  };
}

/** Marks deleted columns as whole columns, which the engine's own API omits. */
function markWholeColumns(command: ICommandInfo): ICommandInfo {
  if (command.id !== RemoveColCommand.id) return command;
  const params = command.params as { range: IRange };
  return { ...command, params: { ...params, range: { ...params.range, rangeType: RANGE_TYPE.COLUMN } } };
}

function withClosedRanges<Result>(work: () => Result): Result {
  const before = isMovingReferences;
  isMovingReferences = true;
  try {
    return work();
  } finally {
    isMovingReferences = before;
  }
}

/** Reopens the ranges in every formula inside a list of mutations, in place. */
function reopenTexts(value: unknown, seen = new WeakSet<object>()): void {
  if (!isPlain(value) || seen.has(value)) return;
  seen.add(value);
  for (const key of Object.keys(value)) {
    const item = value[key];
    if (typeof item === 'string') {
      if (item.startsWith('=')) value[key] = reopenRanges(item);
    } else reopenTexts(item, seen);
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}
