import { compareRatios, type Ratio } from '../../../record/numbers/rounding.ts';
import type { Fix } from '../claim.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { ClaimLanguage, Hedge, Metric } from '../words/language.ts';
import { phraseAt } from '../words/phrases.ts';
import { approximate, isTime, type Quantity, ratioOf, timesNumber } from '../words/quantity.ts';
import { hasWord, isWord, textAt } from '../words/tokens.ts';
import { ClaimList } from './shared/claim-list.ts';
import { type Context, unitSize } from './shared/context.ts';
import { fixAt, fixFigure } from './shared/fix.ts';
import { matchWritten } from './shared/match-written.ts';
import { listJoined, mentionsAround } from './shared/mentions.ts';
import { readMetric } from './shared/metric/read-metric.ts';
import { isNegation } from './shared/negation.ts';
import { showMetric } from './shared/show-metric.ts';

/** How many of the tasks: the share or count that a quantifier asks for. */
interface Quantifier {
  readonly from: number;
  /** The token after it. */
  readonly to: number;
  readonly holds: (count: number, all: number) => boolean;
  /** Tasks that it does not count: “everything but the hunt”. */
  readonly except?: readonly number[];
  /** Whether it counts tasks for certain. */
  readonly isCertain?: true;
  /** The number or share in it. */
  readonly quantity?: Quantity;
}

/** What a bound asks of a task's value. */
interface Bound {
  readonly quantity: Quantity;
  readonly hedge: Hedge;
  readonly value: Ratio;
  /** The same number in units that are possible too: `Half of the rows passed sixty`. */
  readonly others?: readonly Bound[];
}

/** The token after the noun that a quantifier counts, or the token itself when it counts what was mentioned before. */
function afterNoun({ tokens }: Sentence, at: number, { language }: Context): number | null {
  let index = at;
  for (let words = 0; words < 6; words++) {
    const text = textAt(tokens, index);
    if (language.taskNouns.has(text) || language.themWords.has(text)) return index + 1;
    // Only small words may be between: “most days” does not count tasks.
    const isNumber = tokens[index]?.kind === 'number' || language.numbers[text] !== undefined;
    if (!language.nounLinks.has(text) && (words > 3 || !isNumber)) return null;
    index += 1;
  }
  return null;
}

function readNumberWord(sentence: Sentence, at: number, { language }: Context): number | null {
  const token = sentence.tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number' && token.suffix === '') return Number(token.text);
  const { numbers, tens } = language;
  const ones = sentence.tokens[at + 1]?.text === '-' ? (numbers[textAt(sentence.tokens, at + 2)] ?? 0) : 0;
  return numbers[token.text] ?? (tens[token.text] === undefined ? null : (tens[token.text] ?? 0) + ones);
}

const everyOne = (count: number, all: number) => count === all;

/** The tasks after “but” or “except”; null without such a word or without a task, none if a name fits several. */
function exceptedAt(sentence: Sentence, at: number): readonly number[] | null {
  const { tokens, mentions, language } = sentence;
  if (!isWord(tokens, at, language.excepts)) return null;
  const mention = mentions.find(({ from }) => from > at && from <= at + 3);
  if (mention === undefined) return null;
  // `all but the trees and the slides`
  const joined = listJoined(sentence, mention);
  const isCertain = joined.every(({ tasks, isGroup }) => tasks.length === 1 || isGroup === true);
  return isCertain ? [...new Set(joined.flatMap(({ tasks }) => tasks))] : [];
}

const exactly = (wanted: number) => (count: number) => count === wanted;

/** Whether a clause begins at a token. */
function isClauseStart({ tokens, language }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'sign' || language.clauseStarts.has(before.text);
}

