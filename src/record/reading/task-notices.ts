import type { Notice } from '../notices/notice.ts';
import { makePostNotice } from '../notices/posts/post-notices.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { compareDecimals, isZero, parseDecimal } from '../numbers/decimal.ts';
import { compareRatios, type Ratio } from '../numbers/rounding.ts';
import { cellAddress } from '../values/a1.ts';
import { addDurations, type Duration, formatDuration, roundDuration } from '../values/duration.ts';
import { factorRatio } from '../values/factor.ts';
import type { Task } from '../values/task.ts';
import { findCut, findInvisible } from '../values/text-checks.ts';
import type { ColumnKey } from './columns/heading-words.ts';
import type { Table } from './columns/table.ts';

const SECONDS_IN_DAY = parseDecimal('86400');
const ONE = parseDecimal('1');
const LEAST_LIKELY_FACTOR: Ratio = { numerator: ONE, denominator: ONE };
const MOST_LIKELY_FACTOR: Ratio = { numerator: parseDecimal('5000'), denominator: ONE };

function addressOf(table: Table, task: Task, key: ColumnKey): string {
  return cellAddress(task.row, table.columns[key] ?? table.firstColumn);
}

function noticeSupervision(table: Table, task: Task): Notice[] {
  const { supervision, ai, row } = task;
  if (supervision === null) return [];
  const place = { cell: addressOf(table, task, 'supervision'), row };
  if (isZero(supervision.seconds)) return [makeNotice('supervision-zero', {}, { ...place, quote: '0' })];
  const order = compareDecimals(supervision.seconds, ai.seconds);
  if (order < 0) return [];
  const shown = formatDuration(supervision, 'minutes', 'm');
  const facts = { supervision: shown, ai: formatDuration(ai, 'minutes', 'm'), isLonger: order > 0 };
  return [makeNotice('supervision-long', facts, { ...place, quote: shown })];
}

function noticeFactor(table: Table, task: Task): Notice[] {
  const { human, ai, row } = task;
  const place = { cell: addressOf(table, task, 'humanEstimate'), row };
  if (isZero(human.seconds)) return [makeNotice('human-estimate-zero', {}, { ...place, quote: '0' })];
  const ratio = factorRatio(human, ai);
  const isLikely =
    ratio === null || (compareRatios(ratio, LEAST_LIKELY_FACTOR) >= 0 && compareRatios(ratio, MOST_LIKELY_FACTOR) <= 0);
  if (isLikely) return [];
  const facts = { human: formatDuration(human, 'hours', 'h'), ai: formatDuration(ai, 'minutes', 'm') };
  return [makeNotice('units-mixed', facts, { ...place, quote: facts.human })];
}

function noticeText(task: Task): Notice[] {
  const place = { cell: task.cell, quote: task.task, row: task.row };
  const character = findInvisible(task.task);
  const ending = findCut(task.task);
  return [
    ...(character === null ? [] : [makeNotice('text-invisible', { character }, place)]),
    ...(ending === null ? [] : [makeNotice('text-cut', { ending }, place)]),
  ];
}

function noticeTwins(table: Table, tasks: readonly Task[]): Notice[] {
  const firstRows = new Map<string, number>();
  return tasks.flatMap((task) => {
    const key = task.task.toLowerCase().replace(/\s+/g, ' ');
    const first = firstRows.get(key);
    if (first === undefined) {
      firstRows.set(key, task.row);
      return [];
    }
    const place = { cell: addressOf(table, task, 'task'), quote: task.task, row: task.row };
    return [makeNotice('task-twice', { first }, place)];
  });
}

function rangeOf(table: Table, tasks: readonly Task[], key: ColumnKey): string {
  const column = table.columns[key] ?? table.firstColumn;
  const first = cellAddress(tasks[0]?.row ?? 1, column);
  const last = cellAddress(tasks[tasks.length - 1]?.row ?? 1, column);
  return first === last ? first : `${first}:${last}`;
}

function noticeMissingSupervision(table: Table, tasks: readonly Task[]): Notice[] {
  const without = tasks.filter(({ supervision }) => supervision === null);
  if (without.length === 0 || table.columns.supervision === undefined) return [];
  const cell = rangeOf(table, without, 'supervision');
  return [makeNotice('supervision-missing', { rows: without.length, tasks: tasks.length }, { cell })];
}

function noticeLongDay(table: Table, tasks: readonly Task[], total: Duration): Notice[] {
  if (compareDecimals(total.seconds, SECONDS_IN_DAY) <= 0) return [];
  const hours = roundDuration(total, 'hours', 1);
  return [makeNotice('ai-time-beyond-day', { hours }, { cell: rangeOf(table, tasks, 'aiTime') })];
}

/** A count of tokens is unlikely below the first of these numbers if enough other rows have at least the second. */
const FEWEST_LIKELY_TOKENS = 1000;
const MANY_TOKENS = 10_000;
const ENOUGH_ROWS = 3;

/**
 * Makes a notice for each count of tokens below 1,000 if all others, three or more and not the fewer, have 10,000 or more:
 * where commas separate thousands, Sheets reads `80.000` as 80. Only posts need it, so the server does not contain it.
 */
export function noticeSmallTokens(table: Table, tasks: readonly Task[]): Notice[] {
  const counted = tasks.filter(({ tokens }) => tokens !== null && tokens > 0);
  const large = counted.filter(({ tokens }) => (tokens ?? 0) >= MANY_TOKENS);
  const small = counted.flatMap(({ tokens, row, sources }) => {
    if (tokens === null || tokens >= FEWEST_LIKELY_TOKENS) return [];
    return sources?.tokens === 'imported' ? [] : [{ tokens, row }];
  });
  if (large.length + small.length < counted.length || large.length < Math.max(ENOUGH_ROWS, small.length)) return [];
  return small.map(({ tokens, row }) => {
    const cell = cellAddress(row, table.columns.tokens ?? table.firstColumn);
    return makePostNotice('tokens-small', { tokens }, { cell, row, quote: String(tokens) });
  });
}

/** Makes the notices about rows that are in the record. */
export function noticeTasks(table: Table, tasks: readonly Task[]): Notice[] {
  const total = addDurations(tasks.map(({ ai }) => ai));
  return [
    ...tasks.flatMap((task) => [...noticeFactor(table, task), ...noticeSupervision(table, task), ...noticeText(task)]),
    ...noticeTwins(table, tasks),
    ...noticeMissingSupervision(table, tasks),
    ...noticeLongDay(table, tasks, total),
  ];
}
