import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type IFunctionInfo,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { FunctionDoc } from './function-docs.ts';
import { epochMsToSerial, serialToEpochMs } from './locale/date-serials.ts';
import { isDatePattern } from './locale/number-formats.ts';
import { addOpenRanges } from './open-ranges.ts';
import { isDate, readMessage } from './realm-values.ts';
import { SHEETS_FUNCTIONS } from './sheets-functions.ts';

/** The cell of a formula. Row and column are counted from 0. */
export interface FormulaCell {
  sheetId: string;
  row: number;
  column: number;
}

/** Runs a custom function by name. Throws what the function throws. */
export type CustomFunctionCaller = (name: string, args: unknown[], cell: FormulaCell) => unknown;

export interface CustomFunctionOptions {
  /** Every function that a cell can call. Formulas ignore case. */
  names: readonly string[];
  /** Documentation of the functions that the editor offers while the user types. */
  docs: readonly FunctionDoc[];
  /** The spreadsheet's time zone, unless its workbook contains another one. Functions receive dates as moments. */
  zone: string;
}

type FunctionConstructor = new (name: string) => BaseFunction;

/** The configuration for an engine's formula plugins, and the connection to the script that runs the functions. */
export interface CustomFunctions {
  /** For UniverFormulaEnginePlugin, or `formula.function` of the core preset. */
  readonly function: [FunctionConstructor, string][];
  /** For UniverSheetsFormulaPlugin, or `formula.description` of the core preset. */
  readonly description: IFunctionInfo[];
  /** The spreadsheet's time zone. */
  zone: string;
  /** Sets the functions that run custom functions and create their dates. Until then, every call fails with "Loading…". */
  connect(caller: CustomFunctionCaller, makeDate: (epochMs: number) => Date): void;
  /** Returns the error message of the last run in a cell, or null. Row and column are counted from 0. */
  messageAt(sheetId: string, row: number, column: number): string | null;
  /** Deletes the message of a cell. */
  forgetMessage(sheetId: string, row: number, column: number): void;
  /** Whether any function failed in its last run. */
  hasMessages(): boolean;
}

/** Creates custom functions that behave in the engine like in Google Sheets. Also adds open ranges to the engine. */
export function createCustomFunctions({ names, docs, zone: firstZone }: CustomFunctionOptions): CustomFunctions {
  let zone = firstZone;
  addOpenRanges();
  // By cell, then by function, because a formula can call several, and a successful one must not hide a failed one.
  const messages = new Map<string, Map<string, string>>();
  let call: CustomFunctionCaller = () => {
    throw new Error('Loading…');
  };
  let makeDate = (epochMs: number) => new Date(epochMs);

  const run = (name: string, variants: BaseValueObject[], cell: FormulaCell): BaseValueObject => {
    const key = formatKey(cell.sheetId, cell.row, cell.column);
    const byName = messages.get(key);
    byName?.delete(name);
    if (byName?.size === 0) messages.delete(key);
    // assumption: error-argument
    for (const variant of variants) {
      const only = readOnlyCell(variant);
      if (only?.isError()) return only;
    }
    const toDate = (serial: number) => makeDate(serialToEpochMs(serial, zone));
    try {
      const args = variants.map((variant) => toArgument(variant, toDate));
      return toResult(call(name, args, cell), zone);
    } catch (error) {
      // assumptions: thrown-error, thrown-message
      messages.set(key, (messages.get(key) ?? new Map()).set(name, readMessage(error)));
      return ErrorValueObject.create(ErrorType.ERROR);
    }
  };

  const makeClass = (scriptName: string): FunctionConstructor =>
    class extends BaseFunction {
      override minParams = 0;
      override maxParams = 255;
      /** A text in quotes stays text. The engine makes a date of `"10-20"`. */
      override isArgumentsIgnoreNumberPattern(): boolean {
        return true;
      }
      override calculate(...variants: BaseValueObject[]): BaseValueObject {
        return run(scriptName, variants, { sheetId: this.subUnitId ?? '', row: this.row, column: this.column });
      }
    };

  const scriptFunctions = names.map((name): [FunctionConstructor, string] => [makeClass(name), name.toUpperCase()]);
  return {
    function: [...scriptFunctions, ...SHEETS_FUNCTIONS],
    description: docs.map(describeFunction),
    get zone() {
      return zone;
    },
    set zone(other) {
      zone = other;
    },
    connect(caller, dateMaker) {
      call = caller;
      makeDate = dateMaker;
    },
    messageAt(sheetId, row, column) {
      const [message = null] = messages.get(formatKey(sheetId, row, column))?.values() ?? [];
      return message;
    },
    forgetMessage: (sheetId, row, column) => void messages.delete(formatKey(sheetId, row, column)),
    hasMessages: () => messages.size > 0,
  };
}

function formatKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}|${row}|${column}`;
}

function describeFunction(doc: FunctionDoc): IFunctionInfo {
  return {
    functionName: doc.name.toUpperCase(),
    functionType: FunctionType.User,
    description: doc.description,
    abstract: doc.description,
    functionParameter: doc.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.type,
      require: 1,
      repeat: 0,
    })),
  };
}

/** assumptions: omitted-argument, argument-between-semicolons, duration-argument, date-argument */
function toArgument(variant: BaseValueObject, toDate: (serial: number) => Date): unknown {
  const only = readOnlyCell(variant);
  if (only !== undefined) return toScalar(only, toDate);
  const array = variant as ArrayValueObject;
  const rowCount = array.getRowCount();
  const columnCount = array.getColumnCount();
  const cells = array.getArrayValue();
  return Array.from({ length: rowCount }, (_row, row) =>
    Array.from({ length: columnCount }, (_column, column) => toScalar(cells[row]?.[column], toDate)),
  );
}

/**
 * Returns the value of an argument that is one cell, even if written as a range (assumption: one-cell-range); undefined for
 * more cells.
 */
function readOnlyCell(variant: BaseValueObject): BaseValueObject | null | undefined {
  if (!variant.isArray()) return variant;
  const array = variant as ArrayValueObject;
  if (array.getRowCount() !== 1 || array.getColumnCount() !== 1) return undefined;
  return array.getArrayValue()[0]?.[0] || null;
}

/** assumptions: blank-argument, blank-in-range, error-in-range */
function toScalar(value: Nullable<BaseValueObject>, toDate: (serial: number) => Date): unknown {
  if (!value || value.isNull()) return '';
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  if (value.isBoolean()) return Boolean(value.getValue());
  const raw = value.getValue();
  return typeof raw === 'number' && isDatePattern(value.getPattern()) ? toDate(raw) : raw;
}

/** assumptions: flat-array-result, ragged-array-result, empty-array-result */
function toResult(result: unknown, zone: string): BaseValueObject {
  if (!Array.isArray(result)) return toCell(result, zone);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map((item) => toCell(item, zone)));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0) return StringValueObject.create('');
  for (const row of rows) while (row.length < columnCount) row.push(StringValueObject.create(''));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** assumptions: undefined-result, null-result, nan-result, infinity-result, date-result */
function toCell(value: unknown, zone: string): BaseValueObject {
  if (value === undefined || value === null) return StringValueObject.create('');
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (isDate(value)) return NumberValueObject.create(epochMsToSerial(value.getTime(), zone), 'yyyy-mm-dd');
  return StringValueObject.create(String(value));
}
