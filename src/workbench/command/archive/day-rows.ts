import { formatDecimal } from '../../../record/numbers/decimal.ts';
import { formatIsoDate } from '../../../record/values/calendar-date.ts';
import { type Duration, formatDuration, highOf, lowOf } from '../../../record/values/duration.ts';
import type { Totals } from '../../../record/values/statistics.ts';
import type { Task } from '../../../record/values/task.ts';
import { periodOf } from '../../../rollup/periods.ts';
import type { DayWithTasks } from '../rollup/day-entry.ts';
import type { Owner } from './list-day-files.ts';
import { nanosecondsOf } from './nanoseconds.ts';

/** A value of a column: a text or a date as text, a count or a time as a whole number, or null. */
export type ArchiveValue = string | bigint | null;

/** A day as rows of the archive, with the values in the order of `RECORD_COLUMNS` and `TASK_COLUMNS`. */
export interface DayRows {
  readonly record: readonly ArchiveValue[];
  readonly tasks: readonly (readonly ArchiveValue[])[];
}

/** A time that the archive cannot represent exactly. */
export class InexactTime extends Error {}

function exactly(seconds: Duration['seconds'], what: () => string): bigint {
  const nanoseconds = nanosecondsOf(seconds);
  if (nanoseconds !== null) return nanoseconds;
  const hours = formatDuration({ seconds }, 'hours', 'h');
  throw new InexactTime(
    `${what()} is ${formatDecimal(seconds)} seconds (${hours}). An archive has whole nanoseconds up to 277,777 hours: write a time with at most 9 decimals of a second, such as 1:20:00.`,
  );
}

const NO_TIME: readonly ArchiveValue[] = [null, null, null, null];

/** Returns the four columns of a time, all null for an unknown one. */
function valuesOfTime(time: Duration | null, what: () => string): readonly ArchiveValue[] {
  if (time === null) return NO_TIME;
  const value = exactly(time.seconds, what);
  if (time.bounds === undefined) return [value, value, value, 0n];
  return [value, exactly(lowOf(time), what), exactly(highOf(time), what), 1n];
}

const orNull = (text: string) => (text === '' ? null : text);
const count = (value: number | null) => (value === null ? null : BigInt(value));

/** Returns the columns after those of the place, in the order of `TASK_COLUMNS`. */
function valuesOfTask(task: Task, number: number): readonly ArchiveValue[] {
  const { human, ai, supervision } = task;
  const ofHuman = valuesOfTime(human, () => `The human time of “${task.task}”`);
  return [
    BigInt(number),
    task.task,
    ...ofHuman,
    ...valuesOfTime(ai, () => `The AI time of “${task.task}”`),
    ...valuesOfTime(supervision, () => `The supervision of “${task.task}”`),
    ...(supervision === null ? NO_TIME : ofHuman),
    count(task.tokens),
    task.basis,
    task.estimated,
  ];
}

/** Returns the columns after those of the place, the title and the file, in the order of `RECORD_COLUMNS`. */
function valuesOfTotals(totals: Totals): readonly ArchiveValue[] {
  const { human, ai, supervision, supervisedHuman, tasks, tasksWithSupervision, tokens, tasksWithTokens } = totals;
  return [
    count(tasks),
    ...valuesOfTime(human, () => 'The human time of the day'),
    ...valuesOfTime(ai, () => 'The AI time of the day'),
    ...valuesOfTime(supervision, () => 'The supervision of the day'),
    ...valuesOfTime(supervision === null ? null : supervisedHuman, () => 'The human time of the day'),
    count(tasksWithSupervision),
    count(tokens),
    count(tasksWithTokens),
  ];
}

/**
 * Makes the rows of a day.
 * @param file the path of the file below the folder
 * @throws InexactTime if a time is not a whole number of nanoseconds
 */
export function makeDayRows({ totals, tasks }: DayWithTasks, { team, person }: Owner, file: string): DayRows {
  const date = formatIsoDate(totals.date);
  const place = [team, person, date, date.slice(0, 7), periodOf(totals.date, 'week').id];
  // The tasks come first, because a time that is not exact is reported with its task.
  const ofTasks = tasks.map((task, index) => [...place, ...valuesOfTask(task, index + 1)]);
  return {
    record: [...place, orNull(totals.title), totals.fingerprint, file, ...valuesOfTotals(totals)],
    tasks: ofTasks,
  };
}
