// Covers src/prose/claims/read-prose.ts, claim-cells.ts, place-prose.ts and the corrections in src/prose/claims/deciding/shared/fix.ts.

import { placeProse } from '../../../src/prose/claims/place-prose.ts';
import { type ProseReading, readProse } from '../../../src/prose/claims/read-prose.ts';
import { applyFix } from '../../../src/prose/replace-span.ts';
import { describeNotice } from '../../../src/record/notices/describe-notice.ts';
import { TAB_WORDS } from '../../../src/record/notices/source-words.ts';
import { makeRecord } from '../../../src/record/publishing/record.ts';
import { readDay } from '../../../src/record/reading/read-day.ts';
import type { Cell } from '../../../src/record/values/cell.ts';
import { standard } from '../../../src/styles/standard.ts';

const DATE = { year: 2026, month: 4, day: 4 };
const ROWS: Cell[][] = [
  ['Loyalty ledger service with double-entry postings', 48, 32, 6],
  ['Ledger property tests, 84 cases', 16, 11, 2],
  ['Migration of 3 legacy point tables', 20, 24, 5],
  ['Support macro rewrite', 3, 4, 2],
  ['Balance endpoint cache', 5, 8, ''],
];

function read(analysis: string, rows = ROWS, before: ProseReading | null = null, intro = ''): ProseReading {
  const cells = [['Task', 'Human Est.', 'Claude', 'Sup.', '', 'Date', '2026-04-04'], ...rows.map((row) => [...row])];
  cells[1]?.push('', 'Intro', intro);
  cells[2]?.push('', 'Analysis', analysis);
  const { day, table } = readDay(cells, { tabName: '' });
  if (day === null || table === null) throw new Error('There is no day.');
  return readProse({ day, date: DATE, style: standard, columns: table.columns, before });
}

/** Returns the text after its corrections; unchanged without one. */
function correct(analysis: string): string {
  const fixes = read(analysis).findings.flatMap(({ fix }) => (fix === null ? [] : [fix]));
  return fixes.reverse().reduce(applyFix, analysis);
}

const messages = ({ findings }: ProseReading) => findings.map(({ notice }) => describeNotice(notice, TAB_WORDS));

it('does not report or mark the figure of a placeholder of a task, and still corrects a written figure', () => {
  const reading = read('The weighted factor is {factor of "ledger tests"}. The cache took 9 minutes.');
  expect(reading.findings.map(({ notice, fix }) => [notice.place.quote, fix?.text])).toEqual([
    ['9 minutes', '8 minutes'],
  ]);
  expect(reading.statements.map(({ quote }) => quote)).toEqual(['9 minutes']);
});

describe('a correction keeps the format of the author', () => {
  it.each([
    ['The ledger tests ran at 87.2x.', 'The ledger tests ran at 87.3x.'],
    ['The ledger tests ran at 88x.', 'The ledger tests ran at 87x.'],
    ['The migration took 30 minutes.', 'The migration took 24 minutes.'],
    ['The migration took thirty minutes.', 'The migration took twenty-four minutes.'],
    ['Thirty minutes for the migration.', 'Twenty-four minutes for the migration.'],
    ['The migration took a third of an hour.', 'The migration took 24 minutes.'],
    ['The migration took about 40 minutes.', 'The migration took about 24 minutes.'],
    ['The migration took nearly 40 minutes.', 'The migration took 24 minutes.'],
    ['The migration took 40 minutes or more.', 'The migration took 24 minutes.'],
    ['The macro rewrite took 1 minute.', 'The macro rewrite took 4 minutes.'],
    ['The macro rewrite took an hour.', 'The macro rewrite took 4 minutes.'],
    ['The machine ran for 2 hours and 5 minutes.', 'The machine ran for 1 hour and 19 minutes.'],
    ['The machine ran 2h 5m.', 'The machine ran 1h 19m.'],
    ['Six rows, 93 hours of human work in total.', 'Six rows, 92 hours of human work in total.'],
    ['More than half of the supervision went to the migration.', '33 % of the supervision went to the migration.'],
    ['60 % of the supervision went to the migration.', '33 % of the supervision went to the migration.'],
    ['Most of the supervision went to the migration.', '33 % of the supervision went to the migration.'],
    ['Most tasks took over 20 minutes.', '2 of 5 tasks took over 20 minutes.'],
    ['None took over 30 minutes.', '1 of 5 tasks took over 30 minutes.'],
    ['Three tasks took over 20 minutes.', 'Two tasks took over 20 minutes.'],
    ['The property tests have 48 cases.', 'The property tests have 84 cases.'],
    ['The migration had no supervision.', 'The migration had 5 minutes of supervision.'],
    [
      'The ledger service took twice as long as the migration.',
      'The ledger service took 1.3 times as long as the migration.',
    ],
  ])('%s', (written, corrected) => {
    expect(correct(written)).toBe(corrected);
    expect(read(corrected).findings).toEqual([]);
  });

  it.each([
    ['a superlative', 'The migration was the longest.'],
    ['a hedge that is the verb', 'The migration topped 90x.'],
  ])('and is not offered for %s', (_, analysis) => {
    expect(read(analysis).findings.map(({ fix }) => fix)).toEqual([null]);
  });
});

