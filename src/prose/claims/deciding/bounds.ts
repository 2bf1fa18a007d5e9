import type { Ratio } from '../../../record/numbers/rounding.ts';
import type { FactorBounds } from '../../../record/values/factor.ts';
import type { ClaimKind } from '../claim.ts';
import type { Sentence } from '../reading/sentence.ts';
import { isTime, type Quantity } from '../words/quantity.ts';
import type { Metric } from '../words/terms.ts';
import { hasWord, isWord, textAt } from '../words/tokens.ts';
import { ClaimList } from './shared/claim-list.ts';
import { type Context, keyOfPlace, unitSize } from './shared/context.ts';
import { fixAt, writeLike } from './shared/fix.ts';
import { isAboutDay } from './shared/foreign-names.ts';
import { hasTotalWord, hasWordNear } from './shared/labels.ts';
import { matchWritten } from './shared/match-written.ts';
import { readMetric } from './shared/metric/read-metric.ts';
import { findSubject } from './shared/subject.ts';
import { hasTotalPhrase } from './shared/total-words.ts';

/** The bounds that two written figures can be. */
interface BoundsCandidate {
  readonly bounds: FactorBounds;
  readonly metric: Metric;
  /** Empty for the whole day. */
  readonly tasks: readonly number[];
}

/** Two figures that are written as a range: `38 to 76x`, `38x–76x`, `between 16 and 40 hours`. */
interface WrittenRange {
  /** This figure has the unit of the upper one. */
  readonly low: Quantity;
  readonly high: Quantity;
  /** The figure whose bounds follow in brackets: `54.1x (38 to 76x)`. */
  readonly figure: Quantity | null;
  /** Both figures as one quantity. */
  readonly whole: Quantity;
}

function readRange({ tokens, quantities, language }: Sentence, index: number): WrittenRange | null {
  const [figure, low, high] = [quantities[index - 2], quantities[index - 1], quantities[index]];
  if (low === undefined || high === undefined || !(isTime(high.unit) || high.unit === 'times')) return null;
  const joiner = textAt(tokens, low.to);
  const isBetween = isWord(tokens, low.start - 1, language.betweens);
  const isJoined =
    high.start === low.to + 1 && language.rangeLinks.has(joiner) && (isBetween || !language.conjunctions.has(joiner));
  const isPlain = [low, high].every(({ isFraction, isCompound }) => !isFraction && !isCompound);
  const areHedged = high.hedge !== null || !(low.hedge === null || low.hedge === 'about');
  if (!isJoined || !isPlain || areHedged || !(low.unit === 'none' || low.unit === high.unit)) return null;
  const isInBrackets = tokens[low.start - 1]?.text === '(' && figure?.to === low.start - 1 && figure.unit === high.unit;
  const inUnit: Quantity = { ...low, unit: high.unit, hedge: null };
  return {
    low: inUnit,
    high,
    figure: isInBrackets ? figure : null,
    whole: { ...high, from: low.from, start: low.start },
  };
}

function listCandidates(sentence: Sentence, range: WrittenRange, context: Context): BoundsCandidate[] {
  const about = range.figure ?? range.whole;
  const { tasks, others } = findSubject(sentence, about);
  const sets = [
    ...tasks.map((task) => [task]),
    ...(tasks.length > 1 ? [tasks] : []),
    [],
    ...others.map((task) => [task]),
  ];
  return readMetric(sentence, about).metrics.flatMap((metric) =>
    sets.flatMap((set) => {
      const bounds = context.facts.boundsOf(set, metric);
      return bounds === null ? [] : [{ bounds, metric, tasks: set }];
    }),
  );
}

