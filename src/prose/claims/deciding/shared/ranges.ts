import type { Sentence } from '../../reading/sentence.ts';
import { isTime, type Quantity } from '../../words/quantity.ts';
import { hasWord, isWord } from '../../words/tokens.ts';
import { isSign } from './signs.ts';

/** Two figures of a sentence that are the ends of a range: `ten to twenty minutes`, `between 24x and 120x`. */
export type Range = readonly [first: Quantity, second: Quantity];

const isMeasure = ({ unit }: Quantity): boolean => isTime(unit) || unit === 'times' || unit === 'tokens';

/** Whether a word right before a range introduces it: `between`, `ranging from`. */
export const isIntroduced = ({ tokens, language }: Sentence, { start }: Quantity): boolean =>
  hasWord(tokens, language.rangeStarts, start - 3, start);

/** Whether one word joins a figure to the figure after it as a range. */
function isRange(sentence: Sentence, first: Quantity, second: Quantity): boolean {
  const { tokens, language } = sentence;
  const joint = first.end;
  if (second.start !== joint + 1 || !isWord(tokens, joint, language.rangeLinks)) return false;
  const isBetween = hasWord(tokens, language.betweens, first.start - 3, first.start);
  if (!isBetween && isWord(tokens, joint, language.conjunctions)) return false;
  // `would lift the average from 68.4x to 81.3x`
  if (!isBetween && hasWord(tokens, language.hypotheticals, 0, first.start)) return false;
  if (first.unit === second.unit) return isMeasure(first);
  // `ten to twenty minutes`, `from four hours to forty`
  if (first.unit === 'none') return isMeasure(second) && !first.isFraction;
  return second.unit === 'none' && isMeasure(first) && isIntroduced(sentence, first);
}

/** Finds the range of which a figure is an end; null for other figures. */
export function findRange(sentence: Sentence, { from }: Quantity): Range | null {
  const { quantities } = sentence;
  const place = quantities.findIndex((each) => each.from === from);
  for (const at of [place, place - 1]) {
    const [figure, first, second] = [quantities[at - 1], quantities[at], quantities[at + 1]];
    if (first === undefined || second === undefined || !isRange(sentence, first, second)) continue;
    // `48.0x (26.2 to 104x)` are the bounds of one figure.
    const isBounds =
      figure?.end === first.start - 1 && figure.unit === second.unit && isSign(sentence.tokens, figure.end);
    return isBounds ? null : [first, second];
  }
  return null;
}