/** Reads the quantifier at a token: “all but two”, “none”, “most tasks”, “half of the rows”. */
function readQuantifier(sentence: Sentence, at: number, context: Context): Quantifier | null {
  const { tokens, language } = sentence;
  const next = textAt(tokens, at + 1);
  const noun = (from: number) => afterNoun(sentence, from, context);
  const make = (to: number | null, holds: Quantifier['holds']) => (to === null ? null : { from: at, to, holds });
  const kind = language.quantifiers[textAt(tokens, at)];
  if ((kind === 'all' || kind === 'everything') && language.excepts.has(next)) {
    const count = readNumberWord(sentence, at + 2, context);
    const but = exceptedAt(sentence, at + 1);
    if (count === null)
      return but !== null && but.length > 0 ? { from: at, to: at + 2, holds: everyOne, except: but } : null;
    return make(noun(at + 3) ?? at + 3, (found, all) => all - found === count);
  }
  if (isWord(tokens, at, language.negators)) {
    // `not one task`, `not a single task`
    if (language.numbers[next] === 1) return make(noun(at + 2), exactly(0));
    if (language.articles.has(next)) return make(noun(at + 3), exactly(0));
  }
  const isOther = language.others.has(next);
  if (kind === 'each' || kind === 'all') {
    // `All under 25 minutes.`
    const isBare = kind === 'all' && sentence.quantities.some(({ start, hedge }) => start === at + 1 && hedge !== null);
    const to = noun(at + 1) ?? (isBare ? at + 1 : null);
    if (to === null) return null;
    const excepted = isOther
      ? (mentionsAround(sentence.mentions, at, to).before?.tasks ?? sentence.carried)
      : exceptedAt(sentence, to);
    if (excepted !== null) return excepted.length > 0 ? { from: at, to, holds: everyOne, except: excepted } : null;
    if (isWord(tokens, to, language.excepts)) {
      const count = readNumberWord(sentence, to + 1, context);
      return count === null ? null : make(to + 2, (found, all) => all - found === count);
    }
    return make(to, everyOne);
  }
  if (kind === 'everything') return make(at + 1, everyOne);
  const none = kind === 'none' || kind === 'nothing' ? exceptedAt(sentence, at + 1) : null;
  if (none !== null) return none.length > 0 ? { from: at, to: at + 2, holds: exactly(0), except: none } : null;
  if (kind === 'nothing') return make(at + 1, exactly(0));
  if (kind === 'none') return make(noun(at + 1) ?? at + 1, exactly(0));
  if (kind === 'no') {
    const to = noun(at + 1);
    const but = to === null ? null : exceptedAt(sentence, to);
    // `No task but the kiosk ran past 20 minutes`
    if (to !== null && but !== null) return but.length > 0 ? { from: at, to, holds: exactly(0), except: but } : null;
    const others = isOther ? (mentionsAround(sentence.mentions, at, at + 1).before?.tasks ?? sentence.carried) : [];
    return to !== null && others.length === 1
      ? { from: at, to, holds: exactly(0), except: others }
      : make(to, exactly(0));
  }
  if (kind === 'most') {
    // `Most took under 15 minutes.`
    const isBare = isClauseStart(sentence, at) && isWord(tokens, at + 1, language.countVerbs);
    return make(noun(at + 1) ?? (isBare ? at + 1 : null), (count, all) => count * 2 > all);
  }
  const half = phraseAt(tokens, at, language.halves);
  if (half === null) return null;
  const isAbove = half.meaning === 'above';
  return make(noun(at + half.length), (count, all) => (isAbove ? count * 2 > all : count * 2 < all));
}

