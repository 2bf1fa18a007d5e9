import { type Decimal, parseDecimal } from '../numbers/decimal.ts';

/** Longer numbers are no hours, minutes or tokens of a day; they are more likely something pasted. */
const MOST_DIGITS = 15;

/** Thousands in groups of three, and no leading zero: `1,426`, `11,636,500.5`. */
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
/** Other groupings count only where they can mean nothing else: `1.426,5`, `11.636.500`, `1'426`, `1 426` (no-break). */
const GROUPED_OTHERWISE =
  /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d*|(?:\.\d{3}){2,}|(?:['\u2019]\d{3})+(?:\.\d*)?|(?:[\u00a0\u202f]\d{3})+(?:[.,]\d*)?)$/;
const DECIMAL_POINT = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
const DECIMAL_COMMA = /^(?:\d+,\d*|,\d+)$/;

function normalise(text: string): string | null {
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
 * A number as people write it, without sign or unit, else null.
 * A comma followed by exactly three digits marks thousands, any other comma the decimals.
 * @example readNumberText('1,426') //=> parseDecimal('1426')
 * @example readNumberText('1,5')   //=> parseDecimal('1.5')
 * @example readNumberText('0,125') //=> parseDecimal('0.125') // no number in thousands begins with 0
 * @example readNumberText('1.5x')  //=> null
 */
export function readNumberText(text: string): Decimal | null {
  const plain = normalise(text);
  if (plain === null || plain.replace(/^0+|\.0*$|\./g, '').length > MOST_DIGITS) return null;
  return parseDecimal(plain);
}
