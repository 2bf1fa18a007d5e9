// Covers src/sheets/day-tab/day-layout.ts: the statistics of a day when rows are inserted and deleted.
import { type OpenAddon, openAddon } from '../addon-fixture.ts';

const TASKS = Array.from({ length: 12 }, (_row, i) => [i + 1, `Sort imports ${i + 1}`, 1, 10, 2, 100]);
const STATISTICS = [
  ['Metric', 'Value'],
  ['Total tasks', '12'],
];

let addon: OpenAddon;
beforeEach(async () => {
  addon = await openAddon();
  addon.call('importDay', {
    date: '2026-04-04',
    table: [['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'], ...TASKS],
    labels: [
      { label: 'Title', value: 'A day' },
      { label: 'Tokens', value: 5000 },
      { label: 'Intro', value: 'First.' },
      { label: 'Analysis', value: 'Last.' },
    ],
  });
  await addon.workbook.recalculated();
});
afterEach(() => addon.dispose());

const sheet = () => addon.workbook.activeSheet();
async function statisticsAfter(change: () => void) {
  change();
  await addon.workbook.recalculated();
  return [addon.display('J1:K2'), addon.display('J6:K6')[0]];
}

it('stay when rows are inserted, also inside them and between the labels', async () => {
  for (const row of [1, 4, 9, 12, 14]) {
    expect(await statisticsAfter(() => sheet().insertRowsAfter(row, 1))).toEqual([
      STATISTICS,
      ['Total tokens', '5,000'],
    ]);
  }
});

it.each([1, 5, 9, 12])('stay when the row after row %i is deleted', async (row) => {
  const [[, tasks] = [], tokens] = await statisticsAfter(() => sheet().deleteRows(row, 1));
  expect([tasks, tokens]).toEqual([
    ['Total tasks', '11'],
    ['Total tokens', '5,000'],
  ]);
});
