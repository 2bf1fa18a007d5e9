import type { Notice } from '../notices/notice.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { cellAddress } from '../values/a1.ts';
import { type Cell, cellAt, type Grid, isBlankCell, textOfCell } from '../values/cell.ts';
import type { Table } from './columns/table.ts';
import {
  type DayLabel,
  type DayLabels,
  dayLabelNamed,
  type LabelledCell,
  listDatedTexts,
  readDayLabels,
  type TextPart,
} from './day-labels.ts';

/** The texts of a day. */
export type TextLabel = Extract<DayLabel, 'Title' | 'Intro' | 'Analysis'>;

const TEXTS: readonly TextLabel[] = ['Title', 'Intro', 'Analysis'];

const isLabelCell = (cell: Cell) => typeof cell === 'string' && dayLabelNamed(cell) !== null;

/**
 * Finds the column below a heading Title, Intro or Analysis in the header row; null if the heading is a label with a
 * value to its right, or if other labels are below it.
 */
export function findTextColumn(grid: Grid, { headerRow }: Table, label: DayLabel, labels: DayLabels): number | null {
  const column = (grid[headerRow - 1] ?? []).findIndex(
    (cell) => typeof cell === 'string' && dayLabelNamed(cell) === label,
  );
  if (column === -1 || grid.slice(headerRow).some((cells) => isLabelCell(cells[column] ?? ''))) return null;
  const found = labels[label]?.address;
  return found === undefined || found === cellAddress(headerRow + 1, column + 1) ? column + 1 : null;
}

/** Lists the filled cells of a column of texts in some rows. */
function listParts(grid: Grid, column: number, rows: readonly number[]): TextPart[] {
  return rows.flatMap((row) => {
    const cell = cellAt(grid, row, column);
    return isBlankCell(cell) ? [] : [{ address: cellAddress(row, column), text: textOfCell(cell) }];
  });
}

const BETWEEN_TEXTS = '\n\n';

/**
 * Reads the texts of one day in the columns Title, Intro and Analysis: the cells of its rows. Several different texts
 * are joined by a blank line, in row order. A title has one cell; a notice reports any other one.
 * @param labels the labels of the whole tab
 * @param rows the rows of the day
 */
export function readTextsOfDay(
  grid: Grid,
  table: Table,
  labels: DayLabels,
  rows: readonly number[],
): { readonly labels: DayLabels; readonly notices: readonly Notice[] } {
  const read: Partial<Record<TextLabel, LabelledCell>> = {};
  const notices: Notice[] = [];
  for (const label of TEXTS) {
    const column = findTextColumn(grid, table, label, labels);
    const parts = column === null ? [] : listParts(grid, column, rows);
    const [first] = parts;
    if (first === undefined) continue;
    const texts = [...new Set(parts.map(({ text }) => text))];
    const ofTitle = { value: first.text, address: first.address, parts };
    read[label] = label === 'Title' ? ofTitle : { ...ofTitle, value: texts.join(BETWEEN_TEXTS) };
    const other = label === 'Title' ? parts.find(({ text }) => text !== first.text) : undefined;
    if (other === undefined) continue;
    notices.push(makeNotice('label-twice', { label, used: first.address }, { cell: other.address, quote: other.text }));
  }
  return { labels: read, notices };
}

/**
 * Returns the cell of a place in a text that can be joined from several cells; null without a cell.
 * @param parts the cells of the text, if there are several
 * @param first the cell of the text, or its first one
 * @param at counts from the start of the text
 * @example cellOfText([{ address: 'G2', text: 'One.' }, { address: 'G3', text: 'Two.' }], 'G2', 6) //=> 'G3'
 */
export function cellOfText(
  parts: readonly TextPart[] | undefined,
  first: string | undefined,
  at: number,
): string | null {
  const seen = new Set<string>();
  let end = 0;
  for (const { address, text } of parts ?? []) {
    if (seen.has(text)) continue;
    seen.add(text);
    end += text.length + BETWEEN_TEXTS.length;
    if (at < end) return address;
  }
  return first ?? null;
}

/** Lists the cells with texts of the days of a tab: values of labels, and cells of columns. */
export function listTextCells(grid: Grid, table: Table): Cell[] {
  const { labels } = readDayLabels(grid, table);
  const ofLabels = TEXTS.flatMap((label) => labels[label]?.value ?? []);
  const ofColumns = TEXTS.flatMap((label) => {
    const column = findTextColumn(grid, table, label, labels);
    return column === null ? [] : grid.slice(table.headerRow).map((cells) => cells[column - 1] ?? '');
  });
  return [...ofLabels, ...listDatedTexts(grid, table), ...ofColumns];
}

/** Finds the labels of the tab that no day of a table of several days uses. */
export function findUnusedLabels(grid: Grid, table: Table, labels: DayLabels): DayLabels {
  return Object.fromEntries(
    Object.entries(labels).filter(([label]) => {
      const name = TEXTS.find((text) => text === label);
      return name === undefined || findTextColumn(grid, table, name, labels) === null;
    }),
  );
}
