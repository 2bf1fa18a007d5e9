import { compareDecimals } from '../record/numbers/decimal.ts';
import { compareRatios } from '../record/numbers/rounding.ts';
import type { CalendarDate } from '../record/values/calendar-date.ts';
import { addDurations, type Duration } from '../record/values/duration.ts';
import { factorRatio } from '../record/values/factor.ts';
import { addTasks, type Totals } from '../record/values/statistics.ts';
import type { Task } from '../record/values/task.ts';
import { type ComparedEstimates, NOTHING_COMPARED } from './calibration/compared-estimates.ts';
import { fingerprintFigures } from './fingerprint.ts';

/** The number of longest tasks that a day keeps and a roll-up lists. */
export const LONGEST_TASKS = 5;

/** One published day as exact sums, with its notable tasks. Factors are computed from the sums when they are needed. */
export interface DayTotals extends Totals {
  readonly date: CalendarDate;
  readonly title: string;
  /** The id of the style it was published in; null when it is not known. */
  readonly style: string | null;
  /** The tasks with the most human time, the longest first; at most `LONGEST_TASKS`. Empty for a day without its tasks. */
  readonly longestTasks: readonly Task[];
  /** The task with the highest factor; null for a day without its tasks. */
  readonly bestTask: Task | null;
  /** Equal for equal figures from any file: see `fingerprintFigures`. */
  readonly fingerprint: string;
  /** The estimates that the author compared with an actual time or a second estimate. */
  readonly compared: ComparedEstimates;
}

/** A day with all of its tasks. */
export interface DayOfTasks {
  readonly date: CalendarDate;
  readonly title: string;
  readonly style: string | null;
  readonly tasks: readonly Task[];
  /** The day's own total of tokens, which takes precedence over the sum of its tasks; null for none. */
  readonly totalTokens: number | null;
  /** The number of tasks that the total includes, if not all. */
  readonly tokenTasks?: number | undefined;
  /**
   * Sums that only the day has and not its tasks: a record whose style has no column for supervision prints only its
   * total.
   */
  readonly sums: Partial<Totals>;
  /** Absent for a published record, which does not have them. */
  readonly compared?: ComparedEstimates;
}

function findBest(tasks: readonly Task[]): Task | null {
  const factorOf = ({ human, ai }: Task) =>
    factorRatio(human, ai) ?? { numerator: human.seconds, denominator: ai.seconds };
  return tasks.reduce<Task | null>(
    (best, task) => (best !== null && compareRatios(factorOf(task), factorOf(best)) <= 0 ? best : task),
    null,
  );
}

/** Finds the tasks with the most human time, the longest first; of equal ones, the first. */
export function findLongest<Entry>(entries: readonly Entry[], humanOf: (entry: Entry) => Duration): Entry[] {
  return [...entries].sort((a, b) => compareDecimals(humanOf(b).seconds, humanOf(a).seconds)).slice(0, LONGEST_TASKS);
}

/** Adds up a day. */
export function totalDay(day: DayOfTasks): DayTotals {
  const { date, title, style, tasks, totalTokens, tokenTasks, sums, compared = NOTHING_COMPARED } = day;
  const totals: Totals = { ...addTasks(tasks, totalTokens, tokenTasks), ...sums };
  return {
    ...totals,
    date,
    title,
    style,
    longestTasks: findLongest(tasks, ({ human }) => human),
    bestTask: findBest(tasks),
    fingerprint: fingerprintFigures(tasks, totals),
    compared,
  };
}

/** Adds up days, exactly. Without days, all sums are 0, and sums that can be unknown are null. */
export function addTotals(days: readonly Totals[]): Totals {
  const count = (countOf: (day: Totals) => number) => days.reduce((sum, day) => sum + countOf(day), 0);
  const supervision = days.flatMap((day) => day.supervision ?? []);
  const tokens = days.flatMap((day) => day.tokens ?? []);
  return {
    tasks: count((day) => day.tasks),
    human: addDurations(days.map(({ human }) => human)),
    ai: addDurations(days.map(({ ai }) => ai)),
    supervision: supervision.length === 0 ? null : addDurations(supervision),
    tasksWithSupervision: count((day) => day.tasksWithSupervision),
    supervisedHuman: addDurations(days.map(({ supervisedHuman }) => supervisedHuman)),
    tokens: tokens.length === 0 ? null : tokens.reduce((sum, ofDay) => sum + ofDay, 0),
    tasksWithTokens: count((day) => day.tasksWithTokens),
  };
}
