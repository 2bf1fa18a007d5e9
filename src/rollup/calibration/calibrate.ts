import {
  addDecimals,
  compareDecimals,
  type Decimal,
  multiplyByWhole,
  multiplyDecimals,
} from '../../record/numbers/decimal.ts';
import { compareRatios, type Ratio } from '../../record/numbers/rounding.ts';
import {
  COMPARED_WITH,
  type ComparedEstimate,
  type ComparedEstimates,
  type ComparedWith,
} from './compared-estimates.ts';

/** The ends of the size classes, in hours of the estimate: each end belongs to the class below it. The last class has no end. */
export const SIZE_ENDS = [2, 8, 40] as const;
/** With fewer tasks there is no middle half. */
export const FEWEST_FOR_MIDDLE_HALF = 4;

/** The quotients of estimate and compared time, for the tasks of a size. */
export interface CalibrationRow {
  readonly comparedWith: ComparedWith;
  /** The estimates are longer than this, in hours; 0 for the smallest class and for all tasks. */
  readonly overHours: number;
  /** The estimates are at most this long, in hours; null for no end. */
  readonly upToHours: number | null;
  readonly tasks: number;
  readonly median: Ratio;
  /** The quartiles; null for fewer than four tasks. */
  readonly middleHalf: readonly [lower: Ratio, upper: Ratio] | null;
}

const SECONDS_IN_HOUR = 3600;
const secondsOf = (hours: number): Decimal => ({ coefficient: hours * SECONDS_IN_HOUR, scale: 0 });

export const ratioOf = ({ estimate, other }: ComparedEstimate): Ratio => ({
  numerator: estimate.seconds,
  denominator: other.seconds,
});

/**
 * Returns a quartile of sorted ratios, exactly: the value at the place `quarters × (n − 1) ÷ 4`, counted from 0, and
 * between two values the point that divides their distance in the same way. Spreadsheets call it QUARTILE.INC.
 * @param sorted at least one
 */
export function quartileOf(sorted: readonly Ratio[], quarters: 1 | 2 | 3): Ratio {
  const place = quarters * (sorted.length - 1);
  const low = sorted[Math.floor(place / 4)] as Ratio;
  const part = place % 4;
  if (part === 0) return low;
  const high = sorted[Math.floor(place / 4) + 1] as Ratio;
  return {
    numerator: addDecimals(
      multiplyByWhole(multiplyDecimals(low.numerator, high.denominator), 4 - part),
      multiplyByWhole(multiplyDecimals(high.numerator, low.denominator), part),
    ),
    denominator: multiplyByWhole(multiplyDecimals(low.denominator, high.denominator), 4),
  };
}

function summarize(pairs: readonly ComparedEstimate[]): Pick<CalibrationRow, 'tasks' | 'median' | 'middleHalf'> {
  const sorted = pairs.map(ratioOf).sort(compareRatios);
  return {
    tasks: sorted.length,
    median: quartileOf(sorted, 2),
    middleHalf: sorted.length < FEWEST_FOR_MIDDLE_HALF ? null : [quartileOf(sorted, 1), quartileOf(sorted, 3)],
  };
}

/** Joins the compared estimates of several days. */
export function joinCompared(all: readonly ComparedEstimates[]): ComparedEstimates {
  return { actual: all.flatMap(({ actual }) => actual), second: all.flatMap(({ second }) => second) };
}

/**
 * Summarizes the comparisons by the size of the estimate, which an author knows when making one: a row for each class
 * with a task, then one for all tasks if there are several classes. Without a comparison there is no row.
 */
export function calibrate(compared: ComparedEstimates): CalibrationRow[] {
  return COMPARED_WITH.flatMap((comparedWith) => {
    const pairs = compared[comparedWith];
    const classes = [0, ...SIZE_ENDS].map((overHours, i) => ({ overHours, upToHours: SIZE_ENDS[i] ?? null }));
    const rows = classes.flatMap(({ overHours, upToHours }): CalibrationRow[] => {
      const ofClass = pairs.filter(
        ({ estimate: { seconds } }) =>
          (overHours === 0 || compareDecimals(seconds, secondsOf(overHours)) > 0) &&
          (upToHours === null || compareDecimals(seconds, secondsOf(upToHours)) <= 0),
      );
      return ofClass.length === 0 ? [] : [{ comparedWith, overHours, upToHours, ...summarize(ofClass) }];
    });
    return rows.length < 2 ? rows : [...rows, { comparedWith, overHours: 0, upToHours: null, ...summarize(pairs) }];
  });
}
