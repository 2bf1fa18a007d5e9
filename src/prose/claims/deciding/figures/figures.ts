import { compareRatios } from '../../../../record/numbers/rounding.ts';
import type { ClaimKind } from '../../claim.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Metric } from '../../words/language.ts';
import { approximate, isTime, type Quantity, timesNumber } from '../../words/quantity.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';
import { ClaimList } from '../shared/claim-list.ts';
import { type Context, keyOfPlace, unitSize } from '../shared/context.ts';
import { fixFigure, writeLike } from '../shared/fix.ts';
import { isAboutDay } from '../shared/foreign-names.ts';
import { hasWordNear } from '../shared/labels.ts';
import { matchWritten } from '../shared/match-written.ts';
import { type MetricReading, readMetric } from '../shared/metric.ts';
import { BOUNDS, listPartners, METRICS_OF } from '../shared/partners.ts';
import { findSubject } from '../shared/subject.ts';
import { findTopTasks } from '../shared/top-tasks.ts';
import { hasTotalNear, hasTotalPhrase, isPartOf } from '../shared/total-words.ts';
import {
  type Candidate,
  findDifference,
  findExtreme,
  findLeftOut,
  findPer,
  findRange,
  isFactor,
  isWithoutPronoun,
  listAverages,
  listCarriedGroup,
  listDifferences,
  listGroup,
  listGroupValues,
  listTotals,
  listValues,
  listYields,
  MOST_TASKS,
} from './figure-values.ts';
import { type Figure, inheritUnits } from './inherit-units.ts';
import { isChange, isDifference, isOfThing } from './kinds-of-figures.ts';
import { findPaired, listEqualTasks } from './several.ts';
import { findStated, isBeforeSuperlative } from './stated-extremes.ts';

/** What a figure is about, and the values it can have. */
interface Reading {
  readonly candidates: readonly Candidate[];
  /** What it should be; null when that is not certain. */
  readonly expected: Candidate | null;
  /** Whether a superlative next to the figure says which one it is. */
  readonly isStated?: true;
  /** What it probably should be: certain only if it is no fact of the day at all. */
  readonly probable?: Candidate | null;
}

