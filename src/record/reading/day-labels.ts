import type { Notice } from '../notices/notice.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { cellAddress } from '../values/a1.ts';
import {
  type CalendarDate,
  type DateOrder,
  dateInOrder,
  formatIsoDate,
  isWholeDate,
  readDate,
  readDateText,
} from '../values/calendar-date.ts';
import { type Cell, cellAt, type Grid, isBlankCell, textOfCell } from '../values/cell.ts';
import { isWeekday } from '../values/date-words.ts';
import { withoutEmphasis } from '../values/text-checks.ts';
import type { Table } from './columns/table.ts';

/** Labels next to the table or above it, each with a value of the day. Below the headings are only rows of the table. */
const DAY_LABELS = ['Date', 'Title', 'Tokens', 'Intro', 'Analysis'] as const;
export type DayLabel = (typeof DAY_LABELS)[number];

export interface LabelledCell {
  readonly value: Cell;
  readonly address: string;
  /** The cells of a text that is in several rows of a day; without them, the text is in the cell at the address. */
  readonly parts?: readonly TextPart[];
}

/** A cell with a text of a day, or with a part of it. */
export interface TextPart {
  readonly address: string;
  readonly text: string;
}

export type DayLabels = Readonly<Partial<Record<DayLabel, LabelledCell>>>;

/** The length limit of a label, including spaces and a colon. */
const LONGEST_LABEL = 40;

/** @example dayLabelNamed('Intro:') //=> 'Intro' */
export function dayLabelNamed(text: string): DayLabel | null {
  if (text.length > LONGEST_LABEL) return null;
  const name = withoutEmphasis(text.trim()).replace(/:$/, '').trim().toLowerCase();
  return DAY_LABELS.find((label) => label.toLowerCase() === name) ?? null;
}

/** The length limit of a label with a date, such as `Wednesday, September 30, 2026`. */
const LONGEST_DATED_LABEL = 80;

/** A date without a year, or with one that is not readable. */
const ALMOST_DATE = /^\d{1,2}[./-]\d{1,2}(?:[./-]\d{0,4})?$|^\d{1,2}\W{0,3}\p{L}{3,10}$|^\p{L}{3,10}\W{0,3}\d{1,2}$/u;

/** Returns the label and the date of `Intro 2026-04-14`, or of a text that is almost a date; null for other texts. */
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
  return isWholeDate(date) || ALMOST_DATE.test(date) || isWeekday(date, true) ? { label, date } : null;
}

/**
 * Whether a text is a label of the day, with or without a date.
 * @example isDayLabel('Intro:')            //=> true
 * @example isDayLabel('Intro 2026-04-14')  //=> true
 */
export function isDayLabel(text: string): boolean {
  return dayLabelNamed(text) !== null || splitDatedLabel(text) !== null;
}

function isInTable(table: Table, row: number, column: number): boolean {
  return row >= table.headerRow && column >= table.firstColumn && column <= table.lastColumn;
}

/** The columns with a part of a task. */
export const TASK_COLUMNS = ['task', 'humanEstimate', 'aiTime', 'supervision', 'tokens'] as const;

/** Whether a row below the headings is blank in all columns of a task. Labels can be in its other columns. */
export function isFreeRow(grid: Grid, { headerRow, columns, dateColumn }: Table, row: number): boolean {
  const read = [...TASK_COLUMNS.map((key) => columns[key]), dateColumn ?? undefined];
  return row > headerRow && read.every((column) => column === undefined || isBlankCell(cellAt(grid, row, column)));
}

/** Finds the value of a label: the cell to the right, or else the one below. Another label is not a value. */
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
    if (typeof value === 'string' && isDayLabel(value)) continue;
    return { value, address: cellAddress(place.row, place.column) };
  }
  return null;
}

interface FoundLabel<Name> {
  readonly name: Name;
  /** The address of the label. */
  readonly address: string;
  readonly value: LabelledCell;
}

/** Lists the labels outside the table, and in its rows without a task, that have a value. */
function listLabels<Name>(grid: Grid, table: Table, nameOf: (text: string) => Name | null): FoundLabel<Name>[] {
  const found: FoundLabel<Name>[] = [];
  for (let row = 1; row <= grid.length; row++) {
    const cells = grid[row - 1] as Grid[number];
    for (let column = 1; column <= cells.length; column++) {
      const cell = cells[column - 1];
      const name = typeof cell === 'string' ? nameOf(cell) : null;
      if (name === null || (isInTable(table, row, column) && !isFreeRow(grid, table, row))) continue;
      const value = findValue(grid, table, row, column);
      if (value !== null) found.push({ name, address: cellAddress(row, column), value });
    }
  }
  return found;
}

