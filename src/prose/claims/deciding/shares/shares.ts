import { divideRatios } from '../../facts/day-facts.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { type Quantity, ratioOf } from '../../words/quantity.ts';
import type { Metric } from '../../words/terms.ts';
import { isWord } from '../../words/tokens.ts';
import { ClaimList } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { fixFigure, writeLike } from '../shared/fix.ts';
import { mentionsAround } from '../shared/mentions.ts';
import { findTopTasks } from '../shared/top-tasks.ts';
import { type Base, readBase } from './base.ts';
import { decidePart, isOpenShare, matchShare } from './share-claims.ts';
import { decideShareOfTasks } from './share-of-tasks.ts';
import { findLargest, findTasks } from './tasks-of-share.ts';
import { findOtherTotal, isWithoutTasks } from './whole.ts';

const MOST_TO_WHOLE = 3;

/** Reads a share in words without a number, from one token to another: `most of the supervision`; null for other words. */
function readMajority({ tokens, language }: Sentence, at: number): Quantity | null {
  // `the most of my attention` is a superlative.
  if (isWord(tokens, at - 1, language.definiteArticles)) return null;
  if (!isWord(tokens, at, language.majorities) || !isWord(tokens, at + 1, language.partitives)) return null;
  const place = { from: at, to: at + 1, numberTo: at + 1, start: at, end: at + 1 };
  const written = {
    decimals: 0,
    scale: 1,
    unit: 'none',
    isFraction: true,
    isInWords: true,
    isCompound: false,
  } as const;
  return { amount: ratioOf(1, 2), hedge: 'above', ...written, ...place };
}

/** Decides the whole, if it differs from the total: `A third of my 15 minutes`. Returns whether it differs. */
function decideWhole(list: ClaimList, { to }: Quantity, { metrics: [metric, other] }: Base, context: Context): boolean {
  const { sentence } = list;
  const whole = sentence.quantities.find(({ from }) => from > to && from <= to + MOST_TO_WHOLE);
  const isMine = isWord(sentence.tokens, (whole?.from ?? 0) - 1, context.language.authorAdjectives);
  if (whole === undefined || metric === undefined || other !== undefined || whole.unit !== 'minutes' || !isMine)
    return false;
  const total = context.facts.total(metric);
  if (total === null || matchShare(total, whole, context) !== 'no') return false;
  const actual = writeLike(total, whole, sentence, context);
  const finding = { code: 'prose-figure-differs', actual, figure: metric, task: null } as const;
  const fix = fixFigure(total, whole, sentence, context);
  list.contradict('figure', [whole.from, whole.to], [], finding, [metric], fix);
  return true;
}

/** Finds the time that is compared with another one: `Supervision was 28 % of the machine time`; null for other shares. */
function findCompared({ quantities }: Sentence, quantity: Quantity, { metrics }: Base): Metric | null {
  const isTimes = metrics.every((metric) => metric === 'supervision' || metric === 'ai');
  const isFirst = quantities.every(({ unit, to }) => unit !== 'percent' || to > quantity.start);
  return isTimes && isFirst ? (metrics[0] ?? null) : null;
}

/** Decides `24 % of machine time`. */
function decideShare(list: ClaimList, quantity: Quantity, base: Base, context: Context): void {
  const { sentence } = list;
  const span = [quantity.start, base.to] as const;
  const other = findOtherTotal(sentence, quantity.start, base);
  const metric = findCompared(sentence, quantity, base);
  const { facts, language } = context;
  const { before } = mentionsAround(sentence.mentions, quantity.start, base.to);
  // `The supervision of the rewrite was half of its AI time.`
  const isOfOwn = before?.tasks.length === 1 && isWord(sentence.tokens, quantity.to + 1, language.pronouns);
  if (other !== null && metric !== null && (isOfOwn || isWithoutTasks(sentence, quantity.from, base))) {
    const valueOf = (each: Metric) => (isOfOwn ? facts.ofTasks(before.tasks, each) : facts.total(each));
    const value = divideRatios(valueOf(other), valueOf(metric));
    if (value !== null) decidePart(list, quantity, value, context, [other, metric], span);
    return;
  }
  const tasks =
    findTopTasks(sentence, context, base.metrics) ??
    findLargest(sentence, base, context) ??
    findTasks(list, quantity.start, base.to);
  if (tasks !== null) decideShareOfTasks(list, quantity, base, tasks, span, context);
}

/** Decides `most of the supervision went to the motion`. */
function decideMajority(list: ClaimList, at: number, context: Context): void {
  const { sentence } = list;
  const share = readMajority(sentence, at);
  const base = share === null ? null : readBase(sentence, share.to);
  if (share === null || base === null || list.isTaken(at, base.to)) return;
  // `I watched for 31 minutes in total, more than half of the time it ran.`
  if (findOtherTotal(sentence, at, base) !== null && isWithoutTasks(sentence, at, base)) return;
  const tasks = findTasks(list, at, base.to);
  if (tasks !== null) decideShareOfTasks(list, share, base, tasks, [at, base.to], context);
}

/** Decides shares of the day: “more than half of the supervision went to the motion”, “24 % of machine time”. */
export function decideShares(list: ClaimList, context: Context): void {
  const { sentence } = list;
  if (sentence.isOtherTime) return;
  for (const quantity of sentence.quantities) {
    if (!isOpenShare(list, quantity)) continue;
    const base = readBase(sentence, quantity.to);
    if (base !== null && !decideWhole(list, quantity, base, context)) decideShare(list, quantity, base, context);
  }
  for (let at = 0; at < sentence.tokens.length; at++) decideMajority(list, at, context);
}
