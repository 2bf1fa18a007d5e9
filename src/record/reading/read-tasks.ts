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
import { type Cell, type Grid, isBlankCell, isDateCell, isErrorText, textOfCell } from '../values/cell.ts';
import { isWeekday } from '../values/date-words.ts';
import type { DecimalMarks } from '../values/decimal-marks.ts';
import {
  type Duration,
  type DurationReading,
  type DurationUnit,
  FIRST_DATE,
  formatDuration,
  isAmount,
  readDuration,
} from '../values/duration.ts';
import { isNoneMark, SECONDS_IN_UNIT } from '../values/duration-grammar.ts';
import type { Task, TaskFigures } from '../values/task.ts';
import { isInvisible } from '../values/text-checks.ts';
import { readEstimateTime } from './columns/estimate-times.ts';
import type { ColumnKey } from './columns/heading-words.ts';
import type { Table } from './columns/table.ts';
import { TASK_COLUMNS } from './day-labels.ts';
import {
  type ColumnMarks,
  decideColumnMarks,
  findTokenMarks,
  noticeMark,
  readTimeCell,
  TIME_COLUMNS,
} from './time-cells.ts';
import { isCount, noticeTokens, readTokens } from './token-count.ts';
import { isWholeLabel, type TotalLabel, totalLabelOf } from './total-label.ts';
import {
  type Amount,
  type Amounts,
  findTotals,
  isSumOfRows,
  type RowKind,
  type SummedRow,
  TASK,
  type WrongSum,
} from './total-rows.ts';

function durationIn(reading: DurationReading): Duration | null {
  return reading.kind === 'duration' ? reading.duration : null;
}

const READ_COLUMNS: readonly ColumnKey[] = [...TASK_COLUMNS, 'factor', 'supervisoryFactor', 'basis', 'estimated'];

/** Lists the columns of a table that are not read. */
function listUnreadColumns({ columns, firstColumn, lastColumn }: Table): number[] {
  const read = new Set(READ_COLUMNS.map((key) => columns[key]));
  const unread: number[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) if (!read.has(column)) unread.push(column);
  return unread;
}

const WITH_DECIMALS = /^([^\d.,]*)\d+([.,])(\d{1,2})(?!\d)/;

/** Returns the maximum rounding error of a text like `15.8h`: half of its last digit. */
function slackOf(cell: Cell, unit: DurationUnit): Decimal {
  if (typeof cell !== 'string') return DECIMAL_ZERO;
  const half = cell.trim().replace(WITH_DECIMALS, (_, before: string, _mark: string, decimals: string) => {
    return `${before}0.${'0'.repeat(decimals.length)}5`;
  });
  if (half === cell.trim()) return DECIMAL_ZERO;
  const reading = readDuration(half, unit);
  return reading.kind === 'duration' ? reading.duration.seconds : DECIMAL_ZERO;
}

/** More than any count of tokens. */
const ANY_TOKENS = decimalFromNumber(1e15);

/** A count can be rounded or cut off at its last digit. Next to one that is not read, every sum is possible. */
function tokensAmount(cell: Cell, marks: DecimalMarks, isTotal: boolean): Amount | null {
  const reading = readTokens(cell, marks);
  if (reading.kind === 'tokens')
    return { value: decimalFromNumber(reading.tokens), slack: decimalFromNumber(reading.step) };
  return reading.kind === 'blank' || isTotal ? null : { value: DECIMAL_ZERO, slack: ANY_TOKENS };
}

function timeAmount(reading: DurationReading, cell: Cell | null, unit: DurationUnit): Amount | 'unreadable' | null {
  if (reading.kind === 'blank') return null;
  if (reading.kind !== 'duration') return 'unreadable';
  return { value: reading.duration.seconds, slack: cell === null ? DECIMAL_ZERO : slackOf(cell, unit) };
}

/** The figures of a task that has only plain numbers and no notice. */
export interface PlainRow extends TaskFigures<number> {
  /** A double near the human estimate in seconds. */
  readonly near: number;
}