/** Counts and fractions of tasks: “four rows”, “half of the rows”, “a third of the tasks”, “12 of 29”. */
function readCount(sentence: Sentence, quantity: Quantity, context: Context): Quantifier | null {
  const { tokens, language } = sentence;
  const { amount, unit, to, isFraction, hedge } = quantity;
  if (unit === 'percent' || (isFraction && unit === 'none')) {
    const end = afterNoun(sentence, to, context);
    // `half of the tasks`, `half the tasks`
    const isOfThem = [language.partitives, language.definiteArticles].some((words) => isWord(tokens, to, words));
    if (end === null || !isOfThem) return null;
    const share = approximate(amount) / (unit === 'percent' ? 100 : 1);
    const holds = (count: number, all: number) => {
      if (hedge === 'above') return count > share * all;
      if (hedge === 'below') return count < share * all;
      if (hedge === 'about' || hedge === 'nearly' || hedge === 'justOver')
        return Math.abs(count - share * all) <= Math.max(1, all * 0.08);
      if (unit === 'percent') return Math.abs((count / all) * 100 - share * 100) <= 0.5;
      return compareRatios(ratioOf(count), timesNumber(amount, all)) === 0;
    };
    return { from: quantity.start, to: end, holds, quantity };
  }
  const value = approximate(amount);
  if (!Number.isInteger(value) || isFraction) return null;
  const compare = (count: number) => {
    if (hedge === 'atLeast') return count >= value;
    if (hedge === 'atMost') return count <= value;
    if (hedge === 'above') return count > value;
    if (hedge === 'below') return count < value;
    return count === value;
  };
  if (unit === 'tasks') {
    // `One task in three needed five minutes of me.`
    const whole = isWord(tokens, quantity.end, language.ratioLinks)
      ? readNumberWord(sentence, quantity.end + 1, context)
      : null;
    if (whole !== null && whole > value && whole < context.facts.tasks.length)
      return { from: quantity.start, to: quantity.end + 2, holds: (count, all) => count * whole === value * all };
    return { from: quantity.start, to: quantity.end, holds: compare, quantity };
  }
  if (unit !== 'none') return null;
  // `two of them`, `12 of 29 tasks`, and at the start of a clause only the number: `Three took more than an hour`.
  if (isWord(tokens, to, language.partitives)) {
    const end = afterNoun(sentence, to + 1, context);
    if (end !== null) return { from: quantity.start, to: end, holds: compare, quantity };
    const small = isWord(tokens, to + 1, language.partDeterminers) ? 1 : 0;
    const all = readNumberWord(sentence, to + 1 + small, context);
    return all === context.facts.tasks.length
      ? { from: quantity.start, to: to + 2 + small, holds: compare, quantity }
      : null;
  }
  const isVerbNext = isWord(tokens, to, language.countVerbs);
  const before = tokens[quantity.start - 1];
  // `Four more got one minute each.`
  const more = isWord(tokens, to, language.more) ? 1 : 0;
  if (more === 1 && isWord(tokens, to + 1, language.havingVerbs))
    return { from: quantity.start, to: to + 1, holds: compare, quantity };
  // `Only one job took longer than half an hour, and only two longer than ten minutes.`
  const isBoundNext = sentence.quantities.some(
    (each) => each.start === to && each.hedge !== null && each.from < each.to && each.from > to,
  );
  const isElliptic =
    isBoundNext && sentence.quantities.some((each) => each.to <= quantity.start && each.hedge !== null);
  const isStart = before === undefined || before.kind === 'sign' || language.clauseStarts.has(before.text);
  return (isVerbNext || isElliptic) && isStart && quantity.isInWords
    ? { from: quantity.start, to, holds: compare, quantity }
    : null;
}

/** A comparison with a figure after a quantifier. */
function readBound(sentence: Sentence, from: number, until: number, context: Context): Bound | null {
  const { tokens, quantities, language } = sentence;
  const isUsable = (unit: Quantity['unit']) => isTime(unit) || unit === 'times' || unit === 'tokens';
  const found = quantities.find(({ start, unit, hedge }) => start >= from && (isUsable(unit) || hedge !== null));
  if (found === undefined || found.from >= until) return null;
  // `five stayed below six minutes, four ran past twenty`
  const last = quantities.filter(({ to, unit }) => to <= from && isUsable(unit)).pop();
  const isEnd = tokens[found.end] === undefined || tokens[found.end]?.kind === 'sign';
  const isBare = found.unit === 'none' && !found.isFraction && isEnd;
  const isFactor =
    isBare && last === undefined && found.hedge !== null && isWord(tokens, found.start, language.hedgeVerbs);
  const unit: Quantity['unit'] | undefined = isFactor ? 'times' : last?.unit;
  const quantity = isBare && unit !== undefined ? { ...found, unit } : found;
  if (!isUsable(quantity.unit)) return null;
  const value = timesNumber(quantity.amount, unitSize(quantity.unit, context) * quantity.scale);
  const words = tokens.slice(from, quantity.start).map(({ text }) => text);
  if (words.some((word) => /^[;:—–]$/.test(word))) return null;
  const verb = words[words.length - 1] ?? '';
  let { hedge } = quantity;
  if (hedge === null && language.reachingVerbs.has(verb)) hedge = 'atLeast';
  if (hedge === null && language.missingVerbs.has(verb)) hedge = 'below';
  if (hedge === null || hedge === 'about' || hedge === 'exactly') return null;
  if (hedge === 'nearly' || hedge === 'justOver') return null;
  const opposite = { above: 'atMost', below: 'atLeast', atLeast: 'below', atMost: 'above' } as const;
  const isReversed = words.some((word) => language.failures.has(word) || isNegation(word, language));
  const bound = { quantity, value, hedge: isReversed ? opposite[hedge] : hedge };
  if (!isFactor) return bound;
  const minutes: Quantity = { ...quantity, unit: 'minutes' };
  const size = unitSize('minutes', context) * quantity.scale;
  return { ...bound, others: [{ ...bound, quantity: minutes, value: timesNumber(quantity.amount, size) }] };
}

