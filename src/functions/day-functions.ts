import { FORMAT_NAMES, FORMATS, isFormatName } from '../formats/formats.ts';
import { leavesRowOut, type Notice, sortNotices } from '../record/notices/notice.ts';
import { makeNotice } from '../record/notices/sheet-notices.ts';
import { describeSheetNotice } from '../record/notices/sheet-sentences.ts';
import { RANGE_WORDS } from '../record/notices/source-words.ts';
import {
  type LeverageRecord,
  makeRecord,
  makeStatisticsTable,
  makeTaskTable,
  type TableSection,
} from '../record/publishing/record.ts';
import { hasUnclearUnit } from '../record/reading/columns/heading-units.ts';
import type { Table } from '../record/reading/columns/table.ts';
import { NO_DATE_HINTS } from '../record/reading/date-order.ts';
import { dayLabelNamed, readDayLabels } from '../record/reading/day-labels.ts';
import { readDaysOfTable } from '../record/reading/days.ts';
import { findTable } from '../record/reading/find-table.ts';
import { readDay, readTotalTokens } from '../record/reading/read-day.ts';
import { findPlain, type PlainRow, readTableRows, readTasks } from '../record/reading/read-tasks.ts';
import { noticeTies } from '../record/reading/shown-factors.ts';
import { isWholeLabel } from '../record/reading/total-label.ts';
import { type CalendarDate, dateInOrder, formatIsoDate, readDateCell } from '../record/values/calendar-date.ts';
import { type Cell, type Grid, isBlankCell, isDateCell, textOfCell } from '../record/values/cell.ts';
import { addDurations, type Duration, type DurationUnit } from '../record/values/duration.ts';
import { DurationSum } from '../record/values/duration-sum.ts';
import { addTasks, averageTotals } from '../record/values/statistics.ts';
import type { Task } from '../record/values/task.ts';
import { isDayNumber, isoOfDay } from '../rollup/day-numbers.ts';
import { DEFAULT_STYLE } from '../styles/styles.ts';
import {
  type FunctionContext,
  isBlankValue,
  readArgument,
  refuseArgument,
  requireArgument,
  singleValue,
  toCell,
  toGrid,
  type Values,
} from './arguments.ts';
import type { SheetFunctionBody } from './call-sheet-function.ts';
import { DATE, FORMAT, TASKS, TOTAL_TOKENS } from './parameters.ts';

/** The limit of Google Sheets. */
const MAX_CHARACTERS_IN_CELL = 50_000;
const SKIPPED = 'Skipped rows of the range';
const NO_TABLE = 'tasks has no task table.';
const describe = (notice: Notice) => describeSheetNotice(notice, RANGE_WORDS);

function readTaskRange(values: Values, context: FunctionContext): Grid {
  const tasks = readArgument(TASKS.name, requireArgument(values, 0, TASKS));
  return toGrid(tasks, context);
}

/** Whether a notice is about a time heading without a clear unit. */
const isAboutUnit = ({ code, place }: Notice) => /^heading/.test(code) && hasUnclearUnit(place.quote ?? '');

interface TasksReading<Read> {
  readonly tasks: readonly Read[];
  /** The token count of a label next to the table; null without one. */
  readonly totalTokens: number | null;
  readonly tokenTasks?: number | undefined;
  /** Notices about the token count. */
  readonly notices: readonly Notice[];
  /** Notices about skipped tasks. */
  readonly skipped: readonly Notice[];
  /** Warnings about the units in the headings. */
  readonly warnings: readonly string[];
  readonly units: Table['units'];
}

/**
 * Reads all rows of the range, of any date. Valid rows are not checked further, because a cell cannot show notices.
 * @throws an Error with a sentence when the range has no task table
 */
