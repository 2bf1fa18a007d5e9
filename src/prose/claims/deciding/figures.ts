import type { Sentence } from '../reading/sentence.ts';
import type { Hedge, Metric } from '../words/language.ts';
import { isTime, type Quantity, timesNumber } from '../words/quantity.ts';
import { matchWritten } from './compare.ts';
import { type ClaimList, type Context, keyOfPlace, unitSize } from './context.ts';
import {
  findSubject,
  hasTotalNear,
  hasTotalPhrase,
  hasWordNear,
  isAboutDay,
  isChange,
  isOfThing,
  isPartOf,
} from './figure-context.ts';
import {
  type Candidate,
  findExtreme,
  findLeftOut,
  findPer,
  findRange,
  findTopTasks,
  isFactor,
  listAverages,
  listCarriedGroup,
  listGroup,
  listGroupValues,
  listTotals,
  listValues,
  listYields,
  MOST_TASKS,
} from './figure-values.ts';
import { fixFigure, writeLike } from './fix.ts';
import { type MetricReading, readMetric } from './metric.ts';

/** What a figure is about, and the values it can have. */
interface Reading {
  readonly candidates: readonly Candidate[];
  /** What it should be; null when that is not certain. */
  readonly expected: Candidate | null;
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
  const [first] = metrics;
  const isAverage =
    hasWordNear(sentence, quantity, language.averages, language) ||
    hasWordNear(sentence, quantity, language.medians, language);
  const averages = isAverage ? listAverages(sentence, quantity, metric, context) : [];
  const totals = listTotals(metrics, context);
  const subject = findSubject(sentence, quantity);
  const { tasks, others } = subject;
  const yields = listYields(sentence, quantity, tasks.slice(0, 1), context);
  const ofOthers = listValues([...new Set(others)].slice(0, MOST_TASKS), metrics, context);
  const group = [...listGroup(sentence, metrics, context), ...listCarriedGroup(sentence, metrics, context)];
  const isTotal =
    hasWordNear(sentence, quantity, language.totals, language) ||
    hasWordNear(sentence, quantity, language.weighted, language);
  const about = isAboutDay(sentence, quantity);
  if (tasks.length > 0) {
    const values =
      subject.isGroup === true
        ? listGroupValues(tasks, metrics, isTime(quantity.unit), context)
        : listValues(tasks, metrics, context);
    const whole = isTotal || isPartOf(sentence, quantity) || hasTotalNear(sentence, quantity) ? totals : [];
    const isState = (quantity.unit === 'days' || quantity.unit === 'weeks') && !metric.isShown;
    const isOther = isState || isOfThing(sentence, quantity) || isChange(sentence, quantity);
    const [sum] = isSumOf(sentence, quantity) ? group : [];
    const expected = isOther ? null : (sum ?? yields?.[0] ?? values[0] ?? null);
    return { candidates: [...values, ...ofOthers, ...group, ...averages, ...whole, ...(yields ?? [])], expected };
  }
  if (yields !== null)
    return { candidates: [...yields, ...averages, ...ofOthers], expected: about ? (yields[0] ?? null) : null };
  const range = findRange(sentence, quantity, first, context) ?? findExtreme(sentence, quantity, first, context);
  if (range !== null) return { candidates: [range, ...ofOthers], expected: about ? range : null };
  const isMean =
    hasWordNear(sentence, quantity, language.means, language) ||
    hasWordNear(sentence, quantity, language.medians, language);
  const isPlainAverage = isAverage && (!isFactor(first) || isMean);
  const base = isPlainAverage ? averages : [...totals, ...averages];
  const clause = sentence.clauses[quantity.from];
  const hasUnknown = sentence.unknown.some(({ from }) => sentence.clauses[from] === clause);
  const isVague = isTime(quantity.unit) && sentence.field === 'analysis' && hasUnknown && !isTotal && !metric.isShown;
  // `The average item occupied the system for 10 minutes.`
  const isOfAverage =
    isTime(quantity.unit) &&
    isPlainAverage &&
    sentence.tokens.slice(0, 2).some(({ text }) => language.averages.has(text));
  const isSure = isOfAverage || hasTotalPhrase(sentence, quantity) || hasPartner(sentence, quantity, context);
  // `The sync sits in the middle, 40x.`
  const isOfTask =
    quantity.unit === 'times' && !isTotal && !isAverage && sentence.mentions.some(({ to }) => to <= quantity.from);
  const isUncertain =
    isOfTask || (!isSure && (!about || isVague || isChange(sentence, quantity) || isOfThing(sentence, quantity)));
  return { candidates: [...base, ...ofOthers, ...group], expected: isUncertain ? null : (base[0] ?? null) };
}

const SUM_WORDS = /^(?:together|combined|sum|altogether|add|adds|added|total|totalled|totaled)$/;

/** `the rewrite, the tests and the consumer add up to 152 hours` */
function isSumOf({ tokens, mentions }: Sentence, { start }: Quantity): boolean {
  const before = mentions.filter(({ to }) => to <= start);
  const last = before[before.length - 1];
  return before.length > 1 && tokens.slice(last?.to ?? start, start).some(({ text }) => SUM_WORDS.test(text));
}

const TOTAL_METRICS: Readonly<Record<string, readonly Metric[]>> = {
  hours: ['human', 'ai'],
  days: ['human'],
  weeks: ['human'],
};