function readFigure(sentence: Sentence, { quantity, like }: Figure, metric: MetricReading, context: Context): Reading {
  const { facts, language } = context;
  const { metrics } = metric;
  if (isDifference(sentence, quantity))
    return {
      candidates: listDifferences(sentence, metrics, context),
      expected: findDifference(sentence, quantity, metric, context),
    };
  // `The kiosk and the importer tie. Excluding it the average rises to 65.3x.`
  const { carriedAll } = sentence;
  if (carriedAll.length > 1 && sentence.mentions.length === 0 && isWithoutPronoun(sentence)) {
    const rests = listRests({ ...sentence, carried: carriedAll }, metrics, context);
    return { candidates: [...listTotals(metrics, context), ...rests], expected: null };
  }
  const leftOut = findLeftOut(sentence, context);
  if (leftOut !== null) {
    const values = metrics.flatMap((each) => {
      const value = facts.without(leftOut, each);
      return value === null ? [] : [{ value, metric: each, tasks: [] }];
    });
    const named = sentence.mentions.flatMap(({ tasks }) => (tasks.length === 1 ? tasks : []));
    const others = [...new Set([...leftOut, ...named])].slice(0, MOST_NAMED);
    const own = others.flatMap((task) => listValues([task], metrics, context));
    const together = listValues(leftOut, metrics, context);
    const candidates = [...values, ...listTotals(metrics, context), ...own, ...together];
    return { candidates, expected: values[0] ?? null };
  }
  const top = findTopTasks(sentence, context);
  if (top !== null) {
    const sums = metrics.flatMap((each) => {
      const value = facts.ofTasks(top, each);
      return value === null ? [] : [{ value, metric: each, tasks: top }];
    });
    const own = top.flatMap((task) => listValues([task], metrics, context));
    return { candidates: [...sums, ...own], expected: isTime(quantity.unit) ? (sums[0] ?? null) : (own[0] ?? null) };
  }
  const [first] = metrics;
  const isAverage =
    hasWordNear(sentence, quantity, language.averages) || hasWordNear(sentence, quantity, language.medians);
  const averages = isAverage ? listAverages(sentence, quantity, metric, context) : [];
  const totals = listTotals(metrics, context);
  const subject = findSubject(sentence, quantity);
  const { tasks, others } = subject;
  const paired = findPaired(sentence, quantity);
  if (paired !== null) {
    const candidates = listValues([paired], metrics, context);
    return { candidates, expected: candidates[0] ?? null };
  }
  const same = findSame(sentence, quantity, metrics, context);
  if (same !== null) return { candidates: same, expected: same[0] ?? null };
  const yields = listYields(sentence, quantity, tasks.slice(0, 1), context);
  const ofOthers = listValues([...new Set(others)].slice(0, MOST_TASKS), metrics, context);
  const group = [
    ...listGroup(sentence, quantity, metrics, context),
    ...listCarriedGroup(sentence, metrics, context),
    ...(hasWord(sentence.tokens, language.hypotheticals) ? listRests(sentence, metrics, context) : []),
  ];
  const isTotal =
    hasWordNear(sentence, quantity, language.totals) || hasWordNear(sentence, quantity, language.weighted);
  const about = isAboutDay(sentence, quantity);
  const eachOf = findEachOf(sentence, quantity, subject, metric, context);
  if (eachOf !== null) return eachOf;
  if (tasks.length > 0) {
    const values =
      subject.isGroup === true
        ? listGroupValues(tasks, metrics, isTime(quantity.unit), context)
        : listValues(tasks, metrics, context);
    // At the start of the intro, a word of a task can be about the day.
    const isOpening = sentence.field === 'intro' && sentence.isEarly;
    const whole =
      isOpening || isTotal || isPartOf(sentence, quantity) || hasTotalNear(sentence, quantity) ? totals : [];
    const opening =
      isOpening && !isLinkedTo(sentence, quantity) ? findOpeningTotal(sentence, quantity, metric, context) : null;
    if (opening !== null) return { candidates: [...values, ...ofOthers, ...group, ...totals], expected: opening };
    const isState = (quantity.unit === 'days' || quantity.unit === 'weeks') && !metric.isShown;
    const isOther =
      subject.isBlocked === true ||
      isCountedEach(sentence, quantity, context) ||
      (isTime(quantity.unit) && isTogether(sentence, quantity) && group.length === 0) ||
      isState ||
      (isOfThing(sentence, quantity) && !isSaved(sentence, quantity, values)) ||
      isChange(sentence, quantity);
    // `The log and the manual together make 39 hours, and then the call came`: later tasks are no part of the sum.
    const named = { ...sentence, mentions: sentence.mentions.filter(({ to }) => to <= quantity.start) };
    const [sum] = isSumOf(sentence, quantity) ? listGroup(named, quantity, metrics, context) : [];
    const stated = findStated(sentence, quantity, context);
    const own = stated === null ? undefined : values.find(({ metric: each }) => each === stated.metric);
    if (stated !== null && subject.isGroup !== true)
      return {
        candidates: [...(own === undefined ? [] : [own]), stated, ...values],
        expected: own ?? stated,
        isStated: true,
      };
    const expected = isOther ? null : (sum ?? yields?.[0] ?? values[0] ?? null);
    const probable = isProbable(sentence, quantity) ? (values[0] ?? null) : null;
    const candidates = [
      ...(sum ? [sum] : []),
      ...values,
      ...ofOthers,
      ...group,
      ...averages,
      ...whole,
      ...(yields ?? []),
    ];
    return { candidates, expected, probable };
  }
  if (yields !== null)
    return { candidates: [...yields, ...averages, ...ofOthers], expected: about ? (yields[0] ?? null) : null };
  const stated = findStated(sentence, quantity, context);
  if (stated !== null) return { candidates: [stated, ...ofOthers], expected: stated, isStated: true };
  const range = findRange(sentence, quantity, first, context) ?? findExtreme(sentence, quantity, first, context);
  if (range !== null) {
    const probable = isProbable(sentence, quantity) ? range : null;
    return { candidates: [range, ...ofOthers], expected: about ? range : null, probable };
  }
  const isMean = hasWordNear(sentence, quantity, language.means) || hasWordNear(sentence, quantity, language.medians);
  const isPlainAverage = isAverage && (!isFactor(first) || isMean);
  const base = isPlainAverage ? averages : [...totals, ...averages];
  const clause = sentence.clauses[quantity.from];
  const hasUnknown = sentence.unknown.some(({ from }) => sentence.clauses[from] === clause);
  const isVague = isTime(quantity.unit) && sentence.field === 'analysis' && hasUnknown && !isTotal && !metric.isShown;
  // `The average item occupied the system for 10 minutes.`
  const isOfAverage = isTime(quantity.unit) && isPlainAverage && hasWord(sentence.tokens, language.averages, 0, 2);
  const partnered = findPartnered(sentence, quantity, base, context);
  // `2.4 weeks of paperwork`: an exact figure at the start of the intro is computed from the tasks.
  const isExact =
    sentence.field === 'intro' &&
    sentence.isEarly &&
    quantity.decimals > 0 &&
    isTime(quantity.unit) &&
    sentence.mentions.every(({ from }) => sentence.clauses[from] !== clause) &&
    !isChange(sentence, quantity);
  const isTotalled = isSummed(sentence, quantity) || isLikelyTotal(sentence, quantity, metric, base, context);
  const isSure =
    isTotalled ||
    isExact ||
    isOfAverage ||
    metric.isOwnTime === true ||
    hasTotalPhrase(sentence, quantity) ||
    partnered !== null;
  // `The sync sits in the middle, 40x.`
  const isOfTask =
    quantity.unit === 'times' && !isTotal && !isAverage && sentence.mentions.some(({ to }) => to <= quantity.from);
  // `ten days, at eight hours each`
  const isDefinition =
    isTime(quantity.unit) &&
    sentence.quantities.some(
      ({ unit, to }) =>
        (unit === 'days' || unit === 'weeks') && to <= quantity.start && quantity.start - to <= MOST_NAMED,
    ) &&
    (isWord(sentence.tokens, quantity.end, language.apiece) ||
      isWord(sentence.tokens, quantity.end, language.articles));
  const isUncertain =
    isDefinition ||
    isOfTask ||
    hasUnknownGroup(sentence, quantity) ||
    (isTime(quantity.unit) && isBeforeSuperlative(sentence, quantity)) ||
    // `17 of 26 review minutes`
    (like !== null && like.from > quantity.from) ||
    isEndOfRange(sentence, quantity) ||
    isCountedEach(sentence, quantity, context) ||
    (subject.isBlocked === true && !isTotal && !hasTotalPhrase(sentence, quantity)) ||
    (!isSure && (!about || isVague || isChange(sentence, quantity) || isOfThing(sentence, quantity)));
  const expected = isUncertain ? null : ((metric.isShown ? base[0] : partnered) ?? base[0] ?? null);
  const candidates = [...base, ...ofOthers, ...group];
  const probable = isProbable(sentence, quantity) ? (ofOthers[0] ?? null) : null;
  if (isTotalled && expected !== null) return { candidates, expected, isStated: true };
  return { candidates, expected, probable: probable ?? (isExactFactor(sentence, quantity) ? (base[0] ?? null) : null) };
}

