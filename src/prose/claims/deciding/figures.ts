import type { Ratio } from '../../../record/numbers/rounding.ts';
import type { Mention } from '../facts/task-names.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Hedge, Metric } from '../words/language.ts';
import { indexPhrases, isTime, phraseAt, type Quantity, timesNumber } from '../words/quantity.ts';
import { matchWritten } from './compare.ts';
import { type ClaimList, type Context, mentionsAround, showAs, unitSize } from './context.ts';
import { type MetricReading, readMetric } from './metric.ts';

/** A value that a figure can be. */
interface Candidate {
  readonly value: Ratio;
  readonly metric: Metric;
  readonly tasks: readonly number[];
}

/** What a figure is about, and the values it can have. */
interface Reading {
  readonly candidates: readonly Candidate[];
  /** What it should be; null when that is not certain. */
  readonly expected: Candidate | null;
}

const LINKS = new Set([
  'for',
  'on',
  'of',
  'from',
  'by',
  'in',
  'to',
  'went',
  'go',
  'goes',
  'the',
  'at',
  'was',
  'were',
  'is',
  'came',
  'belonged',
  'into',
  'our',
  'my',
  'is',
  'both',
  'all',
  'on',
  'per',
  "'s",
  'it',
  'and',
]);
const MOST_LINKS = 5;
const MOST_TASKS = 3;
const FACTORS: readonly Metric[] = ['factor', 'supervisoryFactor'];
const isFactor = (metric: Metric) => FACTORS.includes(metric);

function listValues(tasks: readonly number[], metrics: readonly Metric[], { facts }: Context): Candidate[] {
  if (tasks.length > MOST_TASKS) return [];
  const sets = tasks.length > 1 ? [...tasks.map((task) => [task]), tasks] : [tasks];
  return metrics.flatMap((metric) =>
    sets.flatMap((set) => {
      const value = facts.ofTasks(set, metric);
      return value === null ? [] : [{ value, metric, tasks: set }];
    }),
  );
}

function listTotals(metrics: readonly Metric[], { facts }: Context): Candidate[] {
  return metrics.flatMap((metric) => {
    const value = facts.total(metric);
    return value === null ? [] : [{ value, metric, tasks: [] }];
  });
}

/** Whether only small words lead from a figure to the task after it: “90x for the ledger”. */
function isLinked({ tokens }: Sentence, from: number, { from: to }: Mention): boolean {
  const between = tokens.slice(from, to);
  return between.length <= MOST_LINKS && between.every(({ text }) => LINKS.has(text)) && between[0]?.text !== 'and';
}

const DETERMINERS = new Set([
  'the',
  'our',
  'my',
  'their',
  'his',
  'her',
  'this',
  'that',
  'each',
  'every',
  'another',
  'your',
]);

type Range = Sentence['unknown'][number];
const COPULAS = new Set(['was', 'were', 'is', 'are', 'be', 'as', 'remains', 'remained']);

/** Whether a phrase that names nothing in the data is what a clause is about: “the render farm”, or a noun at its start. */
function isForeign({ tokens, clauses, field, isEarly }: Sentence, { from, to }: Range): boolean {
  const before = tokens[from - 1]?.text ?? '';
  const isStart = from === 0 || clauses[from - 1] !== clauses[from] || tokens[from - 1]?.kind === 'sign';
  // `was the star`: what follows the verb describes the subject.
  if (DETERMINERS.has(before)) return !COPULAS.has(tokens[from - 2]?.text ?? '');
  const isNearStart = from <= 1 || clauses[from - 2] !== clauses[from];
  if (isNearStart && COPULAS.has(tokens[to]?.text ?? '')) return true;
  if (before === 'a' || before === 'an') return from === 1 || clauses[from - 2] !== clauses[from];
  const isVerb = /(?:ed|ing)$/.test(tokens[from]?.text ?? '');
  return isStart && !isVerb && !(isEarly && field === 'intro');
}

/** Phrases that name something other than the tasks, between two places. */
function hasUnknownName(sentence: Sentence, from: number, to: number): boolean {
  return sentence.unknown.some((range) => range.from >= from && range.to <= to && isForeign(sentence, range));
}

function hasWordNear({ tokens, clauses }: Sentence, quantity: Quantity, words: ReadonlySet<string>): boolean {
  const clause = clauses[quantity.from];
  return tokens.some(
    ({ text }, index) =>
      words.has(text) &&
      (clauses[index] === clause ||
        (index >= quantity.to && index <= quantity.to + 2) ||
        (index < quantity.start && index >= quantity.start - 4)),
  );
}

