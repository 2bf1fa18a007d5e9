import { durationFromNumber } from '../../src/formats/exact-duration.ts';
import { type RecordData, recordAsData } from '../../src/formats/json.ts';
import { publishedFromData } from '../../src/formats/published-record.ts';
import { readRecordData } from '../../src/formats/read-record-data.ts';
import { verifyData, verifyShown } from '../../src/formats/verify-record.ts';
import { formatDecimal } from '../../src/record/numbers/decimal.ts';
import type { LeverageRecord } from '../../src/record/publishing/record.ts';
import type { Style } from '../../src/record/publishing/style.ts';
import type { Cell } from '../../src/record/values/cell.ts';
import { standard } from '../../src/styles/standard.ts';
import { listStyleChanges } from '../../src/styles/style-changes.ts';
import { STYLES } from '../../src/styles/styles.ts';
import { recordOf } from '../make-record.ts';
import { describeInTab } from '../record-data.ts';
import { sampleGrid, tableOf } from '../sample-grid.ts';

/** Returns the data of a record as its file contains it, with the changes of the style. */
const wholeDataOf = (record: LeverageRecord) =>
  recordAsData(record, describeInTab, listStyleChanges(record.printedStyle));

describe('a record in a changed style', () => {
  const rows: Cell[][] = [
    ['Ledger and reports', 40, 12, 5, 161_500],
    ['Docs, phase 12', '1:20:00', 8.6, '', ''],
    ['Tests', 1, 1, 1, 2000],
  ];

  it('contains only the id of a built-in style', () => {
    for (const style of STYLES) expect(wholeDataOf(recordOf(tableOf(...rows), {}, style)).styleChanges).toBeUndefined();
  });

  it('contains the differences that affect printed figures, and no others', () => {
    const changesOf = (style: Style) => wholeDataOf(recordOf(tableOf(...rows), {}, style)).styleChanges;
    const texts = { ...standard.fixedTexts, aboutAuthor: 'A', aboutRecords: 'B', closing: 'C' };
    expect(changesOf({ ...standard, hoursPerWeek: 35 })).toEqual({ base: 'standard', hoursPerWeek: 35 });
    expect(changesOf({ ...standard, fixedTexts: texts, name: 'Mine' })).toBeUndefined();
    expect(changesOf({ ...standard, id: 'mine', fixedTexts: texts })).toEqual({ base: 'standard' });
    const language = { ...standard.language, decimalMark: ',' as const, thousandsMark: '.' as const };
    expect(changesOf({ ...standard, language })).toEqual({
      base: 'standard',
      language: { decimalMark: ',', thousandsMark: '.' },
    });
  });
});

it('a record of a thousand tasks has no differences, including its count in words', () => {
  const rows = Array.from({ length: 1000 }, (_, i): Cell[] => [`Task ${i % 500}`, (i % 37) + 1, (i % 91) + 1, 1, i]);
  const data = wholeDataOf(recordOf(tableOf(...rows), { intro: 'It was long.' }));
  expect(data.printed.intro).toEqual(['One thousand tasks. It was long.']);
  expect(verifyData(data, standard)).toEqual([]);
});

