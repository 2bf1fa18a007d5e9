// Covers src/workbench/command/rollup/read-rows.ts: a table of many days, read at once or day by day.
import type { TextTable } from '../../../src/imports/csv.ts';
import { formatIsoDate } from '../../../src/record/values/calendar-date.ts';
import { readRows } from '../../../src/workbench/command/rollup/read-rows.ts';

const CHOICES = { columns: {}, dateOrder: null, approximatePercent: 25 };
const HEADINGS = ['Date', 'Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens'];

function read(rows: readonly string[][]) {
  const table: TextTable = { grid: [HEADINGS, ...rows], hasDecimalCommas: false, notices: [] };
  const { entries, messages } = readRows('all.csv', 'all', table, CHOICES);
  return {
    days: entries.map(({ totals, tasks }) => ({ ...totals, date: formatIsoDate(totals.date), tasks, title: '' })),
    messages: messages.map(({ text }) => text).sort(),
  };
}

const rows = [
  ['2026-04-04', 'Port the shop', '4h', '10m', '2m', '1200'],
  ['2026-04-05', 'Draft the guide', '24h (16-40)', '8.5m', '', ''],
  ['2026-04-04', 'Test the import', '1,5h', '12m', '20m', '5'],
  ['', 'Without a date', '4h', '10m', '', ''],
  ['2026-04-06', 'Review the login', '4 potatoes', '10m', '', ''],
  ['2026-04-05', 'Review the login', '2,125', '10m', '1m', '7'],
  ['2026-04-05', '', '', '10m', '', ''],
  ['', 'Total', '99h', '', '', ''],
];

it('gives the same days and messages as reading each day on its own', () => {
  const atOnce = read(rows);
  // The text of a label needs a reading of each day.
  const dayByDay = read([...rows, ['', '', '', '', '', '', '', 'Intro 2026-04-05', 'A short day.']]);
  expect(atOnce.days).toEqual(dayByDay.days);
  expect(atOnce.days.map(({ date, tasks }) => [date, tasks.length])).toEqual([
    ['2026-04-04', 2],
    ['2026-04-05', 2],
  ]);
  expect(atOnce.messages).toEqual(dayByDay.messages);
  expect(atOnce.messages.length).toBeGreaterThan(4);
});
