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
import { readTokens } from './token-count.ts';

const TIME_COLUMNS: readonly TimeColumn[] = ['humanEstimate', 'aiTime', 'supervision'];

interface TableRow {
  readonly row: number;
  readonly task: string;
  /** All cells of the row in the sheet. */
  readonly cells: readonly Cell[];
  readonly times: Readonly<Record<TimeColumn, DurationReading>>;
}

const TOTAL_NAMES = /^(?:total|totals|sum|average):?$/i;

function readRows(grid: Grid, { headerRow, columns, units }: Table): TableRow[] {
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
      humanEstimate: readDuration(humanEstimate, units.humanEstimate),
      aiTime: readDuration(aiTime, units.aiTime),
      supervision: readDuration(supervision, units.supervision),
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

const DECIMAL_COMMA = /^\d+,(?!\d{3}(?!\d))\d/;
const POINT_BEFORE_THREE_DIGITS = /^[1-9]\d{0,2}\.\d{3}(?!\d)/;

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
    const { shown, kind } = reading;
    const place = { cell: this.addressIn(row, key), quote: shown, row };
    if (kind === 'negative') this.notices.push(makeNotice('duration-negative', { shown, column: key }, place));
    else if (kind === 'error-cell') this.notices.push(makeNotice('error-cell', { shown }, place));
    else this.notices.push(makeNotice('duration-unreadable', { shown, column: key }, place));
    return true;
  }

  /** `1.426` is a little over one, and 1426 in half of Europe: told where the table's other cells write decimal commas. */
  noticeAmbiguous(rows: readonly TableRow[]): void {
    // A plain number is shown with a point.
    const hasDecimalComma = (cell: Cell) => typeof cell !== 'number' && DECIMAL_COMMA.test(textOfCell(cell));
    if (!rows.some(({ cells }) => TIME_COLUMNS.some((key) => hasDecimalComma(this.cellIn(cells, key))))) return;
    for (const { row, cells } of rows) {
      for (const key of TIME_COLUMNS) {
        const cell = this.cellIn(cells, key);
        const shown = textOfCell(cell);
        if (typeof cell !== 'string' || !POINT_BEFORE_THREE_DIGITS.test(shown)) continue;
        const place = { cell: this.addressIn(row, key), quote: shown, row };
        this.notices.push(makeNotice('number-ambiguous', { shown, plain: shown.replace('.', '') }, place));
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
  const rows = readRows(grid, table);
  const { totals } = findTotalRows(rows);
  return rows.filter((row) => !totals.has(row) && includesRow(row.row)).length;
}

/**
 * Reads the rows under the header. A row that is not a task is named in a notice; blank rows are passed over.
 * @param includesRow which rows of the sheet to take; totals are told by the whole column all the same
 */
export function readTasks(grid: Grid, table: Table, includesRow: (row: number) => boolean): TaskReading {
  const rows = readRows(grid, table);
  const { totals, unlike } = findTotalRows(rows);
  const reader = new RowReader(table);
  const counted = rows.filter((row) => !totals.has(row) && includesRow(row.row));
  const tasks: Task[] = [];
  for (const row of counted) {
    const task = reader.read(row);
    if (task !== null) tasks.push(task);
  }
  reader.noticeAmbiguous(counted);
  reader.noticeTotals(
    new Set([...totals].filter(({ row }) => includesRow(row))),
    unlike.filter(({ row }) => tasks.some((task) => task.row === row)),
  );
  return { tasks, notices: reader.notices, rows: counted.map(({ row }) => row) };
}
