import type { Sentence } from '../../reading/sentence.ts';
import type { ClaimLanguage } from '../../words/language.ts';
import type { Metric } from '../../words/terms.ts';
import { textAt } from '../../words/tokens.ts';
import type { Context } from './context.ts';
import { listJoined } from './mentions.ts';

const MOST_TO_LIST = 5;

/** Whether a word is a number of tasks that a superlative can mean: `the top three`. */
export function isFew(word: string, { numbers }: ClaimLanguage): boolean {
  const number = numbers[word] ?? 0;
  return number > 1 && number <= 5;
}

/** A superlative such as `largest` can be about any of them. */
const ANY: readonly Metric[] = ['human', 'ai', 'factor', 'tokens'];

/** Whether all tasks of a sentence are listed right after a place: `The top two tasks, checkout and the page, reached …`. */
function isListedAfter(sentence: Sentence, at: number): boolean {
  const { mentions } = sentence;
  const [first] = mentions;
  const isNear = first !== undefined && first.from > at && first.from - at <= MOST_TO_LIST;
  return first === undefined || (isNear && listJoined(sentence, first).length === mentions.length);
}

/**
 * Lists the tasks at the first ranks, for each metric that the words can mean: `the two longest tasks`, `the top three`,
 * `the five smallest`. None without such words.
 * @param others further metrics that the best tasks can be about: `The top three tasks make up 81% of the hours`
 */
export function listTopTasks(
  sentence: Sentence,
  { facts, language }: Context,
  others: readonly Metric[],
): (readonly number[])[] {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const word = textAt(tokens, at);
    const metric = language.topMetrics[word];
    const end = language.extremes[word];
    if (end === undefined || !isListedAfter(sentence, at)) continue;
    const isTime = metric === 'ai';
    const counts = [tokens[at - 1], ...(isTime ? [] : [tokens[at + 1]])].map((token) =>
      token?.kind === 'number' && token.suffix === '' ? Number(token.text) : (language.numbers[token?.text ?? ''] ?? 0),
    );
    const count = counts.find((each) => each >= 2 && each <= 5);
    if (count === undefined || count > facts.tasks.length) continue;
    const metrics = metric === 'factor' ? [metric, ...others] : [metric ?? ANY].flat();
    return [...new Set(metrics)].map((each) =>
      Array.from({ length: count }, (_, rank) => facts.atRank(each, end, rank)).flatMap((task) => task ?? []),
    );
  }
  return [];
}

/** Finds the tasks at the first ranks, without names; null if they are not certain. */
export function findTopTasks(
  sentence: Sentence,
  context: Context,
  others: readonly Metric[],
): readonly number[] | null {
  const [top = null, other] = sentence.mentions.length > 0 ? [] : listTopTasks(sentence, context, others);
  return other === undefined ? top : null;
}

/** Whether a superlative makes a number of tasks one of certain tasks: `the top two tasks`, `three longest tasks`. */
export const isRanked = ({ tokens, language }: Sentence, from: number, to: number): boolean =>
  tokens.slice(Math.max(0, from - 1), to).some(({ text }) => text in language.extremes || text in language.places);
