import type { Ratio } from '../../../../record/numbers/rounding.ts';
import { divideRatios } from '../../facts/day-facts.ts';
import type { Quantity } from '../../words/quantity.ts';
import type { Metric } from '../../words/terms.ts';
import { ClaimList, type Span } from '../shared/claim-list.ts';
import { type Context, unitSize } from '../shared/context.ts';
import { fixFigure, writeLike } from '../shared/fix.ts';
import { type Match, matchWritten } from '../shared/match-written.ts';

/** The metrics that a share can be of: the times, the hours and the tokens. */
export const SHARED: readonly Metric[] = ['ai', 'human', 'supervision', 'tokens'];

/** Whether a figure is a share that is not decided yet. */
export const isOpenShare = (list: ClaimList, { unit, isFraction, from, to }: Quantity): boolean =>
  (unit === 'percent' || (isFraction && unit === 'none')) && !list.isTaken(from, to);

/** Returns the share of the day that some tasks have; none if it is unknown. */
export function listShare(tasks: readonly number[], metric: Metric, { facts }: Context) {
  const value = divideRatios(facts.ofTasks(tasks, metric), facts.total(metric));
  return value === null ? [] : [{ metric, value }];
}

/** Whether a share equals the written one. */
export const matchShare = (value: Ratio, quantity: Quantity, context: Context): Match =>
  matchWritten(value, quantity, unitSize(quantity.unit, context));

/** Adds a share that differs. */
export function addShare(
  list: ClaimList,
  quantity: Quantity,
  { value, metrics, tasks, span }: { value: Ratio; metrics: readonly Metric[]; tasks: readonly number[]; span: Span },
  context: Context,
): void {
  const actual = writeLike(value, quantity, list.sentence, context);
  const [task = null] = tasks.length === 1 ? tasks : [null];
  const finding = { code: 'prose-figure-differs', actual, figure: 'share', task } as const;
  const fix = fixFigure(value, quantity, list.sentence, context);
  list.contradict('share', span, tasks, finding, metrics, fix);
}

/** Decides a share by the value that the figures before it give. */
export function decidePart(
  list: ClaimList,
  quantity: Quantity,
  value: Ratio,
  context: Context,
  metrics: readonly Metric[] = [],
  span: Span = [quantity.start, quantity.end],
): void {
  const match = matchShare(value, quantity, context);
  if (match === 'yes') list.confirm('share', span, [], metrics);
  else if (match === 'no') addShare(list, quantity, { value, metrics, tasks: [], span }, context);
}
