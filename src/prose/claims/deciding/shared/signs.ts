import type { Sentence } from '../../reading/sentence.ts';
import type { Token } from '../../words/terms.ts';
import { isWord } from '../../words/tokens.ts';

/** Whether the token at a place is a sign. */
export const isSign = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'sign';

/** Whether a sign is at a place, or the sentence ends before it. */
export const isEnd = (tokens: readonly Token[], at: number): boolean => (tokens[at]?.kind ?? 'sign') === 'sign';

/** Whether a clause begins at a token. */
export const isClauseStart = ({ tokens, language }: Sentence, at: number): boolean =>
  isEnd(tokens, at - 1) || isWord(tokens, at - 1, language.clauseStarts);
