import { type Notice, sortNotices } from '../notices/notice.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import type { CalendarDate, DateOrder } from '../values/calendar-date.ts';
import { type Cell, cellAt, type Grid, textOfCell } from '../values/cell.ts';
import type { DecimalMarks } from '../values/decimal-marks.ts';
import type { Statistics } from '../values/statistics.ts';
import type { Task } from '../values/task.ts';
import { findInvisible } from '../values/text-checks.ts';
import { chooseRows, type RowsAsked } from './choose-rows.ts';
import { type ColumnChoice, NO_CHOICE } from './columns/column-choice.ts';
import type { ColumnUse } from './columns/column-use.ts';
import type { Table } from './columns/table.ts';
import { checkDateOfRows, type DateReading, readDateOfTab } from './date-of-day.ts';
import { type DateHints, findDateOrder, hintedOrder, NO_DATE_HINTS } from './date-order.ts';
import {
  type DatedLabel,
  type DayLabel,
  type DayLabels,
  listDatedLabels,
  readDatedLabels,
  readDayLabels,
  type TextPart,
} from './day-labels.ts';
import { type DayOfSheet, type DaysReading, readDaysOfTable } from './days.ts';
import { findTable, type TableSearch } from './find-table.ts';
import { readTableRows, readTasks, type TableRows } from './read-tasks.ts';
import { listShownFactors, type ShownFactor } from './shown-factors.ts';
import { noticeTasks } from './task-notices.ts';
import { findUnusedLabels, readTextsOfDay } from './texts-of-day.ts';
import { noticeTokens, readTokens } from './token-count.ts';

/** The tasks of one date, with the values of the labels next to the table. Missing texts are empty. */
export interface Day {
  /** Null if neither the rows nor a Date cell nor the tab's name gives a date. */
  readonly date: CalendarDate | null;
  readonly title: string;
  readonly intro: string;
  readonly analysis: string;
  /** The total of tokens in the day's own cell; null without one. */
  readonly totalTokens: number | null;
  /** The number of tasks that the total includes; absent for all. */
  readonly tokenTasks?: number | undefined;
  readonly tasks: readonly Task[];
  /** The sums of its week, from the Records tab; absent if they are not known. */
  readonly week?: Statistics | undefined;
  /** Rows of the table that are neither blank nor totals: the tasks and the skipped rows. */
  readonly rowCount: number;
  /** The cells of the day's texts, for notices about them. A text from several cells has the first one. */
  readonly cells: Readonly<Partial<Record<DayLabel, string>>>;
  /** The cells of each text that is from the rows of a column. */
  readonly parts?: Readonly<Partial<Record<DayLabel, readonly TextPart[]>>>;
}

export interface DayReading {
  /** Null if there is no task table, or no row with the requested date. */
  readonly day: Day | null;
  readonly notices: readonly Notice[];
  /** The notice that explains why the day has no date. */
  readonly dateNotice: Notice | null;
  readonly table: Table | null;
  /** The use of the headings; null without a row of headings. */
  readonly columns: ColumnUse | null;
  /** For `noticeTies`, whose result depends on the style. */
  readonly shownFactors: readonly ShownFactor[];
  /** The rows of the table, for notices that depend on the style. */
  readonly all: TableRows | null;
  /** The days of a table with a Date column, the newest first; empty for a table of one day. */
  readonly days: readonly DayOfSheet[];
}

/** Options for reading a tab, for any of its days. */
export interface TabOptions {
  /** The tab's name, which may give the date. */
  readonly tabName: string;
  /** Hints about the order of dates like `03/04/2026`, used if no cell decides it. Default: none, so these dates are errors. */
  readonly dateHints?: DateHints;
  /** The headings that the user chose. */
  readonly columns?: ColumnChoice;
  /** Whether the cells are from a file with semicolons as separators. */
  readonly hasDecimalCommas?: boolean;
  /** The distance of the bounds of an approximate time from its value, in percent. Default: 25. */
  readonly approximatePercent?: number;
}

export type DayReadingOptions = RowsAsked & TabOptions;

/** A printed total with the number of tasks that it includes. */
const PART_OF_TASKS = /^([^()]+) \((\d{1,6}) of \d{1,6} tasks\)$/;

/**
 * Returns the token count next to the table, which takes precedence over the sum of the column. `150000 (1 of 2 tasks)`
 * is the count of one task.
 * @param leftOut the cells of the column in rows that are left out
 * @param marks the decimal marks of the table
 */
