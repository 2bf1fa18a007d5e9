import type { Sentence } from '../reading/sentence.ts';
import { approximate, type Quantity, ratioOf } from '../words/quantity.ts';
import { isWord, textAt } from '../words/tokens.ts';
import { ClaimList } from './shared/claim-list.ts';
import type { Context } from './shared/context.ts';
import { fixFigure } from './shared/fix.ts';
import { hasException } from './shared/left-out.ts';
import { matchWritten } from './shared/match-written.ts';
import { findTotal, listPartners } from './shared/partners.ts';
import { isEnd, isSign } from './shared/signs.ts';
import { findFactorBefore, isBeforeDuration, isReplaceable } from './spans.ts';

const MOST_TO_TOTAL = 5;
const MOST_TO_TASK = 3;
const MOST_TO_UNKNOWN = 4;
const MOST_NOUN_WORDS = 4;

/**
 * Whether a number of tasks is larger than that of the day: `There were 24 tasks which …`, `24 tasks.`,
 * `The seven tasks took 78 minutes`.
 */
function isTooMany({ tokens, field, isEarly, mentions, language }: Sentence, { start, end }: Quantity): boolean {
  const isThere = isWord(tokens, start - 1, language.copulas) && isWord(tokens, start - 2, language.emptySubjects);
  if (isThere && field !== 'analysis' && isEarly) return true;
  if (start === (isThere ? 2 : 0) && tokens.slice(end).every(({ kind }) => kind === 'sign')) return true;
  // `Seven tasks were done.`
  const isDone = isWord(tokens, end, language.copulas) && isWord(tokens, end + 1, language.completed);
  if (start === 0 && isDone && isEnd(tokens, end + 2)) return true;
  const isThose = isWord(tokens, start - 1, language.definiteArticles) && start <= 1;
  return isThose && mentions.length === 0 && isWord(tokens, end, language.countVerbs);
}

/** Whether a number of tasks is at the start of the title or intro: `Items: 6`. */
function isAtStart({ tokens, field, isEarly, language }: Sentence, { start }: Quantity): boolean {
  const isLabeled = start === 2 && textAt(tokens, 1) === ':' && isWord(tokens, 0, language.taskNouns);
  return field !== 'analysis' && isEarly && (start <= 1 || isLabeled);
}

/** Whether words of the intro show that a number of tasks is the number of all tasks of the day. */
function isIntroduced(sentence: Sentence, quantity: Quantity, context: Context): boolean {
  const { tokens, field, isEarly, mentions, language } = sentence;
  const { start } = quantity;
  if (field !== 'intro' || !isEarly) return false;
  // `I count 5 tasks for this Friday.`
  const isOfAuthor =
    start === 2 && isWord(tokens, 1, language.countingVerbs) && isWord(tokens, 0, language.authorSubjects);
  if (isOfAuthor && mentions.length === 0) return true;
  // `Thursday at the office: 10 tasks, 145 hours`
  const partners = listPartners(sentence, quantity, context);
  return isSign(tokens, start - 1) && partners.size > 0 && !partners.has('count');
}

/** Whether a factor that is not of the day has a number of tasks after it: `an average of 36.9x across two tasks`. */
function isOfOtherFactor(sentence: Sentence, quantity: Quantity, context: Context): boolean {
  const factor = findFactorBefore(sentence, quantity);
  return factor !== undefined && findTotal(factor, context) === undefined;
}

/** Whether no word near a number of tasks limits it to some of the tasks. */
function isOfAllTasks(sentence: Sentence, quantity: Quantity, context: Context): boolean {
  const { from, to, end } = quantity;
  const { names, language } = context;
  const { tokens, field, mentions, unknown } = sentence;
  if (isOfOtherFactor(sentence, quantity, context)) return false;
  const isGroup = tokens.slice(from + 1, to - 1).some(({ text }) => names.isTaskWord(text));
  if (isGroup || mentions.some((mention) => mention.from >= end && mention.from <= end + MOST_TO_TASK)) return false;
  const hasTotal = tokens.some(({ text }, at) => language.totals.has(text) && Math.abs(at - from) <= MOST_TO_TOTAL);
  if (field === 'analysis' && !hasTotal) return false;
  return unknown.every(
    (range) =>
      range.to <= from - MOST_TO_UNKNOWN || range.from >= end + MOST_TO_UNKNOWN || (range.from > from && range.to < to),
  );
}

