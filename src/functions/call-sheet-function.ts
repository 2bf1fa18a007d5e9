import { type FunctionContext, readArgument } from './arguments.ts';
import { SHEET_FUNCTIONS } from './sheet-functions.ts';

/**
 * Runs a custom function with the arguments a cell gave it.
 * @throws Error whose message is a sentence for the person at the cell
 */
export function callSheetFunction(name: string, values: ArrayLike<unknown>, context: FunctionContext): unknown {
  const found = SHEET_FUNCTIONS.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no function ${name}.`);
  const missing = found.parameters.slice(values.length).find(({ isOptional }) => isOptional !== true);
  if (missing !== undefined) throw new Error(`${name} lacks ${missing.name}. Write it like ${found.example.formula}.`);
  const args = Array.from(values, (value, i) => readArgument(found.parameters[i]?.name ?? '', value));
  return found.compute(args, context);
}
