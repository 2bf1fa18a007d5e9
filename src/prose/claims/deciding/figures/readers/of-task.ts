import { SECONDS_IN_HOUR } from '../../../../../record/values/duration.ts';
import type { Fact } from '../../../facts/day-facts.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import { approximate, isTime, type Quantity } from '../../../words/quantity.ts';
import { hasWord, isWord } from '../../../words/tokens.ts';
import { hasTotalWord } from '../../shared/labels.ts';
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

/** The values of the tasks that a figure is about. */
const listOwn = ({ quantity, subject, metric: { metrics }, context }: FigureToRead): Fact[] =>
  subject.isGroup === true
    ? listGroupValues(subject.tasks, metrics, isTime(quantity.unit), context)
    : listValues(subject.tasks, metrics, context);

/** At the start of the intro, a word of a task can be about the day. */
const isOpening = ({ field, isEarly }: Sentence): boolean => field === 'intro' && isEarly;

/** Whether a task is named close to a figure. */
const isLinkedTo = ({ mentions, clauses }: Sentence, { start, end, from }: Quantity): boolean =>
  mentions.some(
    ({ from: first, to }) =>
      (to <= start && clauses[to - 1] === clauses[from]) || (first >= end && first - end <= MOST_OPENING_LINKS),
  );

/** `Six wins today, 89 hours of admin sent up the wall`: next to another total, at the start of the intro. */
function findOpeningTotal({ sentence, quantity, metric: { metrics }, context }: FigureToRead): Fact | null {
  const partners = listPartners(sentence, quantity, context);
  if (partners.size === 0 || isChange(sentence, quantity)) return null;
  return listTotals(metrics, context).find(({ metric }) => !partners.has(metric)) ?? null;
}

/** `Six wins today, 89 hours of admin sent up the wall` */
export const readOpeningTotal: FigureReader = (figure) => {
  const { sentence, quantity, subject, metric, context } = figure;
  if (subject.tasks.length === 0 || !isOpening(sentence) || isLinkedTo(sentence, quantity)) return null;
  const certain = findOpeningTotal(figure);
  if (certain === null) return null;
  const totals = listTotals(metric.metrics, context);
  return { possible: [...listOwn(figure), ...listOfOthers(figure), ...listGroups(figure), ...totals], certain };
};

/** `The sync took 22 minutes, the longest` */
export const readStatedOfTask: FigureReader = (figure) => {
  const { sentence, quantity, subject, context } = figure;
  const isOfTask = subject.tasks.length > 0 && subject.isGroup !== true;
  const stated = isOfTask ? findStated(sentence, quantity, context) : null;
  if (stated === null) return null;
  const values = listOwn(figure);
  const own = values.filter(({ metric }) => metric === stated.metric).slice(0, 1);
  return { possible: [...own, stated, ...values], certain: own[0] ?? stated, isStated: true };
};

/** `The log and the manual together make 39 hours`: several tasks, of which not all may be known. */
const isTogether = ({ tokens, mentions, clauses, language }: Sentence, { start, from }: Quantity): boolean =>
  tokens.slice(0, start).some(({ text }, at) => language.together.has(text) && clauses[at] === clauses[from]) &&
  mentions.every(({ isGroup }) => isGroup !== true);

/** `The map replaced nine hours of fiddling`: human hours of an unknown thing, of the magnitude of the task’s. */
function isSaved({ tokens, language }: Sentence, { start, unit, amount }: Quantity, [value]: readonly Fact[]): boolean {
  if (unit !== 'hours' || value?.metric !== 'human' || value.tasks.length !== 1) return false;
  return (
    isWord(tokens, start - 1, language.savingVerbs) && isOfMagnitude(approximate(amount) * SECONDS_IN_HOUR, value.value)
  );
}

/** Whether a figure next to a task can be about something else than its values. */
function isOfSomethingElse(
  { sentence, quantity, subject, metric, context }: FigureToRead,
  values: readonly Fact[],
  groups: readonly Fact[],
): boolean {
  // Without a word for what they measure, days and weeks are no value of a task.
  const isState = (quantity.unit === 'days' || quantity.unit === 'weeks') && !metric.isShown;
  return (
    subject.isBlocked === true ||
    isCountedEach(sentence, quantity, context) ||
    (isTime(quantity.unit) && isTogether(sentence, quantity) && groups.length === 0) ||
    isState ||
    (isOfThing(sentence, quantity) && !isSaved(sentence, quantity, values)) ||
    isChange(sentence, quantity)
  );
}

/** `the rewrite, the tests and the consumer add up to 152 hours`: the sum of the tasks before a figure; none for other figures. */
function listSum({ sentence, quantity, metric, context }: FigureToRead): Fact[] {
  const { tokens, language } = sentence;
  const { start } = quantity;
  // `The log and the manual together make 39 hours, and then the call came`: later tasks are no part of the sum.
  const mentions = sentence.mentions.filter(({ to }) => to <= start);
  const last = mentions[mentions.length - 1];
  if (last === undefined || mentions.length < 2 || !hasWord(tokens, language.sumWords, last.to, start)) return [];
  return listNamedGroup({ ...sentence, mentions }, quantity, metric.metrics, context).slice(0, 1);
}

/** The totals, where a figure next to a task can be one. */
function listWhole({ sentence, quantity, metric, context }: FigureToRead): Fact[] {
  const isWhole =
    isOpening(sentence) ||
    hasTotalWord(sentence, quantity) ||
    isPartOf(sentence, quantity) ||
    hasTotalNear(sentence, quantity);
  return isWhole ? listTotals(metric.metrics, context) : [];
}

/** `The ledger tests took 11 minutes` */
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
