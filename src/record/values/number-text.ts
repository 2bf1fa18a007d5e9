import { type Decimal, decimalFromNumber, parseDecimal } from '../numbers/decimal.ts';

/**
 * The maximum number of digits of a whole number. A longer one is not hours, minutes or tokens of a day, but more
 * likely pasted by accident.
 */
export const MOST_DIGITS = 15;
/** The maximum length of a number: programs write up to 55 decimals of a binary fraction. */
export const LONGEST_NUMBER = 64;

export type DecimalMark = '.' | ',';

/** Thousands in groups of three, and no leading zero: `1,426`, `11,636,500.5`. */
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
/** Other groupings count only if they have one meaning: `1.426,5`, `11.636.500`, `1'426`, `1 426` (no-break). */
const GROUPED_OTHERWISE =
  /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d*|(?:\.\d{3}){2,}|(?:['\u2019]\d{3})+(?:\.\d*)?|(?:[\u00a0\u202f]\d{3})+(?:[.,]\d*)?)$/;
const DECIMAL_POINT = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
const DECIMAL_COMMA = /^(?:\d+,\d*|,\d+)$/;
/** One mark before three digits: thousands or decimals. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Whether a number has one mark, before exactly three digits. @example isAmbiguousAmount('867.500') //=> true */
export function isAmbiguousAmount(text: string): boolean {
  return AMBIGUOUS.test(text);
}

function normalise(text: string, mark: DecimalMark): string | null {
  if (mark === ',' && AMBIGUOUS.test(text)) return text.replace('.', '').replace(',', '.');
  if (DECIMAL_POINT.test(text)) return text;
  if (GROUPED_BY_COMMA.test(text)) return text.replace(/,/g, '');
  if (DECIMAL_COMMA.test(text)) return text.replace(',', '.');
  if (!GROUPED_OTHERWISE.test(text)) return null;
  const comma = text.lastIndexOf(',');
  if (comma === -1 && /^[\d.]+$/.test(text)) return text.replace(/\./g, '');
  if (comma === -1) return text.replace(/['\u2019\u00a0\u202f]/g, '');
  return `${text.slice(0, comma).replace(/[.\u00a0\u202f]/g, '')}.${text.slice(comma + 1)}`;
}

/**
 * Reads a number without a sign or unit, else null. Only the first 15 digits count, as in a cell.
 * @param mark the decimal mark, for a mark before exactly three digits. Without it, `1,426` is thousands and `1.426` is
 * not
 * @example readNumberText('1,426')      //=> parseDecimal('1426')
 * @example readNumberText('1,426', ',') //=> parseDecimal('1.426')
 * @example readNumberText('1,5')        //=> parseDecimal('1.5')
 * @example readNumberText('0,125')      //=> parseDecimal('0.125') // no number in thousands begins with 0
 * @example readNumberText('16.666666666666668') //=> parseDecimal('16.6666666666667')
 * @example readNumberText('1.5x')       //=> null
 */
export function readNumberText(text: string, mark: DecimalMark = '.'): Decimal | null {
  if (text.length > LONGEST_NUMBER) return null;
  const plain = normalise(text, mark);
  if (plain === null) return null;
  if (plain.replace(/^0+|\.0*$|\./g, '').length <= MOST_DIGITS) return parseDecimal(plain);
  const [whole = ''] = plain.replace(/^0+/, '').split('.');
  return whole.length > MOST_DIGITS ? null : decimalFromNumber(Number(plain));
}
