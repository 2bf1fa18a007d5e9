import type { Mention } from '../../facts/task-names.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { phraseAt } from '../../words/phrases.ts';
import { hasEnding, withoutOwner } from '../../words/stem.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';
import { mentionsAround } from '../shared/mentions.ts';
import { isEnd } from '../shared/signs.ts';

const LONGEST_OTHER = 7;

export function isOtherPhrase({ tokens, language }: Sentence, at: number, length: number): boolean {
  for (let start = Math.max(0, at - LONGEST_OTHER); start < at + length; start++) {
    const other = phraseAt(tokens, start, language.notSuperlatives);
    if (other !== null && start + other.length > at && (start < at || other.length > length)) return true;
  }
  return false;
}

/** Whether the next words name a task: `naturally the technical file`. */
const isNext = ({ tokens, mentions, language }: Sentence, from: number) =>
  mentions.some(
    (mention) =>
      mention.from >= from &&
      mention.from <= from + 2 &&
      tokens
        .slice(from, mention.from)
        .every(({ text }) => language.determiners.has(text) || hasEnding(text, language.adverbEndings)),
  );

/**
 * Whether the words after a superlative allow all tasks of the day: `the longest email` and `the best of the tests` do
 * not.
 */
export function isOfWholeDay(
  sentence: Sentence,
  word: string,
  [start, end]: readonly [number, number],
  taskCount: number,
): boolean {
  const { tokens, language } = sentence;
  const next = tokens[end];
  if (language.leadingVerbs.has(word)) {
    return next === undefined || next.kind !== 'word' || language.leadingEnds.has(next.text);
  }
  if (next === undefined || next.kind !== 'word') return next?.text !== '-';
  // `Fastest was the macro.`, `Top of the table is the lookup.`
  const isFirst = (place: number) => isEnd(tokens, place - 1);
  if (language.subjectVerbs.has(next.text)) {
    if (isFirst(start)) return true;
    // `The biggest was naturally the technical file.`
    const isThe = isWord(tokens, start - 1, language.definiteArticles) && isFirst(start - 1);
    if (isThe && isNext(sentence, end + 1)) return true;
  }
  const isNoun = language.superlativeNouns.has(next.text) || language.cues[next.text] !== undefined;
  if (!isNoun) return false;
  let index = end;
  while (tokens[index]?.kind === 'word' && !isWord(tokens, index, language.partitives) && index < end + 3) index += 1;
  if (!isWord(tokens, index, language.partitives)) return true;
  // `of the day`, `of all five`
  for (let offset = 1; offset <= 4; offset++) {
    const { text = '', kind } = tokens[index + offset] ?? {};
    if (language.wholeDay.has(text)) return true;
    const number = kind === 'number' ? Number(text) : language.numbers[text];
    if (number !== undefined) return number === taskCount;
    if (kind !== 'word') return false;
    if (language.cues[text] !== undefined) return true;
  }
  return false;
}

/** Whether a determiner before a token begins a name, but not in `was the dud of the day`, which describes the subject. */
const isNamed = ({ tokens, language }: Sentence, from: number) =>
  isWord(tokens, from - 1, language.determiners) &&
  !isWord(tokens, from - 2, language.copulas) &&
  language.ranks[textAt(tokens, from)] === undefined &&
  // `has the day's best factor`
  !language.wholeDay.has(withoutOwner(textAt(tokens, from), language));

/** Finds the tasks that a superlative is about: in its clause, then before it, then in the sentences before. */
export function findSubjectOf(sentence: Sentence, from: number, to: number): readonly number[] | null {
  const { mentions, clauses, unknown, tokens, carried, language } = sentence;
  const { before, after } = mentionsAround(mentions, from, to);
  const clause = clauses[from];
  const inClause = (mention: Mention | null) => mention !== null && clauses[mention.from] === clause;
  const hasUnknown = (start: number, end: number) =>
    unknown.some((range) => range.from >= start && range.to <= end && isNamed(sentence, range.from));
  if (before !== null && inClause(before) && !hasUnknown(before.to, from)) return before.tasks;
  if (after !== null && !hasUnknown(to, after.from)) {
    const isNear = inClause(after) || /^[:,—–(]$/.test(textAt(tokens, after.from - 1)) || after.from - to <= 4;
    if (isNear && (before === null || inClause(after))) return after.tasks;
  }
  if (before !== null && !hasUnknown(before.to, from)) return before.tasks;
  const isPronoun = hasWord(tokens, language.pronouns, 0, from);
  const isCarried = before === null && after === null && unknown.every((range) => range.from >= to) && isPronoun;
  return isCarried && carried.length > 0 ? carried : null;
}

const MOST_AFTER = 4;

/** Finds the task that a superlative leaves out: `the best factor after the translations`; null without one. */
export function findPassed({ tokens, mentions, language }: Sentence, end: number): number | null {
  const mention = mentions.find(({ from }) => from >= end && from <= end + MOST_AFTER);
  if (mention === undefined || mention.tasks.length > 1) return null;
  const isAfter = hasWord(tokens, language.passes, end, mention.from);
  const [task] = mention.tasks;
  return isAfter && task !== undefined ? task : null;
}
