import type { InsertChartReply, InsertChartRequest } from '../../messages/messages.ts';
import type { KnownChart } from '../../messages/undo-plan.ts';
import { NOTHING_WRITTEN } from '../answer.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { findTab } from '../cells/find-tab.ts';
import { reportWrite } from '../cells/report-write.ts';
import { ROWS_READY } from './day-layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The chart of a tab is recognized by its title, which a copy of the tab has, too (assumption: charts). */
const TITLE = 'Leverage factor, log scale';
/** The row of the chart, below the rows for tasks of a new day. */
const FIRST_ROW = ROWS_READY + 2;
/** The space above the chart. */
const GAP_PX = 16;
/** The default height of a chart in Google Sheets, if its height cannot be read. */
const USUAL_HEIGHT_PX = 371;

const optionOf = (chart: Chart, name: string) => chart.getOptions().get(name);

/**
 * Describes a chart with the properties that Google Sheets returns (assumption: charts). Service calls: 8, and 1 for
 * each of its ranges.
 */
function describeChart(chart: Chart): KnownChart {
  const box = chart.getContainerInfo();
  return {
    ranges: chart.getRanges().map((range) => range.getA1Notation()),
    height: Number(optionOf(chart, 'height')) || USUAL_HEIGHT_PX,
    place: [box.getAnchorRow(), box.getAnchorColumn(), box.getOffsetX(), box.getOffsetY()],
  };
}

/**
 * Adds bar charts of ranges with their headings. They replace those that were inserted before and still have the same
 * title (assumption: chart-ranges). A chart whose cells no longer exist is not added. Service calls: 1; 10 for each
 * chart that is added, and 2 for each of its ranges; 2 for each chart of the tab, and 1 and those of `describeChart`
 * for each that is replaced.
 * @returns the replaced charts
 */
export function replaceCharts(sheet: Sheet, charts: readonly KnownChart[]): KnownChart[] {
  const before = sheet.getCharts().filter((chart) => optionOf(chart, 'title') === TITLE);
  const known = before.map(describeChart);
  for (const { ranges, height, place } of charts) {
    if (ranges.length === 0) continue;
    const builder = sheet.newChart().asBarChart().setTitle(TITLE).useLogScale();
    for (const range of ranges) builder.addRange(sheet.getRange(range));
    const chart = builder
      .setNumHeaders(1)
      .setOption('legend', { position: 'none' })
      .setOption('height', height)
      .setPosition(...(place as [number, number, number, number]))
      .build();
    sheet.insertChart(chart);
  }
  for (const chart of before) sheet.removeChart(chart);
  return known;
}

/**
 * Adds the chart of a tab, or replaces it, below all content and below the rows for tasks, so that it does not cover
 * any. Service calls: 11 and those of `replaceCharts`, and 1 for a row that is added at the end.
 */
export function insertChart({ sheetId, task, factor, height }: InsertChartRequest): InsertChartReply {
  return withDocumentLock((spreadsheet) => {
    const sheet = findTab(spreadsheet, sheetId, NOTHING_WRITTEN);
    const lastRow = sheet.getMaxRows();
    const row = Math.max(sheet.getLastRow() + 1, Math.min(FIRST_ROW, lastRow));
    if (row > lastRow) sheet.insertRowsAfter(lastRow, 1);
    const charts = replaceCharts(sheet, [{ ranges: [task, factor], height, place: [row, 1, 0, GAP_PX] }]);
    return reportWrite(`Chart inserted in row ${row}.`, { sheetId, tabName: sheet.getName(), cells: [], charts });
  });
}