/** `47 hours grown, 50 minutes of light`: next to a total of the day, a figure without a task is one too. */
function hasPartner(sentence: Sentence, quantity: Quantity, context: Context): boolean {
  const { field, isEarly, mentions, quantities } = sentence;
  if (mentions.length > 0 || (field === 'intro' && !isEarly)) return false;
  if (field === 'analysis' && (sentence.unknown.length > 0 || !isAboutDay(sentence, quantity))) return false;
  const metrics = (unit: Quantity['unit']): readonly Metric[] => TOTAL_METRICS[unit] ?? ['ai', 'supervision'];
  return quantities.some((other) => {
    if (other === quantity || !isTime(other.unit) || other.unit === quantity.unit || other.isFraction) return false;
    if (other.hedge !== null && BOUNDS.has(other.hedge)) return false;
    const totals = listTotals(metrics(other.unit), context);
    return totals.some(({ value }) => matchWritten(value, other, unitSize(other.unit, context)) === 'yes');
  });
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

/** Which of its values a figure agreed with before the tasks changed; null when it did not, or is a new one. */
function findAgreed({ tokens, field }: Sentence, [from, to]: readonly [number, number], { agreed }: Context) {
  const key = keyOfPlace(field, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return agreed.get(key)?.source ?? null;
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
    const { candidates: all, expected: usual } = readFigure(sentence, quantity, metric, context);
    const span = [quantity.hedge === null ? from : start, to] as const;
    const before = findAgreed(sentence, span, context);
    const expected = before === null ? usual : (all[before] ?? usual);
    // Nearly every value is on the right side of some bound: only the expected one counts.
    const isBound = quantity.hedge !== null && BOUNDS.has(quantity.hedge);
    const candidates = isBound && expected !== null ? [expected] : all;
    const size = unitSize(unit, context);
    const matches = candidates.map(({ value }) => matchWritten(value, quantity, size));
    const kind = unit === 'times' ? 'factor' : 'figure';
    const agreeing = candidates[matches.indexOf('yes')];
    if (agreeing !== undefined) {
      const details = { metrics: [agreeing.metric], source: all.indexOf(agreeing) };
      list.add(kind, span, 'agrees', agreeing.tasks, null, details);
      continue;
    }
    // `An hour is nothing`: without a word for what it measures, it is a manner of speaking.
    const isTold = hasTotalPhrase(sentence, quantity);
    const isLoose =
      !isTold && quantity.isInWords && unit === 'hours' && !metric.isShown && expected?.tasks.length === 0;
    const isUndecided = isLoose || matches.includes('unsure') || sentence.isOtherTime;
    if (expected === null || (isUndecided && before === null)) {
      list.add(kind, span, 'not in the data', []);
      continue;
    }
    const [task = null] = expected.tasks.length === 1 ? expected.tasks : [null];
    const owner = task === null ? null : findOwner(quantity, expected.metric, size, context);
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

const OWNERS = /^(?:mine|machine|machine's|claude's|claude|me|agent's|agent|human|supervision|prompting|review)$/;

/** `12 minutes of mine, 27 of the machine's`: a number without a unit has that of the figure before it. */
function inheritUnits({ quantities, tokens, mentions }: Sentence): Quantity[] {
  const read: Quantity[] = [];
  quantities.forEach((quantity, index) => {
    read.push(inheritUnit(quantity, index));
  });
  return read;

  function inheritUnit(quantity: Quantity, index: number): Quantity {
    const before = read[index - 1];
    const cue = tokens.slice(Math.max(0, quantity.from - 4), quantity.from).some(({ text }) => text === 'tokens');
    if (quantity.unit === 'none' && cue && quantity.scale >= 1000) return { ...quantity, unit: 'tokens' };
    const isEnd = tokens[quantity.end] === undefined || tokens[quantity.end]?.kind === 'sign';
    const isAfterTask = mentions.some(({ to }) => to === quantity.from) && !quantity.isInWords && isEnd;
    const isBeforeTask =
      (/^(?:for|on|to)$/.test(tokens[quantity.to]?.text ?? '') &&
        mentions.some(({ from }) => from > quantity.to && from <= quantity.to + 2)) ||
      (/^(?:fell|went|belonged|belong|go)$/.test(tokens[quantity.to]?.text ?? '') &&
        mentions.some(({ from }) => from > quantity.to && from <= quantity.to + 3));
    const isEach = tokens[quantity.to]?.text === 'each';
    const isWhole = tokens[quantity.from - 1]?.text === 'my' && tokens[quantity.from - 2]?.text === 'of';
    // `the migration took 28 minutes, the search 18`, `of this, 12 for the alarm`, `6 minutes, 2 each`
    if (
      quantity.unit === 'none' &&
      (isAfterTask || isBeforeTask || isEach || isWhole) &&
      before !== undefined &&
      isTime(before.unit)
    )
      return { ...quantity, unit: before.unit };
    if (quantity.unit !== 'none' || quantity.isFraction || tokens[quantity.to]?.text !== 'of') return quantity;
    const owner = tokens[quantity.to + 1]?.text === 'the' ? quantity.to + 2 : quantity.to + 1;
    const last = read[index - 1];
    const next = quantities[index + 1];
    if (OWNERS.test(tokens[owner]?.text ?? '') && last !== undefined && isTime(last.unit))
      return { ...quantity, unit: last.unit };
    // `5 of my 12 minutes`
    // `26 minutes, and 7 of my 20`
    const isOfMine = tokens[quantity.to + 1]?.text === 'my' && next?.from === quantity.to + 2 && next.unit === 'none';
    if (isOfMine && last !== undefined && isTime(last.unit)) return { ...quantity, unit: last.unit };
    const isPart = next !== undefined && isTime(next.unit) && next.from - quantity.to <= 3;
    return isPart ? { ...quantity, unit: next.unit } : quantity;
  }
}