function readAllTasks(values: Values, context: FunctionContext): TasksReading<Task>;
function readAllTasks(
  values: Values,
  context: FunctionContext,
  given: Cell | null,
  keepsPlain: boolean,
): TasksReading<Task | PlainRow>;
function readAllTasks(
  values: Values,
  context: FunctionContext,
  given: Cell | null = null,
  keepsPlain = false,
): TasksReading<Task | PlainRow> {
  const grid = readTaskRange(values, context);
  const { table, notices: tableNotices } = findTable(grid);
  if (table === null) {
    const [first] = tableNotices;
    throw new Error(first === undefined ? NO_TABLE : describe(first));
  }
  const read = readTableRows(grid, table, findPlain);
  const rows = readDaysOfTable(read, NO_DATE_HINTS)?.all ?? read;
  const { tasks, notices } = readTasks(rows, null, keepsPlain);
  const { labels } = readDayLabels(grid, table);
  const withGiven = given === null ? labels : { ...labels, Tokens: { value: given, address: '' } };
  const total = readTotalTokens(withGiven, [], [], rows.tokenMarks);
  const taskIn = (row: number) => textOfCell(grid[row - 1]?.[(table.columns.task ?? 1) - 1] ?? '');
  // A total with a wrong or unreadable figure is not a task either way, and the plain formulas cannot report it.
  const skipped = notices.filter(
    (notice) => leavesRowOut(notice) && !(notice.place.row !== null && isWholeLabel(taskIn(notice.place.row))),
  );
  const warnings = tableNotices.filter(isAboutUnit).map(describe);
  return { tasks, ...total, skipped: sortNotices(skipped), warnings, units: table.units };
}

/**
 * Reads the total tokens next to the table: a cell, or a label and its cell. Null without one.
 * @throws an Error with a sentence when the label is another one
 */
function readGivenTokens(values: Values, context: FunctionContext): Cell | null {
  if (values.length < 2) return null;
  const cells = toGrid(readArgument(TOTAL_TOKENS.name, values[1]), context)[0] ?? [];
  const label = cells.length > 1 ? textOfCell(cells[0] ?? '') : '';
  if (label !== '' && dayLabelNamed(label) !== 'Tokens') {
    throw new Error(`${TOTAL_TOKENS.name} starts with “${label}”. Give ${TOTAL_TOKENS.example}.`);
  }
  const value = cells[cells.length - 1] ?? '';
  return isBlankCell(value) ? null : value;
}

/** Explains why the first of these rows is skipped. */
function explainFirst([first]: readonly Notice[]): string | undefined {
  return first && describe(first);
}

/** Returns the rows of a table, headings first. */
function printTable({ columns, rows }: TableSection): string[][] {
  return [columns.map(({ label }) => label), ...rows.map((row) => [...row])];
}

/** Adds up times in a column: plain numbers without an object for each. */
function addTimes(times: readonly (Duration | number)[], unit: DurationUnit): Duration {
  const durations = times.filter((time) => typeof time === 'object');
  const numbers = durations.length === 0 ? times : times.filter((time) => typeof time === 'number');
  const sum = new DurationSum(unit);
  sum.addRows([numbers], numbers.length, 0, 1);
  return addDurations([sum.total(), ...durations]);
}

function listRows(skipped: readonly Notice[]): string {
  const rows = new Set(skipped.flatMap(({ place }) => place.row ?? []));
  return [...rows].sort((a, b) => a - b).join(', ');
}

/**
 * Returns the statistics table, followed by the numbers of skipped rows and the warnings about units. It is complete
 * even if there are no tasks.
 */
function computeStats(values: Values, context: FunctionContext): string[][] {
  const given = readGivenTokens(values, context);
  const { tasks, totalTokens, tokenTasks, notices, skipped, warnings, units } = readAllTasks(
    values,
    context,
    given,
    true,
  );
  const sentences = totalTokens === null ? notices.map(describe) : [];
  if (given !== null && sentences.length > 0) throw new Error(`${TOTAL_TOKENS.name}: ${sentences[0]}`);
  const tokens = tasks.length === 0 ? null : totalTokens;
  const totals = addTasks<Duration | number>(tasks, tokens, tokenTasks, (times, key) => addTimes(times, units[key]));
  const statistics = averageTotals(totals);
  const table = printTable(makeStatisticsTable(statistics, DEFAULT_STYLE));
  if (skipped.length > 0) table.push([SKIPPED, listRows(skipped)]);
  return [...table, ...[...warnings, ...sentences].map((warning) => ['Warning', warning])];
}

