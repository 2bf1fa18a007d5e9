// Exact fractions for tests: an oracle that shares no code with the arithmetic of the product.
import fc from 'fast-check';

export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Returns the decimal of 15 digits that a spreadsheet shows for a number. Safe integers stay exact. */
export function fractionOfNumber(value: number): Fraction {
  return fractionOfText(Number.isSafeInteger(value) ? String(Math.abs(value)) : value.toPrecision(15));
}

/** @example fractionOfText('1.5e2') //=> { top: 150n, bottom: 1n } */
export function fractionOfText(text: string): Fraction {
  const [mantissa = '', exponent = '0'] = text.split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0
    ? { top: digits * 10n ** BigInt(power), bottom: 1n }
    : { top: digits, bottom: 10n ** BigInt(-power) };
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

export function divideFractions(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom, bottom: a.bottom * b.top };
}

const BITS = 80n;

/** Returns the double nearest to a fraction, half to even. */
export function nearestDouble({ top, bottom }: Fraction): number {
  if (top === 0n) return 0;
  const shift = BITS + BigInt(bottom.toString(2).length) - BigInt(top.toString(2).length);
  const [dividend, divisor] = shift >= 0n ? [top << shift, bottom] : [top, bottom << -shift];
  // A last bit for the remainder distinguishes a value slightly above a tie from the tie.
  const quotient = (dividend / divisor) * 2n + (dividend % divisor === 0n ? 0n : 1n);
  return Number(quotient) / 2 ** (Number(shift) + 1);
}

/** Numbers near the limits of safe integers and of fifteen digits, numbers with binary errors, and figures of a day. */
const EDGES = [
  0,
  0.1,
  0.2,
  0.1 + 0.2,
  0.29,
  1.1,
  1.005,
  4.35,
  8.6,
  1 / 3,
  20 / 60,
  1e-7,
  0.00005,
  0.99995,
  214_748.3647,
  214_748.3648,
  99_999_999_999.9999,
  999_999_999_999_999,
  99_999_999_999_999.9,
  1e14 + 0.5,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 52 + 0.5,
  2 ** 53 - 1,
  2 ** 53,
  2 ** 53 + 2,
  1e15,
  1e22,
];

/** Nonnegative numbers as in cells: integers, numbers with few decimals, any doubles, and edge cases. */
export const plainNumbers: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2000 }) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 10 ** 7 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, decimals]) => Number(`${digits}e-${decimals}`)),
  },
  { weight: 2, arbitrary: fc.constantFrom(...EDGES) },
  {
    weight: 1,
    arbitrary: fc
      .double({ min: 0, max: 1e18, noNaN: true, noDefaultInfinity: true })
      .filter((n) => n === 0 || n > 1e-9),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }) },
);
