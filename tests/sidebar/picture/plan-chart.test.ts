import { describeChart, describeNoChart } from '../../../src/sidebar/picture/chart-words.ts';
import { type ChartPlan, planChart } from '../../../src/sidebar/picture/plan-chart.ts';
import { sampleSheet, sheetOf } from '../sheet-days.ts';

const HEADINGS = ['Task', 'Human Est.', 'Claude', 'Factor'];
const plan = (...rows: Parameters<typeof sheetOf>[0]) => planChart(sheetOf(rows));
const wordsOf = (of: ChartPlan) =>
  of.kind === 'planned' ? describeChart('Done.', of.rowsWithoutBar) : describeNoChart(of);

it('takes the rows from the headings to the last task, without a total below', () => {
  const of = plan(
    ['Notes'],
    HEADINGS,
    ['a', 4, 10, 24],
    [],
    ['b', 2, 10, { number: 12, shown: '12x' }],
    ['Total', 6, 20, 18],
  );
  expect(of).toMatchObject({
    kind: 'planned',
    request: { task: 'A2:A5', factor: 'D2:D5', height: 280 },
    rowsWithoutBar: 0,
  });
  expect(wordsOf(of)).toBe('Done.');
});

it('grows with the rows, up to 820 pixels', () => {
  const heightOf = (of: ChartPlan) => (of.kind === 'planned' ? of.request.height : null);
  expect(heightOf(planChart(sampleSheet()))).toBe(768);
  const rows = Array.from({ length: 200 }, (_, i) => [`task ${i}`, 4, 10, 24]);
  expect(heightOf(plan(HEADINGS, ...rows))).toBe(820);
});

it('counts the rows without a bar', () => {
  const one = plan(HEADINGS, ['a', 4, 10, 24], ['b', 2, 10, '12x']);
  expect(wordsOf(one)).toBe('Done. 1 row has no bar: no number above 0 in the Factor column.');
  const three = plan(HEADINGS, ['a', 4, 10, 24], ['b', 2, 10, ''], ['c', 0, 10, 0], ['d', 2, '20 mn', '']);
  expect(wordsOf(three)).toBe('Done. 3 rows have no bar: no number above 0 in the Factor column.');
});

it('explains what is missing', () => {
  expect(wordsOf(plan(['Notes']))).toBe('This tab has no tasks for a chart.');
  expect(wordsOf(plan(HEADINGS))).toBe('This tab has no tasks for a chart.');
  expect(wordsOf(plan(['#', 'Task', 'Human Est.', 'Claude'], [1, 'a', 4, 10]))).toBe(
    'A chart needs a Factor column. Type =LEVERAGE(C1:C; D1:D) into row 1, above blank cells.',
  );
  expect(wordsOf(plan(HEADINGS, ['a', 4, 10, '24x'], ['b', 4, 10, '']))).toBe(
    'D2:D3 has no number above 0 for a chart, such as 12.5.',
  );
});

it('includes every date of a table with a Date column', () => {
  const of = plan(['Date', ...HEADINGS], ['2026-04-04', 'a', 4, 10, 24], ['2026-04-05', 'b', 2, 10, 12]);
  expect(of).toMatchObject({ request: { task: 'B1:B3', factor: 'E1:E3' } });
});
