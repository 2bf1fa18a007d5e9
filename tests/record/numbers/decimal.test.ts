import fc from 'fast-check';
import {
  addDecimals,
  compareDecimals,
  DecimalSum,
  decimalFromNumber,
  divideDecimalsToNumber,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
} from '../../../src/record/numbers/decimal.ts';
import { divideNaturals, naturalFromDigits, naturalToDigits } from '../../../src/record/numbers/natural.ts';
import {
  addFractions,
  divideFractions,
  fractionOfNumber,
  fractionOfText,
  nearestDouble,
  plainNumbers,
} from '../../exact-fractions.ts';
import { propertyRuns } from '../../sampling.ts';

const digits = fc.bigInt({ min: 0n, max: 10n ** 60n }).map(String);
const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.integer({ min: 0, max: 12 }))
  .map(([coefficient, scale]) => `${coefficient}e-${scale}`);

function sumOf(texts: readonly string[]) {
  const sum = new DecimalSum();
  for (const text of texts) sum.add(parseDecimal(text));
  return sum.total();
}

describe('exact whole numbers', () => {
  it('divide like BigInt', () => {
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        fc.pre(b !== '0');
        const { quotient, remainder } = divideNaturals(naturalFromDigits(a), naturalFromDigits(b));
        expect(naturalToDigits(quotient)).toBe(String(BigInt(a) / BigInt(b)));
        expect(naturalToDigits(remainder)).toBe(String(BigInt(a) % BigInt(b)));
      }),
      propertyRuns(1000),
    );
  });

  it.each([
    ['99999999999999999999', '99999999999999'],
    ['10000000000000000000000', '9999999'],
    ['9999999000000000000000', '10000000'],
    ['123456789012345678901234567890', '123456789012345'],
    ['5', '7'],
    ['0', '3'],
  ])('divide %s by %s', (a, b) => {
    const { quotient, remainder } = divideNaturals(naturalFromDigits(a), naturalFromDigits(b));
    expect([naturalToDigits(quotient), naturalToDigits(remainder)]).toEqual([
      String(BigInt(a) / BigInt(b)),
      String(BigInt(a) % BigInt(b)),
    ]);
  });
});

describe('exact decimals', () => {
  it.each([
    ['0', '0'],
    ['1.50', '1.5'],
    ['007', '7'],
    ['240.', '240'],
    ['.5', '0.5'],
    ['1e3', '1000'],
    ['1.25e-3', '0.00125'],
  ])('parse %s and print %s', (text, printed) => {
    expect(formatDecimal(parseDecimal(text))).toBe(printed);
  });

  it('add 0.1 and 0.2 to 0.3', () => {
    expect(formatDecimal(addDecimals(decimalFromNumber(0.1), decimalFromNumber(0.2)))).toBe('0.3');
  });

  it('have the fifteen digits that a spreadsheet shows for a number', () => {
    expect(formatDecimal(decimalFromNumber(0.1 + 0.2))).toBe('0.3');
    expect(formatDecimal(decimalFromNumber(1 / 3))).toBe('0.333333333333333');
    expect(formatDecimal(decimalFromNumber(11_636_500))).toBe('11636500');
    expect(formatDecimal(decimalFromNumber(1e-7))).toBe('0.0000001');
  });

  it('have the same sum in any order', () => {
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 30 }), (texts) => {
        expect(formatDecimal(sumOf(texts))).toBe(formatDecimal(sumOf([...texts].reverse())));
      }),
      propertyRuns(),
    );
  });

  it('multiply and compare exactly', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const [x, y] = [parseDecimal(a), parseDecimal(b)];
        expect(formatDecimal(multiplyDecimals(x, y))).toBe(formatDecimal(multiplyDecimals(y, x)));
        expect(compareDecimals(x, y)).toBe(-compareDecimals(y, x) || 0);
        expect(compareDecimals(addDecimals(x, parseDecimal('1e-40')), x)).toBeGreaterThan(0);
      }),
      propertyRuns(),
    );
  });

  it('divide to the nearest double', () => {
    expect(divideDecimalsToNumber(parseDecimal('5400'), parseDecimal('3600'))).toBe(1.5);
    expect(divideDecimalsToNumber(parseDecimal('444.4444404'), parseDecimal('3600'))).toBe(0.123456789);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (a, b) => {
        expect(divideDecimalsToNumber(parseDecimal(String(a)), parseDecimal(String(b)))).toBe(a / b);
      }),
      propertyRuns(),
    );
  });
});

describe('decimals of plain numbers', () => {
  it('have the fifteen digits that a spreadsheet shows, in any way of reading', () => {
    fc.assert(
      fc.property(plainNumbers, (value) => {
        const { top, bottom } = fractionOfNumber(value);
        const exact = formatDecimal(decimalFromNumber(value));
        const { top: ofText, bottom: bottomOfText } = fractionOfText(exact);
        expect(ofText * bottom).toBe(top * bottomOfText);
        expect(exact).not.toMatch(/^0\d|\.\d*0$|\.$/);
      }),
      propertyRuns(2500),
    );
    expect(Object.is(decimalFromNumber(-0).coefficient, 0)).toBe(true);
  });

  it('divide to the nearest double on both sides of 2^53', () => {
    fc.assert(
      fc.property(plainNumbers, plainNumbers, (a, b) => {
        fc.pre(b !== 0);
        const expected = nearestDouble(divideFractions(fractionOfNumber(a), fractionOfNumber(b)));
        expect(divideDecimalsToNumber(decimalFromNumber(a), decimalFromNumber(b))).toBe(expected);
      }),
      propertyRuns(2500),
    );
  });

  it('round to the nearest double where 25 digits of the quotient are a tie', () => {
    // 875000000000001.3125…: a little above the middle of two doubles.
    const quotient = divideDecimalsToNumber(parseDecimal('999999999999999'), parseDecimal('1.14285714285714'));
    expect(quotient).toBe(875000000000001.4);
  });

  it('add up exactly', () => {
    fc.assert(
      fc.property(fc.array(plainNumbers, { maxLength: 12 }), (values) => {
        const sum = new DecimalSum();
        for (const value of values) sum.add(decimalFromNumber(value));
        const expected = values.map(fractionOfNumber).reduce(addFractions, { top: 0n, bottom: 1n });
        const { top, bottom } = fractionOfText(formatDecimal(sum.total()));
        expect(top * expected.bottom).toBe(expected.top * bottom);
      }),
      propertyRuns(1000),
    );
  });
});
