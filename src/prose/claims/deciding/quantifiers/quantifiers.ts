import type { Sentence } from '../../reading/sentence.ts';
import { approximate, type Quantity } from '../../words/quantity.ts';
import type { Metric } from '../../words/terms.ts';
import { hasWord, isWord } from '../../words/tokens.ts';
import { ClaimList } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { findLeftOut, hasException } from '../shared/left-out.ts';
import { readMetric } from '../shared/metric/read-metric.ts';
import { findTotal } from '../shared/partners.ts';
import { findRange } from '../shared/ranges.ts';
import { isSign } from '../shared/signs.ts';
import { isRanked } from '../shared/top-tasks.ts';
import { hasSpanWord, isJustBelowTotal, isOnCalendar } from '../spans.ts';
import { decideBetween } from './between.ts';
import { type Bound, countTasks, findCount, isWithin, listWithin, readBound } from './bound.ts';
import { decideEqual } from './equal.ts';
import { decideOtherNouns } from './other-nouns.ts';
import { fixQuantifier, type Quantifier } from './quantifier.ts';
import { readCount } from './read-count.ts';
import { readQuantifier } from './read-quantifier.ts';

/** The words after a bound in which “each” can be: `over 10 hours of work each`. */
const MOST_TO_EACH = 4;
const TIMES: readonly Metric[] = ['ai', 'supervision'];

/** Whether a quantity is the number of tasks of the day, next to a total: `Six tasks, under two hours of machine`. */
const isHeading = ({ tokens, field, isEarly }: Sentence, { unit, end, start }: Quantity): boolean =>
  field === 'intro' && isEarly && unit === 'tasks' && start <= 1 && isSign(tokens, end);

/** Lists the quantifiers of a sentence in order: quantifiers in words, and numbers of tasks. */
function listQuantifiers(sentence: Sentence, context: Context): readonly Quantifier[] {
  const { tokens, quantities } = sentence;
  const found: Quantifier[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const quantifier = readQuantifier(sentence, at);
    if (quantifier === null) continue;
    found.push(quantifier);
    at = quantifier.to - 1;
  }
  for (const quantity of quantities) {
    if (found.some(({ from, to }) => quantity.to > from && quantity.from < to)) continue;
    const quantifier = readCount(sentence, quantity, context);
    if (quantifier !== null && !isHeading(sentence, quantity) && !isRanked(sentence, quantity.start, quantity.to))
      found.push(quantifier);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Whether a quantifier is true for the tasks on the side of a bound. */
function isTrueOf(
  { quantity, except = [], holds }: Quantifier,
  metric: Metric,
  bound: Bound,
  context: Context,
): boolean {
  const { facts } = context;
  const { count, known } = countTasks(metric, bound, context);
  const others = count - except.filter((task) => isWithin(facts.of(task, metric), bound)).length;
  // In “all but one”, the one is not a task without a value.
  const isOfAll =
    quantity !== undefined && (holds(others, facts.tasks.length - except.length) || holds(count, facts.tasks.length));
  return isOfAll || holds(others, known - except.length);
}

/** Returns the number in a quantifier; null if it has none. */
const countOf = ({ quantity }: Quantifier): number | null =>
  quantity === undefined || quantity.isFraction || quantity.hedge !== null ? null : approximate(quantity.amount);

/** Whether only a sign or “and” is between a number of tasks and a bound: `Six tasks, over 82 hours of work`. */
function isListed({ tokens, language }: Sentence, { quantity, to }: Quantifier, bound: Quantity): boolean {
  const between = tokens.slice(to, bound.start);
  const isPlain = between.every(({ kind, text }) => kind === 'sign' || language.conjunctions.has(text));
  const isOfEach = hasWord(tokens, language.apiece, bound.end, bound.end + MOST_TO_EACH);
  return quantity?.unit === 'tasks' && between.length > 0 && isPlain && !isOfEach;
}

/** Whether the time next to a number of tasks is the total of the day: `Six tasks over 82 hours of work`. */
function isWithTotal(sentence: Sentence, quantifier: Quantifier, bound: Quantity, context: Context): boolean {
  const isOfAll = countOf(quantifier) === context.facts.tasks.length;
  if (isListed(sentence, quantifier, bound)) return isOfAll || findTotal(bound, context) !== undefined;
  const isNext = quantifier.to === bound.start && hasSpanWord(sentence, bound);
  return isOfAll && isNext && isJustBelowTotal(bound, context);
}

/** Whether any task has a value. */
const isKnown = (metric: Metric, bound: Bound, context: Context): boolean =>
  countTasks(metric, bound, context).known > 0;

/** Decides `most tasks took under 5 minutes`. */
function decideBounded(list: ClaimList, quantifier: Quantifier, until: number, context: Context): void {
  const { sentence } = list;
  const bound = readBound(sentence, quantifier.to, until, context);
  if (bound === null || list.isTaken(quantifier.from, bound.quantity.to)) return;
  const { metrics: read } = readMetric(sentence, bound.quantity);
  // Without a value, a statement about all or no tasks would be true.
  const metrics = read.filter((metric) => isKnown(metric, bound, context));
  const [first] = metrics;
  const isTrue = metrics.some((metric) => isTrueOf(quantifier, metric, bound, context));
  const isOtherTrue = (bound.others ?? []).some((other) =>
    TIMES.some((metric) => isKnown(metric, other, context) && isTrueOf(quantifier, metric, other, context)),
  );
  const only = isWord(sentence.tokens, quantifier.from - 1, sentence.language.limiters) ? 1 : 0;
  const span = [quantifier.from - only, bound.quantity.end] as const;
  if (isTrue || isOtherTrue) {
    const metric = metrics.find((each) => countTasks(each, bound, context).count === countOf(quantifier));
    if (metric !== undefined) list.counted = listWithin(metric, bound, context);
    return list.confirm('quantifier', span, [], metrics);
  }
  if (isWithTotal(sentence, quantifier, bound.quantity, context)) return;
  const isUnclear = quantifier.except === undefined && hasException(sentence);
  if (isUnclear || isOnCalendar(sentence, quantifier.to, bound.quantity)) return list.leaveOpen('quantifier', span);
  if (first === undefined) return list.leaveOpen('quantifier', span);
  const finding = findCount(first, bound, context);
  // The bound can be that of the day too, so the number of tasks is not certainly wrong.
  const isClear = !isListed(sentence, quantifier, bound.quantity);
  const fix = isClear ? fixQuantifier(quantifier, finding.count, sentence, context) : null;
  list.contradict('quantifier', span, [], finding, metrics, fix);
}

/** Decides quantified statements: “most tasks took under 5 minutes”, “all but one stayed within four minutes of me”. */
export function decideQuantifiers(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, quantities, isOtherTime, language } = sentence;
  // `between 10 and 20 minutes`, but not `between them`
  const isOfRange = (at: number) =>
    isWord(tokens, at, language.betweens) &&
    quantities.some((each) => each.start === at + 1 && findRange(sentence, each) !== null);
  if (isOtherTime || tokens.some(({ text }, at) => language.quantifierSums.has(text) && !isOfRange(at))) return;
  const except = findLeftOut(sentence, context) ?? undefined;
  const found = listQuantifiers(sentence, context).map((each) => ({ except, ...each }));
  for (const quantifier of found) decideEqual(list, quantifier, context);
  found.forEach((quantifier, index) => {
    const until = found[index + 1]?.from ?? tokens.length;
    if (!decideBetween(list, quantifier, until, context)) decideBounded(list, quantifier, until, context);
  });
  decideOtherNouns(list, context);
}