/** Returns the task table, followed by the numbers of skipped rows and the warnings about units. */
function computeTable(values: Values, context: FunctionContext): string[][] {
  const { tasks, skipped, warnings } = readAllTasks(values, context);
  if (tasks.length === 0) throw new Error(explainFirst(skipped) ?? describe(makeNotice('no-task', { hasRows: false })));
  const table = printTable(makeTaskTable(tasks, DEFAULT_STYLE));
  const notes = skipped.length === 0 ? warnings : [`${SKIPPED}: ${listRows(skipped)}`, ...warnings];
  return [...table, ...notes.map((note) => DEFAULT_STYLE.columns.map(({ key }) => (key === 'task' ? note : '')))];
}

/**
 * Reads the rows of a date as a record.
 * @throws an Error with a sentence when there is no record, or when a row would be skipped
 */
function readWholeRecord(values: Values, date: CalendarDate, context: FunctionContext): LeverageRecord {
  const { day, notices, shownFactors } = readDay(readTaskRange(values, context), { tabName: '', date });
  const error = notices.find(({ place, severity }) => place.row === null && severity === 'error');
  const why = error === undefined ? NO_TABLE : describe(error);
  if (day === null) throw new Error(why);
  const ties = noticeTies(shownFactors, DEFAULT_STYLE.factorDecimals);
  const record = makeRecord(day, date, DEFAULT_STYLE, [...notices, ...ties]);
  const whySkipped = explainFirst([
    ...notices.filter((notice) => leavesRowOut(notice) || isAboutUnit(notice)),
    ...(record?.notices ?? []).filter(({ code }) => code.startsWith('placeholder')),
  ]);
  if (record === null || whySkipped !== undefined) throw new Error(whySkipped ?? why);
  return record;
}

/** Returns the whole post. A cell cannot show notices, so a row that would be skipped is an error, and so is a heading without a clear unit. */
function computePost(values: Values, context: FunctionContext): string {
  const formatValue = singleValue(values[2]);
  const given = singleValue(requireArgument(values, 1, DATE));
  const dateCell = toCell(isDayNumber(given) ? isoOfDay(Math.floor(given)) : given, context);
  const reading = readDateCell(dateCell);
  const date = dateInOrder(reading, null);
  if (reading.kind === 'ambiguous') {
    const [dmy, mdy] = [formatIsoDate(reading.dmy), formatIsoDate(reading.mdy)];
    throw new Error(`${DATE.name} is “${textOfCell(dateCell)}”, which can be ${dmy} or ${mdy}. Write one of them.`);
  }
  if (date === null) {
    const shown = isDateCell(dateCell) ? dateCell.wallClock : textOfCell(dateCell);
    throw new Error(`${DATE.name} is “${shown}”, which is not a date. Write a date with a year, like ${DATE.example}.`);
  }
  const format = isBlankValue(formatValue) ? 'markdown' : String(formatValue).trim().toLowerCase();
  if (!isFormatName(format)) {
    return refuseArgument({ ...FORMAT, example: `one of ${FORMAT_NAMES.join(', ')}` }, formatValue);
  }
  const post = FORMATS[format](readWholeRecord(values, date, context), describe);
  if (post.length > MAX_CHARACTERS_IN_CELL) {
    throw new Error(
      `The post has ${post.length} characters; a cell can hold 50,000. Generate the post in the sidebar.`,
    );
  }
  return post;
}

/** The functions for a whole day. They need the code that makes records. */
export const DAY_FUNCTIONS = {
  LEVERAGE_STATS: computeStats,
  LEVERAGE_TABLE: computeTable,
  LEVERAGE_POST: computePost,
} satisfies Readonly<Record<string, SheetFunctionBody>>;
