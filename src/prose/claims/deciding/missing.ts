import type { Ratio } from '../../../record/numbers/rounding.ts';
import type { Fix } from '../claim.ts';
import type { Sentence } from '../reading/sentence.ts';
import { type Quantity, ratioOf } from '../words/quantity.ts';
import type { Metric } from '../words/terms.ts';
import { isWord, textAt } from '../words/tokens.ts';
import { ClaimList, type Span } from './shared/claim-list.ts';
import type { Context } from './shared/context.ts';
import { fixAt } from './shared/fix.ts';
import { matchWritten } from './shared/match-written.ts';
import { listJoined, mentionsAround } from './shared/mentions.ts';
import { isNegation } from './shared/negation.ts';
import { showMetric } from './shared/show-metric.ts';
import { isEnd } from './shared/signs.ts';

const MOST_TO_MISSING = 3;
const MOST_TO_SUPERVISED = 4;
const MOST_TO_TASK = 4;
const SUPERVISION: readonly Metric[] = ['supervision'];

const isMissing = (value: Ratio | null): boolean => value === null || value.numerator.coefficient === 0;

const countMissing = ({ facts }: Context): number => facts.column('supervision').filter(isMissing).length;

/** Finds the first of some tasks that has supervision. */
const findSupervised = (tasks: readonly number[], { facts }: Context): number | undefined =>
  tasks.find((task) => !isMissing(facts.of(task, 'supervision')));

/** Adds that a different number of tasks, or no task, has supervision. */
function addCount(list: ClaimList, span: Span, count: number, { facts }: Context): void {
  const finding = { code: 'prose-count-differs', count, tasks: facts.tasks.length, withBound: null } as const;
  list.contradict('missing', span, [], finding, SUPERVISION);
}

/** Finds the tasks before a place: `two rows`, or the first number of `two of the six rows`. */
function findCount({ tokens, quantities, language }: Sentence, at: number): Quantity | undefined {
  const rows = quantities.find((each) => each.unit === 'tasks' && each.to <= at && at - each.to <= MOST_TO_MISSING);
  if (rows === undefined || isWord(tokens, rows.start - 1, language.excepts)) return undefined;
  const before = isWord(tokens, rows.start - 1, language.definiteArticles) ? rows.start - 2 : rows.start - 1;
  return isWord(tokens, before, language.partitives) ? quantities.find(({ to }) => to === before) : rows;
}

/**
 * Decides the number of tasks with or without supervision: `Two rows have no supervision`, `Two of the six rows had
 * supervision`. Returns whether it is one.
 * @param actual the number of such tasks
 */
function decideCount(list: ClaimList, at: number, to: number, actual: number, context: Context): boolean {
  const { mentions } = list.sentence;
  const count = findCount(list.sentence, at);
  if (count === undefined || count.isFraction || count.hedge !== null) return false;
  if (mentions.some(({ from }) => from < at) || list.isTaken(count.from, to)) return false;
  const span = [count.start, to] as const;
  if (matchWritten(ratioOf(actual), count, 1) === 'yes') list.confirm('missing', span, [], SUPERVISION);
  else addCount(list, span, actual, context);
  return true;
}