/** `the rest took two minutes or less each`: the figure that each of a group must have; null for other figures. */
function findEachOf(
  { tokens, language }: Sentence,
  { hedge, end }: Quantity,
  { tasks, isGroup }: Pick<ReturnType<typeof findSubject>, 'tasks' | 'isGroup'>,
  { metrics, isShown }: MetricReading,
  { facts }: Context,
): Reading | null {
  const isUpper = hedge === 'atMost' || hedge === 'below';
  const isLower = hedge === 'atLeast' || hedge === 'above';
  if (isGroup !== true || !(isUpper || isLower) || !isWord(tokens, end, language.apiece)) return null;
  const candidates = metrics.flatMap((metric): Candidate[] => {
    const values = tasks.flatMap((task) => {
      const value = facts.of(task, metric);
      return value === null ? [] : [{ value, metric, tasks: [task] }];
    });
    const ordered = values.sort((a, b) => compareRatios(a.value, b.value));
    const worst = isUpper ? ordered[ordered.length - 1] : ordered[0];
    return worst === undefined || values.length < tasks.length ? [] : [worst];
  });
  const [first] = candidates;
  return { candidates, expected: isShown && first !== undefined ? first : null };
}

/** `The map replaced nine hours of fiddling`: human hours of an unknown thing, of the magnitude of the task’s. */
function isSaved(
  { tokens, language }: Sentence,
  { start, unit, amount }: Quantity,
  [value]: readonly Candidate[],
): boolean {
  if (unit !== 'hours' || value?.metric !== 'human' || value.tasks.length !== 1) return false;
  const part = (approximate(amount) * HOUR) / approximate(value.value);
  return isWord(tokens, start - 1, language.savingVerbs) && part >= LEAST_OF_TOTAL && part <= MOST_OF_TOTAL;
}

