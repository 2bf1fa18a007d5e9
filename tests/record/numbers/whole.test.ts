import fc from 'fast-check';
import {
  addWholes,
  compareWholes,
  divideWholes,
  isOdd,
  multiplyWholes,
  shiftWhole,
  type Whole,
  wholeFromDigits,
  wholeToDigits,
} from '../../../src/record/numbers/whole.ts';
import { propertyRuns } from '../../sampling.ts';

const LIMIT = 2n ** 53n;
const wholes = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 6n }),
  fc.bigInt({ min: LIMIT - 3n, max: LIMIT + 3n }),
  fc.bigInt({ min: 94_906_260n, max: 94_906_270n }),
  fc.bigInt({ min: 0n, max: 10n ** 16n }),
  fc.bigInt({ min: 0n, max: 10n ** 40n }),
);
const toWhole = (value: bigint) => wholeFromDigits(String(value));

/** Returns the digits and checks the form: a number if it is safe, else limbs. */
function show(whole: Whole): string {
  const digits = wholeToDigits(whole);
  expect(typeof whole).toBe(BigInt(digits) < LIMIT ? 'number' : 'object');
  return digits;
}

describe('whole numbers on both sides of 2^53', () => {
  it('add, multiply, compare and divide like BigInt', () => {
    fc.assert(
      fc.property(wholes, wholes, (a, b) => {
        const [x, y] = [toWhole(a), toWhole(b)];
        expect(show(addWholes(x, y))).toBe(String(a + b));
        expect(show(multiplyWholes(x, y))).toBe(String(a * b));
        expect(Math.sign(compareWholes(x, y))).toBe(a < b ? -1 : Number(a > b));
        expect(isOdd(x)).toBe(a % 2n === 1n);
        if (b === 0n) return;
        const { quotient, remainder } = divideWholes(x, y);
        expect([show(quotient), show(remainder)]).toEqual([String(a / b), String(a % b)]);
      }),
      propertyRuns(1500),
    );
  });

  it('are multiplied by powers of ten', () => {
    fc.assert(
      fc.property(wholes, fc.integer({ min: 0, max: 40 }), (value, exponent) => {
        expect(show(shiftWhole(toWhole(value), exponent))).toBe(String(value * 10n ** BigInt(exponent)));
      }),
      propertyRuns(),
    );
    expect(shiftWhole(0, 400)).toBe(0);
  });

  it.each([
    ['9007199254740991', 'number'],
    ['9007199254740992', 'object'],
    ['9007199254740993', 'object'],
    ['000000000000000000012', 'number'],
    ['', 'number'],
  ])('reads %j as a %s', (digits, form) => {
    const whole = wholeFromDigits(digits);
    expect([typeof whole, wholeToDigits(whole)]).toEqual([form, String(BigInt(digits))]);
  });
});