type FindPlain = (row: TableRow, table: Table) => PlainRow | null;

/** The properties of a table that its rows need. */
interface RowTraits {
  readonly table: Table;
  readonly marks: ColumnMarks;
  readonly tokenMarks: DecimalMarks;
  /** The columns that are not read. */
  readonly unread: readonly number[];
  readonly findPlain: FindPlain | undefined;
}

/** A row of a table. It reads its figures when they are needed, because most sums of plain numbers need no object for each. */
export class TableRow implements SummedRow {
  readonly task: string;
  readonly hasTask: boolean;
  readonly label: TotalLabel | null;
  readonly plain: PlainRow | null | undefined;
  private readonly rowTraits: RowTraits;
  private timesRead: Readonly<Record<TimeColumn, DurationReading>> | undefined;

  constructor(
    readonly row: number,
    /** All cells of the row in the sheet. */
    readonly cells: readonly Cell[],
    traits: RowTraits,
  ) {
    this.rowTraits = traits;
    const task = textOfCell(this.cellIn('task'));
    this.hasTask = !isInvisible(task);
    this.task = this.hasTask ? task : '';
    this.label = this.findLabel();
    this.plain = traits.findPlain?.(this, traits.table);
  }

  cellIn(key: ColumnKey): Cell {
    const column = this.rowTraits.table.columns[key];
    return column === undefined ? '' : (this.cells[column - 1] ?? '');
  }

  /** Finds the label of a total: in the task, or in the text of a column that is not read. */
  private findLabel(): TotalLabel | null {
    const ofTask = totalLabelOf(this.task);
    if (ofTask !== null) return ofTask;
    const { unread } = this.rowTraits;
    for (let i = 0; i < unread.length; i++) {
      const cell = this.cells[(unread[i] as number) - 1];
      const label = typeof cell === 'string' ? totalLabelOf(cell) : null;
      if (label !== null) return this.hasTask ? 'group' : label;
    }
    return null;
  }

  isBlank(): boolean {
    return !this.hasTask && TASK_COLUMNS.every((key) => key === 'task' || isBlankCell(this.cellIn(key)));
  }

  private readTime(key: TimeColumn): DurationReading {
    const { marks, table } = this.rowTraits;
    const cell = this.cellIn(key);
    // A sum of clock times has their format, which hides its days.
    return readTimeCell(
      this.label !== null && isDateCell(cell)
        ? { ...cell, shown: cell.wallClock.slice(0, cell.wallClock < FIRST_DATE ? 0 : 10) }
        : cell,
      key,
      marks,
      table,
    );
  }

  get times(): Readonly<Record<TimeColumn, DurationReading>> {
    return (this.timesRead ??= {
      humanEstimate: this.readTime('humanEstimate'),
      aiTime: this.readTime('aiTime'),
      supervision: this.readTime('supervision'),
    });
  }

  /** The amounts of the row. Those of a total can be rounded. */
  get amounts(): Amounts {
    const { times } = this;
    const { units } = this.rowTraits.table;
    const amountIn = (key: TimeColumn) =>
      timeAmount(times[key], this.label === null ? null : this.cellIn(key), units[key]);
    return [
      ...TIME_COLUMNS.map(amountIn),
      tokensAmount(this.cellIn('tokens'), this.rowTraits.tokenMarks, this.label !== null),
    ];
  }
}

/**
 * Finds the figures of a row that has only plain numbers and is a task without notices, unless it adds up other rows.
 * Returns null for any other row, which needs a complete reading.
 */
export function findPlain(row: TableRow, { units }: Table): PlainRow | null {
  if (row.label !== null || !row.hasTask || isErrorText(row.task)) return null;
  const human = row.cellIn('humanEstimate');
  const ai = row.cellIn('aiTime');
  const supervision = row.cellIn('supervision');
  const tokens = row.cellIn('tokens');
  if (!isAmount(human) || !isAmount(ai) || ai === 0) return null;
  if ((supervision !== '' && !isAmount(supervision)) || (tokens !== '' && !isCount(tokens))) return null;
  return {
    human,
    ai,
    supervision: supervision === '' ? null : supervision,
    tokens: tokens === '' ? null : tokens,
    near: human * SECONDS_IN_UNIT[units.humanEstimate],
  };
}