export function readTotalTokens(
  labels: DayLabels,
  tasks: readonly Task[],
  leftOut: readonly Cell[],
  marks: DecimalMarks,
): { totalTokens: number | null; tokenTasks?: number | undefined; notices: Notice[] } {
  if (labels.Tokens === undefined) return { totalTokens: null, notices: [] };
  const { value, address } = labels.Tokens;
  const quote = textOfCell(value);
  const part = PART_OF_TASKS.exec(quote);
  const tokenTasks = part === null ? undefined : Number(part[2]);
  const reading = readTokens(part?.[1] ?? value, marks);
  const place = { cell: address, quote };
  const notice = noticeTokens(quote, reading, place);
  const notices = notice === null ? [] : [notice];
  if (reading.kind !== 'tokens') return { totalTokens: null, notices };
  const { tokens: totalTokens } = reading;
  const known = tasks.flatMap(({ tokens }) => tokens ?? []);
  const sum = known.reduce((total, tokens) => total + tokens, 0);
  const sumLeftOut = leftOut
    .map((cell) => readTokens(cell, marks))
    .reduce((total, one) => total + (one.kind === 'tokens' ? one.tokens : 0), 0);
  if (known.length === 0 || sum === totalTokens || sum + sumLeftOut === totalTokens)
    return { totalTokens, tokenTasks, notices };
  return {
    totalTokens,
    tokenTasks,
    notices: [...notices, makeNotice('tokens-differ', { label: totalTokens, sum }, place)],
  };
}

function noticeInvisible(labels: DayLabels): Notice[] {
  return (['Title', 'Intro', 'Analysis'] as const).flatMap((label) => {
    const found = labels[label];
    const parts =
      found === undefined ? [] : (found.parts ?? [{ address: found.address, text: textOfCell(found.value) }]);
    return parts.flatMap(({ address, text }) => {
      const character = findInvisible(text);
      return character === null ? [] : [makeNotice('text-invisible', { character }, { cell: address })];
    });
  });
}

function noticeUnusedLabels(labels: DayLabels, days: number): Notice[] {
  const found = Object.entries(labels);
  const first = found[0]?.[1];
  if (first === undefined) return [];
  return [makeNotice('labels-unused', { labels: found.map(([label]) => label), days }, { cell: first.address })];
}

/** Finds the order of the dates in labels: the order of the date column, or else the hinted one. */
function findOrderOfTable(grid: Grid, { headerRow, dateColumn }: Table, hints: DateHints): DateOrder | null {
  if (dateColumn === null) return hintedOrder(hints);
  const rows = Array.from({ length: Math.max(0, grid.length - headerRow) }, (_, i) => headerRow + 1 + i);
  return findDateOrder(grid, rows, dateColumn, hints).order;
}

/** Makes a notice for each text that is both in a column and under a label with its date. The column counts. */
function noticeTwoTexts(used: DayLabels, dated: DayLabels): Notice[] {
  return (Object.keys(dated) as DayLabel[]).flatMap((label) => {
    const [first, second] = [used[label], dated[label]];
    if (first === undefined || second === undefined || textOfCell(first.value) === textOfCell(second.value)) return [];
    return [makeNotice('label-twice', { label, used: first.address }, { cell: second.address })];
  });
}

/** Reads the date of the rows, or else of the tab. */
function readDateOfDay(
  ofRows: CalendarDate | null,
  isOnlyDay: boolean,
  labels: DayLabels,
  tab: string,
  hints: DateHints,
): DateReading {
  if (ofRows === null) return readDateOfTab(labels, tab, hints);
  return { date: ofRows, missing: null, warnings: isOnlyDay ? checkDateOfRows(ofRows, labels, tab, hints) : [] };
}

/**
 * Reads a tab's cells as a day. Nothing is skipped without a notice, and nothing is guessed. A table with a Date column
 * can contain several days, one of which is read. The labels next to it (Intro, Tokens, …) apply to the whole tab: they
 * are used only if all rows have the same date; otherwise a note lists them.
 * @param grid from cell A1 on
 */
export function readDay(grid: Grid, options: DayReadingOptions): DayReading {
  return readDayOfTable(grid, findTable(grid, options.columns ?? NO_CHOICE), options);
}

function withOptions(table: Table, options: TabOptions): Table {
  const { hasDecimalCommas = table.hasDecimalCommas, approximatePercent = table.approximatePercent } = options;
  const isSame = hasDecimalCommas === table.hasDecimalCommas && approximatePercent === table.approximatePercent;
  return isSame ? table : { ...table, hasDecimalCommas, approximatePercent };
}

const NO_DAY = { day: null, dateNotice: null, shownFactors: [] };

/** Reads a day like `readDay`, from a grid whose table is already found. */
export function readDayOfTable(grid: Grid, search: TableSearch, options: DayReadingOptions): DayReading {
  const { table, notices, use: columns } = search;
  if (table !== null) return openTable(grid, search, table, options).readDay(options);
  return { ...NO_DAY, table, all: null, columns, notices, days: [] };
}