const NEAR = 3;

/** Whether a figure describes a thing: “a 45-minute call”, “12 minutes of footage”. */
function isOfThing({ tokens, unknown, cues }: Sentence, { to, end }: Quantity): boolean {
  for (let index = end; index <= end + NEAR; index++)
    if (cues.has(index) || tokens[index]?.text === 'time') return false;
  if (unknown.some(({ from }) => from === to || (tokens[to]?.text === '-' && from === to + 1))) return true;
  const of = tokens[end]?.text === 'of' ? end + 1 : -1;
  return of !== -1 && unknown.some(({ from }) => from >= of && from <= of + 1);
}

/** The tasks a figure is about by its place in the sentence, and those it may be about too. */
function findSubject(sentence: Sentence, quantity: Quantity) {
  const { mentions, clauses, carried } = sentence;
  const { before, after } = mentionsAround(mentions, quantity.start, quantity.to);
  const clause = clauses[quantity.from];
  const isNext = after !== null && isLinked(sentence, quantity.end, after);
  const isBefore = before !== null && !hasUnknownName(sentence, before.to, quantity.start);
  if (isNext) {
    const others = isBefore && clauses[before.from] === clause ? before.tasks : [];
    return { tasks: after.tasks, others };
  }
  if (isBefore) {
    const other = mentions
      .filter(({ from, to }) => to <= before.from && clauses[from] === clauses[before.from])
      .flatMap(({ tasks }) => tasks);
    const inClause = after !== null && clauses[after.from] === clause ? after.tasks : [];
    return { tasks: before.tasks, others: [...joinedBefore(sentence, before), ...other.slice(0, 2), ...inClause] };
  }
  if (after !== null && clauses[after.from] === clause) return { tasks: after.tasks, others: carried };
  return { tasks: [], others: [...carried, ...(after !== null && before === null ? after.tasks : [])] };
}

/** `the refit and the rebuild (320x and 288x)`: tasks joined with “and” before the one that is nearest. */
function joinedBefore({ mentions, tokens }: Sentence, mention: Mention): readonly number[] {
  const index = mentions.indexOf(mention);
  const last = mentions[index - 1];
  if (last === undefined) return [];
  const isJoined = tokens.slice(last.to, mention.from).every(({ text }) => /^(?:and|,|&|the|our|my)$/.test(text));
  return isJoined && mention.from - last.to <= 4 ? last.tasks : [];
}

/** The values of groups: all tasks named in the sentence, together. */
function listGroup({ mentions }: Sentence, metrics: readonly Metric[], context: Context): Candidate[] {
  const tasks = [...new Set(mentions.flatMap((mention) => (mention.tasks.length <= 6 ? mention.tasks : [])))];
  if (tasks.length < 2 || tasks.length > 12) return [];
  return metrics.flatMap((metric) => {
    const value = context.facts.ofTasks(tasks, metric);
    return value === null ? [] : [{ value, metric, tasks }];
  });
}

const TOGETHER = new Set(['together', 'between', 'combined', 'both', 'altogether']);

/** `Between them they took half an hour`: the tasks of the sentence before. */
function listCarriedGroup(
  { tokens, mentions, carriedAll }: Sentence,
  metrics: readonly Metric[],
  { facts }: Context,
): Candidate[] {
  if (mentions.length > 0 || carriedAll.length < 2 || !tokens.some(({ text }) => TOGETHER.has(text))) return [];
  return metrics.flatMap((metric) => {
    const value = facts.ofTasks(carriedAll, metric);
    return value === null ? [] : [{ value, metric, tasks: carriedAll }];
  });
}

const withoutIndexes = new WeakMap<object, ReturnType<typeof indexPhrases<true>>>();

/** `without the migration`: the tasks that a figure leaves out. */
function findLeftOut({ tokens, mentions }: Sentence, { language, facts }: Context): readonly number[] | null {
  const index = withoutIndexes.get(language) ?? indexPhrases(language.without.map((phrase) => [phrase, true] as const));
  withoutIndexes.set(language, index);
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(tokens, at, index);
    if (found === null) continue;
    const end = at + found.length;
    const mention = mentions.find(({ from }) => from >= end && from <= end + 2);
    if (mention !== undefined && mention.tasks.length === 1) return mention.tasks;
    const word = [end, end + 1]
      .map((place) => tokens[place]?.text ?? '')
      .find((text) => text === 'longest' || text === 'slowest');
    const longest = word === undefined ? null : facts.atRank('ai', 'most', 0);
    if (longest !== null) return [longest];
  }
  return null;
}

