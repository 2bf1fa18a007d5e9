/** The custom functions, passed in by `main.ts`. Their results show how many cells a formula fills. */
export interface SheetFunctions {
  readonly names: readonly string[];
  /** @throws the error of the function */
  call(name: string, values: readonly unknown[]): unknown;
}

const TEXT_IN_FORMULA = /"(?:[^"]|"")*"/g;

/** Whether a formula calls one of the custom functions. @example callsOneOf(['LEVERAGE'], '=ROUND(leverage(C2; D2); 1)') //=> true */
export function callsOneOf(names: readonly string[], formula: string): boolean {
  const code = formula.replace(TEXT_IN_FORMULA, '""').toUpperCase();
  return names.some((name) => new RegExp(`(?:^|[^A-Z0-9_.])${name}\\s*\\(`).test(code));
}
