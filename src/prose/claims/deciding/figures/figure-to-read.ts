import type { Fact } from '../../facts/day-facts.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Quantity } from '../../words/quantity.ts';
import type { Context } from '../shared/context.ts';
import type { MetricReading } from '../shared/metric/metric-reading.ts';
import type { Subject } from '../shared/subject.ts';

/** A figure in a sentence, with what its readers need. */
export interface FigureToRead {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** The figure whose unit it has; null for a figure with a unit of its own. */
  readonly like: Quantity | null;
  readonly metric: MetricReading;
  readonly subject: Subject;
  readonly context: Context;
}

/** What a figure is about, and the values it can have. */
export interface FigureReading {
  readonly possible: readonly Fact[];
  /** What it should be; null when that is not certain. */
  readonly certain: Fact | null;
  /** Whether a superlative or a verb next to the figure shows which one it is. */
  readonly isStated?: true;
  /** What it probably should be: certain only if it is no fact of the day at all. */
  readonly probable?: Fact | null;
}

/** Reads figures of one kind; null for other figures. */
export type FigureReader = (figure: FigureToRead) => FigureReading | null;