function countTasks(metric: Metric, { value, hedge }: Bound, { facts }: Context) {
  const { below, equal, known } = facts.countBelow(metric, value);
  const counts: Partial<Record<Hedge, [number, number]>> = {
    above: [known - below - equal, known - below],
    atLeast: [known - below, known - below],
    below: [below, below + equal],
    atMost: [below + equal, below + equal],
  };
  const [count, withBound] = counts[hedge] ?? [0, 0];
  return { count, withBound, known };
}

/** Whether a task's own value is on the side of a bound. */
function isWithin(value: Ratio | null, { hedge, value: bound }: Bound): boolean {
  if (value === null) return false;
  const order = compareRatios(value, bound);
  if (hedge === 'above') return order > 0;
  if (hedge === 'below') return order < 0;
  return hedge === 'atLeast' ? order >= 0 : order <= 0;
}

/** The number of tasks for which the statement is true, in place of the quantifier. */
function fixQuantifier(quantifier: Quantifier, count: number, sentence: Sentence, context: Context): Fix | null {
  const { quantity, from, to, except } = quantifier;
  const all = context.facts.tasks.length;
  if (except !== undefined) return null;
  if (quantity?.unit === 'percent') return fixFigure(ratioOf(count, all), quantity, sentence, context);
  if (quantity !== undefined && !quantity.isFraction) return fixFigure(ratioOf(count), quantity, sentence, context);
  const noun = textAt(sentence.tokens, to - 1);
  const { plurals, taskNouns, unitNames, written } = context.language;
  const counted = taskNouns.has(noun) ? (plurals[noun] ?? noun) : unitNames.tasks;
  return fixAt(sentence, from, to, `${count} ${written.outOf} ${all} ${counted}`);
}

const MOST_VERBS = 3;

/** The figure that each of some tasks has: `Three tasks cost me three minutes apiece`. */
function findEqual({ tokens, quantities, mentions, language }: Sentence, { to, from }: Quantifier): Quantity | null {
  const value = quantities.find(({ start }) => start >= to);
  if (value === undefined || from > value.start || !(isTime(value.unit) || value.unit === 'times')) return null;
  if (value.hedge !== null && value.hedge !== 'exactly') return null;
  const between = tokens.slice(to, value.start);
  const isPlain =
    between.length <= MOST_VERBS &&
    between.every(({ text }) => language.havingVerbs.has(text) || language.equalLinks.has(text));
  // `Five rows got by on a single minute of me`
  const isOpen =
    between.length > 0 &&
    between.length <= MOST_OPEN_VERBS &&
    !mentions.some((mention) => mention.from >= to && mention.from < value.start) &&
    between.every(
      ({ kind, text }) =>
        kind === 'word' &&
        !isNegation(text, language) &&
        ![language.comparers, language.pronouns, language.clauseWords, language.conditions, language.futures].some(
          (words) => words.has(text),
        ),
    );
  return isPlain || isOpen ? value : null;
}

