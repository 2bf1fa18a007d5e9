import type { InsertChartReply, InsertChartRequest } from '../../messages/messages.ts';
import { NOTHING_WRITTEN, Refusal } from '../answer.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { findTab } from '../cells/find-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The chart of a tab is recognized by its title, which a copy of the tab has, too (assumption: charts). */
const TITLE = 'Leverage factor, log scale';
/** The space to the left of the chart. */
const GAP_PX = 16;

/** The charts that were inserted here, and whose title nobody has changed. Service calls: 1, and 2 for each chart. */
const listOwnCharts = (sheet: Sheet) => sheet.getCharts().filter((chart) => chart.getOptions().get('title') === TITLE);

/** Removes the charts that were inserted here. @returns whether there were any */
export function removeCharts(sheet: Sheet, charts = listOwnCharts(sheet)): boolean {
  for (const chart of charts) sheet.removeChart(chart);
  return charts.length > 0;
}

/**
 * Adds a bar chart of two ranges with their headings to the right of all content, so that it covers none. It replaces those that were
 * inserted before (assumption: chart-ranges).
 * Service calls: 20, and 2 or 3 for each chart of the tab.
 */
export function addChart(sheet: Sheet, task: string, factor: string, height: number): void {
  const column = sheet.getLastColumn() + 1;
  if (column > sheet.getMaxColumns()) {
    throw new Refusal(`Insert a column on the right first. ${NOTHING_WRITTEN}`);
  }
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
    .setPosition(sheet.getFrozenRows() + 1, column, GAP_PX, 0)
    .build();
  sheet.insertChart(chart);
  removeCharts(sheet, before);
}

/** Adds the chart of a tab, or replaces it. Service calls: 9 and those of `addChart`. */
export function insertChart({ sheetId, task, factor, height }: InsertChartRequest): InsertChartReply {
  return withDocumentLock((spreadsheet) => {
    const sheet = findTab(spreadsheet, sheetId, NOTHING_WRITTEN);
    addChart(sheet, task, factor, height);
    const tab = { sheetId, tabName: sheet.getName() };
    return {
      kind: 'written',
      message: 'Chart inserted.',
      ...tab,
      undo: { kind: 'restoreCells', ...tab, cells: [], chart: true },
    };
  });
}
