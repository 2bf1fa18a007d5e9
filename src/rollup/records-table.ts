import { compareDecimals, type Decimal, decimalToNumber, parseDecimal } from '../record/numbers/decimal.ts';
import { foldHeading } from '../record/reading/columns/fold-heading.ts';
import { type CalendarDate, compareDates, readDate } from '../record/values/calendar-date.ts';
import { type Cell, cellAt, type Grid, isBlankCell, numberOfCell, textOfCell } from '../record/values/cell.ts';
import { type Duration, readDuration } from '../record/values/duration.ts';
import type { Totals } from '../record/values/statistics.ts';
import { type ComparedEstimates, readCompared } from './calibration/compared-estimates.ts';
import type { FigureFault } from './figure-fault.ts';
import { RECORDS_HEADINGS, type RecordsColumnKey } from './records-columns.ts';

/** The columns of the Records tab, counted from 1. */
export interface RecordsTable {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<RecordsColumnKey, number>>>;
}

/** A row of the Records tab. */
export interface RecordsRow {
  /** As numbered in the sheet. */
  readonly row: number;
  /** Null if the cell has no single date. */
  readonly date: CalendarDate | null;
  /** The displayed text of that cell. */
  readonly dateText: string;
  readonly title: string;
  readonly style: string;
  readonly fingerprint: string;
  /** Null if a figure that is needed is missing, or one is wrong. */
  readonly totals: Totals | null;
  /** The first figure that is wrong; null if none is. */
  readonly fault: FigureFault | null;
  /**
   * The content of its cells with figures: a time, a count, or the text of a cell that cannot be read. Blank cells are
   * omitted.
   */
  readonly figures: RowFigures;
  /** Null if the cell cannot be read. */
  readonly compared: ComparedEstimates | null;
  /** The text of that cell. */
  readonly comparedText: string;
}

export type RowFigures = Readonly<Partial<Record<RecordsColumnKey, Duration | number | string>>>;

const FIRST_ROWS = 20;
const NEEDED: readonly RecordsColumnKey[] = ['date', 'humanHours', 'aiMinutes'];

const KEY_OF_HEADING = new Map(
  (Object.keys(RECORDS_HEADINGS) as RecordsColumnKey[]).map((key) => [foldHeading(RECORDS_HEADINGS[key]), key]),
);

/** Finds the headings of the Records tab in its first rows; null if Date, Human hours or AI minutes is missing. */
export function findRecordsTable(grid: Grid): RecordsTable | null {
  for (let r = 0; r < Math.min(grid.length, FIRST_ROWS); r++) {
    const columns: Partial<Record<RecordsColumnKey, number>> = {};
    (grid[r] ?? []).forEach((cell, c) => {
      const key = KEY_OF_HEADING.get(foldHeading(textOfCell(cell)));
      if (key !== undefined) columns[key] ??= c + 1;
    });
    if (NEEDED.every((key) => columns[key] !== undefined)) return { headerRow: r + 1, columns };
  }
  return null;
}

/** The maximum error of a cell, which keeps 15 digits: 100 minutes are 1.66666666666667 hours. */
const LARGEST_NOISE = 1e-13;
const MILLISECONDS = 1000;

/**
 * Returns the time before it was written to a cell with 15 digits: the nearest whole number of milliseconds, if it is
 * close enough.
 */
function withoutNoise({ seconds }: Duration): Duration {
  const value = decimalToNumber(seconds);
  const nearest: Decimal = parseDecimal(String(Math.round(value * MILLISECONDS) / MILLISECONDS));
  const isNear = Math.abs(decimalToNumber(nearest) - value) <= value * LARGEST_NOISE;
  return { seconds: isNear && compareDecimals(nearest, seconds) !== 0 ? nearest : seconds };
}

/** The columns of times, and the units of their plain numbers. */
export const TIME_UNITS = {
  humanHours: 'hours',
  supervisedHours: 'hours',
  humanLow: 'hours',
  humanHigh: 'hours',
  supervisedLow: 'hours',
  supervisedHigh: 'hours',
  aiMinutes: 'minutes',
  supervisionMinutes: 'minutes',
  aiLow: 'minutes',
  aiHigh: 'minutes',
  supervisionLow: 'minutes',
  supervisionHigh: 'minutes',
} as const satisfies Partial<Record<RecordsColumnKey, 'hours' | 'minutes'>>;
type TimeColumn = keyof typeof TIME_UNITS;

type CellOf = (column: RecordsColumnKey) => Cell;

class RowReader {
  fault: FigureFault | null = null;
  readonly figures: Partial<Record<RecordsColumnKey, Duration | number | string>> = {};

  constructor(
    private readonly cellOf: CellOf,
    private readonly shownOf: CellOf,
  ) {}

  text(column: RecordsColumnKey): string {
    return textOfCell(this.shownOf(column)).trim();
  }

  /** Reads a time; null for a blank cell. */
  time(column: TimeColumn): Duration | null {
    const reading = readDuration(this.cellOf(column), TIME_UNITS[column]);
    if (reading.kind === 'duration') {
      const time = withoutNoise(reading.duration);
      this.figures[column] = time;
      return time;
    }
    if (reading.kind !== 'blank') this.refuse(column);
    return null;
  }

