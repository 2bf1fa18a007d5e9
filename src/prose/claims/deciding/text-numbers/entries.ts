import type { TaskNumber } from '../../facts/task-names.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Quantity } from '../../words/quantity.ts';
import { isWord, textAt } from '../../words/tokens.ts';
import type { Context } from '../shared/context.ts';
import { mentionsAround } from '../shared/mentions.ts';

/** The numbers in the texts of tasks that a number in a sentence can be. */
export interface Entries {
  /** The numbers of all tasks, and those of the tasks that the sentence names near the number. */
  readonly all: readonly TaskNumber[];
  readonly ofNamed: readonly TaskNumber[];
  /** The tasks that the sentence names near the number. */
  readonly named: readonly number[];
}

/** The maximum number of words between a number and its noun. */
const MOST_DISTANCE = 4;

/** Lists the numbers in the texts of tasks that have the noun of a figure. */
function listEntries(sentence: Sentence, quantity: Quantity, { names, language }: Context): TaskNumber[] {
  const from = quantity.unit === 'none' ? quantity.to : quantity.from + 1;
  const entries: TaskNumber[] = [];
  for (const word of names.wordsAfter(sentence.tokens, from).slice(0, MOST_DISTANCE)) {
    for (const entry of names.numbersWith(names.stem(word))) if (!entries.includes(entry)) entries.push(entry);
    // The number does not count the words after a small word.
    if (entries.length > 0 || language.stopWords.has(word)) break;
  }
  // `I count my planks differently now that 118 of them are in a ledger.`
  const { tokens } = sentence;
  if (isWord(tokens, quantity.to, language.partitives) && isWord(tokens, quantity.to + 1, language.groupPronouns))
    for (let at = quantity.start - 1; at >= 0 && entries.length === 0; at--)
      if (tokens[at]?.kind === 'word') entries.push(...names.numbersWith(names.stem(textAt(tokens, at))));
  return entries;
}

/** Lists the tasks that the sentence names around, before and after a number. It skips names that fit several tasks. */
function listNamed({ mentions }: Sentence, { from }: Quantity): readonly number[] {
  const { before, after } = mentionsAround(mentions, from, from + 1);
  // `Metadata for 58 titles`
  const around = mentions.find((mention) => mention.from <= from && mention.to > from) ?? null;
  return [around, before, after].flatMap((mention) => (mention?.tasks.length === 1 ? mention.tasks : []));
}

/** Finds the numbers in the texts of tasks that a number in a sentence can be. */
export function findEntries(sentence: Sentence, quantity: Quantity, context: Context): Entries {
  const all = listEntries(sentence, quantity, context);
  const named = listNamed(sentence, quantity);
  return { all, ofNamed: all.filter(({ task }) => named.includes(task)), named };
}
