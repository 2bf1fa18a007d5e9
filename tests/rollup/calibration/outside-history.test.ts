import { durationFromAmount } from '../../../src/record/values/duration.ts';
import { FEWEST_IN_HISTORY, findOutsideHistory } from '../../../src/rollup/calibration/outside-history.ts';

const hours = (amount: number) => durationFromAmount(amount, 'hours');
const pair = (estimate: number, other: number) => ({ estimate: hours(estimate), other: hours(other) });
/** Estimates of 1 to 20 hours, with ratios of 0.5 to 2. */
const HISTORY = Array.from({ length: FEWEST_IN_HISTORY }, (_, i) => pair(i + 1, i === 0 ? 2 : i === 1 ? 1 : i + 1));
const find = (estimates: readonly number[], today: readonly (readonly [number, number])[], history = HISTORY) =>
  findOutsideHistory(
    history,
    estimates.map(hours),
    today.map(([a, b]) => pair(a, b)),
  ).map(({ figure }) => figure);

describe('findOutsideHistory', () => {
  it('finds an estimate that is longer than all compared ones, and none that is as long', () => {
    expect(find([20.01, 3], [])).toEqual(['estimate']);
    expect(find([20, 0.1], [])).toEqual([]);
  });

  it('finds a ratio below and above all earlier ones, and none that is equal', () => {
    expect(
      find(
        [],
        [
          [1, 2],
          [2, 1],
        ],
      ),
    ).toEqual([]);
    expect(
      find(
        [],
        [
          [1, 2.01],
          [2, 1],
        ],
      ),
    ).toEqual(['ratio']);
    expect(
      find(
        [],
        [
          [1, 2.01],
          [2.01, 1],
        ],
      ),
    ).toEqual(['ratio', 'ratio']);
  });

  it('finds nothing in a shorter history, and without estimates', () => {
    expect(find([100], [[100, 1]], HISTORY.slice(1))).toEqual([]);
    expect(find([], [])).toEqual([]);
  });
});
