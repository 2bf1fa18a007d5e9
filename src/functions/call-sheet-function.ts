import type { FunctionContext, Values } from './arguments.ts';
import type { CellResult } from './rows.ts';

/** A custom function without its documentation. It throws a sentence for the person at the cell. */
export type SheetFunctionBody = (values: Values, context: FunctionContext) => CellResult | CellResult[][];

/** Runs one of the functions with the arguments a cell gave it. */
export function callSheetFunction(
  functions: Readonly<Record<string, SheetFunctionBody>>,
  name: string,
  values: ArrayLike<unknown>,
  context: FunctionContext,
): CellResult | CellResult[][] {
  const body = functions[name];
  if (body === undefined) throw new Error(`There is no function ${name}.`);
  return body(Array.from(values), context);
}
