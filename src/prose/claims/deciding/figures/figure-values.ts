import type { Ratio } from '../../../../record/numbers/rounding.ts';
import { subtractRatios } from '../../facts/day-facts.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Metric } from '../../words/language.ts';
import { phraseAt } from '../../words/phrases.ts';
import { isTime, type Quantity, secondsInUnit, timesNumber } from '../../words/quantity.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';
import { type Context, unitSize } from '../shared/context.ts';
import { hasWordNear } from '../shared/labels.ts';
import { listJoined } from '../shared/mentions.ts';
import type { MetricReading } from '../shared/metric.ts';
import { isFew } from '../shared/top-tasks.ts';

/** A value that a figure can be. */
export interface Candidate {
  readonly value: Ratio;
  readonly metric: Metric;
  readonly tasks: readonly number[];
}

export const MOST_TASKS = 3;
const FACTORS: readonly Metric[] = ['factor', 'supervisoryFactor'];
export const isFactor = (metric: Metric) => FACTORS.includes(metric);

export function listValues(tasks: readonly number[], metrics: readonly Metric[], { facts }: Context): Candidate[] {
  if (tasks.length > MOST_TASKS) return [];
  const sets = tasks.length > 1 ? [...tasks.map((task) => [task]), tasks] : [tasks];
  return metrics.flatMap((metric) =>
    sets.flatMap((set) => {
      const value = facts.ofTasks(set, metric);
      return value === null ? [] : [{ value, metric, tasks: set }];
    }),
  );
}

const LARGEST_LISTED = 12;
const MOST_COMPARED = 4;

/** The value of some tasks together, and of each one; the other way around for a factor, which is each one's. */
export function listGroupValues(
  tasks: readonly number[],
  metrics: readonly Metric[],
  isSum: boolean,
  { facts }: Context,
): Candidate[] {
  const each = tasks.length > LARGEST_LISTED ? [] : tasks.map((task) => [task]);
  return metrics.flatMap((metric) =>
    (isSum ? [tasks, ...each] : [...each, tasks]).flatMap((set) => {
      const value = facts.ofTasks(set, metric);
      return value === null ? [] : [{ value, metric, tasks: set }];
    }),
  );
}

export function listTotals(metrics: readonly Metric[], { facts }: Context): Candidate[] {
  return metrics.flatMap((metric) => {
    const value = facts.total(metric);
    return value === null ? [] : [{ value, metric, tasks: [] }];
  });
}

/** The values of groups: all tasks named in the sentence, together. */
export function listGroup(
  { mentions: all, tokens }: Sentence,
  { start }: Quantity,
  usual: readonly Metric[],
  context: Context,
): Candidate[] {
  // `Markers did 80, notes 80`: a factor of several tasks is one only where they are called a group.
  const { groupWords, weighted } = context.language;
  const isGroup = hasWord(tokens, groupWords) || hasWord(tokens, weighted);
  const metrics = isGroup ? usual : usual.filter((metric) => !isFactor(metric));
  // Tasks on both sides of a figure are two groups, unless a word before it says otherwise.
  const ahead = all.filter(({ to }) => to <= start);
  const isOne = ahead.length === 0 || ahead.length === all.length || hasWord(tokens, groupWords, 0, start);
  const sides = isOne ? [all] : [ahead, all.filter((mention) => !ahead.includes(mention))];
  return sides.flatMap((mentions) => {
    const tasks = [...new Set(mentions.flatMap((mention) => (mention.tasks.length <= 6 ? mention.tasks : [])))];
    if (tasks.length < 2 || tasks.length > 12) return [];
    return metrics.flatMap((metric) => {
      const value = context.facts.ofTasks(tasks, metric);
      return value === null ? [] : [{ value, metric, tasks }];
    });
  });
}

