import type { Sentence } from '../../reading/sentence.ts';
import { phraseAt } from '../../words/phrases.ts';
import type { Quantity } from '../../words/quantity.ts';
import { hasWord } from '../../words/tokens.ts';

const MOST_BEFORE_PHRASE = 3;

/** Whether a phrase after a figure shows that it is a total: `42 minutes at the desk in all`. */
export function hasTotalPhrase({ tokens, clauses, language }: Sentence, { end, from }: Quantity): boolean {
  const rest = tokens.filter((_, index) => index >= end && clauses[index] === clauses[from]);
  return rest.slice(0, MOST_BEFORE_PHRASE + 1).some((_, at) => phraseAt(rest, at, language.totalPhrases) !== null);
}

/** Whether a figure is the whole, after its part: `5 of my 12 minutes`. */
export function isPartOf({ tokens, language }: Sentence, { start }: Quantity): boolean {
  return hasWord(tokens, language.partitives, start - 4, start);
}

export function hasTotalNear({ cues, clauses, mentions }: Sentence, quantity: Quantity): boolean {
  const clause = clauses[quantity.from];
  const isAlone = !mentions.some(({ from }) => clauses[from] === clause);
  return isAlone && [...cues.keys()].some((index) => clauses[index] === clause);
}
