import type { Notice } from '../notices/notice.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { cellAddress } from '../values/a1.ts';
import { type Cell, cellAt, type Grid, isBlankCell, textOfCell } from '../values/cell.ts';
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
  const name = text.trim().replace(/:$/, '').trim().toLowerCase();
  return DAY_LABELS.find((label) => label.toLowerCase() === name) ?? null;
}

/** @example isDayLabel('Intro:') //=> true */
export function isDayLabel(text: string): boolean {
  return dayLabelNamed(text) !== null;
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
    if (typeof value === 'string' && isDayLabel(value)) continue;
    return { value, address: cellAddress(place.row, place.column) };
  }
  return null;
}

/** Reads the labelled cells outside the table, and in its rows without a task. If a label appears twice, the first counts. */
export function readDayLabels(grid: Grid, table: Table): { labels: DayLabels; notices: Notice[] } {
  const labels: Partial<Record<DayLabel, LabelledCell>> = {};
  const notices: Notice[] = [];
  grid.forEach((cells, rowIndex) => {
    cells.forEach((cell, columnIndex) => {
      const [row, column] = [rowIndex + 1, columnIndex + 1];
      const label = typeof cell === 'string' ? dayLabelNamed(cell) : null;
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
