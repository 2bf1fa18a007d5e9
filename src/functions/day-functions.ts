import { FORMAT_NAMES, FORMATS, isFormatName } from '../formats/formats.ts';
import { type CalendarDate, readDate } from '../record/calendar-date.ts';
import { isDateCell, textOfCell } from '../record/cell.ts';
import { type Day, readDay } from '../record/day.ts';
import type { Notice } from '../record/notices.ts';
import { type LeverageRecord, makeRecord, type Section } from '../record/record.ts';
import { DEFAULT_STYLE } from '../styles/styles.ts';
import { type Argument, type FunctionContext, isBlankValue, toCell, toGrid } from './arguments.ts';

/** Google Sheets holds no more in a cell. */
const MOST_CHARACTERS_IN_CELL = 50_000;
/** Statistics and table print no date; a record has to have one. */
const ANY_DATE: CalendarDate = { year: 2000, month: 1, day: 1 };

interface RangeReading {
  readonly day: Day;
  readonly record: LeverageRecord;
  /** Notices about rows that are not in the record. */
  readonly leftOut: readonly Notice[];
}

const isRowLeftOut = ({ severity, code, row }: Notice) =>
  row !== null && (severity === 'error' || code === 'row-unfinished');

function readRange(argument: Argument, date: CalendarDate, context: FunctionContext): RangeReading {
  const grid = toGrid(argument, context);
  const { day, notices } = readDay(grid, { tabName: '', factorDecimals: DEFAULT_STYLE.factorDecimals });
  const record = day === null ? null : makeRecord(day, date, DEFAULT_STYLE, notices);
  const why = notices.find(({ row, severity }) => row === null && severity === 'error');
  if (day === null || record === null) throw new Error(why?.message ?? 'tasks holds no task table.');
  return { day, record, leftOut: notices.filter(isRowLeftOut) };
}

function tableOf({ sections }: LeverageRecord, id: Section['id']): string[][] {
  const section = sections.find((candidate) => candidate.id === id);
  if (section?.kind !== 'table') return [];
  return [section.columns.map(({ label }) => label), ...section.rows.map((row) => [...row])];
}

const listRows = (leftOut: readonly Notice[]) => [...new Set(leftOut.map(({ row }) => row))].join(', ');

/** The statistics table of the record, and below it the rows that it leaves out. */
export function computeStats(argument: Argument, context: FunctionContext): string[][] {
  const { record, leftOut } = readRange(argument, ANY_DATE, context);
  const table = tableOf(record, 'statistics');
  return leftOut.length === 0 ? table : [...table, ['Left out: rows of the range', listRows(leftOut)]];
}

/** The task table of the record, and below it the rows that it leaves out. */
export function computeTable(argument: Argument, context: FunctionContext): string[][] {
  const { record, leftOut } = readRange(argument, ANY_DATE, context);
  const table = tableOf(record, 'taskLog');
  if (leftOut.length === 0) return table;
  const note = DEFAULT_STYLE.columns.map(({ key }) =>
    key === 'task' ? `Left out: rows ${listRows(leftOut)} of the range` : '',
  );
  return [...table, note];
}

/** The whole post. A cell has no place for notices, so a row that would be left out is an error. */
export function computePost(
  tasks: Argument,
  dateValue: unknown,
  formatValue: unknown,
  context: FunctionContext,
): string {
  const dateCell = toCell(dateValue, context);
  const date = readDate(dateCell);
  if (date === null) {
    const shown = isDateCell(dateCell) ? dateCell.wallClock : textOfCell(dateCell);
    throw new Error(`date is “${shown}”, which is no date with a year. Write it like 2026-04-04.`);
  }
  const format = isBlankValue(formatValue) ? 'markdown' : String(formatValue).trim().toLowerCase();
  if (!isFormatName(format)) {
    throw new Error(`format is “${String(formatValue)}”. Write one of ${FORMAT_NAMES.join(', ')}.`);
  }
  const { record, leftOut } = readRange(tasks, date, context);
  const first = leftOut[0];
  if (first !== undefined)
    throw new Error(`Row ${first.row} of the range: ${first.message.replace(/ Row \d+ is left out\.$/, '')}`);
  const post = FORMATS[format](record);
  if (post.length > MOST_CHARACTERS_IN_CELL) {
    throw new Error(`The post has ${post.length} characters; a cell holds 50,000. Generate it in the sidebar.`);
  }
  return post;
}