const CHANGES = /^(?:beat|beats|rose|rises|fell|falls|grew|shrank|dropped|increased|decreased|cut|improved|down|up)$/;

/** `beat the dashboards by 24x`, `every 5 minutes`, `9 seconds`: a difference, a frequency, or too short for a task. */
function isChange({ tokens, cues, clauses }: Sentence, { start, unit, from, end }: Quantity): boolean {
  const [before, after, next] = [tokens[start - 1], tokens[end], tokens[end + 1]].map((token) => token?.text ?? '');
  const isDifference =
    (before === 'by' || before === 'to') && tokens.slice(0, from).some(({ text }) => CHANGES.test(text));
  // `40 minutes to get here`, but not `5 minutes to the theme` or `to supervise`
  const isPurpose = after === 'to' && !DETERMINERS.has(next ?? '') && !cues.has(end + 1);
  const isDistance =
    isTime(unit) && (OFFSETS.test(after ?? '') || before === 'after' || before === 'before' || isPurpose);
  const isNegated = tokens
    .slice(0, from)
    .some(({ text }, index) => clauses[index] === clauses[from] && NEGATIONS.test(text));
  return isDifference || isDistance || isNegated || before === 'every' || before === 'per' || unit === 'seconds';
}

const OFFSETS = /^(?:before|after|until|till|ago|late|early|later|earlier|since|left|away)$/;
const NEGATIONS = /^(?:neither|nor|not|never|hardly)$|n't$/;

const TOP_WORDS: Readonly<Record<string, readonly [Metric, 'most' | 'least']>> = {
  longest: ['ai', 'most'],
  slowest: ['ai', 'most'],
  shortest: ['ai', 'least'],
  quickest: ['ai', 'least'],
  fastest: ['ai', 'least'],
  top: ['factor', 'most'],
  best: ['factor', 'most'],
  worst: ['factor', 'least'],
  bottom: ['factor', 'least'],
};

/** `the two longest tasks`, `the top three`: the tasks at the first ranks; null without such words. */
function findTopTasks({ tokens, mentions }: Sentence, { facts, language }: Context): readonly number[] | null {
  if (mentions.length > 0) return null;
  for (let at = 0; at < tokens.length; at++) {
    const top = TOP_WORDS[tokens[at]?.text ?? ''];
    if (top === undefined) continue;
    const isTop = top[0] === 'factor';
    const counts = [tokens[at - 1], ...(isTop ? [tokens[at + 1]] : [])].map((token) =>
      token?.kind === 'number' && token.suffix === '' ? Number(token.text) : (language.numbers[token?.text ?? ''] ?? 0),
    );
    const count = counts.find((each) => each >= 2 && each <= 5);
    if (count === undefined || count > facts.tasks.length) continue;
    const ranks = Array.from({ length: count }, (_, rank) => facts.atRank(top[0], top[1], rank));
    return ranks.flatMap((task) => task ?? []);
  }
  return null;
}

const PER_UNITS: Readonly<Record<string, number>> = { minute: 60, minutes: 60, hour: 3600, hours: 3600 };

/** `One minute of my attention bought 4.5 hours`: the time that another one is for. */
function findPer(quantities: readonly Quantity[]): Quantity | null {
  const [first, second] = quantities.filter(({ unit }) => isTime(unit));
  const isOne = first?.isInWords === true && !first.isFraction && first.amount.numerator.coefficient === 1;
  return isOne && second !== undefined && (first.unit === 'minutes' || first.unit === 'hours') ? first : null;
}

