/** A text by the author. */
export type ProsePlace = 'title' | 'intro' | 'analysis';

/** The quantity that a figure in prose measures; `share` is a share of the day, `ratio` that of one task to another. */
export type ProseFigure =
  | 'human'
  | 'ai'
  | 'supervision'
  | 'tokens'
  | 'factor'
  | 'supervisoryFactor'
  | 'share'
  | 'ratio';

interface InProse {
  /** As written in the author's text. */
  readonly shown: string;
  readonly where: ProsePlace;
}

interface AboutTask extends InProse {
  readonly task: string;
  /** The figure in the data, in the unit and precision of the text. */
  readonly actual: string;
}

/** The facts of each notice about a placeholder or a statement in prose that the tasks contradict. Cells are those of the tasks. */
export interface ProseFacts {
  readonly 'placeholder-misspelled': { readonly shown: string; readonly instead: string };
  readonly 'prose-figure-differs': InProse & {
    readonly figure: ProseFigure;
    readonly actual: string;
    /** Null for the whole day. */
    readonly task: string | null;
    readonly cells: readonly string[];
  };
  readonly 'prose-figure-changed': InProse & {
    /** The current figure in the data, as the author would write it. */
    readonly actual: string;
    /** The cells that changed; empty when rows were removed. */
    readonly cells: readonly string[];
  };
  readonly 'prose-other-task': AboutTask & {
    readonly figure: ProseFigure;
    readonly otherTask: string;
    readonly cells: readonly string[];
  };
  readonly 'prose-count-differs': InProse & {
    /** The number of tasks for which the statement is true. */
    readonly count: number;
    readonly tasks: number;
    /** The number of tasks including those equal to the bound; null without a bound, or if it makes no difference. */
    readonly withBound: number | null;
  };
  /** The number of tasks of the day. */
  readonly 'prose-task-count-differs': InProse & { readonly tasks: number };
  readonly 'prose-order-differs': AboutTask & {
    readonly otherTask: string;
    readonly otherActual: string;
    readonly cells: readonly string[];
  };
  readonly 'prose-task-text-differs': AboutTask & { readonly cells: readonly string[] };
  readonly 'prose-supervision-exists': AboutTask & { readonly cells: readonly string[] };
  readonly 'prose-date-differs': InProse & { readonly actual: string };
}