describe('the sample day', () => {
  const data = wholeDataOf(recordOf(sampleGrid()));
  const [first, second, third] = data.tasks;
  if (first === undefined || second === undefined || third === undefined) throw new Error('The sample day has tasks.');
  const factorColumn = data.printed.columns.indexOf('Factor');
  const withCell = (at: number, column: number, text: string): RecordData => ({
    ...data,
    printed: {
      ...data.printed,
      rows: data.printed.rows.map((cells, i) => cells.map((cell, j) => (i === at && j === column ? text : cell))),
    },
  });
  const printedFactor = data.printed.rows[2]?.[factorColumn];

  it.each<[string, RecordData, string[]]>([
    [
      'a printed factor',
      withCell(2, factorColumn, '46.6x'),
      [`task 3: factor printed 46.6x, the row gives ${printedFactor}`],
    ],
    [
      'a factor in the data',
      { ...data, tasks: data.tasks.map((task, i) => (i === 0 ? { ...task, factor: 1 } : task)) },
      [`task 1: factor is 1 in the data, the row gives ${first.factor}`],
    ],
    [
      'a statistic in the data',
      { ...data, statistics: { ...data.statistics, humanWeeks: 36 } },
      [`statistics: humanWeeks is 36 in the data, the tasks give ${data.statistics.humanWeeks}`],
    ],
    [
      'a printed statistic',
      {
        ...data,
        printed: {
          ...data.printed,
          statistics: data.printed.statistics.map(([label = '', value = '']) => [
            label,
            label === 'Total tasks' ? '30' : value,
          ]),
        },
      },
      ['statistics: Total tasks printed 30, the tasks give 29'],
    ],
    [
      'a missing statistic',
      { ...data, printed: { ...data.printed, statistics: data.printed.statistics.slice(1) } },
      ['statistics: “Total tasks” is missing, the tasks give 29'],
    ],
    [
      'the count in the intro',
      { ...data, printed: { ...data.printed, intro: ['Thirty tasks.'] } },
      ['The intro starts with “Thirty tasks”, but the record has 29.'],
    ],
    ['the slug', { ...data, slug: 'x' }, ['slug: “x”, the date gives “2026-04-04-leverage-record”']],
    [
      'a date that does not exist',
      { ...data, date: '2026-02-30' },
      ['date: “2026-02-30” is not a calendar date; nothing can be computed'],
    ],
    [
      'the tokens',
      { ...data, statistics: { ...data.statistics, tokens: 5 } },
      [
        'statistics: tokens is 5 in the data, the tasks add up to 11636500',
        'statistics: Total tokens printed 11,636,500, the tasks give 5',
      ],
    ],
  ])('reports that %s differs', (_, changed, sentences) => {
    expect(verifyData(changed, standard)).toEqual(sentences);
  });

  it('reports an order that is neither by factor nor as in the sheet', () => {
    const swap = <T>(list: readonly T[]) => [...list.slice(1, 2), ...list.slice(0, 1), ...list.slice(2)];
    const tasksSwapped = swap(data.tasks).map((task, i) => ({ ...task, number: i + 1 }));
    const rows = swap(data.printed.rows).map((cells, i) => cells.map((cell, j) => (j === 0 ? String(i + 1) : cell)));
    const changed = { ...data, tasks: tasksSwapped, printed: { ...data.printed, rows } };
    expect(verifyData(changed, standard)).toEqual([
      'order: task 2 has a higher factor than the task above it, and the rows are not in the order of the sheet',
    ]);
  });

  it('matches the other rows when one is missing or added', () => {
    const shown = publishedFromData(data);
    const without = { ...shown, rows: shown.rows.filter((_, i) => i !== 4) };
    expect(verifyShown(without, data, standard)).toEqual([`task 5: is missing, the data has “${data.tasks[4]?.task}”`]);
    const added = {
      ...shown,
      rows: [...shown.rows.slice(0, 3), ['4', 'One more', '1h', '1m', '1m', '60.0x', '60.0x'], ...shown.rows.slice(3)],
    };
    expect(verifyShown(added, data, standard)).toEqual(['row 4: “One more” does not belong to the record']);
  });
});

describe('a number of hours or minutes', () => {
  it.each([
    [1.3333333333333333, 'hours', '4800'],
    [0.3333333333333333, 'minutes', '20'],
    [1.5, 'hours', '5400'],
    [8.6, 'minutes', '516'],
    [0, 'hours', '0'],
    [1.33333333333333, 'hours', '4799.999999999988'],
  ] as const)('%d %s are %s seconds exactly', (value, unit, seconds) => {
    expect(formatDecimal(durationFromNumber(value, unit, 'decimal').seconds)).toBe(seconds);
  });
});

describe('invalid data', () => {
  it.each([
    ['{', 'The JSON cannot be read: '],
    ['[]', 'The JSON is []. Expected an object with the record’s fields.'],
    [
      '{"schema":"leverage-record/3"}',
      'schema is "leverage-record/3". Expected "leverage-record/1" or "leverage-record/2".',
    ],
  ])('reports %s with its path', (json, sentence) => {
    const reading = readRecordData(json);
    expect(reading.kind === 'unreadable' ? reading.sentences[0] : '').toContain(sentence);
  });

  it('reports each field once, and at most ten', () => {
    const data = wholeDataOf(recordOf(sampleGrid()));
    const broken = { ...data, tasks: data.tasks.map((task) => ({ ...task, aiMinutes: 0 })) };
    const reading = readRecordData(JSON.stringify(broken));
    expect(reading.kind === 'unreadable' ? [reading.sentences[0], reading.sentences[10]] : []).toEqual([
      'tasks.0.aiMinutes is 0. Expected more than 0.',
      'There are 19 more of these.',
    ]);
  });
});