const HOUR = 3600;

/** `the same 54x as the matrix`: the figure of the task after it; null for another figure. */
function findSame(
  { tokens, mentions, language }: Sentence,
  { start, end }: Quantity,
  metrics: readonly Metric[],
  context: Context,
): readonly Candidate[] | null {
  const after = mentions.find(({ from }) => from >= end && from <= end + MOST_OPENING_LINKS + 1);
  const isSame = isWord(tokens, start - 1, language.equalWords) && isWord(tokens, start - 2, language.definiteArticles);
  if (!isSame || after === undefined || after.tasks.length > 1 || !isWord(tokens, end, language.multipleLinks))
    return null;
  return listValues(after.tasks, metrics, context);
}

/** `Runs of 4 to 24 minutes`: of which tasks is not said. */
function isEndOfRange({ tokens, quantities, language }: Sentence, { from, start, unit: of }: Quantity): boolean {
  return (
    isTime(of) &&
    quantities.some(
      ({ to, unit, isInWords }) =>
        to === start - 1 &&
        start === from &&
        unit === 'none' &&
        !isInWords &&
        isWord(tokens, to, language.destinations),
    )
  );
}

/** `Those two ate 61 minutes`, of tasks that are not known. */
function hasUnknownGroup({ tokens, mentions, language }: Sentence, { start }: Quantity): boolean {
  for (let at = 0; at + 1 < start; at++) {
    const next = tokens[at + 1];
    const isSized = next?.kind === 'number' || (language.numbers[next?.text ?? ''] ?? 0) > 1;
    const isKnown = mentions.some(({ from, to }) => from <= at && to > at);
    if (isSized && !isKnown && isWord(tokens, at, language.farDeterminers)) return true;
  }
  return false;
}

const MOST_TOTAL_LINKS = 5;

/** `we land at 47.2x`, `I come to 66 hours`, `The table adds up to 66 hours`: verbs before a figure of the whole day. */
function isSummed({ tokens, mentions, clauses, language }: Sentence, { start, from }: Quantity): boolean {
  let at = start - 1;
  while (at >= 0 && at > start - MOST_TOTAL_LINKS && isWord(tokens, at, language.totalLinks)) at -= 1;
  if (
    !isWord(tokens, at, language.totalVerbs) ||
    mentions.some(({ to }) => to <= start && clauses[to - 1] === clauses[from])
  )
    return false;
  const subject = textAt(tokens, at - 1);
  return language.authorSubjects.has(subject) || language.wholeDay.has(subject) || language.totals.has(subject);
}

const LEAST_OF_TOTAL = 0.4;
const MOST_OF_TOTAL = 2.1;
const MOST_BEFORE_TOTAL = 2;

/** `Ninety hours of typing`: long human times of unknown things, of the magnitude of the total, where days are introduced. */
function isLikelyTotal(
  sentence: Sentence,
  quantity: Quantity,
  { metrics }: MetricReading,
  [total]: readonly Candidate[],
  context: Context,
): boolean {
  const { field, isEarly, mentions, tokens, language } = sentence;
  const { unit, start } = quantity;
  const isLong = unit === 'hours' || unit === 'days' || unit === 'weeks';
  if (!isLong || metrics[0] !== 'human' || total?.metric !== 'human' || mentions.length > 0) return false;
  if (isChange(sentence, quantity) || hasWord(tokens, language.conditions) || !isAboutDay(sentence, quantity))
    return false;
  const isStart =
    start <= MOST_BEFORE_TOTAL && (field !== 'analysis' || unit === 'weeks') && (isEarly || field === 'analysis');
  const part = (approximate(quantity.amount) * quantity.scale * unitSize(unit, context)) / approximate(total.value);
  return isStart && part >= LEAST_OF_TOTAL && part <= MOST_OF_TOTAL;
}

/** `asked for the efficiency, so here it is: 63.75`: nobody writes decimals of a factor that is not computed. */
function isExactFactor({ tokens, unknown, cues, mentions, language }: Sentence, quantity: Quantity): boolean {
  const { unit, decimals, start } = quantity;
  const isNamed = [...cues.values()].includes('factor') || hasWord(tokens, language.factorLabels);
  return (
    unit === 'times' &&
    decimals > 0 &&
    isNamed &&
    mentions.length === 0 &&
    !hasWord(tokens, language.conditions) &&
    unknown.every(({ to }) => to !== start && !(to === start - 1 && isWord(tokens, to, language.equals)))
  );
}

