import type { Ratio } from '../../../record/numbers/rounding.ts';
import { divideRatios } from '../facts/day-facts.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Metric } from '../words/language.ts';
import { isTime, type Quantity, ratioOf } from '../words/quantity.ts';
import { hasOnlyWords, hasWord, isWord, textAt } from '../words/tokens.ts';
import { ClaimList } from './shared/claim-list.ts';
import { type Context, unitSize } from './shared/context.ts';
import { fixFigure, writeLike } from './shared/fix.ts';
import { matchWritten } from './shared/match-written.ts';
import { listJoined, mentionsAround } from './shared/mentions.ts';
import { isCompared } from './shared/subject.ts';
import { findTopTasks } from './shared/top-tasks.ts';

/** What a share is a share of: `of the machine time`. */
interface Base {
  readonly metrics: readonly Metric[];
  readonly to: number;
}

function readBase({ tokens, cues, language }: Sentence, at: number): Base | null {
  if (!isWord(tokens, at, language.partitives)) return null;
  let isMine = false;
  for (let index = at + 1; index < at + 6; index++) {
    const text = textAt(tokens, index);
    const cue = cues.get(index);
    const next = textAt(tokens, index + 1);
    if (language.authorOwners.has(text)) {
      isMine = true;
      if (language.authorAdjectives.has(text)) continue;
    }
    if (isMine) return { metrics: ['supervision'], to: index + 1 };
    if (cue === 'supervision' || cue === 'ai' || cue === 'human' || cue === 'tokens') {
      return { metrics: [cue], to: language.baseMetrics[next] === undefined ? index + 1 : index + 2 };
    }
    const times = language.baseMetrics[text];
    if (times !== undefined) return { metrics: times, to: index + 1 };
    if (!language.baseLinks.has(text)) return null;
  }
  return null;
}

/** The tasks that `those four` or `they` mean, empty where that is not known; null without such words. */
function findGroup({ sentence, counted }: ClaimList, from: number): readonly number[] | null {
  const { tokens, carriedAll, language } = sentence;
  for (let at = from - 1; at >= 0; at--) {
    const isThey = isWord(tokens, at, language.groupSubjects);
    const next = tokens[at + 1];
    const size = next?.kind === 'number' ? Number(next.text) : (language.numbers[next?.text ?? ''] ?? 0);
    if (!isThey && !(isWord(tokens, at, language.groupDeterminers) && size > 1)) continue;
    const known = [counted, carriedAll].find((tasks) => (isThey ? tasks.length > 1 : tasks.length === size));
    // `They were also 48 % of the hours`, of one task with a name in the plural
    return known ?? (isThey && carriedAll.length === 1 ? null : []);
  }
  return null;
}

const MOST_TO_TOGETHER = 2;

/** The tasks that a share belongs to: all that are joined with “and” next to it. */
function findTasks(list: ClaimList, from: number, to: number): readonly number[] | null {
  const { sentence } = list;
  const { carried, unknown, language } = sentence;
  const named = sentence.mentions.filter((mention) => mention.to <= from && mention.tasks.length === 1);
  // `eight minutes, one more than the saga; together, nearly half`
  if (named.length > 1 && hasWord(sentence.tokens, language.together, from - MOST_TO_TOGETHER, from))
    return [...new Set(named.flatMap(({ tasks }) => tasks))];
  const mentions = sentence.mentions.filter((mention) => !isCompared(sentence, mention));
  const { before, after } = mentionsAround(mentions, from, to);
  const known = list.counted.length === 0 ? null : findGroup(list, from);
  if (known === list.counted) return known;
  const isAfter = after !== null && after.from - to <= 5;
  const chosen =
    isAfter && after !== null ? listJoined(sentence, after) : before !== null ? listJoined(sentence, before, -1) : null;
  const group = chosen === null ? findGroup(list, from) : null;
  if (group !== null) return group.length === 0 ? null : group;
  // `They were also 48 % of the hours.`
  const isPronoun = isWord(sentence.tokens, 0, language.pronouns);
  if (chosen === null) return (unknown.length === 0 || isPronoun) && carried.length === 1 ? carried : null;
  if (chosen.some(({ tasks, isGroup }) => tasks.length > 1 && isGroup !== true)) return null;
  // `CAN + bootloader`, of which the first names no task
  const first = Math.min(...chosen.map((mention) => mention.from));
  if (/^[+&]$/.test(textAt(sentence.tokens, first - 1))) return null;
  // `The map and its legend are 58 %`, of which the second names no task
  const last = Math.max(...chosen.map((mention) => mention.to));
  const isOpen =
    isWord(sentence.tokens, last, language.conjunctions) &&
    unknown.some((range) => range.from > last && range.from <= last + 2);
  if (isOpen && last < from) return null;
  return [...new Set(chosen.flatMap(({ tasks }) => tasks))];
}