function chooseFirsts(found: readonly FoundLabel<DayLabel>[]): { labels: DayLabels; notices: Notice[] } {
  const labels: Partial<Record<DayLabel, LabelledCell>> = {};
  const notices: Notice[] = [];
  for (const { name, value } of found) {
    const earlier = labels[name];
    if (earlier === undefined) {
      labels[name] = value;
    } else if (textOfCell(earlier.value) !== textOfCell(value.value)) {
      notices.push(makeNotice('label-twice', { label: name, used: earlier.address }, { cell: value.address }));
    }
  }
  return { labels, notices };
}

/**
 * Reads the labeled cells outside the table, and in its rows without a task. If a label appears twice, the first
 * counts.
 */
export function readDayLabels(grid: Grid, table: Table): { labels: DayLabels; notices: Notice[] } {
  return chooseFirsts(listLabels(grid, table, dayLabelNamed));
}

/** A label with a date as typed. */
export type DatedLabel = FoundLabel<{ readonly label: DayLabel; readonly date: string }>;

/** Lists the labels with a date, of any day. */
export function listDatedLabels(grid: Grid, table: Table): DatedLabel[] {
  return listLabels(grid, table, splitDatedLabel);
}

/** Lists the values of all labels with a date, of any day. */
export function listDatedTexts(grid: Grid, table: Table): Cell[] {
  return listDatedLabels(grid, table).map(({ value }) => value.value);
}

/**
 * Makes a notice for each text under a dated label that is not used, because its date is not readable or no row has it.
 */
function noticeUnused({ name: { label, date }, address }: DatedLabel, order: DateOrder | null): Notice {
  const shown = `${label} ${date}`;
  const place = { cell: address, quote: shown };
  const reading = readDateText(date);
  const found = dateInOrder(reading, order);
  if (found !== null) return makeNotice('label-day-missing', { label, date: formatIsoDate(found) }, place);
  if (reading.kind !== 'ambiguous') {
    const fault = reading.kind === 'unreadable' ? reading.fault : 'noDate';
    return makeNotice('label-date-unreadable', { shown, fault }, place);
  }
  const facts = { shown, dayFirst: formatIsoDate(reading.dmy), monthFirst: formatIsoDate(reading.mdy) };
  return makeNotice('label-date-ambiguous', facts, place);
}

/**
 * Returns the label of a text with the date of a day; null for other texts.
 * @param order of a date such as `03/04/2026`; null for none, and such a date is not read
 * @example datedLabelNamed('Intro 2026-04-14', { year: 2026, month: 4, day: 14 }) //=> 'Intro'
 */
export function datedLabelNamed(text: string, day: CalendarDate, order: DateOrder | null = null): DayLabel | null {
  const dated = splitDatedLabel(text);
  const date = dated === null ? null : readDate(dated.date, order);
  return dated !== null && date !== null && formatIsoDate(date) === formatIsoDate(day) ? dated.label : null;
}

/**
 * Reads the texts of one day from labels with its date, such as `Intro 2026-04-14` or `Analysis 14.04.2026`. They are
 * next to the table or above it, with the value to the right or below. If a label appears twice, the first counts. A
 * label whose date is not a day of the table gets a notice.
 * @param dated the labels with a date
 * @param isDay whether an ISO date is a day of the table
 * @param order of a date such as `03/04/2026`; null for none, and such a date is not read
 */
export function readDatedLabels(
  dated: readonly DatedLabel[],
  day: CalendarDate,
  isDay: (iso: string) => boolean,
  order: DateOrder | null,
): { labels: DayLabels; notices: Notice[] } {
  const ofDay: FoundLabel<DayLabel>[] = [];
  const unused: Notice[] = [];
  for (const found of dated) {
    const date = readDate(found.name.date, order);
    const iso = date === null ? '' : formatIsoDate(date);
    if (iso === formatIsoDate(day)) ofDay.push({ ...found, name: found.name.label });
    else if (!isDay(iso)) unused.push(noticeUnused(found, order));
  }
  const { labels, notices } = chooseFirsts(ofDay);
  return { labels, notices: [...notices, ...unused] };
}