/** Human time for each minute or hour of a machine or of supervision. */
function listYields(
  { tokens, cues, quantities }: Sentence,
  quantity: Quantity,
  { facts }: Context,
): Candidate[] | null {
  if (!isTime(quantity.unit)) return null;
  let per = 0;
  for (let index = 1; index < tokens.length; index++) {
    const size = PER_UNITS[tokens[index]?.text ?? ''];
    const isPer = tokens.slice(Math.max(0, index - 3), index).some(({ text }) => /^(?:per|every|each)$/.test(text));
    const isInQuantity = index >= quantity.from && index < quantity.to;
    if (size !== undefined && isPer && !isInQuantity && tokens[index - 1]?.text !== '-') per = size;
  }
  const whole = findPer(quantities);
  if (whole !== null && whole !== quantity) per = PER_UNITS[whole.unit] ?? 0;
  if (per === 0 && tokens[quantity.end]?.text === 'each' && [...cues.values()].includes('supervision')) per = 60;
  if (per === 0) return null;
  const isMine = [...cues.values()].includes('supervision');
  const metrics = isMine ? (['supervisoryFactor', 'factor'] as const) : (['factor', 'supervisoryFactor'] as const);
  return metrics.flatMap((metric) => {
    const total = facts.total(metric);
    return total === null ? [] : [{ value: timesNumber(total, per), metric, tasks: [] }];
  });
}

