import type { Fact } from '../../facts/day-facts.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { approximate, type Quantity } from '../../words/quantity.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';
import { unitSize } from '../shared/context.ts';
import { isAboutDay } from '../shared/foreign-names.ts';
import { listPartners } from '../shared/partners.ts';
import type { FigureToRead } from './figure-to-read.ts';
import { isChange } from './kinds-of-figures.ts';
import { isOfMagnitude } from './values.ts';

const MOST_TOTAL_LINKS = 5;

/**
 * Whether a verb of a total is before a figure: `we land at 47.2x`, `I come to 66 hours`,
 * `The table adds up to 66 hours`.
 */
export function isSummed({ tokens, mentions, clauses, language }: Sentence, { start, from }: Quantity): boolean {
  let at = start - 1;
  while (at >= 0 && at > start - MOST_TOTAL_LINKS && isWord(tokens, at, language.totalLinks)) at -= 1;
  if (
    !isWord(tokens, at, language.totalVerbs) ||
    mentions.some(({ to }) => to <= start && clauses[to - 1] === clauses[from])
  )
    return false;
  const subject = textAt(tokens, at - 1);
  return language.authorSubjects.has(subject) || language.wholeDay.has(subject) || language.totals.has(subject);
}

const MOST_BEFORE_TOTAL = 2;

/**
 * Whether a long human time of unknown things is likely the total, by its magnitude, where an author introduces the
 * day: `Ninety hours of typing`.
 */
export function isLikelyTotal(
  { sentence, quantity, metric, context }: FigureToRead,
  [total]: readonly Fact[],
): boolean {
  const { field, isEarly, mentions, tokens, language } = sentence;
  const { unit, start } = quantity;
  const isLong = unit === 'hours' || unit === 'days' || unit === 'weeks';
  if (!isLong || metric.metrics[0] !== 'human' || total?.metric !== 'human' || mentions.length > 0) return false;
  if (isChange(sentence, quantity) || hasWord(tokens, language.conditions) || !isAboutDay(sentence, quantity))
    return false;
  const isStart =
    start <= MOST_BEFORE_TOTAL && (field !== 'analysis' || unit === 'weeks') && (isEarly || field === 'analysis');
  const written = approximate(quantity.amount) * quantity.scale * unitSize(unit, context);
  return isStart && isOfMagnitude(written, total.value);
}

/** Finds the total that a figure without a task is next to other totals: `47 hours grown, 50 minutes of light`. */
export function findPartnered({ sentence, quantity, context }: FigureToRead, base: readonly Fact[]): Fact | null {
  const { field, isEarly, mentions, clauses, unknown } = sentence;
  if (field === 'intro') {
    if (!isEarly || mentions.some(({ from }) => clauses[from] === clauses[quantity.from])) return null;
  } else if (mentions.length > 0 || unknown.some(({ from }) => from >= quantity.end) || !isAboutDay(sentence, quantity))
    return null;
  const partners = listPartners(sentence, quantity, context);
  // In the analysis, a number of tasks can be the number of some of them.
  if (partners.size === 0 || (field !== 'intro' && partners.size === 1 && partners.has('count'))) return null;
  return base.find(({ metric }) => !partners.has(metric)) ?? null;
}
