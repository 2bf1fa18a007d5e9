import { importBundled } from '../../make/import-bundled.mjs';
import { measureMinimumTimes } from './measure.mjs';
import { loadRealm, newScript, readPushedScripts } from './realm.mjs';
import { TASKS } from './tasks.mjs';

const { FIRST_RECORDS_COLUMNS, RECORDS_HEADINGS } = await importBundled('src/rollup/records-columns.ts');
const ROUNDS = 12;
const ROUNDS_OF_GROWTH = 3;
const ROWS = 10_000;
const DAYS = 3650;

/**
 * Returns code that makes the columns of a day. It runs in the context itself, so that the arrays belong to it, as in
 * Apps Script.
 */
const makeData = (rows) => `
const tasks = ${JSON.stringify(TASKS)};
const column = (cellOf) => Array.from({ length: ${rows} }, (_, i) => [cellOf(i)]);
const hours = column((i) => (i % 37) + 0.5);
const minutes = column((i) => (i % 91) + 1);
const supervision = column((i) => (i % 9) + 1);
const hourTexts = column((i) => (i % 37) + 1 + 'h');
const minuteTexts = column((i) => (i % 91) + 1 + 'm');
const hourClocks = column((i) => (i % 37) + 'h ' + (10 + (i % 50)) + 'm');
const minuteClocks = column((i) => 1 + (i % 5) + ':' + (10 + (i % 50)));
const headings = ['Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens'];
const rowOf = ([human], i) =>
  [tasks[i % tasks.length] + ' (' + i + ')', human, minutes[i][0], supervision[i][0], (i % 200) * 500 + 1000];
const table = [headings, ...hours.map(rowOf)];
`;

/** Returns code that makes ten years of the Records tab, with the headings and columns of a new tab. */
const makeRecords = (days) => `
const dayOf = (i) => new Date(Date.UTC(2016, 0, 1 + i)).toISOString().slice(0, 10);
const records = [
  ${JSON.stringify(FIRST_RECORDS_COLUMNS.map((key) => RECORDS_HEADINGS[key]))},
  ...Array.from({ length: ${days} }, (_, i) => [
    dayOf(i), 'A day', 3 + (i % 9), (i % 37) + 0.5, (i % 91) + 1, (i % 9) + 1, (i % 31) + 0.25, (i % 200) * 500,
    '', '', 'standard', '', 'a0123456789abcdef',
  ]),
];
`;
const BARE_PERIOD = {
  name: 'a bare loop',
  code: `(() => {
    const sums = [0, 0, 0, 0, 0, 0, 0];
    for (let r = 1; r < records.length; r++) {
      const row = records[r];
      if (row[0] < '2017-01-01' || row[0] > '2024-12-31') continue;
      sums[0] += 1;
      for (let c = 1; c < 7; c++) sums[c] += row[c + 1];
    }
    return [...sums, (sums[2] * 60) / sums[3], (sums[5] * 60) / sums[4], sums[5] - sums[4] / 60];
  })()`,
};
const BARE_WEEKS = {
  name: 'a bare loop',
  code: `(() => {
    const weeks = new Map();
    for (let r = 1; r < records.length; r++) {
      const row = records[r];
      const day = Date.parse(row[0]) / 864e5;
      const start = day - ((day + 3) % 7);
      let sums = weeks.get(start);
      if (sums === undefined) weeks.set(start, (sums = [0, 0, 0, 0, 0, 0, 0]));
      sums[0] += 1;
      for (let c = 1; c < 7; c++) sums[c] += row[c + 1];
    }
    return [...weeks].map(([start, sums]) => [
      new Date(start * 864e5).toISOString().slice(0, 10), new Date((start + 6) * 864e5).toISOString().slice(0, 10), ...sums,
      (sums[2] * 60) / sums[3], (sums[5] * 60) / sums[4], sums[5] - sums[4] / 60,
    ]);
  })()`,
};
const PERIOD_CASES = [
  {
    formula: "LEVERAGE_PERIOD(records, '2017-01-01', '2024-12-31')",
    shown: 'LEVERAGE_PERIOD',
    peer: BARE_PERIOD,
    bar: 5,
  },
  { formula: 'LEVERAGE_BY_WEEK(records)', shown: 'LEVERAGE_BY_WEEK', peer: BARE_WEEKS, bar: 5 },
];

