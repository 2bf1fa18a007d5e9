import { SECONDS_IN_HOUR } from '../../../../../record/values/duration.ts';
import type { Fact } from '../../../facts/day-facts.ts';
import type { Mention } from '../../../facts/task-names.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import { approximate, isTime, type Quantity } from '../../../words/quantity.ts';
import { hasWord, isWord } from '../../../words/tokens.ts';
import { hasTotalWord } from '../../shared/labels.ts';
import { listJoined, mentionsAround } from '../../shared/mentions.ts';
import { listPartners } from '../../shared/partners.ts';
import { hasTotalNear, isPartOf } from '../../shared/total-words.ts';
import { isCountedEach } from '../counted-each.ts';
import type { FigureReader, FigureToRead } from '../figure-to-read.ts';
import { listGroups, listNamedGroup, listOfOthers } from '../groups.ts';
import { isChange, isOfThing } from '../kinds-of-figures.ts';
import { isProbable } from '../probable.ts';
import { findStated } from '../stated.ts';
import { isOfMagnitude, listAverages, listGroupValues, listTotals, listValues } from '../values.ts';
import { listYields } from './yields.ts';

const MOST_OPENING_LINKS = 2;

/** Lists the values of the tasks that a figure is about. */
const listOwn = ({ quantity, subject, metric: { metrics }, context }: FigureToRead): Fact[] =>
  subject.isGroup === true
    ? listGroupValues(subject.tasks, metrics, isTime(quantity.unit), context)
    : listValues(subject.tasks, metrics, context);

/** Whether a sentence is at the start of the intro, where the name of a task can be about the day. */
const isOpening = ({ field, isEarly }: Sentence): boolean => field === 'intro' && isEarly;

/** Whether a task is named close to a figure. */
const isLinkedTo = ({ mentions, clauses }: Sentence, { start, end, from }: Quantity): boolean =>
  mentions.some(
    ({ from: first, to }) =>
      (to <= start && clauses[to - 1] === clauses[from]) || (first >= end && first - end <= MOST_OPENING_LINKS),
  );

/**
 * Finds the total that a figure is next to another total, at the start of the intro:
 * `Six wins today, 89 hours of admin sent up the wall`.
 */
function findOpeningTotal({ sentence, quantity, metric: { metrics }, context }: FigureToRead): Fact | null {
  const partners = listPartners(sentence, quantity, context);
  if (partners.size === 0 || isChange(sentence, quantity)) return null;
  return listTotals(metrics, context).find(({ metric }) => !partners.has(metric)) ?? null;
}

/** Reads `Six wins today, 89 hours of admin sent up the wall`. */
export const readOpeningTotal: FigureReader = (figure) => {
  const { sentence, quantity, subject, metric, context } = figure;
  if (subject.tasks.length === 0 || !isOpening(sentence) || isLinkedTo(sentence, quantity)) return null;
  const certain = findOpeningTotal(figure);
  if (certain === null) return null;
  const totals = listTotals(metric.metrics, context);
  return { possible: [...listOwn(figure), ...listOfOthers(figure), ...listGroups(figure), ...totals], certain };
};

/** Reads `The sync took 22 minutes, the longest`. */
export const readStatedOfTask: FigureReader = (figure) => {
  const { sentence, quantity, subject, context } = figure;
  const isOfTask = subject.tasks.length > 0 && subject.isGroup !== true;
  const stated = isOfTask ? findStated(sentence, quantity, context) : null;
  if (stated === null) return null;
  const values = listOwn(figure);
  const own = values.filter(({ metric }) => metric === stated.metric).slice(0, 1);
  return { possible: [...own, stated, ...values], certain: own[0] ?? stated, isStated: true };
};

/**
 * Whether a figure is that of several tasks, of which some can be unknown:
 * `The log and the manual together make 39 hours`.
 */
const isTogether = ({ tokens, mentions, clauses, language }: Sentence, { end, from }: Quantity): boolean =>
  tokens.slice(0, end + 1).some(({ text }, at) => language.together.has(text) && clauses[at] === clauses[from]) &&
  mentions.every(({ isGroup }) => isGroup !== true);

