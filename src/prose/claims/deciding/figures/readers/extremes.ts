import type { Fact } from '../../../facts/day-facts.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import { approximate, type Quantity } from '../../../words/quantity.ts';
import { hasWord, isWord, textAt } from '../../../words/tokens.ts';
import { isAboutDay } from '../../shared/foreign-names.ts';
import { findRange, isIntroduced } from '../../shared/ranges.ts';
import { isFew } from '../../shared/top-tasks.ts';
import { listFactorsByTime } from '../factors-by-time.ts';
import type { FigureReader, FigureToRead } from '../figure-to-read.ts';
import { listOfOthers } from '../groups.ts';
import { isProbable } from '../probable.ts';
import { findAtEnd } from '../values.ts';

const MOST_TO_EXTREME = 6;

/** Whether a range is that of some tasks only: `the others range from 45x to 90x`, `Four tasks took between …`. */
function isOfSome({ tokens, quantities, language }: Sentence, { start }: Quantity, count: number): boolean {
  const { others, rests, vagueCounts, majorities } = language;
  return (
    [others, rests, vagueCounts, majorities].some((words) => hasWord(tokens, words, 0, start)) ||
    quantities.some(({ to, unit, amount, isFraction }) => {
      const isCount = unit === 'none' || unit === 'tasks' || unit === 'percent';
      return to <= start && isCount && (isFraction || approximate(amount) !== count);
    })
  );
}

/**
 * Whether a range is only around figures: `The average of 62.6x is between 50x and 80x`, `All factors are between 20x and
 * 130x`.
 */
const isAroundFigure = ({ sentence, quantity }: FigureToRead): boolean => {
  const { tokens, quantities, language } = sentence;
  const [first] = findRange(sentence, quantity) ?? [];
  return (
    first !== undefined &&
    isWord(tokens, first.start - 1, language.betweens) &&
    (quantities.some(({ to, unit }) => to <= first.start && unit === first.unit) ||
      tokens.slice(0, first.start).some(({ text }) => text in language.quantifiers))
  );
};

/** Finds an end of a column: `from 7.5x to 654.5x`. */
function findRangeEnd({ sentence, quantity, metric, context }: FigureToRead): Fact | null {
  const { tokens, mentions } = sentence;
  const range = findRange(sentence, quantity);
  if (range === null) return null;
  const [first, second] = range;
  if (!isIntroduced(sentence, first) || isOfSome(sentence, first, context.facts.tasks.length)) return null;
  if (mentions.some(({ from }) => from < second.to)) return null;
  const isUpper = second.from === quantity.from;
  const isDown = Number(tokens[first.from]?.text) > Number(tokens[second.from]?.text);
  return findAtEnd(metric.metrics[0], isUpper !== isDown ? 'most' : 'least', context);
}

/** Lists the values of an extreme without its task: `Best: 90x`, `the longest was 32 minutes`. */
function listExtremes({ sentence, quantity, metric, context }: FigureToRead): readonly Fact[] {
  const { tokens, clauses, quantities, language } = sentence;
  for (let at = quantity.start - 1; at >= Math.max(0, quantity.start - MOST_TO_EXTREME); at--) {
    if (quantities.some(({ to }) => to - 1 === at)) return [];
    const end = language.extremes[textAt(tokens, at)];
    if (end === undefined) continue;
    if (Math.abs((clauses[at] ?? 0) - (clauses[quantity.from] ?? 0)) > 1) return [];
    const before = textAt(tokens, at - 1);
    if (language.extremeLimits.has(before) || /^\d/.test(before) || isFew(textAt(tokens, at + 1), language)) return [];
    const [first] = metric.metrics;
    const extreme = findAtEnd(first, end, context);
    return listFactorsByTime(textAt(tokens, at), first, context) ?? (extreme === null ? [] : [extreme]);
  }
  return [];
}

/** Reads `from 7.5x to 654.5x` and `Best: 90x`. */
export const readExtreme: FigureReader = (figure) => {
  const { sentence, quantity } = figure;
  const end = findRangeEnd(figure);
  const extremes = end === null ? listExtremes(figure) : [end];
  const [extreme] = extremes;
  if (extreme === undefined) return null;
  const possible = [...extremes, ...listOfOthers(figure)];
  const isOpen = isAroundFigure(figure);
  const probable = !isOpen && isProbable(sentence, quantity) ? extreme : null;
  return {
    possible,
    certain: !isOpen && isAboutDay(sentence, quantity) ? extreme : null,
    probable,
    readings: extremes,
  };
};
