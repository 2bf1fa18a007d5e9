/** A figure of a day, as a row of the Records tab has it. */
export type RecordsFigure = 'tasks' | 'human' | 'ai' | 'supervision' | 'supervised' | 'tokens' | 'compared';

/** A figure in the row, and the current figure of the day; empty for an unknown figure. */
export interface ChangedFigure {
  readonly figure: RecordsFigure;
  readonly saved: string;
  readonly now: string;
}

/** The facts of each notice about the row of a day in the Records tab. */
export interface RecordsFacts {
  readonly 'record-differs': {
    /** Empty if only single tasks changed, and the sums did not. */
    readonly figures: readonly ChangedFigure[];
  };
  readonly 'estimate-outside': {
    /** Whether it is about estimate ÷ actual time of a task, and not about the longest estimate of the day. */
    readonly isRatio: boolean;
    /** The figure, and the lowest and the highest one of the tasks in the Records tab that have an actual time. */
    readonly shown: string;
    readonly low: string;
    readonly high: string;
  };
}
