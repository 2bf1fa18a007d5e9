import { compareRatios } from '../../../../../record/numbers/rounding.ts';
import type { Fact } from '../../../facts/day-facts.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import { phraseAt } from '../../../words/phrases.ts';
import { isTime, type Quantity } from '../../../words/quantity.ts';
import type { Metric } from '../../../words/terms.ts';
import { isWord } from '../../../words/tokens.ts';
import type { Context } from '../../shared/context.ts';
import { listTopTasks } from '../../shared/top-tasks.ts';
import { isPartOf } from '../../shared/total-words.ts';
import type { FigureReader } from '../figure-to-read.ts';
import { listEach, listFact, listTogether, listTotals, listValues } from '../values.ts';

const MOST_TO_SAME = 3;

/** Reads `the two longest tasks` and `the top three`. */
export const readTopTasks: FigureReader = ({ sentence, quantity, metric: { metrics }, context }) => {
  const sets = listTopTasks(sentence, context, []);
  if (sets.length === 0) return null;
  const sums = sets.flatMap((top) => listTogether(top, metrics, context));
  const own = sets.flatMap((top) => listEach(top, metrics, context));
  const [first = null] = isTime(quantity.unit) ? sums : own;
  // `131 of the 214 minutes`
  const totals = isPartOf(sentence, quantity) ? listTotals(metrics, context) : [];
  return { possible: [...sums, ...own, ...totals], certain: sets.length > 1 ? null : (totals[0] ?? first) };
};

/** Finds the place of the first of two linked figures: `70x to 60x`; undefined for another figure. */
function findPair({ tokens, quantities, language }: Sentence, place: number): number | undefined {
  const isLinked = (at: number) => {
    const [first, second] = [quantities[at], quantities[at + 1]];
    return first !== undefined && second?.start === first.to + 1 && isWord(tokens, first.to, language.destinations);
  };
  return [place, place - 1].find(isLinked);
}

/** Finds the task of each of two figures: `The pallets beat the signs, 70x to 60x`; null for other figures. */
function findPaired(sentence: Sentence, quantity: Quantity): number | null {
  const { tokens, mentions, quantities, language } = sentence;
  const place = quantities.findIndex(({ from }) => from === quantity.from);
  const start = findPair(sentence, place);
  const first = start === undefined ? undefined : quantities[start];
  const [a, b] = mentions;
  if (first === undefined || a === undefined || b === undefined || mentions.length > 2) return null;
  const isSameUnit = isTime(first.unit) ? isTime(quantity.unit) : first.unit === quantity.unit;
  if (b.to > first.start || !isSameUnit || a.tasks.length > 1 || b.tasks.length > 1) return null;
  const between = tokens.slice(a.to, b.from);
  const isCompared = between.some((_, at) => phraseAt(tokens, a.to + at, language.comparatives) !== null);
  return (isCompared ? (start === place ? a : b).tasks[0] : null) ?? null;
}

/** Reads `The pallets beat the signs, 70x to 60x`. */
export const readPaired: FigureReader = ({ sentence, quantity, metric, context }) => {
  const task = findPaired(sentence, quantity);
  if (task === null) return null;
  const possible = listValues([task], metric.metrics, context);
  return { possible, certain: possible[0] ?? null };
};

/** Reads the figure of the task after it: `the same 54x as the matrix`. */
export const readSame: FigureReader = ({ sentence, quantity, metric, context }) => {
  const { tokens, mentions, language } = sentence;
  const { start, end } = quantity;
  const after = mentions.find(({ from }) => from >= end && from <= end + MOST_TO_SAME);
  const isSame = isWord(tokens, start - 1, language.equalWords) && isWord(tokens, start - 2, language.definiteArticles);
  if (!isSame || after === undefined || after.tasks.length > 1 || !isWord(tokens, end, language.multipleLinks))
    return null;
  const possible = listValues(after.tasks, metric.metrics, context);
  return { possible, certain: possible[0] ?? null };
};

/** Finds the largest or smallest value of some tasks; null if one of them has no value. */
function findWorst(tasks: readonly number[], metric: Metric, isUpper: boolean, { facts }: Context): Fact | null {
  const values = tasks.flatMap((task) => listFact(facts.of(task, metric), metric, [task]));
  if (values.length < tasks.length) return null;
  const ordered = values.sort((a, b) => compareRatios(a.value, b.value));
  return ordered[isUpper ? ordered.length - 1 : 0] ?? null;
}

/** Reads the figure that each task of a group must have: `the rest took two minutes or less each`. */
export const readEachOfGroup: FigureReader = ({ sentence, quantity, subject, metric, context }) => {
  const { hedge, end } = quantity;
  const isUpper = hedge === 'atMost' || hedge === 'below';
  const isLower = hedge === 'atLeast' || hedge === 'above';
  const isEach = isWord(sentence.tokens, end, sentence.language.apiece);
  if (subject.isGroup !== true || !(isUpper || isLower) || !isEach) return null;
  const possible = metric.metrics.flatMap((each) => findWorst(subject.tasks, each, isUpper, context) ?? []);
  return { possible, certain: metric.isShown ? (possible[0] ?? null) : null };
};