/** Whether only words for tasks and small verbs are between two places: `rows were`. */
const isOfTasks = ({ tokens, language }: Sentence, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(({ text }) =>
      [
        language.taskNouns,
        language.copulas,
        language.havingVerbs,
        language.themWords,
        language.nounLinks,
        language.goings,
      ].some((words) => words.has(text)),
    );

/** Decides `Every row was supervised.` and `No row went unsupervised.` */
function decideAllSupervised(list: ClaimList, at: number, context: Context): void {
  const { sentence } = list;
  const { tokens, mentions, language } = sentence;
  const kindAt = (place: number) => language.quantifiers[textAt(tokens, place)];
  const from = [1, 2, 3, MOST_TO_SUPERVISED].map((back) => at - back).find((place) => kindAt(place) !== undefined);
  if (from === undefined || !isEnd(tokens, at + 1) || mentions.length > 0 || list.isTaken(from, at + 1)) return;
  const kind = kindAt(from);
  const isOfAll = kind === 'all' || kind === 'each' || kind === 'everything';
  const isOfNone = kind === 'no' || kind === 'none' || kind === 'nothing';
  const isQuantified = isWord(tokens, at, language.unsupervised) ? isOfNone : isOfAll;
  if (!isQuantified || !isOfTasks(sentence, from + 1, at) || !isEnd(tokens, from - 1)) return;
  const span = [from, at + 1] as const;
  const missing = countMissing(context);
  if (missing === 0) list.confirm('missing', span, [], SUPERVISION);
  else addCount(list, span, context.facts.tasks.length - missing, context);
}

/** Finds the first token of `Nobody supervised` or `No one supervised`; null for other words. */
function findNobody({ tokens, language }: Sentence, at: number): number | null {
  const isTwo = language.quantifiers[textAt(tokens, at - 2)] === 'no' && language.numbers[textAt(tokens, at - 1)] === 1;
  if (isTwo) return at - 2;
  return isWord(tokens, at - 1, language.nobodies) ? at - 1 : null;
}

/** Finds the tasks that nobody supervised, and the token after them; null if they are not certain. */
function findUnsupervised(
  sentence: Sentence,
  from: number,
  at: number,
): { tasks: readonly number[]; end: number } | null {
  const { tokens, mentions, carried, language } = sentence;
  const next = mentions.find((mention) => mention.from > at && mention.from <= at + 2);
  const joined = next === undefined ? [] : listJoined(sentence, next);
  const end = joined[joined.length - 1]?.to ?? at + 2;
  if (!isEnd(tokens, end) && !isWord(tokens, end, language.alternatives)) return null;
  const isCertain = joined.every(({ tasks, isGroup }) => tasks.length === 1 || isGroup === true);
  if (next !== undefined) return isCertain ? { tasks: joined.flatMap(({ tasks }) => tasks), end } : null;
  const before = mentions.filter((mention) => mention.to <= from).pop()?.tasks ?? carried;
  return isWord(tokens, at + 1, language.objectPronouns) && before.length === 1 ? { tasks: before, end } : null;
}

/** Adds that a task has supervision. */
function addSupervised(list: ClaimList, span: Span, task: number, fix: Fix | null, { facts, language }: Context): void {
  const value = facts.of(task, 'supervision');
  if (value === null) return;
  const actual = showMetric(value, 'supervision', language);
  const finding = { code: 'prose-supervision-exists', actual, task } as const;
  list.contradict('missing', span, [task], finding, SUPERVISION, fix);
}

/** Decides `Nobody supervised the index or the poster.` */
function decideNobody(list: ClaimList, at: number, context: Context): void {
  const { sentence } = list;
  const from = findNobody(sentence, at);
  if (from === null || list.isTaken(from, at + 1)) return;
  const found = findUnsupervised(sentence, from, at);
  if (found === null || found.tasks.length === 0) return;
  const span = [from, found.end] as const;
  const task = findSupervised(found.tasks, context);
  if (task === undefined) list.confirm('missing', span, found.tasks, SUPERVISION);
  else addSupervised(list, span, task, null, context);
}

/**
 * Returns the token after `no supervision` or `unsupervised`, in a sentence without a negation before it; null for
 * other words.
 */
function readAbsence({ tokens, cues, language }: Sentence, at: number): number | null {
  const isUnsupervised = isWord(tokens, at, language.unsupervised);
  const isSupervision = cues.get(at + 1) === 'supervision' && !isWord(tokens, at + 1, language.authorWords);
  if (!isUnsupervised && !(isWord(tokens, at, language.absences) && isSupervision)) return null;
  const isQuantified = tokens
    .slice(0, at)
    .some(({ text }) => language.generalizers.has(text) || isNegation(text, language));
  return isQuantified ? null : at + (isUnsupervised ? 1 : 2);
}

/** Decides `The index has no supervision.` */
function decideAbsence(list: ClaimList, at: number, context: Context): void {
  const { sentence } = list;
  const { mentions, carried } = sentence;
  const to = readAbsence(sentence, at);
  if (to === null || list.isTaken(at, to) || decideCount(list, at, to, countMissing(context), context)) return;
  const { before, after } = mentionsAround(mentions, at, to);
  const subject = before?.tasks ?? (after !== null && after.from - to < MOST_TO_TASK ? after.tasks : carried);
  const [task] = subject;
  if (task === undefined || subject.length > 1) return;
  const value = context.facts.of(task, 'supervision');
  if (value === null || isMissing(value)) return list.confirm('missing', [at, to], [task], SUPERVISION);
  const around = context.language.absenceFixes[textAt(sentence.tokens, at)];
  const actual = showMetric(value, 'supervision', context.language);
  const fix = around === undefined ? null : fixAt(sentence, at, at + 1, around[0] + actual + around[1]);
  addSupervised(list, [at, to], task, fix, context);
}

/** Decides missing supervision, such as “The index has no supervision.” */
export function decideMissing(list: ClaimList, context: Context): void {
  const { tokens, cues, isOtherTime, language } = list.sentence;
  if (isOtherTime) return;
  const supervised = context.facts.tasks.length - countMissing(context);
  for (let at = 0; at < tokens.length; at++) {
    const isSupervised = isWord(tokens, at, language.supervisedVerbs);
    // `All tasks had supervision.`
    const isHad =
      cues.get(at) === 'supervision' && isWord(tokens, at - 1, language.possessing) && isEnd(tokens, at + 1);
    if (isHad) decideCount(list, at - 1, at + 1, supervised, context);
    if (isSupervised || isHad || isWord(tokens, at, language.unsupervised)) decideAllSupervised(list, at, context);
    if (isSupervised) decideNobody(list, at, context);
    decideAbsence(list, at, context);
  }
}
