import type { Ratio } from '../../../../record/numbers/rounding.ts';
import type { Fact } from '../../facts/day-facts.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { type Quantity, timesNumber } from '../../words/quantity.ts';
import type { Metric } from '../../words/terms.ts';
import { hasWord, textAt } from '../../words/tokens.ts';
import { type Context, unitSize } from '../shared/context.ts';
import { hasAverageWord, hasTotalWord } from '../shared/labels.ts';
import { matchWritten } from '../shared/match-written.ts';
import { METRICS_OF } from '../shared/partners.ts';
import { isSign } from '../shared/signs.ts';
import { hasTotalPhrase } from '../shared/total-words.ts';
import type { FigureToRead } from './figure-to-read.ts';
import { listRests, MOST_TASKS_OF_REST } from './groups.ts';
import { MOST_TASKS } from './values.ts';

/** Whether a value is known and equals the written figure. */
const isValue = (value: Ratio | null, quantity: Quantity, size: number): boolean =>
  value !== null && matchWritten(value, quantity, size) === 'yes';

/** Whether a total, an average or the rest of the day equals the written figure. */
function isOfDay(
  quantity: Quantity,
  size: number,
  leftOut: readonly number[],
  { facts }: Context,
  hasAverages = true,
): boolean {
  return (METRICS_OF[quantity.unit] ?? []).some((metric) => {
    const isSmall = facts.tasks.length <= MOST_TASKS_OF_REST;
    const rest = leftOut.length === 0 || !isSmall ? null : facts.without(leftOut, metric);
    const averages = hasAverages ? [facts.average(metric), facts.median(metric), facts.mean(metric)] : [];
    const values = [facts.total(metric), ...averages, rest];
    return values.some((value) => isValue(value, quantity, size));
  });
}

/** Whether a factor is that of a task, or of the day. */
export const isFactOfDay = ({ quantity, context }: FigureToRead): boolean =>
  isOfDay(quantity, 1, [], context) ||
  (METRICS_OF[quantity.unit] ?? []).some((metric) => listOwners(quantity, metric, 1, context).length > 0);

const NEAR_WORDS = 3;

/** Whether only figures, and the things that they count, are between two places: `Core logs: 86 boxes, 30 min, 86x`. */
function isOnlyFigures({ tokens, quantities }: Sentence, from: number, to: number): boolean {
  if (from >= to || !/^[:,(–—]$/.test(textAt(tokens, from))) return false;
  for (let at = from; at < to; at++) {
    const quantity = quantities.find((each) => at >= each.start && at < each.end);
    // A number counts one word.
    if (quantity !== undefined) at = quantity.end - (quantity.unit === 'none' ? 0 : 1);
    else if (!isSign(tokens, at)) return false;
  }
  return true;
}

/** Whether a verb or a colon equates a figure with the words before it: `was 18 minutes`, `: 18 minutes`. */
function isEquated({ tokens, language }: Sentence, { start }: Quantity): boolean {
  const before = textAt(tokens, start - 1);
  return before === ':' || language.equals.has(before);
}

/** Whether a figure next to a task is a factor of the rest of the day, or of the whole day. */
function isOtherThanTask({ sentence, quantity, context }: FigureToRead, tasks: readonly number[]): boolean {
  const { mentions, tokens, language } = sentence;
  // `Chart: 50x` is about the chart.
  const isNear = mentions.some(({ from, to }) => {
    const apart = to <= quantity.start ? quantity.start - to : from - quantity.end;
    return apart >= 0 && apart <= NEAR_WORDS;
  });
  const isListed = mentions.some(({ to }) => isOnlyFigures(sentence, to, quantity.start));
  if (isNear || isListed || quantity.unit !== 'times') return false;
  // Only a sentence that has a word for the median or the mean is about it.
  const hasAverages = [language.averages, language.medians, language.means].some((words) => hasWord(tokens, words));
  return isOfDay(quantity, 1, tasks, context, hasAverages);
}

/** Whether words show that a figure is of the whole day, so that it cannot be another fact. */
function isCertainTotal({ sentence, quantity, metric }: FigureToRead): boolean {
  const { tokens, cues, mentions, field, language } = sentence;
  const isSome = [language.others, language.rests].some((words) => hasWord(tokens, words));
  return (
    field !== 'analysis' ||
    // `My supervision was 18 minutes.`
    (cues.get(quantity.start - 2) === 'supervision' && isEquated(sentence, quantity)) ||
    // `The supervisory factor is 210x.`
    (metric.isAttached && metric.metrics[0] === 'supervisoryFactor' && mentions.length === 0 && !isSome) ||
    hasTotalPhrase(sentence, quantity) ||
    hasTotalWord(sentence, quantity)
  );
}

/** Whether a figure is a value of a task of this sentence or of the sentence before. */
function isOfNamedTask({ sentence, quantity, context }: FigureToRead): boolean {
  const { carried, carriedAll, mentions } = sentence;
  const named = [...carried, ...carriedAll, ...mentions.flatMap((mention) => mention.tasks.slice(0, MOST_TASKS))];
  const size = unitSize(quantity.unit, context);
  return (METRICS_OF[quantity.unit] ?? []).some((metric) =>
    named.some((task) => isValue(context.facts.of(task, metric), quantity, size)),
  );
}

/** Whether a time is the human time of the tasks with supervision: `Fifteen minutes of reading bought 72 hours`. */
const isOfSupervised = ({ quantity, context }: FigureToRead): boolean =>
  quantity.unit === 'hours' && isValue(context.facts.supervisedHuman, quantity, unitSize('hours', context));

/** Whether a figure that differs from a value of the day is another fact of the day. */
function isOtherThanTotal(figure: FigureToRead): boolean {
  const { sentence, quantity, context } = figure;
  const isTimes = quantity.unit === 'times';
  const rests = isTimes ? listRests(sentence, ['factor', 'supervisoryFactor'], context) : [];
  if (rests.some(({ value }) => isValue(value, quantity, 1))) return true;
  if (isCertainTotal(figure)) return false;
  // `five others from 45x to 90x`: in the analysis, it can be the figure of a task that is not named.
  if (isTimes && !hasAverageWord(sentence, quantity) && isFactOfDay(figure)) return true;
  return isOfSupervised(figure) || isOfNamedTask(figure);
}

/** Whether a figure that differs from its expected value is another fact of the day, which the sentence can mean. */
export const isOtherFact = (figure: FigureToRead, { tasks }: Fact): boolean =>
  tasks.length > 0 ? isOtherThanTask(figure, tasks) : isOtherThanTotal(figure);

const MOST_OWNERS = 2;
const MOST_SEARCHED = 200;

/** Lists the tasks whose own value is the written one, two at most. */
export function listOwners(quantity: Quantity, metric: Metric, size: number, { facts }: Context): number[] {
  const low = timesNumber(quantity.amount, size * quantity.scale * 0.5);
  const order = facts.order(metric);
  const { below } = facts.countBelow(metric, low);
  const owners: number[] = [];
  const written = { ...quantity, hedge: null };
  for (
    let place = below;
    place < order.length && place < below + MOST_SEARCHED && owners.length < MOST_OWNERS;
    place++
  ) {
    const task = order[place] ?? 0;
    const value = facts.of(task, metric);
    if (isValue(value, written, size)) owners.push(task);
  }
  return owners;
}
