import { cellAddress } from '../values/a1.ts';
import { cellAt, type Grid, isBlankCell, textOfCell } from '../values/cell.ts';
import { type DayLabel, type DayLabels, dayLabelNamed } from './day-labels.ts';
import type { Table } from './find-table.ts';

/** The texts of a day. */
export type TextLabel = Extract<DayLabel, 'Title' | 'Intro' | 'Analysis'>;

const TEXTS: readonly TextLabel[] = ['Title', 'Intro', 'Analysis'];

/** The column below a heading Title, Intro or Analysis in the header row; null if the heading is a label with a value to its right. */
export function findTextColumn(grid: Grid, { headerRow }: Table, label: DayLabel, labels: DayLabels): number | null {
  const column = (grid[headerRow - 1] ?? []).findIndex(
    (cell) => typeof cell === 'string' && dayLabelNamed(cell) === label,
  );
  if (column === -1) return null;
  const found = labels[label]?.address;
  return found === undefined || found === cellAddress(headerRow + 1, column + 1) ? column + 1 : null;
}

/**
 * The texts of one day in a table of several days: the cells of its rows below Title, Intro and Analysis. Several different
 * texts are joined by a blank line, in row order. The address is that of the first.
 * @param labels the labels of the whole tab
 * @param rows the rows of the day
 */
export function readTextsOfDay(grid: Grid, table: Table, labels: DayLabels, rows: readonly number[]): DayLabels {
  return Object.fromEntries(
    TEXTS.flatMap((label) => {
      const column = findTextColumn(grid, table, label, labels);
      if (column === null) return [];
      const filled = rows.filter((row) => {
        const cell = cellAt(grid, row, column);
        return !isBlankCell(cell) && !(typeof cell === 'string' && dayLabelNamed(cell) !== null);
      });
      const [first] = filled;
      if (first === undefined) return [];
      const value = [...new Set(filled.map((row) => textOfCell(cellAt(grid, row, column))))].join('\n\n');
      return [[label, { value, address: cellAddress(first, column) }]];
    }),
  );
}

/** The labels of the tab that no day of a table of several days uses. */
export function findUnusedLabels(grid: Grid, table: Table, labels: DayLabels): DayLabels {
  return Object.fromEntries(
    Object.entries(labels).filter(([label]) => {
      const name = TEXTS.find((text) => text === label);
      return name === undefined || findTextColumn(grid, table, name, labels) === null;
    }),
  );
}
