import { readCellRows } from './cell-rows.ts';
import { findTraits, isFigureOf } from './check-rows.ts';
import { type GivenLabels, nameColumns } from './column-labels.ts';
import { isBlankFigure } from './printed-cells.ts';
import type { PublishedColumn, PublishedColumnKey } from './published-day.ts';
import type { TableTraits } from './row-arithmetic.ts';
import type { IsStop, TextTable } from './table-reading.ts';

const NUMBER = /^\d{1,6}$/;
/** A figure cannot be a line of a task. Instead, a cell before it is missing. */
const FIGURE = /^(?:\d[\d.,:]*(?: ?[a-z×]+)?|[–—-])$/i;
const MAY_BE_BLANK: readonly PublishedColumnKey[] = ['supervision', 'tokens', 'supervisoryFactor'];
/** The maximum number of lines of a task. */
const MOST_TASK_LINES = 12;
const MOST_ROW_LINES = MOST_TASK_LINES + 10;

interface CellsFound {
  readonly cells: readonly string[];
  readonly next: number;
}

const hasUnit = (cell: string) => /[a-z×:]/i.test(cell);

/** Reads figures on consecutive lines; a blank line is a blank cell. */
function readFigureLines(
  lines: readonly string[],
  start: number,
  columns: readonly PublishedColumn[],
  traits: TableTraits,
): CellsFound | null {
  const cells: string[] = [];
  let at = start;
  for (const { key } of columns) {
    const cell = (lines[at] ?? '').trim();
    if (isBlankFigure(cell)) {
      if (!MAY_BE_BLANK.includes(key)) return null;
      at += 1;
    } else if (isFigureOf(key, cell, traits) && (hasUnit(cell) || key === 'tokens' || traits.isUnitOptional)) {
      at += 1;
    } else {
      return null;
    }
    cells.push(isBlankFigure(cell) ? '' : cell);
  }
  return { cells, next: at };
}

/** Reads a row that begins at a line: its number, if rows have one, the task's lines, and the figures. */
function readRowAt(
  lines: readonly string[],
  start: number,
  columns: readonly PublishedColumn[],
  traits: TableTraits,
): CellsFound | null {
  const isNumbered = columns[0]?.key === 'number';
  const number = (lines[start] ?? '').trim();
  if (isNumbered && !NUMBER.test(number)) return null;
  const taskStart = isNumbered ? start + 1 : start;
  const figures = columns.slice(isNumbered ? 2 : 1);
  for (let at = taskStart + 1; at <= taskStart + MOST_TASK_LINES && at < lines.length; at++) {
    const task = lines.slice(taskStart, at).join('\n');
    const found = readFigureLines(lines, at, figures, traits);
    if (found === null && FIGURE.test(lines[at] ?? '')) return null;
    if (found === null || task.trim() === '') continue;
    return { cells: [...(isNumbered ? [number] : []), task, ...found.cells], next: found.next };
  }
  return null;
}

/** Finds where reading continues after an unreadable row that starts with a number: at the line with the next number, if it is near. */
function findNextNumber(lines: readonly string[], at: number): number {
  const number = (lines[at] ?? '').trim();
  if (!NUMBER.test(number)) return at + 1;
  const next = String(Number(number) + 1);
  const place = lines.slice(at + 1, at + MOST_ROW_LINES).findIndex((line) => line.trim() === next);
  return place === -1 ? at + 1 : at + 1 + place;
}

/** Counts the lines after the last row that are a row that was cut off: from a number up to a blank line. */
function findCutRow(lines: readonly string[], isNumbered: boolean, isOnlyRow: boolean): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1 || !(isNumbered ? NUMBER.test((lines[first] ?? '').trim()) : isOnlyRow)) return 0;
  const end = lines.findIndex((line, at) => at > first && line.trim() === '');
  return end === -1 ? lines.length : end;
}

/** Finds the last possible end of the table. */
function findEnd(lines: readonly string[], start: number, isStop: IsStop): number {
  let at = start;
  while (at < lines.length && !isStop(lines[at] ?? '')) at += 1;
  return at;
}

/** Reads a table with one cell in each line, with blank lines between all of them or none. */
export function readLineRows(
  lines: readonly string[],
  start: number,
  labels: readonly string[],
  isStop: IsStop,
  given: GivenLabels,
): TextTable {
  const columns = nameColumns(labels, given).flatMap((column) => column ?? []);
  const isSpaced = (lines[start] ?? '').trim() === '' && (lines[start - 2] ?? '').trim() === '';
  const end = findEnd(lines, start, isStop);
  const places = lines.slice(start, end).flatMap((line, i) => (isSpaced && line.trim() === '' ? [] : [start + i]));
  const dense = places.map((place) => lines[place] ?? '');
  const traits = findTraits(columns, dense);
  const cellRows: (readonly string[])[] = [];
  let skipped: string[] = [];
  let last = 0;
  let previous = 0;
  for (let at = 0; at < dense.length; ) {
    const row = readRowAt(dense, at, columns, traits);
    if (row === null) {
      const next = findNextNumber(dense, at);
      for (; at < next; at++) skipped.push(dense[at] ?? '');
      continue;
    }
    const before = skipped.join(' ').trim();
    const number = Number(row.cells[0]);
    const isUnclear = before !== '' && !(number === previous + 1 || number === previous + 2);
    if (before !== '') cellRows.push([isUnclear ? `${before} ${row.cells.join(' ')}` : before]);
    // Unless its number shows otherwise, the lines before it can be the start of its task.
    if (!isUnclear) cellRows.push(row.cells);
    skipped = [];
    previous = Number.isNaN(number) ? previous : number;
    at = row.next;
    last = at;
  }
  const cut = findCutRow(skipped, columns[0]?.key === 'number', cellRows.length === 0);
  if (cut > 0) {
    cellRows.push([
      dense
        .slice(last, last + cut)
        .join(' ')
        .trim(),
    ]);
    last += cut;
  }
  const next = last === 0 ? start : (places[last - 1] ?? start) + 1;
  return { reading: readCellRows(labels, cellRows, '\n', given), next };
}
