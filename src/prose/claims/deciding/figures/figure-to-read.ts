import type { Fact } from '../../facts/day-facts.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Quantity } from '../../words/quantity.ts';
import type { Context } from '../shared/context.ts';
import type { MetricReading } from '../shared/metric/metric-reading.ts';
import type { Subject } from '../shared/subject.ts';

/** A figure in a sentence, with the data that its readers need. */
export interface FigureToRead {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** The figure whose unit it has; null for a figure with its own unit. */
  readonly like: Quantity | null;
  readonly metric: MetricReading;
  readonly subject: Subject;
  readonly context: Context;
}

/** The values that a figure can have. */
export interface FigureReading {
  readonly possible: readonly Fact[];
  /** The value that the figure must have; null if it is not certain. */
  readonly certain: Fact | null;
  /** The values that the figure can equally have, instead of only the certain one. No correction chooses between them. */
  readonly readings?: readonly Fact[];
  /** Whether a superlative or a verb next to the figure shows which value it is. */
  readonly isStated?: true;
  /** The value that the figure probably has. It is certain only if the figure is not a fact of the day. */
  readonly probable?: Fact | null;
}

/** Reads figures of one kind; returns null for other figures. */
export type FigureReader = (figure: FigureToRead) => FigureReading | null;