/** A share in words that has no number. */
function readWordShare({ tokens, language }: Sentence, at: number): { to: number; isMost: boolean } | null {
  // `the most of my attention` is a superlative.
  if (isWord(tokens, at - 1, language.definiteArticles)) return null;
  const isShare = isWord(tokens, at, language.majorities) && isWord(tokens, at + 1, language.partitives);
  return isShare ? { to: at + 1, isMost: true } : null;
}

function shareOf(tasks: readonly number[], metric: Metric, { facts }: Context): Ratio | null {
  return divideRatios(facts.ofTasks(tasks, metric), facts.total(metric));
}

/** Whether a figure is a share that is not decided yet. */
function isOpenShare(list: ClaimList, { unit, isFraction, from, to }: Quantity): boolean {
  return (unit === 'percent' || (isFraction && unit === 'none')) && !list.isTaken(from, to);
}

/** Shares of the day: “more than half of the supervision went to the motion”, “24 % of machine time”. */
export function decideShares(list: ClaimList, context: Context): void {
  const { sentence } = list;
  if (sentence.isOtherTime) return;
  for (const quantity of sentence.quantities) {
    if (!isOpenShare(list, quantity)) continue;
    const base = readBase(sentence, quantity.to);
    if (base !== null && !decideWhole(list, quantity, base, context)) decideShare(list, quantity, base, context);
  }
  for (let at = 0; at < sentence.tokens.length; at++) {
    const share = readWordShare(sentence, at);
    const base = share === null ? null : readBase(sentence, share.to);
    if (share === null || base === null || list.isTaken(at, base.to)) continue;
    // `I watched for 31 minutes in total, more than half of the time it ran.`
    if (findOtherTotal(sentence, at, base) !== null && isOfDay(sentence, at, base)) continue;
    const tasks = findTasks(list, at, base.to);
    if (tasks === null) continue;
    decideMost(list, [at, base.to], base, tasks, context);
  }
}

function decideMost(
  list: ClaimList,
  span: readonly [number, number],
  base: Base,
  tasks: readonly number[],
  context: Context,
): void {
  const half = ratioOf(1, 2);
  const written: Quantity = {
    amount: half,
    decimals: 0,
    scale: 1,
    unit: 'none',
    hedge: 'above',
    isFraction: true,
    isInWords: true,
    isCompound: false,
    from: span[0],
    to: span[0] + 1,
    numberTo: span[0] + 1,
    start: span[0],
    end: span[0] + 1,
  };
  decideValues(list, written, base, tasks, span, context);
}

/** `A third of my 15 minutes`: the whole, where it differs from the total. Returns whether it does. */
function decideWhole(list: ClaimList, { to }: Quantity, { metrics: [metric, other] }: Base, context: Context): boolean {
  const { sentence } = list;
  const whole = sentence.quantities.find(({ from }) => from > to && from <= to + MOST_TO_WHOLE);
  const isMine = isWord(sentence.tokens, (whole?.from ?? 0) - 1, context.language.authorAdjectives);
  if (whole === undefined || metric === undefined || other !== undefined || whole.unit !== 'minutes' || !isMine)
    return false;
  const total = context.facts.total(metric);
  if (total === null || matchWritten(total, whole, unitSize(whole.unit, context)) !== 'no') return false;
  const actual = writeLike(total, whole, sentence, context);
  const finding = { code: 'prose-figure-differs', actual, figure: metric, task: null } as const;
  const fix = fixFigure(total, whole, sentence, context);
  list.add('figure', [whole.from, whole.to], 'contradicts', [], finding, { metrics: [metric], fix });
  return true;
}

