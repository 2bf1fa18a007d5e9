import type { Sentence } from '../../../reading/sentence.ts';
import { hasWord, isWord, textAt } from '../../../words/tokens.ts';
import { isFigureEnd, type UnitReader, withUnit, withUnitOf } from './number-to-read.ts';

const MOST_LINKS = 4;
const MOST_TO_NUMBER = 4;
const LEAST_TOKENS = 1000;

/** Finds the kind of figure that a word right before a number shows. */
function findLabel({ tokens, unknown, language }: Sentence, start: number): 'factor' | 'average' | null {
  let found: 'average' | null = null;
  for (let at = start - 1; at >= 0 && at >= start - MOST_LINKS - 1; at--) {
    const text = textAt(tokens, at);
    // `a safety factor of 12`
    const isOfThing =
      unknown.some((range) => range.to === at && !isWord(tokens, at - 1, language.labelLinks)) &&
      !isWord(tokens, at - 1, language.factorKinds);
    if (language.cues[text] === 'factor' || language.factorLabels.has(text)) return isOfThing ? null : 'factor';
    if (language.means.has(text) || language.medians.has(text) || language.averageNouns.has(text)) found = 'average';
    if (!language.labelLinks.has(text) && found === null) return null;
  }
  return found;
}

/** Reads `tokens came to 1.4 million`. */
export const readTokens: UnitReader = (number) => {
  const { tokens, language } = number.sentence;
  const { from, to, scale } = number.quantity;
  const isNear = hasWord(tokens, language.tokenWords, from - MOST_TO_NUMBER, from);
  return isNear && scale >= LEAST_TOKENS && !isWord(tokens, to, language.per) ? withUnit(number, 'tokens') : null;
};

/** Reads `a factor of 63.8` and `the median was 40`. */
export const readLabeled: UnitReader = (number) => {
  const { sentence, quantity, measured } = number;
  const { tokens, cues, language } = sentence;
  const { start, from, to, isFraction, isInWords } = quantity;
  const label = isFigureEnd(sentence, to) && !isFraction ? findLabel(sentence, start) : null;
  if (label === 'factor' && !isInWords) return withUnit(number, 'times');
  if (label !== 'average') return null;
  if (measured !== undefined) return withUnitOf(number, measured);
  // `On supervision, the median was 4.5`
  const isOfSupervision = cues.get(1) === 'supervision' && from > 1 && isWord(tokens, 0, language.ownTimeLinks);
  return isOfSupervision ? withUnit(number, 'minutes') : null;
};