function listAverages(
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

const EXTREMES: Readonly<Record<string, 'most' | 'least'>> = {
  best: 'most',
  highest: 'most',
  top: 'most',
  peak: 'most',
  max: 'most',
  maximum: 'most',
  longest: 'most',
  slowest: 'most',
  largest: 'most',
  biggest: 'most',
  worst: 'least',
  lowest: 'least',
  bottom: 'least',
  min: 'least',
  minimum: 'least',
  shortest: 'least',
  quickest: 'least',
  fastest: 'least',
  smallest: 'least',
  weakest: 'least',
};

/** `Best: 90x`, `the longest was 32 minutes`: an extreme without its task. */
function findExtreme(
  { tokens, clauses, quantities }: Sentence,
  quantity: Quantity,
  metric: Metric,
  { facts }: Context,
): Candidate | null {
  for (let at = quantity.start - 1; at >= Math.max(0, quantity.start - 6); at--) {
    if (quantities.some(({ to }) => to - 1 === at)) return null;
    const end = EXTREMES[tokens[at]?.text ?? ''];
    if (end === undefined) continue;
    if (Math.abs((clauses[at] ?? 0) - (clauses[quantity.from] ?? 0)) > 1) return null;
    if (
      /^(?:second|third|next|two|three|\d.*)$/.test(tokens[at - 1]?.text ?? '') ||
      /^(?:two|three|four|five)$/.test(tokens[at + 1]?.text ?? '')
    )
      return null;
    const task = facts.atRank(metric, end, 0);
    const value = task === null ? null : facts.of(task, metric);
    return task === null || value === null ? null : { value, metric, tasks: [task] };
  }
  return null;
}

const RANGE_WORDS = /^(?:range|ranged|ranges|ranging|spread|spanned|spans|between|from)$/;

/** `from 7.5x to 654.5x`: the two ends of a column. */
function findRange(sentence: Sentence, quantity: Quantity, metric: Metric, { facts }: Context): Candidate | null {
  const { tokens, quantities, mentions } = sentence;
  const same = quantities.filter(
    ({ unit, from }) => unit === quantity.unit || (unit === 'none' && from < quantity.from),
  );
  const place = same.indexOf(quantity);
  const partner = place === 0 ? same[1] : same[place - 1];
  if (partner === undefined || place > 1 || mentions.length > 0) return null;
  const [first, second] = place === 0 ? [quantity, partner] : [partner, quantity];
  const between = tokens.slice(first.to, second.from).map(({ text }) => text);
  const before = tokens.slice(Math.max(0, first.from - 3), first.from).map(({ text }) => text);
  const isJoined = between.length <= 2 && between.some((text) => /^(?:to|and|-|–|—)$/.test(text));
  if (!isJoined || !before.some((text) => RANGE_WORDS.test(text))) return null;
  const isUpper = place === 1;
  const isDown = Number(tokens[first.from]?.text) > Number(tokens[second.from]?.text);
  const task = facts.atRank(metric, isUpper !== isDown ? 'most' : 'least', 0);
  const value = task === null ? null : facts.of(task, metric);
  return task === null || value === null ? null : { value, metric, tasks: [task] };
}

/** Whether nothing in the clause shows that a figure without a task is about something else. */
function isAboutDay(sentence: Sentence, quantity: Quantity): boolean {
  const clause = sentence.clauses[quantity.from];
  return !sentence.unknown.some(
    (range) => sentence.clauses[range.from] === clause && range.to <= quantity.from && isForeign(sentence, range),
  );
}

function readFigure(sentence: Sentence, quantity: Quantity, metric: MetricReading, context: Context): Reading {
  const { facts, language } = context;
  const { metrics } = metric;
  const leftOut = findLeftOut(sentence, context);
  if (leftOut !== null) {
    const values = metrics.flatMap((each) => {
      const value = facts.without(leftOut, each);
      return value === null ? [] : [{ value, metric: each, tasks: [] }];
    });
    const totals = [...listTotals(metrics, context), ...listValues(leftOut, metrics, context)];
    return { candidates: [...values, ...totals], expected: values[0] ?? null };
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
  const yields = listYields(sentence, quantity, context);
  const [first] = metrics;
  const isAverage =
    hasWordNear(sentence, quantity, language.averages) || hasWordNear(sentence, quantity, language.medians);
  const averages = isAverage ? listAverages(sentence, quantity, metric, context) : [];
  const totals = listTotals(metrics, context);
  const { tasks, others } = findSubject(sentence, quantity);
  const ofOthers = listValues([...new Set(others)].slice(0, MOST_TASKS), metrics, context);
  const group = [...listGroup(sentence, metrics, context), ...listCarriedGroup(sentence, metrics, context)];
  const isTotal =
    hasWordNear(sentence, quantity, language.totals) || hasWordNear(sentence, quantity, language.weighted);
  const about = isAboutDay(sentence, quantity);
  if (tasks.length > 0) {
    const values = listValues(tasks, metrics, context);
    const whole = isTotal || isPartOf(sentence, quantity) || hasTotalNear(sentence, quantity) ? totals : [];
    const isState = (quantity.unit === 'days' || quantity.unit === 'weeks') && !metric.isShown;
    const isOther = isState || isOfThing(sentence, quantity) || isChange(sentence, quantity);
    const expected = isOther ? null : (values[0] ?? null);
    return { candidates: [...values, ...ofOthers, ...group, ...averages, ...whole, ...(yields ?? [])], expected };
  }
  if (yields !== null)
    return { candidates: [...yields, ...averages, ...ofOthers], expected: about ? (yields[0] ?? null) : null };
  const range = findRange(sentence, quantity, first, context) ?? findExtreme(sentence, quantity, first, context);
  if (range !== null) return { candidates: [range, ...ofOthers], expected: about ? range : null };
  const isMean = hasWordNear(sentence, quantity, language.means) || hasWordNear(sentence, quantity, language.medians);
  const isPlainAverage = isAverage && (!isFactor(first) || isMean);
  const base = isPlainAverage ? averages : [...totals, ...averages];
  const clause = sentence.clauses[quantity.from];
  const hasUnknown = sentence.unknown.some(({ from }) => sentence.clauses[from] === clause);
  const isVague = isTime(quantity.unit) && sentence.field === 'analysis' && hasUnknown && !isTotal && !metric.isShown;
  const isUncertain = !about || isVague || isChange(sentence, quantity) || isOfThing(sentence, quantity);
  return { candidates: [...base, ...ofOthers, ...group], expected: isUncertain ? null : (base[0] ?? null) };
}

/** `5 of my 12 minutes`: the second figure is the whole. */
function isPartOf({ tokens }: Sentence, { start }: Quantity): boolean {
  return tokens.slice(Math.max(0, start - 4), start).some(({ text }) => text === 'of');
}

function hasTotalNear({ cues, clauses, mentions }: Sentence, quantity: Quantity): boolean {
  const clause = clauses[quantity.from];
  const isAlone = !mentions.some(({ from }) => clauses[from] === clause);
  return isAlone && [...cues.keys()].some((index) => clauses[index] === clause);
}

/** The task whose own value is the written one, when exactly one has it. */
function findOwner(quantity: Quantity, metric: Metric, size: number, { facts }: Context): number | null {
  const low = timesNumber(quantity.amount, size * quantity.scale * 0.5);
  const order = facts.order(metric);
  const { below } = facts.countBelow(metric, low);
  let owner: number | null = null;
  for (let place = below; place < order.length && place < below + 200; place++) {
    const task = order[place] ?? 0;
    const value = facts.of(task, metric);
    if (value === null || matchWritten(value, { ...quantity, hedge: null }, size) !== 'yes') continue;
    if (owner !== null) return null;
    owner = task;
  }
  return owner;
}

const BOUNDS: ReadonlySet<Hedge> = new Set(['above', 'below', 'atLeast', 'atMost']);

/** Times, factors and tokens. */
export function decideFigures(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens } = sentence;
  const per = findPer(sentence.quantities);
  for (const quantity of inheritUnits(sentence)) {
    const { unit, from, to, start } = quantity;
    // `fired 40 times` is a count.
    const isCount = tokens[to - 1]?.text === 'times' && quantity.decimals === 0;
    const isWordTimes = unit === 'times' && (quantity.isFraction || quantity.isInWords || isCount);
    if (!(isTime(unit) || unit === 'times' || unit === 'tokens') || isWordTimes || list.isTaken(from, to)) continue;
    if (quantity === per) continue;
    const metric = readMetric(sentence, quantity);
    const { candidates: all, expected } = readFigure(sentence, quantity, metric, context);
    // Nearly every value is on the right side of some bound: only the expected one counts.
    const isBound = quantity.hedge !== null && BOUNDS.has(quantity.hedge);
    const candidates = isBound && expected !== null ? [expected] : all;
    const size = unitSize(unit, context);
    const matches = candidates.map(({ value }) => matchWritten(value, quantity, size));
    const span = [quantity.hedge === null ? from : start, to] as const;
    const kind = unit === 'times' ? 'factor' : 'figure';
    const agreeing = candidates[matches.indexOf('yes')];
    if (agreeing !== undefined) {
      list.add(kind, span, 'agrees', agreeing.tasks);
      continue;
    }
    // `An hour is nothing`: without a word for what it measures, it is a manner of speaking.
    const isLoose = quantity.isInWords && unit === 'hours' && !metric.isShown && expected?.tasks.length === 0;
    if (expected === null || isLoose || matches.includes('unsure') || sentence.isOtherTime) {
      list.add(kind, span, 'not in the data', []);
      continue;
    }
    const [task = null] = expected.tasks.length === 1 ? expected.tasks : [null];
    const owner = task === null ? null : findOwner(quantity, expected.metric, size, context);
    const actual = showAs(expected.value, quantity, sentence, context);
    if (task !== null && owner !== null && owner !== task)
      list.add(kind, span, 'contradicts', [task, owner], {
        code: 'prose-other-task',
        figure: expected.metric,
        actual,
        task,
        other: owner,
      });
    else
      list.add(kind, span, 'contradicts', expected.tasks, {
        code: 'prose-figure-differs',
        actual,
        figure: expected.metric,
        task,
      });
  }
}

const OWNERS = /^(?:mine|machine|machine's|claude's|claude|me|agent's|agent|human|supervision|prompting|review)$/;

/** `12 minutes of mine, 27 of the machine's`: a number without a unit has that of the figure before it. */
function inheritUnits({ quantities, tokens, mentions }: Sentence): Quantity[] {
  return quantities.map((quantity, index) => {
    const before = quantities[index - 1];
    const cue = tokens.slice(Math.max(0, quantity.from - 4), quantity.from).some(({ text }) => text === 'tokens');
    if (quantity.unit === 'none' && cue && quantity.scale >= 1000) return { ...quantity, unit: 'tokens' };
    const isEnd = tokens[quantity.end] === undefined || tokens[quantity.end]?.kind === 'sign';
    const isAfterTask = mentions.some(({ to }) => to === quantity.from) && !quantity.isInWords && isEnd;
    const isBeforeTask =
      /^(?:for|on)$/.test(tokens[quantity.to]?.text ?? '') &&
      mentions.some(({ from }) => from > quantity.to && from <= quantity.to + 2);
    const isEach = tokens[quantity.to]?.text === 'each';
    // `the migration took 28 minutes, the search 18`, `of this, 12 for the alarm`, `6 minutes, 2 each`
    if (
      quantity.unit === 'none' &&
      (isAfterTask || isBeforeTask || isEach) &&
      before !== undefined &&
      isTime(before.unit)
    )
      return { ...quantity, unit: before.unit };
    if (quantity.unit !== 'none' || quantity.isFraction || tokens[quantity.to]?.text !== 'of') return quantity;
    const owner = tokens[quantity.to + 1]?.text === 'the' ? quantity.to + 2 : quantity.to + 1;
    const last = quantities[index - 1];
    const next = quantities[index + 1];
    if (OWNERS.test(tokens[owner]?.text ?? '') && last !== undefined && isTime(last.unit))
      return { ...quantity, unit: last.unit };
    // `5 of my 12 minutes`
    const isPart = next !== undefined && isTime(next.unit) && next.from - quantity.to <= 3;
    return isPart ? { ...quantity, unit: next.unit } : quantity;
  });
}