/** Whether a factor of which the task is not certain must be one of the day's. */
function isProbable(sentence: Sentence, quantity: Quantity): boolean {
  // `Reads were 150 bp, coverage 34x`
  if (sentence.unknown.some(({ from, to }) => to === quantity.start && sentence.tokens[from - 1]?.kind === 'sign'))
    return false;
  const isPlain = quantity.unit === 'times' && !(quantity.hedge !== null && BOUNDS.has(quantity.hedge));
  // `Coverage is 38x.`
  const isNamed =
    sentence.mentions.length > 0 ||
    sentence.unknown.every(({ from }) => sentence.carried.length === 1 && from >= quantity.end);
  // `a 10x engineer`
  const isThing = isOfThing(sentence, quantity);
  return (
    isPlain &&
    isNamed &&
    !isThing &&
    !isChange(sentence, quantity) &&
    !hasWord(sentence.tokens, sentence.language.conditions)
  );
}

const MOST_NAMED = 12;

/** `the rewrite, the tests and the consumer add up to 152 hours` */
function isSumOf({ tokens, mentions, language }: Sentence, { start }: Quantity): boolean {
  const before = mentions.filter(({ to }) => to <= start);
  const last = before[before.length - 1];
  return before.length > 1 && hasWord(tokens, language.sumWords, last?.to ?? start, start);
}

/** `The log and the manual together make 39 hours`: several tasks, of which not all may be known. */
const isTogether = ({ tokens, mentions, clauses, language }: Sentence, { start, from }: Quantity): boolean =>
  tokens.slice(0, start).some(({ text }, at) => language.together.has(text) && clauses[at] === clauses[from]) &&
  mentions.every(({ isGroup }) => isGroup !== true);

/** `Four more got one minute each`: the figure of each of a number of things that are not named. */
function isCountedEach(
  { tokens, quantities, clauses, language }: Sentence,
  { start, end, from }: Quantity,
  { facts }: Context,
): boolean {
  // `Six of the ten made it to 80x`, but not `17 of my 26 minutes`
  const isSomeOf = ({ to }: Quantity) =>
    isWord(tokens, to, language.partitives) &&
    !tokens.slice(to + 1, start).every(({ text, kind }) => language.partWords.has(text) || kind === 'sign');
  const hasEach = isWord(tokens, end, language.apiece);
  // `How many tasks got a single minute?`
  const isVague = tokens
    .slice(0, start)
    .some(
      ({ text }, at) =>
        language.vagueCounts.has(text) && isWord(tokens, at + 1, language.taskNouns) && clauses[at] === clauses[from],
    );
  if (isVague) return true;
  return quantities.some(
    (count) =>
      count.to <= start &&
      clauses[count.from] === clauses[from] &&
      (count.unit === 'tasks' || (count.unit === 'none' && (hasEach || isSomeOf(count)))) &&
      !count.isFraction &&
      (hasEach || approximate(count.amount) !== facts.tasks.length),
  );
}

/** `47 hours grown, 50 minutes of light`: the total that a figure without a task is next to other totals. */
function findPartnered(
  sentence: Sentence,
  quantity: Quantity,
  base: readonly Candidate[],
  context: Context,
): Candidate | null {
  const { field, isEarly, mentions, clauses, unknown } = sentence;
  if (field === 'intro') {
    if (!isEarly || mentions.some(({ from }) => clauses[from] === clauses[quantity.from])) return null;
  } else if (mentions.length > 0 || unknown.some(({ from }) => from >= quantity.end) || !isAboutDay(sentence, quantity))
    return null;
  const partners = listPartners(sentence, quantity, context);
  // In the analysis, a number of tasks can be one of them.
  if (partners.size === 0 || (field !== 'intro' && partners.size === 1 && partners.has('count'))) return null;
  return base.find(({ metric }) => !partners.has(metric)) ?? null;
}

/** Whether a task is named close to a figure. */
const isLinkedTo = ({ mentions, clauses }: Sentence, { start, end, from }: Quantity): boolean =>
  mentions.some(
    ({ from: first, to }) =>
      (to <= start && clauses[to - 1] === clauses[from]) || (first >= end && first - end <= MOST_OPENING_LINKS),
  );

const MOST_OPENING_LINKS = 2;

