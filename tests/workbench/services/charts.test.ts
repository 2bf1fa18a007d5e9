// Covers src/workbench/services/sheets/chart-service.ts and src/workbench/engine/charts.ts.
import { bringHome, type Fixture, openFixture } from '../engine-fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.dispose());

const sheet = 'SpreadsheetApp.getActiveSheet()';
const evaluate = (source: string) => bringHome(fixture.evaluate(source));
const insert = (title: string, place = '2, 4, 16, 0') =>
  `${sheet}.insertChart(${sheet}.newChart().asBarChart().setTitle('${title}').useLogScale()
    .addRange(${sheet}.getRange('A1:A5')).setNumHeaders(1).setPosition(${place}).build()); 1`;
const titles = `${sheet}.getCharts().map(function (chart) { return chart.getOptions().get('title'); })`;

it('stores charts with their titles, and removes the given one', () => {
  evaluate(insert('one'));
  evaluate(insert('two'));
  evaluate(insert('one'));
  expect(evaluate(titles)).toEqual(['one', 'two', 'one']);
  expect(evaluate(`${sheet}.getCharts()[0].getOptions().get('height')`)).toBeNull();
  evaluate(`${sheet}.removeChart(${sheet}.getCharts()[0]); 1`);
  expect(evaluate(titles)).toEqual(['two', 'one']);
});

it('returns the ranges and the place of a chart, also after rows were inserted above it', () => {
  evaluate(insert('one'));
  const place = `['getAnchorRow', 'getAnchorColumn', 'getOffsetX', 'getOffsetY'].map(function (name) {
    return ${sheet}.getCharts()[0].getContainerInfo()[name](); })`;
  const ranges = `${sheet}.getCharts()[0].getRanges().map(function (range) { return range.getA1Notation(); })`;
  expect([evaluate(ranges), evaluate(place)]).toEqual([['A1:A5'], [2, 4, 16, 0]]);
  evaluate(`${sheet}.insertRowsBefore(1, 3); 1`);
  expect([evaluate(ranges), evaluate(place)]).toEqual([['A4:A8'], [5, 4, 16, 0]]);
});

it('refuses to remove a chart that does not exist, and a place outside the tab', () => {
  evaluate(insert('one'));
  expect(() =>
    evaluate(`var chart = ${sheet}.getCharts()[0]; ${sheet}.removeChart(chart); ${sheet}.removeChart(chart)`),
  ).toThrow('The chart is not in this sheet.');
  for (const place of ['0, 1, 0, 0', '41, 1, 0, 0', '1, 13, 0, 0', '1, 1, -1, 0', '1.5, 1, 0, 0']) {
    expect(() => evaluate(insert('one', place))).toThrow('The position of the chart is outside the sheet.');
  }
  expect(evaluate(titles)).toEqual([]);
});

it('moves charts and their ranges with rows and columns, and restores them with undo', async () => {
  evaluate(insert('one'));
  evaluate(`${sheet}.insertRowsBefore(3, 2); ${sheet}.insertColumnsAfter(1, 1); 1`);
  const [chart] = fixture.workbook.activeSheet().charts();
  expect(chart).toMatchObject({
    ranges: [{ row: 0, column: 0, rowCount: 7, columnCount: 1 }],
    anchor: { row: 1, column: 4 },
    headerCount: 1,
    isLogScale: true,
  });
  evaluate(`${sheet}.deleteColumns(1, 1); 1`);
  expect(fixture.workbook.activeSheet().charts()).toMatchObject([{ ranges: [], anchor: { row: 1, column: 3 } }]);
  evaluate(`${sheet}.removeChart(${sheet}.getCharts()[0]); 1`);
  fixture.workbook.native.undo();
  expect(evaluate(titles)).toEqual(['one']);
});

it('copies charts with a tab, and removes them with it', () => {
  evaluate(insert('one'));
  const book = 'SpreadsheetApp.getActiveSpreadsheet()';
  evaluate(`${sheet}.copyTo(${book}).activate(); 1`);
  expect(evaluate(titles)).toEqual(['one']);
  evaluate(`${sheet}.removeChart(${sheet}.getCharts()[0]); ${book}.getSheets()[0].activate(); 1`);
  expect(evaluate(titles)).toEqual(['one']);
  evaluate(`${book}.deleteSheet(${sheet}); 1`);
  expect(evaluate(titles)).toEqual([]);
});

it('changes no chart of a tab that is protected from the user', () => {
  evaluate(insert('one'));
  evaluate(`${sheet}.protect(); 1`);
  evaluate(insert('two'));
  fixture.standIn.setOwnsProtections(false);
  expect(() => evaluate(insert('three'))).toThrow('You are trying to edit a protected cell or object.');
  expect(() => evaluate(`${sheet}.removeChart(${sheet}.getCharts()[0])`)).toThrow('protected cell or object');
  fixture.standIn.setOwnsProtections(true);
  expect(evaluate(titles)).toEqual(['one', 'two']);
});