const FACTORS = {
  name: 'a bare loop',
  code: `(() => {
    const out = [];
    for (let i = 0; i < hours.length; i++) out.push([(hours[i][0] * 60) / minutes[i][0]]);
    return out;
  })()`,
};
const sumBoth = (divisor) => ({
  name: 'a bare sum',
  code: `(() => {
    let human = 0;
    let time = 0;
    for (let i = 0; i < hours.length; i++) {
      human += hours[i][0];
      time += ${divisor}[i][0];
    }
    return (human * 60) / time;
  })()`,
});
const SUM = {
  name: 'a bare sum',
  code: `(() => {
    let human = 0;
    for (let i = 0; i < hours.length; i++) human += hours[i][0];
    return human / 40;
  })()`,
};
const parseBoth = (human, time) => ({
  name: 'a parseFloat loop',
  code: `(() => {
    const out = [];
    for (let i = 0; i < ${human}.length; i++) {
      out.push([(parseFloat(${human}[i][0]) * 60) / parseFloat(${time}[i][0])]);
    }
    return out;
  })()`,
});

const CASES = [
  { formula: 'LEVERAGE(hours, minutes)', shown: 'LEVERAGE', peer: FACTORS, bar: 10 },
  { formula: 'WEIGHTED_LEVERAGE(hours, minutes)', shown: 'WEIGHTED_LEVERAGE', peer: sumBoth('minutes'), bar: 10 },
  {
    formula: 'WEIGHTED_SUPERVISORY_LEVERAGE(hours, supervision)',
    shown: 'WEIGHTED_SUPERVISORY_LEVERAGE',
    peer: sumBoth('supervision'),
    bar: 10,
  },
  { formula: 'HUMAN_WEEKS(hours)', shown: 'HUMAN_WEEKS', peer: SUM, bar: 10 },
  {
    formula: 'LEVERAGE(hourTexts, minuteTexts)',
    shown: 'LEVERAGE of texts such as 24h and 12m',
    peer: parseBoth('hourTexts', 'minuteTexts'),
    bar: 15,
  },
  {
    formula: 'LEVERAGE(hourClocks, minuteClocks)',
    shown: 'LEVERAGE of clock times such as 1h 20m and 1:20',
    peer: parseBoth('hourClocks', 'minuteClocks'),
    bar: 20,
  },
  { formula: 'LEVERAGE_STATS(table)', shown: 'LEVERAGE_STATS', peer: FACTORS, bar: 100 },
  { formula: 'LEVERAGE_TABLE(table)', shown: 'LEVERAGE_TABLE', peer: FACTORS, bar: null },
];

const firstCall = (pushed, code, data) => () => {
  const realm = loadRealm(pushed, data);
  const script = newScript(code);
  return () => script.runInContext(realm);
};

/** Measures the custom functions as a formula runs them: the first call in a fresh context. */
export function measureFunctions() {
  const pushed = readPushedScripts();
  const measure = (cases, data, rows) =>
    cases.map(({ formula, shown, peer, bar }) => {
      const calls = { ours: firstCall(pushed, formula, data), theirs: firstCall(pushed, peer.code, data) };
      const { ours, theirs } = measureMinimumTimes(calls, ROUNDS);
      return { name: `${shown} over ${rows} rows, against ${peer.name}`, ratio: ours / theirs, bar };
    });
  return [...measure(CASES, makeData(ROWS), '10,000'), ...measure(PERIOD_CASES, makeRecords(DAYS), '3,650')];
}

const GROWING = ['LEVERAGE', 'WEIGHTED_LEVERAGE', 'LEVERAGE_STATS'];
const SIZES = [1000, 10_000, 100_000];

/**
 * Measures the growth of the time with ten times as many rows: about 10 times for linear work, 100 times for quadratic
 * work.
 */
export function measureGrowth() {
  const pushed = readPushedScripts();
  return CASES.filter(({ shown }) => GROWING.includes(shown)).flatMap(({ formula, shown }) => {
    const calls = Object.fromEntries(SIZES.map((rows) => [rows, firstCall(pushed, formula, makeData(rows))]));
    const times = measureMinimumTimes(calls, ROUNDS_OF_GROWTH);
    return [
      { name: `${shown} over 10,000 rows, against 1,000`, ratio: times[10_000] / times[1000], bar: 20 },
      { name: `${shown} over 100,000 rows, against 10,000`, ratio: times[100_000] / times[10_000], bar: 20 },
    ];
  });
}
