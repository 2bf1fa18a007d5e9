import type { Notice } from '../../../record/notices/notice.ts';
import { makePublishedNotice } from '../../../record/notices/published-notices.ts';
import { makeNotice } from '../../../record/notices/sheet-notices.ts';
import { columnNamed, isHumanTime, isTotalHeading, nameHeading } from '../../../record/reading/columns/headings.ts';
import { findTraits, isFigureOf } from './check-rows.ts';
import { type GivenLabels, hasValues, nameColumns } from './column-labels.ts';
import { isBlankFigure } from './printed-cells.ts';
import { makePublishedRow, type PublishedColumn, type PublishedColumnKey, type PublishedRow } from './published-day.ts';
import { findPublishedTotals, isTotalOf, noticePublishedTotal } from './published-totals.ts';
import { compareRow, type TableTraits } from './row-arithmetic.ts';
import { noticeUnreadable, quoteStart, type TableReading, type WrongTotal } from './table-reading.ts';

/** Joins the extra cells of a row to its task, if it has more cells than columns. */
function joinTaskCells(
  cells: readonly string[],
  columns: readonly (PublishedColumn | null)[],
  delimiterText: string,
): readonly string[] {
  const extra = cells.length - columns.length;
  const task = columns.findIndex((column) => column?.key === 'task');
  if (extra <= 0 || task === -1) return cells;
  return [
    ...cells.slice(0, task),
    cells.slice(task, task + extra + 1).join(delimiterText),
    ...cells.slice(task + extra + 1),
  ];
}

function readCells(cells: readonly string[], columns: readonly (PublishedColumn | null)[]): PublishedRow {
  const read: Partial<Record<PublishedColumnKey, string>> = {};
  columns.forEach((column, place) => {
    if (column === null) return;
    const cell = (cells[place] ?? '').trim();
    read[column.key] = column.key !== 'task' && isBlankFigure(cell) ? '' : cell;
  });
  return makePublishedRow(read);
}

const NUMBER = /^(\d{1,6})[.)]?$/;

/** Whether the row can be a task: it has a task and hours or minutes, and its number, if any, is a number. */
function isTaskRow({ number, task, humanEstimate, aiTime }: PublishedRow): boolean {
  const hasFigures = humanEstimate !== '' || aiTime !== '';
  return task !== '' && hasFigures && (number === '' || NUMBER.test(number));
}

const DELIMITER_CELL = /^:?-*:?$/;

/** Whether a row only has the dashes between headings and rows, in a table that is not valid Markdown. */
function isDelimiterRow(cells: readonly string[]): boolean {
  return cells.every((cell) => DELIMITER_CELL.test(cell.trim()));
}

/**
 * Whether a row that lacks cells at its end is otherwise complete: every cell is in its place, and all factors are
 * right.
 */
function isSound(row: PublishedRow, columns: readonly PublishedColumn[], traits: TableTraits): boolean {
  const computed = compareRow(row, new Set<string>(columns.map(({ key }) => key)), traits);
  return (
    columns.every(({ key }) => isFigureOf(key, row[key], traits)) &&
    computed.every(({ agreement }) => agreement !== 'differs' && agreement !== 'orphan')
  );
}

/** Restores a missing `#` in a header, if all rows have one more cell with a running number. */
function restoreNumber(header: readonly string[], cellRows: readonly (readonly string[])[]): readonly string[] {
  const rows = cellRows.filter((cells) => cells.length > 1);
  const hasNumbers = rows.every(
    (cells, place) => cells.length === header.length + 1 && cells[0]?.trim() === `${place + 1}`,
  );
  return rows.length > 1 && hasNumbers && columnNamed(header[0] ?? '') !== 'number' ? ['#', ...header] : header;
}

/**
 * Makes notices about headings that are not used: without values next to another one for the same column, or unknown.
 */
function noticeHeadings(
  header: readonly string[],
  columns: readonly (PublishedColumn | null)[],
  cellRows: readonly (readonly string[])[],
): Notice[] {
  return header.flatMap((text, place) => {
    const heading = text.trim();
    if (columns[place] !== null || heading === '') return [];
    const key = nameHeading(heading)?.key;
    const used = columns.find((column) => column?.key === key);
    if (used != null && !hasValues(cellRows, place)) {
      return [makeNotice('column-blank', { heading, used: used.label, hasValues: false }, { quote: text })];
    }
    return [makePublishedNotice('published-column-unknown', { heading }, { quote: text })];
  });
}

