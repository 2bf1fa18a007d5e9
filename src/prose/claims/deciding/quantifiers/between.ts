import { isTime, timesNumber } from '../../words/quantity.ts';
import { isWord } from '../../words/tokens.ts';
import type { ClaimList } from '../shared/claim-list.ts';
import { type Context, unitSize } from '../shared/context.ts';
import { readMetric } from '../shared/metric/read-metric.ts';
import { findRange, isIntroduced } from '../shared/ranges.ts';
import { fixQuantifier, type Quantifier } from './quantifier.ts';

/** Decides `Four of the six tasks took between 10 and 20 minutes`. Returns whether it is such a statement. */
export function decideBetween(list: ClaimList, quantifier: Quantifier, until: number, context: Context): boolean {
  const { sentence } = list;
  const { tokens, quantities, language } = sentence;
  const { from, to, except, holds } = quantifier;
  const next = quantities.find(({ start }) => start >= to);
  const range = next === undefined || next.from >= until || except !== undefined ? null : findRange(sentence, next);
  const { havingVerbs, countVerbs, equalLinks, rangeStarts, copulas } = language;
  const [first, second] = range ?? [];
  if (first === undefined || second === undefined || first !== next) return false;
  const isPlain = tokens
    .slice(to, first.start)
    .every(({ text }) => [havingVerbs, countVerbs, equalLinks, rangeStarts, copulas].some((words) => words.has(text)));
  const { unit } = first.unit === 'none' ? second : first;
  if (!isPlain || !(isTime(unit) || unit === 'times')) return false;
  const { metrics } = readMetric(sentence, { ...second, unit, from: first.from, start: first.start });
  // The numbers of tasks between the ends, without and with the ends.
  const counts = metrics.map((metric) => {
    const [low, high] = [first, second].map(({ amount, scale }) =>
      context.facts.countBelow(metric, timesNumber(amount, unitSize(unit, context) * scale)),
    );
    const [below = 0, equal = 0, upTo = 0, last = 0] = [low?.below, low?.equal, high?.below, high?.equal];
    return [upTo - below - equal, upTo + last - below] as const;
  });
  const all = context.facts.tasks.length;
  const span = [from, second.end] as const;
  const [[count, withBound] = [0, 0]] = counts;
  if (counts.some((each) => each.some((found) => holds(found, all)))) list.confirm('quantifier', span, [], metrics);
  // The ends of a factor are rounded.
  else if (unit === 'times' || !(isIntroduced(sentence, first) || isWord(tokens, second.end, language.apiece)))
    list.leaveOpen('quantifier', span);
  else {
    const finding = { code: 'prose-count-differs', count, tasks: all, withBound } as const;
    const fix = count === withBound ? fixQuantifier(quantifier, count, sentence, context) : null;
    list.contradict('quantifier', span, [], finding, metrics, fix);
  }
  return true;
}
