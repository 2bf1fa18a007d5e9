import { compareRatios } from '../../../../record/numbers/rounding.ts';
import type { End, Metric } from '../../words/terms.ts';
import { hasWord, isWord } from '../../words/tokens.ts';
import { ClaimList, type Span } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { hasException } from '../shared/left-out.ts';
import { findOrder } from '../shared/show-metric.ts';

/** A metric and the end at which a value must be extreme. */
export interface Extreme {
  readonly metric: Metric;
  readonly end: End;
}

/** A statement that one of some tasks is extreme. */
interface ExtremeStatement {
  readonly tasks: readonly number[];
  readonly extremes: readonly Extreme[];
  readonly span: Span;
  /** 0 is the most extreme. */
  readonly rank?: number;
  /** The task that it leaves out: `the best factor after the translations`. */
  readonly passed?: number | null;
  /** Whether it can be true of several tasks with one value. */
  readonly canTie?: boolean;
}

/** The check does not decide a name that fits more tasks. */
const MOST_TASKS = 3;

/** Finds another task with the value of a task at a rank. */
function findTied({ metric, end }: Extreme, rank: number, task: number, { facts }: Context): number | undefined {
  const value = facts.of(task, metric);
  const near = [rank, rank - 1, rank + 1].flatMap((place) =>
    place < 0 ? [] : (facts.atRank(metric, end, place) ?? []),
  );
  return near.find((other) => {
    const otherValue = facts.of(other, metric);
    return other !== task && otherValue !== null && value !== null && compareRatios(otherValue, value) === 0;
  });
}

/** Adds that a task is not before another one. */
function addOrder(
  list: ClaimList,
  span: Span,
  { task, other, metric }: { task: number; other: number; metric: Metric },
  { facts, language }: Context,
): void {
  // `came last` is also true for the last row of the table.
  if (isWord(list.sentence.tokens, span[1] - 1, language.lastWords) && task === facts.tasks.length - 1) return;
  // `Apart from the refit, the kiosk ran longest.`
  if (hasException(list.sentence, span[0])) return list.leaveOpen('superlative', span);
  const [value, otherValue] = [facts.of(task, metric), facts.of(other, metric)];
  if (value === null || otherValue === null) return;
  list.contradict('superlative', span, [task], findOrder([task, value], [other, otherValue], metric, language));
}

/** Decides whether one of some tasks is extreme in one of some metrics. */
export function decideExtreme(
  list: ClaimList,
  { tasks, extremes, span, rank: usualRank = 0, passed = null, canTie = false }: ExtremeStatement,
  context: Context,
): void {
  if (tasks.length > MOST_TASKS) return;
  const { facts, language } = context;
  const { tokens, mentions } = list.sentence;
  const isMentioned = (task: number) => mentions.some((mention) => mention.tasks.includes(task));
  // `the most hours after the import` is wrong for the task with the most.
  const rank = passed === null ? usualRank : 1;
  const isTie = canTie || rank > 0 || hasWord(tokens, language.ties);
  let contradiction: { task: number; other: number; metric: Metric } | null = null;
  for (const extreme of extremes) {
    const { metric, end } = extreme;
    const other = facts.atRank(metric, end, rank);
    const most = other === null ? null : facts.of(other, metric);
    if (other === null || most === null) return;
    for (const task of tasks) {
      const value = facts.of(task, metric);
      if (value === null) return;
      const isAtRank = compareRatios(value, most) === 0;
      const tied = isAtRank ? findTied(extreme, rank, task, context) : other;
      if (isAtRank && (isTie || tied === undefined || isMentioned(tied)))
        return list.confirm('superlative', span, [task], [metric]);
      contradiction = contradiction ?? { task, other: tied ?? other, metric };
    }
  }
  if (contradiction !== null) addOrder(list, span, contradiction, context);
}
