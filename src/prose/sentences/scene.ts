import { isZero } from '../../record/numbers/decimal.ts';
import { compareRatios, type Ratio } from '../../record/numbers/rounding.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import type { Task } from '../../record/values/task.ts';
import { DayFacts, divideRatios } from '../claims/facts/day-facts.ts';
import { ratioOf, timesNumber } from '../claims/words/quantity.ts';
import type { Metric } from '../claims/words/terms.ts';
import { TaskNamer } from './name-task.ts';
import { findGroups, type TaskGroup } from './task-groups.ts';

/** The input of sentences: a day with its tasks. */
export interface SentenceDay {
  /** Null while it is not known. */
  readonly date: CalendarDate | null;
  readonly tasks: readonly Task[];
  readonly totalTokens: number | null;
  readonly tokenTasks?: number | undefined;
}

const ROLES = {
  top: ['factor', 'most', 0],
  second: ['factor', 'most', 1],
  third: ['factor', 'most', 2],
  floor: ['factor', 'least', 0],
  floor2: ['factor', 'least', 1],
  longest: ['ai', 'most', 0],
  longest2: ['ai', 'most', 1],
  longest3: ['ai', 'most', 2],
  quickest: ['ai', 'least', 0],
  biggest: ['human', 'most', 0],
  biggest2: ['human', 'most', 1],
  biggest3: ['human', 'most', 2],
  smallest: ['human', 'least', 0],
  watched: ['supervision', 'most', 0],
  watched2: ['supervision', 'most', 1],
  lightest: ['supervision', 'least', 0],
  bestSup: ['supervisoryFactor', 'most', 0],
  thirstiest: ['tokens', 'most', 0],
} as const satisfies Record<string, readonly [Metric, 'most' | 'least', number]>;
export type Role = keyof typeof ROLES;
export const isRole = (name: string): name is Role => name in ROLES;

/** The number of tasks on one side of a bound. */
export interface BoundCount {
  readonly bound: number;
  readonly count: number;
}

const SECONDS_IN_MINUTE = 60;
const SECONDS_IN_HOUR = 3600;
const SUPERVISION_BOUNDS = [1, 2, 3, 5, 10, 15, 30];
const FACTOR_BOUNDS = [1000, 500, 200, 150, 100, 80, 60, 50, 40, 30, 20, 10, 5, 2];
const AI_BOUNDS = [5, 10, 15, 20, 30, 60];
const HOUR_BOUNDS = [1, 2, 4, 8, 16, 24, 40];
const LARGE_HOUR_BOUNDS = [200, 100, 80, 40, 24, 16, 8, 4];

/** The facts of a day with its most notable tasks. A role is empty if a tie does not decide it. */
export class Scene {
  readonly facts: DayFacts;
  readonly groups: readonly TaskGroup[];
  private readonly namer: TaskNamer;
  private readonly names = new Map<number, string | null>();

  constructor(
    readonly day: SentenceDay,
    readonly style: Style,
  ) {
    const texts = day.tasks.map(({ task }) => task);
    this.facts = new DayFacts(day.tasks, day.totalTokens, day.tokenTasks);
    this.namer = new TaskNamer(texts);
    this.groups = findGroups(texts);
  }

  get count(): number {
    return this.day.tasks.length;
  }

  name(task: number): string | null {
    const known = this.names.get(task);
    if (known !== undefined) return known;
    const name = this.namer.name(task);
    this.names.set(task, name);
    return name;
  }

  /** Whether every task has a value. */
  isComplete(metric: Metric): boolean {
    return this.facts.order(metric).length === this.count;
  }

  /** Returns the task of a role; null when it is not known, or another task has the same value. */
  task(role: Role): number | null {
    const [metric, end, rank] = ROLES[role];
    if (!this.isComplete(metric)) return null;
    const at = (offset: number) => {
      const task = rank + offset < 0 ? null : this.facts.atRank(metric, end, rank + offset);
      return task === null ? null : this.facts.of(task, metric);
    };
    const task = this.facts.atRank(metric, end, rank);
    const value = at(0);
    if (task === null || value === null || isZero(value.numerator)) return null;
    const isTied = [at(-1), at(1)].some((other) => other !== null && compareRatios(other, value) === 0);
    return isTied ? null : task;
  }

  /** Returns the highest or lowest value of the day, of one task or several. */
  end(metric: Metric, end: 'most' | 'least'): Ratio | null {
    const task = this.facts.atRank(metric, end, 0);
    return task === null ? null : this.facts.of(task, metric);
  }

