import type { ClaimLanguage } from '../../words/language.ts';
import { hasEnding } from '../../words/stem.ts';

/** Whether a word negates what follows: `not`, `hasn't`. */
export const isNegation = (word: string, { negations, negationEndings }: ClaimLanguage): boolean =>
  negations.has(word) || hasEnding(word, negationEndings);
