import type { Sentence } from '../../reading/sentence.ts';
import { isTime, type Quantity } from '../../words/quantity.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';

const MOST_LABEL_WORDS = 4;

/** Lists the words right before a figure that show its kind: `weighted average of 54.1x`, `median 48x`. */
function labelsBefore(sentence: Sentence, quantity: Quantity): string[] {
  const { tokens, quantities, language } = sentence;
  // `weighted, 63.5x`
  const comma = textAt(tokens, quantity.start - 1) === ',' ? 1 : 0;
  const start = quantity.start - comma;
  const found: string[] = [];
  for (let index = start - 1; index >= start - (comma === 1 ? 1 : MOST_LABEL_WORDS); index--) {
    const token = tokens[index];
    if (token?.kind !== 'word' || quantities.some(({ from, to }) => index >= from && index < to)) break;
    const { averages, means, medians, weighted } = language;
    // In `each of my fifteen minutes`, the word does not mean an average.
    const isOfAll = language.eachOfSeveral.has(token.text) && isWord(tokens, index + 1, language.partitives);
    if (
      !isOfAll &&
      !isOfOther(sentence, quantity, index) &&
      [averages, means, medians, weighted].some((words) => words.has(token.text))
    )
      found.push(token.text);
  }
  return found;
}

const MOST_TO_LABEL = 3;

/**
 * Whether a word is not the label of a figure, because it belongs to another one (`59.9, the median 67.5`, `180x and the median 65x`,
 * `ten hours on average and three weeks`) or is a verb (`I mean supervising`).
 */
function isOfOther({ tokens, quantities, language }: Sentence, { start, to, from }: Quantity, at: number): boolean {
  if (isWord(tokens, at - 1, language.authors)) return true;
  const hasSign = (first: number, end: number) => tokens.slice(first, end).some(({ kind }) => kind === 'sign');
  const isApart = (first: number, end: number) =>
    hasSign(first, end) || hasWord(tokens, language.conjunctions, first, end);
  const others = quantities.filter((each) => each.from !== from && each.unit !== 'tasks');
  if (at >= to)
    return (
      isApart(to, at) &&
      others.some((each) => each.start > at && each.start <= at + MOST_TO_LABEL && !hasSign(at, each.start))
    );
  return others.some(
    ({ end }) => end <= at && at - end <= MOST_TO_LABEL && !hasSign(end, at) && isApart(at + 1, start),
  );
}

/** Whether a noun is a task: `task`, `supervised task`. */
const isTaskNoun = ({ tokens, language }: Sentence, at: number): boolean =>
  isWord(tokens, isWord(tokens, at, language.supervisedVerbs) ? at + 1 : at, language.taskNouns);

/** Whether a figure is for each task: `14 hours a task`, `3.5 minutes of me a task`, and every figure after `Per task`. */
function isOfEachTask(sentence: Sentence, { end }: Quantity): boolean {
  const { tokens, language } = sentence;
  const isTask = (at: number) => isTaskNoun(sentence, at);
  if (isWord(tokens, 0, language.per) && isTask(1)) return true;
  // `The average task took 15 minutes and 16 hours of human work.`, `On average, 15 minutes and 16 hours`
  const isFirst = isTask(2) || isWord(tokens, 0, language.averageStarts);
  if (isWord(tokens, 1, language.averageNouns) && isFirst) return true;
  for (let at = end; at <= end + MOST_TO_EACH; at++) {
    if (isWord(tokens, at, language.articles) && isTask(at + 1)) return true;
    if (tokens[at]?.kind !== 'word' || isWord(tokens, at, language.clauseWords)) return false;
  }
  return false;
}

const MOST_TO_EACH = 4;

export function hasWordNear(sentence: Sentence, quantity: Quantity, words: ReadonlySet<string>): boolean {
  const { tokens, clauses, language } = sentence;
  if (words === language.averages && isTime(quantity.unit) && isOfEachTask(sentence, quantity)) return true;
  const own = labelsBefore(sentence, quantity);
  if (own.length > 0) return own.some((text) => words.has(text));
  const clause = clauses[quantity.from];
  return tokens.some(
    ({ text }, index) =>
      words.has(text) &&
      !isOfOther(sentence, quantity, index) &&
      // `14k per minute` is not an average of the tasks.
      (!language.per.has(text) || isTaskNoun(sentence, index + 1)) &&
      !(language.eachOfSeveral.has(text) && isWord(tokens, index + 1, language.partitives) && index < quantity.start) &&
      (clauses[index] === clause ||
        // `On average, a task took`
        (index === 1 && isWord(tokens, 0, language.averageStarts)) ||
        (index >= quantity.to && index <= quantity.to + 2) ||
        // `Average factor without weights: 74.3x`
        (index < quantity.start &&
          index >= quantity.start - (/^[:,]$/.test(textAt(tokens, quantity.start - 1)) ? 6 : 4))),
  );
}

const MOST_TO_FACTORS = 4;

/** Whether a factor is an average of those of the tasks, probably without weights: `The average of the six factors is 40.7x`. */
export const isOfFactors = ({ tokens, clauses, language }: Sentence, { from }: Quantity): boolean =>
  tokens.some(
    ({ text }, at) =>
      language.averageNouns.has(text) &&
      !isWord(tokens, at - 1, language.weighted) &&
      clauses[at] === clauses[from] &&
      isWord(tokens, at + 1, language.partitives) &&
      hasWord(tokens, language.factorPlurals, at + 2, at + 2 + MOST_TO_FACTORS),
  );

/** Whether a word near a figure shows that it is a total. */
export const hasTotalWord = (sentence: Sentence, quantity: Quantity): boolean =>
  hasWordNear(sentence, quantity, sentence.language.totals) ||
  hasWordNear(sentence, quantity, sentence.language.weighted);

/** Whether a word near a figure shows that it is an average. */
export const hasAverageWord = (sentence: Sentence, quantity: Quantity): boolean =>
  hasWordNear(sentence, quantity, sentence.language.averages) ||
  hasWordNear(sentence, quantity, sentence.language.medians);
