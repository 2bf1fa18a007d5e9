// Covers src/record/publishing/row-sources.ts.

import { readRecordData } from '../../../src/formats/read-record-data.ts';
import { verifyData } from '../../../src/formats/verify-record.ts';
import { formatProvenance, type Provenance } from '../../../src/record/publishing/provenance.ts';
import { makeRecord } from '../../../src/record/publishing/record.ts';
import { addSources, printSources } from '../../../src/record/publishing/row-sources.ts';
import { readDay } from '../../../src/record/reading/read-day.ts';
import { standard } from '../../../src/styles/standard.ts';
import { recordOf } from '../../make-record.ts';
import { dataOf } from '../../record-data.ts';

const NOTE: Provenance = {
  aiMinutes: 7.5,
  supervisionMinutes: 2,
  tokens: 300,
  rule: 'turn-1',
  isMeasured: false,
  options: { silence: 60, asks: true },
  basis: 'all',
  sessions: ['claude:a'],
};

const HEADINGS = ['Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'];
const tasksOf = (rows: (string | number)[][], notes: Record<number, Partial<Provenance>>, headings = HEADINGS) => {
  const { day } = readDay([headings, ...rows], { tabName: '2026-04-04' });
  const listed = Object.entries(notes).map(([row, changes]) => ({
    row: Number(row),
    note: formatProvenance({ ...NOTE, ...changes }),
  }));
  return addSources(day?.tasks ?? [], listed);
};

const OPTIONS = { silence: 60, asks: true };

it('counts a figure as imported as long as its cell has the imported figure', () => {
  const tasks = tasksOf(
    [
      ['a', 1, 7.5, 2, 300],
      ['b', 1, '7m 30s', 3, ''],
      ['c', 1, 8, '', 301],
      ['d', 1, 7.5, 2, 300],
      ['e', 1, '7.5 (5-10)', 2, 301],
    ],
    { 2: {}, 3: { isMeasured: true }, 4: {}, 6: { sessions: ['codex:b', 'claude:a', 'codex:c#main'], rule: 'gap-5' } },
  );
  const derived = { humanHours: 'typed', factor: 'derived', supervisoryFactor: 'derived' };
  expect(tasks.map(({ sources }) => sources)).toEqual([
    {
      ...derived,
      aiMinutes: 'imported',
      supervisionMinutes: 'imported',
      tokens: 'imported',
      import: { agents: ['claude'], rule: 'turn-1', options: OPTIONS, tokenBasis: 'all' },
    },
    {
      ...derived,
      aiMinutes: 'measured',
      supervisionMinutes: 'typed',
      tokens: null,
      import: { agents: ['claude'], rule: 'turn-1', options: OPTIONS, tokenBasis: null },
    },
    {
      ...derived,
      aiMinutes: 'typed',
      supervisionMinutes: null,
      supervisoryFactor: null,
      tokens: 'typed',
      import: null,
    },
    { ...derived, aiMinutes: 'typed', supervisionMinutes: 'typed', tokens: 'typed', import: null },
    {
      ...derived,
      // A range that an author adds to an imported figure makes the author its source.
      aiMinutes: 'typed',
      supervisionMinutes: 'imported',
      tokens: 'typed',
      import: { agents: ['claude', 'codex'], rule: 'gap-5', options: OPTIONS, tokenBasis: null },
    },
  ]);
});

it('finds each row of a table that is moved or starts lower', () => {
  const { day } = readDay([['2026-04-04'], [], HEADINGS, ['a', 1, 7.5, 2, 300]], { tabName: '' });
  const [task] = addSources(day?.tasks ?? [], [{ row: 4, note: formatProvenance(NOTE) }]);
  expect(task?.sources?.aiMinutes).toBe('imported');
});