/** Whether that many tasks can have a value together. */
function canBeSum(metric: Metric, count: number, value: Ratio, { facts }: Context): boolean {
  const order = facts.order(metric);
  const most = approximate(value) * LARGEST_ROUNDING;
  let sum = 0;
  for (let place = 0; place < count && place < MOST_ADDED && sum <= most; place++) {
    const each = facts.of(order[place] ?? 0, metric);
    sum += each === null ? 0 : approximate(each);
  }
  return sum <= most;
}

const MOST_OPEN_VERBS = 5;
const MOST_ADDED = 200;
const LARGEST_ROUNDING = 1.1;

/** `Three items at 45x`: tasks with one value. */
function decideEqual(list: ClaimList, quantifier: Quantifier, context: Context): void {
  const { sentence } = list;
  const { tokens, language } = sentence;
  const { to, from, quantity, except } = quantifier;
  const value = findEqual(sentence, quantifier);
  if (value === null || except !== undefined || (quantity !== undefined && quantity.hedge !== null)) return;
  const all = context.facts.tasks.length;
  if (quantity !== undefined && !quantity.isFraction && approximate(quantity.amount) === all) return;
  const isEach = isWord(tokens, value.end, language.apiece);
  const isCounted = isWord(tokens, to, language.equalStarts);
  const { metrics, isShown } = readMetric(sentence, value);
  const size = unitSize(value.unit, context);
  const counts = metrics.map((metric) => {
    const column = context.facts.column(metric);
    return column.filter((each) => each !== null && matchWritten(each, value, size) === 'yes').length;
  });
  const span = [from, value.end] as const;
  const [count = 0] = counts;
  const holds = counts.some((each) => quantifier.holds(each, all));
  if (holds) return list.add('quantifier', span, 'agrees', [], null, { metrics });
  // `Three tasks took 40 minutes` can be about their sum.
  const wanted = timesNumber(value.amount, size * value.scale);
  const isOfEach =
    isEach ||
    (quantity !== undefined &&
      !isWord(tokens, from - 1, language.countLimits) &&
      approximate(quantity.amount) > 1 &&
      approximate(quantity.amount) < all &&
      !canBeSum(metrics[0], approximate(quantity.amount), wanted, context));
  if (isOfEach && isShown && quantity?.unit === 'tasks' && !quantity.isFraction && metrics.length === 1) {
    const finding = { code: 'prose-count-differs', count, tasks: all, withBound: null } as const;
    const fix = fixQuantifier(quantifier, count, sentence, context);
    return list.add('quantifier', span, 'contradicts', [], finding, { metrics, fix });
  }
  if (isEach || isCounted) list.add('quantifier', span, 'not in the data', []);
}

const MOST_WORDS_OF_NOUN = 3;

/** `Most acts kept me less than six minutes`: of things with another name only what is true of the tasks is certain. */
function readOtherNoun(
  { tokens, quantities, mentions }: Sentence,
  at: number,
  { language }: Context,
): Quantifier | null {
  const { text = '' } = tokens[at] ?? {};
  const before = tokens[at - 1];
  const isStart = before === undefined || before.kind === 'sign' || language.clauseStarts.has(before.text);
  const number = quantities.find(({ from, unit }) => from === at && unit === 'none');
  const isFraction = number !== undefined && isWord(tokens, number.to, language.ratioLinks);
  const all = isFraction ? quantities.find(({ from }) => from === number.to + 1) : undefined;
  if (!isStart) return null;
  const [count, whole] = [number, all].map((each) => (each === undefined ? null : approximate(each.amount)));
  if (number?.isInWords === true && count !== null && whole !== null && !isWord(tokens, number.to, language.partitives))
    return { from: at, to: number.to + 2, holds: (found, tasks) => found * (whole ?? 1) === (count ?? 0) * tasks };
  const wanted = number === undefined || number.isFraction ? null : (count ?? null);
  const kind = language.quantifiers[text];
  const isKind = kind !== undefined && kind !== 'everything' && kind !== 'nothing';
  if (!isKind && wanted === null) return null;
  let to = number?.to ?? at + 1;
  while (
    isWord(tokens, to, language.ownNounLinks) ||
    quantities.some(({ from, unit }) => from === to && unit === 'none')
  )
    to += 1;
  // `Four runs exceeded 20 minutes.`
  const isLoose = isWord(tokens, to, language.looseTaskNouns) && isBoundVerb(tokens, to + 1, language);
  if (isLoose && number?.isInWords !== false && number?.isFraction !== true)
    return { from: at, to: to + 1, holds: holdsOf(kind, wanted), isCertain: true };
  const noun = to;
  while (to < noun + MOST_WORDS_OF_NOUN && tokens[to]?.kind === 'word' && !isWord(tokens, to, language.stopWords))
    to += 1;
  if (to === noun || mentions.some(({ from }) => from >= at && from < to)) return null;
  return { from: at, to, holds: holdsOf(kind, wanted) };
}

