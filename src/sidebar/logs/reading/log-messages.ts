import type { DayChoice } from '../../../imports/logs/log-types.ts';
import type { RuleOptions } from '../../../imports/logs/rule/turns.ts';
import type { TimedDay } from '../../../imports/logs/time-day.ts';
import type { DayCount } from './days-with-sessions.ts';
import type { LogRequest } from './read-logs.ts';

/* The messages between the page and the worker that reads logs. Both are the same script. */

/** The day and the options of rows. */
export interface TimeRequest {
  readonly choice: DayChoice;
  readonly options: RuleOptions;
  /** The zone whose calendar decides about days. */
  readonly timeZone: string;
}

/** The rows of a day. Without rows, it has the newest days that have some. */
export interface FoundDay extends TimedDay {
  readonly otherDays: readonly DayCount[];
}

export type ToWorker =
  | { readonly kind: 'read'; readonly request: LogRequest }
  | { readonly kind: 'time'; readonly request: TimeRequest };

/** The result of a reading. Its rows are requested afterwards, because options can change. */
export interface LogsRead {
  readonly kind: 'read';
  /** Sessions in logs and reports, of any day. */
  readonly sessions: number;
  /** The number of files that have not changed since the day began. */
  readonly older: number;
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | LogsRead
  | { readonly kind: 'timed'; readonly day: FoundDay }
  | { readonly kind: 'failed' };
