import type { Sentence } from '../../reading/sentence.ts';
import { phraseAt } from '../../words/phrases.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';
import { ClaimList } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { isFew } from '../shared/top-tasks.ts';
import { findPassed, findSubjectOf, isOfWholeDay, isOtherPhrase } from './about.ts';
import { decideExtreme } from './decide-extreme.ts';
import { narrow } from './narrow.ts';
import { readMost } from './read-most.ts';

const MOST_TO_PLACE = 2;

/** A superlative, with the places around it. */
interface Place {
  readonly at: number;
  /** The token after it. */
  readonly end: number;
  /** From 1; undefined for one without a number. */
  readonly rank: number | undefined;
}

/** Returns 1 if a hyphen is before a token, as in `second-best`; otherwise 0. */
const hyphenBefore = ({ tokens }: Sentence, at: number): number => (textAt(tokens, at - 1) === '-' ? 1 : 0);

/** Returns the first token of a superlative with its rank: `second best`, `second-best`. */
function startOf(sentence: Sentence, at: number): number {
  const before = at - 1 - hyphenBefore(sentence, at);
  return sentence.language.ranks[textAt(sentence.tokens, before)] === undefined ? at : before;
}

/** Returns the rank from 1; undefined for a superlative without one. */
const rankOf = (sentence: Sentence, at: number): number | undefined =>
  sentence.language.ranks[textAt(sentence.tokens, startOf(sentence, at))];

/** Whether words before or after a superlative limit it to something other than the day. */
function isLimited(sentence: Sentence, { at, end, rank }: Place): boolean {
  const { tokens, language } = sentence;
  // `our best result`, but not `our best result ever`
  const isOwn =
    isWord(tokens, at - 1, language.possessives) &&
    isWord(tokens, end, language.resultNouns) &&
    !hasWord(tokens, language.everWords);
  if (rank === undefined && isWord(tokens, at - 1, language.superlativeLimits) && !isOwn) return true;
  const after = textAt(tokens, end);
  // `the top three`
  const isEdge = isWord(tokens, at, language.edges) && end === at + 1;
  if (isEdge && (/^\d/.test(after) || isFew(after, language))) return true;
  if (hyphenBefore(sentence, at) === 1 && rank === undefined) return true;
  // `four short of the best`, `close to the worst`
  const isApart = isWord(tokens, at - 1, language.definiteArticles) && isWord(tokens, at - 2, language.apart);
  return isApart || isWord(tokens, at - 1, language.partitives);
}

/** Whether a superlative is about a task of the day. */
function isOfTask(sentence: Sentence, place: Place, { facts, language }: Context): boolean {
  const { tokens, quantities, mentions } = sentence;
  const { at, end } = place;
  const word = textAt(tokens, at);
  if (isLimited(sentence, place)) return false;
  const isAlone = language.ranks[word] !== undefined || language.quantifiers[word] === 'nothing';
  if (!isAlone && !isOfWholeDay(sentence, word, [at, end], facts.tasks.length)) return false;
  // `three tasks share last place`
  const counted = quantities.find(({ to, unit }) => unit === 'tasks' && to <= at && at - to <= MOST_TO_PLACE);
  if (counted !== undefined && isWord(tokens, counted.to, language.ties)) return false;
  // `Which task came first?` does not claim anything.
  return textAt(tokens, tokens.length - 1) !== '?' || mentions.length > 0;
}

/** Decides superlatives and ranks: “longest”, “the second best”, “came last”. */
export function decideSuperlatives(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, mentions, isOtherTime, language } = sentence;
  if (isOtherTime) return;
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(tokens, at, language.superlatives) ?? readMost(sentence, at);
    if (found === null || isOtherPhrase(sentence, at, found.length)) continue;
    const end = at + found.length;
    const rank = rankOf(sentence, at);
    if (!isOfTask(sentence, { at, end, rank }, context)) continue;
    const passed = findPassed(sentence, end);
    const others = mentions.filter(({ tasks }) => passed === null || tasks[0] !== passed);
    const tasks = findSubjectOf({ ...sentence, mentions: others }, at, end);
    if (tasks === null || (passed !== null && tasks.includes(passed))) continue;
    const extremes = narrow(found.meaning, textAt(tokens, at), sentence, end);
    const span = [startOf(sentence, at), end] as const;
    decideExtreme(list, { tasks, extremes, span, rank: (rank ?? 1) - 1, passed }, context);
    at = end - 1;
  }
}
