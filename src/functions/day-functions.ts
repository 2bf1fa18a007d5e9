import { FORMAT_NAMES, FORMATS, isFormatName } from '../formats/formats.ts';
import { leavesRowOut, type Notice } from '../record/notices/notice.ts';
import { describeSheetNotice } from '../record/notices/sheet-sentences.ts';
import { printStatistic } from '../record/publishing/print-figures.ts';
import { type LeverageRecord, makeRecord, type Section } from '../record/publishing/record.ts';
import { readDay } from '../record/reading/read-day.ts';
import { noticeTies } from '../record/reading/shown-factors.ts';
import { type CalendarDate, readDate } from '../record/values/calendar-date.ts';
import { isDateCell, textOfCell } from '../record/values/cell.ts';
import { computeStatistics } from '../record/values/statistics.ts';
import { DEFAULT_STYLE } from '../styles/styles.ts';
import {
  type FunctionContext,
  isBlankValue,
  readArgument,
  requireArgument,
  singleValue,
  toCell,
  toGrid,
  type Values,
} from './arguments.ts';
import type { SheetFunctionBody } from './call-sheet-function.ts';

/** Google Sheets holds no more in a cell. */
const MOST_CHARACTERS_IN_CELL = 50_000;
const describe = (notice: Notice) => describeSheetNotice(notice, 'range');

/** Statistics and table print no date; a record has to have one. */
const ANY_DATE: CalendarDate = { year: 2000, month: 1, day: 1 };

interface RowsReading {
  /** Null without tasks. */
  readonly record: LeverageRecord | null;
  /** Notices about rows that are not in the record. */
  readonly leftOut: readonly Notice[];
  /** Why there is no record. */
  readonly why: string;
}

/**
 * @param rowsOf the date whose rows are taken where rows have dates of their own
 * @throws a sentence when the range holds no task table
 */
function readRows(
  values: Values,
  date: CalendarDate,
  rowsOf: CalendarDate | 'all',
  context: FunctionContext,
): RowsReading {
  const tasks = readArgument('tasks', requireArgument(values, 0, 'tasks', 'the range of the table, such as A1:F'));
  const grid = toGrid(tasks, context);
  const { day, notices, shownFactors } = readDay(grid, { tabName: '', date: rowsOf });
  const error = notices.find(({ place, severity }) => place.row === null && severity === 'error');
  const why = error === undefined ? 'tasks has no task table.' : describe(error);
  if (day === null) throw new Error(why);
  const ties = noticeTies(shownFactors, DEFAULT_STYLE.factorDecimals);
  const record = makeRecord(day, date, DEFAULT_STYLE, [...notices, ...ties]);
  return { record, leftOut: notices.filter(leavesRowOut), why };
}

/** Why the first of these rows is left out. */
function explainFirst([first]: readonly Notice[]): string | undefined {
  return first && describe(first);
}

/** @throws a sentence when the range holds no task either */
function readRange(values: Values, date: CalendarDate, rowsOf: CalendarDate | 'all', context: FunctionContext) {
  const { record, leftOut, why } = readRows(values, date, rowsOf, context);
  if (record === null) throw new Error(explainFirst(leftOut) ?? why);
  return { record, leftOut };
}

function tableOf({ sections }: LeverageRecord, id: Section['id']): string[][] {
  const section = sections.find((candidate) => candidate.id === id);
  if (section?.kind !== 'table') return [];
  return [section.columns.map(({ label }) => label), ...section.rows.map((row) => [...row])];
}

function listRows(leftOut: readonly Notice[]): string {
  const rows = new Set(leftOut.flatMap(({ place }) => place.row ?? []));
  return [...rows].sort((a, b) => a - b).join(', ');
}

/** Statistics of no task: what a day's tab shows until its first row is ready. */
function tableOfNoTasks(): string[][] {
  const { statistics, statisticsColumns } = DEFAULT_STYLE;
  const none = computeStatistics([], null);
  return [
    [...statisticsColumns],
    ...statistics.map((statistic) => [statistic.label, printStatistic(none, statistic, DEFAULT_STYLE)]),
  ];
}

/** The statistics table of the record, and below it the rows that it leaves out. A table without tasks has them too. */
function computeStats(values: Values, context: FunctionContext): string[][] {
  const { record, leftOut } = readRows(values, ANY_DATE, 'all', context);
  const table = record === null ? tableOfNoTasks() : tableOf(record, 'statistics');
  return leftOut.length === 0 ? table : [...table, ['Skipped rows', listRows(leftOut)]];
}

/** The task table of the record, and below it the rows that it leaves out. */
function computeTable(values: Values, context: FunctionContext): string[][] {
  const { record, leftOut } = readRange(values, ANY_DATE, 'all', context);
  const table = tableOf(record, 'taskLog');
  if (leftOut.length === 0) return table;
  const note = DEFAULT_STYLE.columns.map(({ key }) => (key === 'task' ? `Skipped rows: ${listRows(leftOut)}` : ''));
  return [...table, note];
}

/** The whole post. A cell has no place for notices, so a row that would be left out is an error. */
function computePost(values: Values, context: FunctionContext): string {
  const formatValue = singleValue(values[2]);
  const dateCell = toCell(singleValue(requireArgument(values, 1, 'date', '2026-04-04')), context);
  const date = readDate(dateCell);
  if (date === null) {
    const shown = isDateCell(dateCell) ? dateCell.wallClock : textOfCell(dateCell);
    throw new Error(`date is “${shown}”, which is not a date with a year. Write it like 2026-04-04.`);
  }
  const format = isBlankValue(formatValue) ? 'markdown' : String(formatValue).trim().toLowerCase();
  if (!isFormatName(format)) {
    throw new Error(`format is “${String(formatValue)}”. Write one of ${FORMAT_NAMES.join(', ')}.`);
  }
  const { record, leftOut } = readRange(values, date, date, context);
  const why = explainFirst(leftOut);
  if (why !== undefined) throw new Error(why);
  const post = FORMATS[format](record, describe);
  if (post.length > MOST_CHARACTERS_IN_CELL) {
    throw new Error(
      `The post has ${post.length} characters; a cell can hold 50,000. Generate the post in the sidebar.`,
    );
  }
  return post;
}

/** The functions of a whole day: they carry the record's code with them. */
export const DAY_FUNCTIONS = {
  LEVERAGE_STATS: computeStats,
  LEVERAGE_TABLE: computeTable,
  LEVERAGE_POST: computePost,
} satisfies Readonly<Record<string, SheetFunctionBody>>;
