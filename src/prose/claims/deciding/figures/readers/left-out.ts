import type { Mention } from '../../../facts/task-names.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import { phraseAt } from '../../../words/phrases.ts';
import { isWord, textAt } from '../../../words/tokens.ts';
import type { Context } from '../../shared/context.ts';
import { listJoined } from '../../shared/mentions.ts';
import type { FigureReader } from '../figure-to-read.ts';
import { listRests } from '../groups.ts';
import { listEach, listFact, listTotals, listValues } from '../values.ts';

const MOST_NAMED = 12;

/** Finds the task between a verb and its particle: `kill it off`, `let the rota go`. */
function findSplit({ tokens, mentions, carried, language }: Sentence, at: number): readonly number[] | null {
  const particles = language.withoutSplit[textAt(tokens, at)];
  if (particles === undefined) return null;
  const mention = mentions.find(({ from }) => from > at && from <= at + 2);
  const isPronoun = mention === undefined && isWord(tokens, at + 1, language.objectPronouns);
  const end = mention?.to ?? at + 2;
  if (!particles.has(textAt(tokens, end))) return null;
  const tasks = mention?.tasks ?? (isPronoun ? carried : []);
  return tasks.length === 1 ? tasks : null;
}

/** Finds the tasks of the mentions from a place: `without the migration`, `without the migration and the index`. */
function findNamed(sentence: Sentence, mention: Mention): readonly number[] | null {
  if (mention.isGroup === true) return mention.tasks;
  if (mention.tasks.length !== 1) return null;
  const joined = listJoined(sentence, mention);
  return joined.every(({ tasks }) => tasks.length === 1) ? joined.flatMap(({ tasks }) => tasks) : null;
}

/** Finds the task with the most machine time: `without the longest`. */
function findLongest({ tokens, language }: Sentence, at: number, { facts }: Context): readonly number[] | null {
  const isLongest = [at, at + 1].some((place) => {
    const word = textAt(tokens, place);
    return language.topMetrics[word] === 'ai' && language.extremes[word] === 'most';
  });
  const longest = isLongest ? facts.atRank('ai', 'most', 0) : null;
  return longest === null ? null : [longest];
}

/** Finds the tasks that a figure leaves out: `without the migration`. */
function findLeftOut(sentence: Sentence, context: Context): readonly number[] | null {
  const { tokens, mentions, carried, language } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const split = findSplit(sentence, at);
    if (split !== null) return split;
    const found = phraseAt(tokens, at, language.without);
    if (found === null) continue;
    const end = at + found.length;
    const mention = mentions.find(({ from, to }) => from >= at && to > end && from <= end + 2);
    const named = mention === undefined ? null : findNamed(sentence, mention);
    if (named !== null) return named;
    // `The backfill took an hour; without it, ...`
    const isPronoun = mention === undefined && isWord(tokens, end, language.objectPronouns);
    const before = mentions.filter(({ to }) => to <= at).pop()?.tasks ?? carried;
    if (isPronoun && before.length === 1) return before;
    const longest = findLongest(sentence, end, context);
    if (longest !== null) return longest;
  }
  return null;
}

/** Whether a sentence leaves out the task that a pronoun means: `Excluding it, the average is 65.3x`. */
const isWithoutPronoun = ({ tokens, language }: Sentence): boolean =>
  tokens.some((_, at) => {
    const found = phraseAt(tokens, at, language.without);
    return found !== null && isWord(tokens, at + found.length, language.objectPronouns);
  });

/**
 * Reads a figure without the tasks of the sentence before:
 * `The kiosk and the importer tie. Excluding it the average rises to 65.3x.`
 */
export const readWithoutThem: FigureReader = ({ sentence, metric: { metrics }, context }) => {
  const { carriedAll, mentions } = sentence;
  if (carriedAll.length < 2 || mentions.length > 0 || !isWithoutPronoun(sentence)) return null;
  const rests = listRests({ ...sentence, carried: carriedAll }, metrics, context);
  return { possible: [...listTotals(metrics, context), ...rests], certain: null };
};

/** Reads a figure without some tasks: `Without the migration, the average is 56.2x`. */
export const readLeftOut: FigureReader = ({ sentence, metric: { metrics }, context }) => {
  const leftOut = findLeftOut(sentence, context);
  if (leftOut === null) return null;
  const rests = metrics.flatMap((each) => listFact(context.facts.without(leftOut, each), each));
  const named = sentence.mentions.flatMap(({ tasks }) => (tasks.length === 1 ? tasks : []));
  const others = [...new Set([...leftOut, ...named])].slice(0, MOST_NAMED);
  const own = listEach(others, metrics, context);
  const together = listValues(leftOut, metrics, context);
  return { possible: [...rests, ...listTotals(metrics, context), ...own, ...together], certain: rests[0] ?? null };
};
