import type { Notice } from '../notices/notice.ts';
import type { NeededColumn, TimeColumn } from '../notices/sheet-facts.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { compareDecimals, isZero } from '../numbers/decimal.ts';
import {
  type Cell,
  cellAddress,
  columnLetters,
  type Grid,
  isBlankCell,
  isErrorText,
  textOfCell,
} from '../values/cell.ts';
import { addDurations, type Duration, type DurationReading, readDuration } from '../values/duration.ts';
import type { Task } from '../values/task.ts';
import type { Table } from './find-table.ts';
import type { ColumnKey } from './headings.ts';
import { type ColumnMarks, decideColumnMarks, markOfCell, noticeMark, TIME_COLUMNS } from './time-cells.ts';
import { readTokens } from './token-count.ts';

interface TableRow {
  readonly row: number;
  readonly task: string;
  /** All cells of the row in the sheet. */
  readonly cells: readonly Cell[];
  readonly times: Readonly<Record<TimeColumn, DurationReading>>;
}

const TOTAL_NAMES = /^(?:total|totals|sum|average):?$/i;

function readRows(grid: Grid, table: Table, marks: ColumnMarks): TableRow[] {
  const { headerRow, columns, units } = table;
  const readTime = (cell: Cell, key: TimeColumn) =>
    readDuration(cell, units[key], (marks.isNeeded ? markOfCell(cell, marks[key], table) : null) ?? '.');
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

/** Rows named Total, Sum and the like that have no AI minutes, or exactly those of all other rows together. */
function findTotalRows(rows: readonly TableRow[]): { totals: Set<TableRow>; unlike: TableRow[] } {
  const named = rows.filter(({ task }) => TOTAL_NAMES.test(task));
  if (named.length === 0) return { totals: new Set(), unlike: [] };
  const others = rows.filter((row) => !named.includes(row));
  const sum = addDurations(others.flatMap(({ times }) => durationIn(times.aiTime) ?? []));
  const isTotal = ({ times: { aiTime } }: TableRow) =>
    aiTime.kind === 'blank' ||
    (aiTime.kind === 'duration' && compareDecimals(aiTime.duration.seconds, sum.seconds) === 0);
  return { totals: new Set(named.filter(isTotal)), unlike: named.filter((row) => !isTotal(row)) };
}

class RowReader {
  readonly notices: Notice[] = [];

  private readonly taskColumn: string;

  constructor(private readonly table: Table) {
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

  private noticeUnfinished({ row, task, times }: TableRow): void {
    const lacks: NeededColumn[] = [];
    if (task === '') lacks.push('task');
    if (times.humanEstimate.kind === 'blank') lacks.push('humanEstimate');
    if (times.aiTime.kind === 'blank') lacks.push('aiTime');
    const [first] = lacks;
    if (first === undefined) return;
    this.notices.push(makeNotice('row-unfinished', { lacks }, { cell: this.addressIn(row, first), row }));
  }

  private readRowTokens({ row, cells }: TableRow): number | null {
    const reading = readTokens(this.cellIn(cells, 'tokens'));
    if (reading.kind === 'tokens') return reading.tokens;
    if (reading.kind === 'unreadable') {
      const { shown } = reading;
      const place = { cell: this.addressIn(row, 'tokens'), quote: shown, row };
      this.notices.push(makeNotice('tokens-unreadable', { shown }, place));
    }
    return null;
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
      row,
      cell,
    };
  }

  noticeTotals(totals: ReadonlySet<TableRow>, unlike: readonly TableRow[]): void {
    for (const { row, task } of totals) {
      this.notices.push(makeNotice('row-total', {}, { cell: this.addressIn(row, 'task'), quote: task, row }));
    }
    for (const { row, task } of unlike) {
      this.notices.push(makeNotice('total-unlike', {}, { cell: this.addressIn(row, 'task'), quote: task, row }));
    }
  }
}

export interface TaskReading {
  readonly tasks: Task[];
  readonly notices: Notice[];
  /** Rows of the table that hold something and are no totals: tasks and rows that had to be left out. */
  readonly rows: readonly number[];
}

/** How many rows of the table are not blank and not totals. @param includesRow which rows of the sheet to count */
export function countTaskRows(grid: Grid, table: Table, includesRow: (row: number) => boolean): number {
  const rows = readRows(grid, table, decideColumnMarks(grid, table));
  const { totals } = findTotalRows(rows);
  return rows.filter((row) => !totals.has(row) && includesRow(row.row)).length;
}

/**
 * Reads the rows under the header. A row that is not a task is named in a notice; blank rows are passed over.
 * @param includesRow which rows of the sheet to take; totals are told by the whole column all the same
 */
export function readTasks(grid: Grid, table: Table, includesRow: (row: number) => boolean): TaskReading {
  const marks = decideColumnMarks(grid, table);
  const rows = readRows(grid, table, marks);
  const { totals, unlike } = findTotalRows(rows);
  const reader = new RowReader(table);
  const counted = rows.filter((row) => !totals.has(row) && includesRow(row.row));
  const tasks: Task[] = [];
  for (const row of counted) {
    const task = reader.read(row);
    if (task !== null) tasks.push(task);
  }
  reader.noticeMarks(counted, marks);
  reader.noticeTotals(
    new Set([...totals].filter(({ row }) => includesRow(row))),
    unlike.filter(({ row }) => tasks.some((task) => task.row === row)),
  );
  return { tasks, notices: reader.notices, rows: counted.map(({ row }) => row) };
}
