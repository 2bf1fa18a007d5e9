import type { ParseHtml } from '../../imports/published/text/html-tree.ts';
import { readTableText } from '../../imports/table-text.ts';
import type { Notice } from '../../record/notices/notice.ts';
import type { SheetFacts } from '../../record/notices/sheet-facts.ts';
import { makeNotice } from '../../record/notices/sheet-notices.ts';
import { type ColumnChoice, NO_CHOICE } from '../../record/reading/columns/column-choice.ts';
import type { ColumnUse } from '../../record/reading/columns/column-use.ts';
import type { ColumnKey } from '../../record/reading/columns/heading-words.ts';
import { nameHeading } from '../../record/reading/columns/headings.ts';
import type { Table } from '../../record/reading/columns/table.ts';
import { readDayLabels } from '../../record/reading/day-labels.ts';
import { findTable } from '../../record/reading/find-table.ts';
import { type Day, openTable } from '../../record/reading/read-day.ts';
import { readTasks, type TableRows } from '../../record/reading/read-tasks.ts';
import { markOfCell, settleMark, TIME_COLUMNS } from '../../record/reading/time-cells.ts';
import { readTokens } from '../../record/reading/token-count.ts';
import { type CalendarDate, formatIsoDate } from '../../record/values/calendar-date.ts';
import { type Grid, textOfCell } from '../../record/values/cell.ts';
import { isAmbiguousNumber } from '../../record/values/decimal-marks.ts';
import { dateHintsOf } from '../day/date-hints.ts';
import type { ImportDay } from './import-day.ts';

/**
 * Lists the columns to import: all except each row's date, which becomes the name of the tab, and the factors, which
 * formulas compute.
 */
function listColumns({ firstColumn, lastColumn, dateColumn, columns }: Table): number[] {
  const dropped = [dateColumn, columns.factor, columns.supervisoryFactor];
  const all = Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) => firstColumn + i);
  return all.filter((column) => !dropped.includes(column));
}

/** Converts a text to a number if that is exact. Tasks and headings stay text. */
function asContent(text: string, isText: boolean): string | number {
  return !isText && /^-?\d/.test(text) && String(Number(text)) === text ? Number(text) : text;
}

const USUAL_HEADINGS: Readonly<Partial<Record<ColumnKey, string>>> = {
  task: 'Task',
  humanEstimate: 'Human Est.',
  aiTime: 'Claude',
  supervision: 'Sup.',
  tokens: 'Tokens',
};

/**
 * Returns the heading of a column: its own, or the usual one if only the user's choice makes it the heading of this
 * column.
 */
function nameColumn(heading: string, column: number, { columns, units }: Table): string {
  const [key] = (Object.keys(USUAL_HEADINGS) as ColumnKey[]).filter((one) => columns[one] === column);
  if (key === undefined || nameHeading(heading)?.key === key) return heading;
  const unit = TIME_COLUMNS.find((time) => time === key);
  return `${USUAL_HEADINGS[key]}${unit === undefined ? '' : ` (${units[unit]})`}`;
}

/**
 * Extracts the rows of a day. Times such as `2,125`, and tokens, are written with one meaning, because a tab shows
 * neither the rows of other days nor the file. A count that the other cells contradict is not a count in the tab
 * either.
 */
function cutTable({ grid, table, marks, tokenMarks }: TableRows, rows: readonly number[]): ImportDay['table'] {
  const columns = listColumns(table);
  const cellAt = (row: number, column: number) => {
    const text = textOfCell(grid[row - 1]?.[column - 1] ?? '');
    if (column === table.columns.tokens && isAmbiguousNumber(text)) {
      const reading = readTokens(text, tokenMarks);
      if (reading.kind === 'tokens') return String(reading.tokens);
      const isContext = table.dateColumn !== null || table.hasDecimalCommas;
      return isContext && readTokens(text).kind === 'tokens' ? `${text}?` : text;
    }
    const key = TIME_COLUMNS.find((time) => table.columns[time] === column);
    // If the cells of the file contradict each other, those of one day may not.
    if (key === undefined) return text;
    return settleMark(text, markOfCell(text, marks[key], table) ?? (marks.hasCommas ? '.' : null), table);
  };
  const headings = columns.map((column) => nameColumn(cellAt(table.headerRow, column), column, table));
  const body = rows.map((row) =>
    columns.map((column) => asContent(cellAt(row, column), column === table.columns.task)),
  );
  return [headings, ...body];
}

function makeDay(
  date: string | null,
  table: ImportDay['table'],
  labels: ImportDay['labels'],
  notices: readonly Notice[],
): ImportDay {
  const fixedTexts = { aboutAuthor: '', aboutRecords: '', closing: '' };
  return { date, table, labels, fixedTexts, shown: table.map((row) => row.map(String)), remark: '', notices };
}

