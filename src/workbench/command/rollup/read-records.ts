import { joinLines } from '../../../formats/one-line.ts';
import type { TextTable } from '../../../imports/csv.ts';
import { formatDecimal, parseDecimal } from '../../../record/numbers/decimal.ts';
import { isRecordsHeader } from '../../../record/reading/columns/records-marks.ts';
import { readTokens } from '../../../record/reading/token-count.ts';
import { formatIsoDate } from '../../../record/values/calendar-date.ts';
import { type Cell, type Grid, textOfCell } from '../../../record/values/cell.ts';
import {
  type DecimalMarks,
  isAmbiguousNumber,
  marksShownIn,
  writeUnambiguously,
} from '../../../record/values/decimal-marks.ts';
import { adviseOnFigure, COUNTS, describeFigure } from '../../../rollup/figure-fault.ts';
import { describeUndated, type LedgerFault, readLedger } from '../../../rollup/ledger.ts';
import { isRowAsSaved } from '../../../rollup/plan-record.ts';
import type { RecordsColumnKey } from '../../../rollup/records-columns.ts';
import { findRecordsTable, type RecordsTable, TIME_UNITS } from '../../../rollup/records-table.ts';
import { type DayWithTasks, type FileMessage, type FileReading, makeMessage } from './day-entry.ts';

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;

/** Whether every cell below a heading is a number, and there is one. */
function hasOnlyNumbers(grid: Grid, headerRow: number, column: number | undefined): boolean {
  if (column === undefined) return false;
  const texts = grid.slice(headerRow).map((line) => textOfCell(line[column - 1] ?? '').trim());
  const shown = texts.filter((text) => text !== '');
  return shown.length > 0 && shown.every((text) => NUMBER.test(text));
}

/**
 * Whether a table is the Records tab: it has the headings of the sums, and those that only that tab has. Without these,
 * *Tasks* must contain only numbers, because it can be the heading of the tasks, too.
 */
export function isRecordsGrid(grid: Grid): boolean {
  const table = findRecordsTable(grid);
  if (table === null) return false;
  const { headerRow, columns } = table;
  return isRecordsHeader(grid[headerRow - 1] ?? []) || hasOnlyNumbers(grid, headerRow, columns.tasks);
}

const PLAIN_DECIMAL = /^(\d{1,12})[.,](\d{3,15})$/;
const SECONDS = { hours: 3600, minutes: 60 } as const;
const MILLISECONDS = 1000;

/**
 * Restores the digits of a time that the sheet shows shortened: `23.83333333` hours are 23 h 50 min. It is the whole
 * number of milliseconds that prints like this, if there is only one.
 */
function restoreDigits(cell: Cell, unit: keyof typeof SECONDS): Cell {
  const [, whole = '', decimals = ''] = PLAIN_DECIMAL.exec(typeof cell === 'string' ? cell.trim() : '') ?? [];
  const perUnit = SECONDS[unit] * MILLISECONDS;
  if (whole === '' || perUnit >= 10 ** decimals.length) return cell;
  const milliseconds = Math.round(Number(`${whole}.${decimals}`) * perUnit);
  const isThat = (milliseconds / perUnit).toFixed(decimals.length) === `${whole}.${decimals}`;
  return isThat ? `${formatDecimal(parseDecimal(String(milliseconds / MILLISECONDS)))}s` : cell;
}

const TEXTS: readonly RecordsColumnKey[] = ['date', 'title', 'style', 'fingerprint', 'compared'];

/** Finds the decimal marks that the figures of a file show. */
function findMarks({ grid }: TextTable, { headerRow, columns }: RecordsTable): DecimalMarks {
  const ofFigures = Object.entries(columns).filter(([key]) => !TEXTS.includes(key as RecordsColumnKey));
  const texts = grid
    .slice(headerRow)
    .flatMap((line) => ofFigures.map(([, column]) => textOfCell(line[column - 1] ?? '')));
  return marksShownIn(texts);
}

/** A text that no reader accepts, for a number with two meanings. */
const UNREADABLE = '?';

