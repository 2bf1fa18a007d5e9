import type { Metric } from '../../../words/language.ts';

/** The metrics that a figure can be about: the expected one first. */
export interface MetricReading {
  readonly metrics: readonly [Metric, ...Metric[]];
  /** Whether a word shows which metric it is, and is attached to the figure. */
  readonly isAttached: boolean;
  /** Whether a word shows which metric it is. */
  readonly isShown: boolean;
  /** Whether a factor is one of the author’s own time: `on my minutes it is 185x`. */
  readonly isOwnTime?: boolean;
}
