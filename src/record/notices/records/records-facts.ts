/** A figure of a day, as a row of the Records tab has it. */
export type RecordsFigure = 'tasks' | 'human' | 'ai' | 'supervision' | 'supervised' | 'tokens';

/** A figure in the row, and the figure of the day now; empty for none. */
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
}
