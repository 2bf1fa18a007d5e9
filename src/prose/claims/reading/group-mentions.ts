import type { Mention } from '../facts/task-names.ts';
import type { ClaimLanguage } from '../words/language.ts';
import { phraseAt } from '../words/phrases.ts';
import type { Token } from '../words/terms.ts';
import { isWord, textAt } from '../words/tokens.ts';

/** On a day with more tasks, phrases such as `the rest` are not resolved. */
const MOST_TASKS = 200;
const LARGEST_GROUP = 12;

const namedBy = (mentions: readonly Mention[]) => [
  ...new Set(mentions.flatMap(({ tasks, isGroup }) => (tasks.length === 1 || isGroup === true ? tasks : []))),
];

/**
 * Lists phrases that refer to several tasks named before: `these two`, `both`, `the other three`, `the rest`.
 * @param carried all tasks that the sentence before names
 * @param recent the tasks of the last sentences, in their order
 * @param count the number of tasks of the day
 */
export function listGroupMentions(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  carried: readonly number[],
  recent: readonly number[],
  count: number,
  language: ClaimLanguage,
): Mention[] {
  const groups: Mention[] = [];
  const numberAt = (at: number) => {
    const token = tokens[at];
    return token?.kind === 'number' && token.suffix === '' ? Number(token.text) : language.numbers[token?.text ?? ''];
  };
  /** Returns the token after a noun for tasks or `of them`. */
  const afterNoun = (at: number) => {
    if (isWord(tokens, at, language.taskNouns)) return at + 1;
    return isWord(tokens, at, language.partitives) && isWord(tokens, at + 1, language.groupPronouns) ? at + 2 : at;
  };
  const isFree = (from: number, to: number) =>
    [...mentions, ...groups].every((mention) => mention.to <= from || mention.from >= to);
  const add = (from: number, to: number, tasks: readonly number[]) => {
    if (isFree(from, to)) groups.push({ tasks, from, to, isGroup: true });
  };
  /** `That and the preset cloner`, at the start of a clause: the task before and another one. */
  const pairAt = (at: number): { tasks: readonly number[]; to: number } | null => {
    if (!isWord(tokens, at, language.pairPronouns) || !isWord(tokens, at + 1, language.conjunctions)) return null;
    if (at > 0 && tokens[at - 1]?.kind !== 'sign') return null;
    const mention = mentions.find(({ from }) => from >= at + 2);
    const [subject] = mentions.filter(({ to }) => to <= at).pop()?.tasks ?? recent.slice(-1);
    const [other] = mention?.tasks ?? [];
    if (mention === undefined || mention.tasks.length > 1 || subject === undefined || other === undefined) return null;
    const isNext = mention.from === at + 2 || (mention.from === at + 3 && isWord(tokens, at + 2, language.determiners));
    return isNext && subject !== other ? { tasks: [subject, other], to: mention.to } : null;
  };
  for (let at = 0; at < tokens.length; at++) {
    const text = textAt(tokens, at);
    const pair = pairAt(at);
    if (pair !== null) {
      groups.push({ tasks: pair.tasks, from: at, to: pair.to, isGroup: true });
      continue;
    }
    // `below everything else` only compares with them.
    const isElse = phraseAt(tokens, at, language.everythingElse) !== null;
    if ((!isElse && !language.groupDeterminers.has(text)) || isWord(tokens, at - 1, language.comparedGroups)) continue;
    const here = namedBy(mentions.filter(({ to }) => to <= at));
    const before = here.length > 0 ? here : carried;
    if (before.length === 0 && recent.length === 0) continue;
    const next = textAt(tokens, at + 1);
    const isRest = language.definiteArticles.has(text) && language.rests.has(next);
    const other = language.others.has(next) ? numberAt(at + 2) : undefined;
    if (isElse || isRest || other !== undefined) {
      if (before.length === 0) continue;
      if (count > MOST_TASKS) continue;
      const left = Array.from({ length: count }, (_, task) => task).filter((task) => !before.includes(task));
      const isWhole = other === undefined || other === left.length;
      if (left.length > 0 && isWhole) add(at, afterNoun(at + (other === undefined ? 2 : 3)), left);
      continue;
    }
    const size = language.groupSizes[next] ?? numberAt(at + 1) ?? language.groupSizes[text] ?? 0;
    const end = afterNoun(
      at + (size === 2 && language.groupSizes[text] === 2 && numberAt(at + 1) === undefined ? 1 : 2),
    );
    // `Crane: 40 minutes. Sorter: 21 minutes. Those two took an hour.`
    const last = language.farDeterminers.has(text) ? recent.slice(-size) : [];
    // `Parser slowest and weakest both`: next to one task, it is not a group.
    const isPairOfOne = language.groupSizes[text] === 2 && here.length === 1;
    const group = (isPairOfOne ? [] : [here, carried, last]).find((tasks) => tasks.length === size);
    const after = tokens[end];
    // `that pair of boots`
    const isOfThings = isWord(tokens, end, language.partitives) && isWord(tokens, end - 1, language.collectives);
    const isNoun =
      isOfThings ||
      (after?.kind === 'word' && !language.stopWords.has(after.text) && !language.groupVerbs.has(after.text));
    if (size >= 2 && size <= LARGEST_GROUP && group !== undefined && !isNoun) add(at, end, group);
  }
  return groups;
}
