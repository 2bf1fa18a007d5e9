import type { SpreadsheetLocale } from './spreadsheet-locale.ts';

/*
 * The engine knows one way of writing formulas, that of the United States. Where the decimal mark is a comma, Sheets parts
 * arguments by `;` and the columns of an array by `\`. Each sign is exchanged for one other, so that places in the text stay.
 */

/** Text, names of tabs, names and references, numbers of either kind, and single signs. */
const TOKEN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:[.,]\d+)?|[.,]\d+|./gsu;

interface Token {
  text: string;
  isNumber: boolean;
  isInBraces: boolean;
  parenthesisDepth: number;
}

function splitFormula(formula: string): Token[] {
  let braceDepth = 0;
  let parenthesisDepth = 0;
  return [...formula.matchAll(TOKEN)].map(([text]) => {
    if (text === '{') braceDepth += 1;
    if (text === '}') braceDepth -= 1;
    if (text === '(') parenthesisDepth += 1;
    if (text === ')') parenthesisDepth -= 1;
    return { text, isNumber: /^[.,]?\d/.test(text), isInBraces: braceDepth > 0, parenthesisDepth };
  });
}

/**
 * A formula as the engine keeps it, from what a person typed. What is wrong in the locale stays wrong: a comma that parts
 * arguments becomes a sign that parts none.
 *
 * @example readTypedFormula('=SUM(A1;1,5)', getLocale('de_DE')) //=> '=SUM(A1,1.5)'
 */
export function readTypedFormula(formula: string, { decimal }: SpreadsheetLocale): string {
  if (decimal === '.') return formula;
  return splitFormula(formula)
    .map(({ text, isNumber, isInBraces }) => {
      if (isNumber) return text.replace(',', '.');
      if (isInBraces) return text === '\\' ? ',' : text;
      return text === ';' ? ',' : text === ',' ? ';' : text;
    })
    .join('');
}

/**
 * A formula as a person sees it, from how the engine keeps it.
 *
 * @example formatFormula('=SUM(A1,1.5)', getLocale('de_DE')) //=> '=SUM(A1;1,5)'
 */
export function formatFormula(formula: string, { decimal }: SpreadsheetLocale): string {
  if (decimal === '.') return formula;
  return splitUsFormula(formula)
    .map(({ text, isNumber, isInBraces }) => {
      if (isNumber) return text.replace('.', ',');
      if (isInBraces) return text === ',' ? '\\' : text;
      return text === ',' ? ';' : text === ';' ? ',' : text;
    })
    .join('');
}

/** In a formula of the United States, `1,5` are two numbers. */
function splitUsFormula(formula: string): Token[] {
  return splitFormula(formula).flatMap((token) => {
    if (!token.isNumber || !token.text.includes(',')) return [token];
    const [before = '', after = ''] = token.text.split(',');
    return [
      { ...token, text: before },
      { ...token, text: ',', isNumber: false },
      { ...token, text: after },
    ];
  });
}

/**
 * A formula as the engine keeps it, from what a script wrote: with commas it is read in every locale, with semicolons where people
 * type them (assumption: formula-comma). Outside of brackets a comma can only be a decimal mark.
 */
export function readScriptFormula(formula: string, locale: SpreadsheetLocale): string {
  if (locale.decimal === '.') return formula;
  const tokens = splitFormula(formula);
  if (tokens.some(({ text, isInBraces }) => (text === ';' && !isInBraces) || (text === '\\' && isInBraces))) {
    return readTypedFormula(formula, locale);
  }
  return tokens
    .map(({ text, isNumber, isInBraces, parenthesisDepth }) =>
      isNumber && !isInBraces && parenthesisDepth === 0 ? text.replace(',', '.') : text,
    )
    .join('');
}

/** Numbers without zeros at their end: the engine reads only those as numbers at once, and others as text that may be a date. */
export function trimNumbers(formula: string): string {
  if (!/\.\d*0/.test(formula)) return formula;
  return splitUsFormula(formula)
    .map(({ text, isNumber }) => (isNumber && text.includes('.') ? text.replace(/\.?0+$/, '') || '0' : text))
    .join('');
}
