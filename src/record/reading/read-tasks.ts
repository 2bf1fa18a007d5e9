import type { Notice } from '../notices/notice.ts';
import type { NeededColumn, TimeColumn } from '../notices/sheet-facts.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import {
  DECIMAL_ZERO,
  type Decimal,
  decimalFromNumber,
  decimalToNumber,
  differenceOf,
  isZero,
} from '../numbers/decimal.ts';
import { cellAddress, columnLetters } from '../values/a1.ts';
import { isWholeDate } from '../values/calendar-date.ts';
import { type Cell, type Grid, isBlankCell, isErrorText, textOfCell } from '../values/cell.ts';
import { isWeekday } from '../values/date-words.ts';
import type { DecimalMarks } from '../values/decimal-marks.ts';
import {
  type Duration,
  type DurationReading,
  type DurationUnit,
  formatDuration,
  readDuration,
} from '../values/duration.ts';
import { isNoneMark } from '../values/duration-grammar.ts';
import type { Task } from '../values/task.ts';
import { readEstimateTime } from './columns/estimate-times.ts';
import type { ColumnKey } from './columns/headings.ts';
import type { Table } from './find-table.ts';
import {
  type ColumnMarks,
  decideColumnMarks,
  findTokenMarks,
  noticeMark,
  readTimeCell,
  TIME_COLUMNS,
} from './time-cells.ts';
import { noticeTokens, readTokens } from './token-count.ts';
import { isWholeLabel, type TotalLabel, totalLabelOf } from './total-label.ts';
import { type Amount, type Amounts, findTotals, type RowKind, TASK, type WrongSum } from './total-rows.ts';

const TASK_COLUMNS: readonly ColumnKey[] = [
  'task',
  ...TIME_COLUMNS,
  'tokens',
  'factor',
  'supervisoryFactor',
  'basis',
  'estimated',
];

interface TableRow {
  readonly row: number;
  readonly task: string;
  /** All cells of the row in the sheet. */
  readonly cells: readonly Cell[];
  readonly times: Readonly<Record<TimeColumn, DurationReading>>;
}

function readRows(grid: Grid, table: Table, marks: ColumnMarks): TableRow[] {
  const { headerRow, columns } = table;
  const readTime = (cell: Cell, key: TimeColumn) => readTimeCell(cell, key, marks, table);
  const rows: TableRow[] = [];
  for (let row = headerRow + 1; row <= grid.length; row++) {
    const cells = grid[row - 1] ?? [];
    const cellIn = (column: number | undefined): Cell => (column === undefined ? '' : (cells[column - 1] ?? ''));
    const task = cellIn(columns.task);
    const humanEstimate = cellIn(columns.humanEstimate);
    const aiTime = cellIn(columns.aiTime);
    const supervision = cellIn(columns.supervision);
    const tokens = cellIn(columns.tokens);
    if (isBlankCell(task) && [humanEstimate, aiTime, supervision, tokens].every(isBlankCell)) continue;
    const times = {
      humanEstimate: readTime(humanEstimate, 'humanEstimate'),
      aiTime: readTime(aiTime, 'aiTime'),
      supervision: readTime(supervision, 'supervision'),
    };
    rows.push({ row, task: textOfCell(task), cells, times });
  }
  return rows;
}

function durationIn(reading: DurationReading): Duration | null {
  return reading.kind === 'duration' ? reading.duration : null;
}

/** The columns of a table that are not read. */
function listUnreadColumns({ columns, firstColumn, lastColumn }: Table): number[] {
  const read = new Set(TASK_COLUMNS.map((key) => columns[key]));
  const unread: number[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) if (!read.has(column)) unread.push(column);
  return unread;
}

/** Finds the label of a total in a row: its task, or the text of a column that is not read. */
function labelOf({ task, cells }: TableRow, unreadColumns: readonly number[]): TotalLabel | null {
  const ofTask = totalLabelOf(task);
  if (ofTask !== null) return ofTask;
  for (const column of unreadColumns) {
    const cell = cells[column - 1];
    const label = typeof cell === 'string' ? totalLabelOf(cell) : null;
    if (label !== null) return task === '' ? label : 'group';
  }
  return null;
}

const WITH_DECIMALS = /^([^\d.,]*)\d+([.,])(\d{1,2})(?!\d)/;

