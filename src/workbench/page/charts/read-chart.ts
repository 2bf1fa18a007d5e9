import type { SheetChart } from '../../engine/charts.ts';
import type { EngineSheet } from '../../engine/engine-sheet.ts';
import type { ChartContent } from './chart-picture.ts';

/** The size of a new chart in Sheets. */
const SIZE_PX = { width: 600, height: 371 };

const lengthOf = (option: unknown, usual: number) => (typeof option === 'number' ? option : usual);

/** Reads the content of a chart from the cells of its two ranges: names and numbers. */
export function readChart(
  sheet: EngineSheet,
  { id, ranges, headerCount, isLogScale, options }: SheetChart,
): ChartContent {
  const [nameRange, numberRange = nameRange] = ranges;
  const names = nameRange === undefined ? [] : sheet.readDisplayValues(nameRange);
  const numbers = numberRange === undefined ? [] : sheet.readValues(numberRange);
  const shown = numberRange === undefined ? [] : sheet.readDisplayValues(numberRange);
  const rows = names.map(([name = ''], row) => {
    const value = numbers[row]?.[0];
    return { name, value: typeof value === 'number' ? value : null, shown: shown[row]?.[0] ?? '' };
  });
  return {
    id: `chart-${id}`,
    title: typeof options.title === 'string' ? options.title : '',
    isLogScale,
    width: lengthOf(options.width, SIZE_PX.width),
    height: lengthOf(options.height, SIZE_PX.height),
    rows: rows.slice(headerCount),
  };
}
