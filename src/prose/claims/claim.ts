import type { ProseFigure } from '../../record/notices/prose/prose-facts.ts';
import type { SpanReplacement } from '../replace-span.ts';
import type { ProseField } from './reading/sentence.ts';
import type { Metric } from './words/terms.ts';

/** The kind of statement that a claim is. */
export type ClaimKind =
  | 'count'
  | 'figure'
  | 'factor'
  | 'share'
  | 'average'
  | 'quantifier'
  | 'superlative'
  | 'comparison'
  | 'text-number'
  | 'missing'
  | 'date';

/** How a claim contradicts the data, with the figure of the data in the unit and precision of the claim. */
export type Finding =
  | {
      readonly code: 'prose-figure-differs';
      readonly actual: string;
      readonly figure: ProseFigure;
      readonly task: number | null;
    }
  | {
      readonly code: 'prose-other-task';
      readonly figure: ProseFigure;
      readonly actual: string;
      readonly task: number;
      readonly other: number;
    }
  | {
      readonly code: 'prose-count-differs';
      readonly count: number;
      readonly tasks: number;
      /** The number including those equal to the bound; null without a bound, or if it makes no difference. */
      readonly withBound: number | null;
    }
  | { readonly code: 'prose-task-count-differs'; readonly tasks: number }
  | {
      readonly code: 'prose-order-differs';
      readonly task: number;
      readonly actual: string;
      readonly other: number;
      readonly otherActual: string;
    }
  | { readonly code: 'prose-task-text-differs'; readonly actual: string; readonly task: number }
  | { readonly code: 'prose-supervision-exists'; readonly actual: string; readonly task: number }
  | { readonly code: 'prose-date-differs'; readonly actual: string };

/** The correction by *Replace*: the characters of the author's text to replace, and the new text. */
export type Fix = SpanReplacement;

/** A figure or quantified statement in the author's text. */
export interface Claim {
  readonly field: ProseField;
  /** Characters in the author's text of the field; the end is exclusive. */
  readonly span: readonly [number, number];
  readonly quote: string;
  readonly kind: ClaimKind;
  readonly verdict: 'agrees' | 'contradicts' | 'not in the data';
  /** The tasks it is about, by index; empty when it is about the whole day, or not in the data. */
  readonly tasks: readonly number[];
  /** The metrics of the figure; empty if it does not measure anything, or is not in the data. */
  readonly metrics: readonly Metric[];
  /** The index of the possible value that the figure agrees with; null for other statements. */
  readonly source: number | null;
  /** Null unless it contradicts the data. */
  readonly finding: Finding | null;
  /** Null if no figure makes the sentence true. */
  readonly fix: Fix | null;
}
