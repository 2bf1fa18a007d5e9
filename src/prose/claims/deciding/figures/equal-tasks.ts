import type { Sentence } from '../../reading/sentence.ts';
import type { Quantity } from '../../words/quantity.ts';
import { hasWord } from '../../words/tokens.ts';
import { listJoined, mentionsAround } from '../shared/mentions.ts';
import { isOfThing } from './kinds-of-figures.ts';

/**
 * Lists the tasks that must each have a factor: `The audit and the loans came out level at 75x`. Empty for other
 * factors.
 */
export function listEqualTasks(sentence: Sentence, quantity: Quantity): readonly number[] {
  const { tokens, mentions, quantities, language } = sentence;
  if (quantity.unit !== 'times' || quantity.hedge !== null || isOfThing(sentence, quantity)) return [];
  if (quantities.filter(({ unit }) => unit === 'times').length > 1) return [];
  const { before, after } = mentionsAround(mentions, quantity.start, quantity.end);
  if (before === null || after !== null || !hasWord(tokens, language.equalWords, before.to, quantity.start)) return [];
  const joined = listJoined(sentence, before, -1);
  const isCertain = joined.length > 1 && joined.every(({ tasks }) => tasks.length === 1);
  // A third task before them can be the subject.
  return isCertain && joined.length === mentions.length ? joined.flatMap(({ tasks }) => tasks) : [];
}
