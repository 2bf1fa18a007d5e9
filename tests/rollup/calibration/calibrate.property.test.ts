import fc from 'fast-check';
import { durationFromAmount } from '../../../src/record/values/duration.ts';
import { calibrate } from '../../../src/rollup/calibration/calibrate.ts';
import type { ComparedEstimate } from '../../../src/rollup/calibration/compared-estimates.ts';
import { periodOf } from '../../../src/rollup/periods.ts';
import { rollUp } from '../../../src/rollup/rollup.ts';
import { rollupsAsData } from '../../../src/rollup/rollup-data.ts';
import {
  addFractions,
  divideFractions,
  type Fraction,
  fractionOfNumber,
  multiplyFractions,
  nearestDouble,
} from '../../exact-fractions.ts';
import { propertyRuns } from '../../sampling.ts';
import { dayOf } from '../make-days.ts';

type Plain = readonly [estimate: number, other: number];
const pairOf = ([estimate, other]: Plain): ComparedEstimate => ({
  estimate: durationFromAmount(estimate, 'hours'),
  other: durationFromAmount(other, 'hours'),
});

const QUARTERS: Fraction = { top: 1n, bottom: 4n };

/**
 * Computes a quartile from a list in which each value appears four times, with exact fractions and without code of the
 * product.
 */
function quartile(plain: readonly Plain[], quarters: number): number {
  const ratios = plain
    .map(([estimate, other]) => divideFractions(fractionOfNumber(estimate), fractionOfNumber(other)))
    .sort((a, b) => (a.top * b.bottom < b.top * a.bottom ? -1 : Number(a.top * b.bottom > b.top * a.bottom)));
  const place = quarters * (ratios.length - 1);
  // Four steps from one value to the next: the value at the place is the mean of four neighbors.
  const four = [0, 1, 2, 3].map((step) => ratios[Math.floor((place + step) / 4)] as Fraction);
  return nearestDouble(multiplyFractions(four.reduce(addFractions), QUARTERS));
}

const SIZES = [
  { overHours: 0, upToHours: 2 },
  { overHours: 2, upToHours: 8 },
  { overHours: 8, upToHours: 40 },
  { overHours: 40, upToHours: null },
];

function expectedRows(plain: readonly Plain[]) {
  const rowOf = (size: (typeof SIZES)[number], pairs: readonly Plain[]) => ({
    comparedWith: 'actual',
    ...size,
    tasks: pairs.length,
    median: quartile(pairs, 2),
    lowerQuartile: pairs.length < 4 ? null : quartile(pairs, 1),
    upperQuartile: pairs.length < 4 ? null : quartile(pairs, 3),
  });
  const rows = SIZES.flatMap((size) => {
    const ofSize = plain.filter(
      ([estimate]) =>
        (size.overHours === 0 || estimate > size.overHours) && (size.upToHours === null || estimate <= size.upToHours),
    );
    return ofSize.length === 0 ? [] : [rowOf(size, ofSize)];
  });
  return rows.length < 2 ? rows : [...rows, rowOf({ overHours: 0, upToHours: null }, plain)];
}

const hours = fc.oneof(
  fc.constantFrom(0.25, 1, 2, 2.01, 8, 8.01, 40, 40.01, 0.1, 1.005),
  fc.integer({ min: 1, max: 60_000 }).map((hundredths) => hundredths / 100),
);
const plainPairs = fc.array(fc.tuple(fc.oneof(fc.constant(0), hours), hours), { maxLength: 40 });

it('computes the median and the quartiles of every size like exact fractions', () => {
  fc.assert(
    fc.property(plainPairs, (plain) => {
      const day = { ...dayOf('2026-04-04', [1, 1, null, null]), compared: { actual: plain.map(pairOf), second: [] } };
      const period = periodOf(day.date, 'month');
      const [data] = rollupsAsData([rollUp([day], period, period)], 40).periods;
      expect(data?.calibration ?? []).toEqual(expectedRows(plain));
    }),
    propertyRuns(100),
  );
});

it('does not depend on the order of the tasks and of the days', () => {
  fc.assert(
    fc.property(plainPairs, fc.nat({ max: 40 }), (plain, cut) => {
      const pairs = plain.map(pairOf);
      const turned = [...pairs.slice(cut), ...pairs.slice(0, cut)];
      const print = (list: readonly ComparedEstimate[]) =>
        JSON.stringify(calibrate({ actual: list, second: [] }).map(({ tasks, overHours }) => [tasks, overHours]));
      expect(print(turned)).toBe(print(pairs));
    }),
    propertyRuns(25),
  );
});
