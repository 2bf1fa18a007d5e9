import type { Sentence } from '../../reading/sentence.ts';
import { isTime } from '../../words/quantity.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';
import { ClaimList } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { listJoined, mentionsAround } from '../shared/mentions.ts';
import { readMetric } from '../shared/metric/read-metric.ts';
import { type Bound, countTasks, isWithin, readBound } from './bound.ts';
import { listWithValue } from './with-value.ts';

const MOST_TO_BOUND = 4;

/** The tasks that a statement calls the only ones. Places are tokens. */
interface OnlyTasks {
  readonly from: number;
  /** The token after them. */
  readonly to: number;
  readonly tasks: readonly number[];
  /** Whether each of them is certain. */
  readonly isCertain: boolean;
  /** Whether they are before the statement: `the kiosk was the only task`. */
  readonly isBefore: boolean;
}

/** Reads `Only the kiosk` or `The kiosk was the only task`; null without a task. */
function readOnly(sentence: Sentence, at: number): OnlyTasks | null {
  const { tokens, mentions, language } = sentence;
  if (!isWord(tokens, at, language.limiters)) return null;
  const isNoun = isWord(tokens, at + 1, language.taskNouns) || language.numbers[textAt(tokens, at + 1)] === 1;
  const isThe = isWord(tokens, at - 1, language.definiteArticles) && isWord(tokens, at - 2, language.copulas);
  const isBefore = isNoun && isThe;
  const mention = isBefore
    ? mentionsAround(mentions, at, at + 1).before
    : mentions.find(({ from }) => from > at && from <= at + 2);
  if (mention === undefined || mention === null) return null;
  const joined = isBefore ? [mention] : listJoined(sentence, mention);
  const tasks = [...new Set(joined.flatMap((each) => each.tasks))];
  const to = isBefore ? at + 2 : (joined[joined.length - 1]?.to ?? mention.to);
  return { from: at, to, tasks, isCertain: joined.every((each) => each.tasks.length === 1), isBefore };
}

/** Decides all tasks with one value: `Only the kiosk got by with one minute of supervision`. */
function decideEqualTasks(list: ClaimList, { from, to, tasks }: OnlyTasks, context: Context): void {
  const { sentence } = list;
  const { tokens, quantities, language } = sentence;
  const value = quantities.find(({ start }) => start >= to);
  if (value === undefined || value.start - to > MOST_TO_BOUND || list.isTaken(from, value.to)) return;
  if (!(isTime(value.unit) || value.unit === 'times') || value.hedge !== null || value.isFraction) return;
  const isPlain = tokens
    .slice(to, value.start)
    .every(({ text }) => [language.havingVerbs, language.equalLinks, language.agents].some((words) => words.has(text)));
  const { metrics, isShown } = readMetric(sentence, value);
  const [metric] = metrics;
  if (!isPlain || !(isShown || value.unit === 'times')) return;
  const equal = listWithValue(value, metric, context);
  if (!tasks.every((task) => equal.includes(task))) return;
  const span = [from, value.end] as const;
  if (equal.length === tasks.length) return list.confirm('quantifier', span, tasks, [metric]);
  const all = context.facts.tasks.length;
  const finding = { code: 'prose-count-differs', count: equal.length, tasks: all, withBound: null } as const;
  list.contradict('quantifier', span, tasks, finding, [metric]);
}

/** Decides all tasks on a side of a bound: `Only the kiosk ran past 20 minutes`. */
function decideBoundedTasks(list: ClaimList, { from, to, tasks }: OnlyTasks, bound: Bound, context: Context): void {
  const { sentence } = list;
  const { tokens, clauses, language } = sentence;
  const { quantity } = bound;
  const { unit } = quantity;
  if (quantity.start - to > MOST_TO_BOUND || clauses[quantity.from] !== clauses[to - 1]) return;
  if (list.isTaken(from, quantity.to) || unit === 'weeks' || unit === 'days') return;
  const { metrics } = readMetric(sentence, quantity);
  const holds = metrics.some(
    (metric) =>
      countTasks(metric, bound, context).count === tasks.length &&
      tasks.every((task) => isWithin(context.facts.of(task, metric), bound)),
  );
  const span = [from, quantity.end] as const;
  if (holds) return list.confirm('quantifier', span, tasks, metrics);
  const { count, withBound } = countTasks(metrics[0], bound, context);
  // `Of these two, only the kiosk ran past 15 minutes.`
  const isOfSome = hasWord(tokens, language.partitives, 0, from);
  if (count === tasks.length || withBound === tasks.length || isOfSome) return;
  const all = context.facts.tasks.length;
  const finding = { code: 'prose-count-differs', count, tasks: all, withBound: null } as const;
  list.contradict('quantifier', span, tasks, finding, metrics);
}

/** Decides `Only the kiosk ran past 20 minutes` and `The kiosk was the only task over 20 minutes`. */
export function decideOnlyTasks(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, mentions } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const only = readOnly(sentence, at);
    if (only === null) continue;
    const until = mentions.find(({ from }) => from >= only.to)?.from ?? tokens.length;
    const bound = readBound(sentence, only.to, until, context);
    if (!only.isCertain) continue;
    if (bound !== null) decideBoundedTasks(list, only, bound, context);
    else if (!only.isBefore) decideEqualTasks(list, only, context);
  }
}
