import type { Sentence } from '../../reading/sentence.ts';
import { phraseAt } from '../../words/phrases.ts';
import { isTime, type Quantity } from '../../words/quantity.ts';
import { hasWord, isWord } from '../../words/tokens.ts';
import { listJoined, mentionsAround } from '../shared/mentions.ts';
import { isOfThing } from './kinds-of-figures.ts';

/** The tasks that a factor must be of, each: `The audit and the loans came out level at 75x`; empty for other factors. */
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

/** `The pallets beat the signs, 70x to 60x`: the task of each of two figures; null for other figures. */
export function findPaired(sentence: Sentence, quantity: Quantity): number | null {
  const { tokens, mentions, quantities, language } = sentence;
  const place = quantities.findIndex(({ from }) => from === quantity.from);
  const isLinked = (at: number) => {
    const [first, second] = [quantities[at], quantities[at + 1]];
    return first !== undefined && second?.start === first.to + 1 && isWord(tokens, first.to, language.destinations);
  };
  const start = [place, place - 1].find(isLinked);
  const [a, b] = mentions;
  if (start === undefined || a === undefined || b === undefined || mentions.length > 2) return null;
  const first = quantities[start];
  if (
    first === undefined ||
    b.to > first.start ||
    (isTime(first.unit) ? !isTime(quantity.unit) : first.unit !== quantity.unit)
  )
    return null;
  if (a.tasks.length > 1 || b.tasks.length > 1) return null;
  let isCompared = false;
  for (let at = a.to; at < b.from; at++) isCompared ||= phraseAt(tokens, at, language.comparatives) !== null;
  return (isCompared ? (start === place ? a : b).tasks[0] : null) ?? null;
}
