// Covers src/imports/logs/rule/intervals.ts.
import fc from 'fast-check';
import {
  clipIntervals,
  type Interval,
  isInIntervals,
  subtractIntervals,
  totalLength,
  uniteIntervals,
} from '../../../src/imports/logs/rule/intervals.ts';
import { propertyRuns } from '../../sampling.ts';

const interval = fc
  .tuple(fc.nat(40), fc.integer({ min: -3, max: 12 }))
  .map(([from, length]) => ({ from, to: from + length }));
const intervals = fc.array(interval, { maxLength: 12 });

const LAST = 60;
const isCovered = (list: readonly Interval[], moment: number) =>
  list.some(({ from, to }) => moment >= from && moment < to);
/** Returns the moments that intervals cover, one by one. */
const momentsOf = (list: readonly Interval[]) =>
  Array.from({ length: LAST }, (_, moment) => moment).filter((moment) => isCovered(list, moment));

function expectDisjoint(list: readonly Interval[]): void {
  expect(totalLength(list)).toBe(momentsOf(list).length);
  expect(list.every(({ from }, at) => from > (list[at - 1]?.to ?? -1))).toBe(true);
}

describe('intervals', () => {
  it('are united, subtracted and clipped moment by moment', () => {
    fc.assert(
      fc.property(intervals, intervals, intervals, (some, others, bounds) => {
        const united = uniteIntervals(some);
        expect(momentsOf(united)).toEqual(momentsOf(some));
        expectDisjoint(united);
        const left = subtractIntervals(some, others);
        expect(momentsOf(left)).toEqual(momentsOf(some).filter((moment) => !isCovered(others, moment)));
        expectDisjoint(left);
        const limits = uniteIntervals(bounds);
        const clipped = clipIntervals(some, limits);
        expect(momentsOf(clipped)).toEqual(momentsOf(some).filter((moment) => isCovered(bounds, moment)));
        const moments = Array.from({ length: LAST }, (_, moment) => moment);
        expect(moments.filter((moment) => isInIntervals(moment, limits))).toEqual(momentsOf(bounds));
      }),
      propertyRuns(500),
    );
  });
});