/** `Between them they took half an hour`: the tasks of the sentence before. */
export function listCarriedGroup(
  { tokens, mentions, carriedAll }: Sentence,
  metrics: readonly Metric[],
  { facts, language }: Context,
): Candidate[] {
  if (mentions.length > 0 || carriedAll.length < 2 || !hasWord(tokens, language.groupWords)) return [];
  return metrics.flatMap((metric) => {
    const value = facts.ofTasks(carriedAll, metric);
    return value === null ? [] : [{ value, metric, tasks: carriedAll }];
  });
}

/** `without the migration`: the tasks that a figure leaves out. */
export function findLeftOut(sentence: Sentence, { language, facts }: Context): readonly number[] | null {
  const { tokens, mentions, carried } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const parted = findParted(sentence, at);
    if (parted !== null) return parted;
    const found = phraseAt(tokens, at, language.without);
    if (found === null) continue;
    const end = at + found.length;
    const mention = mentions.find(({ from, to }) => from >= at && to > end && from <= end + 2);
    if (mention !== undefined && mention.isGroup === true) return mention.tasks;
    if (mention !== undefined && mention.tasks.length === 1) {
      const joined = listJoined(sentence, mention);
      if (joined.every(({ tasks }) => tasks.length === 1)) return joined.flatMap(({ tasks }) => tasks);
    }
    // `The backfill took an hour; without it, ...`
    const isPronoun = mention === undefined && isWord(tokens, end, language.objectPronouns);
    const before = mentions.filter(({ to }) => to <= at).pop()?.tasks ?? carried;
    if (isPronoun && before.length === 1) return before;
    const isLongest = [end, end + 1].some((place) => {
      const word = textAt(tokens, place);
      return language.topMetrics[word] === 'ai' && language.extremes[word] === 'most';
    });
    const longest = !isLongest ? null : facts.atRank('ai', 'most', 0);
    if (longest !== null) return [longest];
  }
  return null;
}

/** Whether a sentence leaves out what a pronoun means: `Excluding it, the average is 65.3x`. */
export const isWithoutPronoun = ({ tokens, language }: Sentence): boolean =>
  tokens.some((_, at) => {
    const found = phraseAt(tokens, at, language.without);
    return found !== null && isWord(tokens, at + found.length, language.objectPronouns);
  });

/** `kill it off`, `let the rota go`: the task between a verb and its particle. */
function findParted({ tokens, mentions, carried, language }: Sentence, at: number): readonly number[] | null {
  const particles = language.withoutParted[textAt(tokens, at)];
  if (particles === undefined) return null;
  const mention = mentions.find(({ from }) => from > at && from <= at + 2);
  const isPronoun = mention === undefined && isWord(tokens, at + 1, language.objectPronouns);
  const end = mention?.to ?? at + 2;
  if (!particles.has(textAt(tokens, end))) return null;
  const tasks = mention?.tasks ?? (isPronoun ? carried : []);
  return tasks.length === 1 ? tasks : null;
}

/** Seconds in the minute or hour that a word means; undefined for another word. */
function perSize(word: string, { language, hoursPerWeek }: Context): number | undefined {
  const unit = language.perUnits[word];
  return unit && secondsInUnit(unit, hoursPerWeek);
}

/** `One minute of my attention bought 4.5 hours`: the time that another one is for. */
export function findPer({ quantities, tokens, cues, language }: Sentence): Quantity | null {
  const [first, second] = quantities.filter(({ unit }) => isTime(unit));
  const isOneOf = (each: Quantity | undefined) =>
    each?.isInWords === true && !each.isFraction && each.hedge === null && each.amount.numerator.coefficient === 1;
  // `an hour of a person for a minute of the machine`
  const isFor = isOneOf(second) && isWord(tokens, (second?.start ?? 0) - 1, language.recipients);
  const end = second?.end ?? 0;
  const isMeasured = [end, end + 1, end + 2].some((at) => cues.has(at));
  const isPer = isOneOf(first) && first?.unit === 'minutes';
  if (isFor && isMeasured && !isPer && second !== undefined && (second.unit === 'minutes' || second.unit === 'hours'))
    return second;
  const isOne = isOneOf(first);
  return isOne && first !== undefined && second !== undefined && (first.unit === 'minutes' || first.unit === 'hours')
    ? first
    : null;
}