const MOST_TO_WHOLE = 3;

/** `The two large tasks have 78 % of the hours.` */
function findLargest(
  { tokens, mentions }: Sentence,
  { metrics }: Base,
  { facts, language }: Context,
): readonly number[] | null {
  if (mentions.length > 0 || metrics[0] !== 'human') return null;
  const at = tokens.findIndex(({ text }) => language.largeWords.has(text));
  const token = tokens[at - 1];
  const count = token?.kind === 'number' ? Number(token.text) : (language.numbers[token?.text ?? ''] ?? 0);
  if (at === -1 || count < 2 || count > 5 || count > facts.tasks.length) return null;
  return Array.from({ length: count }, (_, rank) => facts.atRank('human', 'most', rank)).flatMap((task) => task ?? []);
}

/** `Supervision was 28 % of the machine time`: the other time that is compared, but not in `the longest, 27 % of the tokens`. */
function findOtherTotal({ tokens, cues, language }: Sentence, at: number, { metrics }: Base): Metric | null {
  const isTotal = (index: number) =>
    language.topMetrics[textAt(tokens, index)] === undefined &&
    // `It ran 20 minutes and I checked it for six, a third of all supervision.`
    !isWord(tokens, index, language.havingVerbs) &&
    // `half of the machine time and 40 % of the supervision`
    !hasWord(tokens, language.partitives, index - 2, index);
  const found = [...cues].find(
    ([index, cue]) => index < at && (cue === 'supervision' || cue === 'ai') && !metrics.includes(cue) && isTotal(index),
  );
  return found?.[1] ?? null;
}

/** Whether no task is named where a share is: tasks of a later clause can have another one. */
const isOfDay = ({ mentions, clauses }: Sentence, at: number, { to }: Base): boolean =>
  mentions.every(({ from }) => from >= to && clauses[from] !== clauses[at]);

function decideShare(list: ClaimList, quantity: Quantity, base: Base, context: Context): void {
  const { sentence } = list;
  const span = [quantity.start, base.to] as const;
  const tasks =
    findTopTasks(sentence, context) ?? findLargest(sentence, base, context) ?? findTasks(list, quantity.start, base.to);
  const isTimes = base.metrics.every((metric) => metric === 'supervision' || metric === 'ai');
  const isFirst = sentence.quantities.every(({ unit, to }) => unit !== 'percent' || to > quantity.start);
  const whole = findOtherTotal(sentence, quantity.start, base);
  if (whole !== null && isOfDay(sentence, quantity.from, base) && isTimes && isFirst) {
    const [metric = 'ai'] = base.metrics;
    const value = divideRatios(context.facts.total(whole), context.facts.total(metric));
    if (value !== null) decidePart(list, quantity, value, context, [whole, metric], span);
    return;
  }
  if (tasks !== null) decideValues(list, quantity, base, tasks, span, context);
}

function decideValues(
  list: ClaimList,
  quantity: Quantity,
  { metrics }: Base,
  tasks: readonly number[],
  span: readonly [number, number],
  context: Context,
): void {
  const sets = tasks.length > 1 ? [tasks, ...tasks.map((task) => [task])] : [tasks];
  const values = metrics.flatMap((metric) =>
    (quantity.hedge === null ? sets : [tasks]).flatMap((set) => {
      const value = shareOf(set, metric, context);
      return value === null ? [] : [{ metric, value }];
    }),
  );
  const [expected] = values;
  if (expected === undefined) return;
  const matches = values.map(({ value }) => matchWritten(value, quantity, unitSize(quantity.unit, context)));
  const agreeing = values[matches.indexOf('yes')];
  if (agreeing !== undefined) return list.add('share', span, 'agrees', tasks, null, { metrics: [agreeing.metric] });
  if (matches.includes('unsure')) return;
  // `Honey on the cards, and eleven hours to type up, half of the day’s work.` is about the task of the sentence before.
  const { carried, clauses, mentions } = list.sentence;
  const isBare = mentions.every(({ from }) => clauses[from] !== clauses[quantity.start]);
  const isOfCarried =
    carried.length === 1 &&
    isBare &&
    metrics.some((metric) => {
      const value = shareOf(carried, metric, context);
      return value !== null && matchWritten(value, quantity, unitSize(quantity.unit, context)) === 'yes';
    });
  if (isOfCarried) return list.add('share', span, 'agrees', carried, null, { metrics: [expected.metric] });
  // `19 minutes, 26 % of the machine's`: of the whole day.
  const isOfTotals =
    list.sentence.mentions.length === 0 &&
    quantity.hedge === null &&
    ANY.some((other) => {
      const value = divideRatios(context.facts.total(other), context.facts.total(expected.metric));
      const size = unitSize(quantity.unit, context);
      return other !== expected.metric && value !== null && matchWritten(value, quantity, size) === 'yes';
    });
  if (isOfTotals) return list.add('share', span, 'agrees', [], null, { metrics: [expected.metric] });
  const task = tasks.length === 1 ? (tasks[0] ?? null) : null;
  addShare(list, quantity, expected.value, context, [expected.metric], tasks, span, task);
}

