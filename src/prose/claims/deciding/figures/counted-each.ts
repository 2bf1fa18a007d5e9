import type { Sentence } from '../../reading/sentence.ts';
import { approximate, type Quantity } from '../../words/quantity.ts';
import { isWord } from '../../words/tokens.ts';
import type { Context } from '../shared/context.ts';

/** Whether an unknown number of tasks is before a figure: `How many tasks got a single minute?` */
const hasVagueCount = ({ tokens, clauses, language }: Sentence, { start, from }: Quantity): boolean =>
  tokens
    .slice(0, start)
    .some(
      ({ text }, at) =>
        language.vagueCounts.has(text) && isWord(tokens, at + 1, language.taskNouns) && clauses[at] === clauses[from],
    );

/** Whether a figure is that of each of a number of tasks without names: `Four more got one minute each`. */
export function isCountedEach(sentence: Sentence, quantity: Quantity, { facts }: Context): boolean {
  const { tokens, quantities, clauses, language } = sentence;
  const { start, end, from } = quantity;
  // `Six of the ten made it to 80x`, but not `17 of my 26 minutes`
  const isSomeOf = ({ to }: Quantity) =>
    isWord(tokens, to, language.ratioLinks) &&
    !tokens.slice(to + 1, start).every(({ text, kind }) => language.partWords.has(text) || kind === 'sign');
  const hasEach = isWord(tokens, end, language.apiece);
  if (hasVagueCount(sentence, quantity)) return true;
  return quantities.some(
    (count) =>
      count.to <= start &&
      clauses[count.from] === clauses[from] &&
      (count.unit === 'tasks' || (count.unit === 'none' && (hasEach || isSomeOf(count)))) &&
      !count.isFraction &&
      (hasEach || approximate(count.amount) !== facts.tasks.length),
  );
}
