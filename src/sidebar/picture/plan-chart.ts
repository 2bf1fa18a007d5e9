import type { DayCells, InsertChartRequest } from '../../messages/messages.ts';
import { readTableRows, readTasks } from '../../record/reading/read-tasks.ts';
import { blockAddress, cellAddress, columnLetters } from '../../record/values/a1.ts';
import { cellAt, numberOfCell } from '../../record/values/cell.ts';
import { readSheet } from '../day/read-sheet.ts';

/** The chart of a tab, or the reason why there is none. */
export type ChartPlan =
  | {
      readonly kind: 'planned';
      readonly request: InsertChartRequest;
      /** The number of rows without a bar, because their Factor cell has no number above 0. */
      readonly rowsWithoutBar: number;
    }
  | { readonly kind: 'noRows' }
  /** With the formula that fills a Factor column, and the row for it. */
  | { readonly kind: 'noFactors'; readonly formula: string; readonly headerRow: number }
  | { readonly kind: 'noNumbers'; readonly cells: string };

/** The space of a bar with its name, and of the title with the axis. */
const BAR_HEIGHT_PX = 22;
const FRAME_HEIGHT_PX = 130;
/** The limits of the height of a chart, which fits below the content of a new day. */
const HEIGHTS_PX = { least: 280, most: 820 } as const;

/**
 * Plans the chart of all tasks of a tab, of every date: their names and their unchanged Factor cells (assumption:
 * chart-ranges). Rows between the first and the last task are included, such as totals.
 */
export function planChart(cells: DayCells): ChartPlan {
  const { table } = readSheet(cells, '').search;
  const rows = table === null ? [] : readTasks(readTableRows(cells.cells, table), null).rows;
  const lastRow = rows[rows.length - 1];
  if (table === null || lastRow === undefined) return { kind: 'noRows' };
  const { headerRow, columns, firstColumn } = table;
  const { task = firstColumn, factor, humanEstimate = 0, aiTime = 0 } = columns;
  if (factor === undefined) {
    const rangeOf = (column: number) => `${cellAddress(headerRow, column)}:${columnLetters(column)}`;
    return { kind: 'noFactors', formula: `=LEVERAGE(${rangeOf(humanEstimate)}; ${rangeOf(aiTime)})`, headerRow };
  }
  const barless = rows.filter((row) => (numberOfCell(cellAt(cells.cells, row, factor)) ?? 0) <= 0);
  if (barless.length === rows.length) {
    return { kind: 'noNumbers', cells: blockAddress(headerRow + 1, factor, lastRow - headerRow, 1) };
  }
  const height = FRAME_HEIGHT_PX + BAR_HEIGHT_PX * (lastRow - headerRow);
  const rangeOf = (column: number) => blockAddress(headerRow, column, lastRow - headerRow + 1, 1);
  return {
    kind: 'planned',
    request: {
      sheetId: cells.sheetId,
      task: rangeOf(task),
      factor: rangeOf(factor),
      height: Math.min(HEIGHTS_PX.most, Math.max(HEIGHTS_PX.least, height)),
    },
    rowsWithoutBar: barless.length,
  };
}
