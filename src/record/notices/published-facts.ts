import type { Unreadable } from '../values/duration-range.ts';
import type { NoFacts } from './notice-fact.ts';
import type { NeededColumn } from './sheet-facts.ts';

/** A cell of a published row. The row's number is in the notice's place; `task` identifies a row without one. */
interface PublishedCell {
  readonly task: string;
  readonly column: string;
}

interface PublishedFactor extends PublishedCell {
  readonly printed: string;
  readonly expected: string;
}

/** One way to read a row whose cells run together. */
export interface RowReading {
  /** The row's number; empty where the task or the figures differ instead. */
  readonly number: string;
  readonly task: string;
  /** The row's figures, `216h 22m`; empty where the number differs instead. */
  readonly figures: string;
}

/** The reason why a published statistic cannot be recomputed. */
export type UncheckedReason =
  | 'no-tokens'
  | 'no-supervision'
  | 'rows-rounded'
  | 'bounds-unknown'
  | 'rows-left-out'
  | 'row-incomplete'
  | 'label-unknown';

/** A figure in the sentence about the averages. */
export type AveragesFigure = 'factor' | 'supervisoryFactor' | 'humanWeeks';

/** A figure in the sentence about the largest tasks. */
export type SensitivityFigure = 'factorWithoutLongest' | 'medianFactor' | 'topThreeShare' | 'cappedFactor';

export type SentenceFigure = AveragesFigure | SensitivityFigure;

/** The facts of each notice about a published record or its text. The row of their place is the row's number in the record. */
export interface PublishedFacts {
  /** The number of task tables of a text in code fences, in addition to those outside. */
  readonly 'tables-fenced': { readonly tables: number };
  /** The first row of a table with some headings of a task table, and the columns for which it has no heading. */
  readonly 'tables-incomplete': { readonly has: readonly string[]; readonly lacks: readonly NeededColumn[] };
  /** The same for a table of figures. */
  readonly 'tables-unread': { readonly has: readonly string[]; readonly lacks: readonly NeededColumn[] };
  readonly 'published-table-missing': NoFacts;
  /** The headings of the table, and the columns that it lacks. */
  readonly 'published-table-incomplete': { readonly has: readonly string[]; readonly lacks: readonly NeededColumn[] };
  /** A cell of the output with text that starts like a formula. */
  readonly 'published-cell-formula': { readonly column: string; readonly shown: string };
  /** The start of the text after the analysis, for which the output has no place. */
  readonly 'published-closing-left-out': { readonly shown: string };
  readonly 'published-row-unreadable': { readonly shown: string; readonly columns: readonly string[] };
  /** No readings: one row whose task has a line break, or a damaged row above a good one. */
  readonly 'published-row-ambiguous': { readonly shown: string; readonly readings: readonly RowReading[] };
  readonly 'published-number-unexpected': { readonly number: number; readonly expected: number };
  readonly 'published-number-missing': { readonly shown: string; readonly expected: number };
  readonly 'published-cell-missing': PublishedCell;
  /** `why`: the reason for a time with a clear meaning; null for anything else. */
  readonly 'published-cell-unreadable': PublishedCell & { readonly shown: string; readonly why: Unreadable | null };
  readonly 'published-factor-differs': PublishedFactor;
  readonly 'published-factor-rounding': PublishedFactor;
  readonly 'published-factor-rounded-hours': PublishedFactor;
  readonly 'published-supervision-missing': { readonly column: string; readonly count: number };
  readonly 'published-total': { readonly shown: string };
  readonly 'published-total-unnamed': { readonly shown: string; readonly isAbove?: true };
  readonly 'published-total-differs': {
    readonly shown: string;
    /** The heading of the column, and its total with a unit, as printed and as the rows add up. */
    readonly column: string;
    readonly printed: string;
    readonly sum: string;
  };
  readonly 'published-column-unknown': { readonly heading: string };
  readonly 'published-statistic-differs': {
    readonly label: string;
    readonly printed: string;
    readonly expected: string;
  };
  readonly 'published-statistic-unchecked': {
    /** The label of the statistic; null for a figure in the sentence about the averages. */
    readonly label: string | null;
    readonly figure: SentenceFigure | null;
    readonly printed: string;
    readonly reason: UncheckedReason;
  };
  readonly 'published-average-rounding': {
    /** The label of the statistic; null for the sentence about the averages. */
    readonly label: string | null;
    readonly printed: string;
    readonly expected: string;
  };
  /** A figure outside its own bounds, or another one in the sentence about the averages (`other`). */
  readonly 'published-figures-contradict': {
    /** The label of the statistic or column; null for the sentence about the averages. */
    readonly label: string | null;
    /** The task of a row; null for other figures. */
    readonly task: string | null;
    readonly printed: string;
    readonly other: string | null;
  };
  readonly 'published-sentence-differs': {
    readonly figure: SentenceFigure;
    readonly printed: string;
    readonly expected: string;
  };
}
