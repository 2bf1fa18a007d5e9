import Papa from 'papaparse';
import type { Notice } from '../record/notices/notice.ts';
import { type ColumnChoice, NO_CHOICE } from '../record/reading/columns/column-choice.ts';
import { columnNamed } from '../record/reading/columns/headings.ts';
import type { Table } from '../record/reading/columns/table.ts';
import { isDayLabel } from '../record/reading/day-labels.ts';
import { findTable, hasTaskHeadings } from '../record/reading/find-table.ts';
import { type Cell, type Grid, isBlankCell, textOfCell } from '../record/values/cell.ts';
import { UnreadableFile } from './unreadable-file.ts';

const DELIMITERS = [',', ';', '\t'] as const;

/** The first bytes of files by spreadsheet programs: a ZIP archive, or an old Office document. */
const BINARY_STARTS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const BYTES_SEARCHED = 2000;

/** Whether bytes are UTF-16, in which every second byte of Latin text is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const zeros = [0, 0];
  bytes.subarray(0, BYTES_SEARCHED).forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return even + odd > Math.min(bytes.length, BYTES_SEARCHED) / 4 && Math.min(even, odd) === 0;
}

/** Returns the reason why bytes are not text, else null. */
function findFault(bytes: Uint8Array, saveAs: string): string | null {
  const isBinary = BINARY_STARTS.some((start) => start.every((byte, place) => bytes[place] === byte));
  if (!isBinary && isUtf16(bytes)) return `The file is UTF-16 text. Save it as ${saveAs} and try again.`;
  if (!isBinary && !bytes.subarray(0, BYTES_SEARCHED).includes(0)) return null;
  return 'The file is a workbook, such as .xlsx or .ods, or another binary file. Export the tab as CSV and give that file.';
}

/** @throws UnreadableFile for bytes that are not UTF-8, because they would silently become other characters */
function decodeUtf8(bytes: Uint8Array, saveAs: string): string {
  const fault = findFault(bytes, saveAs);
  if (fault !== null) throw new UnreadableFile(fault);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(`The file is not UTF-8 text. Save it as ${saveAs} and try again.`);
  }
}

/** Decodes CSV that a spreadsheet saved. @throws UnreadableFile */
export function decodeCsv(bytes: Uint8Array): string {
  return decodeUtf8(bytes, '“CSV UTF-8”');
}

/** Decodes text, Markdown or HTML. @throws UnreadableFile */
export function decodeText(bytes: Uint8Array): string {
  return decodeUtf8(bytes, 'UTF-8');
}

interface Parsed {
  readonly delimiter: (typeof DELIMITERS)[number];
  readonly grid: string[][];
  readonly problem: Papa.ParseError | undefined;
}

function parseWith(text: string, delimiter: Parsed['delimiter']): Parsed {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const last = data[data.length - 1];
  const endsWithBreak = last !== undefined && last.length === 1 && last[0] === '';
  const problem = errors.find(({ type }) => type === 'Quotes');
  return { delimiter, problem, grid: endsWithBreak ? data.slice(0, -1) : data };
}

/** Parses with the text's own line breaks, which cells keep, unless rows end with several kinds. */
function parseLines(text: string, delimiter: Parsed['delimiter']): Parsed {
  const own = parseWith(text, delimiter);
  const sameBreaks = text.replace(/\r\n?/g, '\n');
  const all = sameBreaks === text ? own : parseWith(sameBreaks, delimiter);
  return all.grid.length > own.grid.length ? all : own;
}

const widestRow = ({ grid }: Parsed) => Math.max(0, ...grid.slice(0, 20).map((row) => row.length));

/** A table that was written as text. */
export interface TextTable {
  readonly grid: Grid;
  /**
   * Whether semicolons separate the cells, as in countries with a decimal comma, so that a comma does not separate
   * thousands.
   */
  readonly hasDecimalCommas: boolean;
  /** Parts of the text that can be tasks, and that are not read because there are other task tables. */
  readonly notices: readonly Notice[];
}

/** A cell of a time column that is not a heading. */
const STARTS_LIKE_FIGURE = /^\s*(?:[~<≈]?[\d.,–—-]|$)/;

