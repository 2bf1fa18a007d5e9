import { compareRatios } from '../../../../record/numbers/rounding.ts';
import { phraseAt } from '../../words/phrases.ts';
import { isTime } from '../../words/quantity.ts';
import { ClaimList } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { readMetric } from '../shared/metric/read-metric.ts';
import { findOrder } from '../shared/show-metric.ts';
import { decideOnlyTasks } from './only-tasks.ts';

/**
 * Decides a single task on its side of a bound: “The refit was the only task over 30 minutes”, “the exception at 15
 * minutes”.
 */
export function decideExceptions(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, quantities, mentions, carried, language } = sentence;
  const { facts } = context;
  if (sentence.isOtherTime) return;
  decideOnlyTasks(list, context);
  for (let at = 0; at < tokens.length; at++) {
    const exception = phraseAt(tokens, at, language.exceptional);
    if (exception === null) continue;
    const subject = mentions.find(({ to }) => to <= at)?.tasks ?? carried;
    const [task] = subject;
    const quantity = quantities.find(({ start, unit }) => start >= at && isTime(unit));
    if (task === undefined || subject.length > 1 || quantity === undefined) continue;
    const { metrics } = readMetric(sentence, quantity);
    const [metric] = metrics;
    const other = facts.atRank(metric, 'most', 0);
    const [value, most] = [facts.of(task, metric), other === null ? null : facts.of(other, metric)];
    if (value === null || most === null || other === null) continue;
    const { below } = facts.countBelow(metric, value);
    // If the task is among the smallest, it is an exception at the other end, which the figures do not show.
    if (below * 2 < facts.order(metric).length) continue;
    const span = [at, at + exception.length] as const;
    if (compareRatios(value, most) === 0) list.confirm('superlative', span, [task], [metric]);
    else list.contradict('superlative', span, [task], findOrder([task, value], [other, most], metric, language));
  }
}
