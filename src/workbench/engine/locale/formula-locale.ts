import type { SpreadsheetLocale } from './spreadsheet-locale.ts';

/*
 * The engine reads formulas in one form only, that of the United States: `,` separates arguments, and `,` and `;` separate the
 * columns and rows of an array. Google Sheets takes `;` between arguments in every locale. Where the decimal mark is a comma it takes
 * nothing else there, and `\` between the columns of an array. Scripts get no translation: what they write is read as if a user
 * typed it (assumptions: formula-semicolon, formula-comma). Each character is replaced by one other, so that positions in the text stay.
 */

/** Text, names of tabs, names and references, numbers with one of these decimal marks, and single characters. */
const makeTokenPattern = (marks: string) =>
  new RegExp(
    `"(?:[^"]|"")*"?|'(?:[^']|'')*'|[\\p{L}_$][\\p{L}\\p{N}_.$]*|\\d+(?:${marks}\\d+)?|(?<![\\p{L}\\p{N}_)}"'])${marks}\\d+|.`,
    'gsu',
  );
const TYPED_TOKEN = makeTokenPattern('[.,]');
/** In a formula of the United States, `1,5` are two numbers. */
const KEPT_TOKEN = makeTokenPattern('[.]');

interface Token {
  text: string;
  isNumber: boolean;
  isInBraces: boolean;
}

function splitFormula(formula: string, pattern = KEPT_TOKEN): Token[] {
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
 * A formula as the engine keeps it, from what a user typed or a script wrote. A separator that is wrong in the locale stays wrong:
 * it becomes one that `holdsWrongSeparator` finds.
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

/** Whether a formula, as the engine keeps it, had a separator that its locale does not take: Google Sheets shows a parse error. */
export function holdsWrongSeparator(kept: string): boolean {
  if (!/[;\\]/.test(kept)) return false;
  return splitFormula(kept).some(({ text, isInBraces }) => text === (isInBraces ? '\\' : ';'));
}

/**
 * A formula as a person sees it, from how the engine keeps it.
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

/** Numbers without zeros at their end: the engine reads only those as numbers at once, and others as text that may be a date. */
export function trimNumbers(formula: string): string {
  if (!/\.\d*0/.test(formula)) return formula;
  return splitFormula(formula)
    .map(({ text, isNumber }) => (isNumber && text.includes('.') ? text.replace(/\.?0{1,99}$/, '') || '0' : text))
    .join('');
}
