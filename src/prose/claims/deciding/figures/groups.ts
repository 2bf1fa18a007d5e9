import { divideRatios, type Fact, subtractRatios } from '../../facts/day-facts.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { addRatios, isTime, type Quantity } from '../../words/quantity.ts';
import type { Metric } from '../../words/terms.ts';
import { hasWord } from '../../words/tokens.ts';
import type { Context } from '../shared/context.ts';
import type { FigureToRead } from './figure-to-read.ts';
import { isFactor, listFact, listTogether, listValues, MOST_TASKS } from './values.ts';

const MOST_NAMED = 6;
const LARGEST_GROUP = 12;
/** On a day with more tasks, the check does not add up the rest for each figure. */
export const MOST_TASKS_OF_REST = 200;

/** Lists the values of all tasks in the sentence together. */
export function listNamedGroup(
  { mentions: all, tokens }: Sentence,
  { start }: Quantity,
  usual: readonly Metric[],
  context: Context,
): Fact[] {
  // `Markers did 80, notes 80`: several tasks have a common factor only if the sentence calls them a group.
  const { groupWords, weighted } = context.language;
  const isGroup = hasWord(tokens, groupWords) || hasWord(tokens, weighted);
  const metrics = isGroup ? usual : usual.filter((metric) => !isFactor(metric));
  // Tasks on both sides of a figure are two groups, unless a word before the figure shows that they are one.
  const ahead = all.filter(({ to }) => to <= start);
  const isOne = ahead.length === 0 || ahead.length === all.length || hasWord(tokens, groupWords, 0, start);
  const sides = isOne ? [all] : [ahead, all.filter((mention) => !ahead.includes(mention))];
  return sides.flatMap((mentions) => {
    const tasks = [
      ...new Set(mentions.flatMap((mention) => (mention.tasks.length <= MOST_NAMED ? mention.tasks : []))),
    ];
    return tasks.length < 2 || tasks.length > LARGEST_GROUP ? [] : listTogether(tasks, metrics, context);
  });
}

/** Lists the values of all tasks of the sentence before together: `Between them they took half an hour`. */
function listCarriedGroup(
  { tokens, mentions, carriedAll }: Sentence,
  metrics: readonly Metric[],
  context: Context,
): Fact[] {
  const isGroup = mentions.length === 0 && carriedAll.length > 1 && hasWord(tokens, context.language.groupWords);
  return isGroup ? listTogether(carriedAll, metrics, context) : [];
}

/**
 * Lists the values of the day without one of the tasks that this sentence or the one before it is about:
 * `If I bin it, we are at 76x`.
 */
export function listRests({ mentions, carried }: Sentence, metrics: readonly Metric[], { facts }: Context): Fact[] {
  if (facts.tasks.length > MOST_TASKS_OF_REST) return [];
  const named = mentions.flatMap(({ tasks }) => (tasks.length === 1 ? tasks : []));
  const tasks = [...new Set([...carried, ...named])].slice(0, MOST_TASKS);
  return metrics
    .filter(isFactor)
    .flatMap((metric) => tasks.flatMap((task) => listFact(facts.without([task], metric), metric)));
}

/** Lists the values of all groups that a figure can be about. */
export const listGroups = ({ sentence, quantity, metric: { metrics }, context }: FigureToRead): Fact[] => [
  ...listNamedGroup(sentence, quantity, metrics, context),
  ...listCarriedGroup(sentence, metrics, context),
  ...(hasWord(sentence.tokens, context.language.hypotheticals) ? listRests(sentence, metrics, context) : []),
];

/** Lists the values of the other tasks that a figure can be about. */
export const listOfOthers = ({ subject, metric, context }: FigureToRead): Fact[] =>
  listValues([...new Set(subject.others)].slice(0, MOST_TASKS), metric.metrics, context);

/**
 * Lists the sums and differences of times that words show: `The migration saved 23.5 hours`, `Including my 21 minutes, the
 * day took 113 minutes`.
 */
export function listSums({ sentence, quantity, subject, context }: FigureToRead): Fact[] {
  const { tokens, cues, quantities, language } = sentence;
  const { facts } = context;
  const { from, start, end } = quantity;
  const tasks = subject.tasks.length === 1 ? subject.tasks : [];
  const of = (metric: Metric) => (tasks.length === 0 ? facts.total(metric) : facts.ofTasks(tasks, metric));
  const [ai, supervision] = [of('ai'), of('supervision')];
  const both = ai === null || supervision === null ? null : addRatios(ai, supervision);
  // `27 minutes, plus 10 minutes from me` are parts of the sum.
  const isLast = quantities[quantities.length - 1]?.from === from;
  const isJoined =
    ([...cues.values()].includes('supervision') || hasWord(tokens, language.pairWords)) &&
    (hasWord(tokens, language.joins, 0, isLast ? tokens.length : start) || hasWord(tokens, language.additions, end));
  const saved = hasWord(tokens, language.savings) ? [ai, supervision, both] : [];
  // `Counting supervision, the factor drops to 51.0x.`
  if (quantity.unit === 'times') return isJoined ? listFact(divideRatios(of('human'), both), 'factor', tasks) : [];
  if (!isTime(quantity.unit)) return [];
  return [
    ...(isJoined ? listFact(both, 'ai', tasks) : []),
    ...saved.flatMap((spent) => listFact(subtractRatios(of('human'), spent), 'human', tasks)),
  ];
}
