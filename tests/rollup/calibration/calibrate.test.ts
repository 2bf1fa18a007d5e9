import { durationFromAmount } from '../../../src/record/values/duration.ts';
import { calibrate, quartileOf } from '../../../src/rollup/calibration/calibrate.ts';
import { describeCalibrationRow, printQuotient } from '../../../src/rollup/calibration/print-calibration.ts';
import { ENGLISH_ROLLUP } from '../../../src/rollup/rollup-words.ts';
import { DEFAULT_STYLE as standard } from '../../../src/styles/styles.ts';

const hours = (amount: number) => durationFromAmount(amount, 'hours');
const pairs = (...plain: readonly (readonly [estimate: number, other: number])[]) =>
  plain.map(([estimate, other]) => ({ estimate: hours(estimate), other: hours(other) }));
const ratio = (numerator: number, denominator: number) => ({
  numerator: { coefficient: numerator, scale: 0 },
  denominator: { coefficient: denominator, scale: 0 },
});
const describeAll = (rows: ReturnType<typeof calibrate>) =>
  rows.map((row) => describeCalibrationRow(row, standard, ENGLISH_ROLLUP));

describe('calibrate', () => {
  it('has no row without a comparison', () => {
    expect(calibrate({ actual: [], second: [] })).toEqual([]);
  });

  it('counts an estimate at the end of a class in it, and one above in the next', () => {
    const rows = calibrate({ actual: pairs([2, 1], [2.01, 1], [8, 1], [8.01, 1], [40, 1], [40.01, 1]), second: [] });
    expect(rows.map(({ overHours, upToHours, tasks }) => [overHours, upToHours, tasks])).toEqual([
      [0, 2, 1],
      [2, 8, 2],
      [8, 40, 2],
      [40, null, 1],
      [0, null, 6],
    ]);
  });

  it('has a middle half from four tasks on', () => {
    expect(describeAll(calibrate({ actual: pairs([1, 1], [1, 2], [2, 1]), second: [] }))).toEqual([
      'Up to 2h: median 1.00 (3 tasks).',
    ]);
    expect(describeAll(calibrate({ actual: pairs([1, 1], [1, 2], [2, 1], [2, 1]), second: [] }))).toEqual([
      'Up to 2h: median 1.50, middle half 0.88 to 2.00 (4 tasks).',
    ]);
  });

  it('keeps second estimates separate', () => {
    expect(describeAll(calibrate({ actual: pairs([1, 1]), second: pairs([9, 3], [50, 100]) }))).toEqual([
      'Up to 2h: median 1.00 (1 task).',
      'Over 8h to 40h: median 3.00 (1 task).',
      'Over 40h: median 0.50 (1 task).',
      'All sizes: median 1.75 (2 tasks).',
    ]);
  });

  it('rounds half to even, once', () => {
    expect([ratio(1, 8), ratio(3, 8), ratio(5, 4)].map((value) => printQuotient(value, standard))).toEqual([
      '0.12',
      '0.38',
      '1.25',
    ]);
    expect(quartileOf([ratio(1, 3), ratio(2, 3)], 1)).toMatchObject({
      numerator: { coefficient: 15 },
      denominator: { coefficient: 36 },
    });
  });
});
