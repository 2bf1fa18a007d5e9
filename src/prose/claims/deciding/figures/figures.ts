import type { ClaimKind } from '../../claim.ts';
import type { Fact } from '../../facts/day-facts.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { addRatios, approximate, isTime, type Quantity } from '../../words/quantity.ts';
import type { Metric } from '../../words/terms.ts';
import { hasWord, isWord } from '../../words/tokens.ts';
import { ClaimList, type Span } from '../shared/claim-list.ts';
import { type Context, keyOfPlace, unitSize } from '../shared/context.ts';
import { fixFigure, writeLike } from '../shared/fix.ts';
import { matchWritten } from '../shared/match-written.ts';
import type { MetricReading } from '../shared/metric/metric-reading.ts';
import { readMetric } from '../shared/metric/read-metric.ts';
import { BOUNDS } from '../shared/partners.ts';
import { findSubject } from '../shared/subject.ts';
import { hasTotalPhrase } from '../shared/total-words.ts';
import { findFactorBefore } from '../spans.ts';
import { listEqualTasks } from './equal-tasks.ts';
import type { FigureToRead } from './figure-to-read.ts';
import { listSums } from './groups.ts';
import { isFactOfDay, isOtherFact, listOwners } from './other-facts.ts';
import { isOfOtherThing } from './other-things.ts';
import { readFigure } from './read-figure.ts';
import { findPer } from './readers/yields.ts';
import { inheritUnits } from './units/inherit-units.ts';
import type { Figure } from './units/number-to-read.ts';
import { isOfUnnamedTask } from './unnamed-tasks.ts';
import { listEach, listValues } from './values.ts';

const MOST_TO_PACE = 3;
/** A larger number of hours is never a manner of speaking. */
const MOST_LOOSE_HOURS = 3;

const kindOf = ({ unit }: Quantity): ClaimKind => (unit === 'times' ? 'factor' : 'figure');

/** Adds the task that a sentence names by a number in its text: `275 readers will hear from us at 120x`. */
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

/** Whether a multiple is in words, or counts events: `fired 40 times`. */
function isWordTimes({ tokens, language }: Sentence, { unit, to, decimals, isFraction, isInWords }: Quantity): boolean {
  const isCount =
    isWord(tokens, to - 1, language.multipleNouns) &&
    decimals === 0 &&
    !hasWord(tokens, language.paceNouns, to, to + MOST_TO_PACE);
  return unit === 'times' && (isFraction || isInWords || isCount);
}

/** Whether a time is right after another time or tokens, as their unit: `three hours a minute`. */
const isPerUnit = ({ quantities }: Sentence, { start, isInWords }: Quantity): boolean =>
  isInWords && quantities.some(({ end, unit }) => end === start && (isTime(unit) || unit === 'tokens'));

function readMetricOf(sentence: Sentence, { quantity, like }: Figure): MetricReading {
  const own = readMetric(sentence, quantity);
  return like === null || own.isAttached || own.isShown ? own : readMetric(sentence, like);
}

