import type { Fact } from '../../../facts/day-facts.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import { isTime, type Quantity } from '../../../words/quantity.ts';
import { hasWord, isWord, textAt } from '../../../words/tokens.ts';
import { isAboutDay } from '../../shared/foreign-names.ts';
import { hasAverageWord, hasTotalWord, hasWordNear, isOfFactors } from '../../shared/labels.ts';
import { hasTotalPhrase } from '../../shared/total-words.ts';
import { isCountedEach } from '../counted-each.ts';
import { findPartnered, isLikelyTotal, isSummed } from '../day-totals.ts';
import { isDefinition } from '../definitions.ts';
import type { FigureReading, FigureToRead } from '../figure-to-read.ts';
import { listGroups, listOfOthers } from '../groups.ts';
import { isChange, isOfThing } from '../kinds-of-figures.ts';
import { isExactFactor, isProbable } from '../probable.ts';
import { isBeforeSuperlative } from '../stated.ts';
import { isFactor, listAverages, listTotals } from '../values.ts';

/** Whether the sentence is about unknown tasks: `Those two ate 61 minutes`. */
function hasUnknownGroup({ sentence, quantity: { start }, context }: FigureToRead): boolean {
  const { tokens, mentions, language } = sentence;
  for (let at = 0; at + 1 < start; at++) {
    const sizeAt = (place: number) =>
      tokens[place]?.kind === 'number' ? Number(textAt(tokens, place)) : (language.numbers[textAt(tokens, place)] ?? 0);
    const isSizeAt = (place: number) => tokens[place]?.kind === 'number' || sizeAt(place) > 1;
    const isKnown = mentions.some(({ from, to }) => from <= at && to > at);
    const isOthers = [language.others, language.rests].some((words) => isWord(tokens, at + 1, words));
    // `The three small ones took 35 minutes together`
    const size = sizeAt(at + 1);
    const isSome = isSizeAt(at + 1) && size < context.facts.tasks.length;
    const isOnes = isSome && [at + 2, at + 3].some((place) => isWord(tokens, place + 1, language.groupNouns));
    // `The unsupervised tasks took 59 minutes`
    const isSupervised =
      [language.supervisedVerbs, language.unsupervised].some((words) => isWord(tokens, at + 1, words)) &&
      isWord(tokens, at + 2, language.taskNouns);
    // `The other five took 62 minutes`, `The supervised five took 80 minutes`
    const isOfThose =
      isWord(tokens, at, language.definiteArticles) &&
      (isOthers ||
        isOnes ||
        isSupervised ||
        (isSizeAt(at + 1) && isWord(tokens, at + 2, language.rests)) ||
        (isSizeAt(at + 2) && isWord(tokens, at + 3, language.countVerbs)));
    if (!isKnown && (isOfThose || (isSizeAt(at + 1) && isWord(tokens, at, language.farDeterminers)))) return true;
  }
  return false;
}

/** Whether an average can only be a figure of the day, and not a total. For factors, only a mean or a median is. */
function isPlainAverage({ sentence, quantity, metric }: FigureToRead): boolean {
  const { means, medians } = sentence.language;
  const isOfAll =
    [means, medians].some((words) => hasWordNear(sentence, quantity, words)) || isOfFactors(sentence, quantity);
  return hasAverageWord(sentence, quantity) && (!isFactor(metric.metrics[0]) || isOfAll);
}

/** Lists the values of the day that a figure can have. */
const listBase = (figure: FigureToRead): Fact[] => [
  ...(isPlainAverage(figure) ? [] : listTotals(figure.metric.metrics, figure.context)),
  ...listAverages(figure),
];

/** Whether a figure is that of the average task: `The average item occupied the system for 10 minutes.` */
const isOfAverage = (figure: FigureToRead): boolean =>
  isTime(figure.quantity.unit) &&
  isPlainAverage(figure) &&
  hasWord(figure.sentence.tokens, figure.sentence.language.averages, 0, 2);

/**
 * Whether a time is exact: `2.4 weeks of paperwork`. At the start of the intro, an exact figure is computed from the
 * tasks.
 */
const isExactTime = (sentence: Sentence, quantity: Quantity): boolean =>
  sentence.field === 'intro' &&
  sentence.isEarly &&
  quantity.decimals > 0 &&
  isTime(quantity.unit) &&
  sentence.mentions.every(({ from }) => sentence.clauses[from] !== sentence.clauses[quantity.from]) &&
  !isChange(sentence, quantity);

/** Whether a factor belongs to a task: `The sync sits in the middle, 40x.` */
const isFactorOfTask = (sentence: Sentence, quantity: Quantity): boolean =>
  quantity.unit === 'times' &&
  !hasTotalWord(sentence, quantity) &&
  !hasAverageWord(sentence, quantity) &&
  sentence.mentions.some(({ to }) => to <= quantity.from);

/** Whether a figure without a task can be that of a task or a thing, independent of the rest of the sentence. */
function isOfSomethingElse(figure: FigureToRead): boolean {
  const { sentence, quantity, like, subject, context } = figure;
  return (
    isDefinition(sentence, quantity) ||
    isFactorOfTask(sentence, quantity) ||
    hasUnknownGroup(figure) ||
    (isTime(quantity.unit) && isBeforeSuperlative(sentence, quantity)) ||
    // `17 of 26 review minutes`
    (like !== null && like.from > quantity.from) ||
    isCountedEach(sentence, quantity, context) ||
    (subject.isBlocked === true && !hasTotalWord(sentence, quantity) && !hasTotalPhrase(sentence, quantity))
  );
}

/** Whether a time is in the analysis, next to words that are not names in the data. */
function isVague({ sentence, quantity, metric }: FigureToRead): boolean {
  const { clauses, unknown, field } = sentence;
  return (
    isTime(quantity.unit) &&
    field === 'analysis' &&
    unknown.some(({ from }) => clauses[from] === clauses[quantity.from]) &&
    !hasTotalWord(sentence, quantity) &&
    !metric.isShown
  );
}

/** Whether something in the sentence makes it uncertain that a figure is of the day. */
const isDoubtful = (figure: FigureToRead): boolean =>
  !isAboutDay(figure.sentence, figure.quantity) ||
  isVague(figure) ||
  isChange(figure.sentence, figure.quantity) ||
  isOfThing(figure.sentence, figure.quantity);

/** Reads a figure of the day: `The machine ran 1.3 hours.`, `Weighted 69.9x.` */
export function readOfDay(figure: FigureToRead): FigureReading {
  const { sentence, quantity, metric } = figure;
  const base = listBase(figure);
  const [first = null] = base;
  const others = listOfOthers(figure);
  const partnered = findPartnered(figure, base);
  const isTotal = isSummed(sentence, quantity) || isLikelyTotal(figure, base);
  const isSure =
    isTotal ||
    isExactTime(sentence, quantity) ||
    isOfAverage(figure) ||
    metric.isOwnTime === true ||
    hasTotalPhrase(sentence, quantity) ||
    partnered !== null;
  const isUncertain = isOfSomethingElse(figure) || (!isSure && isDoubtful(figure));
  const certain = isUncertain ? null : metric.isShown ? first : (partnered ?? first);
  const possible = [...base, ...others, ...listGroups(figure)];
  if (isTotal && certain !== null) return { possible, certain, isStated: true };
  const ofOthers = isProbable(sentence, quantity) ? (others[0] ?? null) : null;
  return { possible, certain, probable: ofOthers ?? (isExactFactor(sentence, quantity) ? first : null) };
}
