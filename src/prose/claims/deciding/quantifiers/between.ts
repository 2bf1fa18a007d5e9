import type { Metric } from '../../words/language.ts';
import { approximate, isTime, type Quantity } from '../../words/quantity.ts';
import { isWord } from '../../words/tokens.ts';
import type { ClaimList } from '../shared/claim-list.ts';
import { type Context, unitSize } from '../shared/context.ts';
import { matchWritten } from '../shared/match-written.ts';
import { readMetric } from '../shared/metric/read-metric.ts';
import { findRange, isIntroduced } from '../shared/ranges.ts';
import { fixQuantifier, type Quantifier } from './quantifier.ts';

/** Counts the tasks between two written ends: without and with those at an end. */
function countBetween(ends: readonly Quantity[], metric: Metric, context: Context): readonly [number, number] {
  let [count, withEnds] = [0, 0];
  for (const value of context.facts.column(metric)) {
    if (value === null) continue;
    const sides = ends.map((end) => {
      const size = unitSize(end.unit, context);
      return matchWritten(value, end, size) === 'yes'
        ? 0
        : Math.sign(approximate(value) - approximate(end.amount) * size * end.scale);
    });
    if (sides.includes(0)) withEnds += 1;
    else if (sides.includes(1) && sides.includes(-1)) count += 1;
  }
  return [count, count + withEnds];
}

/** Decides `Four of the six tasks took between 10 and 20 minutes`. Returns whether it is such a statement. */
export function decideBetween(list: ClaimList, quantifier: Quantifier, until: number, context: Context): boolean {
  const { sentence } = list;
  const { tokens, quantities, language } = sentence;
  const next = quantities.find(({ start }) => start >= quantifier.to);
  const range = next === undefined || next.from >= until ? null : findRange(sentence, next);
  if (range === null || range[0] !== next || quantifier.except !== undefined) return false;
  const [first, second] = range;
  const { havingVerbs, countVerbs, equalLinks, rangeStarts, copulas } = language;
  const isPlain = tokens
    .slice(quantifier.to, first.start)
    .every(({ text }) => [havingVerbs, countVerbs, equalLinks, rangeStarts, copulas].some((words) => words.has(text)));
  const { unit } = first.unit === 'none' ? second : first;
  if (!isPlain || !(isTime(unit) || unit === 'times')) return false;
  const ends = [first, second].map((end) => ({ ...end, unit }));
  const { metrics } = readMetric(sentence, { ...second, unit, from: first.from, start: first.start });
  const counts = metrics.map((metric) => countBetween(ends, metric, context));
  const all = context.facts.tasks.length;
  const span = [quantifier.from, second.end] as const;
  const [[count = 0, withBound = 0] = []] = counts;
  const isEach = isIntroduced(sentence, first) || isWord(tokens, second.end, language.apiece);
  if (counts.some((each) => each.some((found) => quantifier.holds(found, all))))
    list.confirm('quantifier', span, [], metrics);
  else if (!isEach) list.leaveOpen('quantifier', span);
  else {
    const finding = { code: 'prose-count-differs', count, tasks: all, withBound } as const;
    const fix = count === withBound ? fixQuantifier(quantifier, count, sentence, context) : null;
    list.contradict('quantifier', span, [], finding, metrics, fix);
  }
  return true;
}