/** `10 of my 22 minutes, a little more than half`: the part and the whole right before a share; null without them. */
function findPart({ quantities, tokens, language }: Sentence, share: Quantity): Ratio | null {
  const before = quantities.filter(({ to }) => to <= share.start);
  const whole = before.pop();
  const part = before.pop();
  if (part === undefined || whole === undefined || part.isFraction || whole.isFraction) return null;
  const isPart =
    hasWord(tokens, language.partitives, part.to, whole.from) &&
    hasOnlyWords(tokens, language.partLinks, part.to, whole.from);
  const isSameUnit = part.unit === 'none' || part.unit === whole.unit;
  if (!isPart || !isSameUnit || !isTime(whole.unit) || share.start - whole.end > MOST_APART) return null;
  return divideRatios(part.amount, whole.amount);
}

/** `25 minutes, 23 % of the machine's`: the total that is a share of another one. */
function findRatio(list: ClaimList, quantity: Quantity, { metrics }: Base, { facts }: Context) {
  const start = list.sentence.tokens[quantity.start]?.start ?? 0;
  const last = list.claims.filter(({ span, verdict }) => span[1] <= start && verdict === 'agrees').pop();
  const [part] = last?.metrics ?? [];
  const [whole] = metrics;
  if (last === undefined || last.tasks.length > 0 || part === undefined || whole === undefined) return null;
  if (metrics.length > 1 || part === whole || !ANY.includes(part)) return null;
  const value = divideRatios(facts.total(part), facts.total(whole));
  return value === null ? null : { value, metrics: [part, whole] as const };
}

/** `Of my 30 minutes, a quarter was devoted to the file`: a share of the total before it that a task has. */
function findGoal({ tokens, mentions, language }: Sentence, { end: after }: Quantity): readonly number[] | null {
  // `more than half of them on the ferry`
  const isOfThem = isWord(tokens, after, language.partitives) && isWord(tokens, after + 1, language.groupPronouns);
  const end = isOfThem ? after + 2 : after;
  const mention = mentions.find(({ from }) => from > end && from <= end + MOST_APART);
  if (mention === undefined || tokens[end]?.kind === 'sign') return null;
  return hasOnlyWords(tokens, language.goalLinks, end, mention.from) ? mention.tasks : null;
}

/** A share that differs. */
function addShare(
  list: ClaimList,
  quantity: Quantity,
  value: Ratio,
  context: Context,
  metrics: readonly Metric[],
  tasks: readonly number[],
  span: readonly [number, number],
  task: number | null,
): void {
  const actual = writeLike(value, quantity, list.sentence, context);
  const finding = { code: 'prose-figure-differs', actual, figure: 'share', task } as const;
  const fix = fixFigure(value, quantity, list.sentence, context);
  list.add('share', span, 'contradicts', tasks, finding, { metrics, fix });
}

const MOST_APART = 6;