/** Human time for each minute or hour of a machine or of supervision: of some tasks first, then of the day. */
export function listYields(
  sentence: Sentence,
  quantity: Quantity,
  tasks: readonly number[],
  context: Context,
): Candidate[] | null {
  const { facts, language } = context;
  const { tokens, cues, quantities } = sentence;
  if (!isTime(quantity.unit)) return null;
  let per = 0;
  const place = quantities.findIndex(({ from }) => from === quantity.from);
  // Only what no other figure is nearer to: `58.8x weighted and 245x per minute`.
  const last = quantities[place - 1]?.end ?? 1;
  // `the pilot charges 1,200 per hour, and fog cost us two hours`
  const first = isWord(tokens, last, language.per) ? last + 2 : last;
  const end = quantities[place + 1]?.start ?? tokens.length;
  for (let index = Math.max(1, first); index < end; index++) {
    const size = perSize(textAt(tokens, index), context);
    const isPer = tokens
      .slice(Math.max(0, index - 3), index)
      // `$90 per hour`
      .some(
        ({ text }, at) =>
          (language.per.has(text) || language.eachOfSeveral.has(text)) &&
          tokens[Math.max(0, index - 3) + at - 1]?.kind !== 'opaque',
      );
    const isInQuantity = index >= quantity.from && index < quantity.to;
    if (size !== undefined && isPer && !isInQuantity && tokens[index - 1]?.text !== '-') per = size;
  }
  // `three hours a minute`
  const adjective = isWord(tokens, quantity.end + 1, language.exactAdjectives) ? 1 : 0;
  const next = perSize(textAt(tokens, quantity.end + 1 + adjective), context);
  if (next !== undefined && isWord(tokens, quantity.end, language.articles)) per = next;
  const whole = findPer(sentence);
  if (whole !== null && whole !== quantity) per = unitSize(whole.unit, context);
  if (per === 0 && isWord(tokens, quantity.end, language.apiece) && [...cues.values()].includes('supervision'))
    per = 60;
  if (per === 0) return null;
  const isMine = [...cues.values()].includes('supervision');
  const metrics = isMine ? (['supervisoryFactor', 'factor'] as const) : (['factor', 'supervisoryFactor'] as const);
  return metrics.flatMap((metric): Candidate[] => {
    const total = facts.total(metric);
    const ofTasks = tasks.map((task) => ({ value: facts.of(task, metric), tasks: [task] }));
    return [...ofTasks, { value: total, tasks: [] }].flatMap((each) =>
      each.value === null ? [] : [{ value: timesNumber(each.value, per), metric, tasks: each.tasks }],
    );
  });
}

/** How far apart the values of two tasks are that are named here. */
export function listDifferences(
  { mentions, carried }: Sentence,
  metrics: readonly Metric[],
  { facts }: Context,
): Candidate[] {
  const named = mentions.flatMap(({ tasks }) => (tasks.length === 1 ? tasks : []));
  const tasks = [...new Set([...carried, ...named])].slice(0, MOST_COMPARED);
  return metrics.flatMap((metric) =>
    tasks.flatMap((a, index) =>
      tasks.slice(index + 1).flatMap((b) => {
        const value = subtractRatios(facts.of(a, metric), facts.of(b, metric));
        return value === null ? [] : [{ value, metric, tasks: [a, b] }];
      }),
    ),
  );
}

