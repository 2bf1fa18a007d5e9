// Covers src/record/publishing/row-sources.ts.
import { formatProvenance, type Provenance } from '../../../src/record/publishing/provenance.ts';
import { describeSources, listSources } from '../../../src/record/publishing/row-sources.ts';
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
  expect(describeSources(sources)).toBe('AI time imported from logs by the rule turn-1 in 2 of 4 tasks.');
});

it('finds each row of a table that is moved or starts lower', () => {
  const { day } = readDay([['2026-04-04'], [], HEADINGS, ['a', 1, 7.5, 2, 300]], { tabName: '' });
  const [source] = listSources(day?.tasks ?? [], [{ row: 4, note: formatProvenance(NOTE) }]);
  expect(source?.aiMinutes).toBe('imported');
});

it.each([
  [[], ''],
  [[['a', 1, 7.5, 2, 300]], 'AI time imported from logs by the rule turn-1.'],
] as const)('describes the sources of %j', (rows, sentence) => {
  expect(
    describeSources(
      sourcesOf(
        rows.map((row) => [...row]),
        { 2: {} },
      ),
    ),
  ).toBe(sentence);
});
