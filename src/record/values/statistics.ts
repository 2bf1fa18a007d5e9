import { DecimalSum, divideDecimalsToNumber } from '../numbers/decimal.ts';
import type { Ratio } from '../numbers/rounding.ts';
import { type Duration, hoursOf, minutesOf } from './duration.ts';
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
  /** The average over the tasks with supervision and their hours; null when there are none or all supervision is 0. */
  readonly weightedSupervisoryFactor: Ratio | null;
}

/** @param totalTokens the day's own total, which counts before the column's sum */
export function computeStatistics(tasks: readonly Task[], totalTokens: number | null): Statistics {
  const human = new DecimalSum();
  const ai = new DecimalSum();
  const supervision = new DecimalSum();
  const supervisedHuman = new DecimalSum();
  let tasksWithSupervision = 0;
  let tasksWithTokens = 0;
  let sumOfTokens = 0;
  for (const task of tasks) {
    human.add(task.human.seconds);
    ai.add(task.ai.seconds);
    if (task.supervision !== null) {
      tasksWithSupervision += 1;
      supervision.add(task.supervision.seconds);
      supervisedHuman.add(task.human.seconds);
    }
    if (task.tokens !== null) {
      tasksWithTokens += 1;
      sumOfTokens += task.tokens;
    }
  }
  const totalHuman = { seconds: human.total() };
  const totalAi = { seconds: ai.total() };
  const totalSupervision = { seconds: supervision.total() };
  return {
    tasks: tasks.length,
    human: totalHuman,
    ai: totalAi,
    supervision: tasksWithSupervision === 0 ? null : totalSupervision,
    tasksWithSupervision,
    tokens: totalTokens ?? (tasksWithTokens === 0 ? null : sumOfTokens),
    tasksWithTokens: totalTokens === null ? tasksWithTokens : tasks.length,
    weightedFactor: factorRatio(totalHuman, totalAi),
    weightedSupervisoryFactor: factorRatio({ seconds: supervisedHuman.total() }, totalSupervision),
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