/** The kinds of the rows that can be other than `TASK`, in order. */
type Kinds = ReadonlyMap<TableRow, RowKind>;

/** The rows of a table, which are read once for any choice of them. */
export interface TableRows extends RowTraits {
  readonly grid: Grid;
  readonly rows: readonly TableRow[];
  /** The rows by their number in the sheet. */
  readonly byNumber: readonly (TableRow | undefined)[];
  /** The kinds if all rows are chosen. */
  readonly kinds: Kinds;
  /** The wrong totals that are not of a single day of a table with several, so that every day reports them. */
  readonly wrongOfAll: Kinds;
}

function kindsOf(rows: readonly TableRow[]): Kinds {
  const others = new Map<TableRow, RowKind>();
  findTotals(rows, (row) => row).forEach((kind, place) => {
    if (kind !== TASK) others.set(rows[place] as TableRow, kind);
  });
  return others;
}

/**
 * Reads the rows under the header of a table, and skips blank rows.
 * @param findPlain finds the rows of plain numbers. Default: none, which only takes longer
 */
export function readTableRows(grid: Grid, table: Table, findPlain?: FindPlain): TableRows {
  const marks = decideColumnMarks(grid, table);
  const tokenMarks = findTokenMarks(grid, table);
  const traits = { table, marks, tokenMarks, unread: listUnreadColumns(table), findPlain };
  const rows: TableRow[] = [];
  const byNumber: TableRow[] = [];
  for (let row = table.headerRow; row < grid.length; row++) {
    const read = new TableRow(row + 1, grid[row] ?? [], traits);
    if (read.isBlank()) continue;
    rows.push(read);
    byNumber[row + 1] = read;
  }
  return { ...traits, grid, rows, byNumber, kinds: kindsOf(rows), wrongOfAll: new Map() };
}

/** Lists rows by their numbers, in the order of the sheet. */
function listByNumber({ byNumber }: TableRows, numbers: Iterable<number>): TableRow[] {
  return [...numbers].sort((a, b) => a - b).flatMap((row) => byNumber[row] ?? []);
}

/**
 * Compares each row that is named like a total with the rows of its day, which need not be next to each other. One that is the
 * sum of rows of several days stays one.
 * @param days the numbers of the rows of each day, totals included, in order
 */
export function settleTotals(all: TableRows, days: Iterable<readonly number[]>): TableRows {
  const kinds = new Map(all.kinds);
  const wrongOfAll = new Map([...kinds].filter(([, { kind }]) => kind === 'wrongTotal'));
  for (const numbers of days) {
    const rows = listByNumber(all, numbers);
    const named = rows.filter(({ label }) => label !== null);
    if (named.length === 0 || !rows.some((row) => isCounted(kinds.get(row)))) continue;
    const ofDay = kindsOf(rows);
    for (const row of named) {
      wrongOfAll.delete(row);
      const found = ofDay.get(row) ?? TASK;
      if (found.kind === 'total' || !isSumOfRows(kinds.get(row) ?? TASK)) kinds.set(row, found);
    }
  }
  return { ...all, kinds, wrongOfAll };
}

/** The numbers of the rows of the sheet to read; null for all. */
export type ChosenRows = ReadonlySet<number> | null;

/** The chosen rows of a table in order, and their kinds. */
interface RowsWithKinds {
  readonly included: readonly TableRow[];
  readonly kinds: Kinds;
}

/**
 * Finds the kinds of the chosen rows. A sum can be that of other days too. The time depends on the chosen rows only, because
 * a table can have thousands of days.
 */
