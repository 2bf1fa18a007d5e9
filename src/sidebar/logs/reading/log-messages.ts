import type { DayChoice } from '../../../imports/logs/import-day.ts';
import type { RuleOptions } from '../../../imports/logs/rule/turns.ts';
import type { TimedDay } from '../../../imports/logs/time-day.ts';
import type { LogRequest } from './read-logs.ts';

/* The messages between the page and the worker that reads logs. Both are the same script. */

export type ToWorker =
  | { readonly kind: 'read'; readonly request: LogRequest }
  | { readonly kind: 'time'; readonly choice: DayChoice; readonly options: RuleOptions };

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
  | { readonly kind: 'timed'; readonly day: TimedDay }
  | { readonly kind: 'failed' };
