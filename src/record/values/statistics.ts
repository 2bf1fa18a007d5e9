import { divideDecimalsToNumber } from '../numbers/decimal.ts';
import type { Ratio } from '../numbers/rounding.ts';
import { addDurations, type Duration } from './duration.ts';
import { type FactorBounds, factorBounds, factorRatio } from './factor.ts';
import type { Task } from './task.ts';

/** The sums and weighted averages of a day, exact. A sum has bounds if any of its times has. */
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
  /** Σ of the lower bounds ÷ Σ of the upper bounds, and the reverse; null if no time has bounds. */
  readonly weightedFactorBounds: FactorBounds | null;
  /** The average over the tasks with supervision and their hours; null when there are none or all supervision is 0. */
  readonly weightedSupervisoryFactor: Ratio | null;
  readonly weightedSupervisoryFactorBounds: FactorBounds | null;
}

/**
 * @param totalTokens the day's own total, which counts before the column's sum
 * @param tokenTasks how many of the tasks that total includes. Default: all
 */
export function computeStatistics(
  tasks: readonly Task[],
  totalTokens: number | null,
  tokenTasks = tasks.length,
): Statistics {
  const supervised = tasks.filter((task) => task.supervision !== null);
  const tokens = tasks.flatMap((task) => task.tokens ?? []);
  const human = addDurations(tasks.map((task) => task.human));
  const ai = addDurations(tasks.map((task) => task.ai));
  const supervision = addDurations(supervised.flatMap((task) => task.supervision ?? []));
  const supervisedHuman = addDurations(supervised.map((task) => task.human));
  const sumOfTokens = tokens.length === 0 ? null : tokens.reduce((sum, count) => sum + count, 0);
  return {
    tasks: tasks.length,
    human,
    ai,
    supervision: supervised.length === 0 ? null : supervision,
    tasksWithSupervision: supervised.length,
    tokens: totalTokens ?? sumOfTokens,
    tasksWithTokens: totalTokens === null ? tokens.length : tokenTasks,
    weightedFactor: factorRatio(human, ai),
    weightedFactorBounds: factorBounds(human, ai),
    weightedSupervisoryFactor: factorRatio(supervisedHuman, supervision),
    weightedSupervisoryFactorBounds: factorBounds(supervisedHuman, supervision),
  };
}

export function ratioToNumber(ratio: Ratio | null): number | null {
  return ratio === null ? null : divideDecimalsToNumber(ratio.numerator, ratio.denominator);
}