/** Finds the candidate that the range must be; null if it is not certain. */
function findExpected(
  sentence: Sentence,
  { figure, whole }: WrittenRange,
  candidates: readonly BoundsCandidate[],
  context: Context,
): BoundsCandidate | null {
  const { facts, language } = context;
  const size = unitSize(whole.unit, context);
  if (figure !== null) {
    const isShown = ({ metric, tasks }: BoundsCandidate) => {
      const value = tasks.length === 0 ? facts.total(metric) : facts.ofTasks(tasks, metric);
      return value !== null && matchWritten(value, figure, size) === 'yes';
    };
    return candidates.find(isShown) ?? null;
  }
  const { tasks } = findSubject(sentence, whole);
  if (tasks.length > 0) return candidates.find((each) => each.tasks.length === 1 && each.tasks[0] === tasks[0]) ?? null;
  const isTotal =
    hasTotalWord(sentence, whole) || hasWordNear(sentence, whole, language.averages) || hasTotalPhrase(sentence, whole);
  const isOfDay = isTotal && isAboutDay(sentence, whole) && !sentence.isOtherTime;
  return (isOfDay && candidates.find((each) => each.tasks.length === 0)) || null;
}

/** Writes the bounds in the author's format. A correct end remains as written. */
function writeBounds(
  { low: least, high: most }: FactorBounds,
  { low, high }: WrittenRange,
  sentence: Sentence,
  context: Context,
): string {
  const { text, tokens } = sentence;
  if (most === null)
    return `${writeLike(least, { ...high, decimals: low.decimals }, sentence, context)} ${context.language.written.orMore}`;
  const size = unitSize(high.unit, context);
  const writeEnd = (bound: Ratio, end: Quantity) =>
    matchWritten(bound, end, size) === 'yes'
      ? text.slice(tokens[end.from]?.start, tokens[end.to - 1]?.end)
      : writeLike(bound, end, sentence, context);
  const between = text.slice(tokens[low.to - 1]?.end, tokens[high.from]?.start);
  return `${writeEnd(least, low)}${between}${writeEnd(most, high)}`;
}

/** Decides ranges such as `38 to 76x`, on a day with bounds. They agree with the bounds of a figure, not with the figure. */
export function decideBounds(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, field, quantities } = sentence;
  if (!context.facts.hasBounds) return;
  for (let index = 1; index < quantities.length; index++) {
    const range = readRange(sentence, index);
    if (range === null || list.isTaken(range.whole.from, range.whole.to)) continue;
    const { low, high, whole } = range;
    const place = [low.start, high.to] as const;
    const kind: ClaimKind = high.unit === 'times' ? 'factor' : 'figure';
    const size = unitSize(high.unit, context);
    const candidates = listCandidates(sentence, range, context);
    const source = candidates.findIndex(
      ({ bounds }) =>
        bounds.high !== null &&
        matchWritten(bounds.low, low, size) === 'yes' &&
        matchWritten(bounds.high, high, size) === 'yes',
    );
    const agreeing = candidates[source];
    if (agreeing !== undefined) {
      list.confirm(kind, place, agreeing.tasks, [agreeing.metric], source);
      continue;
    }
    // `ranged from 7.5x to 654.5x` is about the ends of a column.
    if (hasWord(tokens, context.language.spreads, low.start - 3, low.start)) continue;
    const [from, to] = [tokens[place[0]]?.start ?? 0, tokens[place[1] - 1]?.end ?? 0];
    const before = context.agreed.get(keyOfPlace(field, from, to))?.source ?? null;
    const known = before === null ? null : (candidates[before] ?? null);
    const expected = known ?? findExpected(sentence, range, candidates, context);
    if (expected === null) {
      list.leaveOpen(kind, place);
      continue;
    }
    const actual = writeBounds(expected.bounds, range, sentence, context);
    const [task = null] = expected.tasks.length === 1 ? expected.tasks : [null];
    const finding = { code: 'prose-figure-differs', actual, figure: expected.metric, task } as const;
    const fix = fixAt(sentence, whole.from, whole.to, actual);
    list.contradict(kind, place, expected.tasks, finding, [expected.metric], fix);
  }
}
