import type { Metric } from '../../../words/terms.ts';

/** The metrics that a figure can be about: the expected one first. */
export interface MetricReading {
  readonly metrics: readonly [Metric, ...Metric[]];
  /** Whether a word that belongs to the figure shows its metric. */
  readonly isAttached: boolean;
  /** Whether a word shows its metric. */
  readonly isShown: boolean;
  /** Whether it is a factor of the author’s own time: `on my minutes it is 185x`. */
  readonly isOwnTime?: boolean;
}
