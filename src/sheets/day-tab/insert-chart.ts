import type { InsertChartReply, InsertChartRequest } from '../../messages/messages.ts';
import { NOTHING_WRITTEN } from '../answer.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { findTab } from '../cells/find-tab.ts';
import { ROWS_READY } from './day-layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The chart of a tab is recognized by its title, which a copy of the tab has, too (assumption: charts). */
const TITLE = 'Leverage factor, log scale';
/** Below the rows of a new day that are ready for tasks. */
const FIRST_ROW = ROWS_READY + 2;
/** The space above the chart. */
const GAP_PX = 16;

/** The charts that were inserted here, and whose title nobody has changed. Service calls: 1, and 2 for each chart. */
const listOwnCharts = (sheet: Sheet) => sheet.getCharts().filter((chart) => chart.getOptions().get('title') === TITLE);

/** Removes the charts that were inserted here. @returns whether there were any */
export function removeCharts(sheet: Sheet, charts = listOwnCharts(sheet)): boolean {
  for (const chart of charts) sheet.removeChart(chart);
  return charts.length > 0;
}

/**
 * Adds a bar chart of two ranges with their headings below all content and below the rows for tasks, so that it covers none. It replaces
 * those that were inserted before (assumption: chart-ranges).
 * Service calls: 19, 2 or 3 for each chart of the tab, and 1 for a row that is added at its end.
 * @returns its first row
 */
export function addChart(sheet: Sheet, task: string, factor: string, height: number): number {
  const lastRow = sheet.getMaxRows();
  const row = Math.max(sheet.getLastRow() + 1, Math.min(FIRST_ROW, lastRow));
  if (row > lastRow) sheet.insertRowsAfter(lastRow, 1);
  const before = listOwnCharts(sheet);
  const chart = sheet
    .newChart()
    .asBarChart()
    .setTitle(TITLE)
    .useLogScale()
    .addRange(sheet.getRange(task))
    .addRange(sheet.getRange(factor))
    .setNumHeaders(1)
    .setOption('legend', { position: 'none' })
    .setOption('height', height)
    .setPosition(row, 1, 0, GAP_PX)
    .build();
  sheet.insertChart(chart);
  removeCharts(sheet, before);
  return row;
}

/** Adds the chart of a tab, or replaces it. Service calls: 9 and those of `addChart`. */
export function insertChart({ sheetId, task, factor, height }: InsertChartRequest): InsertChartReply {
  return withDocumentLock((spreadsheet) => {
    const sheet = findTab(spreadsheet, sheetId, NOTHING_WRITTEN);
    const row = addChart(sheet, task, factor, height);
    const tab = { sheetId, tabName: sheet.getName() };
    return {
      kind: 'written',
      message: `Chart inserted in row ${row}.`,
      ...tab,
      undo: { kind: 'restoreCells', ...tab, cells: [], chart: true },
    };
  });
}
