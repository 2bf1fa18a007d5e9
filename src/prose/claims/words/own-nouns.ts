import { compareRatios } from '../../../record/numbers/rounding.ts';
import type { ClaimLanguage } from './language.ts';
import { QuantityReader, ratioOf } from './quantity.ts';
import { hasEnding } from './stem.ts';
import type { Token } from './terms.ts';
import { listSentences } from './tokens.ts';

/** The number of sentences of the intro in which the author can introduce a word for the tasks. */
const MOST_SENTENCES = 3;
const MOST_NOUN_WORDS = 3;
/** The least number of tasks, because a count of two can be about anything. */
const FEWEST_TASKS = 3;
const SHORTEST_NOUN = 4;

/** Returns the noun that a number counts: the last of the words after it, up to a function word or a sign. */
function nounAfter(tokens: readonly Token[], at: number, { stopWords }: ClaimLanguage): string | null {
  let noun: string | null = null;
  for (let index = at; index < at + MOST_NOUN_WORDS; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || stopWords.has(token.text)) break;
    noun = token.text;
  }
  return noun;
}

/**
 * Adds the author's own word for the tasks to the language of a day: after `Six matters were delegated` on a day with
 * six tasks, `matters` means tasks.
 * @param isTaskWord whether a word is in the text of a task, where it can mean something else
 */
export function withOwnNouns(
  language: ClaimLanguage,
  texts: readonly string[],
  count: number,
  isTaskWord: (word: string) => boolean,
): ClaimLanguage {
  if (count < FEWEST_TASKS) return language;
  const reader = new QuantityReader(language);
  const { pluralEndings, timeUnits, cues, scales } = language;
  for (const text of texts) {
    for (const tokens of listSentences(text, language).slice(0, MOST_SENTENCES)) {
      for (const { amount, unit, isFraction, decimals, scale, hedge, to } of reader.list(tokens)) {
        const isCount = unit === 'none' && !isFraction && decimals === 0 && scale === 1 && hedge === null;
        if (!isCount || compareRatios(amount, ratioOf(count)) !== 0) continue;
        const noun = nounAfter(tokens, to, language);
        if (noun === null || noun.length < SHORTEST_NOUN || !hasEnding(noun, pluralEndings)) continue;
        if (isTaskWord(noun) || noun in timeUnits || noun in cues || noun in scales) continue;
        const nouns = [noun, noun.slice(0, -1)];
        for (const [ending, singular] of Object.entries(language.singularEndings))
          if (noun.endsWith(ending)) nouns.push(noun.slice(0, -ending.length) + singular);
        return {
          ...language,
          taskNouns: new Set([...language.taskNouns, ...nouns]),
          superlativeNouns: new Set([...language.superlativeNouns, ...nouns]),
          wholeDay: new Set([...language.wholeDay, noun]),
          stopWords: new Set([...language.stopWords, ...nouns]),
        };
      }
    }
  }
  return language;
}
