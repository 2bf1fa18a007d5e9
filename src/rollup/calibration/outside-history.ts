import { compareDecimals } from '../../record/numbers/decimal.ts';
import { compareRatios, type Ratio } from '../../record/numbers/rounding.ts';
import type { Duration } from '../../record/values/duration.ts';
import { ratioOf } from './calibrate.ts';
import type { ComparedEstimate } from './compared-estimates.ts';

/** With a shorter history, an ordinary day is often outside it. */
export const FEWEST_IN_HISTORY = 20;

/** A figure outside the history of an author, with the ends of the history. */
export type OutsideHistory =
  /** An estimate is longer than each one that was compared with an actual time. */
  | { readonly figure: 'estimate'; readonly value: Duration; readonly low: Duration; readonly high: Duration }
  /** Estimate ÷ actual time is below or above each earlier one. */
  | { readonly figure: 'ratio'; readonly value: Ratio; readonly low: Ratio; readonly high: Ratio };

function endsOf<Value>(
  values: readonly Value[],
  compare: (a: Value, b: Value) => number,
): [low: Value, high: Value] | null {
  const [first, ...others] = values;
  if (first === undefined) return null;
  return others.reduce<[Value, Value]>(
    ([low, high], value) => [compare(value, low) < 0 ? value : low, compare(value, high) > 0 ? value : high],
    [first, first],
  );
}

const compareTimes = (a: Duration, b: Duration) => compareDecimals(a.seconds, b.seconds);

/**
 * Finds the longest estimate of a day that is longer than all earlier ones that the author compared with an actual
 * time, and the lowest and the highest ratio of the day that are outside the earlier ones. Shorter estimates are not
 * reported, because they change the sums little.
 * @param history the comparisons of other days
 */
export function findOutsideHistory(
  history: readonly ComparedEstimate[],
  estimates: readonly Duration[],
  today: readonly ComparedEstimate[],
): OutsideHistory[] {
  if (history.length < FEWEST_IN_HISTORY) return [];
  const found: OutsideHistory[] = [];
  const times = endsOf(
    history.map(({ estimate }) => estimate),
    compareTimes,
  );
  const longest = endsOf(estimates, compareTimes)?.[1];
  if (times !== null && longest !== undefined && compareTimes(longest, times[1]) > 0) {
    found.push({ figure: 'estimate', value: { seconds: longest.seconds }, low: times[0], high: times[1] });
  }
  const ratios = endsOf(history.map(ratioOf), compareRatios);
  const ofToday = endsOf(today.map(ratioOf), compareRatios);
  if (ratios === null || ofToday === null) return found;
  const [low, high] = ratios;
  if (compareRatios(ofToday[0], low) < 0) found.push({ figure: 'ratio', value: ofToday[0], low, high });
  if (compareRatios(ofToday[1], high) > 0) found.push({ figure: 'ratio', value: ofToday[1], low, high });
  return found;
}
