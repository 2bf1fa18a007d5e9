import type { Ratio } from '../../../record/numbers/rounding.ts';
import { divideRatios } from '../facts/day-facts.ts';
import type { Sentence } from '../reading/sentence.ts';
import { isTime, type Quantity } from '../words/quantity.ts';
import type { Metric } from '../words/terms.ts';
import { hasWord, isWord } from '../words/tokens.ts';
import { ClaimList } from './shared/claim-list.ts';
import { type Context, unitSize } from './shared/context.ts';
import { fixFigure, writeLike } from './shared/fix.ts';
import { matchWritten } from './shared/match-written.ts';
import { mentionsAround } from './shared/mentions.ts';
import { readMetric } from './shared/metric/read-metric.ts';
import { isEnd } from './shared/signs.ts';

const MOST_BETWEEN = 8;
const MOST_TO_METRIC = 3;
const ANY: readonly Metric[] = ['ai', 'factor', 'human', 'supervision', 'tokens'];

/** Two tasks. The value of the first one is a multiple of the value of the second one. */
type Pair = readonly [number, number];

/** Makes a pair of two different tasks; null if one of them is not a single task. */
function makePair(first: readonly number[], second: readonly number[]): Pair | null {
  const [[a], [b]] = [first, second];
  const isPair = a !== undefined && b !== undefined && first.length === 1 && second.length === 1 && a !== b;
  return isPair ? [a, b] : null;
}

/** Makes the finding for a task that has a different multiple. */
const findMultiple = (value: Ratio, quantity: Quantity, task: number, sentence: Sentence, context: Context) =>
  ({
    code: 'prose-figure-differs',
    actual: writeLike(
      value,
      { ...quantity, unit: 'times', isFraction: quantity.unit === 'none', decimals: 1 },
      sentence,
      context,
    ),
    figure: 'ratio',
    task,
  }) as const;

/** Finds the last time or factor before a multiple. */
const findLast = ({ quantities }: Sentence, { start }: Quantity): Quantity | undefined =>
  quantities.filter(({ to, unit }) => to <= start && (isTime(unit) || unit === 'times')).pop();

/** Finds the task right before `three times that`, and the task before it; null without both. */
function findPairBefore(sentence: Sentence, { start }: Quantity, last: Quantity): Pair | null {
  const subjects = sentence.mentions.filter((mention) => mention.to <= start);
  const subject = subjects.pop();
  if (subject === undefined || subject.from < last.to || start - subject.to > MOST_TO_METRIC) return null;
  return makePair(subject.tasks, subjects.pop()?.tasks ?? sentence.carried);
}

/** Decides `The report took six minutes, the notebook three times that.` */
function decideOfThat(list: ClaimList, quantity: Quantity, context: Context): void {
  const { sentence } = list;
  const { facts } = context;
  const { tokens, language } = sentence;
  const { start, to } = quantity;
  const last = findLast(sentence, quantity);
  if (last === undefined || !isWord(tokens, to, language.farPronouns) || !isEnd(tokens, to + 1)) return;
  const pair = findPairBefore(sentence, quantity, last);
  if (pair === null) return;
  const [metric] = readMetric(sentence, last).metrics;
  const base = facts.of(pair[1], metric);
  const ratio = divideRatios(facts.of(pair[0], metric), base);
  if (ratio === null || base === null || matchWritten(base, last, unitSize(last.unit, context)) !== 'yes') return;
  const span = [start, to + 1] as const;
  if (matchWritten(ratio, { ...quantity, unit: 'times', isFraction: false }, 1) === 'yes')
    list.confirm('comparison', span, pair, [metric]);
  else if (matchWritten(ratio, quantity, 1) === 'no')
    list.contradict('comparison', span, pair, findMultiple(ratio, quantity, pair[0], sentence, context), [metric]);
}

/** Finds the tasks before and after `twice as long as`; null without both. */
function findPair(sentence: Sentence, { start, to }: Quantity): { pair: Pair; from: number; to: number } | null {
  const { tokens, mentions, carried, language } = sentence;
  const { before, after } = mentionsAround(mentions, start, to);
  if (after === null || after.from - to > MOST_BETWEEN) return null;
  const isLinked =
    hasWord(tokens, language.multipleLinks, to, after.from) || isWord(tokens, to, language.definiteArticles);
  const pair = isLinked ? makePair(before?.tasks ?? carried, after.tasks) : null;
  return pair === null ? null : { pair, from: before?.to ?? 0, to: after.to };
}

/** Decides `Its factor is four times that of the kiosk.` and `twice as long as the refit`. */
function decideOfTask(list: ClaimList, quantity: Quantity, context: Context): void {
  const { sentence } = list;
  const { facts } = context;
  const { tokens, language } = sentence;
  const { start, to } = quantity;
  const found = findPair(sentence, quantity);
  if (found === null) return;
  const { pair } = found;
  const near = Math.max(found.from, start - MOST_TO_METRIC);
  const shown = [...tokens.slice(near, start), ...tokens.slice(to, found.to + 2)].flatMap(
    ({ text }) => language.multipleMetrics[text] ?? [],
  );
  const metrics = shown.length > 0 ? shown : ANY;
  const values = metrics.flatMap((metric): Ratio[] => {
    const value = divideRatios(facts.of(pair[0], metric), facts.of(pair[1], metric));
    return value === null ? [] : [value];
  });
  // A multiple in words is as exact as any other number.
  const matches = values.map((value) => matchWritten(value, { ...quantity, isFraction: quantity.unit === 'none' }, 1));
  const span = [start, to] as const;
  const [expected] = values;
  if (matches.includes('yes')) return list.confirm('comparison', span, pair, metrics);
  if (expected === undefined || matches.includes('unsure') || shown.length === 0) return;
  const finding = findMultiple(expected, quantity, pair[0], sentence, context);
  list.contradict('comparison', span, pair, finding, metrics, fixFigure(expected, quantity, sentence, context));
}

/** Decides multiples of one task by another: “twice as long as the refit”, “three times the factor of the rewrite”. */
export function decideMultiples(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, quantities, language } = sentence;
  if (sentence.isOtherTime) return;
  for (const quantity of quantities) {
    const { unit, from, to, isInWords, isFraction } = quantity;
    const isMultiple = unit === 'times' && (isInWords || isWord(tokens, to - 1, language.multipleNouns));
    if (list.isTaken(from, to)) continue;
    const isPart = unit === 'none' && isFraction;
    if (isMultiple || isPart) decideOfThat(list, quantity, context);
    // `half as long as the refit`, but not `half as long again as the refit`
    const isStart =
      isWord(tokens, to, language.multipleStarts) &&
      (isMultiple || (isPart && isWord(tokens, to + 2, language.multipleLinks)));
    if (isStart && !list.isTaken(from, to)) decideOfTask(list, quantity, context);
  }
}
