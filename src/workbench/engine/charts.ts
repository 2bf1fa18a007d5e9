import type { CellRange } from './cell-range.ts';
import { defineTabData } from './tab-data.ts';

/** A bar chart in a tab. The engine has no charts, so this has the properties that Sheets stores. */
export interface SheetChart {
  /** Unique in its tab. */
  id: string;
  /** The cells of its figures, in this tab. */
  ranges: readonly CellRange[];
  /** The number of heading rows in the ranges. */
  headerCount: number;
  isLogScale: boolean;
  /** By their names, such as `title`. */
  options: Readonly<Record<string, unknown>>;
  /** The cell at its top left corner. */
  anchor: CellRange;
  /** From that cell, in pixels. */
  offsetX: number;
  offsetY: number;
}

/** The charts of a tab. A chart whose cells are deleted stays, without figures. */
export const chartData = defineTabData<SheetChart>('charts', (chart, move) => [
  { ...chart, ranges: chart.ranges.flatMap((range) => move(range) ?? []), anchor: move(chart.anchor) ?? chart.anchor },
]);
