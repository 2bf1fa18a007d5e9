import { decimalToNumber, multiplyDecimals, parseDecimal } from '../numbers/decimal.ts';
import { type Cell, isBlankCell, isDateCell, isErrorText, numberOfCell, textOfCell } from '../values/cell.ts';
import { isNoneMark } from '../values/duration-grammar.ts';
import { readNumberText } from '../values/number-text.ts';

export type TokenReading =
  | { readonly kind: 'tokens'; readonly tokens: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly shown: string };

const TOKENS = /^~? ?([\d.,'\u00a0\u202f]+) ?([kmb])?(?: ?tokens?)?$/;
const MULTIPLIERS: Readonly<Record<string, string>> = { k: '1000', m: '1000000', b: '1000000000' };
/** `150.000` may be 150 or 150,000, and tokens are counted by the thousand: asked, not guessed. */
const AMBIGUOUS_POINT = /^[1-9]\d{0,2}\.\d{3}$/;

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;

function readTokenText(text: string): number | null {
  if (isErrorText(text)) return null;
  const [, amountText = '', suffix = ''] = TOKENS.exec(text.toLowerCase()) ?? [];
  if (suffix === '' && AMBIGUOUS_POINT.test(amountText)) return null;
  const amount = readNumberText(amountText);
  if (amount === null) return null;
  return decimalToNumber(multiplyDecimals(amount, parseDecimal(MULTIPLIERS[suffix] ?? '1')));
}

/**
 * Reads one cell as a count of tokens: `11636500`, `11,636,500`, `150k`, `1.5M`, `~867,500`.
 * A count is whole and not negative. A cell with a mark for "none", such as `–` or `n/a`, is blank.
 */
export function readTokens(cell: Cell): TokenReading {
  if (typeof cell === 'number' && isCount(cell)) return { kind: 'tokens', tokens: cell };
  if (isBlankCell(cell)) return { kind: 'blank' };
  const shown = textOfCell(cell);
  const isText = typeof cell === 'string';
  if (isText && isNoneMark(shown)) return { kind: 'blank' };
  const tokens = isText ? readTokenText(shown) : isDateCell(cell) ? null : numberOfCell(cell);
  return tokens !== null && isCount(tokens) ? { kind: 'tokens', tokens } : { kind: 'unreadable', shown };
}
