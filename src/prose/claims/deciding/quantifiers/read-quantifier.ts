import type { Sentence } from '../../reading/sentence.ts';
import type { Quantifier as Kind } from '../../words/grammar.ts';
import { phraseAt } from '../../words/phrases.ts';
import { isWord, textAt } from '../../words/tokens.ts';
import { listJoined, mentionsAround } from '../shared/mentions.ts';
import { isClauseStart } from '../shared/signs.ts';
import { afterNoun, everyOne, type Holds, mostOf, none, type Quantifier, readNumberWord } from './quantifier.ts';

const MOST_TO_EXCEPTED = 3;

/** Makes a quantifier, if there is a place after it. */
const make = (from: number, to: number | null, holds: Holds): Quantifier | null =>
  to === null ? null : { from, to, holds };

/** Makes a quantifier without some tasks; null if they are unknown. */
const makeWithout = (from: number, to: number, holds: Holds, except: readonly number[]): Quantifier | null =>
  except.length > 0 ? { from, to, holds, except } : null;

const allBut =
  (left: number): Holds =>
  (count, all) =>
    all - count === left;

/** Returns the tasks after “but” or “except”; null without such a word or without a task, none if a name fits several. */
function exceptedAt(sentence: Sentence, at: number): readonly number[] | null {
  const { tokens, mentions, language } = sentence;
  if (!isWord(tokens, at, language.excepts)) return null;
  const mention = mentions.find(({ from }) => from > at && from <= at + MOST_TO_EXCEPTED);
  if (mention === undefined) return null;
  // `all but the trees and the slides`
  const joined = listJoined(sentence, mention);
  const isCertain = joined.every(({ tasks, isGroup }) => tasks.length === 1 || isGroup === true);
  return isCertain ? [...new Set(joined.flatMap(({ tasks }) => tasks))] : [];
}

/** Returns the tasks that “other” leaves out: `no other task`. */
const othersAt = ({ mentions, carried }: Sentence, at: number, to: number): readonly number[] =>
  mentionsAround(mentions, at, to).before?.tasks ?? carried;

/** Reads `all but two` and `everything but the hunt`. */
function readAllBut(sentence: Sentence, at: number): Quantifier | null {
  const count = readNumberWord(sentence, at + 2);
  if (count === null) return makeWithout(at, at + 2, everyOne, exceptedAt(sentence, at + 1) ?? []);
  return make(at, afterNoun(sentence, at + 3) ?? at + 3, allBut(count));
}

/** Reads `each task`, `all other tasks` and `all of them but the kiosk`. */
function readAll(sentence: Sentence, at: number, kind: 'each' | 'all'): Quantifier | null {
  const { tokens, quantities, language } = sentence;
  // `All under 25 minutes.`
  const isBare = kind === 'all' && quantities.some(({ start, hedge }) => start === at + 1 && hedge !== null);
  const to = afterNoun(sentence, at + 1) ?? (isBare ? at + 1 : null);
  if (to === null) return null;
  const isOther = isWord(tokens, at + 1, language.others);
  const excepted = isOther ? othersAt(sentence, at, to) : exceptedAt(sentence, to);
  if (excepted !== null) return makeWithout(at, to, everyOne, excepted);
  if (!isWord(tokens, to, language.excepts)) return make(at, to, everyOne);
  const count = readNumberWord(sentence, to + 1);
  return count === null ? null : make(at, to + 2, allBut(count));
}

/** Reads `none` and `nothing but the kiosk`. */
function readNone(sentence: Sentence, at: number, kind: 'none' | 'nothing'): Quantifier | null {
  const excepted = exceptedAt(sentence, at + 1);
  if (excepted !== null) return makeWithout(at, at + 2, none, excepted);
  return make(at, (kind === 'none' ? afterNoun(sentence, at + 1) : null) ?? at + 1, none);
}

/** Reads `no task`, `no other task` and `No task but the kiosk ran past 20 minutes`. */
function readNo(sentence: Sentence, at: number): Quantifier | null {
  const to = afterNoun(sentence, at + 1);
  if (to === null) return null;
  const excepted = exceptedAt(sentence, to);
  if (excepted !== null) return makeWithout(at, to, none, excepted);
  const isOther = isWord(sentence.tokens, at + 1, sentence.language.others);
  const others = isOther ? othersAt(sentence, at, at + 1) : [];
  if (others.length === 1) return makeWithout(at, to, none, others);
  // Which task “other” leaves out is not known.
  return make(at, to, isOther ? (count) => count <= 1 : none);
}

/** Reads `most tasks`. */
function readMost(sentence: Sentence, at: number): Quantifier | null {
  // `Most took under 15 minutes.`
  const isBare = isClauseStart(sentence, at) && isWord(sentence.tokens, at + 1, sentence.language.countVerbs);
  return make(at, afterNoun(sentence, at + 1) ?? (isBare ? at + 1 : null), mostOf);
}

/** Reads `more than half of the rows`. */
function readHalf(sentence: Sentence, at: number): Quantifier | null {
  const half = phraseAt(sentence.tokens, at, sentence.language.halves);
  if (half === null) return null;
  const holds = half.meaning === 'above' ? mostOf : (count: number, all: number) => count * 2 < all;
  return make(at, afterNoun(sentence, at + half.length), holds);
}

/** Whether a word means all tasks. */
const isOfAll = (kind: Kind | undefined): kind is 'each' | 'all' | 'everything' =>
  kind === 'each' || kind === 'all' || kind === 'everything';

/** Reads `not all tasks`, `not every one of them` and `not everything`; null if other words limit the tasks. */
function readNotAll(sentence: Sentence, at: number, kind: 'each' | 'all' | 'everything'): Quantifier | null {
  const all = kind === 'everything' ? make(at + 1, at + 2, everyOne) : readAll(sentence, at + 1, kind);
  if (all === null || all.except !== undefined || all.holds !== everyOne) return null;
  return make(at, all.to, (count, of) => count < of);
}

/** Reads the quantifier at a token: “all but two”, “none”, “most tasks”, “half of the rows”. */
export function readQuantifier(sentence: Sentence, at: number): Quantifier | null {
  const { tokens, language } = sentence;
  // `All in all, less than two hours`
  if ([at - 2, at - 1, at].some((first) => (phraseAt(tokens, first, language.totalPhrases)?.length ?? 0) > at - first))
    return null;
  const next = textAt(tokens, at + 1);
  const kind = language.quantifiers[textAt(tokens, at)];
  const isNot = isWord(tokens, at, language.negators);
  const denied = language.quantifiers[next];
  if (isNot && isOfAll(denied)) return readNotAll(sentence, at, denied);
  // `not all 6 tasks`: a quantifier that is not read stays open.
  if (isOfAll(kind) && isWord(tokens, at - 1, language.negators)) return null;
  if ((kind === 'all' || kind === 'everything') && language.excepts.has(next)) return readAllBut(sentence, at);
  // `not one task`, `not a single task`
  if (isNot && language.numbers[next] === 1) return make(at, afterNoun(sentence, at + 2), none);
  if (isNot && language.articles.has(next)) return make(at, afterNoun(sentence, at + 3), none);
  if (kind === 'each' || kind === 'all') return readAll(sentence, at, kind);
  if (kind === 'everything') return make(at, at + 1, everyOne);
  if (kind === 'none' || kind === 'nothing') return readNone(sentence, at, kind);
  if (kind === 'no') return readNo(sentence, at);
  return kind === 'most' ? readMost(sentence, at) : readHalf(sentence, at);
}
