import { parseDecimal } from '../../record/numbers/decimal.ts';
import { roundRatio } from '../../record/numbers/rounding.ts';
import type { TokenBasis } from '../../record/values/task.ts';
import type { ImportRow } from './log-types.ts';

const DECIMALS = 2;
const MILLISECONDS = 60_000;

/**
 * Formats minutes for a cell: at most two decimals, half to even.
 * @example formatMinutes(7.499833, ',') //=> '7,5'
 */
export function formatMinutes(minutes: number | null, decimal: '.' | ','): string {
  if (minutes === null) return '';
  const numerator = parseDecimal(String(Math.round(minutes * MILLISECONDS)));
  const text = roundRatio({ numerator, denominator: parseDecimal(String(MILLISECONDS)) }, DECIMALS);
  return text.replace(/\.00$|0$/, '').replace('.', decimal);
}

/**
 * Returns the tokens of a row for a cell.
 * @example tokensOnBasis({ tokens: { input: 1, output: 2, cacheWrite: 30, cacheRead: 400, total: 433 } }, 'without-cache') //=> 3
 */
export function tokensOnBasis({ tokens }: Pick<ImportRow, 'tokens'>, basis: TokenBasis): number | null {
  if (tokens.total === null) return null;
  if (basis === 'all') return tokens.total;
  const uncached = tokens.input + tokens.output;
  return basis === 'without-cache' ? uncached : uncached + tokens.cacheWrite;
}
