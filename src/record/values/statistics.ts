import { divideDecimalsToNumber } from '../numbers/decimal.ts';
import type { Ratio } from '../numbers/rounding.ts';
import { addDurations, type Duration, hoursOf, minutesOf } from './duration.ts';
import { factorRatio } from './factor.ts';
import type { Task } from './task.ts';

/** The sums and weighted averages of a day, exact. */
export interface Statistics {
  readonly tasks: number;
  readonly human: Duration;
  readonly ai: Duration;
  /** Null when no task has supervision. */
  readonly supervision: Duration | null;
  readonly tasksWithSupervision: number;
  /** Null when they are not known. */
  readonly tokens: number | null;
  /** Fewer than `tasks` when the total leaves some out. */
  readonly tasksWithTokens: number;
  /** Σ human time ÷ Σ AI time; null without tasks. */
  readonly weightedFactor: Ratio | null;
  /** Over the tasks with supervision alone, their hours too; null when there are none or all of it is 0. */
  readonly weightedSupervisoryFactor: Ratio | null;
}

/** @param totalTokens the day's own total, which counts before the column's sum */
export function computeStatistics(tasks: readonly Task[], totalTokens: number | null): Statistics {
  const human = addDurations(tasks.map((task) => task.human));
  const ai = addDurations(tasks.map((task) => task.ai));
  const supervised = tasks.filter((task) => task.supervision !== null);
  const supervision = addDurations(supervised.flatMap((task) => task.supervision ?? []));
  const supervisedHuman = addDurations(supervised.map((task) => task.human));
  const tokens = tasks.flatMap((task) => task.tokens ?? []);
  const sumOfTokens = tokens.length === 0 ? null : tokens.reduce((sum, count) => sum + count, 0);
  return {
    tasks: tasks.length,
    human,
    ai,
    supervision: supervised.length === 0 ? null : supervision,
    tasksWithSupervision: supervised.length,
    tokens: totalTokens ?? sumOfTokens,
    tasksWithTokens: totalTokens === null ? tokens.length : tasks.length,
    weightedFactor: factorRatio(human, ai),
    weightedSupervisoryFactor: factorRatio(supervisedHuman, supervision),
  };
}

export function ratioToNumber(ratio: Ratio | null): number | null {
  return ratio === null ? null : divideDecimalsToNumber(ratio.numerator, ratio.denominator);
}

/** The same as plain numbers, unrounded, null for unknown. */
export interface StatisticsData {
  readonly tasks: number;
  readonly humanHours: number;
  readonly aiMinutes: number;
  readonly supervisionMinutes: number | null;
  readonly tokens: number | null;
  readonly weightedFactor: number | null;
  readonly weightedSupervisoryFactor: number | null;
  readonly humanWeeks: number;
}

export function statisticsAsData(statistics: Statistics, hoursPerWeek: number): StatisticsData {
  return {
    tasks: statistics.tasks,
    humanHours: hoursOf(statistics.human),
    aiMinutes: minutesOf(statistics.ai),
    supervisionMinutes: statistics.supervision === null ? null : minutesOf(statistics.supervision),
    tokens: statistics.tokens,
    weightedFactor: ratioToNumber(statistics.weightedFactor),
    weightedSupervisoryFactor: ratioToNumber(statistics.weightedSupervisoryFactor),
    humanWeeks: hoursOf(statistics.human) / hoursPerWeek,
  };
}
