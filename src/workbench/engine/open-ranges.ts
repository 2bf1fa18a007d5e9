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
import { holdsWrongSeparator, readTypedFormula, trimNumbers } from './locale/formula-locale.ts';
import { getEngineLocale } from './locale/typed-text.ts';

/*
 * Google Sheets takes `C1:C` ("from C1 to the end of the column"); the formula engine does not.
 * The text of a formula is never changed: what was typed stays in the cell. The engine reads it through two doors, and both
 * are taught here to see an end row far below any sheet: the parser that evaluates, and the reference mover that runs when rows or
 * columns are inserted, deleted, moved, copied or filled. What the mover gives back is opened again before it is written.
 */

/**
 * Row number that stands for "the end of the column": below any sheet, above the engine's own last row (1,048,576), and far from
 * both ends of its band, so that a range that moves stays in it.
 */
const OPEN_ROW = 1_024_000;
const OPEN_ROW_BAND_FIRST = 1_000_000;
const OPEN_ROW_BAND_LAST = 1_048_576;

/** What a formula is calculated as that has a separator which its locale does not take. */
const PARSE_ERROR = '=#ERROR!';

const SKIPPED_TEXT = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const OPEN_RANGE = new RegExp(
  `(${SKIPPED_TEXT})|(?<![\\w$.])(\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*:\\$?[A-Za-z]{1,3})(?![\\w$(.!:])`,
  'g',
);
const CLOSED_RANGE = new RegExp(`(${SKIPPED_TEXT})|(:\\$?[A-Za-z]{1,3})\\$?10[0-4]\\d{4}(?!\\d)`, 'g');

/**
 * Gives every open range of a formula an end row the engine can parse. Text inside quotes stays as it is.
 *
 * @example closeOpenRanges('=SUM(C2:C)') //=> '=SUM(C2:C1024000)'
 */
export function closeOpenRanges(formula: string): string {
  if (!formula.includes(':')) return formula;
  return formula.replace(OPEN_RANGE, (match, skipped: string | undefined) => skipped ?? `${match}${OPEN_ROW}`);
}

/**
 * Takes the end rows away again that closeOpenRanges put in, also after the range has moved.
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

let isTaught = false;
let isMovingReferences = false;

/** Teaches the formula engine open ranges. Call it before the first workbook is made; calling it again does nothing. */
export function teachOpenRanges(): void {
  if (isTaught) return;
  isTaught = true;
  teachParser(LexerTreeBuilder.prototype);
  teachReferences(BaseReferenceObject.prototype);
  teachMover(SheetInterceptorService.prototype);
  teachColumnMover();
}

function teachParser(lexer: LexerTreeBuilder): void {
  const { treeBuilder, sequenceNodesBuilder, moveFormulaRefOffset, getFunctionAndParameter } = lexer;
  lexer.treeBuilder = function (formula, ...rest) {
    const text = holdsWrongSeparator(formula) ? PARSE_ERROR : trimNumbers(closeOpenRanges(formula));
    return treeBuilder.call(this, text, ...rest);
  };
  // The editor asks for the same nodes to colour what is being typed; there every sign must stay in its place, and stands as it is
  // typed in the spreadsheet's locale.
  lexer.sequenceNodesBuilder = function (formula) {
    const text = isMovingReferences ? closeOpenRanges(formula) : readTypedFormula(formula, getEngineLocale());
    return sequenceNodesBuilder.call(this, text);
  };
  // Which argument is being typed, for the help beside it.
  lexer.getFunctionAndParameter = function (formula, ...rest) {
    return getFunctionAndParameter.call(this, readTypedFormula(formula, getEngineLocale()), ...rest);
  };
  lexer.moveFormulaRefOffset = function (formula, ...rest) {
    return reopenRanges(withClosedRanges(() => moveFormulaRefOffset.call(this, formula, ...rest)));
  };
}

function teachReferences(reference: BaseReferenceObject): void {
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

function teachMover(interceptor: SheetInterceptorService): void {
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
 * When columns are moved, the mover takes a range along only if it lies within them from top to bottom. A column ends where the
 * sheet does, a closed open range far below: while references are moved, the sheet is as long as that.
 */
function teachColumnMover(): void {
  // Private in its declaration; the version is pinned, and tests in a sheet notice when the names are gone.
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

/** Says of columns that are deleted that they are whole ones, which the engine's own API leaves out. */
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

/** Opens the ranges in every formula text inside a list of mutations, in place. */
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
