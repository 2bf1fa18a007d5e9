import type { Range, Sentence } from '../../../reading/sentence.ts';
import type { Quantity } from '../../../words/quantity.ts';
import { isWord, textAt } from '../../../words/tokens.ts';
import { isFigureEnd, type UnitReader, withUnit } from './number-to-read.ts';

/** Whether a number in digits ends a phrase, as a factor does. */
const isPlain = (sentence: Sentence, { to, isInWords, scale }: Quantity): boolean =>
  isFigureEnd(sentence, to) && !isInWords && scale === 1;

/** Reads `at the bottom, with 30`. */
export const readFactorOfExtreme: UnitReader = (number) => {
  const { sentence, quantity } = number;
  const { tokens, language } = sentence;
  const { from } = quantity;
  const word = textAt(tokens, textAt(tokens, from - 2) === ',' ? from - 3 : from - 2);
  const isExtreme = language.topMetrics[word] === 'factor' || language.ratioSuperlatives.has(word);
  return isExtreme && isWord(tokens, from - 1, language.equalStarts) && isPlain(sentence, quantity)
    ? withUnit(number, 'times')
    : null;
};

/** Reads `lowest of all at 30`. */
export const readLowest: UnitReader = (number) => {
  const { sentence, quantity } = number;
  const { tokens, language } = sentence;
  const { from } = quantity;
  const isOfAll =
    isWord(tokens, from - 1, language.equalStarts) &&
    isWord(tokens, from - 2, language.wholeDay) &&
    isWord(tokens, from - 3, language.partitives);
  const isExtreme = language.extremes[textAt(tokens, from - 4)] !== undefined;
  return isOfAll && isExtreme && isPlain(sentence, quantity) ? withUnit(number, 'times') : null;
};

/** Whether a word such as “ratio” is before a number, but not `the gear ratio` or `the efficiency of the pump`. */
function isOfRatio({ tokens, unknown, language }: Sentence, from: number, first: number): boolean {
  let at = from - 1;
  while (at >= first && !isWord(tokens, at, language.factorLabels)) at -= 1;
  // `the aggregate rises to 65.3`
  const isLabel = (range: Range) =>
    range.from === at &&
    (range.to === at + 1 ||
      (range.to === at + 2 && range.to === from - 1 && isWord(tokens, range.to, language.destinations)));
  return at >= first && unknown.every((range) => range.to < at || range.from >= from || isLabel(range));
}

/** Reads `the relation over all is 63.4`. */
export const readRatio: UnitReader = (number) => {
  const { sentence, quantity, last } = number;
  const { decimals, from, to } = quantity;
  const isRatio = decimals > 0 && isFigureEnd(sentence, to) && isOfRatio(sentence, from, last?.end ?? 0);
  return isRatio ? withUnit(number, 'times') : null;
};

/** Reads `102.5 over my time, 72.4 over the machine's`. */
export const readFactorOverTime: UnitReader = (number) => {
  const { tokens, cues, language } = number.sentence;
  const { decimals, to, scale } = number.quantity;
  const isOver = isWord(tokens, to, language.ownTimeLinks) && [to + 1, to + 2].some((at) => cues.has(at));
  return decimals > 0 && scale === 1 && isOver ? withUnit(number, 'times') : null;
};
