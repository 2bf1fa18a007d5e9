// Covers src/functions: exact figures.
import fc from 'fast-check';
import { callSheetFunction } from '../../src/functions/call-sheet-function.ts';
import { FIGURE_FUNCTIONS } from '../../src/functions/figure-functions.ts';
import {
  addFractions,
  divideFractions,
  type Fraction,
  fractionOfNumber,
  multiplyFractions,
  nearestDouble,
  plainNumbers,
} from '../exact-fractions.ts';
import { propertyRuns } from '../sampling.ts';

const call = (name: keyof typeof FIGURE_FUNCTIONS, ...values: unknown[]) =>
  callSheetFunction(FIGURE_FUNCTIONS, name, values, { wallClock: () => '' });
const columnOf = (values: readonly unknown[]) => values.map((value) => [value]);
const ZERO: Fraction = { top: 0n, bottom: 1n };
const whole = (value: number): Fraction => ({ top: BigInt(value), bottom: 1n });
const sumOf = (values: readonly number[]) => values.map(fractionOfNumber).reduce(addFractions, ZERO);
const ratioOf = (human: Fraction, minutes: Fraction) =>
  minutes.top === 0n ? '' : nearestDouble(divideFractions(multiplyFractions(human, whole(60)), minutes));

/** A number with a cell of the same value: the number, or its text if it has few digits. */
const cells = plainNumbers.chain((value) => {
  const text = String(value);
  const isShort = /^\d{1,9}(?:\.\d{1,6})?$/.test(text);
  return fc.constantFrom<unknown>(value, ...(isShort ? [text, ` ${text} `] : [])).map((cell) => ({ value, cell }));
});
const rows = fc.array(fc.tuple(cells, cells), { minLength: 1, maxLength: 20 });

describe('sums of plain numbers and their texts', () => {
  it('are the nearest doubles to the exact figures', () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const hours = columnOf(pairs.map(([human]) => human.cell));
        const minutes = columnOf(pairs.map(([, time]) => time.cell));
        const human = sumOf(pairs.map(([{ value }]) => value));
        const time = sumOf(pairs.map(([, { value }]) => value));
        expect(call('WEIGHTED_SUPERVISORY_LEVERAGE', hours, minutes)).toBe(ratioOf(human, time));
        expect(call('HUMAN_WEEKS', hours)).toBe(nearestDouble(human) / 40);
        const isAllWorked = pairs.every(([, { value }]) => value > 0);
        if (isAllWorked) expect(call('WEIGHTED_LEVERAGE', hours, minutes)).toBe(ratioOf(human, time));
        else expect(() => call('WEIGHTED_LEVERAGE', hours, minutes)).toThrow('ai_minutes is 0');
      }),
      propertyRuns(750),
    );
  });

  it('skip rows with a blank in both', () => {
    const blankable = fc.tuple(cells, cells, fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(blankable, { minLength: 1, maxLength: 20 }), (triples) => {
        const hours = columnOf(triples.map(([human, , blanks]) => (blanks === 1 ? '' : human.cell)));
        const minutes = columnOf(triples.map(([, time, blanks]) => (blanks === 2 ? ' ' : time.cell)));
        const counted = triples.filter(([, , blanks]) => blanks === 0 || blanks === 3);
        const expected = ratioOf(
          sumOf(counted.map(([{ value }]) => value)),
          sumOf(counted.map(([, { value }]) => value)),
        );
        expect(call('WEIGHTED_SUPERVISORY_LEVERAGE', hours, minutes)).toBe(expected);
      }),
      propertyRuns(250),
    );
  });

  it('keep every digit of long columns, even above 2^53 units', () => {
    const hours = columnOf(Array.from({ length: 3000 }, (_, i) => 199_999_999_999.5 + i));
    const minutes = columnOf(Array.from({ length: 3000 }, (_, i) => 0.0001 * (i + 1)));
    const human = sumOf(hours.map(([value]) => Number(value)));
    const time = sumOf(minutes.map(([value]) => Number(value)));
    expect(call('WEIGHTED_LEVERAGE', hours, minutes)).toBe(ratioOf(human, time));
  });
});

describe('factors', () => {
  it('are equal for numbers and their texts of up to fifteen digits', () => {
    const few = fc
      .tuple(fc.integer({ min: 1, max: 10 ** 7 }), fc.integer({ min: 0, max: 3 }))
      .map(([digits, decimals]) => digits / 10 ** decimals);
    fc.assert(
      fc.property(few, few, (hours, minutes) => {
        const ofNumbers = call('LEVERAGE', hours, minutes);
        const exact = nearestDouble(
          divideFractions(multiplyFractions(fractionOfNumber(hours), whole(60)), fractionOfNumber(minutes)),
        );
        expect(Math.abs(Number(ofNumbers) - exact)).toBeLessThanOrEqual(exact * 4e-16);
        expect(call('LEVERAGE', `${hours}h`, `${minutes}m`)).toBe(call('LEVERAGE', `${hours}`, `${minutes}`));
        expect(call('LEVERAGE', `${hours} h`, `${minutes} min`)).toBe(ofNumbers);
      }),
      propertyRuns(500),
    );
  });
});
