import { readChart } from '../../../../src/workbench/page/charts/read-chart.ts';
import { type Fixture, openFixture } from '../../engine-fixture.ts';

let fixture: Fixture;
afterEach(() => fixture.dispose());

it('reads names and numbers below the heading, and the sizes', async () => {
  fixture = await openFixture();
  await fixture.type('A1:C4', [
    ['Task', 'Own', 'Factor'],
    ['a', '', '=6*2'],
    ['b', '', '12x'],
    ['', '', ''],
  ]);
  const sheet = fixture.workbook.activeSheet();
  const cells = (column: number) => ({ row: 0, column, rowCount: 4, columnCount: 1 });
  const chart = {
    id: '1',
    ranges: [cells(0), cells(2)],
    headerCount: 1,
    isLogScale: true,
    options: { title: 'Factors', height: 280 },
    anchor: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    offsetX: 0,
    offsetY: 0,
  };
  const rows = [
    { name: 'a', value: 12, shown: '12' },
    { name: 'b', value: null, shown: '12x' },
    { name: '', value: null, shown: '' },
  ];
  const content = { id: 'chart-1', title: 'Factors', isLogScale: true, width: 600, height: 280, rows };
  expect(readChart(sheet, chart)).toEqual(content);
  expect(readChart(sheet, { ...chart, ranges: [], options: {} })).toEqual({
    ...content,
    title: '',
    height: 371,
    rows: [],
  });
});
