import type { Fact } from '../../facts/day-facts.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Superlative } from '../../words/language.ts';
import { phraseAt } from '../../words/phrases.ts';
import { isTime, type Quantity } from '../../words/quantity.ts';
import type { Metric } from '../../words/terms.ts';
import { hasOnlyWords, isWord, textAt } from '../../words/tokens.ts';
import type { Context } from '../shared/context.ts';
import { readMetric } from '../shared/metric/read-metric.ts';
import { isSign } from '../shared/signs.ts';
import { isFew } from '../shared/top-tasks.ts';
import { listFactorsByTime } from './factors-by-time.ts';
import { findAtEnd } from './values.ts';

const MOST_LINKS = 2;
const LONGEST_PHRASE = 5;

/** A superlative next to a figure. Places are tokens. */
interface NextSuperlative {
  readonly from: number;
  /** The token after it. */
  readonly to: number;
  readonly isBefore: boolean;
  readonly meaning: Superlative;
}

/**
 * Returns the metric of a superlative that fits the figure next to it: `dead last at 24x`; null if the unit does not
 * fit.
 */
function metricOf(sentence: Sentence, quantity: Quantity, metrics: readonly Metric[]): Metric | null {
  const { unit } = quantity;
  const fits = (metric: Metric) => {
    if (unit === 'times') return metric === 'factor' || metric === 'supervisoryFactor';
    if (unit === 'tokens') return metric === 'tokens';
    return isTime(unit) && (metric === 'human' ? unit !== 'minutes' : metric === 'ai' || metric === 'supervision');
  };
  const found = metrics.find(fits) ?? null;
  const [read] = readMetric(sentence, quantity).metrics;
  return found === 'ai' && read === 'supervision' ? null : found;
}

/**
 * Whether a superlative is right after a figure, about the day or about anything else:
 * `seven minutes, the quickest of the clerks`.
 */
export function isBeforeSuperlative({ tokens, language }: Sentence, { end }: Quantity): boolean {
  if (textAt(tokens, end) !== ',') return false;
  const at = isWord(tokens, end + 1, language.definiteArticles) ? end + 2 : end + 1;
  return phraseAt(tokens, at, language.superlatives) !== null;
}

/** Whether only small words and the metric of the figure are between a superlative and the figure. */
function isChain({ tokens, cues, language }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      !isWord(tokens, at, language.superlativeLinks) &&
      !isWord(tokens, at, language.recipients) &&
      cues.get(at) !== 'supervision'
    )
      return false;
  return true;
}

/** Whether the words after a superlative show that it is of the whole day: `, the longest of the day`. */
function isOfAll({ tokens, language }: Sentence, at: number, count: number): boolean {
  if (!isWord(tokens, at, language.partitives)) return isWord(tokens, at, language.superlativeNouns);
  for (let index = at + 1; index <= at + 3; index++) {
    const { kind, text } = tokens[index] ?? { kind: 'sign', text: '' };
    if (language.wholeDay.has(text)) return true;
    const number = kind === 'number' ? Number(text) : language.numbers[text];
    if (number !== undefined) return number === count;
  }
  return false;
}

/** Reads the superlative at a place, if it belongs to a figure: `22 minutes, the longest`, `rock bottom with 30x`. */
function readSuperlative(sentence: Sentence, { start, end }: Quantity, at: number): NextSuperlative | null {
  const { tokens, quantities, language } = sentence;
  const found = phraseAt(tokens, at, language.superlatives);
  if (found === null || phraseAt(tokens, at, language.notSuperlatives) !== null) return null;
  const to = at + found.length;
  const isBefore = to <= start && start - to <= MOST_LINKS + 2;
  // `The lowest factor is 24x, the highest 120x.`
  const next = isSign(tokens, to) ? to : to + 1;
  if (!isBefore && quantities.some((each) => each.start === to || each.start === next)) return null;
  const isLinked = isBefore
    ? isChain(sentence, to, start)
    : at >= end && isSign(tokens, end) && hasOnlyWords(tokens, language.superlativeLinks, end, at);
  return isLinked ? { from: at, to, isBefore, meaning: found.meaning } : null;
}

