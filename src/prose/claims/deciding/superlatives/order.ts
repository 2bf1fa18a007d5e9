import { compareRatios } from '../../../../record/numbers/rounding.ts';
import { isFactor } from '../figures/values.ts';
import { ClaimList, type Span } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { findOrder } from '../shared/show-metric.ts';
import type { Extreme } from './decide-extreme.ts';

/** Confirms that a task is nearer to an end of a column than some others together; otherwise the comparison stays open. */
export function confirmAgainstSum(
  list: ClaimList,
  span: Span,
  task: number,
  others: readonly number[],
  { metric, end }: Extreme,
  { facts }: Context,
): void {
  const [a, sum] = [facts.of(task, metric), facts.ofTasks(others, metric)];
  if (a === null || sum === null || isFactor(metric)) return;
  const order = compareRatios(a, sum);
  if (end === 'most' ? order > 0 : order < 0) list.confirm('comparison', span, [task, ...others], [metric]);
}

/** Decides whether the first task is nearer to an end of a column than the second one. */
export function decideOrder(
  list: ClaimList,
  span: Span,
  [task, other]: readonly [number, number],
  { metric, end }: Extreme,
  { facts, language }: Context,
): void {
  const [a, b] = [facts.of(task, metric), facts.of(other, metric)];
  if (a === null || b === null) return;
  const order = compareRatios(a, b);
  const isTrue = end === 'most' ? order > 0 : order < 0;
  if (isTrue) list.confirm('comparison', span, [task, other], [metric]);
  else list.contradict('comparison', span, [task, other], findOrder([task, a], [other, b], metric, language));
}
