import type { Duration } from './duration.ts';

/** One row of the day: what was done and what it took. */
export interface Task {
  readonly task: string;
  readonly human: Duration;
  /** Above 0. */
  readonly ai: Duration;
  /** Null when it is not known. */
  readonly supervision: Duration | null;
  /** Null when they are not known. */
  readonly tokens: number | null;
  /** What the estimate is based on, in the user's words; null when it is not known. */
  readonly basis: string | null;
  /** When the estimate was made: `before` or `after` the work, or a time; null when it is not known. */
  readonly estimated: string | null;
  /** The row in the sheet, counted from 1. */
  readonly row: number;
  /** The address of the task's cell. */
  readonly cell: string;
}
