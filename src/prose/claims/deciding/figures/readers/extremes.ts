import type { Fact } from '../../../facts/day-facts.ts';
import { hasWord, textAt } from '../../../words/tokens.ts';
import { isAboutDay } from '../../shared/foreign-names.ts';
import { isFew } from '../../shared/top-tasks.ts';
import { listFactorsByTime } from '../factors-by-time.ts';
import type { FigureReader, FigureToRead } from '../figure-to-read.ts';
import { listOfOthers } from '../groups.ts';
import { isProbable } from '../probable.ts';
import { findAtEnd } from '../values.ts';

const MOST_TO_EXTREME = 6;

/** Finds an end of a column: `from 7.5x to 654.5x`. */
function findRangeEnd({ sentence, quantity, metric, context }: FigureToRead): Fact | null {
  const { tokens, quantities, mentions, language } = sentence;
  const same = quantities.filter(
    ({ unit, from }) => unit === quantity.unit || (unit === 'none' && from < quantity.from) || from === quantity.from,
  );
  const place = same.findIndex(({ from }) => from === quantity.from);
  const partner = place === 0 ? same[1] : same[place - 1];
  if (partner === undefined || place > 1) return null;
  const [first, second] = place === 0 ? [quantity, partner] : [partner, quantity];
  // `the others range from 45x to 90x`
  const isSome = hasWord(tokens, language.others, 0, first.from) || hasWord(tokens, language.rests, 0, first.from);
  if (isSome || mentions.some(({ from }) => from < second.to)) return null;
  const isJoined = second.from - first.to <= 2 && hasWord(tokens, language.rangeLinks, first.to, second.from);
  if (!isJoined || !hasWord(tokens, language.rangeStarts, first.from - 3, first.from)) return null;
  const isUpper = place === 1;
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
  const probable = isProbable(sentence, quantity) ? extreme : null;
  return { possible, certain: isAboutDay(sentence, quantity) ? extreme : null, probable, readings: extremes };
};
