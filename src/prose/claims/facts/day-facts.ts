import { multiplyDecimals, parseDecimal } from '../../../record/numbers/decimal.ts';
import { compareRatios, type Ratio } from '../../../record/numbers/rounding.ts';
import { type FactorBounds, factorRatio } from '../../../record/values/factor.ts';
import { computeStatistics, type Statistics } from '../../../record/values/statistics.ts';
import type { Task } from '../../../record/values/task.ts';
import { addRatios, overNumber, ratioOf, ratioOfDecimal } from '../words/quantity.ts';
import type { Metric } from '../words/terms.ts';

export const METRICS: readonly Metric[] = ['human', 'ai', 'supervision', 'tokens', 'factor', 'supervisoryFactor'];

/** A value of the day: of the whole day, or of some tasks. */
export interface Fact {
  readonly value: Ratio;
  readonly metric: Metric;
  /** The tasks it is about, by index; empty for the whole day. */
  readonly tasks: readonly number[];
}

function valueOf(task: Task, metric: Metric): Ratio | null {
  if (metric === 'human') return ratioOfDecimal(task.human.seconds);
  if (metric === 'ai') return ratioOfDecimal(task.ai.seconds);
  if (metric === 'tokens') return task.tokens === null ? null : ratioOf(task.tokens);
  if (metric === 'factor') return factorRatio(task.human, task.ai);
  if (task.supervision === null) return null;
  return metric === 'supervision'
    ? ratioOfDecimal(task.supervision.seconds)
    : factorRatio(task.human, task.supervision);
}

function totalOf(statistics: Statistics, metric: Metric): Ratio | null {
  if (metric === 'human') return ratioOfDecimal(statistics.human.seconds);
  if (metric === 'ai') return ratioOfDecimal(statistics.ai.seconds);
  if (metric === 'supervision')
    return statistics.supervision === null ? null : ratioOfDecimal(statistics.supervision.seconds);
  if (metric === 'tokens') return statistics.tokens === null ? null : ratioOf(statistics.tokens);
  return metric === 'factor' ? statistics.weightedFactor : statistics.weightedSupervisoryFactor;
}

function boundsIn(statistics: Statistics, metric: Metric): FactorBounds | null {
  if (metric === 'tokens') return null;
  if (metric === 'factor') return statistics.weightedFactorBounds;
  if (metric === 'supervisoryFactor') return statistics.weightedSupervisoryFactorBounds;
  const bounds = statistics[metric]?.bounds;
  return bounds === undefined ? null : { low: ratioOfDecimal(bounds.low), high: ratioOfDecimal(bounds.high) };
}

const divide = (a: Ratio, b: Ratio): Ratio | null =>
  b.numerator.coefficient === 0
    ? null
    : {
        numerator: multiplyDecimals(a.numerator, b.denominator),
        denominator: multiplyDecimals(a.denominator, b.numerator),
      };

/** Returns `a / b`; null if either is unknown or `b` is 0. */
export const divideRatios = (a: Ratio | null, b: Ratio | null): Ratio | null =>
  a === null || b === null ? null : divide(a, b);

/** Returns the absolute difference of two values; null if either is unknown. */
export function subtractRatios(a: Ratio | null, b: Ratio | null): Ratio | null {
  if (a === null || b === null) return null;
  const [more, less] = compareRatios(a, b) < 0 ? [b, a] : [a, b];
  const negative = { numerator: multiplyDecimals(less.numerator, parseDecimal('-1')), denominator: less.denominator };
  return addRatios(more, negative);
}

/** Above this many tasks the mean of the factors, whose exact value has very many digits, is not computed. */
const MOST_TASKS_FOR_MEAN = 200;

/** Every figure that prose about a day can mention, exact, computed once and on first use. */
export class DayFacts {
  private readonly columns = new Map<Metric, readonly (Ratio | null)[]>();
  private readonly orders = new Map<Metric, readonly number[]>();
  private readonly rests = new Map<string, Statistics>();
  private readonly statistics: Statistics;

  constructor(
    readonly tasks: readonly Task[],
    readonly totalTokens: number | null,
    tokenTasks: number | undefined,
  ) {
    this.statistics = computeStatistics(tasks, totalTokens, tokenTasks);
  }

  /** Returns the value of each task; null where it is unknown. */
  column(metric: Metric): readonly (Ratio | null)[] {
    const known = this.columns.get(metric);
    if (known !== undefined) return known;
    const values = this.tasks.map((task) => valueOf(task, metric));
    this.columns.set(metric, values);
    return values;
  }