/** Finds which of its values a figure agreed with before the tasks changed; null if it did not agree or is new. */
function findAgreed({ tokens, field }: Sentence, [from, to]: Span, { agreed }: Context): number | null {
  const key = keyOfPlace(field, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return agreed.get(key)?.source ?? null;
}

/** Finds the task that has another factor, if the sentence gives several tasks the same factor; null if all have it. */
function findUnequal({ sentence, quantity, context }: FigureToRead, agreeing: Fact): Fact | null {
  const tasks = listEqualTasks(sentence, quantity);
  if (!agreeing.tasks.some((task) => tasks.includes(task))) return null;
  const values = listEach(tasks, [agreeing.metric], context);
  return values.find(({ value }) => matchWritten(value, quantity, 1) === 'no') ?? null;
}

/** Adds a figure that agrees with a value, unless the sentence gives it to another task that has another value. */
function addAgreeing(list: ClaimList, figure: FigureToRead, span: Span, agreeing: Fact, source: number): void {
  const { sentence, quantity, context } = figure;
  const kind = kindOf(quantity);
  const unequal = findUnequal(figure, agreeing);
  if (unequal === null) return list.confirm(kind, span, agreeing.tasks, [agreeing.metric], source);
  const { metric, tasks, value } = unequal;
  const actual = writeLike(value, quantity, sentence, context);
  const finding = { code: 'prose-figure-differs', actual, figure: metric, task: tasks[0] ?? null } as const;
  list.contradict(kind, span, tasks, finding, [metric]);
}

/** Whether a figure can be a manner of speaking, because no word shows what it measures: `An hour is nothing`. */
function isLoose({ sentence, quantity, metric }: FigureToRead, { tasks }: Fact): boolean {
  const { unit, isInWords, amount } = quantity;
  if (!isInWords || metric.isShown) return false;
  if (unit === 'days' && approximate(amount) === 1) return true;
  const isSmall = unit === 'hours' && approximate(amount) <= MOST_LOOSE_HOURS;
  return isSmall && tasks.length === 0 && !hasTotalPhrase(sentence, quantity);
}

/** Whether a figure with the unit of another one can be a factor: `The sync took ten minutes and the sheet eighty`. */
const isOfOtherUnit = ({ quantity, like, context }: FigureToRead, { tasks }: Fact): boolean =>
  like !== null &&
  isTime(quantity.unit) &&
  listValues(tasks, ['factor'], context).some(({ value }) => matchWritten(value, quantity, 1) === 'yes');

/**
 * Whether a figure in days cannot be a value, because only human work takes days:
 * `Hints, against three working days if she had written them`.
 */
const isOfOtherDays = ({ unit }: Quantity, { metric }: Fact): boolean =>
  (unit === 'days' || unit === 'weeks') && metric !== 'human';

/** Whether a factor of the day has the number of some of the tasks after it: `An average of 64.5x over 2 tasks`. */
const isOfSomeTasks = ({ sentence, quantity, context }: FigureToRead, { tasks }: Fact): boolean =>
  tasks.length === 0 &&
  sentence.quantities.some(
    (count) =>
      count.unit === 'tasks' &&
      !count.isFraction &&
      approximate(count.amount) < context.facts.tasks.length &&
      findFactorBefore(sentence, count)?.from === quantity.from,
  );

/**
 * Whether a time in two units can be two times, human and other, of some tasks or of the day:
 * `240 human hours and 22 minutes for the import`.
 */
function isTwoTimes({ sentence, quantity, context }: FigureToRead, { tasks }: Fact): boolean {
  const { tokens, language } = sentence;
  const { isCompound, from, to, unit } = quantity;
  if (!isCompound || !hasWord(tokens, language.conjunctions, from, to)) return false;
  const { facts } = context;
  const size = unitSize(unit, context);
  const isSumIn = (owners: readonly number[]) => {
    const valueOf = (metric: Metric) => (owners.length === 0 ? facts.total(metric) : facts.ofTasks(owners, metric));
    const [human, ...others] = [valueOf('human'), valueOf('ai'), valueOf('supervision')];
    return others.some((other) => human && other && matchWritten(addRatios(human, other), quantity, size) === 'yes');
  };
  const named = [...new Set(sentence.mentions.flatMap((mention) => (mention.tasks.length === 1 ? mention.tasks : [])))];
  return [tasks, named, [], ...facts.tasks.map((_, task) => [task])].some(isSumIn);
}

/** Whether a figure that differs from its expected value can mean something else. */
const isUndecided = (figure: FigureToRead, expected: Fact, isStated: boolean): boolean =>
  (!isStated && isOtherFact(figure, expected)) ||
  isOfOtherThing(figure) ||
  (expected.tasks.length === 0 && isOfUnnamedTask(figure)) ||
  isOfSomeTasks(figure, expected) ||
  isOfOtherUnit(figure, expected) ||
  isLoose(figure, expected) ||
  isOfOtherDays(figure.quantity, expected) ||
  isTwoTimes(figure, expected) ||
  figure.sentence.isOtherTime;

/** Adds a figure that differs from its expected value, with the task that has the written value, if any. */
function addDiffering(
  list: ClaimList,
  { sentence, quantity, context }: FigureToRead,
  span: Span,
  expected: Fact,
  isFixable: boolean,
): void {
  const { value, metric, tasks } = expected;
  const [task = null] = tasks.length === 1 ? tasks : [null];
  const owners = task === null ? [] : listOwners(quantity, metric, unitSize(quantity.unit, context), context);
  const [owner = null] = owners.length === 1 ? owners : [null];
  const actual = writeLike(value, quantity, sentence, context);
  const fix = isFixable ? fixFigure(value, quantity, sentence, context) : null;
  if (task !== null && owner !== null && owner !== task) {
    const finding = { code: 'prose-other-task', figure: metric, actual, task, other: owner } as const;
    list.contradict(kindOf(quantity), span, [task, owner], finding, [metric], fix);
  } else {
    const finding = { code: 'prose-figure-differs', actual, figure: metric, task } as const;
    list.contradict(kindOf(quantity), span, tasks, finding, [metric], fix);
  }
}

/** Whether the tasks of the day are the subject of a verb after a quantifier: `All took`, `All six took`, `Each of the six finished`. */
function areAllSubject({ tokens, language }: Sentence, at: number): boolean {
  const isOf = isWord(tokens, at + 1, language.partitives);
  const first = isOf && isWord(tokens, at + 2, language.definiteArticles) ? at + 3 : at + 1;
  const isCounted = tokens[first]?.kind === 'number' || language.numbers[tokens[first]?.text ?? ''] !== undefined;
  return isWord(tokens, isCounted ? first + 1 : first, language.countVerbs);
}

/** Whether every task is on the written side of a bound. */
const areAllWithin = ({ quantity, metric, context }: FigureToRead): boolean =>
  metric.metrics.some((each) =>
    context.facts.tasks.every((_, task) => {
      const value = context.facts.of(task, each);
      return value !== null && matchWritten(value, quantity, unitSize(quantity.unit, context)) === 'yes';
    }),
  );

/** Whether a bound is that of each task or of none: `never exceeded 30 minutes`, `They all took under 50 minutes`. */
function isOfEachOrNone(figure: FigureToRead): boolean {
  const { sentence, quantity } = figure;
  const { tokens, clauses, language } = sentence;
  return tokens.some(
    ({ text }, at) =>
      at < quantity.start &&
      clauses[at] === clauses[quantity.from] &&
      (language.nevers.has(text) ||
        (language.quantifiers[text] !== undefined && areAllSubject(sentence, at) && areAllWithin(figure))),
  );
}

function decideFigure(list: ClaimList, figure: FigureToRead): void {
  const { sentence, quantity, context } = figure;
  const { possible: usualValues, certain, probable = null, readings = [], isStated = false } = readFigure(figure);
  const all = [...usualValues, ...listSums(figure)];
  const usual = certain ?? (probable === null || isFactOfDay(figure) ? null : probable);
  const span = [quantity.hedge === null ? quantity.from : quantity.start, quantity.to] as const;
  const before = findAgreed(sentence, span, context);
  const expected = before === null ? usual : (all[before] ?? usual);
  // Nearly every value is on the correct side of some bound: only the expected value counts.
  const isBound = quantity.hedge !== null && BOUNDS.has(quantity.hedge);
  const isOpenReading = before === null && readings.length > 1;
  const possible = isBound && expected !== null ? (isOpenReading ? readings : [expected]) : all;
  if (isBound && isOfEachOrNone(figure)) return list.leaveOpen(kindOf(quantity), span);
  const size = unitSize(quantity.unit, context);
  const matches = possible.map(({ value }) => matchWritten(value, quantity, size));
  const agreeing = possible[matches.indexOf('yes')];
  if (agreeing !== undefined) return addAgreeing(list, figure, span, agreeing, all.indexOf(agreeing));
  const isOpen =
    expected === null || (before === null && (matches.includes('unsure') || isUndecided(figure, expected, isStated)));
  if (isOpen) list.leaveOpen(kindOf(quantity), span);
  else addDiffering(list, figure, span, expected, !isOpenReading);
}

/** Decides times, factors and tokens. */
export function decideFigures(list: ClaimList, context: Context): void {
  const sentence = nameByNumber(list);
  const per = findPer(sentence);
  for (const figure of inheritUnits(sentence)) {
    const { quantity, like } = figure;
    const { unit, from, to } = quantity;
    if (!(isTime(unit) || unit === 'times' || unit === 'tokens') || list.isTaken(from, to)) continue;
    if (isWordTimes(sentence, quantity) || quantity === per || isPerUnit(sentence, quantity)) continue;
    const metric = readMetricOf(sentence, figure);
    const subject = findSubject(sentence, quantity);
    decideFigure(list, { sentence, quantity, like, metric, subject, context });
  }
}
