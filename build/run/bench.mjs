// Ratios between things measured in the same run, so that a slow machine says the same as a fast one.
import { readFileSync, writeFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { markdownTable } from 'markdown-table';
import { buildAll } from '../make/build.mjs';
import { importBundled } from '../make/import-bundled.mjs';

const ROUNDS = 15;

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function timeOf(run) {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start);
}

/** Median of the rounds' ratios; the two take turns, so that a busy moment meets both. */
function measureRatio(run, reference) {
  run();
  reference();
  return median(Array.from({ length: ROUNDS }, () => timeOf(run) / timeOf(reference)));
}

function measureLoading() {
  const sources = ['functions.js', 'app.js'].map((name) => readFileSync(`build/addon/${name}`, 'utf8'));
  // Each round has a text of its own: V8 keeps what it has compiled by its source.
  let round = 0;
  const load = (code) => () => new Script(`${code}\n// ${round++}`).runInContext(createContext());
  const both = sources.join('\n');
  const timesOf = (code) => Array.from({ length: ROUNDS }, () => timeOf(load(code)));
  const [empty, lazy, eager] = ['', both, `${both}\napp_();`].map((code) => {
    timesOf(code);
    return median(timesOf(code));
  });
  return (lazy - empty) / (eager - empty);
}

function measureLeverage() {
  const context = createContext({});
  new Script(readFileSync('build/addon/functions.js', 'utf8')).runInContext(context);
  const rows = Array.from({ length: 10_000 }, (_, i) => [(i % 37) + 0.5, (i % 91) + 1]);
  const hours = rows.map(([hour]) => [hour]);
  const minutes = rows.map(([, minute]) => [minute]);
  context.hours = hours;
  context.minutes = minutes;
  const functions = new Script('LEVERAGE(hours, minutes)');
  const bare = new Script(
    '(() => { const out = []; for (let i = 0; i < hours.length; i++) out.push([(hours[i][0] * 60) / minutes[i][0]]); return out; })()',
  );
  return measureRatio(
    () => functions.runInContext(context),
    () => bare.runInContext(context),
  );
}

async function measureMarkdown() {
  const [{ readDay }, { makeRecord }, { formatMarkdown }, { standard }, { SAMPLE_TASKS }] = await Promise.all(
    [
      'src/record/reading/read-day.ts',
      'src/record/publishing/record.ts',
      'src/formats/markdown.ts',
      'src/styles/standard.ts',
      'src/sheets/day-tab/sample-day.ts',
    ].map(importBundled),
  );
  const rows = Array.from({ length: 10_000 }, (_, i) => [
    `${SAMPLE_TASKS[i % SAMPLE_TASKS.length][0]} (${i})${i % 10 === 0 ? ' | snake_case_name' : ''}`,
    (i % 37) + 1,
    (i % 91) + 1,
    (i % 5) + 0.5,
  ]);
  const { day, notices } = readDay([['Task', 'Human Est.', 'Claude', 'Sup.'], ...rows], {
    tabName: '2026-04-04',
  });
  const record = makeRecord(day, day.date, standard, notices);
  const taskLog = record.sections.find(({ id }) => id === 'taskLog');
  const cells = [taskLog.columns.map(({ label }) => label), ...taskLog.rows];
  return measureRatio(
    () => formatMarkdown(record),
    () => markdownTable(cells),
  );
}

await buildAll();
const figures = [
  { name: 'loading the pushed scripts ÷ loading them and app_()', ratio: measureLoading(), bar: 0.5 },
  { name: 'LEVERAGE over 10,000 rows ÷ a bare loop', ratio: measureLeverage(), bar: 10 },
  { name: 'record of 10,000 tasks as Markdown ÷ markdown-table on its cells', ratio: await measureMarkdown(), bar: 1 },
];
for (const { name, ratio, bar } of figures) {
  console.log(`${ratio.toFixed(2).padStart(6)}  (at most ${bar})  ${name}${ratio > bar ? '  ABOVE ITS BAR' : ''}`);
}
writeFileSync('build/bench.json', `${JSON.stringify(figures, null, 2)}\n`);
process.exitCode = figures.every(({ ratio, bar }) => ratio <= bar) ? 0 : 1;