/** Finds the rows with headings of their own below the headings of the first table, as indexes. */
export function findFurtherHeadings(
  grid: Grid,
  { headerRow, columns }: Table,
  choice: ColumnChoice,
): ReadonlySet<number> {
  const column = (columns.humanEstimate ?? 1) - 1;
  const rows = grid.flatMap((cells, at) => {
    if (at < headerRow || STARTS_LIKE_FIGURE.test(textOfCell(cells[column] ?? ''))) return [];
    return hasTaskHeadings(findTable([cells], choice)) ? [at] : [];
  });
  return new Set(rows);
}

/** A cell that can be the rest of a number or of a row with a comma in its text. */
const STARTS_WITH_DIGIT = /^\s*[~<]?[.,]?\d/;

/** Whether a column has texts that are published or kept. */
function isTextHeading(heading: Cell | undefined): boolean {
  const text = textOfCell(heading ?? '');
  const key = columnNamed(text);
  return key === 'task' || key === 'basis' || (key === null && isDayLabel(text));
}

/**
 * Refuses a row with more cells than headings if a separator in a text or number divided one of its cells: the last one
 * is a text, or a figure follows it.
 * @param grid the cells, with the headings that were found
 * @param advice how to write a text or number with the separator
 * @param dividesNumbers whether the separator can be a mark in a number
 * @throws UnreadableFile
 */
export function refuseDividedCells(grid: Grid, choice: ColumnChoice, advice: string, dividesNumbers: boolean): void {
  const { table } = findTable(grid, choice);
  if (table === null) return;
  const further = findFurtherHeadings(grid, table, choice);
  let width = grid[table.headerRow - 1]?.length ?? 0;
  let isTextLast = isTextHeading(grid[table.headerRow - 1]?.[width - 1]);
  for (const [at, cells] of grid.entries()) {
    if (at < table.headerRow) continue;
    if (further.has(at)) {
      width = cells.length;
      isTextLast = isTextHeading(cells[width - 1]);
      continue;
    }
    const next = textOfCell(cells[width] ?? '');
    const isCut = isTextLast && !isBlankCell(cells[width - 1]) && next.trim() !== '' && !isDayLabel(next);
    if (!isCut && !(dividesNumbers && STARTS_WITH_DIGIT.test(next))) continue;
    throw new UnreadableFile(`Row ${at + 1} has ${cells.length} cells, but there are ${width} headings. ${advice}`);
  }
}

/**
 * Reads CSV as any spreadsheet writes it: commas, semicolons or tabs, quotes, line breaks in cells, a byte order mark.
 * The delimiter is the one with which a task table is found, or else the one with the most columns.
 * @param choice the headings of the task table that the user chose
 * @throws UnreadableFile when a quote is never closed, or a row has more cells than headings
 * @example readCsv('Task;Human;AI\nPort;1,5;2,125') //=> { grid: [['Task', 'Human', 'AI'], ['Port', '1,5', '2,125']], hasDecimalCommas: true, notices: [] }
 */
export function readCsv(text: string, choice: ColumnChoice = NO_CHOICE): TextTable {
  const plain = text.replace(/^\ufeff/, '');
  const readings = DELIMITERS.map((delimiter) => parseLines(plain, delimiter));
  const firstRow = ({ grid: [first = []] }: Parsed) => first.length;
  const widest = [...readings].sort((a, b) => widestRow(b) - widestRow(a) || firstRow(b) - firstRow(a))[0];
  const chosen = readings.find(({ grid }) => hasTaskHeadings(findTable(grid, choice))) ?? widest;
  if (chosen?.problem !== undefined) {
    const row = (chosen.problem.row ?? 0) + 1;
    throw new UnreadableFile(
      `Row ${row} has a quote (") that is never closed, or text after a closing one. Fix it and try again.`,
    );
  }
  if (chosen !== undefined && chosen.delimiter !== '\t') {
    refuseDividedCells(
      chosen.grid,
      choice,
      `Put a text or number that contains “${chosen.delimiter}” in quotes.`,
      true,
    );
  }
  return { grid: chosen?.grid ?? [], hasDecimalCommas: chosen?.delimiter === ';', notices: [] };
}

/** Returns the cells of a CSV text. @throws UnreadableFile */
export function parseCsv(text: string): Grid {
  return readCsv(text).grid;
}