it('corrects the number of tasks and the weekday', () => {
  const { findings } = read('', ROWS, null, 'Six tasks, Friday.');
  expect(findings.map(({ fix }) => fix)).toEqual([
    { span: [0, 9], text: 'Five tasks' },
    { span: [11, 17], text: 'Saturday' },
  ]);
});

describe('the cells of a statement that agrees', () => {
  it.each([
    ['The ledger tests took 11 minutes at 87.3x.', [['C3'], ['B3', 'C3']]],
    ['Weighted 69.9x.', [['B2:B6', 'C2:C6']]],
    ['15 minutes of supervision.', [['D2:D6']]],
    ['The property tests have 84 cases.', [['A3']]],
  ])('%s', (analysis, cells) => {
    expect(read(analysis).statements.map((statement) => statement.cells)).toEqual(cells);
  });

  it('of the weekday is that of the date', () => {
    const { statements } = read('', ROWS, null, 'Five tasks, Saturday.');
    expect(statements.map(({ cells }) => cells)).toEqual([['A2:A6'], ['G1']]);
  });
});

describe('a figure that agreed before an edit', () => {
  const edited = (row: number, column: number, cell: Cell) =>
    ROWS.map((cells, index) => (index === row ? cells.map((old, at) => (at === column ? cell : old)) : cells));

  it('is reported with the cell that changed and what it is now', () => {
    const analysis = 'The ledger tests took 11 minutes at 87.3x.';
    const after = read(analysis, edited(1, 2, 22), read(analysis));
    expect(messages(after)).toEqual([
      'C3 changed: “11 minutes” is now 22 minutes.',
      'C3 changed: “87.3x” is now 43.6x.',
    ]);
    expect(after.findings.map(({ fix }) => fix?.text)).toEqual(['22 minutes', '43.6x']);
  });

  it('is reported even if nothing shows what the figure is about', () => {
    const analysis = 'A whole orchard in 79 minutes.';
    expect(messages(read(analysis, edited(1, 2, 22)))).toEqual([]);
    expect(messages(read(analysis, edited(1, 2, 22), read(analysis)))).toEqual([
      'C3 changed: “79 minutes” is now 90 minutes.',
    ]);
  });

  it('stays reported at the next reading, and is not after the figure is replaced or the cell restored', () => {
    const analysis = 'The ledger tests took 11 minutes.';
    const changed = read(analysis, edited(1, 2, 22), read(analysis));
    expect(messages(read(analysis, edited(1, 2, 22), changed))).toEqual([
      'C3 changed: “11 minutes” is now 22 minutes.',
    ]);
    expect(messages(read(analysis, ROWS, changed))).toEqual([]);
    expect(messages(read('The ledger tests took 22 minutes.', edited(1, 2, 22), changed))).toEqual([]);
  });

  it('is found by the text of the task when rows move', () => {
    const analysis = 'The ledger tests took 11 minutes.';
    const moved = [...edited(1, 2, 22)].reverse();
    expect(messages(read(analysis, moved, read(analysis)))).toEqual(['C5 changed: “11 minutes” is now 22 minutes.']);
  });

  it('has no cell when a row was removed', () => {
    const analysis = '79 minutes of machine time.';
    expect(messages(read(analysis, ROWS.slice(0, 4), read(analysis)))).toEqual([
      'The tasks changed: “79 minutes” is now 71 minutes.',
    ]);
  });
});

describe('the places in a record', () => {
  const place = (intro: string, analysis: string, change = (text: string) => text) => {
    const reading = read(analysis, ROWS, null, intro);
    const day = { ...reading.day, intro: change(intro), analysis: change(analysis) };
    const record = makeRecord(day, DATE, standard, []);
    if (record === null) throw new Error('There is no record.');
    const marks = placeProse(reading, record);
    const textOf = (field: 'intro' | 'analysis') => {
      const section = record.sections.find(({ id }) => id === field);
      const paragraphs = section?.kind === 'prose' ? section.paragraphs : [];
      return marks[field].map((ofParagraph, index) =>
        ofParagraph.map(({ from, to, cells }) => `${cells === null ? '!' : ''}${paragraphs[index]?.slice(from, to)}`),
      );
    };
    return [textOf('intro'), textOf('analysis')];
  };

  it('follow the number of tasks that the record adds, and line breaks', () => {
    expect(
      place('The weighted average was 69.9x.', ' The tests ran at 87.3x.\n\nThe migration took 30 minutes. '),
    ).toEqual([[['69.9x']], [['87.3x'], ['!30 minutes']]]);
  });

  it('follow replaced words, without a statement that was replaced itself', () => {
    const analysis = 'The ledger tests took 11 minutes, 2 of mine.';
    expect(place('', analysis, (text) => text.replace('ledger', 'book'))).toEqual([[], [['11 minutes', '2']]]);
    expect(place('', analysis, (text) => text.replace('11 minutes', 'a while'))).toEqual([[], [['2']]]);
  });
});