  of(role: Role, metric: Metric): Ratio | null {
    const task = this.task(role);
    return task === null ? null : this.facts.of(task, metric);
  }

  /** Returns a sum over roles; null if one of them is empty. */
  sum(roles: readonly Role[], metric: Metric): Ratio | null {
    const tasks = roles.map((role) => this.task(role));
    return tasks.some((task) => task === null) ? null : this.facts.ofTasks(tasks as number[], metric);
  }

  /** Returns the share of a total, from 0 to 1. */
  share(part: Ratio | null, metric: Metric): Ratio | null {
    return divideRatios(part, this.facts.total(metric));
  }

  /** Returns the tasks with the same highest or lowest value, when there are exactly two. */
  tied(metric: Metric, end: 'most' | 'least'): readonly [number, number] | null {
    const [a, b, c] = [0, 1, 2].map((rank) => this.facts.atRank(metric, end, rank));
    if (a === null || b === null || a === undefined || b === undefined) return null;
    const valueOf = (task: number) => this.facts.of(task, metric) as Ratio;
    const value = valueOf(a);
    if (isZero(value.numerator) || compareRatios(value, valueOf(b)) !== 0) return null;
    if (c !== null && c !== undefined && compareRatios(value, valueOf(c)) === 0) return null;
    return a < b ? [a, b] : [b, a];
  }

  /**
   * Returns the smallest round number of minutes of supervision that at least six of ten tasks, but not all, do not
   * exceed.
   */
  supervisionBound(): BoundCount | null {
    if (!this.isComplete('supervision')) return null;
    return this.findBound(
      'supervision',
      SUPERVISION_BOUNDS,
      SECONDS_IN_MINUTE,
      (count) => count * 10 >= this.count * 6,
    );
  }

  /** Returns such a bound for AI time. */
  aiBound(): BoundCount | null {
    return this.findBound('ai', AI_BOUNDS, SECONDS_IN_MINUTE, (count) => count * 10 >= this.count * 6);
  }

  /** Returns such a bound for estimates, in hours, for at least half of the tasks. */
  hourBound(): BoundCount | null {
    return this.findBound('human', HOUR_BOUNDS, SECONDS_IN_HOUR, (count) => count * 2 >= this.count);
  }

  /** Returns the largest round number of hours that two or more estimates reach, but at most half of them. */
  largeBound(): BoundCount | null {
    return this.findReached('human', LARGE_HOUR_BOUNDS, SECONDS_IN_HOUR);
  }

  private findBound(
    metric: Metric,
    bounds: readonly number[],
    size: number,
    isEnough: (count: number) => boolean,
  ): BoundCount | null {
    for (const bound of bounds) {
      const { below, equal } = this.facts.countBelow(metric, ratioOf(bound * size));
      const count = below + equal;
      if (count < this.count && isEnough(count)) return { bound, count };
    }
    return null;
  }

  /** Returns the largest round factor that two or more tasks reach, but at most half of them. */
  factorBound(): BoundCount | null {
    return this.findReached('factor', FACTOR_BOUNDS, 1);
  }

  private findReached(metric: Metric, bounds: readonly number[], size: number): BoundCount | null {
    for (const bound of bounds) {
      const count = this.count - this.facts.countBelow(metric, ratioOf(bound * size)).below;
      if (count >= 2) return count * 2 <= this.count ? { bound, count } : null;
    }
    return null;
  }

  /** Counts the tasks with a factor below the weighted average. */
  belowAverage(): number | null {
    const average = this.facts.total('factor');
    return average === null ? null : this.facts.countBelow('factor', average).below;
  }

  /** Returns the only task with more supervision than AI time; null for none, for several, or if it is not known. */
  overwatched(): number | null {
    if (!this.isComplete('supervision')) return null;
    const tasks = this.facts.tasks.flatMap((_, task) => {
      const [ai, supervision] = [this.facts.of(task, 'ai'), this.facts.of(task, 'supervision')];
      return ai !== null && supervision !== null && compareRatios(supervision, ai) > 0 ? [task] : [];
    });
    return tasks.length === 1 ? (tasks[0] ?? null) : null;
  }
}

/** Whether `a` is at least `times` `b`; false if one is not known. */
export function isAtLeast(a: Ratio | null, b: Ratio | null, times = 1): boolean {
  return a !== null && b !== null && compareRatios(a, timesNumber(b, times)) >= 0;
}

export function isEqual(a: Ratio | null, b: Ratio | null): boolean {
  return a !== null && b !== null && compareRatios(a, b) === 0;
}