  /** Reads a time with its bounds. A value outside its bounds was changed manually and is a fault. */
  timeWithBounds(column: TimeColumn, low: TimeColumn, high: TimeColumn): Duration | null {
    const time = this.time(column);
    const [from, to] = [this.time(low), this.time(high)];
    if (time === null || (from === null && to === null)) return time;
    const bounds = { low: (from ?? time).seconds, high: (to ?? time).seconds };
    if (compareDecimals(bounds.low, time.seconds) > 0 || compareDecimals(bounds.high, time.seconds) < 0)
      this.blame({ column, shown: this.text(column), bounds: { low: this.text(low), high: this.text(high) } });
    return { ...time, bounds };
  }

  count(column: RecordsColumnKey): number | null {
    const cell = this.cellOf(column);
    if (isBlankCell(cell)) return null;
    const count = numberOfCell(cell);
    if (count !== null && Number.isSafeInteger(count) && count >= 0) {
      this.figures[column] = count;
      return count;
    }
    this.refuse(column);
    return null;
  }

  miss(column: RecordsColumnKey): void {
    this.blame({ column, shown: '' });
  }

  private refuse(column: RecordsColumnKey): void {
    const shown = this.text(column);
    this.figures[column] = shown;
    this.blame({ column, shown });
  }

  private blame(fault: FigureFault): void {
    this.fault ??= fault;
  }
}

function readTotals(reader: RowReader, { columns }: RecordsTable): Totals | null {
  const human = reader.timeWithBounds('humanHours', 'humanLow', 'humanHigh');
  const ai = reader.timeWithBounds('aiMinutes', 'aiLow', 'aiHigh');
  const supervision = reader.timeWithBounds('supervisionMinutes', 'supervisionLow', 'supervisionHigh');
  const supervised = reader.timeWithBounds('supervisedHours', 'supervisedLow', 'supervisedHigh');
  const tasks = reader.count('tasks') ?? 0;
  const tokens = reader.count('tokens');
  const supervisedTasks = reader.count('supervisedTasks') ?? tasks;
  const tasksWithTokens = reader.count('tasksWithTokens') ?? tasks;
  if (human === null) reader.miss('humanHours');
  if (ai === null) reader.miss('aiMinutes');
  if (columns.supervisionMinutes !== undefined && columns.supervisedHours !== undefined) {
    if (supervision === null && supervised !== null) reader.miss('supervisionMinutes');
    if (supervision !== null && supervised === null) reader.miss('supervisedHours');
  }
  if (reader.fault !== null || human === null || ai === null) return null;
  return {
    tasks,
    human,
    ai,
    supervision,
    tasksWithSupervision: supervision === null ? 0 : supervisedTasks,
    // Without its column, all human time counts as supervised.
    supervisedHuman: supervision === null ? { seconds: parseDecimal('0') } : (supervised ?? human),
    tokens,
    tasksWithTokens: tokens === null ? 0 : tasksWithTokens,
  };
}

const cellReader =
  (grid: Grid, { columns }: RecordsTable, row: number): CellOf =>
  (key) =>
    columns[key] === undefined ? '' : cellAt(grid, row, columns[key]);

function readRecordsRow(grid: Grid, table: RecordsTable, row: number, shown: Grid): RecordsRow {
  const cellOf = cellReader(grid, table, row);
  const reader = new RowReader(cellOf, cellReader(shown, table, row));
  const totals = readTotals(reader, table);
  return {
    row,
    date: readDate(cellOf('date')),
    dateText: reader.text('date'),
    title: reader.text('title'),
    style: reader.text('style'),
    fingerprint: reader.text('fingerprint'),
    totals,
    fault: reader.fault,
    figures: reader.figures,
    compared: readCompared(reader.text('compared')),
    comparedText: reader.text('compared'),
  };
}

const rowsBelow = (grid: Grid, { headerRow }: RecordsTable): number[] =>
  Array.from({ length: Math.max(0, grid.length - headerRow) }, (_row, index) => headerRow + 1 + index);

type IsWanted = (date: CalendarDate | null) => boolean;

/** Reads the rows below the headings that have a date or a time, only for the requested dates. */
export const readRowsWhere = (grid: Grid, table: RecordsTable, isWanted: IsWanted, shown: Grid): RecordsRow[] =>
  rowsBelow(grid, table)
    .filter((row) => {
      const cellOf = cellReader(grid, table, row);
      return isWanted(readDate(cellOf('date'))) && !NEEDED.every((key) => isBlankCell(cellOf(key)));
    })
    .map((row) => readRecordsRow(grid, table, row, shown));

/** Reads all rows that have a date or a time. @param shown the cells as the user sees them, which faults quote */
export const readRecordsRows = (grid: Grid, table: RecordsTable, shown: Grid): RecordsRow[] =>
  readRowsWhere(grid, table, () => true, shown);

/** Reads the rows of one date. */
export const readRowsOfDate = (grid: Grid, table: RecordsTable, wanted: CalendarDate): RecordsRow[] =>
  readRowsWhere(grid, table, (date) => date !== null && compareDates(date, wanted) === 0, grid);