/** Whether a number of tasks must be the number of all tasks of the day. */
function isTotalCount(sentence: Sentence, quantity: Quantity, context: Context): boolean {
  const { tokens, language } = sentence;
  const { start, from, to, end, amount, hedge } = quantity;
  const isMore = approximate(amount) > context.facts.tasks.length && hedge === null;
  // `14.4x over 30 tasks`, `30 tasks over 118.5 minutes`
  const isOfSpan = isWord(tokens, start - 1, language.spanWords) || isBeforeDuration(sentence, quantity);
  if (isMore && (isOfSpan || isTooMany(sentence, quantity))) return true;
  if (isWord(tokens, start - 1, language.countLimits)) return false;
  // `all 6 tasks`, but not `all 6 late tasks`
  if (language.quantifiers[textAt(tokens, start - 1)] === 'all' && tokens.slice(from + 1, to - 1).length === 0)
    return true;
  const isStart = isAtStart(sentence, quantity);
  const isOpening = isStart && isWord(tokens, end, language.countOpenings);
  const isLimited = isWord(tokens, end, language.countLimitsAfter) && !isBeforeDuration(sentence, quantity);
  if (isLimited && !isOpening) return false;
  return isStart || isIntroduced(sentence, quantity, context) || isOfAllTasks(sentence, quantity, context);
}

/** Whether a number counts things other than tasks, at the start of the intro: `Seven little chores, 40 hours`. */
function isOpenCount(sentence: Sentence, quantity: Quantity, { names, language }: Context): boolean {
  const { tokens, field, isEarly } = sentence;
  const { unit, from, to, start, decimals, isFraction, scale, hedge } = quantity;
  if (field !== 'intro' || !isEarly || unit !== 'none' || isFraction || decimals > 0 || scale !== 1) return false;
  if (hedge !== null || isWord(tokens, start - 1, language.countLimits)) return false;
  // `Three. 37 hours.`
  if (tokens.every(({ kind }, index) => kind === 'sign' || (index >= from && index < to))) return true;
  for (let at = to; at <= to + MOST_NOUN_WORDS; at++) {
    const token = tokens[at];
    if (at > to && (isEnd(tokens, at) || isWord(tokens, at, language.countEnds))) return true;
    if (token?.kind !== 'word' || language.idWords.has(token.text)) return false;
    if (names.numbersWith(names.stem(token.text)).length > 0 || language.timeUnits[token.text] !== undefined)
      return false;
    // `14 work orders`
    const isKind = at === to && language.cues[token.text] !== undefined && tokens[at + 1]?.kind === 'word';
    if (language.stopWords.has(token.text) && !language.partitives.has(token.text) && !isKind)
      return language.completed.has(token.text);
  }
  return false;
}

/**
 * Decides counts of things that have another name than tasks. They can agree. They contradict only next to a total of
 * the day.
 */
function decideOpenCount(list: ClaimList, quantity: Quantity, context: Context): void {
  const { sentence } = list;
  if (!isOpenCount(sentence, quantity, context)) return;
  const { start, from, to } = quantity;
  const all = context.facts.tasks.length;
  const span = [start, to] as const;
  if (approximate(quantity.amount) === all) return list.confirm('count', span);
  const isStart = start <= 1 || isSign(sentence.tokens, start - 1);
  const isAlone = from === 0 && sentence.isFirst && to + 1 >= sentence.tokens.length;
  const partners = listPartners(sentence, quantity, context);
  if (!isAlone && !(isStart && [...partners].some((partner) => partner !== 'count'))) return;
  const finding = { code: 'prose-task-count-differs', tasks: all } as const;
  list.contradict('count', span, [], finding, [], fixFigure(ratioOf(all), quantity, sentence, context));
}

/** Decides the number of tasks of the day, such as “Twenty-nine tasks.” */
export function decideCounts(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const all = context.facts.tasks.length;
  for (const quantity of sentence.quantities) {
    if (!list.isTaken(quantity.from, quantity.to)) decideOpenCount(list, quantity, context);
  }
  for (const quantity of sentence.quantities) {
    if (quantity.unit !== 'tasks' || quantity.isFraction || list.isTaken(quantity.from, quantity.to)) continue;
    const span = [quantity.start, quantity.to] as const;
    const match = matchWritten(ratioOf(all), quantity, 1);
    const isTotal = !sentence.isOtherTime && !hasException(sentence) && isTotalCount(sentence, quantity, context);
    if (match === 'yes' && quantity.hedge === null) list.confirm('count', span);
    else if (match === 'no' && isTotal && Number.isInteger(approximate(quantity.amount))) {
      const finding = { code: 'prose-task-count-differs', tasks: all } as const;
      const fix = isReplaceable(sentence, quantity) ? fixFigure(ratioOf(all), quantity, sentence, context) : null;
      list.contradict('count', span, [], finding, [], fix);
    }
  }
}
