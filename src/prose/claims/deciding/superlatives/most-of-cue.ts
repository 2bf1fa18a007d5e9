import type { Sentence } from '../../reading/sentence.ts';
import type { Superlative } from '../../words/language.ts';
import { isWord, textAt } from '../../words/tokens.ts';

const MOST_CUE_WORDS = 3;

/** Reads a superlative of the metric in the words after it: `got the least machine time`. */
export function readMostOfCue(
  { tokens, cues, language }: Sentence,
  at: number,
): { length: number; meaning: Superlative } | null {
  const side = language.amountSuperlatives[textAt(tokens, at)];
  const before = textAt(tokens, at - 1);
  if (side === undefined || !(language.definiteArticles.has(before) || language.havingVerbs.has(before))) return null;
  for (let index = at + 1; index <= at + MOST_CUE_WORDS; index++) {
    const cue = cues.get(index);
    const { text = '', kind } = tokens[index] ?? {};
    if (cue !== undefined && !language.havingVerbs.has(text)) {
      const isTime = isWord(tokens, index + 1, language.timeNouns);
      // `the most hand-holding`
      const hyphened = textAt(tokens, index + 1) === '-' ? 2 : 0;
      const length = index + (isTime ? 2 : 1) + hyphened - at;
      return { length, meaning: { metrics: [cue], end: side } };
    }
    if (kind !== 'word' || !language.cueLinks.has(text)) return null;
  }
  return null;
}