const holdsOf =
  (kind: ClaimLanguage['quantifiers'][string] | undefined, wanted: number | null): Quantifier['holds'] =>
  (found, tasks) => {
    if (wanted !== null) return found === wanted;
    if (kind === 'most') return found * 2 > tasks;
    return kind === 'none' || kind === 'no' ? found === 0 : found === tasks;
  };

/** Whether a verb of a number of tasks, or a comparison with a figure, is at a token. */
const isBoundVerb = (tokens: Sentence['tokens'], at: number, language: Sentence['language']) =>
  isWord(tokens, at, language.countVerbs) || phraseAt(tokens, at, language.hedges) !== null;

const MOST_COUNTED = 12;
const TIMES: readonly Metric[] = ['ai', 'supervision'];

/** The number in a quantifier; null for another one. */
const approximateCount = ({ quantity }: Quantifier) =>
  quantity === undefined || quantity.isFraction || quantity.hedge !== null ? null : approximate(quantity.amount);

/** The tasks on the side of a bound, if they are few. */
function listWithin(metric: Metric, bound: Bound, context: Context): readonly number[] {
  const tasks = context.facts.column(metric).flatMap((value, task) => (isWithin(value, bound) ? [task] : []));
  return tasks.length > MOST_COUNTED ? [] : tasks;
}

function decideOtherNouns(list: ClaimList, context: Context): void {
  const { sentence } = list;
  for (let at = 0; at < sentence.tokens.length; at++) {
    const quantifier = readOtherNoun(sentence, at, context);
    const bound = quantifier === null ? null : readBound(sentence, quantifier.to, sentence.tokens.length, context);
    if (quantifier === null || bound === null || list.isTaken(quantifier.from, bound.quantity.to)) continue;
    if (sentence.mentions.some(({ from }) => from >= quantifier.to && from < bound.quantity.from)) continue;
    const { metrics } = readMetric(sentence, bound.quantity);
    const holds = metrics.some((metric) => {
      const { count, known } = countTasks(metric, bound, context);
      return quantifier.holds(count, known);
    });
    const span = [quantifier.from, bound.quantity.end] as const;
    const { count, withBound } = countTasks(metrics[0], bound, context);
    if (holds || quantifier.isCertain !== true || sentence.isOtherTime || bound.others !== undefined)
      list.add('quantifier', span, holds ? 'agrees' : 'not in the data', []);
    else
      list.add('quantifier', span, 'contradicts', [], {
        code: 'prose-count-differs',
        count,
        tasks: context.facts.tasks.length,
        withBound: withBound === count ? null : withBound,
      });
  }
}

/** `Six tasks, under two hours of machine`: the number of tasks of the day, next to a total. */
const isHeading = ({ tokens, field, isEarly }: Sentence, { unit, end, start }: Quantity): boolean =>
  field === 'intro' && isEarly && unit === 'tasks' && start <= 1 && tokens[end]?.kind === 'sign';

