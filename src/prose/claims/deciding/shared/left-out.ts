import type { Mention } from '../../facts/task-names.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { phraseAt } from '../../words/phrases.ts';
import { hasEnding } from '../../words/stem.ts';
import { isWord, textAt } from '../../words/tokens.ts';
import type { Context } from './context.ts';
import { listJoined } from './mentions.ts';
import { findTopTasks, isRanked } from './top-tasks.ts';

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

/**
 * Returns the number of words at a place that leave out the tasks next to them: `apart from`, `everything but`; 0 for
 * other words.
 */
function lengthAt({ tokens, language }: Sentence, at: number): number {
  const found = phraseAt(tokens, at, language.without);
  if (found !== null || !isWord(tokens, at, language.excepts)) return found?.length ?? 0;
  const before = isWord(tokens, at - 1, language.taskNouns) ? at - 2 : at - 1;
  return language.quantifiers[textAt(tokens, before)] === undefined ? 0 : 1;
}

/** Finds the name next to words that leave it out: `apart from the migration`, `the migration is left out`. */
function findName({ tokens, mentions, language }: Sentence, at: number, end: number): Mention | undefined {
  // `the migration is left out`, `the migration excluded`
  const last = isWord(tokens, at - 1, language.copulas) ? at - 1 : at;
  const isPassive = last < at || hasEnding(textAt(tokens, at), language.pastEndings);
  return mentions.find(({ from, to }) => (from >= at && to > end && from <= end + 2) || (isPassive && to === last));
}

/** Whether words before a place leave out tasks: `Apart from the migration, nothing took longer than 20 minutes.` */
export const hasException = ({ tokens, language }: Sentence, until = tokens.length): boolean =>
  tokens
    .slice(0, until)
    .some(({ text }, at) => !language.absences.has(text) && phraseAt(tokens, at, language.without) !== null);

/** Lists the tasks that a name can mean, if words leave it out and it fits several: `without the parser`. */
export const listUnclear = (sentence: Sentence): readonly number[] =>
  sentence.tokens.flatMap((_, at) => {
    const length = lengthAt(sentence, at);
    const name = length > 0 ? findName(sentence, at, at + length) : undefined;
    return name?.isGroup === true || name?.tasks.length === 1 ? [] : (name?.tasks ?? []);
  });

/** Finds the tasks that a sentence leaves out: `without the migration`. */
export function findLeftOut(sentence: Sentence, context: Context): readonly number[] | null {
  const { tokens, mentions, carried, language } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const split = findSplit(sentence, at);
    if (split !== null) return split;
    const length = lengthAt(sentence, at);
    if (length === 0) continue;
    const end = at + length;
    const mention = findName(sentence, at, end);
    const named = mention === undefined ? null : findNamed(sentence, mention);
    if (named !== null) return named;
    // `The backfill took an hour; without it, ...`
    const isPronoun = mention === undefined && isWord(tokens, end, language.objectPronouns);
    const before = mentions.filter(({ to }) => to <= at).pop()?.tasks ?? carried;
    if (isPronoun && before.length === 1) return before;
    const longest =
      findLongest(sentence, end, context) ??
      (isRanked(sentence, end, end + 3) ? findTopTasks(sentence, context, []) : null);
    if (longest !== null) return longest;
  }
  return null;
}
