import type { Ratio } from '../../../../record/numbers/rounding.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { ClaimLanguage } from '../../words/language.ts';
import { approximate, isTime, type Quantity, timesNumber } from '../../words/quantity.ts';
import type { Metric, Token } from '../../words/terms.ts';
import { isWord } from '../../words/tokens.ts';
import { ClaimList } from '../shared/claim-list.ts';
import { type Context, unitSize } from '../shared/context.ts';
import { hasTotalWord } from '../shared/labels.ts';
import { readMetric } from '../shared/metric/read-metric.ts';
import { isNegation } from '../shared/negation.ts';
import { findRange } from '../shared/ranges.ts';
import { fixQuantifier, type Quantifier } from './quantifier.ts';
import { listWithValue } from './with-value.ts';

const MOST_VERBS = 4;
const MOST_OPEN_VERBS = 5;
const MOST_ADDED = 200;
const LARGEST_ROUNDING = 1.1;

/** Whether only verbs and small words are between: `cost me`. */
const isPlain = (between: readonly Token[], { havingVerbs, equalLinks }: ClaimLanguage): boolean =>
  between.length <= MOST_VERBS && between.every(({ text }) => havingVerbs.has(text) || equalLinks.has(text));

/** Whether the words between leave the figure open: `Five rows got by on a single minute of me`. */
const isOpen = (between: readonly Token[], language: ClaimLanguage): boolean =>
  between.length > 0 &&
  between.length <= MOST_OPEN_VERBS &&
  between.every(
    ({ kind, text }) =>
      kind === 'word' &&
      !isNegation(text, language) &&
      ![language.comparers, language.pronouns, language.clauseWords, language.conditions, language.futures].some(
        (words) => words.has(text),
      ),
  );

/** Finds the figure that each of some tasks has: `Three tasks cost me three minutes apiece`. */
function findEqual({ tokens, quantities, mentions, language }: Sentence, { to, from }: Quantifier): Quantity | null {
  const value = quantities.find(({ start }) => start >= to);
  if (value === undefined || from > value.start || !(isTime(value.unit) || value.unit === 'times')) return null;
  if (value.hedge !== null && value.hedge !== 'exactly') return null;
  const between = tokens.slice(to, value.start);
  const hasMention = mentions.some((mention) => mention.from >= to && mention.from < value.start);
  return isPlain(between, language) || (!hasMention && isOpen(between, language)) ? value : null;
}

/** Whether a number of tasks can have a value together. */
function canBeSum(metric: Metric, count: number, value: Ratio, { facts }: Context): boolean {
  const order = facts.order(metric);
  const most = approximate(value) * LARGEST_ROUNDING;
  let sum = 0;
  for (let place = 0; place < count && place < MOST_ADDED && sum <= most; place++) {
    const each = facts.of(order[place] ?? 0, metric);
    sum += each === null ? 0 : approximate(each);
  }
  return sum <= most;
}

/**
 * Whether a number of tasks is too large for its value to be their sum. `Three tasks took 40 minutes` can be about
 * their sum.
 */
function cannotBeSum(
  { tokens, language }: Sentence,
  { quantity, from }: Quantifier,
  metric: Metric,
  value: Ratio,
  context: Context,
): boolean {
  if (quantity === undefined || isWord(tokens, from - 1, language.countLimits)) return false;
  const count = approximate(quantity.amount);
  return count > 1 && count < context.facts.tasks.length && !canBeSum(metric, count, value, context);
}

/** Decides tasks with one value: `Three items at 45x`. */
export function decideEqual(list: ClaimList, quantifier: Quantifier, context: Context): void {
  const { sentence } = list;
  const { tokens, language } = sentence;
  const { to, from, quantity, except } = quantifier;
  const value = findEqual(sentence, quantifier);
  if (
    value === null ||
    findRange(sentence, value) !== null ||
    except !== undefined ||
    (quantity !== undefined && quantity.hedge !== null)
  )
    return;
  const all = context.facts.tasks.length;
  if (quantity !== undefined && !quantity.isFraction && approximate(quantity.amount) === all) return;
  const { metrics, isShown } = readMetric(sentence, value);
  const counts = metrics.map((metric) => listWithValue(value, metric, context).length);
  const span = [from, value.end] as const;
  if (counts.some((each) => quantifier.holds(each, all))) return list.confirm('quantifier', span, [], metrics);
  const isEach = isWord(tokens, value.end, language.apiece);
  const wanted = timesNumber(value.amount, unitSize(value.unit, context) * value.scale);
  const isOfEach = isEach || cannotBeSum(sentence, quantifier, metrics[0], wanted, context);
  const isOfTasks = quantity?.unit === 'tasks' && !quantity.isFraction && metrics.length === 1;
  const [count = 0] = counts;
  // `Four tasks had a factor of 40x`, of three
  const isFactor = value.unit === 'times' && count > 0 && !hasTotalWord(sentence, value);
  if (isOfEach && isOfTasks && (isShown || (isFactor && count < approximate(quantity.amount)))) {
    const finding = { code: 'prose-count-differs', count, tasks: all, withBound: null } as const;
    const fix = fixQuantifier(quantifier, count, sentence, context);
    return list.contradict('quantifier', span, [], finding, metrics, fix);
  }
  if (isEach || isWord(tokens, to, language.equalStarts)) list.leaveOpen('quantifier', span);
}