/** Quantified statements: “most tasks took under 5 minutes”, “all but one stayed within four minutes of me”. */
export function decideQuantifiers(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, quantities, language } = sentence;
  if (sentence.isOtherTime || hasWord(tokens, language.quantifierSums)) return;
  const found: Quantifier[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const quantifier = readQuantifier(sentence, at, context);
    if (quantifier === null) continue;
    found.push(quantifier);
    at = quantifier.to - 1;
  }
  for (const quantity of quantities) {
    if (found.some(({ from, to }) => quantity.to > from && quantity.from < to)) continue;
    const quantifier = readCount(sentence, quantity, context);
    if (quantifier !== null && !isHeading(sentence, quantity)) found.push(quantifier);
  }
  found.sort((a, b) => a.from - b.from);
  for (const quantifier of found) decideEqual(list, quantifier, context);
  found.forEach((quantifier, index) => {
    const until = found[index + 1]?.from ?? tokens.length;
    const bound = readBound(sentence, quantifier.to, until, context);
    if (bound === null || list.isTaken(quantifier.from, bound.quantity.to)) return;
    const { metrics } = readMetric(sentence, bound.quantity);
    const all = context.facts.tasks.length;
    const [expected] = metrics;
    const left = quantifier.except ?? [];
    const leftTrue = (metric: Metric) => left.filter((task) => isWithin(context.facts.of(task, metric), bound)).length;
    const isTrueOf = (metric: Metric, each: Bound) => {
      const { count, known } = countTasks(metric, each, context);
      const others = count - leftTrue(metric);
      // Of “all but one”, a task without a value is not the one.
      const isOfAll = quantifier.quantity !== undefined && quantifier.holds(others, all - left.length);
      return isOfAll || quantifier.holds(others, known - left.length);
    };
    const isTrue = metrics.some((metric) => isTrueOf(metric, bound));
    const isOtherTrue = (bound.others ?? []).some((other) => TIMES.some((metric) => isTrueOf(metric, other)));
    const holds = isTrue || isOtherTrue;
    const { count, withBound } = countTasks(expected, bound, context);
    const only = isWord(sentence.tokens, quantifier.from - 1, language.limiters) ? 1 : 0;
    const span = [quantifier.from - only, bound.quantity.end] as const;
    if (holds) {
      const metric = metrics.find((each) => countTasks(each, bound, context).count === approximateCount(quantifier));
      if (metric !== undefined) list.counted = listWithin(metric, bound, context);
      return list.add('quantifier', span, 'agrees', [], null, { metrics });
    }
    list.add(
      'quantifier',
      span,
      'contradicts',
      [],
      { code: 'prose-count-differs', count, tasks: all, withBound: withBound === count ? null : withBound },
      { metrics, fix: fixQuantifier(quantifier, count, sentence, context) },
    );
  });
  decideOtherNouns(list, context);
}

/** `Only the kiosk got by with one minute of supervision`: all tasks with one value. */
function decideOnlyEqual(list: ClaimList, at: number, end: number, named: readonly number[], context: Context): void {
  const { sentence } = list;
  const { tokens, quantities, language } = sentence;
  const value = quantities.find(({ start }) => start >= end);
  if (value === undefined || value.start - end > MOST_TO_BOUND || list.isTaken(at, value.to)) return;
  if (!(isTime(value.unit) || value.unit === 'times') || value.hedge !== null || value.isFraction) return;
  const isPlain = tokens
    .slice(end, value.start)
    .every(({ text }) => language.havingVerbs.has(text) || language.equalLinks.has(text) || language.agents.has(text));
  const { metrics, isShown } = readMetric(sentence, value);
  const [metric] = metrics;
  if (!isPlain || !(isShown || value.unit === 'times')) return;
  const size = unitSize(value.unit, context);
  const equal = context.facts
    .column(metric)
    .flatMap((each, task) => (each !== null && matchWritten(each, value, size) === 'yes' ? [task] : []));
  if (!named.every((task) => equal.includes(task))) return;
  const span = [at, value.end] as const;
  if (equal.length === named.length) return list.add('quantifier', span, 'agrees', named, null, { metrics: [metric] });
  const finding = {
    code: 'prose-count-differs',
    count: equal.length,
    tasks: context.facts.tasks.length,
    withBound: null,
  } as const;
  list.add('quantifier', span, 'contradicts', named, finding, { metrics: [metric] });
}

