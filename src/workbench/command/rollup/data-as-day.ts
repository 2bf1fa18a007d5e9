import type { RecordData } from '../../../formats/json.ts';
import { listTasksOfData, sumTokens } from '../../../formats/recompute-record.ts';
import { verifyData } from '../../../formats/verify-record.ts';
import type { Style } from '../../../record/publishing/style.ts';
import type { CalendarDate } from '../../../record/values/calendar-date.ts';
import type { Task } from '../../../record/values/task.ts';
import { type DayTotals, totalDay } from '../../../rollup/day-totals.ts';
import { readStyleOfRecord } from '../../../styles/style-of-record.ts';
import { countTasksOf } from './known-sums.ts';

function styleOf({ style, styleChanges }: RecordData): Style | null {
  const reading = readStyleOfRecord(style, styleChanges);
  return reading !== null && 'style' in reading ? reading.style : null;
}

export interface DataTotals {
  readonly tasks: readonly Task[];
  readonly totals: DayTotals;
  /** The differences inside the record, in the words of `verify`. */
  readonly differences: readonly string[];
}

/** Computes the sums of a record's data from its tasks. */
export function totalData(data: RecordData, date: CalendarDate): DataTotals {
  const style = styleOf(data);
  const tasks = listTasksOfData(data, style);
  const { tokens } = data.statistics;
  const tasksWithTokens = tokens === null ? null : countTasksOf(data.printed.statistics, 'tokens', tasks.length);
  const totals = totalDay({
    date,
    title: data.title,
    style: data.style,
    tasks,
    totalTokens: tokens === sumTokens(tasks) ? null : tokens,
    sums: tasksWithTokens === null ? {} : { tasksWithTokens },
  });
  return { tasks, totals, differences: style === null ? [] : verifyData(data, style) };
}