/** Lists the texts of a day, and the total of tokens if the tab has only this day. */
function listLabels(grid: Grid, table: Table, day: Day | null, isOnlyDay: boolean): ImportDay['labels'] {
  const tokens = isOnlyDay ? readDayLabels(grid, table).labels.Tokens : undefined;
  const labels = [
    { label: 'Title', value: day?.title ?? '' },
    ...(tokens === undefined ? [] : [{ label: 'Tokens', value: asContent(textOfCell(tokens.value), false) }]),
    { label: 'Intro', value: day?.intro ?? '' },
    { label: 'Analysis', value: day?.analysis ?? '' },
  ] as const;
  return labels.filter(({ value }) => value !== '');
}

/** The days of a table, and the headings that they use. */
export interface TableFinding {
  readonly days: readonly ImportDay[];
  /** Null without a row of headings. */
  readonly use: (ColumnUse & { readonly isTable: boolean }) | null;
}

/** Hints for reading a table if its cells do not decide. */
export interface TableHints {
  /** The locale of the spreadsheet, which gives the order of dates and the decimal mark; null while it is not known. */
  readonly locale: string | null;
  /** The headings that the user chose. */
  readonly columns: ColumnChoice;
}

/** Whether a locale has a decimal comma. @example hasCommaInLocale('de_DE') //=> true */
function hasCommaInLocale(locale: string): boolean {
  try {
    return new Intl.NumberFormat(locale.replace('_', '-')).format(0.5).includes(',');
  } catch {
    return false;
  }
}

/** Adds the locale to a notice about a decimal mark that the locale decides, because the file does not. */
function nameLocale(notice: Notice): Notice {
  if (notice.code !== 'number-mark') return notice;
  const facts = notice.facts as SheetFacts['number-mark'];
  return facts.because === 'file' ? makeNotice('number-mark', { ...facts, because: 'locale' }, notice.place) : notice;
}

/**
 * Reads the days of a table as text: CSV, cells copied from a sheet, Markdown or HTML. Cells are imported unchanged,
 * under their own headings, so that their units stay the same.
 * @param name the name of the file without its extension, which can give the date; empty for none
 * @throws UnreadableFile
 */
export function readTableDays(
  text: string,
  name: string,
  parseHtml: ParseHtml,
  { locale, columns }: TableHints = { locale: null, columns: NO_CHOICE },
): TableFinding {
  if (text.trim() === '') return { days: [], use: null };
  const { grid, hasDecimalCommas: hasCommas, notices: ofText } = readTableText(text, parseHtml, columns);
  const dateHints = dateHintsOf({ locale });
  const hasDecimalCommas = hasCommas || (locale !== null && hasCommaInLocale(locale));
  const search = findTable(grid, columns);
  const { table: found } = search;
  const use = search.use === null ? null : { ...search.use, isTable: found !== null };
  if (found === null) return { days: [makeDay(null, [], [], search.notices)], use };
  const tab = openTable(grid, search, found, { tabName: name, hasDecimalCommas, dateHints });
  const { table } = tab.all;
  const readTab = (date: CalendarDate | null) => {
    const reading = tab.readDay({ date });
    return hasCommas ? reading : { ...reading, notices: reading.notices.map(nameLocale) };
  };
  const reading = readTab(null);
  if (tab.days !== null && reading.days.length > 0) {
    const { days, rows, withTotals, undated, orderNotices } = tab.days;
    const found = days.map(({ date }, index) => {
      const iso = formatIsoDate(date);
      const ofDay = [...(rows.get(iso) ?? [])];
      const { notices, day } = readTab(date);
      const withTotal = withTotals.get(iso) ?? [];
      // A wrong total of all days is reported with the first one.
      const isOwn = ({ code, place: { row } }: Notice) =>
        row === null || withTotal.includes(row) || (index === 0 && code === 'total-unlike');
      const own = notices.filter((notice) => !orderNotices.some(({ code }) => code === notice.code) && isOwn(notice));
      const labels = listLabels(grid, table, day, days.length === 1);
      return makeDay(
        iso,
        cutTable(tab.all, ofDay),
        labels,
        index === 0 ? [...ofText, ...orderNotices, ...undated, ...own] : own,
      );
    });
    return { days: found, use };
  }
  const { rows } = readTasks(tab.all, null);
  const date = reading.day?.date ?? null;
  const cut = rows.length === 0 ? [] : cutTable(tab.all, rows);
  const labels = listLabels(grid, table, reading.day, true);
  const iso = date === null ? null : formatIsoDate(date);
  return { days: [makeDay(iso, cut, labels, [...ofText, ...reading.notices])], use };
}
