import type { Notice } from '../record/notices/notice.ts';
import { makePublishedNotice } from '../record/notices/published-notices.ts';
import { NEEDED_COLUMNS } from '../record/reading/columns/assign-columns.ts';
import { type ColumnChoice, NO_CHOICE } from '../record/reading/columns/column-choice.ts';
import { columnNamed, nameHeadings, readHeadings } from '../record/reading/columns/headings.ts';
import { dateHeadingKind } from '../record/reading/date-column.ts';
import { isDayLabel } from '../record/reading/day-labels.ts';
import { findTable, hasTaskHeadings, unitOfNumbers } from '../record/reading/find-table.ts';
import { findDate, formatIsoDate, parseIsoDate } from '../record/values/calendar-date.ts';
import type { Cell, Grid } from '../record/values/cell.ts';
import { DeepJson, parseJson } from '../record/values/parse-json.ts';
import { findFurtherHeadings, readCsv, refuseDividedCells, type TextTable } from './csv.ts';
import { IMPORT_HEADER, taskOfText } from './logs/import-text.ts';
import { dateOfHeading, undatedDayIn } from './published/find-prose.ts';
import { noticeIncomplete } from './published/rows/incomplete-table.ts';
import type { Part } from './published/text/blocks.ts';
import type { ParseHtml } from './published/text/html-tree.ts';
import { hasMarkdownTable, readHtmlPost, readMarkdownText } from './published/text/markdown-text.ts';
import { UnreadableFile } from './unreadable-file.ts';

type TextGrid = readonly (readonly string[])[];

interface DatedTable {
  readonly rows: TextGrid;
  /** The date in the heading above it: `2026-04-04`, or a day as written, such as `Monday` or `03/04/2026`. */
  readonly date: string | null;
}

const hasTasks = (grid: Grid, choice: ColumnChoice) => hasTaskHeadings(findTable(grid, choice));

/**
 * Returns the day in a heading or a short line. A day without a full date stays as written: its rows get a notice, and
 * several days are not merged.
 */
function dayOf(text: string, level: number | null): string | null {
  return dateOfHeading({ kind: 'text', text, level }) ?? undatedDayIn(text);
}

function listTables(parts: readonly Part[]): DatedTable[] {
  const tables: DatedTable[] = [];
  let date: string | null = null;
  for (const part of parts) {
    if (part.kind === 'table') tables.push({ rows: part.rows, date: dayOf(part.caption ?? '', null) ?? date });
    else if (part.kind === 'text') date = dayOf(part.text, part.level) ?? date;
    else if (date === null) {
      const found = findDate(part.value);
      date = found === null ? null : formatIsoDate(found);
    }
  }
  return tables;
}

interface FoundTables {
  readonly tables: readonly DatedTable[];
  readonly notices: readonly Notice[];
}

/** Finds the tables of a text, read as Markdown or as HTML, depending on which has a task table; else all tables. */
function findTables(text: string, parseHtml: ParseHtml, choice: ColumnChoice): FoundTables {
  const readings = [
    ...(hasMarkdownTable(text)
      ? [() => readMarkdownText(text, parseHtml, false), () => readMarkdownText(text, parseHtml, true)]
      : []),
    ...(/<table[\s>]/i.test(text) ? [() => readHtmlPost(text, parseHtml)] : []),
  ];
  const all: DatedTable[] = [];
  for (const read of readings) {
    const tables = listTables(read());
    const ofTasks = tables.filter(({ rows }) => hasTasks(rows, choice));
    if (ofTasks.length > 0) {
      const others = tables.filter((table) => !ofTasks.includes(table));
      const notices = others.flatMap(({ rows }) => noticeIncomplete(rows, nameHeadings(rows[0] ?? [])) ?? []);
      return { tables: ofTasks.map((table) => ({ ...table, rows: joinParts(table.rows, choice) })), notices };
    }
    for (const table of tables) all.push(table);
  }
  return { tables: all, notices: [] };
}

