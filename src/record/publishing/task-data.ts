import { type Duration, highOf, hoursOf, lowOf, minutesOf } from '../values/duration.ts';
import { type FactorBounds, factorBounds, factorRatio } from '../values/factor.ts';
import { ratioToNumber, type Statistics } from '../values/statistics.ts';
import type { Task, TaskSources } from '../values/task.ts';

/** The bounds of a figure as two fields, such as `factorLow` and `factorHigh`. */
type Bounded<Name extends string, Value> = { readonly [Key in `${Name}Low` | `${Name}High`]: Value };
type Optional<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

/** The bounds of a task's figures, unrounded. Without a range, both are the figure itself. */
type TaskBounds = Bounded<'humanHours' | 'aiMinutes', number> &
  Bounded<'supervisionMinutes' | 'supervisoryFactor', number | null> & {
    readonly factorLow: number;
    /** Null when the lower bound of the AI time is 0. */
    readonly factorHigh: number | null;
  };

/** The fields that a task has only in records of version 2. */
type TaskDetails = TaskBounds & {
  readonly basis: string | null;
  /** `before`, `after` or a time. */
  readonly estimated: string | null;
  /** Missing where the imports of the day are unknown. */
  readonly sources: TaskSources;
};

/** A task as data: unrounded figures, null for unknown. */
export type RecordTask = {
  readonly number: number;
  readonly task: string;
  readonly humanHours: number;
  readonly aiMinutes: number;
  readonly supervisionMinutes: number | null;
  readonly tokens: number | null;
  readonly factor: number;
  readonly supervisoryFactor: number | null;
  readonly cell: string;
} & Optional<TaskDetails>;

/** The bounds of the statistics, unrounded. */
type StatisticsBounds = Bounded<'humanHours' | 'aiMinutes' | 'humanWeeks', number> &
  Bounded<'supervisionMinutes' | 'weightedFactor' | 'weightedSupervisoryFactor', number | null>;

/** Statistics as data: unrounded figures, null for unknown. */
export type StatisticsData = {
  readonly tasks: number;
  readonly humanHours: number;
  readonly aiMinutes: number;
  readonly supervisionMinutes: number | null;
  readonly tokens: number | null;
  readonly weightedFactor: number | null;
  readonly weightedSupervisoryFactor: number | null;
  readonly humanWeeks: number;
} & Optional<StatisticsBounds>;

/** Values that show how much the weighted factor depends on single tasks. */
export interface SensitivityOf<Figure> {
  /**
   * The weighted factor without the task with the most AI time. If several have the same, without the one with the most
   * human time.
   */
  readonly factorWithoutLongest: Figure;
  /** The median of the factors. For an even number of tasks, the mean of the middle two. */
  readonly medianFactor: Figure;
  /** The share of the human time in the three tasks with the most of it, from 0 to 1. */
  readonly topThreeShare: Figure;
  /** The weighted factor if no task counts for more human time than the cap. */
  readonly cappedFactor: Figure;
}

/** The statistics of a day. The statistics of its largest tasks are absent if the style does not print them. */
export type RecordStatistics = StatisticsData & Optional<SensitivityOf<number>>;

function bounded<Name extends string, Low, High>(name: Name, low: Low, high: High): Bounded<Name, Low | High> {
  return { [`${name}Low`]: low, [`${name}High`]: high } as Bounded<Name, Low | High>;
}

function boundedTime<Name extends string>(name: Name, time: Duration, numberOf: (time: Duration) => number) {
  return bounded(name, numberOf({ seconds: lowOf(time) }), numberOf({ seconds: highOf(time) }));
}

function boundedMinutes<Name extends string>(name: Name, time: Duration | null) {
  return time === null ? bounded(name, null, null) : boundedTime(name, time, minutesOf);
}

/** @param factor the factor itself, which is both bounds if there are none */
function boundedFactor<Name extends string>(name: Name, bounds: FactorBounds | null, factor: number | null) {
  return bounds === null
    ? bounded(name, factor, factor)
    : bounded(name, ratioToNumber(bounds.low), ratioToNumber(bounds.high));
}

/** Whether a day has a range, a basis, a time of an estimate or an imported figure, so that its data has the fields of version 2. */
export function needsDetails(tasks: readonly Task[]): boolean {
  return tasks.some(
    ({ human, ai, supervision, basis, estimated, sources }) =>
      basis !== null ||
      estimated !== null ||
      sources?.import ||
      [human, ai, supervision].some((time) => time?.bounds !== undefined),
  );
}

/** @param hasDetails whether the record has the fields of version 2 */
export function taskAsData(task: Task, number: number, hasDetails: boolean): RecordTask {
  const { human, ai, supervision, basis, estimated, sources } = task;
  const factor = ratioToNumber(factorRatio(human, ai)) ?? 0;
  const supervisoryFactor = supervision === null ? null : ratioToNumber(factorRatio(human, supervision));
  const ofSupervision = supervision === null ? null : factorBounds(human, supervision);
  return {
    number,
    task: task.task,
    humanHours: hoursOf(human),
    aiMinutes: minutesOf(ai),
    supervisionMinutes: supervision === null ? null : minutesOf(supervision),
    tokens: task.tokens,
    factor,
    supervisoryFactor,
    cell: task.cell,
    ...(hasDetails && {
      ...boundedTime('humanHours', human, hoursOf),
      ...boundedTime('aiMinutes', ai, minutesOf),
      ...boundedMinutes('supervisionMinutes', supervision),
      ...(boundedFactor('factor', factorBounds(human, ai), factor) as Pick<TaskBounds, 'factorLow' | 'factorHigh'>),
      ...boundedFactor('supervisoryFactor', ofSupervision, supervisoryFactor),
      basis,
      estimated,
      ...(sources && { sources }),
    }),
  };
}

/** @param hasDetails whether the record has the fields of version 2 */
export function statisticsAsData(statistics: Statistics, hoursPerWeek: number, hasDetails: boolean): StatisticsData {
  const { human, ai, supervision } = statistics;
  const weightedFactor = ratioToNumber(statistics.weightedFactor);
  const weightedSupervisoryFactor = ratioToNumber(statistics.weightedSupervisoryFactor);
  const weeksOf = (time: Duration) => hoursOf(time) / hoursPerWeek;
  return {
    tasks: statistics.tasks,
    humanHours: hoursOf(human),
    aiMinutes: minutesOf(ai),
    supervisionMinutes: supervision === null ? null : minutesOf(supervision),
    tokens: statistics.tokens,
    weightedFactor,
    weightedSupervisoryFactor,
    humanWeeks: weeksOf(human),
    ...(hasDetails && {
      ...boundedTime('humanHours', human, hoursOf),
      ...boundedTime('aiMinutes', ai, minutesOf),
      ...boundedMinutes('supervisionMinutes', supervision),
      ...boundedFactor('weightedFactor', statistics.weightedFactorBounds, weightedFactor),
      ...boundedFactor(
        'weightedSupervisoryFactor',
        statistics.weightedSupervisoryFactorBounds,
        weightedSupervisoryFactor,
      ),
      ...boundedTime('humanWeeks', human, weeksOf),
    }),
  };
}
