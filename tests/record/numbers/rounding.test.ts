import fc from 'fast-check';
import { decimalFromNumber, parseDecimal } from '../../../src/record/numbers/decimal.ts';
import { compareRatios, isRoundingTie, roundDecimal, roundRatio } from '../../../src/record/numbers/rounding.ts';
import { divideFractions, fractionOfNumber, plainNumbers } from '../../exact-fractions.ts';
import { propertyRuns } from '../../sampling.ts';

const ratio = (numerator: string | number, denominator: string | number) => ({
  numerator: parseDecimal(String(numerator)),
  denominator: parseDecimal(String(denominator)),
});

/** Rounds half to even with whole numbers, independent of the product. */
function roundByBigInt(a: bigint, b: bigint, decimals: number): string {
  const scaled = a * 10n ** BigInt(decimals);
  const quotient = scaled / b;
  const twice = (scaled % b) * 2n;
  const rounded = twice > b || (twice === b && quotient % 2n === 1n) ? quotient + 1n : quotient;
  const text = String(rounded).padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

describe('rounding half to even', () => {
  it.each([
    [1426, 40, '35.6'],
    [105, 60, '1.8'],
    [801, 60, '13.4'],
    ['116.25', 1, '116.2'],
    [1581, 60, '26.4'],
  ])('rounds the published tie %s / %s to %s', (a, b, printed) => {
    expect(roundRatio(ratio(a, b), 1)).toBe(printed);
    expect(isRoundingTie(ratio(a, b), 1)).toBe(true);
  });

  it.each([
    ['0.25', 1, '0.2'],
    ['0.35', 1, '0.4'],
    ['0.2500000000000001', 1, '0.3'],
    ['0.2499999999999999', 1, '0.2'],
    ['0.05', 1, '0.0'],
    ['0.15', 1, '0.2'],
    ['2.5', 0, '2'],
    ['3.5', 0, '4'],
    ['0.5', 0, '0'],
    ['9.95', 1, '10.0'],
    ['9.949999999999', 1, '9.9'],
    ['999999.95', 1, '1000000.0'],
    ['123456789012345678.25', 1, '123456789012345678.2'],
    ['0', 2, '0.00'],
    ['0.005', 2, '0.00'],
    ['0.015', 2, '0.02'],
  ])('rounds %s to %s decimals: %s', (value, decimals, printed) => {
    expect(roundDecimal(parseDecimal(value), decimals)).toBe(printed);
  });

  it('is exact for any quotient, ties and large ones included', () => {
    const whole = fc.oneof(fc.bigInt(0n, 10n ** 6n), fc.bigInt(0n, 10n ** 25n));
    const denominators = fc.oneof(
      fc.constantFrom(1n, 2n, 4n, 8n, 20n, 40n, 80n, 400n, 1600n),
      fc.bigInt(1n, 10n ** 12n),
    );
    fc.assert(
      fc.property(whole, denominators, fc.integer({ min: 0, max: 4 }), (a, b, decimals) => {
        expect(roundRatio(ratio(String(a), String(b)), decimals)).toBe(roundByBigInt(a, b, decimals));
      }),
      propertyRuns(2500),
    );
  });

  it('is exact for plain numbers, in any representation', () => {
    fc.assert(
      fc.property(plainNumbers, plainNumbers, fc.integer({ min: 0, max: 4 }), (a, b, decimals) => {
        fc.pre(b !== 0);
        const { top, bottom } = divideFractions(fractionOfNumber(a), fractionOfNumber(b));
        const rounded = roundRatio({ numerator: decimalFromNumber(a), denominator: decimalFromNumber(b) }, decimals);
        expect(rounded).toBe(roundByBigInt(top, bottom, decimals));
      }),
      propertyRuns(2500),
    );
  });

  it('orders by the exact value where doubles are equal', () => {
    expect(compareRatios(ratio('10000000000000001', '3'), ratio('10000000000000000', '3'))).toBeGreaterThan(0);
    expect(compareRatios(ratio(1, 3), ratio(2, 6))).toBe(0);
    expect(compareRatios(ratio(0, 3), ratio(0, 6))).toBe(0);
    expect(compareRatios(ratio(1, 3), ratio(1, 2))).toBeLessThan(0);
  });
});
