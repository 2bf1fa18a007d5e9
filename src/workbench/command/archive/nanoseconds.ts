import { type Decimal, formatDecimal, parseDecimal } from '../../../record/numbers/decimal.ts';

const DECIMALS = 9;
/** The largest time in the archive, with 18 digits: 277,777 hours. */
const LARGEST = 10n ** 18n - 1n;

/**
 * Converts an exact number of seconds to whole nanoseconds.
 * @returns null if it has more than 9 decimals, or is longer than 277,777 hours
 * @example nanosecondsOf(parseDecimal('516.6')) //=> 516600000000n
 * @example nanosecondsOf(parseDecimal('0.0000000001')) //=> null
 */
export function nanosecondsOf({ coefficient, scale }: Decimal): bigint | null {
  if (scale === 0 && typeof coefficient === 'number') return withinLimit(BigInt(coefficient) * 1_000_000_000n);
  const [whole = '', fraction = ''] = formatDecimal({ coefficient, scale }).split('.');
  if (fraction.length > DECIMALS) return null;
  return withinLimit(BigInt(whole + fraction.padEnd(DECIMALS, '0')));
}

const withinLimit = (value: bigint) => (value > LARGEST ? null : value);

/**
 * Converts whole nanoseconds, which can be a sum of any size, to exact seconds.
 * @example formatDecimal(secondsOf(516600000000n)) //=> '516.6'
 */
export function secondsOf(nanoseconds: bigint): Decimal {
  const digits = String(nanoseconds).padStart(DECIMALS + 1, '0');
  return parseDecimal(`${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`);
}