function readTime(cell: Cell, unit: keyof typeof SECONDS, marks: DecimalMarks, hasDecimalCommas: boolean): Cell {
  const text = textOfCell(cell);
  if (!isAmbiguousNumber(text)) return restoreDigits(cell, unit);
  // Sheets shows a time without marks between thousands, so a point is decimal, and so is a comma next to semicolons.
  const usual = text.includes('.') ? '.' : hasDecimalCommas ? ',' : '';
  const mark = marks === '' ? usual : marks;
  return mark === '' || mark === ',.' ? UNREADABLE : restoreDigits(writeUnambiguously(text, mark), unit);
}

/** Converts displayed texts to numbers, because the export of a spreadsheet contains the texts of its cells. */
export function readShown(csv: TextTable): Grid {
  const { grid } = csv;
  const table = findRecordsTable(grid);
  if (table === null) return grid;
  const { headerRow, columns } = table;
  const marks = findMarks(csv, table);
  const keyOf = new Map(Object.entries(columns).map(([key, column]) => [column, key as RecordsColumnKey]));
  const readCell = (cell: Cell, column: number): Cell => {
    const key = keyOf.get(column);
    if (key === undefined) return cell;
    if (COUNTS.includes(key)) {
      const reading = readTokens(cell, marks);
      return reading.kind === 'tokens' ? reading.tokens : cell;
    }
    const unit = TIME_UNITS[key as keyof typeof TIME_UNITS] as keyof typeof SECONDS | undefined;
    return unit === undefined ? cell : readTime(cell, unit, marks, csv.hasDecimalCommas);
  };
  return grid.map((line, r) => (r < headerRow ? line : line.map((cell, c) => readCell(cell, c + 1))));
}

function describeFault(file: string, fault: LedgerFault): FileMessage {
  const start = `${file}: row ${fault.row}`;
  switch (fault.kind) {
    case 'undated':
      return makeMessage(
        'error',
        `${start} error: ${describeUndated(fault, 'The row')} and is left out. Write a date such as 2026-04-04.`,
        true,
      );
    case 'twice':
      return makeMessage(
        'error',
        `${start} error: The date is also in row ${fault.first}, which counts. Remove one of the rows.`,
        true,
      );
    case 'figure': {
      const { shown, bounds } = fault;
      const what = joinLines(describeFigure(fault));
      const advice =
        bounds === undefined && isAmbiguousNumber(shown)
          ? `Write it as ${writeUnambiguously(shown, ',', '')} or ${writeUnambiguously(shown, '.')}.`
          : adviseOnFigure(fault);
      return makeMessage('error', `${start} error: The row ${what} and is left out. ${advice}`, true);
    }
    case 'compared':
      return makeMessage(
        'warning',
        `${start} warning: “${joinLines(fault.shown)}” is not compared. Write pairs such as actual 8h/6.5h 16h/20h.`,
      );
  }
}

/** Reads the days of the Records tab, exported as CSV. They have sums and no tasks. */
export function readRecords(file: string, csv: TextTable): FileReading {
  const ledger = readLedger(readShown(csv), csv.grid);
  if (ledger === null) return { entries: [], messages: [], isWithoutRecord: true };
  const messages = ledger.faults.map((fault) => describeFault(file, fault));
  const entries = ledger.days.map((day): DayWithTasks => {
    const [ofDay = ''] = day.fingerprint.split(' ');
    if (!isRowAsSaved(day)) {
      messages.push(
        makeMessage(
          'warning',
          `${file}: warning: The figures of ${formatIsoDate(day.date)} are not those that were saved with its fingerprint. The row counts with the figures that it has.`,
        ),
      );
    }
    return { file, tasks: [], totals: { ...day, fingerprint: ofDay }, isFromRecords: true };
  });
  if (entries.length > 0) {
    const days = entries.length === 1 ? '1 day has' : `${entries.length} days have`;
    messages.push(
      makeMessage('note', `${file}: note: ${days} sums only, so the longest tasks do not include their tasks.`),
    );
  }
  return { entries, messages, isWithoutRecord: false };
}
