import type { Task } from '../../../record/values/task.ts';
import type { DayTotals } from '../../../rollup/day-totals.ts';

/** A message for standard error, as `FILE: cell severity: sentence`. */
export interface FileMessage {
  readonly severity: 'error' | 'warning' | 'note';
  readonly text: string;
  /** Whether the error only skips rows, so that the day still counts without them. */
  readonly isRowLost: boolean;
}

/** A day that was found in a file. */
export interface DayEntry {
  readonly file: string;
  readonly totals: DayTotals;
  /** Whether it is a row of the Records tab, which has sums and no tasks. */
  readonly isFromRecords: boolean;
}

/** A day without its tasks, for comparing it with the same day of another file. */
export interface ComparedDay extends DayEntry {
  /** Equal for equal times of the tasks; null for a row of the Records tab. */
  readonly timesMark: string | null;
}

/** A day with all of its tasks, which a roll-up of many days does not keep. */
export interface DayWithTasks extends DayEntry {
  readonly tasks: readonly Task[];
}

/** The days of a file, and the messages about it. */
export interface FileReading {
  readonly entries: readonly DayWithTasks[];
  readonly messages: readonly FileMessage[];
  /** Whether the file has neither days nor an error, such as a page about something else. */
  readonly isWithoutRecord: boolean;
}

export function makeMessage(severity: FileMessage['severity'], text: string, isRowLost = false): FileMessage {
  return { severity, text, isRowLost };
}
