import type { Mention } from '../../facts/task-names.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { hasEnding } from '../../words/stem.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';
import { ClaimList } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { listJoined, mentionsAround } from '../shared/mentions.ts';
import { isCompared } from '../shared/subject.ts';
import type { Base } from './base.ts';

const MOST_TO_TOGETHER = 2;

/** Finds the tasks that `those four` or `they` mean, empty if they are unknown; null without such words. */
function findGroup({ sentence, counted }: ClaimList, from: number): readonly number[] | null {
  const { tokens, carriedAll, language } = sentence;
  for (let at = from - 1; at >= 0; at--) {
    const isThey = isWord(tokens, at, language.groupSubjects);
    const next = tokens[at + 1];
    const size = next?.kind === 'number' ? Number(next.text) : (language.numbers[next?.text ?? ''] ?? 0);
    if (!isThey && !(isWord(tokens, at, language.groupDeterminers) && size > 1)) continue;
    const known = [counted, carriedAll].find((tasks) => (isThey ? tasks.length > 1 : tasks.length === size));
    // `They were also 48 % of the hours` can be about one task with a name in the plural.
    return known ?? (isThey && carriedAll.length === 1 ? null : []);
  }
  return null;
}

const MOST_TO_NAME = 5;
const FEWEST_LARGE = 2;
const MOST_LARGE = 5;

/** Whether a word that “and” joins with the tasks next to a share is not the name of a task. */
function isIncomplete({ tokens, unknown, language }: Sentence, chosen: readonly Mention[], share: number): boolean {
  // `CAN + bootloader`: the first word is not the name of a task.
  const first = Math.min(...chosen.map(({ from }) => from));
  if (/^[+&]$/.test(textAt(tokens, first - 1))) return true;
  // `The map and its legend are 58 %`: the second word is not the name of a task.
  const last = Math.max(...chosen.map(({ to }) => to));
  const isJoined = isWord(tokens, last, language.conjunctions);
  return isJoined && last < share && unknown.some((range) => range.from > last && range.from <= last + 2);
}

/** Whether a word is a kind of work and not a task: `A third of the estimate is tests.` */
const isKindOfWork = ({ tokens, language }: Sentence, { from, to }: Mention): boolean =>
  to - from === 1 &&
  isWord(tokens, from - 1, language.copulas) &&
  hasEnding(textAt(tokens, from), language.pluralEndings);

/** Whether a share is that of all tasks but this one: `60% of the tokens were spent outside the tide tables`. */
const isLeftOut = ({ tokens, language }: Sentence, { from }: Mention): boolean =>
  [from - 1, from - 2].some((at) => isWord(tokens, at, language.outsides) || isWord(tokens, at, language.excepts));

/** Finds the mentions that “and” joins next to a share, after it or before it; null without one. */
function findJoined(sentence: Sentence, from: number, to: number): readonly Mention[] | null {
  const mentions = sentence.mentions.filter((mention) => !isCompared(sentence, mention));
  const { before, after } = mentionsAround(mentions, from, to);
  if (after !== null && after.from - to <= MOST_TO_NAME) return listJoined(sentence, after);
  return before === null ? null : listJoined(sentence, before, -1);
}

/**
 * Finds all tasks before a share: `eight minutes, one more than the saga; together, nearly half`; null without such a
 * word.
 */
function findTogether({ tokens, mentions, language }: Sentence, from: number): readonly number[] | null {
  const named = mentions.filter((mention) => mention.to <= from && mention.tasks.length === 1);
  const isTogether = named.length > 1 && hasWord(tokens, language.together, from - MOST_TO_TOGETHER, from);
  return isTogether ? [...new Set(named.flatMap(({ tasks }) => tasks))] : null;
}

/** Finds the tasks that a share belongs to: all tasks that “and” joins next to it. */
export function findTasks(list: ClaimList, from: number, to: number): readonly number[] | null {
  const { sentence } = list;
  const { carried, unknown, tokens, language } = sentence;
  const together = findTogether(sentence, from);
  if (together !== null) return together;
  const chosen = findJoined(sentence, from, to);
  const isCounted = list.counted.length > 0;
  const group = isCounted || chosen === null ? findGroup(list, from) : null;
  if (isCounted && group === list.counted) return group;
  if (chosen === null && group !== null) return group.length === 0 ? null : group;
  // `They were also 48 % of the hours.`
  const isPronoun = isWord(tokens, 0, language.pronouns);
  if (chosen === null) return (unknown.length === 0 || isPronoun) && carried.length === 1 ? carried : null;
  const isCertain = chosen.every(
    (mention) =>
      (mention.tasks.length === 1 || mention.isGroup === true) &&
      !isKindOfWork(sentence, mention) &&
      !isLeftOut(sentence, mention),
  );
  if (!isCertain || isIncomplete(sentence, chosen, from)) return null;
  return [...new Set(chosen.flatMap(({ tasks }) => tasks))];
}

/** Finds the largest tasks: `The two large tasks have 78 % of the hours.` */
export function findLargest(
  { tokens, mentions }: Sentence,
  { metrics }: Base,
  { facts, language }: Context,
): readonly number[] | null {
  if (mentions.length > 0 || metrics[0] !== 'human') return null;
  const at = tokens.findIndex(({ text }) => language.largeWords.has(text));
  const token = tokens[at - 1];
  const count = token?.kind === 'number' ? Number(token.text) : (language.numbers[token?.text ?? ''] ?? 0);
  if (at === -1 || count < FEWEST_LARGE || count > MOST_LARGE || count > facts.tasks.length) return null;
  return Array.from({ length: count }, (_, rank) => facts.atRank('human', 'most', rank)).flatMap((task) => task ?? []);
}