/** `The kiosk ran four minutes longer than the importer`: how far two tasks are apart; null where it is not certain. */
export function findDifference(
  sentence: Sentence,
  { start, end, unit }: Quantity,
  { metrics, isShown }: MetricReading,
  { facts, language }: Context,
): Candidate | null {
  const { mentions, tokens } = sentence;
  const [a, b, ...more] = mentions;
  if (a === undefined || b === undefined || a.to > start) return null;
  const joined = listJoined(sentence, b);
  const others = joined.flatMap(({ tasks }) => tasks);
  const isSum = joined.length > 1 && hasWord(tokens, language.together, b.from);
  if (more.length + 1 !== joined.length || (joined.length > 1 && !isSum)) return null;
  if (a.tasks.length > 1 || joined.some(({ tasks }) => tasks.length > 1)) return null;
  // `longer than the refit, by 6 minutes`, `beat the refit by 6x`
  const isBehind = b.to <= start && isWord(tokens, start - 1, language.agents);
  const isAhead = b.from >= end && hasWord(tokens, language.comparers, end, b.from) && b.from - end <= MOST_COMPARED;
  if (!(isBehind || isAhead) || !(isShown || unit === 'times')) return null;
  const [metric] = metrics;
  const [first] = a.tasks;
  const value = first === undefined ? null : subtractRatios(facts.of(first, metric), facts.ofTasks(others, metric));
  return first === undefined || value === null ? null : { value, metric, tasks: [first, ...others] };
}

export function listAverages(
  sentence: Sentence,
  quantity: Quantity,
  { metrics }: MetricReading,
  { facts, language }: Context,
): Candidate[] {
  const isMedian = hasWordNear(sentence, quantity, language.medians);
  const isMean = hasWordNear(sentence, quantity, language.means);
  return metrics.flatMap((metric) => {
    const values = isMedian
      ? [facts.median(metric)]
      : isMean && isFactor(metric)
        ? [facts.mean(metric)]
        : [facts.average(metric)];
    return values.flatMap((value) => (value === null ? [] : [{ value, metric, tasks: [] }]));
  });
}

/** `Best: 90x`, `the longest was 32 minutes`: an extreme without its task. */
export function findExtreme(
  { tokens, clauses, quantities }: Sentence,
  quantity: Quantity,
  metric: Metric,
  { facts, language }: Context,
): Candidate | null {
  for (let at = quantity.start - 1; at >= Math.max(0, quantity.start - 6); at--) {
    if (quantities.some(({ to }) => to - 1 === at)) return null;
    const end = language.extremes[textAt(tokens, at)];
    if (end === undefined) continue;
    if (Math.abs((clauses[at] ?? 0) - (clauses[quantity.from] ?? 0)) > 1) return null;
    const before = textAt(tokens, at - 1);
    if (language.extremeLimits.has(before) || /^\d/.test(before) || isFew(textAt(tokens, at + 1), language))
      return null;
    const task = facts.atRank(metric, end, 0);
    const value = task === null ? null : facts.of(task, metric);
    return task === null || value === null ? null : { value, metric, tasks: [task] };
  }
  return null;
}

/** `from 7.5x to 654.5x`: the two ends of a column. */
export function findRange(
  sentence: Sentence,
  quantity: Quantity,
  metric: Metric,
  { facts, language }: Context,
): Candidate | null {
  const { tokens, quantities, mentions } = sentence;
  const same = quantities.filter(
    ({ unit, from }) => unit === quantity.unit || (unit === 'none' && from < quantity.from) || from === quantity.from,
  );
  const place = same.findIndex(({ from }) => from === quantity.from);
  const partner = place === 0 ? same[1] : same[place - 1];
  if (partner === undefined || place > 1) return null;
  const [first, second] = place === 0 ? [quantity, partner] : [partner, quantity];
  // `the others range from 45x to 90x`
  const isSome = [language.others, language.rests].some((words) => hasWord(tokens, words, 0, first.from));
  if (isSome || mentions.some(({ from }) => from < second.to)) return null;
  const isJoined = second.from - first.to <= 2 && hasWord(tokens, language.rangeLinks, first.to, second.from);
  if (!isJoined || !hasWord(tokens, language.rangeStarts, first.from - 3, first.from)) return null;
  const isUpper = place === 1;
  const isDown = Number(tokens[first.from]?.text) > Number(tokens[second.from]?.text);
  const task = facts.atRank(metric, isUpper !== isDown ? 'most' : 'least', 0);
  const value = task === null ? null : facts.of(task, metric);
  return task === null || value === null ? null : { value, metric, tasks: [task] };
}
