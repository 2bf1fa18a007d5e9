import { type Ratio, roundRatio } from '../../record/numbers/rounding.ts';
import { overNumber, ratioOf, timesNumber } from '../claims/words/quantity.ts';
import type { Metric } from '../claims/words/terms.ts';
import { isAtLeast, isEqual, type Role, type Scene } from './scene.ts';

const HOUR = 3600;
/** The shortest time that prints as more than the 24 hours of a day. */
const LONG_DAY_IN_SECONDS = ratioOf(24.1 * HOUR);
const QUARTER_OF_AN_HOUR = ratioOf(HOUR / 4);
const TWO_HOURS = ratioOf(2 * HOUR);

const isAbove = (a: Ratio | null, b: Ratio | null) => isAtLeast(a, b) && !isEqual(a, b);

/** The conditions that a pattern can require, by name. */
export const CONDITIONS: Readonly<Record<string, (scene: Scene) => boolean>> = {
  one: ({ count }) => count === 1,
  two: ({ count }) => count === 2,
  several: ({ count }) => count >= 3,
  many: ({ count }) => count >= 5,
  long: ({ count }) => count >= 8,
  /** One task has more than half of the hours. */
  biggestMost: (scene) => isAbove(scene.of('biggest', 'human'), half(scene.facts.total('human'))),
  biggestLarge: (scene) => isAtLeast(scene.of('biggest', 'human'), scene.facts.total('human'), 0.3),
  biggestModest: (scene) => isAtLeast(scene.facts.total('human'), scene.of('biggest', 'human'), 4),
  biggestDouble: (scene) => isAtLeast(scene.of('biggest', 'human'), scene.of('biggest2', 'human'), 2),
  biggestNarrow: (scene) => isAtLeast(scene.of('biggest2', 'human'), scene.of('biggest', 'human'), 0.8),
  twoMost: (scene) => isAbove(scene.sum(['biggest', 'biggest2'], 'human'), half(scene.facts.total('human'))),
  threeLarge: (scene) =>
    isAtLeast(scene.sum(['biggest', 'biggest2', 'biggest3'], 'human'), scene.facts.total('human'), 0.4),
  threeLong: (scene) => isAtLeast(scene.sum(['longest', 'longest2', 'longest3'], 'ai'), scene.facts.total('ai'), 0.4),
  /** More than twice the factor, also as both are printed. */
  topDouble: (scene) =>
    isAbove(scene.of('top', 'factor'), double(scene.of('second', 'factor'))) &&
    printed(scene, 'top') > 2 * printed(scene, 'second'),
  topNarrow: (scene) => isAtLeast(scene.of('second', 'factor'), scene.of('top', 'factor'), 0.9),
  sameFactors: (scene) => isEqual(scene.end('factor', 'most'), scene.end('factor', 'least')),
  topIsBiggest: (scene) => isSame(scene.task('top'), scene.task('biggest')),
  topIsNotBiggest: (scene) => isAbove(scene.end('human', 'most'), scene.of('top', 'human')),
  topIsQuickest: (scene) => isSame(scene.task('top'), scene.task('quickest')),
  floorIsLongest: (scene) => isSame(scene.task('floor'), scene.task('longest')),
  floorIsSmallest: (scene) => isSame(scene.task('floor'), scene.task('smallest')),
  sameEstimate: (scene) => isEqual(scene.of('top', 'human'), scene.of('floor', 'human')),
  sameMinutes: (scene) => isEqual(scene.of('top', 'ai'), scene.of('floor', 'ai')),
  floorLonger: (scene) => isAbove(scene.of('floor', 'ai'), scene.of('top', 'ai')),
  floorQuicker: (scene) => isAbove(scene.of('top', 'ai'), scene.of('floor', 'ai')),
  floorSmaller: (scene) => isAbove(scene.of('top', 'human'), scene.of('floor', 'human')),
  floorBigger: (scene) => isAbove(scene.of('floor', 'human'), scene.of('top', 'human')),
  floorHigh: (scene) => isAtLeast(scene.of('floor', 'factor'), ratioOf(10)),
  yieldsVisible: (scene) => isAtLeast(scene.of('floor', 'factor'), ratioOf(6)),
  timeAboveWork: (scene) => isShareAbove(scene, 'longest', 'ai', 'human'),
  workAboveTime: (scene) => isShareAbove(scene, 'biggest', 'human', 'ai'),
  longestIsNotFloor: (scene) => isAbove(scene.of('longest', 'factor'), scene.end('factor', 'least')),
  longestMost: (scene) => isAbove(scene.of('longest', 'ai'), half(scene.facts.total('ai'))),
  longestLarge: (scene) => isAtLeast(scene.of('longest', 'ai'), scene.facts.total('ai'), 0.3),
  withoutRaises: (scene) => isAtLeast(withoutLongest(scene), scene.facts.total('factor'), 1.1),
  withoutLowers: (scene) => isAtLeast(scene.facts.total('factor'), withoutLongest(scene), 1.1),
  medianAbove: (scene) => isAtLeast(scene.facts.median('factor'), scene.facts.total('factor'), 1.1),
  medianBelow: (scene) => isAtLeast(scene.facts.total('factor'), scene.facts.median('factor'), 1.1),
  medianClose: (scene) =>
    isAtLeast(scene.facts.median('factor'), scene.facts.total('factor'), 0.96) &&
    isAtLeast(scene.facts.total('factor'), scene.facts.median('factor'), 0.96),
  meanAbove: (scene) => isAtLeast(scene.facts.mean('factor'), scene.facts.total('factor'), 1.1),
  watchedDouble: (scene) => isAtLeast(scene.of('watched', 'supervision'), scene.of('watched2', 'supervision'), 2),
  watchedLarge: (scene) => isAtLeast(scene.of('watched', 'supervision'), scene.facts.total('supervision'), 0.25),
  watchedShort: (scene) => isAtLeast(QUARTER_OF_AN_HOUR, scene.of('watched', 'supervision')),
  supervisionPartial: (scene) => scene.facts.order('supervision').length > 0 && !scene.isComplete('supervision'),
  supervisionLess: (scene) => isAbove(scene.facts.total('ai'), scene.facts.total('supervision')),
  longestUnwatched: (scene) => isAtLeast(scene.of('longest', 'ai'), scene.of('longest', 'supervision'), 8),
  parallel: (scene) => isAtLeast(scene.facts.total('ai'), LONG_DAY_IN_SECONDS),
  notParallel: (scene) => !isAtLeast(scene.facts.total('ai'), LONG_DAY_IN_SECONDS),
  longRun: (scene) => isAtLeast(scene.facts.total('ai'), TWO_HOURS),
  groupAbove: (scene) => isAtLeast(groupFactor(scene), scene.facts.total('factor'), 1.1),
  groupBelow: (scene) => isAtLeast(scene.facts.total('factor'), groupFactor(scene), 1.1),
  groupLarge: (scene) => (scene.groups[0]?.tasks.length ?? 0) >= 3,
};

function half(ratio: Ratio | null): Ratio | null {
  return ratio === null ? null : overNumber(ratio, 2);
}

function double(ratio: Ratio | null): Ratio | null {
  return ratio === null ? null : timesNumber(ratio, 2);
}

function printed(scene: Scene, role: Role): number {
  const factor = scene.of(role, 'factor');
  return factor === null ? Number.NaN : Number(roundRatio(factor, scene.style.factorDecimals));
}

function isSame(a: number | null, b: number | null): boolean {
  return a !== null && a === b;
}

function withoutLongest(scene: Scene): Ratio | null {
  const task = scene.task('longest');
  return task === null || scene.count < 2 ? null : scene.facts.without([task], 'factor');
}

function groupFactor({ groups, facts }: Scene): Ratio | null {
  const [group] = groups;
  return group === undefined ? null : facts.ofTasks(group.tasks, 'factor');
}

/** Whether a task has a clearly larger share of one total than of another. */
function isShareAbove(scene: Scene, role: Role, more: Metric, less: Metric): boolean {
  return isAtLeast(scene.share(scene.of(role, more), more), scene.share(scene.of(role, less), less), 1.3);
}
