import type { FunctionContext, Values } from './arguments.ts';
import type { CellResult } from './rows.ts';

/** The code of a custom function. It throws an Error with a sentence that the cell displays. */
export type SheetFunctionBody = (values: Values, context: FunctionContext) => CellResult | CellResult[][];

/**
 * Calls a custom function with the arguments from a cell.
 * @throws an Error with a sentence when the function does not exist, or from the function
 */
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