/** `Six wins today, 89 hours of admin sent up the wall`: next to another total, at the start of the intro. */
function findOpeningTotal(
  sentence: Sentence,
  quantity: Quantity,
  { metrics }: MetricReading,
  context: Context,
): Candidate | null {
  const partners = listPartners(sentence, quantity, context);
  if (partners.size === 0 || isChange(sentence, quantity)) return null;
  return listTotals(metrics, context).find(({ metric }) => !partners.has(metric)) ?? null;
}

/** On a day with more tasks, the rest is not added up for each figure. */
const MOST_TASKS_OF_REST = 200;

/** The day without one of the tasks that a sentence or the one before it is about: `If I bin it, we are at 76x`. */
function listRests({ mentions, carried }: Sentence, metrics: readonly Metric[], { facts }: Context): Candidate[] {
  if (facts.tasks.length > MOST_TASKS_OF_REST) return [];
  const named = mentions.flatMap(({ tasks }) => (tasks.length === 1 ? tasks : []));
  return metrics.filter(isFactor).flatMap((metric) =>
    [...new Set([...carried, ...named])].slice(0, MOST_TASKS).flatMap((task) => {
      const value = facts.without([task], metric);
      return value === null ? [] : [{ value, metric, tasks: [] }];
    }),
  );
}

/** Whether a total, an average or the rest of the day is what is written. */
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
    return values.some((value) => value !== null && matchWritten(value, quantity, size) === 'yes');
  });
}

/** Whether any task has the value that is written. */
function isOfAnyTask(quantity: Quantity, size: number, context: Context): boolean {
  const metrics = METRICS_OF[quantity.unit] ?? [];
  return metrics.some((metric) => listOwners(quantity, metric, size, context).length > 0);
}

const NEAR_WORDS = 3;