/** Makes a notice about the task tables in code fences of a Markdown text, in addition to those that are read. */
function noticeFenced(text: string, parseHtml: ParseHtml, choice: ColumnChoice, read: number): Notice[] {
  if (!/(?:```|~~~)/.test(text) || !hasMarkdownTable(text)) return [];
  const all = listTables(readMarkdownText(text, parseHtml, true)).filter(({ rows }) => hasTasks(rows, choice));
  return all.length > read ? [makePublishedNotice('tables-fenced', { tables: all.length - read })] : [];
}

function refuseOtherUnit(heading: string, other: string): void {
  if (unitOfNumbers(heading) === unitOfNumbers(other)) return;
  throw new UnreadableFile(
    `The task tables have “${other}” and “${heading}”, so plain numbers mean different units. Give one table at a time.`,
  );
}

/**
 * Returns the columns of a further table in the first one, by their meaning or else by their headings, and adds the
 * headings that only the further one has.
 * @throws UnreadableFile if plain numbers mean different units
 */
function placeColumns(own: readonly string[], headings: string[]): number[] {
  const [ownKeys, keys] = [nameHeadings(own), nameHeadings(headings)];
  const taken = new Set<number>();
  return own.map((heading, column) => {
    const key = ownKeys[column] ?? null;
    const isSame = (other: string, place: number) =>
      key === null ? other.toLowerCase() === heading.toLowerCase() : keys[place] === key;
    const found = headings.findIndex((other, place) => !taken.has(place) && isSame(other, place));
    const place = found === -1 ? headings.push(heading) - 1 : found;
    refuseOtherUnit(heading, headings[place] ?? '');
    taken.add(place);
    return place;
  });
}

function moveCells(row: readonly Cell[], places: readonly number[], headings: readonly string[]): string[] {
  const cells: string[] = [];
  row.forEach((cell, column) => {
    cells[places[column] ?? headings.length - places.length + column] = String(cell);
  });
  return Array.from(cells, (cell) => cell ?? '');
}

/** Removes the rows above the headings of a table. */
function cutAbove(rows: TextGrid, choice: ColumnChoice): TextGrid {
  return rows.slice((findTable(rows, choice).use?.headerRow ?? 1) - 1);
}

/**
 * Joins the rows of all tables. The headings are those of the first table, followed by those that only later tables
 * have.
 */
function joinRows(
  tables: readonly DatedTable[],
  choice: ColumnChoice,
): {
  headings: string[];
  rows: { cells: string[]; date: string | null }[];
} {
  const headings = [...(cutAbove(tables[0]?.rows ?? [], choice)[0] ?? [])];
  const rows = tables.flatMap(({ rows: all, date }, index) => {
    const [own = [], ...body] = cutAbove(all, choice);
    const places = index === 0 ? own.map((_, column) => column) : placeColumns(own, headings);
    return body.map((row) => ({ cells: moveCells(row, places, headings), date }));
  });
  return { headings, rows };
}

/**
 * Joins the task tables of a document. Dates in the headings above them become a column *Date* if they differ, or else
 * the day's label.
 */
function joinTables(tables: readonly DatedTable[], choice: ColumnChoice): Grid {
  const { headings, rows } = joinRows(tables, choice);
  const dates = new Set(tables.map(({ date }) => date));
  const [date] = dates;
  if (
    headings.some((heading) => dateHeadingKind(heading) === 'date') ||
    (dates.size === 1 && parseIsoDate(date ?? '') === null)
  ) {
    return [headings, ...rows.map(({ cells }) => cells)];
  }
  if (dates.size === 1) return [[...headings, '', 'Date', date ?? ''], ...rows.map(({ cells }) => cells)];
  return [['Date', ...headings], ...rows.map(({ cells, date: ofRow }) => [ofRow ?? '', ...cells])];
}

function countNeeded({ rows }: DatedTable): number {
  const keys = readHeadings(rows[0] ?? []).map(({ key }) => key);
  return NEEDED_COLUMNS.filter((key) => keys.includes(key)).length;
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    parseJson(text);
    return true;
  } catch (error) {
    return error instanceof DeepJson;
  }
}

/**
 * Moves the cells below further headings to the columns of the first ones. A row with further headings becomes blank, so
 * that the rows keep their numbers.
 * @throws UnreadableFile if the headings cannot be joined
 */
function joinParts<GridCell extends Cell>(
  grid: readonly (readonly GridCell[])[],
  choice: ColumnChoice,
): readonly (readonly (GridCell | string)[])[] {
  const { table } = findTable(grid, choice);
  if (table === null) return grid;
  const further = findFurtherHeadings(grid, table, choice);
  const [first] = further;
  if (first === undefined) return grid;
  const headings = (grid[table.headerRow - 1] ?? []).map(String);
  const width = headings.length;
  let places: number[] = [];
  const rows = grid.map((cells, at): readonly (GridCell | string)[] => {
    if (at < first) return cells;
    if (!further.has(at)) return moveCells(cells, places, headings);
    places = placeColumns(cells.map(String), headings);
    const isOfOtherDay = headings.slice(width).some((heading) => columnNamed(heading) === null && isDayLabel(heading));
    if (headings.length > width && (table.lastColumn < width || isOfOtherDay)) {
      const added = headings.slice(width).map((heading) => `“${heading}”`);
      throw new UnreadableFile(
        `The headings in row ${at + 1} include ${added.join(' and ')}, which row ${table.headerRow} does not have. Give one table at a time.`,
      );
    }
    return [];
  });
  rows[table.headerRow - 1] = headings;
  return rows;
}

/** Removes the apostrophes with which the file of an import keeps the texts of its tasks. */
function readKeptTexts(grid: Grid): Grid {
  const [head = [], ...rows] = grid;
  if (IMPORT_HEADER.some((heading, column) => head[column] !== heading)) return grid;
  return [head, ...rows.map(([task = '', ...cells]) => [typeof task === 'string' ? taskOfText(task) : task, ...cells])];
}

/**
 * Reads CSV, with the cells below further headings in the columns of the first ones.
 * @throws UnreadableFile with a sentence that explains what to change
 */
export function readCsvTable(text: string, choice: ColumnChoice): TextTable {
  const csv = readCsv(text, choice);
  return { ...csv, grid: joinParts(readKeptTexts(csv.grid), choice) };
}

/**
 * Reads a table from text, independent of the name of its file: CSV, cells copied from a sheet, Markdown or HTML with
 * text around its tables. Several task tables are joined.
 * @param choice the headings that the user chose
 * @returns the cells from the headings on; for a text without a task table, those of the table that comes nearest to
 * one
 * @throws UnreadableFile with a sentence that explains what to change
 * @example readTableText('| Task | Human | AI |\n|---|---|---|\n| **Port** | 4h | 10m |', parseHtml) //=> { grid: [['Task', 'Human', 'AI'], ['Port', '4h', '10m']], hasDecimalCommas: false, notices: [] }
 */
export function readTableText(text: string, parseHtml: ParseHtml, choice: ColumnChoice = NO_CHOICE): TextTable {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { tables, notices } = findTables(plain, parseHtml, choice);
  if (tables.length === 0) {
    if (isJson(plain)) throw new UnreadableFile('The text is JSON. Give the rows as CSV, Markdown or HTML.');
    return readCsvTable(text, choice);
  }
  try {
    const csv = readCsvTable(text, choice);
    if (hasTasks(csv.grid, choice)) return csv;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
  if (tables.every(({ rows }) => hasTasks(rows, choice))) {
    for (const { rows } of tables)
      refuseDividedCells(rows, choice, 'Write a pipe in a text as \\|, or add a heading.', false);
    const fenced = noticeFenced(plain, parseHtml, choice, tables.length);
    return { grid: joinTables(tables, choice), hasDecimalCommas: false, notices: [...notices, ...fenced] };
  }
  const nearest = [...tables].sort((a, b) => countNeeded(b) - countNeeded(a))[0];
  return { grid: nearest?.rows ?? [], hasDecimalCommas: false, notices: [] };
}
