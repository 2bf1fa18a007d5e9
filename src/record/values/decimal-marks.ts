import type { DecimalMark } from './number-text.ts';

/** The text before and after a number. A time after a colon and a time of ISO 8601 always have a decimal point. */
const BEFORE = '(?:^|[^0-9.,:PpTt])';
const AFTER = '(?:$|[^0-9.,])';

/**
 * Returns a pattern of numbers that show their decimal mark: one mark with one, two or more than three digits after it,
 * or after a leading zero or four digits; or both marks; or the other mark twice. RE2 in Google Sheets reads it too.
 */
function evidenceOf(mark: string, other: string): string {
  const numbers = [
    `[0-9]{1,15}${mark}(?:[0-9]{1,2}|[0-9]{4,48})`,
    `(?:0[0-9]{0,14}|[0-9]{4,15})${mark}[0-9]{3}`,
    `[0-9]{1,3}(?:${other}[0-9]{3}){1,4}${mark}[0-9]{1,15}`,
    `[0-9]{1,3}(?:${other}[0-9]{3}){2,4}`,
  ];
  return `${BEFORE}(?:${numbers.join('|')})${AFTER}`;
}

/** The pattern of a text that shows which decimal mark it uses, by mark. */
export const MARK_EVIDENCE: Readonly<Record<DecimalMark, string>> = {
  ',': evidenceOf(',', '[.]'),
  '.': evidenceOf('[.]', ','),
};
const COMMA_EVIDENCE = new RegExp(MARK_EVIDENCE[',']);
const POINT_EVIDENCE = new RegExp(MARK_EVIDENCE['.']);
const AMBIGUOUS_NUMBER = /(^|[^0-9.,:PpTt])([1-9]\d{0,2})([.,])(\d{3})(?![\d.,])/g;
const SHORTEST = '1,000'.length;

/**
 * Whether a text has a number whose mark can separate thousands or decimals.
 * @example isAmbiguousNumber('2,125h') //=> true
 */
export function isAmbiguousNumber(text: string): boolean {
  return text.length >= SHORTEST && text.search(AMBIGUOUS_NUMBER) !== -1;
}

/**
 * Rewrites the ambiguous numbers of a text so that each has one meaning.
 * @param mark the decimal mark that they have
 * @param end a zero after the decimals, without which the mark could separate thousands
 * @example writeUnambiguously('2,125h', ',') //=> '2.1250h'
 * @example writeUnambiguously('2,125h', '.') //=> '2125h'
 */
export function writeUnambiguously(text: string, mark: DecimalMark, end = '0'): string {
  return text.replace(AMBIGUOUS_NUMBER, (_all, before: string, whole: string, found: string, rest: string) =>
    found === mark ? `${before}${whole}.${rest}${end}` : `${before}${whole}${rest}`,
  );
}

/** Whether any text shows a decimal comma. @example showDecimalComma(['8.5', '1,5']) //=> true */
export function showDecimalComma(texts: readonly string[]): boolean {
  return texts.some((text) => COMMA_EVIDENCE.test(text));
}

/** Decimal marks that texts show: none, one or both. */
export type DecimalMarks = '' | DecimalMark | ',.';

/** Returns the decimal marks that texts show. @example marksShownIn(['1.5M', '2,125', '12']) //=> '.' */
export function marksShownIn(texts: readonly string[]): DecimalMarks {
  const hasPoint = texts.some((text) => POINT_EVIDENCE.test(text));
  return showDecimalComma(texts) ? (hasPoint ? ',.' : ',') : hasPoint ? '.' : '';
}

/** Returns the only decimal mark that texts show, else null: none shows it, or both appear. */
function markIn(texts: readonly string[]): DecimalMark | null {
  const marks = marksShownIn(texts);
  return marks === '' || marks === ',.' ? null : marks;
}

/**
 * Returns the decimal mark of each column of times: the one that its own cells show. A column without evidence uses the
 * mark of all columns together. Null if no text shows it, or if no text needs it.
 * @param columns the texts of each column's cells, without its heading
 * @example decideMarks([['1,5', '2,125'], ['2,125']]) //=> [',', ',']
 * @example decideMarks([['1,5', '8.5', '2,125']])     //=> [null]
 */
export function decideMarks(columns: readonly (readonly string[])[]): (DecimalMark | null)[] {
  if (!columns.some((texts) => texts.some(isAmbiguousNumber))) return columns.map(() => null);
  const ofAll = markIn(columns.flat());
  const isSilent = (text: string) => !COMMA_EVIDENCE.test(text) && !POINT_EVIDENCE.test(text);
  return columns.map((texts) => (texts.every(isSilent) ? ofAll : markIn(texts)));
}