/** Reads the rank, from 1; null if the superlative is not of the whole day. */
function readRank({ tokens, language }: Sentence, { from, isBefore }: NextSuperlative): number | null {
  const hyphen = textAt(tokens, from - 1) === '-' ? 1 : 0;
  const rank = language.ranks[textAt(tokens, from - 1 - hyphen)] ?? language.ranks[textAt(tokens, from)] ?? 1;
  if (rank === 1 && (hyphen === 1 || isWord(tokens, from - 1, language.superlativeLimits))) return null;
  return isBefore && language.edges.has(textAt(tokens, from)) && rank > 1 ? null : rank;
}

/** Whether a superlative is only of some tasks: `the best of the two`, `the longest email`, `top three`. */
function isOfSome(sentence: Sentence, { to, isBefore }: NextSuperlative, { facts, language }: Context): boolean {
  const { tokens } = sentence;
  const isLimited = !isBefore && tokens[to]?.kind === 'word' && !isOfAll(sentence, to, facts.tasks.length);
  return isLimited || isFew(textAt(tokens, to), language);
}

/**
 * Lists the metrics that a superlative can be about. A word after it shows the metric in
 * `the hungriest for supervision, 12 minutes`.
 */
function metricsOf(
  { tokens, cues, language }: Sentence,
  { unit }: Quantity,
  { to, isBefore, meaning }: NextSuperlative,
): readonly Metric[] {
  const cue = cues.get(to) ?? cues.get(to + 1);
  const isShown = isBefore && (cue === 'supervision' || !isWord(tokens, to, language.superlativeLinks));
  if (cue === undefined || !isShown) return meaning.metrics;
  return [cue === 'supervision' && unit === 'times' ? 'supervisoryFactor' : cue];
}

/** A superlative next to a figure, with its rank from 1. */
interface RankedSuperlative {
  readonly found: NextSuperlative;
  readonly rank: number;
}

/** Lists the superlatives right before and after a figure that are about all tasks. */
function listSuperlatives(sentence: Sentence, quantity: Quantity, context: Context): RankedSuperlative[] {
  const { start, end } = quantity;
  const superlatives: RankedSuperlative[] = [];
  for (let at = Math.max(0, start - MOST_LINKS - LONGEST_PHRASE); at <= end + MOST_LINKS; at++) {
    const found = at >= start && at < end ? null : readSuperlative(sentence, quantity, at);
    const rank = found === null ? null : readRank(sentence, found);
    if (found !== null && rank !== null && !isOfSome(sentence, found, context)) superlatives.push({ found, rank });
  }
  return superlatives;
}

/**
 * Lists the factors that a superlative of time right before or after a factor can give it: `72x, the fastest`; null
 * without one.
 */
export function listStatedByTime(sentence: Sentence, quantity: Quantity, context: Context): readonly Fact[] | null {
  const [next] = listSuperlatives(sentence, quantity, context);
  if (next?.rank !== 1 || quantity.unit !== 'times') return null;
  return listFactorsByTime(
    textAt(sentence.tokens, next.found.from),
    readMetric(sentence, quantity).metrics[0],
    context,
  );
}

/**
 * Finds the value that a superlative right before or after a figure gives it: `22 minutes, the longest`; null without
 * one.
 */
export function findStated(sentence: Sentence, quantity: Quantity, context: Context): Fact | null {
  for (const { found, rank } of listSuperlatives(sentence, quantity, context)) {
    const { metrics, end: side } = found.meaning;
    const metric = metricOf(sentence, quantity, metricsOf(sentence, quantity, found));
    if (metric === null) continue;
    // `fastest`: the least time is the highest factor.
    const isSwapped = metric === 'factor' && metrics[0] === 'ai' && metrics.length > 1;
    return findAtEnd(metric, isSwapped ? 'most' : side, context, rank - 1);
  }
  return null;
}
