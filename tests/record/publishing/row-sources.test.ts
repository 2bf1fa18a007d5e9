// Covers src/record/publishing/row-sources.ts.
import { formatProvenance, type Provenance } from '../../../src/record/publishing/provenance.ts';
import { listSources, printSources } from '../../../src/record/publishing/row-sources.ts';
import { readDay } from '../../../src/record/reading/read-day.ts';

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
const sourcesOf = (rows: (string | number)[][], notes: Record<number, Partial<Provenance>>) => {
  const { day } = readDay([HEADINGS, ...rows], { tabName: '2026-04-04' });
  const listed = Object.entries(notes).map(([row, changes]) => ({
    row: Number(row),
    note: formatProvenance({ ...NOTE, ...changes }),
  }));
  return listSources(day?.tasks ?? [], listed);
};

it('takes a figure for imported as long as its cell contains what was imported', () => {
  const sources = sourcesOf(
    [
      ['a', 1, 7.5, 2, 300],
      ['b', 1, '7m 30s', 3, ''],
      ['c', 1, 8, '', 301],
      ['d', 1, 7.5, 2, 300],
    ],
    { 2: {}, 3: { isMeasured: true }, 4: {} },
  );
  expect(
    sources.map(({ aiMinutes, supervisionMinutes, tokens, rule }) => [aiMinutes, supervisionMinutes, tokens, rule]),
  ).toEqual([
    ['imported', 'imported', 'imported', 'turn-1'],
    ['measured', 'typed', 'typed', 'turn-1'],
    ['typed', 'typed', 'typed', null],
    ['typed', 'typed', 'typed', null],
  ]);
});

it('finds each row of a table that is moved or starts lower', () => {
  const { day } = readDay([['2026-04-04'], [], HEADINGS, ['a', 1, 7.5, 2, 300]], { tabName: '' });
  const [source] = listSources(day?.tasks ?? [], [{ row: 4, note: formatProvenance(NOTE) }]);
  expect(source?.aiMinutes).toBe('imported');
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
    [{ 2: { aiMinutes: 9 } }, ''],
    [{}, ''],
  ] as const)('with the notes %j', (notes, sentence) => {
    expect(printSources(sourcesOf(rows, notes))).toBe(sentence);
  });
});
