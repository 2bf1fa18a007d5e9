import type { Range, Sentence } from '../../reading/sentence.ts';
import type { Quantity } from '../../words/quantity.ts';
import { hasEnding } from '../../words/stem.ts';
import { isWord, textAt } from '../../words/tokens.ts';
import { isSign } from './signs.ts';

/** Signs around the name of a task. */
const QUOTES = /^["“”'’`*_]$/;

const LONGEST_PREDICATE = 8;

/** Whether all words up to the next sign describe the subject: `is the villain of this issue`. */
function isPredicate({ tokens, clauses, language }: Sentence, from: number): boolean {
  for (let at = from - 1; at > 0 && at >= from - LONGEST_PREDICATE && clauses[at] === clauses[from]; at--) {
    if (tokens[at]?.kind === 'number') return false;
    if (isWord(tokens, at, language.copulas)) return !isWord(tokens, at - 1, language.emptySubjects);
  }
  return false;
}

/** Whether a phrase that is not a name in the data is the subject of a clause: “the render farm”, or a noun at its start. */
function isForeign(sentence: Sentence, { from, to }: Range): boolean {
  const { tokens, clauses, field, isEarly, language } = sentence;
  const before = textAt(tokens, from - 1);
  const isAfterSign = isSign(tokens, from - 1) && before !== ')' && !QUOTES.test(before);
  // `the pilot charges 1,200, and fog cost us two hours`
  const isJoined = language.conjunctions.has(before) && isSign(tokens, from - 2);
  const isStart =
    from === 0 || clauses[from - 1] !== clauses[from] || isAfterSign || isJoined || language.contrasts.has(before);
  // `Total usage was 2M tokens.`
  if (language.wholeAdjectives.has(before)) return false;
  if (isPredicate(sentence, from)) return false;
  // `I slept six hours.`
  if (language.persons.has(before) && !(isEarly && field === 'intro')) return true;
  // `was the star`: the words after the verb describe the subject.
  // `the second attempt`
  const isOrdinal = before in language.ranks || before in language.places;
  if (isOrdinal && isWord(tokens, from - 2, language.determiners)) return true;
  if (language.determiners.has(before)) return !isWord(tokens, from - 2, language.copulas);
  const isNearStart = from <= 1 || clauses[from - 2] !== clauses[from];
  if (isNearStart && isWord(tokens, to, language.copulas)) return true;
  if (language.articles.has(before)) return from === 1 || clauses[from - 2] !== clauses[from];
  const isVerb = hasEnding(textAt(tokens, from), language.verbEndings);
  return isStart && !isVerb && !(isEarly && field === 'intro');
}

/** Whether a phrase between two places names something other than the tasks. */
export function hasUnknownName(sentence: Sentence, from: number, to: number): boolean {
  return sentence.unknown.some((range) => range.from >= from && range.to <= to && isForeign(sentence, range));
}

/** Whether no word in the clause shows that a figure without a task is about something else. */
export function isAboutDay(sentence: Sentence, quantity: Quantity): boolean {
  const clause = sentence.clauses[quantity.from];
  return !sentence.unknown.some(
    (range) => sentence.clauses[range.from] === clause && range.to <= quantity.from && isForeign(sentence, range),
  );
}
