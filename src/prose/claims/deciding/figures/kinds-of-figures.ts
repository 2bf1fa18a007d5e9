import type { Sentence } from '../../reading/sentence.ts';
import { isTime, type Quantity } from '../../words/quantity.ts';
import { hasEnding } from '../../words/stem.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';
import { isNegation } from '../shared/negation.ts';

const NEAR = 3;

/** Whether a figure describes a thing, such as “a 45-minute call” or “12 minutes of footage”. */
export function isOfThing({ tokens, unknown, cues, language }: Sentence, { to, end }: Quantity): boolean {
  for (let index = end; index <= end + NEAR; index++)
    if (cues.has(index) || isWord(tokens, index, language.durations)) return false;
  // `a 45 minute call`, but not `36 minutes equals`
  const isSingular = !hasEnding(textAt(tokens, to - 1), language.pluralEndings);
  if (unknown.some(({ from }) => (from === to && isSingular) || (tokens[to]?.text === '-' && from === to + 1)))
    return true;
  const of = isWord(tokens, end, language.partitives) ? end + 1 : -1;
  return of !== -1 && unknown.some(({ from }) => from >= of && from <= of + 1);
}

/**
 * Whether a figure is the difference of two values: `one minute more than the refit`,
 * `longer than the refit, by 6 minutes`.
 */
export function isDifference({ tokens, language }: Sentence, { start, end, hedge, unit, decimals }: Quantity): boolean {
  // `63.4 times faster` is a factor.
  if (
    unit === 'times' &&
    decimals > 0 &&
    !isWord(tokens, end + 1, language.comparers) &&
    !isWord(tokens, start - 1, language.agents)
  )
    return false;
  if (isWord(tokens, end, language.differences) && hedge !== 'atLeast') return true;
  // `The gap between the rewrite and the copy is 16 hours.`
  if (hasWord(tokens, language.gaps, 0, start) && hasWord(tokens, language.betweens, 0, start)) return true;
  // `a minute past the bootloader`
  const isPast = isWord(tokens, end, language.comparedBefore) && !isWord(tokens, end, language.multipleLinks);
  if (isPast && isWord(tokens, end + 1, language.definiteArticles)) return true;
  return isWord(tokens, start - 1, language.agents) && hasWord(tokens, language.comparisons, 0, start);
}

/**
 * Whether a figure is a difference, a frequency or too short for a task: `beat the dashboards by 24x`,
 * `every 5 minutes`, `9 seconds`.
 */
export function isChange(
  { tokens, cues, clauses, language }: Sentence,
  { start, unit, from, end, isCompound }: Quantity,
): boolean {
  const [before, after, next] = [textAt(tokens, start - 1), textAt(tokens, end), textAt(tokens, end + 1)];
  const isDifference =
    // `dropped from 800 ms to 120 ms, a factor of 6.7`
    (language.changeLinks.has(before) ||
      (language.partitives.has(before) && isWord(tokens, start - 3, language.articles))) &&
    tokens
      .slice(0, from)
      .some(({ text }, at) => language.changes.has(text) && !isWord(tokens, at - 1, language.sumVerbs));
  // `40 minutes to get here`, but not `5 minutes to the theme` or `to supervise`
  const isPurpose = language.destinations.has(after) && !language.determiners.has(next) && !cues.has(end + 1);
  const isDistance = isTime(unit) && (language.offsets.has(after) || language.offsetsBefore.has(before) || isPurpose);
  // `It will take 40 minutes.`
  const isNegated = tokens
    .slice(0, from)
    .some(
      ({ text }, index) =>
        clauses[index] === clauses[from] && (isNegation(text, language) || language.futures.has(text)),
    );
  return (
    isDifference || isDistance || isNegated || language.frequencies.has(before) || (unit === 'seconds' && !isCompound)
  );
}
