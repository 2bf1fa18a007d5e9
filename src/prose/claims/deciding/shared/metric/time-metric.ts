import type { Sentence } from '../../../reading/sentence.ts';
import { isTime, type Quantity } from '../../../words/quantity.ts';
import type { Metric } from '../../../words/terms.ts';
import { hasWord, isWord } from '../../../words/tokens.ts';
import { cueAfter, cueBefore, cueInside } from './cues.ts';
import type { MetricReading } from './metric-reading.ts';

const MOST_BEFORE_SUPERVISING = 2;

/**
 * Whether the verb is about supervision: `My review of the kiosk took five minutes`,
 * `Checking the kiosk took five minutes`.
 */
function isOfSupervising({ tokens, cues, clauses, language }: Sentence, from: number): boolean {
  const first = clauses.indexOf(clauses[from] ?? 0);
  for (let at = first; at <= first + MOST_BEFORE_SUPERVISING && at < from; at++) {
    if (cues.get(at) !== 'supervision' || isWord(tokens, at, language.authorWords)) continue;
    return [language.partitives, language.recipients, language.definiteArticles, language.objectPronouns].some(
      (words) => isWord(tokens, at + 1, words),
    );
  }
  return false;
}

const hasHumanWould = ({ tokens, clauses, language }: Sentence, from: number): boolean =>
  tokens.some(({ text }, index) => clauses[index] === clauses[from] && language.estimates.has(text));

const likely = (...metrics: MetricReading['metrics']): MetricReading => ({
  metrics,
  isAttached: false,
  isShown: false,
});
const shown = (...metrics: MetricReading['metrics']): MetricReading => ({ metrics, isAttached: false, isShown: true });

/** Finds the metric that a word in a time or right after it gives: `four minutes of machine time`; null without one. */
function findAttached(sentence: Sentence, { from, to, end, unit }: Quantity): Metric | null {
  const found = [cueInside(sentence, from, to), cueAfter(sentence, end, unit !== 'minutes')];
  return found.find((each) => each === 'human' || each === 'ai' || each === 'supervision') ?? null;
}

/**
 * Reads the metric of a time after a word for the author: `They would have kept me eight working days.`,
 * `I put them at 44 hours`, but not `I spent two hours on it`.
 */
function readOfAuthor({ tokens, language }: Sentence, quantity: Quantity, author: number, isHuman: boolean) {
  const isSpent =
    quantity.unit === 'hours' && !isHuman && hasWord(tokens, language.spendingVerbs, author, quantity.from);
  if (isSpent) return likely('supervision', 'human');
  return isHuman ? shown('human', 'supervision') : likely('human', 'supervision');
}

/** Reads the metric of a time after a word for the machine: `it took 12 minutes`. */
function readAfterMachine(sentence: Sentence, { unit, from }: Quantity, isNear: boolean): MetricReading {
  if (isOfSupervising(sentence, from)) return shown('supervision', 'ai');
  if (hasWord(sentence.tokens, sentence.language.authors, 0, from)) return likely('supervision', 'ai');
  if (unit === 'hours') return shown('ai', 'human');
  return isNear ? shown('ai') : shown('ai', 'supervision');
}

/** Reads the metric of a time by its unit, if no word shows the metric. */
const readByUnit = ({ unit, isCompound }: Quantity): MetricReading => {
  // `The outline: 3h30`
  if (isCompound) return likely('ai', 'supervision', 'human');
  return isTime(unit) && unit !== 'hours' ? likely('ai', 'supervision') : likely('human', 'ai', 'supervision');
};

/** Reads the metric of a time, by the words around it. */
export function readTimeMetric(sentence: Sentence, quantity: Quantity): MetricReading {
  const { unit, from } = quantity;
  const nearest = cueBefore(sentence, from);
  const cue = nearest?.cue ?? null;
  const isNear = nearest?.isNear ?? false;
  const attached = findAttached(sentence, quantity);
  const isLong = unit === 'days' || unit === 'weeks';
  const isHuman = hasHumanWould(sentence, from);
  // `25 min staff`: an author does not estimate human work in minutes.
  if (unit === 'minutes' && (attached ?? cue) === 'human') return likely('human', 'supervision', 'ai');
  // `That would be 83 hours for me alone.`
  const isForMe = attached === 'supervision' && (isLong || (unit === 'hours' && isHuman));
  if (isForMe) return shown('human', 'supervision');
  if (attached !== null) return { metrics: [attached], isAttached: true, isShown: true };
  if (nearest?.isOwn === true && (isHuman || isLong || unit === 'hours'))
    return readOfAuthor(sentence, quantity, nearest.at, isHuman);
  if (cue === 'supervision') return isNear ? shown('supervision') : shown('supervision', 'ai');
  if (isLong) return isHuman ? shown('human') : likely('human');
  if (cue === 'human' || isHuman) return shown('human', 'ai');
  return cue === 'ai' ? readAfterMachine(sentence, quantity, isNear) : readByUnit(quantity);
}