/** `Core logs: 86 boxes, 30 min, 86x`: after a colon, only figures and what they count. */
function isOnlyFigures({ tokens, quantities }: Sentence, from: number, to: number): boolean {
  if (from >= to || !/^[:,(–—]$/.test(textAt(tokens, from))) return false;
  for (let at = from; at < to; at++) {
    const quantity = quantities.find((each) => at >= each.start && at < each.end);
    // What a number counts is one word.
    if (quantity !== undefined) at = quantity.end - (quantity.unit === 'none' ? 0 : 1);
    else if (tokens[at]?.kind !== 'sign') return false;
  }
  return true;
}

/** `was 18 minutes`, `: 18 minutes` */
function isEquated({ tokens, language }: Sentence, { start }: Quantity): boolean {
  const before = textAt(tokens, start - 1);
  return before === ':' || language.equals.has(before);
}

/** Whether a figure that differs is another fact of the day, which the sentence may mean. */
function isOtherFact(
  sentence: Sentence,
  quantity: Quantity,
  { tasks }: Candidate,
  metric: MetricReading,
  context: Context,
): boolean {
  const { language, facts } = context;
  const { mentions, carried, carriedAll, field } = sentence;
  const size = unitSize(quantity.unit, context);
  if (tasks.length > 0) {
    // `Chart: 50x` is about the chart.
    const isNear = mentions.some(({ from, to }) => {
      const apart = to <= quantity.start ? quantity.start - to : from - quantity.end;
      return apart >= 0 && apart <= NEAR_WORDS;
    });
    const isListed = mentions.some(({ to }) => isOnlyFigures(sentence, to, quantity.start));
    // Only a sentence with a word for it is about the median or the mean.
    const hasAverages = [language.averages, language.medians, language.means].some((words) =>
      hasWord(sentence.tokens, words),
    );
    return !isNear && !isListed && quantity.unit === 'times' && isOfDay(quantity, size, tasks, context, hasAverages);
  }
  const rests = quantity.unit === 'times' ? listRests(sentence, ['factor', 'supervisoryFactor'], context) : [];
  if (rests.some(({ value }) => matchWritten(value, quantity, size) === 'yes')) return true;
  const { metrics } = metric;
  const isSome = [language.others, language.rests].some((words) => hasWord(sentence.tokens, words));
  const isTotal =
    field !== 'analysis' ||
    // `My supervision was 18 minutes.`
    (sentence.cues.get(quantity.start - 2) === 'supervision' && isEquated(sentence, quantity)) ||
    // `The supervisory factor is 210x.`
    (metric.isAttached && metrics[0] === 'supervisoryFactor' && mentions.length === 0 && !isSome) ||
    hasTotalPhrase(sentence, quantity) ||
    hasWordNear(sentence, quantity, language.totals) ||
    hasWordNear(sentence, quantity, language.weighted);
  if (isTotal) return false;
  // `five others from 45x to 90x`: in the analysis, it can be the figure of a task that is not named.
  const isAverage = [language.averages, language.medians].some((words) => hasWordNear(sentence, quantity, words));
  const isOther = () => isOfAnyTask(quantity, size, context) || isOfDay(quantity, size, [], context);
  if (quantity.unit === 'times' && !isAverage && isOther()) return true;
  // Without a task in the sentence, it can be about those of the sentence before.
  const named = [...carried, ...carriedAll, ...mentions.flatMap((mention) => mention.tasks.slice(0, MOST_TASKS))];
  return (METRICS_OF[quantity.unit] ?? []).some((each) =>
    named.some((task) => {
      const value = facts.of(task, each);
      return value !== null && matchWritten(value, quantity, size) === 'yes';
    }),
  );
}

const MOST_OWNERS = 2;

/** Tasks whose own value is the written one, two at most. */
function listOwners(quantity: Quantity, metric: Metric, size: number, { facts }: Context): number[] {
  const low = timesNumber(quantity.amount, size * quantity.scale * 0.5);
  const order = facts.order(metric);
  const { below } = facts.countBelow(metric, low);
  const owners: number[] = [];
  const written = { ...quantity, hedge: null };
  for (let place = below; place < order.length && place < below + 200 && owners.length < MOST_OWNERS; place++) {
    const task = order[place] ?? 0;
    const value = facts.of(task, metric);
    if (value !== null && matchWritten(value, written, size) === 'yes') owners.push(task);
  }
  return owners;
}

/** Which of its values a figure agreed with before the tasks changed; null when it did not, or is a new one. */
function findAgreed({ tokens, field }: Sentence, [from, to]: readonly [number, number], { agreed }: Context) {
  const key = keyOfPlace(field, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return agreed.get(key)?.source ?? null;
}

/** The task of those that are said to have one factor that has another one; null when all have it. */
function findUnequal(sentence: Sentence, quantity: Quantity, agreeing: Candidate, context: Context): Candidate | null {
  const tasks = listEqualTasks(sentence, quantity);
  if (!agreeing.tasks.some((task) => tasks.includes(task))) return null;
  const values = tasks.flatMap((task) => listValues([task], [agreeing.metric], context));
  return values.find(({ value }) => matchWritten(value, quantity, 1) === 'no') ?? null;
}

const MOST_TO_PACE = 3;
/** More than a few hours are no manner of speaking. */
const MOST_LOOSE_HOURS = 3;

/** `275 readers will hear from us at 120x`: a sentence that names its task by a number in its text. */
function nameByNumber({ sentence, claims }: ClaimList): Sentence {
  const { mentions, tokens, carried } = sentence;
  const counted = claims.filter(({ kind }) => kind === 'text-number');
  const [claim] = counted;
  const [task] = claim?.tasks ?? [];
  const isCertain = counted.length === 1 && claim?.verdict === 'agrees' && claim.tasks.length === 1;
  if (claim === undefined || task === undefined || !isCertain || mentions.length > 0) return sentence;
  if (carried.length > 0 && !carried.includes(task)) return sentence;
  const [start, end] = claim.span;
  const from = tokens.findIndex((token) => token.start >= start);
  const to = from + tokens.slice(from).filter((token) => token.end <= end).length;
  const unknown = sentence.unknown.filter((range) => range.from < from || range.from > to);
  return { ...sentence, unknown, mentions: [{ tasks: [task], from, to }] };
}

/** Times, factors and tokens. */
export function decideFigures(list: ClaimList, context: Context): void {
  const sentence = nameByNumber(list);
  const { tokens, language } = sentence;
  const per = findPer(sentence);
  for (const figure of inheritUnits(sentence)) {
    const { quantity, like } = figure;
    const { unit, from, to, start } = quantity;
    // `fired 40 times` is a count.
    const isCount =
      isWord(tokens, to - 1, language.multipleNouns) &&
      quantity.decimals === 0 &&
      !hasWord(tokens, language.paceNouns, to, to + MOST_TO_PACE);
    const isWordTimes = unit === 'times' && (quantity.isFraction || quantity.isInWords || isCount);
    if (!(isTime(unit) || unit === 'times' || unit === 'tokens') || isWordTimes || list.isTaken(from, to)) continue;
    // `three hours a minute`
    const isPerUnit = sentence.quantities.some(({ end, unit: other }) => end === start && isTime(other));
    if (quantity === per || (isPerUnit && quantity.isInWords)) continue;
    const own = readMetric(sentence, quantity);
    const metric = like === null || own.isAttached || own.isShown ? own : readMetric(sentence, like);
    const {
      candidates: all,
      expected: certain,
      probable = null,
      isStated = false,
    } = readFigure(sentence, figure, metric, context);
    const isFact = () => isOfDay(quantity, 1, [], context) || isOfAnyTask(quantity, 1, context);
    const usual = certain ?? (probable === null || isFact() ? null : probable);
    const span = [quantity.hedge === null ? from : start, to] as const;
    const before = findAgreed(sentence, span, context);
    const expected = before === null ? usual : (all[before] ?? usual);
    // Nearly every value is on the right side of some bound: only the expected one counts.
    const isBound = quantity.hedge !== null && BOUNDS.has(quantity.hedge);
    const candidates = isBound && expected !== null ? [expected] : all;
    const size = unitSize(unit, context);
    const matches = candidates.map(({ value }) => matchWritten(value, quantity, size));
    const kind: ClaimKind = unit === 'times' ? 'factor' : 'figure';
    const agreeing = candidates[matches.indexOf('yes')];
    const unequal = agreeing === undefined ? null : findUnequal(sentence, quantity, agreeing, context);
    if (unequal !== null) {
      const actual = writeLike(unequal.value, quantity, sentence, context);
      const { metric: figure, tasks } = unequal;
      const finding = { code: 'prose-figure-differs', actual, figure, task: tasks[0] ?? null } as const;
      list.add(kind, span, 'contradicts', tasks, finding, { metrics: [figure] });
      continue;
    }
    if (agreeing !== undefined) {
      const details = { metrics: [agreeing.metric], source: all.indexOf(agreeing) };
      list.add(kind, span, 'agrees', agreeing.tasks, null, details);
      continue;
    }
    // `An hour is nothing`: without a word for what it measures, it is a manner of speaking.
    const isTold = hasTotalPhrase(sentence, quantity);
    const isIdiom = quantity.isInWords && unit === 'days' && approximate(quantity.amount) === 1 && !metric.isShown;
    const isLoose =
      isIdiom ||
      (!isTold &&
        quantity.isInWords &&
        unit === 'hours' &&
        approximate(quantity.amount) <= MOST_LOOSE_HOURS &&
        !metric.isShown &&
        expected?.tasks.length === 0);
    // `The sync took ten minutes and the sheet eighty`, of which the second is a factor.
    const isOfOtherUnit =
      like !== null &&
      isTime(unit) &&
      listValues(expected?.tasks ?? [], ['factor'], context).some(
        ({ value }) => matchWritten(value, quantity, 1) === 'yes',
      );
    const isElsewhere = expected !== null && !isStated && isOtherFact(sentence, quantity, expected, metric, context);
    // `Hints, against three working days if she had written them`: only human work takes days.
    const isOfDays = (unit === 'days' || unit === 'weeks') && expected !== null && expected.metric !== 'human';
    const isUndecided =
      isElsewhere || isOfOtherUnit || isLoose || isOfDays || matches.includes('unsure') || sentence.isOtherTime;
    if (expected === null || (isUndecided && before === null)) {
      list.add(kind, span, 'not in the data', []);
      continue;
    }
    const [task = null] = expected.tasks.length === 1 ? expected.tasks : [null];
    const owners = task === null ? [] : listOwners(quantity, expected.metric, size, context);
    const owner = owners.length === 1 ? (owners[0] ?? null) : null;
    const actual = writeLike(expected.value, quantity, sentence, context);
    const details = { metrics: [expected.metric], fix: fixFigure(expected.value, quantity, sentence, context) };
    if (task !== null && owner !== null && owner !== task)
      list.add(
        kind,
        span,
        'contradicts',
        [task, owner],
        { code: 'prose-other-task', figure: expected.metric, actual, task, other: owner },
        details,
      );
    else
      list.add(
        kind,
        span,
        'contradicts',
        expected.tasks,
        { code: 'prose-figure-differs', actual, figure: expected.metric, task },
        details,
      );
  }
}