/** Whether a share has no other whole than the day: `48 minutes, 43 %`, `58 % of the total`. */
function isOfWhole({ tokens, language }: Sentence, { to, end, start }: Quantity): boolean {
  if (hasWord(tokens, language.shareChanges, start - 2, start)) return false;
  const next = tokens[end];
  if (next === undefined || next.kind === 'sign' || language.shareEnds.has(next.text)) return true;
  if (!isWord(tokens, to, language.partitives)) return false;
  const [first, second] = [textAt(tokens, to + 1), textAt(tokens, to + 2)];
  const isBare = language.wholes.has(first);
  const isWhole = isBare || (language.possessives.has(first) && language.wholes.has(second));
  const after = tokens[isBare ? to + 2 : to + 3];
  return isWhole && (after?.kind !== 'word' || language.wholeEnds.has(after.text));
}

const ANY: readonly Metric[] = ['ai', 'human', 'supervision', 'tokens'];

/** A share whose value the figures before it give. */
function decidePart(
  list: ClaimList,
  quantity: Quantity,
  value: Ratio,
  context: Context,
  metrics: readonly Metric[] = [],
  span: readonly [number, number] = [quantity.start, quantity.end],
): void {
  const match = matchWritten(value, quantity, unitSize(quantity.unit, context));
  if (match === 'yes') return list.add('share', span, 'agrees', [], null, { metrics });
  if (match === 'unsure') return;
  addShare(list, quantity, value, context, metrics, [], span, null);
}

/** Shares whose whole is not named, next to a figure that agrees: `48 minutes, 43 %`. */
export function decideUnnamedShares(list: ClaimList, context: Context): void {
  const { sentence } = list;
  if (sentence.isOtherTime) return;
  for (const quantity of sentence.quantities) {
    if (!isOpenShare(list, quantity)) continue;
    const part = findPart(sentence, quantity);
    if (part !== null) {
      decidePart(list, quantity, part, context);
      continue;
    }
    const base = readBase(sentence, quantity.to);
    const ratio = base === null ? null : findRatio(list, quantity, base, context);
    if (ratio !== null) {
      decidePart(list, quantity, ratio.value, context, ratio.metrics);
      continue;
    }
    const goal = findGoal(sentence, quantity);
    if (goal === null && !isOfWhole(sentence, quantity)) continue;
    const start = sentence.tokens[quantity.start]?.start ?? 0;
    const last = list.claims.filter(({ span, verdict }) => span[1] <= start && verdict === 'agrees').pop();
    const [metric] = last?.metrics ?? [];
    if (last === undefined || metric === undefined || !ANY.includes(metric)) continue;
    const between = sentence.tokens.filter((token) => token.start >= last.span[1] && token.end <= start);
    const isNear = between.length <= MOST_APART;
    const { before, after } = mentionsAround(sentence.mentions, quantity.start, quantity.end);
    const isFor = after !== null && sentence.tokens[after.from - 1]?.kind === 'word' && after.from - quantity.end <= 5;
    if (goal !== null && last.tasks.length > 0) continue;
    const named =
      goal !== null
        ? goal
        : isFor
          ? after.tasks
          : last.tasks.length > 0
            ? last.tasks
            : (before?.tasks ?? sentence.carried);
    if (named.length === 0) continue;
    // `32 hours, 46 % of the sum`: right after a figure, the share is of what that measures.
    const isRight = between.every(({ kind }) => kind === 'sign') && goal === null && !isFor;
    const isShort = metric === 'ai' || metric === 'supervision';
    const isLike = (other: Metric) => !isRight || (isShort && (other === 'ai' || other === 'supervision'));
    const metrics = [metric, ...ANY.filter((other) => other !== metric && isLike(other))];
    const values = metrics.flatMap((each) => {
      const value = shareOf(named, each, context);
      return value === null ? [] : [{ metric: each, value }];
    });
    const size = unitSize(quantity.unit, context);
    const matches = values.map(({ value }) => matchWritten(value, quantity, size));
    const [expected] = values;
    const agreeing = values[matches.indexOf('yes')];
    const span = [quantity.start, quantity.end] as const;
    if (agreeing !== undefined) list.add('share', span, 'agrees', named, null, { metrics: [agreeing.metric] });
    else if (
      expected !== undefined &&
      (goal !== null || (isNear && quantity.unit === 'percent')) &&
      !matches.includes('unsure')
    ) {
      const task = named.length === 1 ? (named[0] ?? null) : null;
      addShare(list, quantity, expected.value, context, [metric], named, span, task);
    }
  }
}
