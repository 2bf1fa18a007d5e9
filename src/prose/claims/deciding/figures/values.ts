import type { Ratio } from '../../../../record/numbers/rounding.ts';
import type { Fact } from '../../facts/day-facts.ts';
import { approximate } from '../../words/quantity.ts';
import type { End, Metric } from '../../words/terms.ts';
import type { Context } from '../shared/context.ts';
import { hasAverageWord, hasWordNear, isOfFactors } from '../shared/labels.ts';
import type { FigureToRead } from './figure-to-read.ts';

export const MOST_TASKS = 3;
const LARGEST_LISTED = 12;
const LEAST_PART = 0.4;
const MOST_PART = 2.1;
const FACTORS: readonly Metric[] = ['factor', 'supervisoryFactor'];

export const isFactor = (metric: Metric) => FACTORS.includes(metric);

/** Returns a value as a fact of some tasks, or of the day; none if it is unknown. */
export const listFact = (value: Ratio | null, metric: Metric, tasks: readonly number[] = []): Fact[] =>
  value === null ? [] : [{ value, metric, tasks }];

/** Lists the values of sets of tasks, for each set together. */
const listSets = (sets: readonly (readonly number[])[], metrics: readonly Metric[], { facts }: Context): Fact[] =>
  metrics.flatMap((metric) => sets.flatMap((set) => listFact(facts.ofTasks(set, metric), metric, set)));

const eachAlone = (tasks: readonly number[]) => tasks.map((task) => [task]);

/** Lists the values of some tasks together. */
export const listTogether = (tasks: readonly number[], metrics: readonly Metric[], context: Context): Fact[] =>
  listSets([tasks], metrics, context);

/** Lists the values of a few tasks: first the value of each one, then of all together. */
export function listValues(tasks: readonly number[], metrics: readonly Metric[], context: Context): Fact[] {
  if (tasks.length > MOST_TASKS) return [];
  return listSets(tasks.length > 1 ? [...eachAlone(tasks), tasks] : [tasks], metrics, context);
}

/** Lists the values of each of some tasks. */
export const listEach = (tasks: readonly number[], metrics: readonly Metric[], context: Context): Fact[] =>
  tasks.flatMap((task) => listValues([task], metrics, context));

/**
 * Lists the values of some tasks together, then the value of each one. Factors have the opposite order, because each
 * task has its own.
 */
export function listGroupValues(
  tasks: readonly number[],
  metrics: readonly Metric[],
  isSum: boolean,
  context: Context,
): Fact[] {
  const each = tasks.length > LARGEST_LISTED ? [] : eachAlone(tasks);
  return listSets(isSum ? [tasks, ...each] : [...each, tasks], metrics, context);
}

/** Finds the value of the task at an end of a column. */
export function findAtEnd(metric: Metric, end: End, { facts }: Context, rank = 0): Fact | null {
  const task = facts.atRank(metric, end, rank);
  return task === null ? null : (listFact(facts.of(task, metric), metric, [task])[0] ?? null);
}

/** Whether a written amount has the magnitude of a value, in the unit of the value. */
export function isOfMagnitude(amount: number, value: Ratio): boolean {
  const part = amount / approximate(value);
  return part >= LEAST_PART && part <= MOST_PART;
}

export const listTotals = (metrics: readonly Metric[], { facts }: Context): Fact[] =>
  metrics.flatMap((metric) => listFact(facts.total(metric), metric));

/** Lists the averages of the day, if a word next to the figure shows that it is one. */
export function listAverages({ sentence, quantity, metric, context }: FigureToRead): Fact[] {
  const { facts, language } = context;
  if (!hasAverageWord(sentence, quantity)) return [];
  const isMedian = hasWordNear(sentence, quantity, language.medians);
  const isMean = hasWordNear(sentence, quantity, language.means);
  const isProbablyMean = isOfFactors(sentence, quantity);
  return metric.metrics.flatMap((each) => {
    if (isMedian) return listFact(facts.median(each), each);
    const mean = isFactor(each) && (isMean || isProbablyMean) ? listFact(facts.mean(each), each) : [];
    return isMean && isFactor(each) ? mean : [...mean, ...listFact(facts.average(each), each)];
  });
}
