import type { Sentence } from '../../reading/sentence.ts';
import type { Quantity } from '../../words/quantity.ts';
import { hasWord, isWord } from '../../words/tokens.ts';
import { BOUNDS } from '../shared/partners.ts';
import { isSign } from '../shared/signs.ts';
import { isChange, isOfThing } from './kinds-of-figures.ts';

/** Whether a factor without a certain task must be a factor of the day. */
export function isProbable(sentence: Sentence, quantity: Quantity): boolean {
  const { tokens, mentions, unknown, carried, language } = sentence;
  // `Reads were 150 bp, coverage 34x`
  if (unknown.some(({ from, to }) => to === quantity.start && isSign(tokens, from - 1))) return false;
  const isPlain = quantity.unit === 'times' && !(quantity.hedge !== null && BOUNDS.has(quantity.hedge));
  // `Coverage is 38x.`
  const isNamed = mentions.length > 0 || unknown.every(({ from }) => carried.length === 1 && from >= quantity.end);
  // `a 10x engineer`
  const isThing = isOfThing(sentence, quantity);
  return isPlain && isNamed && !isThing && !isChange(sentence, quantity) && !hasWord(tokens, language.conditions);
}

/**
 * Whether a factor is exact: `asked for the efficiency, so here it is: 63.75`. An author writes decimals only of a
 * computed factor.
 */
export function isExactFactor(sentence: Sentence, quantity: Quantity): boolean {
  const { tokens, unknown, cues, mentions, language } = sentence;
  const { unit, decimals, start } = quantity;
  const isNamed = [...cues.values()].includes('factor') || hasWord(tokens, language.factorLabels);
  return (
    unit === 'times' &&
    decimals > 0 &&
    isNamed &&
    mentions.length === 0 &&
    !isChange(sentence, quantity) &&
    !hasWord(tokens, language.conditions) &&
    unknown.every(({ to }) => to !== start && !(to === start - 1 && isWord(tokens, to, language.equals)))
  );
}
