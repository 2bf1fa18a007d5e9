import type { Sentence } from '../../reading/sentence.ts';
import type { ClaimLanguage } from '../../words/language.ts';
import { textAt } from '../../words/tokens.ts';
import type { Context } from './context.ts';

/** Whether a word is a number of tasks that a superlative can mean: `the top three`. */
export function isFew(word: string, { numbers }: ClaimLanguage): boolean {
  const number = numbers[word] ?? 0;
  return number > 1 && number <= 5;
}

/** Finds the tasks at the first ranks: `the two longest tasks`, `the top three`; null without such words. */
export function findTopTasks({ tokens, mentions }: Sentence, { facts, language }: Context): readonly number[] | null {
  if (mentions.length > 0) return null;
  for (let at = 0; at < tokens.length; at++) {
    const word = textAt(tokens, at);
    const metric = language.topMetrics[word];
    const end = language.extremes[word];
    if (metric === undefined || end === undefined) continue;
    const isTop = metric === 'factor';
    const counts = [tokens[at - 1], ...(isTop ? [tokens[at + 1]] : [])].map((token) =>
      token?.kind === 'number' && token.suffix === '' ? Number(token.text) : (language.numbers[token?.text ?? ''] ?? 0),
    );
    const count = counts.find((each) => each >= 2 && each <= 5);
    if (count === undefined || count > facts.tasks.length) continue;
    const ranks = Array.from({ length: count }, (_, rank) => facts.atRank(metric, end, rank));
    return ranks.flatMap((task) => task ?? []);
  }
  return null;
}
