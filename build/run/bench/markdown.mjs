import { markdownTable } from 'markdown-table';
import { importBundled } from '../../make/import-bundled.mjs';
import { measureMinimumTimes } from './measure.mjs';
import { listTasks } from './tasks.mjs';

const ROUNDS = 15;

async function loadRecordMaker() {
  const [{ readDay }, { makeRecord }, { standard }] = await Promise.all(
    ['src/record/reading/read-day.ts', 'src/record/publishing/record.ts', 'src/styles/standard.ts'].map(importBundled),
  );
  return (rows) => {
    const cells = listTasks(rows).map((task, i) => [task, (i % 37) + 1, (i % 91) + 1, (i % 5) + 0.5]);
    const grid = [['Task', 'Human Est.', 'Claude', 'Sup.'], ...cells];
    const { day, notices } = readDay(grid, { tabName: '2026-04-04', factorDecimals: standard.factorDecimals });
    return makeRecord(day, day.date, standard, notices);
  };
}

function cellsOf({ sections }) {
  const { columns, rows } = sections.find(({ id }) => id === 'taskLog');
  return [columns.map(({ label }) => label), ...rows];
}

/** Measures records as escaped Markdown against markdown-table on the same cells, which does not escape. */
export async function measureMarkdown() {
  const makeRecordOf = await loadRecordMaker();
  const { formatMarkdown } = await importBundled('src/formats/markdown.ts');
  const records = Object.fromEntries([1000, 10_000, 100_000].map((rows) => [rows, makeRecordOf(rows)]));
  const cells = cellsOf(records[10_000]);
  const format = (rows) => () => () => formatMarkdown(records[rows]);
  const { ours, theirs } = measureMinimumTimes(
    { ours: format(10_000), theirs: () => () => markdownTable(cells) },
    ROUNDS,
  );
  const growth = measureMinimumTimes({ small: format(1000), middle: format(10_000), large: format(100_000) }, ROUNDS);
  return [
    { name: 'Markdown of a record of 10,000 tasks, against markdown-table', ratio: ours / theirs, bar: 1 },
    { name: 'Markdown of 10,000 tasks, against 1,000', ratio: growth.middle / growth.small, bar: 20 },
    { name: 'Markdown of 100,000 tasks, against 10,000', ratio: growth.large / growth.middle, bar: 20 },
  ];
}