function findKinds(all: TableRows, chosen: ChosenRows): RowsWithKinds {
  const { rows, kinds } = all;
  if (chosen === null) return { included: rows, kinds };
  const included = listByNumber(all, chosen);
  if (included.length === rows.length) return { included, kinds };
  const ofIncluded = kindsOf(included);
  const found = new Map<TableRow, RowKind>();
  for (const row of included) {
    const whole = kinds.get(row);
    const kind = row.label === null ? ofIncluded.get(row) : whole;
    found.set(row, kind ?? (whole?.kind === 'likeTotal' ? whole : TASK));
  }
  return { included, kinds: found };
}

/** Returns the basis of an estimate as typed; null without one. */
function readBasis(cell: Cell): string | null {
  const text = textOfCell(cell);
  return text === '' || isNoneMark(text) ? null : text;
}

const isCounted = (kind: RowKind | undefined) =>
  kind === undefined || kind.kind === 'task' || kind.kind === 'likeTotal' || kind.kind === 'namedLikeTotal';

/** Writes a figure of a total in words: `13h`, `30m` or a number of tokens. */
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
    for (const tableRow of rows) {
      for (const key of TIME_COLUMNS) {
        if (tableRow.times[key].kind !== 'duration') continue;
        this.notices.push(...noticeMark(tableRow.cellIn(key), key, marks, this.table, tableRow.row));
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
  private isDateOnly(row: TableRow): boolean {
    if (this.table.dateColumn !== null || TIME_COLUMNS.some((key) => row.times[key].kind !== 'blank')) return false;
    const task = row.cellIn('task');
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

  private readRowTokens(tableRow: TableRow): number | null {
    const cell = tableRow.cellIn('tokens');
    const reading = readTokens(cell, this.tokenMarks);
    if (typeof cell === 'number' && reading.kind === 'tokens') return reading.tokens;
    const notice = noticeTokens(textOfCell(cell), reading, {
      cell: this.addressIn(tableRow.row, 'tokens'),
      row: tableRow.row,
    });
    if (notice !== null) this.notices.push(notice);
    return reading.kind === 'tokens' ? reading.tokens : null;
  }

  /** Returns the row's task, or null with notices that give the reason. */
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
      basis: readBasis(tableRow.cellIn('basis')),
      estimated: readEstimateTime(tableRow.cellIn('estimated')),
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

export interface TaskReading<Read = Task> {
  readonly tasks: Read[];
  readonly notices: Notice[];
  /** Rows of the table that are neither blank nor totals: tasks and skipped rows. */
  readonly rows: readonly number[];
}

const listCounted = ({ included, kinds }: RowsWithKinds) => included.filter((row) => isCounted(kinds.get(row)));

/** Counts the rows that are neither blank nor totals. */
export function countTaskRows(all: TableRows, chosen: ChosenRows): number {
  return listCounted(findKinds(all, chosen)).length;
}

/**
 * Reads the tasks of some rows of a table. A notice names each row that is not a task.
 * @param chosen the rows to read. Totals are found in the whole table
 * @param keepsPlain whether to return the figures of plain rows unchanged
 */
export function readTasks(all: TableRows, chosen: ChosenRows): TaskReading;
export function readTasks(all: TableRows, chosen: ChosenRows, keepsPlain: boolean): TaskReading<Task | PlainRow>;
export function readTasks(all: TableRows, chosen: ChosenRows, keepsPlain = false): TaskReading<Task | PlainRow> {
  const { table, marks, tokenMarks } = all;
  const found = findKinds(all, chosen);
  const reader = new RowReader(table, tokenMarks);
  const counted = listCounted(found);
  const tasks: (Task | PlainRow)[] = [];
  for (let i = 0; i < counted.length; i++) {
    const row = counted[i] as TableRow;
    const task = (keepsPlain && row.plain) || reader.read(row);
    if (task !== null) tasks.push(task);
  }
  reader.noticeMarks(counted, marks);
  for (const [row, kind] of new Map([...found.kinds, ...all.wrongOfAll]))
    reader.notices.push(...reader.noticeKind(row, kind));
  return { tasks, notices: reader.notices, rows: counted.map(({ row }) => row) };
}