/** How far a text like `15.8h` can be from the exact value: half of its last digit. */
function slackOf(cell: Cell, unit: DurationUnit): Decimal {
  if (typeof cell !== 'string') return DECIMAL_ZERO;
  const half = cell.trim().replace(WITH_DECIMALS, (_, before: string, _mark: string, decimals: string) => {
    return `${before}0.${'0'.repeat(decimals.length)}5`;
  });
  if (half === cell.trim()) return DECIMAL_ZERO;
  const reading = readDuration(half, unit);
  return reading.kind === 'duration' ? reading.duration.seconds : DECIMAL_ZERO;
}

/** Figures with a word or a sign can be rounded. */
const ROUNDED_TOKENS = /[^\d.,'’\s_]/;

function tokensAmount(cell: Cell, marks: DecimalMarks): Amount | null {
  const reading = readTokens(cell, marks);
  if (reading.kind !== 'tokens' || (typeof cell === 'string' && ROUNDED_TOKENS.test(cell.trim()))) return null;
  return { value: decimalFromNumber(reading.tokens), slack: DECIMAL_ZERO };
}

function timeAmount(reading: DurationReading, cell: Cell | null, unit: DurationUnit): Amount | 'unreadable' | null {
  if (reading.kind === 'blank') return null;
  if (reading.kind !== 'duration') return 'unreadable';
  return { value: reading.duration.seconds, slack: cell === null ? DECIMAL_ZERO : slackOf(cell, unit) };
}

/** The figures of a row. Those of a total can be rounded. */
function readAmounts(
  { times, cells }: TableRow,
  label: TotalLabel | null,
  { columns, units }: Table,
  tokenMarks: DecimalMarks,
): Amounts {
  const cellIn = (column: number | undefined): Cell => cells[(column ?? 0) - 1] ?? '';
  const amountIn = (key: TimeColumn) =>
    timeAmount(times[key], label === null ? null : cellIn(columns[key]), units[key]);
  return [
    amountIn('humanEstimate'),
    amountIn('aiTime'),
    amountIn('supervision'),
    tokensAmount(cellIn(columns.tokens), tokenMarks),
  ];
}

type Kinds = ReadonlyMap<TableRow, RowKind>;

/** The rows of a table, read once for any choice of them. */
export interface TableRows {
  readonly grid: Grid;
  readonly table: Table;
  readonly marks: ColumnMarks;
  readonly tokenMarks: DecimalMarks;
  readonly rows: readonly TableRow[];
  readonly labels: ReadonlyMap<TableRow, TotalLabel>;
  /** The kind of each row if all are chosen. */
  readonly kinds: Kinds;
}

function kindsOf(
  rows: readonly TableRow[],
  { table, tokenMarks, labels }: Pick<TableRows, 'table' | 'tokenMarks' | 'labels'>,
): Kinds {
  const kinds = findTotals(rows, (row) => {
    const label = labels.get(row) ?? null;
    return { label, hasTask: row.task !== '', amounts: readAmounts(row, label, table, tokenMarks) };
  });
  return new Map(rows.map((row, place) => [row, kinds[place] ?? TASK]));
}

/** Reads the rows under the header of a table; blank rows are passed over. */
export function readTableRows(grid: Grid, table: Table): TableRows {
  const marks = decideColumnMarks(grid, table);
  const rows = readRows(grid, table, marks);
  const unreadColumns = listUnreadColumns(table);
  const labels = new Map(
    rows.flatMap((row): [TableRow, TotalLabel][] => {
      const label = labelOf(row, unreadColumns);
      return label === null ? [] : [[row, label]];
    }),
  );
  const read = { grid, table, marks, tokenMarks: findTokenMarks(grid, table), rows, labels };
  return { ...read, kinds: kindsOf(rows, read) };
}

/**
 * The kind of each row. Rows with the label of a total can add up other days; a sum without a label is one of the rows that
 * are read.
 */
function findKinds(all: TableRows, includesRow: (row: number) => boolean): Kinds {
  const { rows, labels, kinds } = all;
  const included = rows.filter(({ row }) => includesRow(row));
  if (included.length === rows.length) return kinds;
  const ofIncluded = kindsOf(included, all);
  return new Map(
    rows.map((row) => [row, (labels.has(row) ? undefined : ofIncluded.get(row)) ?? kinds.get(row) ?? TASK]),
  );
}

/** The basis of an estimate as typed; null without one. */
function readBasis(cell: Cell): string | null {
  const text = textOfCell(cell);
  return text === '' || isNoneMark(text) ? null : text;
}

const isCounted = (kind: RowKind | undefined) =>
  kind === undefined || kind.kind === 'task' || kind.kind === 'likeTotal' || kind.kind === 'namedLikeTotal';

/** A figure of a total in words: `13h`, `30m` or a count of tokens. */
function describeAmount(value: Decimal, column: number): string {
  const key = TIME_COLUMNS[column];
  if (key === undefined) return `${decimalToNumber(value)} tokens`;
  return key === 'humanEstimate'
    ? formatDuration({ seconds: value }, 'hours', 'h')
    : formatDuration({ seconds: value }, 'minutes', 'm');
}

class RowReader {
  readonly notices: Notice[] = [];

  private readonly taskColumn: string;

  constructor(
    private readonly table: Table,
    private readonly tokenMarks: DecimalMarks,
  ) {
    this.taskColumn = columnLetters(table.columns.task ?? table.firstColumn);
  }

  private addressIn(row: number, key: ColumnKey): string {
    if (key === 'task') return `${this.taskColumn}${row}`;
    return cellAddress(row, this.table.columns[key] ?? this.table.firstColumn);
  }

  private cellIn(cells: readonly Cell[], key: ColumnKey): Cell {
    const column = this.table.columns[key];
    return column === undefined ? '' : (cells[column - 1] ?? '');
  }

  private noticeUnusableTime({ row, times }: TableRow, key: TimeColumn): boolean {
    const reading = times[key];
    if (reading.kind === 'blank' || reading.kind === 'duration') return false;
    const { shown } = reading;
    const place = { cell: this.addressIn(row, key), quote: shown, row };
    const facts = { shown, column: key };
    if (reading.kind === 'negative') this.notices.push(makeNotice('duration-negative', facts, place));
    else if (reading.kind === 'error-cell') this.notices.push(makeNotice('error-cell', { shown }, place));
    else {
      const { reason, instead } = reading;
      this.notices.push(makeNotice('duration-unreadable', { ...facts, reason, instead }, place));
    }
    return true;
  }

  noticeMarks(rows: readonly TableRow[], marks: ColumnMarks): void {
    if (!marks.isNeeded) return;
    for (const { row, cells, times } of rows) {
      for (const key of TIME_COLUMNS) {
        if (times[key].kind !== 'duration') continue;
        this.notices.push(...noticeMark(this.cellIn(cells, key), key, marks, this.table, row));
      }
    }
  }

  private noticeErrors(tableRow: TableRow): boolean {
    const { row, task, times } = tableRow;
    let hasError = false;
    for (const key of TIME_COLUMNS) if (this.noticeUnusableTime(tableRow, key)) hasError = true;
    if (isErrorText(task)) {
      const place = { cell: this.addressIn(row, 'task'), quote: task, row };
      this.notices.push(makeNotice('error-cell', { shown: task }, place));
      hasError = true;
    }
    if (times.aiTime.kind === 'duration' && isZero(times.aiTime.duration.seconds)) {
      this.notices.push(makeNotice('ai-time-zero', {}, { cell: this.addressIn(row, 'aiTime'), quote: '0', row }));
      hasError = true;
    }
    return hasError;
  }

  /** Whether a row has only a date or a weekday, as above the rows of a day. */
  private isDateOnly({ cells, times }: TableRow): boolean {
    if (this.table.dateColumn !== null || TIME_COLUMNS.some((key) => times[key].kind !== 'blank')) return false;
    const task = this.cellIn(cells, 'task');
    return isWholeDate(task) || isWeekday(textOfCell(task), true);
  }

  private noticeUnfinished(tableRow: TableRow): void {
    const { row, task, times } = tableRow;
    if (this.isDateOnly(tableRow)) {
      const place = { cell: this.addressIn(row, 'task'), quote: task, row };
      this.notices.push(makeNotice('row-date-only', { shown: task }, place));
      return;
    }
    const lacks: NeededColumn[] = [];
    if (task === '') lacks.push('task');
    if (times.humanEstimate.kind === 'blank') lacks.push('humanEstimate');
    if (times.aiTime.kind === 'blank') lacks.push('aiTime');
    const [first] = lacks;
    if (first === undefined) return;
    this.notices.push(makeNotice('row-unfinished', { lacks }, { cell: this.addressIn(row, first), row }));
  }

  private readRowTokens({ row, cells }: TableRow): number | null {
    const cell = this.cellIn(cells, 'tokens');
    const reading = readTokens(cell, this.tokenMarks);
    if (typeof cell === 'number' && reading.kind === 'tokens') return reading.tokens;
    const notice = noticeTokens(textOfCell(cell), reading, { cell: this.addressIn(row, 'tokens'), row });
    if (notice !== null) this.notices.push(notice);
    return reading.kind === 'tokens' ? reading.tokens : null;
  }

  /** The row's task, or null with notices that say why there is none. */
  read(tableRow: TableRow): Task | null {
    const { row, task, times } = tableRow;
    if (this.noticeErrors(tableRow)) return null;
    const human = durationIn(times.humanEstimate);
    const ai = durationIn(times.aiTime);
    if (task === '' || human === null || ai === null) {
      this.noticeUnfinished(tableRow);
      return null;
    }
    const cell = this.addressIn(row, 'task');
    return {
      task,
      human,
      ai,
      supervision: durationIn(times.supervision),
      tokens: this.readRowTokens(tableRow),
      basis: readBasis(this.cellIn(tableRow.cells, 'basis')),
      estimated: readEstimateTime(this.cellIn(tableRow.cells, 'estimated')),
      row,
      cell,
    };
  }

  private noticeWrongTotal({ row, task }: TableRow, { column, value, sum }: WrongSum): Notice {
    const key: TimeColumn | 'tokens' = TIME_COLUMNS[column] ?? 'tokens';
    const facts = {
      column: key,
      shown: describeAmount(value, column),
      sum: describeAmount(sum, column),
      difference: describeAmount(differenceOf(value, sum), column),
    };
    return makeNotice('total-unlike', facts, { cell: this.addressIn(row, key), quote: task, row });
  }

  /** Makes the notices about a row that is a total, or looks like one. */
  noticeKind(tableRow: TableRow, kind: RowKind): Notice[] {
    const { row, task } = tableRow;
    const place = { cell: this.addressIn(row, 'task'), quote: task, row };
    switch (kind.kind) {
      case 'task':
        return [];
      case 'total':
      case 'average':
        return [makeNotice('row-total', { isTaskOfFormula: task !== '' && !isWholeLabel(task) }, place)];
      case 'wrongTotal':
        return [this.noticeWrongTotal(tableRow, kind.wrong)];
      case 'likeTotal':
        return [makeNotice('total-unnamed', kind.isAbove ? { isAbove: true } : {}, place)];
      case 'namedLikeTotal':
        return [makeNotice('total-named-unlike', {}, place)];
    }
  }
}

export interface TaskReading {
  readonly tasks: Task[];
  readonly notices: Notice[];
  /** Rows of the table that are neither blank nor totals: tasks and rows that had to be left out. */
  readonly rows: readonly number[];
}

/** How many rows of the table are not blank and not totals. @param includesRow which rows of the sheet to count */
export function countTaskRows(all: TableRows, includesRow: (row: number) => boolean): number {
  const kinds = findKinds(all, includesRow);
  return all.rows.filter((row) => isCounted(kinds.get(row)) && includesRow(row.row)).length;
}

/** A wrong total of a table of several days can be of all days: it has no date, and every day reports it. */
function isOfAllDays({ dateColumn }: Table, { cells }: TableRow): boolean {
  return dateColumn !== null && isBlankCell(cells[dateColumn - 1]);
}

/**
 * Takes the tasks of some rows of a table. A row that is not a task is named in a notice.
 * @param includesRow which rows of the sheet to take. Totals are found in the whole table
 */
export function readTasks(all: TableRows, includesRow: (row: number) => boolean): TaskReading {
  const { table, marks, tokenMarks, rows } = all;
  const kinds = findKinds(all, includesRow);
  const reader = new RowReader(table, tokenMarks);
  const counted = rows.filter((row) => isCounted(kinds.get(row)) && includesRow(row.row));
  const tasks: Task[] = [];
  for (const row of counted) {
    const task = reader.read(row);
    if (task !== null) tasks.push(task);
  }
  reader.noticeMarks(counted, marks);
  for (const [row, kind] of kinds) {
    if (kind === TASK) continue;
    const isIncluded = includesRow(row.row) || (kind.kind === 'wrongTotal' && isOfAllDays(table, row));
    if (isIncluded) reader.notices.push(...reader.noticeKind(row, kind));
  }
  return { tasks, notices: reader.notices, rows: counted.map(({ row }) => row) };
}