  of(task: number, metric: Metric): Ratio | null {
    return this.column(metric)[task] ?? null;
  }

  total(metric: Metric): Ratio | null {
    return totalOf(this.statistics, metric);
  }

  /** The human time of the tasks with supervision. */
  get supervisedHuman(): Ratio {
    return ratioOfDecimal(this.statistics.supervisedHuman.seconds);
  }

  /** Returns the sum or ratio of sums over some tasks; null if a value is unknown. */
  ofTasks(tasks: readonly number[], metric: Metric): Ratio | null {
    if (tasks.length === 1) return this.of(tasks[0] ?? 0, metric);
    const chosen = tasks.flatMap((index) => this.tasks[index] ?? []);
    return totalOf(computeStatistics(chosen, null), metric);
  }

  /**
   * Returns the bounds of the sum or ratio of sums over some tasks, or over the whole day if none are given; null
   * without a range.
   */
  boundsOf(tasks: readonly number[], metric: Metric): FactorBounds | null {
    if (tasks.length === 0) return boundsIn(this.statistics, metric);
    const chosen = tasks.flatMap((index) => this.tasks[index] ?? []);
    return boundsIn(computeStatistics(chosen, null), metric);
  }

  /** Whether any time of the day has a range. */
  get hasBounds(): boolean {
    return (['human', 'ai', 'supervision'] as const).some((metric) => boundsIn(this.statistics, metric) !== null);
  }

  /** Returns the sum or ratio of sums over all other tasks. */
  without(tasks: readonly number[], metric: Metric): Ratio | null {
    const key = tasks.join(' ');
    const left = new Set(tasks);
    const statistics =
      this.rests.get(key) ??
      computeStatistics(
        this.tasks.filter((_, index) => !left.has(index)),
        null,
      );
    this.rests.set(key, statistics);
    return totalOf(statistics, metric);
  }

  /** Returns the tasks with a value, the smallest first. */
  order(metric: Metric): readonly number[] {
    const known = this.orders.get(metric);
    if (known !== undefined) return known;
    const values = this.column(metric);
    const order = values
      .flatMap((value, index) => (value === null ? [] : [{ value, index }]))
      .sort((a, b) => compareRatios(a.value, b.value))
      .map(({ index }) => index);
    this.orders.set(metric, order);
    return order;
  }

  /** Counts the tasks with a value below a bound, and those with exactly the bound. */
  countBelow(metric: Metric, bound: Ratio): { below: number; equal: number; known: number } {
    const order = this.order(metric);
    const first = (isPast: (value: Ratio) => boolean) => {
      let [low, high] = [0, order.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isPast(this.of(order[middle] ?? 0, metric) ?? bound)) high = middle;
        else low = middle + 1;
      }
      return low;
    };
    const below = first((value) => compareRatios(value, bound) >= 0);
    const upTo = first((value) => compareRatios(value, bound) > 0);
    return { below, equal: upTo - below, known: order.length };
  }

  /** Returns the task at a rank from an end, 0 being the most extreme; null when there is none. */
  atRank(metric: Metric, end: 'most' | 'least', rank: number): number | null {
    const order = this.order(metric);
    return order[end === 'most' ? order.length - 1 - rank : rank] ?? null;
  }

  average(metric: Metric): Ratio | null {
    const total = this.total(metric);
    if (metric === 'factor' || metric === 'supervisoryFactor') return total;
    const known = metric === 'tokens' ? this.statistics.tasksWithTokens : this.order(metric).length;
    return total === null || known === 0 ? null : overNumber(total, known);
  }

  /** Returns the middle value, or the mean of the middle two. */
  median(metric: Metric): Ratio | null {
    const order = this.order(metric);
    if (order.length === 0) return null;
    const upper = this.of(order[order.length >> 1] ?? 0, metric);
    const lower = this.of(order[(order.length - 1) >> 1] ?? 0, metric);
    if (upper === null || lower === null) return null;
    return overNumber(addRatios(lower, upper), 2);
  }

  /** Returns the mean of the tasks' own values, which for factors is not their weighted average. */
  mean(metric: Metric): Ratio | null {
    if (metric !== 'factor' && metric !== 'supervisoryFactor') return this.average(metric);
    if (this.tasks.length > MOST_TASKS_FOR_MEAN) return null;
    const values = this.column(metric).flatMap((value) => value ?? []);
    if (values.length === 0) return null;
    return overNumber(values.reduce(addRatios), values.length);
  }
}
