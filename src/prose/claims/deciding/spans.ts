import type { Sentence } from '../reading/sentence.ts';
import { approximate, isTime, type Quantity, ratioOf, timesNumber } from '../words/quantity.ts';
import { isWord } from '../words/tokens.ts';
import { countTasks } from './quantifiers/bound.ts';
import { type Context, unitSize } from './shared/context.ts';
import { matchWritten } from './shared/match-written.ts';
import { findTotal, METRICS_OF } from './shared/partners.ts';
import { isClauseStart, isSign } from './shared/signs.ts';

const MOST_TO_FIGURE = 4;

/** Whether the hedge of a quantity is a word that can also mean “across” or “during”: `over`. */
export const hasSpanWord = ({ tokens, language }: Sentence, { hedge, start, from }: Quantity): boolean =>
  hedge === 'above' && start === from - 1 && isWord(tokens, start, language.spanWords);

/** Whether only words for what a figure measures are between it and a place: `28.5 hours of work over 3 tasks`. */
function isAfterFigure({ tokens, quantities, cues, language }: Sentence, start: number): boolean {
  for (let at = start; at >= start - MOST_TO_FIGURE; at--) {
    if (quantities.some(({ end, unit }) => end === at && (isTime(unit) || unit === 'times' || unit === 'tokens')))
      return true;
    const isMeasured =
      isWord(tokens, at - 1, language.partitives) ||
      isWord(tokens, at - 1, language.timeNouns) ||
      cues.has(at - 1) ||
      isWord(tokens, at - 1, language.unitAdjectives);
    if (!isMeasured) return false;
  }
  return false;
}

/**
 * Whether a number of tasks with a bound is where only a bound can be: `Over 30 tasks today`,
 * `We finished over 30 tasks`.
 */
const isAtBound = (sentence: Sentence, { start }: Quantity): boolean =>
  isClauseStart(sentence, start) || isWord(sentence.tokens, start - 1, sentence.language.boundStarts);

/** Whether the bound of a number of tasks can be replaced: in `The pace held over 30 tasks`, the sentence needs the word. */
export const isReplaceable = (sentence: Sentence, quantity: Quantity): boolean =>
  !hasSpanWord(sentence, quantity) || isAtBound(sentence, quantity);

/** Whether a number of tasks is that of an average or a sum: `14.4x over 3 tasks`, `Averaged over 3 tasks`. */
function isAcross(sentence: Sentence, quantity: Quantity, { facts }: Context): boolean {
  const { tokens, language } = sentence;
  if (isAfterFigure(sentence, quantity.start) || isWord(tokens, quantity.start - 1, language.spreadWords)) return true;
  return !isAtBound(sentence, quantity) && approximate(quantity.amount) === facts.tasks.length;
}

/** Finds the factor that one word, such as “over” or “across”, joins to a number of tasks: `64.5x over 2 tasks`. */
export const findFactorBefore = (
  { tokens, quantities, language }: Sentence,
  { start }: Quantity,
): Quantity | undefined =>
  isWord(tokens, start - 1, language.conjunctions)
    ? undefined
    : quantities.find(({ unit, to }) => unit === 'times' && to === start - 1);

/** Whether a time with “over” is slightly below a total of the day. */
export const isJustBelowTotal = (quantity: Quantity, context: Context): boolean =>
  findTotal({ ...quantity, hedge: 'justOver' }, context) !== undefined;

/**
 * Whether a time after a number of tasks is that of all of them: `We shipped 3 tasks over 118.5 minutes`,
 * `3 tasks, over 28.5 hours of work`.
 */
function isDuration({ tokens, quantities }: Sentence, quantity: Quantity, context: Context): boolean {
  const { facts } = context;
  const sign = isSign(tokens, quantity.start - 1) ? 1 : 0;
  const counted = quantities.find(
    ({ unit, end, isFraction }) => unit === 'tasks' && end === quantity.start - sign && !isFraction,
  );
  if (counted === undefined) return false;
  const written = approximate(counted.amount);
  const size = unitSize(quantity.unit, context);
  const metrics = METRICS_OF[quantity.unit] ?? [];
  const bound = { quantity, hedge: 'above', value: timesNumber(quantity.amount, size * quantity.scale) } as const;
  const counts = metrics.map((metric) => countTasks(metric, bound, context).count);
  if (counts.includes(written)) return false;
  if (findTotal({ ...quantity, hedge: null }, context) !== undefined) return true;
  if (sign > 0 || isJustBelowTotal(quantity, context)) return false;
  return matchWritten(ratioOf(facts.tasks.length), counted, 1) === 'yes' && counts.every((count) => count === 0);
}

/**
 * Removes the bound from numbers of tasks and times whose “over” means “across” or “during”: `14.4x over 3 tasks`,
 * `3 tasks over 118.5 minutes`.
 */
export function readSpans(sentence: Sentence, context: Context): Sentence {
  const isSpan = (quantity: Quantity): boolean => {
    if (!hasSpanWord(sentence, quantity) || quantity.isFraction) return false;
    if (quantity.unit === 'tasks') return isAcross(sentence, quantity, context);
    return isTime(quantity.unit) && isDuration(sentence, quantity, context);
  };
  if (!sentence.quantities.some(isSpan)) return sentence;
  const quantities = sentence.quantities.map((quantity) =>
    isSpan(quantity) ? { ...quantity, hedge: null, start: quantity.from } : quantity,
  );
  return { ...sentence, quantities };
}

/** Whether days or weeks right after a number of tasks can be those of the calendar: `We shipped 3 tasks over two days.` */
export const isOnCalendar = (sentence: Sentence, afterCount: number, quantity: Quantity): boolean =>
  (quantity.unit === 'days' || quantity.unit === 'weeks') &&
  hasSpanWord(sentence, quantity) &&
  quantity.start === afterCount;

/** Whether a time after a number of tasks is that of all of them, as `readSpans` reads it. */
export const isBeforeDuration = ({ tokens, quantities, language }: Sentence, { end }: Quantity): boolean =>
  isWord(tokens, end, language.spanWords) && quantities.some(({ start, unit }) => start === end + 1 && isTime(unit));
