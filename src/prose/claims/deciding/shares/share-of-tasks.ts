import { divideRatios } from '../../facts/day-facts.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Quantity } from '../../words/quantity.ts';
import type { Metric } from '../../words/terms.ts';
import { ClaimList, type Span } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import type { Base } from './base.ts';
import { addShare, listShare, matchShare, SHARED } from './share-claims.ts';

/**
 * Whether a share is that of the task of the sentence before:
 * `Honey on the cards, and eleven hours to type up, half of the day’s work.`
 */
function isOfCarried(
  { carried, clauses, mentions }: Sentence,
  quantity: Quantity,
  metrics: readonly Metric[],
  context: Context,
) {
  const isBare = mentions.every(({ from }) => clauses[from] !== clauses[quantity.start]);
  return (
    carried.length === 1 &&
    isBare &&
    metrics
      .flatMap((metric) => listShare(carried, metric, context))
      .some(({ value }) => matchShare(value, quantity, context) === 'yes')
  );
}

/** Whether a share is of the whole day: `19 minutes, 26 % of the machine's`. */
const isOfTotals = ({ mentions }: Sentence, quantity: Quantity, metric: Metric, context: Context): boolean =>
  mentions.length === 0 &&
  quantity.hedge === null &&
  SHARED.some((other) => {
    const value = divideRatios(context.facts.total(other), context.facts.total(metric));
    return other !== metric && value !== null && matchShare(value, quantity, context) === 'yes';
  });

/** Decides the share that some tasks have of a whole. */
export function decideShareOfTasks(
  list: ClaimList,
  quantity: Quantity,
  { metrics }: Base,
  tasks: readonly number[],
  span: Span,
  context: Context,
): void {
  const { sentence } = list;
  const isEach = tasks.length > 1 && quantity.hedge === null;
  const sets = isEach ? [tasks, ...tasks.map((task) => [task])] : [tasks];
  const values = metrics.flatMap((metric) => sets.flatMap((set) => listShare(set, metric, context)));
  const [expected] = values;
  if (expected === undefined) return;
  const matches = values.map(({ value }) => matchShare(value, quantity, context));
  const agreeing = values[matches.indexOf('yes')];
  if (agreeing !== undefined) return list.confirm('share', span, tasks, [agreeing.metric]);
  if (matches.includes('unsure')) return;
  if (isOfCarried(sentence, quantity, metrics, context))
    return list.confirm('share', span, sentence.carried, [expected.metric]);
  if (isOfTotals(sentence, quantity, expected.metric, context))
    return list.confirm('share', span, [], [expected.metric]);
  addShare(list, quantity, { value: expected.value, metrics: [expected.metric], tasks, span }, context);
}
