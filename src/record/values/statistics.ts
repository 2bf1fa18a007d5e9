import { divideDecimalsToNumber } from '../numbers/decimal.ts';
import type { Ratio } from '../numbers/rounding.ts';
import { addDurations, type Duration } from './duration.ts';
import { type FactorBounds, factorBounds, factorRatio } from './factor.ts';
import type { TaskFigures } from './task.ts';

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
  /** Fewer than `tasks` if the total does not include all. */
  readonly tasksWithTokens: number;
}

/** The sums and the weighted averages over them, exact. */
export interface Statistics extends Totals {
  /** Σ human time ÷ Σ AI time; null without tasks. */
  readonly weightedFactor: Ratio | null;
  /** Σ of the lower bounds ÷ Σ of the upper bounds, and the reverse; null if no time has bounds. */
  readonly weightedFactorBounds: FactorBounds | null;
  /** The average over the tasks with supervision and their hours; null if there are none or all supervision is 0. */
  readonly weightedSupervisoryFactor: Ratio | null;
  readonly weightedSupervisoryFactorBounds: FactorBounds | null;
}

type AddTimes<Time> = (times: readonly Time[], key: 'humanEstimate' | 'aiTime' | 'supervision') => Duration;

/**
 * Adds up the tasks of a day.
 * @param totalTokens the day's own total, which takes precedence over the column's sum
 * @param tokenTasks how many of the tasks that total includes. Default: all
 * @param addTimes adds up times that are not durations yet
 */
export function addTasks(tasks: readonly TaskFigures[], totalTokens: number | null, tokenTasks?: number): Totals;
export function addTasks<Time>(
  tasks: readonly TaskFigures<Time>[],
  totalTokens: number | null,
  tokenTasks: number | undefined,
  addTimes: AddTimes<Time>,
): Totals;
export function addTasks(
  tasks: readonly TaskFigures[],
  totalTokens: number | null,
  tokenTasks = tasks.length,
  addTimes: AddTimes<Duration> = addDurations,
): Totals {
  const [humans, ais, supervisions, supervised]: [Duration[], Duration[], Duration[], Duration[]] = [[], [], [], []];
  let [tokens, withTokens] = [0, 0];
  for (let i = 0; i < tasks.length; i++) {
    const task = tasks[i] as TaskFigures;
    humans.push(task.human);
    ais.push(task.ai);
    if (task.supervision !== null) {
      supervisions.push(task.supervision);
      supervised.push(task.human);
    }
    if (task.tokens !== null) {
      tokens += task.tokens;
      withTokens += 1;
    }
  }
  return {
    tasks: tasks.length,
    human: addTimes(humans, 'humanEstimate'),
    ai: addTimes(ais, 'aiTime'),
    supervision: supervised.length === 0 ? null : addTimes(supervisions, 'supervision'),
    tasksWithSupervision: supervised.length,
    supervisedHuman: addTimes(supervised, 'humanEstimate'),
    tokens: totalTokens ?? (withTokens === 0 ? null : tokens),
    tasksWithTokens: totalTokens === null ? withTokens : tokenTasks,
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

/** Computes the sums and averages of a day. The parameters are those of `addTasks`. */
export function computeStatistics(
  tasks: readonly TaskFigures[],
  totalTokens: number | null,
  tokenTasks?: number,
): Statistics {
  return averageTotals(addTasks(tasks, totalTokens, tokenTasks));
}

export function ratioToNumber(ratio: Ratio | null): number | null {
  return ratio === null ? null : divideDecimalsToNumber(ratio.numerator, ratio.denominator);
}