/**
 * Finds the question that a total of human time and AI time raises; null if there is none, or if the user has answered
 * it.
 */
function findSplit(header: readonly string[], columns: readonly PublishedColumn[], given: GivenLabels): Notice | null {
  const labelOf = (key: PublishedColumnKey) => columns.find((column) => column.key === key)?.label;
  const [human, ai] = [labelOf('humanEstimate'), labelOf('aiTime')];
  const total = header.find(isTotalHeading);
  if (human === undefined || ai === undefined || total === undefined || given.hasHuman) return null;
  if (labelOf('supervision') !== undefined || labelOf('factor') !== undefined || !isHumanTime(human)) return null;
  return makeNotice('human-time-unclear', { heading: human, ai, total: total.trim() }, { quote: human });
}

/**
 * Reads rows whose cells are already separate.
 * @param delimiterText the separator between the cells, which is restored in a task that was split at it
 */
export function readCellRows(
  labels: readonly string[],
  cellRows: readonly (readonly string[])[],
  delimiterText: string,
  given: GivenLabels,
): TableReading {
  const header = restoreNumber(labels, cellRows);
  const columns = nameColumns(header, given, cellRows);
  const known = columns.flatMap((column) => column ?? []);
  const split = findSplit(header, known, given);
  if (split !== null) return { columns: known, rows: [], notices: [split], unreadCount: cellRows.length };
  const rows: PublishedRow[] = [];
  const notices = noticeHeadings(header, columns, cellRows);
  const wrongTotals: WrongTotal[] = [];
  const factors = columns.findIndex((column) => column?.key === 'factor');
  const traits = findTraits(
    known,
    cellRows.flatMap((cells) => cells[factors] ?? []),
  );
  // A cut header makes every row too long; a task that contains the separator makes only a few too long.
  const isHeaderWhole = cellRows.filter((cells) => cells.length === columns.length).length * 2 >= cellRows.length;
  const hasNumber = known.some(({ key }) => key === 'number');
  let unreadCount = 0;
  let previous = 0;
  const lines = cellRows
    .filter((cells) => !isDelimiterRow(cells))
    .map((cells) => {
      const shown = readCells(cells, columns);
      // Programs show a row without the cells that have no heading. If its figures are not in their columns, the separator is in its task.
      const isShown = !isHeaderWhole || (isTaskRow(shown) && isSound(shown, known, traits));
      const row = isShown ? shown : readCells(joinTaskCells(cells, columns, delimiterText), columns);
      const otherCells = cells.filter((_, place) => (columns[place]?.key ?? 'number') === 'number');
      return { cells, row, isNumbered: hasNumber && NUMBER.test(row.number), otherCells };
    });
  const kinds = findPublishedTotals(lines, traits);
  for (const [place, line] of lines.entries()) {
    const { cells, row, isNumbered } = line;
    const text = cells.join(' ');
    const kind = kinds[place];
    const total = kind === undefined || isNumbered ? null : noticePublishedTotal(text, kind, known);
    if (total !== null) notices.push(total.notice);
    if (total !== null && kind?.kind.kind === 'wrongTotal') {
      const isSumOf = (all: readonly PublishedRow[]) => isTotalOf(line, all, traits);
      wrongTotals.push({ text, notice: total.notice, isSumOf });
    }
    if (total !== null && !total.isTask) continue;
    const isSuspect = cells.length < columns.length || (cells.length > columns.length && !isHeaderWhole);
    if (!isTaskRow(row) || (isSuspect && !isSound(row, known, traits))) {
      notices.push(noticeUnreadable(text, known));
      unreadCount += 1;
      previous += 1;
      continue;
    }
    rows.push(row);
    if (!hasNumber) continue;
    const expected = previous + 1;
    const number = Number(NUMBER.exec(row.number)?.[1]);
    if (!isNumbered) {
      notices.push(makePublishedNotice('published-number-missing', { shown: quoteStart(row.task), expected }));
    } else if (number !== expected) {
      notices.push(makePublishedNotice('published-number-unexpected', { number, expected }, { row: number }));
    }
    previous = isNumbered ? number : expected;
  }
  return { columns: known, rows, notices, unreadCount, wrongTotals };
}
