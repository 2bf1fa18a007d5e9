import type { SpreadsheetLocale } from './spreadsheet-locale.ts';

/*
 * The engine reads formulas only in the form of the United States: `,` separates arguments, and `,` and `;` separate the
 * columns and rows of an array. Google Sheets accepts `;` between arguments in every locale. Where the decimal mark is a comma,
 * it accepts only `;` there, and `\` between the columns of an array. Formulas from scripts are not translated: they are read as
 * if typed (assumptions: formula-semicolon, formula-comma). Each character is replaced with one other, so that positions in the
 * text stay the same.
 */

/**
 * Makes a pattern for text, names of tabs, names and references, numbers with one of these decimal marks, and single
 * characters.
 */
const makeTokenPattern = (marks: string) =>
  new RegExp(
    `"(?:[^"]|"")*"?|'(?:[^']|'')*'|[\\p{L}_$][\\p{L}\\p{N}_.$]*|\\d+(?:${marks}\\d+)?|(?<![\\p{L}\\p{N}_)}"'])${marks}\\d+|.`,
    'gsu',
  );
const TYPED_TOKEN = makeTokenPattern('[.,]');
/** For formulas of the United States, where `1,5` is two numbers. */
const ENGINE_TOKEN = makeTokenPattern('[.]');

interface Token {
  text: string;
  isNumber: boolean;
  isInBraces: boolean;
}

function splitFormula(formula: string, pattern = ENGINE_TOKEN): Token[] {
  let braceDepth = 0;
  return [...formula.matchAll(pattern)].map(([text]) => {
    if (text === '{') braceDepth += 1;
    if (text === '}') braceDepth -= 1;
    return { text, isNumber: /^[.,]?\d/.test(text), isInBraces: braceDepth > 0 };
  });
}

/** Swaps two characters. */
const swap = (text: string, one: string, other: string) => (text === one ? other : text === other ? one : text);

/**
 * Converts a formula, as typed by a user or written by a script, to the form of the engine. A separator that is wrong in the
 * locale becomes one that `hasWrongSeparator` finds.
 *
 * @example readTypedFormula('=SUM(A1;1,5)', getLocale('de_DE')) //=> '=SUM(A1,1.5)'
 * @example readTypedFormula('=SUM(A1;1.5)', getLocale('en_US')) //=> '=SUM(A1,1.5)'
 */
export function readTypedFormula(formula: string, { decimal }: SpreadsheetLocale): string {
  if (decimal === '.' && !formula.includes(';')) return formula;
  return splitFormula(formula, TYPED_TOKEN)
    .map(({ text, isNumber, isInBraces }) => {
      if (decimal === '.') return text === ';' && !isInBraces ? ',' : text;
      if (isNumber) return text.replace(',', '.');
      return isInBraces ? swap(text, '\\', ',') : swap(text, ';', ',');
    })
    .join('');
}

/**
 * Whether a formula in the form of the engine had a separator that is wrong in its locale, for which Google Sheets shows a
 * parse error.
 */
export function hasWrongSeparator(formula: string): boolean {
  if (!/[;\\]/.test(formula)) return false;
  return splitFormula(formula).some(({ text, isInBraces }) => text === (isInBraces ? '\\' : ';'));
}

/**
 * Converts a formula from the form of the engine to the one that the user sees.
 *
 * @example formatFormula('=SUM(A1,1.5)', getLocale('de_DE')) //=> '=SUM(A1;1,5)'
 */
export function formatFormula(formula: string, { decimal }: SpreadsheetLocale): string {
  if (decimal === '.') return formula;
  return splitFormula(formula)
    .map(({ text, isNumber, isInBraces }) => {
      if (isNumber) return text.replace('.', ',');
      return isInBraces ? swap(text, '\\', ',') : swap(text, ';', ',');
    })
    .join('');
}

/** Removes trailing zeros from decimals. The engine reads other numbers first as text, which can be a date. */
export function trimNumbers(formula: string): string {
  if (!/\.\d*0/.test(formula)) return formula;
  return splitFormula(formula)
    .map(({ text, isNumber }) => (isNumber && text.includes('.') ? text.replace(/\.?0{1,99}$/, '') || '0' : text))
    .join('');
}
