import type { ParseHtml } from '../../imports/published/text/html-tree.ts';
import { readTableText } from '../../imports/table-text.ts';
import type { Notice } from '../../record/notices/notice.ts';
import { makeNotice } from '../../record/notices/sheet-notices.ts';
import { NO_DATE_HINTS } from '../../record/reading/date-order.ts';
import { readDayLabels } from '../../record/reading/day-labels.ts';
import { readDaysOfTable } from '../../record/reading/days.ts';
import type { Table } from '../../record/reading/find-table.ts';
import { type Day, readDay } from '../../record/reading/read-day.ts';
import { readTasks } from '../../record/reading/read-tasks.ts';
import { decideColumnMarks, findTokenMarks, settleMark, TIME_COLUMNS } from '../../record/reading/time-cells.ts';
import { readTokens } from '../../record/reading/token-count.ts';
import { formatIsoDate } from '../../record/values/calendar-date.ts';
import { type Grid, textOfCell } from '../../record/values/cell.ts';
import { isAmbiguousNumber } from '../../record/values/decimal-marks.ts';
import type { ImportDay } from './import-day.ts';

/** The columns that go along: all but each row's date, which names the tab, and the factors, which formulas make. */
function listColumns({ firstColumn, lastColumn, dateColumn, columns }: Table): number[] {
  const dropped = [dateColumn, columns.factor, columns.supervisoryFactor];
  const all = Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) => firstColumn + i);
  return all.filter((column) => !dropped.includes(column));
}

/** A number where the text says exactly that; tasks stay text, and so do headings. */
function asContent(text: string, isText: boolean): string | number {
  return !isText && /^-?\d/.test(text) && String(Number(text)) === text ? Number(text) : text;
}

/** Times such as `2,125`, and tokens, are written with one meaning, because a tab shows neither the rows of other days nor the file. */
function cutTable(grid: Grid, table: Table, rows: readonly number[]): ImportDay['table'] {
  const columns = listColumns(table);
  const marks = decideColumnMarks(grid, table);
  const tokenMarks = findTokenMarks(grid, table);
  const cellAt = (row: number, column: number) => {
    const text = textOfCell(grid[row - 1]?.[column - 1] ?? '');
    if (column === table.columns.tokens && isAmbiguousNumber(text)) {
      const reading = readTokens(text, tokenMarks);
      return reading.kind === 'tokens' ? String(reading.tokens) : text;
    }
    const key = TIME_COLUMNS.find((time) => table.columns[time] === column);
    return key === undefined ? text : settleMark(text, marks[key], table);
  };
  const headings = columns.map((column) => cellAt(table.headerRow, column));
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
  const standingTexts = { aboutAuthor: '', aboutRecords: '', closing: '' };
  return { date, table, labels, standingTexts, shown: table.map((row) => row.map(String)), remark: '', notices };
}

/** The texts of a day, and the total of tokens if the tab has only this day. */
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

/**
 * The days of a table as text: CSV, cells copied from a sheet, Markdown or HTML. Cells are taken as they stand, under their own headings,
 * so that their units stay what they were.
 * @param name of the file without its extension, which may give the date; empty for none
 * @throws UnreadableFile
 */
export function readTableDays(text: string, name: string, parseHtml: ParseHtml): ImportDay[] {
  if (text.trim() === '') return [];
  const { grid, hasDecimalCommas, fencedTables } = readTableText(text, parseHtml);
  const ofText = fencedTables === 0 ? [] : [makeNotice('tables-fenced', { tables: fencedTables })];
  const reading = readDay(grid, { tabName: name, hasDecimalCommas });
  const { table } = reading;
  if (table === null) return [makeDay(null, [], [], reading.notices)];
  if (table.dateColumn !== null && reading.days.length > 0) {
    const { days, rows, undated, orderNotices } = readDaysOfTable(grid, table, table.dateColumn, NO_DATE_HINTS);
    return days.map(({ date }, index) => {
      const iso = formatIsoDate(date);
      const ofDay = [...(rows.get(iso) ?? [])];
      const { notices, day } = readDay(grid, { tabName: name, date, hasDecimalCommas });
      const own = notices.filter(
        (notice) =>
          !orderNotices.some(({ code }) => code === notice.code) &&
          (notice.place.row === null || ofDay.includes(notice.place.row)),
      );
      const labels = listLabels(grid, table, day, days.length === 1);
      return makeDay(
        iso,
        cutTable(grid, table, ofDay),
        labels,
        index === 0 ? [...ofText, ...orderNotices, ...undated, ...own] : own,
      );
    });
  }
  const { rows } = readTasks(grid, table, () => true);
  const date = reading.day?.date ?? null;
  const cut = rows.length === 0 ? [] : cutTable(grid, table, rows);
  return [
    makeDay(date === null ? null : formatIsoDate(date), cut, listLabels(grid, table, reading.day, true), [
      ...ofText,
      ...reading.notices,
    ]),
  ];
}
