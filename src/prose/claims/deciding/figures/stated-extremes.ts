import type { Sentence } from '../../reading/sentence.ts';
import type { End, Metric } from '../../words/language.ts';
import { phraseAt } from '../../words/phrases.ts';
import { isTime, type Quantity } from '../../words/quantity.ts';
import { hasOnlyWords, isWord, textAt } from '../../words/tokens.ts';
import type { Context } from '../shared/context.ts';
import { readMetric } from '../shared/metric.ts';
import { isFew } from '../shared/top-tasks.ts';
import type { Candidate } from './figure-values.ts';

const MOST_LINKS = 2;
const LONGEST_PHRASE = 5;

/** What a superlative makes a figure right next to it: `dead last at 24x`; null where the unit does not fit. */
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

/** `seven minutes, the quickest of the clerks`: a superlative right after a figure, of whatever. */
export function isBeforeSuperlative({ tokens, language }: Sentence, { end }: Quantity): boolean {
  if (tokens[end]?.kind !== 'sign') return false;
  const at = isWord(tokens, end + 1, language.definiteArticles) ? end + 2 : end + 1;
  return phraseAt(tokens, at, language.superlatives) !== null && textAt(tokens, end) === ',';
}

/**
 * The value that a superlative right before or after a figure gives it: `22 minutes, the longest`, `rock bottom with 30x`.
 * Null without one.
 */
export function findStated(sentence: Sentence, quantity: Quantity, { facts, language }: Context): Candidate | null {
  const { tokens } = sentence;
  const { start, end } = quantity;
  for (let at = Math.max(0, start - MOST_LINKS - LONGEST_PHRASE); at <= end + MOST_LINKS; at++) {
    if (at >= start && at < end) continue;
    const found = phraseAt(tokens, at, language.superlatives);
    if (found === null) continue;
    const close = at + found.length;
    const isBefore = close <= start && start - close <= MOST_LINKS + 2;
    const between = sentence.cues.get(close) ?? sentence.cues.get(close + 1);
    const isLinked = isBefore
      ? isChain(sentence, close, start)
      : at >= end && tokens[end]?.kind === 'sign' && hasOnlyWords(tokens, language.superlativeLinks, end, at);
    if (!isLinked || phraseAt(tokens, at, language.notSuperlatives) !== null) continue;
    const hyphen = textAt(tokens, at - 1) === '-' ? 1 : 0;
    const rank = language.ranks[textAt(tokens, at - 1 - hyphen)] ?? language.ranks[textAt(tokens, at)] ?? 1;
    const isLimited = rank === 1 && (hyphen === 1 || isWord(tokens, at - 1, language.superlativeLimits));
    // `the best of the two`, `the longest email`, `top three`
    const next = textAt(tokens, close);
    const isOther = !isBefore && tokens[close]?.kind === 'word' && !isEnd(sentence, close, facts.tasks.length);
    if (
      isLimited ||
      isOther ||
      isFew(next, language) ||
      (isBefore && language.edges.has(textAt(tokens, at)) && rank > 1)
    )
      continue;
    // `the hungriest for supervision, 12 minutes`
    const ofCue: Metric | undefined =
      between === 'supervision' && quantity.unit === 'times' ? 'supervisoryFactor' : between;
    const isCue = isBefore && between !== undefined && !isWord(tokens, close, language.superlativeLinks);
    const shown = isCue || (isBefore && between === 'supervision') ? ofCue : undefined;
    const metric = metricOf(sentence, quantity, shown === undefined ? found.meaning.metrics : [shown]);
    if (metric === null) continue;
    // `fastest`: the least time is the highest factor.
    const isSwapped = metric === 'factor' && found.meaning.metrics[0] === 'ai' && found.meaning.metrics.length > 1;
    const side: End = isSwapped ? 'most' : found.meaning.end;
    const task = facts.atRank(metric, side, rank - 1);
    const value = task === null ? null : facts.of(task, metric);
    return task === null || value === null ? null : { value, metric, tasks: [task] };
  }
  return null;
}

/** Whether only small words and what the figure measures are between a superlative and the figure. */
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

/** Whether what follows a superlative leaves it one of the day: `, the longest of the day`. */
function isEnd({ tokens, language }: Sentence, at: number, count: number): boolean {
  if (!isWord(tokens, at, language.partitives)) return isWord(tokens, at, language.superlativeNouns);
  for (let index = at + 1; index <= at + 3; index++) {
    const { kind, text } = tokens[index] ?? { kind: 'sign', text: '' };
    if (language.wholeDay.has(text)) return true;
    const number = kind === 'number' ? Number(text) : language.numbers[text];
    if (number !== undefined) return number === count;
  }
  return false;
}
