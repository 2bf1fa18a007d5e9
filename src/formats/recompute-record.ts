import type { Notice } from '../record/notices/notice.ts';
import { describeSheetNotice } from '../record/notices/sheet-sentences.ts';
import { TAB_WORDS } from '../record/notices/source-words.ts';
import { makeRecord } from '../record/publishing/record.ts';
import { addSensitivity } from '../record/publishing/sensitivity.ts';
import type { Style } from '../record/publishing/style.ts';
import type { Day } from '../record/reading/read-day.ts';
import { type CalendarDate, parseIsoDate } from '../record/values/calendar-date.ts';
import type { Duration } from '../record/values/duration.ts';
import type { Task } from '../record/values/task.ts';
import { listStyleChanges } from '../styles/style-changes.ts';
import { type DurationOrigin, durationFromNumber } from './exact-duration.ts';
import { type RecordData, recordAsData } from './json.ts';

/** Makes the sentence of a notice. A record that is recomputed from its data only has notices about its texts. */
const describe = (notice: Notice) => describeSheetNotice(notice, TAB_WORDS);

/** Keeps the tasks in the order in which they are published. */
const inPublishedOrder = (style: Style): Style => ({ ...style, order: 'sheet' });

function taskFromData(data: RecordData['tasks'][number], origin: DurationOrigin): Task {
  const { task, tokens, cell, number, basis = null, estimated = null, sources } = data;
  const { supervisionMinutes, supervisionMinutesLow: supLow, supervisionMinutesHigh: supHigh } = data;
  const read = (unit: 'hours' | 'minutes', value: number, low = value, high = value): Duration => {
    const secondsOf = (figure: number) => durationFromNumber(figure, unit, origin).seconds;
    const seconds = secondsOf(value);
    return low === high ? { seconds } : { seconds, bounds: { low: secondsOf(low), high: secondsOf(high) } };
  };
  return {
    task,
    human: read('hours', data.humanHours, data.humanHoursLow, data.humanHoursHigh),
    ai: read('minutes', data.aiMinutes, data.aiMinutesLow, data.aiMinutesHigh),
    supervision:
      supervisionMinutes === null
        ? null
        : read('minutes', supervisionMinutes, supLow ?? supervisionMinutes, supHigh ?? supervisionMinutes),
    tokens,
    basis,
    estimated,
    sources,
    row: number + 1,
    cell,
  };
}

const isSameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Returns the sum of the known tokens; null when no task has any. */
export function sumTokens(tasks: readonly { readonly tokens: number | null }[]): number | null {
  const known = tasks.flatMap(({ tokens }) => tokens ?? []);
  return known.length === 0 ? null : known.reduce((sum, tokens) => sum + tokens, 0);
}

/**
 * Makes the record of a day. A published intro already begins with the count of tasks. If the record does not recognize
 * that and adds the count again, the first one is removed.
 */
function recordOfTasks(day: Day, date: CalendarDate, style: Style): RecordData | null {
  const make = (intro: string) => {
    const made = makeRecord({ ...day, intro }, date, inPublishedOrder(style), []);
    if (made === null) return null;
    const record = addSensitivity(made, day.tasks);
    return recordAsData(record, describe, listStyleChanges(record.printedStyle));
  };
  const data = make(day.intro);
  if (data === null || data.printed.intro.join('\n') === day.intro) return data;
  const opening = make('')?.printed.intro[0] ?? '';
  const rest = day.intro.slice(opening.length);
  return day.intro.startsWith(opening) && /^(?:\s|$)/.test(rest) ? make(rest.trim()) : data;
}

/** Lists the counts of tasks that can be in the remark next to the printed tokens. */
function listPrintedCounts({ printed, tasks }: RecordData, tokens: number): number[] {
  const digits = String(tokens);
  const shown = printed.statistics
    .map(([, value = '']) => value)
    .filter((value) => value.replace(/\D/g, '').includes(digits));
  const counts = shown.flatMap((value) => value.match(/\d{1,6}/g) ?? []).map(Number);
  return [...new Set(counts)].filter((count) => count > 0 && count < tasks.length);
}

function recomputeTasks(data: RecordData, date: CalendarDate, tasks: readonly Task[], style: Style): RecordData | null {
  const { title, printed, statistics } = data;
  const words = { title, intro: printed.intro.join('\n'), analysis: printed.analysis.join('\n') };
  const withTokens = (totalTokens: number | null, tokenTasks?: number) =>
    recordOfTasks({ ...words, date, totalTokens, tokenTasks, tasks, rowCount: tasks.length, cells: {} }, date, style);
  const { tokens } = statistics;
  if (tokens === null || tokens !== sumTokens(tasks)) {
    const ofAll = withTokens(tokens);
    if (tokens === null || isSameJson(ofAll?.printed.statistics, printed.statistics)) return ofAll;
    // A total of some tasks is printed with their number.
    const ofSome = listPrintedCounts(data, tokens)
      .map((count) => withTokens(tokens, count))
      .find((one) => isSameJson(one?.printed.statistics, printed.statistics));
    return ofSome ?? ofAll;
  }
  // A total that equals the column's sum can come from the column or from a label. If the two are printed differently, the
  // record shows which.
  const fromColumn = withTokens(null);
  return isSameJson(fromColumn?.printed.statistics, printed.statistics) ? fromColumn : withTokens(tokens);
}

interface Recomputed {
  readonly tasks: readonly Task[];
  readonly data: RecordData | null;
}

function recompute(data: RecordData, date: CalendarDate, style: Style): Recomputed {
  const fromDecimals = data.tasks.map((task) => taskFromData(task, 'decimal'));
  const computed = recomputeTasks(data, date, fromDecimals, style);
  const { rows } = data.printed;
  if (computed === null || isSameJson(computed.printed.rows, rows)) return { tasks: fromDecimals, data: computed };
  // 64:47:28 and 64.7911111111111 hours are the same number. The printed row shows which one was entered.
  const fromSeconds = data.tasks.map((task) => taskFromData(task, 'seconds'));
  const other = recomputeTasks(data, date, fromSeconds, style);
  const isFromSeconds = (i: number) => isSameJson(other?.printed.rows[i], rows[i]);
  const tasks = fromDecimals.map((task, i) => (isFromSeconds(i) ? (fromSeconds[i] ?? task) : task));
  return { tasks, data: recomputeTasks(data, date, tasks, style) };
}

/**
 * Recomputes a record's data from its tasks and texts only.
 * @param style the record's own
 * @returns null when its date is not a calendar date or it has no tasks
 */
export function recomputeData(data: RecordData, style: Style): RecordData | null {
  const date = parseIsoDate(data.date);
  return date === null ? null : recompute(data, date, style).data;
}

/**
 * Lists the tasks of a record's data, exact.
 * @param style the record's own, whose printed cells decide between decimals and clock times; null if it is not known
 */
export function listTasksOfData(data: RecordData, style: Style | null): readonly Task[] {
  const date = parseIsoDate(data.date);
  return date === null || style === null
    ? data.tasks.map((task) => taskFromData(task, 'decimal'))
    : recompute(data, date, style).tasks;
}

/** Lists the sentences about texts that contradict the tasks. */
export function listContradictions({ notices }: RecordData): string[] {
  return notices.filter(({ code }) => code === 'count-differs').map(({ message }) => message);
}