/** `Only the kiosk ran past 20 minutes`, `The kiosk was the only task over 20 minutes`: all tasks on a side of a bound. */
function decideOnlyTasks(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, mentions, language } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (!isWord(tokens, at, language.limiters)) continue;
    const isNoun = isWord(tokens, at + 1, language.taskNouns) || language.numbers[textAt(tokens, at + 1)] === 1;
    const isThe = isWord(tokens, at - 1, language.definiteArticles) && isWord(tokens, at - 2, language.copulas);
    const isOnlyOne = isNoun && isThe;
    const mention = isOnlyOne
      ? mentionsAround(mentions, at, at + 1).before
      : mentions.find(({ from }) => from > at && from <= at + 2);
    if (mention === undefined || mention === null) continue;
    const joined = isOnlyOne ? [mention] : listJoined(sentence, mention);
    const named = [...new Set(joined.flatMap(({ tasks }) => tasks))];
    const end = isOnlyOne ? at + 2 : (joined[joined.length - 1]?.to ?? mention.to);
    const until = mentions.find(({ from }) => from >= end)?.from ?? tokens.length;
    const bound = readBound(sentence, end, until, context);
    if (bound === null && !isOnlyOne && joined.every(({ tasks }) => tasks.length === 1))
      decideOnlyEqual(list, at, end, named, context);
    if (bound === null || bound.quantity.start - end > MOST_TO_BOUND || joined.some(({ tasks }) => tasks.length > 1))
      continue;
    if (sentence.clauses[bound.quantity.from] !== sentence.clauses[end - 1]) continue;
    const { unit } = bound.quantity;
    if (list.isTaken(at, bound.quantity.to) || unit === 'weeks' || unit === 'days') continue;
    const { metrics } = readMetric(sentence, bound.quantity);
    const holds = metrics.some(
      (metric) =>
        countTasks(metric, bound, context).count === named.length &&
        named.every((task) => isWithin(context.facts.of(task, metric), bound)),
    );
    const { count, withBound } = countTasks(metrics[0], bound, context);
    const span = [at, bound.quantity.end] as const;
    const tasks = context.facts.tasks.length;
    if (holds) list.add('quantifier', span, 'agrees', named, null, { metrics });
    // `Of these two, only the kiosk ran past 15 minutes.`
    else if (count !== named.length && withBound !== named.length && !hasWord(tokens, language.partitives, 0, at)) {
      const finding = { code: 'prose-count-differs', count, tasks, withBound: null } as const;
      list.add('quantifier', span, 'contradicts', named, finding, { metrics });
    }
  }
}

const MOST_TO_BOUND = 4;

/** “The refit was the only task over 30 minutes”, “the exception at 15 minutes”: one task alone on its side of a bound. */
export function decideExceptions(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, quantities, mentions, carried, language } = sentence;
  const { facts } = context;
  if (sentence.isOtherTime) return;
  decideOnlyTasks(list, context);
  for (let at = 0; at < tokens.length; at++) {
    const exception = phraseAt(tokens, at, language.exceptional);
    if (exception === null) continue;
    const subject = mentions.find(({ to }) => to <= at)?.tasks ?? carried;
    const [task] = subject;
    const quantity = quantities.find(({ start, unit }) => start >= at && isTime(unit));
    if (task === undefined || subject.length > 1 || quantity === undefined) continue;
    const { metrics } = readMetric(sentence, quantity);
    const [metric] = metrics;
    const other = facts.atRank(metric, 'most', 0);
    const [value, most] = [facts.of(task, metric), other === null ? null : facts.of(other, metric)];
    if (value === null || most === null || other === null) continue;
    const { below } = facts.countBelow(metric, value);
    // Among the least, it is an exception at the other end, which the figures do not show.
    if (below * 2 < facts.order(metric).length) continue;
    if (compareRatios(value, most) === 0) {
      list.add('superlative', [at, at + exception.length], 'agrees', [task], null, { metrics: [metric] });
    } else
      list.add('superlative', [at, at + exception.length], 'contradicts', [task], {
        code: 'prose-order-differs',
        task,
        actual: showMetric(value, metric, language),
        other,
        otherActual: showMetric(most, metric, language),
      });
  }
}