/** A table whose rows are read, for reading each of its days. */
export interface OpenTable {
  readonly all: TableRows;
  /** The days of a table with a Date column; null for a table of one day. */
  readonly days: DaysReading | null;
  readonly readDay: (asked: RowsAsked) => DayReading;
}

/**
 * Reads the rows of a table once, for any number of its days.
 * @param found the table of the search
 */
export function openTable(grid: Grid, search: TableSearch, found: Table, options: TabOptions): OpenTable {
  const table = withOptions(found, options);
  const { dateHints = NO_DATE_HINTS } = options;
  const rows = readTableRows(grid, table);
  const days = readDaysOfTable(rows, dateHints);
  const all = days?.all ?? rows;
  const labels = readDayLabels(grid, table);
  const dated = listDatedLabels(grid, table);
  const order = findOrderOfTable(grid, table, dateHints);
  return { all, days, readDay: (asked) => readDayOfTab({ all, days, labels, dated, order }, search, options, asked) };
}

/** The parts of a reading that the days of a tab share. */
interface TabReading extends Pick<OpenTable, 'all' | 'days'> {
  readonly labels: ReturnType<typeof readDayLabels>;
  readonly dated: readonly DatedLabel[];
  /** The order of the dates in labels. */
  readonly order: DateOrder | null;
}

function readDayOfTab(
  { all, days: daysOfTable, labels: ofTab, dated: datedLabels, order }: TabReading,
  { notices: tableNotices, use: columns }: TableSearch,
  { tabName, dateHints = NO_DATE_HINTS }: TabOptions,
  asked: RowsAsked,
): DayReading {
  const { grid, table } = all;
  const choice = chooseRows(daysOfTable, asked);
  const { days } = choice;
  const chosenNotices = [...tableNotices, ...choice.notices];
  if (!choice.isFound) return { ...NO_DAY, table, all, columns, notices: sortNotices(chosenNotices), days };
  const { labels: labelsOfTab, notices: labelNotices } = ofTab;
  const isOnlyDay = days.length <= 1;
  const { tasks, notices: taskNotices, rows } = readTasks(all, choice.chosen);
  const inRows = readTextsOfDay(grid, table, labelsOfTab, rows);
  const undated = isOnlyDay ? { ...labelsOfTab, ...inRows.labels } : inRows.labels;
  const { date, missing, warnings } = readDateOfDay(choice.date, isOnlyDay, undated, tabName, dateHints);
  const dated =
    date === null
      ? { labels: {}, notices: [] }
      : readDatedLabels(datedLabels, date, (iso) => days.length > 0 && daysOfTable?.rows.has(iso) === true, order);
  const labels = { ...dated.labels, ...undated };
  const { tokens: tokensColumn } = table.columns;
  const taskRows = new Set(tasks.map(({ row }) => row));
  const tokensLeftOut =
    tokensColumn === undefined
      ? []
      : rows.filter((row) => !taskRows.has(row)).map((row) => cellAt(grid, row, tokensColumn));
  const tokens =
    asked.onlyRows === undefined
      ? readTotalTokens(labels, tasks, tokensLeftOut, all.tokenMarks)
      : { totalTokens: null, tokenTasks: undefined, notices: [] };
  const textOf = (label: DayLabel) => (labels[label] === undefined ? '' : textOfCell(labels[label].value));
  const cells = Object.fromEntries(Object.entries(labels).map(([label, { address }]) => [label, address]));
  const parts = Object.fromEntries(
    Object.entries(labels).flatMap(([label, found]) => (found.parts ? [[label, found.parts]] : [])),
  );
  const { totalTokens, tokenTasks } = tokens;
  const day: Day = {
    date,
    title: textOf('Title'),
    intro: textOf('Intro'),
    analysis: textOf('Analysis'),
    totalTokens,
    tokenTasks,
    tasks,
    rowCount: rows.length,
    cells,
    parts,
  };
  const undatedRows = choice.notices.filter(({ place }) => place.row !== null).length;
  const notices = sortNotices([
    ...chosenNotices,
    ...(isOnlyDay ? labelNotices : noticeUnusedLabels(findUnusedLabels(grid, table, labelsOfTab), days.length)),
    ...inRows.notices,
    ...dated.notices,
    ...noticeTwoTexts(undated, dated.labels),
    ...taskNotices,
    ...warnings,
    ...tokens.notices,
    ...noticeInvisible(labels),
    ...noticeTasks(table, tasks),
    ...(tasks.length === 0 ? [makeNotice('no-task', { hasRows: rows.length + undatedRows > 0 })] : []),
  ]);
  const shownFactors = listShownFactors(grid, table, tasks);
  return { day, notices, dateNotice: missing, shownFactors, table, all, columns, days };
}