/**
 * Whether a figure is the human time of an unknown thing, of the magnitude of the task’s:
 * `The map replaced nine hours of fiddling`.
 */
function isSaved({ tokens, language }: Sentence, { start, unit, amount }: Quantity, [value]: readonly Fact[]): boolean {
  if (unit !== 'hours' || value?.metric !== 'human' || value.tasks.length !== 1) return false;
  return (
    isWord(tokens, start - 1, language.savingVerbs) && isOfMagnitude(approximate(amount) * SECONDS_IN_HOUR, value.value)
  );
}

/**
 * Whether a figure is that of several tasks of which one has no clear name, or of each part of one task:
 * `The parser, its tests and the kiosk make 106 hours`, `30 minutes for 14 tables, about two minutes each`.
 */
function isOfUnclearSet(sentence: Sentence, { start, end, unit }: Quantity): boolean {
  const { before } = mentionsAround(sentence.mentions, start, end);
  const joined = before === null ? [] : listJoined(sentence, before, -1);
  const isClear = ({ tasks, isGroup }: Mention) => tasks.length === 1 || isGroup === true;
  return joined.length > 1
    ? isTime(unit) && !joined.every(isClear)
    : isWord(sentence.tokens, end, sentence.language.apiece) && joined.every(({ isGroup }) => isGroup !== true);
}

/** Whether a figure next to a task can be about something other than the values of the task. */
function isOfSomethingElse(
  { sentence, quantity, subject, metric, context }: FigureToRead,
  values: readonly Fact[],
  groups: readonly Fact[],
): boolean {
  // Days and weeks are a value of a task only if a word shows what they measure.
  const isState = (quantity.unit === 'days' || quantity.unit === 'weeks') && !metric.isShown;
  return (
    subject.isBlocked === true ||
    isCountedEach(sentence, quantity, context) ||
    (isTime(quantity.unit) && isTogether(sentence, quantity) && groups.length === 0) ||
    isState ||
    isOfUnclearSet(sentence, quantity) ||
    (isOfThing(sentence, quantity) && !isSaved(sentence, quantity, values)) ||
    isChange(sentence, quantity)
  );
}

/**
 * Lists the sum of the tasks before a figure: `the rewrite, the tests and the consumer add up to 152 hours`; none for
 * other figures.
 */
function listSum({ sentence, quantity, metric, context }: FigureToRead): Fact[] {
  const { tokens, language } = sentence;
  const { start, end } = quantity;
  // `The log and the manual together make 39 hours, and then the call came`: the sum does not include later tasks.
  const mentions = sentence.mentions.filter(({ to }) => to <= start);
  const last = mentions[mentions.length - 1];
  if (last === undefined || mentions.length < 2) return [];
  const isSum = hasWord(tokens, language.sumWords, last.to, start) || isWord(tokens, end, language.together);
  if (!isSum) return [];
  return listNamedGroup({ ...sentence, mentions }, quantity, metric.metrics, context).slice(0, 1);
}

/** Lists the totals, if a figure next to a task can be a total. */
function listWhole({ sentence, quantity, metric, context }: FigureToRead): Fact[] {
  const isWhole =
    isOpening(sentence) ||
    hasTotalWord(sentence, quantity) ||
    isPartOf(sentence, quantity) ||
    hasTotalNear(sentence, quantity);
  return isWhole ? listTotals(metric.metrics, context) : [];
}

/** Reads `The ledger tests took 11 minutes`. */
export const readOfTask: FigureReader = (figure) => {
  const { sentence, quantity, subject } = figure;
  if (subject.tasks.length === 0) return null;
  const values = listOwn(figure);
  const groups = listGroups(figure);
  const sum = listSum(figure);
  const yields = listYields(figure) ?? [];
  const possible = [
    ...sum,
    ...values,
    ...listOfOthers(figure),
    ...groups,
    ...listAverages(figure),
    ...listWhole(figure),
    ...yields,
  ];
  const certain = isOfSomethingElse(figure, values, groups) ? null : (sum[0] ?? yields[0] ?? values[0] ?? null);
  const probable = isProbable(sentence, quantity) ? (values[0] ?? null) : null;
  return { possible, certain, probable };
};
