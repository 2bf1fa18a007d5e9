import type { Notice } from '../notices/notice.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { cellAddress } from '../values/a1.ts';
import { type CalendarDate, compareDates, type DateOrder, isWholeDate, readDate } from '../values/calendar-date.ts';
import { type Cell, cellAt, type Grid, isBlankCell, textOfCell } from '../values/cell.ts';
import { withoutEmphasis } from '../values/emphasis.ts';
import type { Table } from './find-table.ts';

/** Labels next to the table or above it, each with a value of the day. Below the headings are only rows of the table. */
const DAY_LABELS = ['Date', 'Title', 'Tokens', 'Intro', 'Analysis'] as const;
export type DayLabel = (typeof DAY_LABELS)[number];

export interface LabelledCell {
  readonly value: Cell;
  readonly address: string;
}

export type DayLabels = Readonly<Partial<Record<DayLabel, LabelledCell>>>;

/** With spaces around it and a colon. */
const LONGEST_LABEL = 40;

/** @example dayLabelNamed('Intro:') //=> 'Intro' */
export function dayLabelNamed(text: string): DayLabel | null {
  if (text.length > LONGEST_LABEL) return null;
  const name = withoutEmphasis(text.trim()).replace(/:$/, '').trim().toLowerCase();
  return DAY_LABELS.find((label) => label.toLowerCase() === name) ?? null;
}

/** @example isDayLabel('Intro:') //=> true */
export function isDayLabel(text: string): boolean {
  return dayLabelNamed(text) !== null;
}

/** With a date, such as `Wednesday, September 30, 2026`. */
const LONGEST_DATED_LABEL = 80;

/** The label and the date of `Intro 2026-04-14`; null for other texts. */
function splitDatedLabel(text: string): { readonly label: DayLabel; readonly date: string } | null {
  if (text.length > LONGEST_DATED_LABEL) return null;
  const trimmed = text.trim().replace(/:$/, '');
  const end = trimmed.search(/[^A-Za-z]/);
  const label = end === -1 ? null : dayLabelNamed(trimmed.slice(0, end));
  if (label === null || label === 'Date' || label === 'Tokens') return null;
  const date = trimmed
    .slice(end)
    .replace(/^[\s:,(–—-]{1,20}/, '')
    .replace(/\)$/, '')
    .trim();
  return isWholeDate(date) ? { label, date } : null;
}

function isInTable(table: Table, row: number, column: number): boolean {
  return row >= table.headerRow && column >= table.firstColumn && column <= table.lastColumn;
}

const TASK_COLUMNS = ['task', 'humanEstimate', 'aiTime', 'supervision', 'tokens'] as const;

/** Whether a row below the headings has nothing of a task. Labels may be under the other columns of it. */
function isFreeRow(grid: Grid, { headerRow, columns, dateColumn }: Table, row: number): boolean {
  const read = [...TASK_COLUMNS.map((key) => columns[key]), dateColumn ?? undefined];
  return row > headerRow && read.every((column) => column === undefined || isBlankCell(cellAt(grid, row, column)));
}

/** The cell to the right, else the one below; another label is not a value. */
function findValue(grid: Grid, table: Table, row: number, column: number): LabelledCell | null {
  const isWithin = isInTable(table, row, column);
  const places = isWithin
    ? [{ row, column: column + 1 }]
    : [
        { row, column: column + 1 },
        { row: row + 1, column },
      ];
  for (const place of places) {
    const value = grid[place.row - 1]?.[place.column - 1];
    if (value === undefined || isBlankCell(value)) continue;
    if (!isWithin && isInTable(table, place.row, place.column)) continue;
    if (typeof value === 'string' && (isDayLabel(value) || splitDatedLabel(value) !== null)) continue;
    return { value, address: cellAddress(place.row, place.column) };
  }
  return null;
}

/** Reads the labelled cells outside the table, and in its rows without a task. If a label appears twice, the first counts. */
export function readDayLabels(grid: Grid, table: Table): { labels: DayLabels; notices: Notice[] } {
  return readLabelsNamed(grid, table, dayLabelNamed);
}

function readLabelsNamed(
  grid: Grid,
  table: Table,
  nameOf: (text: string) => DayLabel | null,
): { labels: DayLabels; notices: Notice[] } {
  const labels: Partial<Record<DayLabel, LabelledCell>> = {};
  const notices: Notice[] = [];
  grid.forEach((cells, rowIndex) => {
    cells.forEach((cell, columnIndex) => {
      const [row, column] = [rowIndex + 1, columnIndex + 1];
      const label = typeof cell === 'string' ? nameOf(cell) : null;
      if (label === null || (isInTable(table, row, column) && !isFreeRow(grid, table, row))) return;
      const found = findValue(grid, table, row, column);
      if (found === null) return;
      const earlier = labels[label];
      if (earlier === undefined) {
        labels[label] = found;
      } else if (textOfCell(earlier.value) !== textOfCell(found.value)) {
        notices.push(makeNotice('label-twice', { label, used: earlier.address }, { cell: found.address }));
      }
    });
  });
  return { labels, notices };
}

/**
 * The label of a text with the date of a day; null for other texts.
 * @param order of a date such as `03/04/2026`; null for none, and such a date is not read
 * @example datedLabelNamed('Intro 2026-04-14', { year: 2026, month: 4, day: 14 }) //=> 'Intro'
 */
export function datedLabelNamed(text: string, day: CalendarDate, order: DateOrder | null = null): DayLabel | null {
  const dated = splitDatedLabel(text);
  const date = dated === null ? null : readDate(dated.date, order);
  return dated !== null && date !== null && compareDates(date, day) === 0 ? dated.label : null;
}

/**
 * Reads the texts of one day from labels with its date, such as `Intro 2026-04-14` or `Analysis 14.04.2026`. They are next to the
 * table or above it, with the value to the right or below. If a label is there twice, the first counts.
 * @param order of a date such as `03/04/2026`; null for none, and such a date is not read
 */
export function readDatedLabels(
  grid: Grid,
  table: Table,
  day: CalendarDate,
  order: DateOrder | null,
): { labels: DayLabels; notices: Notice[] } {
  return readLabelsNamed(grid, table, (text) => datedLabelNamed(text, day, order));
}
