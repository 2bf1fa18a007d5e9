import { divideDecimalsToNumber } from '../numbers/decimal.ts';
import type { Ratio } from '../numbers/rounding.ts';
import { addDurations, type Duration } from './duration.ts';
import { type FactorBounds, factorBounds, factorRatio } from './factor.ts';
import type { Task } from './task.ts';

/** The sums of a day or of several days, exact. A sum has bounds if any of its times has. */
export interface Totals {
  readonly tasks: number;
  readonly human: Duration;
  readonly ai: Duration;
  /** Null when no task has supervision. */
  readonly supervision: Duration | null;
  readonly tasksWithSupervision: number;
  /** The human time of the tasks with supervision. */
  readonly supervisedHuman: Duration;
  /** Null when they are not known. */
  readonly tokens: number | null;
  /** Fewer than `tasks` when the total leaves some out. */
  readonly tasksWithTokens: number;
}

/** The sums and the weighted averages over them, exact. */
export interface Statistics extends Totals {
  /** Σ human time ÷ Σ AI time; null without tasks. */
  readonly weightedFactor: Ratio | null;
  /** Σ of the lower bounds ÷ Σ of the upper bounds, and the reverse; null if no time has bounds. */
  readonly weightedFactorBounds: FactorBounds | null;
  /** The average over the tasks with supervision and their hours; null when there are none or all supervision is 0. */
  readonly weightedSupervisoryFactor: Ratio | null;
  readonly weightedSupervisoryFactorBounds: FactorBounds | null;
}

/**
 * Adds up the tasks of a day.
 * @param totalTokens the day's own total, which counts before the column's sum
 * @param tokenTasks how many of the tasks that total includes. Default: all
 */
export function addTasks(tasks: readonly Task[], totalTokens: number | null, tokenTasks = tasks.length): Totals {
  const supervised = tasks.filter((task) => task.supervision !== null);
  const tokens = tasks.flatMap((task) => task.tokens ?? []);
  const sumOfTokens = tokens.length === 0 ? null : tokens.reduce((sum, count) => sum + count, 0);
  return {
    tasks: tasks.length,
    human: addDurations(tasks.map((task) => task.human)),
    ai: addDurations(tasks.map((task) => task.ai)),
    supervision: supervised.length === 0 ? null : addDurations(supervised.flatMap((task) => task.supervision ?? [])),
    tasksWithSupervision: supervised.length,
    supervisedHuman: addDurations(supervised.map((task) => task.human)),
    tokens: totalTokens ?? sumOfTokens,
    tasksWithTokens: totalTokens === null ? tokens.length : tokenTasks,
  };
}

/** Adds the weighted averages to sums: a ratio of sums, never a mean of factors. */
export function averageTotals(totals: Totals): Statistics {
  const { human, ai, supervision, supervisedHuman } = totals;
  return {
    ...totals,
    weightedFactor: factorRatio(human, ai),
    weightedFactorBounds: factorBounds(human, ai),
    weightedSupervisoryFactor: supervision && factorRatio(supervisedHuman, supervision),
    weightedSupervisoryFactorBounds: supervision && factorBounds(supervisedHuman, supervision),
  };
}

/** The sums and averages of a day. The parameters are those of `addTasks`. */
export function computeStatistics(
  tasks: readonly Task[],
  totalTokens: number | null,
  tokenTasks = tasks.length,
): Statistics {
  return averageTotals(addTasks(tasks, totalTokens, tokenTasks));
}

export function ratioToNumber(ratio: Ratio | null): number | null {
  return ratio === null ? null : divideDecimalsToNumber(ratio.numerator, ratio.denominator);
}