describe('the sentence of a record', () => {
  const rows = [
    ['a', 1, 7.5, 2, 300],
    ['b', 1, 7.5, 2, 300],
  ];

  it.each([
    [
      { 2: {}, 3: {} },
      'Minutes: turn-1 (silences up to 60 min, without waits for answers), summed over parallel sessions. Tokens: input, output, cache writes and cache reads.',
    ],
    [
      { 2: {}, 3: { options: { silence: 30, asks: false }, basis: 'without-cache' } },
      'Minutes: turn-1, summed over parallel sessions.',
    ],
    [
      { 2: {}, 3: { aiMinutes: 9 } },
      'Minutes of 1 of 2 tasks: turn-1 (silences up to 60 min, without waits for answers), summed over parallel sessions. Tokens: input, output, cache writes and cache reads.',
    ],
    [
      { 2: {}, 3: { rule: 'gap-5', options: null } },
      'Minutes: gap-5 and turn-1, summed over parallel sessions. Tokens: input, output, cache writes and cache reads.',
    ],
    [
      { 2: { isMeasured: true, options: null }, 3: { isMeasured: true, options: null, basis: 'without-cache' } },
      'Minutes: turn-1 (measured by the agent), summed over parallel sessions.',
    ],
    [
      { 2: { isMeasured: true }, 3: { tokens: 1 } },
      'Minutes: turn-1 (partly measured by the agent, silences up to 60 min, without waits for answers), summed over parallel sessions.',
    ],
    [{ 2: { aiMinutes: 9 } }, ''],
    [{}, ''],
  ] as const)('with the notes %j', (notes, sentence) => {
    expect(printSources(tasksOf(rows, notes))).toBe(sentence);
  });

  it.each([
    [['before', 'before', 'Vor der Arbeit'], 'Hours: estimated before the work.'],
    [['after', 'after', 'after'], 'Hours: estimated after the work.'],
    [['before', '', '2026-04-03'], 'Hours: estimated before the work for 1 of 3 tasks.'],
    [
      ['after', 'before', 'before'],
      'Hours: estimated before the work for 2 of 3 tasks and after the work for 1 of 3 tasks.',
    ],
    [['2026-04-03', '', ''], ''],
  ])('with the times of the estimates %j', (times, sentence) => {
    const tasks = tasksOf(
      times.map((time, i) => [`Task ${i}`, 1, 7.5, 2, 300, time]),
      {},
      [...HEADINGS, 'Estimated'],
    );
    expect(printSources(tasks)).toBe(sentence);
  });
});

describe('the data of a record', () => {
  const recordWith = (tasks: ReturnType<typeof tasksOf>) => {
    const day = { title: '', intro: '', analysis: '', totalTokens: null, tasks, rowCount: tasks.length, cells: {} };
    const date = { year: 2026, month: 4, day: 4 };
    const record = makeRecord({ ...day, date }, date, standard, []);
    if (record === null) throw new Error('There is no record.');
    return dataOf(record);
  };
  const ROWS = [['a', 1, 7.5, 2, 300]];
  const imported = recordWith(tasksOf(ROWS, { 2: {} }));

  it('has the sources of each figure as soon as one is imported, and verifies', () => {
    expect(imported.schema).toBe('leverage-record/2');
    expect(imported.tasks[0]?.sources?.import?.rule).toBe('turn-1');
    expect(verifyData(imported, standard)).toEqual([]);
    const read = readRecordData(JSON.stringify(imported));
    expect(read).toEqual({ kind: 'data', data: JSON.parse(JSON.stringify(imported)) });
  });

  it('has none in version 1, and none if imports are unknown', () => {
    const typed = recordWith(tasksOf(ROWS, {}));
    expect([typed.schema, typed.tasks[0]?.sources]).toEqual(['leverage-record/1', undefined]);
    const unknown = dataOf(recordOf([HEADINGS, ['a', '1-3 h', 7.5, 2, 300]]));
    expect([unknown.schema, unknown.tasks[0]?.sources]).toEqual(['leverage-record/2', undefined]);
    const ranges = recordWith(tasksOf([['a', '1-3 h', 7.5, '', 300]], {}));
    expect(ranges.tasks[0]?.sources).toEqual({
      humanHours: 'typed',
      aiMinutes: 'typed',
      supervisionMinutes: null,
      tokens: 'typed',
      factor: 'derived',
      supervisoryFactor: null,
      import: null,
    });
  });

  it.each([
    [{ tokens: null }, 'task 1: the source of tokens is null in the data, the figure is 300'],
    [{ import: null }, 'task 1: import is null in the data, a figure is imported'],
    [
      { aiMinutes: 'typed', supervisionMinutes: 'typed', tokens: 'typed' },
      'task 1: import is given in the data, no figure is imported',
    ],
  ] as const)('is wrong with %j', (changes, line) => {
    const [task] = imported.tasks;
    if (task?.sources === undefined) throw new Error('There are no sources.');
    const data = { ...imported, tasks: [{ ...task, sources: { ...task.sources, ...changes } }] };
    expect(verifyData(data, standard)).toContain(line);
  });
});
