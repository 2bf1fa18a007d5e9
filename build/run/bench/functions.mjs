import { measureMinimumTimes } from './measure.mjs';
import { loadRealm, newScript, readPushedScripts } from './realm.mjs';
import { TASKS } from './tasks.mjs';

const ROUNDS = 12;
const ROUNDS_OF_GROWTH = 3;
const ROWS = 10_000;

/** Code that makes the columns of a day. It runs in the context itself, so that the arrays belong to it, as in Apps Script. */
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

const firstCall = (pushed, code, rows) => () => {
  const realm = loadRealm(pushed, makeData(rows));
  const script = newScript(code);
  return () => script.runInContext(realm);
};

/** Measures the custom functions as a formula runs them: the first call in a fresh context. */
export function measureFunctions() {
  const pushed = readPushedScripts();
  return CASES.map(({ formula, shown, peer, bar }) => {
    const calls = { ours: firstCall(pushed, formula, ROWS), theirs: firstCall(pushed, peer.code, ROWS) };
    const { ours, theirs } = measureMinimumTimes(calls, ROUNDS);
    return { name: `${shown} over 10,000 rows, against ${peer.name}`, ratio: ours / theirs, bar };
  });
}

const GROWING = ['LEVERAGE', 'WEIGHTED_LEVERAGE', 'LEVERAGE_STATS'];
const SIZES = [1000, 10_000, 100_000];

/** Measures how the time grows with ten times as many rows: about 10 times for linear work, 100 times for quadratic work. */
export function measureGrowth() {
  const pushed = readPushedScripts();
  return CASES.filter(({ shown }) => GROWING.includes(shown)).flatMap(({ formula, shown }) => {
    const calls = Object.fromEntries(SIZES.map((rows) => [rows, firstCall(pushed, formula, rows)]));
    const times = measureMinimumTimes(calls, ROUNDS_OF_GROWTH);
    return [
      { name: `${shown} over 10,000 rows, against 1,000`, ratio: times[10_000] / times[1000], bar: 20 },
      { name: `${shown} over 100,000 rows, against 10,000`, ratio: times[100_000] / times[10_000], bar: 20 },
    ];
  });
}
