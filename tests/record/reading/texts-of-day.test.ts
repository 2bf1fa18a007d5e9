import { noticeProse } from '../../../src/prose/claims/notice-prose.ts';
import { EMPTY_PRIVATE_LIST } from '../../../src/prose/private-list.ts';
import { applyPrivateList } from '../../../src/prose/publish-day.ts';
import { type Day, readDay } from '../../../src/record/reading/read-day.ts';
import { findTextPlace } from '../../../src/record/reading/text-place.ts';
import type { Cell } from '../../../src/record/values/cell.ts';
import { standard } from '../../../src/styles/standard.ts';
import { lineOf } from '../../notice-line.ts';

const log: Cell[][] = [
  ['Date', 'Task', 'Human', 'AI', 'Intro', 'Analysis'],
  ['2026-04-14', 'a', 1, 10, 'First words.', ''],
  ['2026-04-14', 'b', 1, 10, 'First words.', 'Slow.'],
  ['2026-04-14', 'c', 1, 10, 'More words.', ''],
  ['2026-04-15', 'd', 1, 10, '', 'Fast.'],
];
const read = (grid: Cell[][], day: number) => readDay(grid, { tabName: 'x', date: { year: 2026, month: 4, day } });

describe('the texts of a day in a table of several days', () => {
  it('are the different cells of its rows, joined by blank lines', () => {
    const { day, notices } = read(log, 14);
    expect([day?.intro, day?.analysis, day?.cells]).toEqual([
      'First words.\n\nMore words.',
      'Slow.',
      { Intro: 'E2', Analysis: 'F3' },
    ]);
    expect(notices).toEqual([]);
  });

  it('are blank on a day without them', () => {
    expect([read(log, 15).day?.intro, read(log, 15).day?.analysis]).toEqual(['', 'Fast.']);
  });

  it('are not those of a label with a value to its right', () => {
    const labeled = log.map((row, i) => [...row.slice(0, 4), '', ...(i === 0 ? ['Intro', 'Hello'] : [])]);
    const { day, notices } = read(labeled, 14);
    expect([day?.intro, notices.map(lineOf)]).toEqual(['', ['G1 labels-unused labels=["Intro"] days=2']]);
  });
});

describe('a text from several cells', () => {
  const texts = (intros: readonly Cell[]): Cell[][] => [
    ['Date', 'Task', 'Human', 'AI', 'Intro', 'Title'],
    ...intros.map((intro, i): Cell[] => ['2026-04-14', `Task ${i}`, 1, 10, intro, ['One', 'One', 'Two'][i] ?? '']),
  ];

  it('has the displayed text of numbers and dates', () => {
    const shown = { number: 0.5, shown: '50 %' };
    const date = { wallClock: '2026-04-14T00:00:00.000', shown: 'April 14' };
    expect(read(texts([shown, date]), 14).day?.intro).toBe('50 %\n\nApril 14');
  });

  it('is also read on the only day of a table', () => {
    expect(read(texts(['A.', 'B.']), 14).day?.intro).toBe('A.\n\nB.');
    const oneDay = texts(['A.', 'B.']).map((row) => row.slice(1));
    expect(readDay(oneDay, { tabName: '2026-04-14' }).day?.intro).toBe('A.\n\nB.');
  });

  it('does not include texts below other labels', () => {
    const labels: Cell[][] = [
      ['Task', 'Human', 'AI', '', 'Intro'],
      ['a', 1, 10, '', 'Hello.'],
      ['b', 1, 10, '', 'Analysis'],
      ['c', 1, 10, '', 'Slow.'],
    ];
    const { day } = readDay(labels, { tabName: '2026-04-14' });
    expect([day?.intro, day?.analysis]).toEqual(['Hello.', 'Slow.']);
  });

  it('is one title, and a notice gives the cell of another one', () => {
    const { day, notices } = read(texts(['', '', '']), 14);
    expect([day?.title, notices.map(lineOf)]).toEqual(['One', ['F4 label-twice label="Title" used="F2"']]);
  });

  it('has each notice at its own cell', () => {
    const reading = read(texts(['Fine.', 'Ask ines@quillfern.example.', 'In\u200bvisible.']), 14);
    expect(reading.notices.filter(({ code }) => code === 'text-invisible').map(({ place }) => place.cell)).toEqual([
      'E4',
    ]);
    const { ofDay } = applyPrivateList(reading, EMPTY_PRIVATE_LIST);
    expect(ofDay?.leaks.map(({ kind, source }) => [kind, source.cell])).toEqual([['leak-email', 'E3']]);
    const prose = read(texts(['Fine.', 'The 99.0x task was best.']), 14);
    const found = noticeProse(prose.day as Day, { year: 2026, month: 4, day: 14 }, standard);
    expect(found.map(({ place }) => place.cell)).toEqual(['E3']);
  });

  it('has no single cell to edit, also if all its cells are equal', () => {
    const grid = texts(['Same.', 'Same.']);
    const { table } = readDay(grid, { tabName: '2026-04-14' });
    expect(table && findTextPlace(grid, table, 'Intro', { rows: [2, 3], date: null })).toBeNull();
  });
});

describe('labels with a date', () => {
  const rows: Cell[][] = [
    ['Date', 'Task', 'Human', 'AI'],
    ['2026-04-14', 'a', 1, 10],
    ['2026-04-15', 'b', 1, 10],
  ];

  it('give the texts of that day, next to the table with the value to the right or below', () => {
    const beside: Cell[][] = [
      ['', 'Intro 2026-04-14', 'First day.'],
      ['', 'Analysis 15.04.2026:', 'Second, slow.'],
      ['', 'Title April 14, 2026', ''],
    ];
    const grid = [...rows.map((row, i) => [...row, ...(beside[i] ?? [])]), ['', '', '', '', '', 'A good day']];
    const of14 = read(grid, 14);
    expect([of14.day?.title, of14.day?.intro, of14.day?.analysis, of14.day?.cells]).toEqual([
      'A good day',
      'First day.',
      '',
      { Intro: 'G1', Title: 'F4' },
    ]);
    expect(of14.notices).toEqual([]);
    const of15 = read(grid, 15);
    expect([of15.day?.intro, of15.day?.analysis, of15.day?.cells]).toEqual(['', 'Second, slow.', { Analysis: 'G2' }]);
  });

  it('are read above the table, and a label is not the value of another', () => {
    const above: Cell[][] = [
      ['Intro 2026-04-14', '', ''],
      ['Analysis 2026-04-14', 'Fast.', ''],
      ['', '', ''],
    ];
    const { day } = read([...above, ...rows], 14);
    expect([day?.intro, day?.analysis]).toEqual(['', 'Fast.']);
  });

  it.each([
    ['Intro 2026-04-20', 'E1 label-day-missing label="Intro" date="2026-04-20"'],
    [
      'Analysis 03/04/2026',
      'E1 label-date-ambiguous shown="Analysis 03/04/2026" dayFirst="2026-04-03" monthFirst="2026-03-04"',
    ],
    ['Intro 14/04/26', 'E1 label-date-unreadable shown="Intro 14/04/26" fault="shortYear"'],
    ['Intro April 14', 'E1 label-date-unreadable shown="Intro April 14" fault="noYear"'],
    ['Intro Monday', 'E1 label-date-unreadable shown="Intro Monday" fault="weekday"'],
  ])('get a notice if no day has their date: %s', (label, line) => {
    const grid = rows.map((row, i) => (i === 0 ? [...row, label, 'Lost.'] : row));
    for (const day of [14, 15]) expect(read(grid, day).notices.map(lineOf)).toEqual([line]);
  });

  it('are used in a tab of one day', () => {
    const grid: Cell[][] = [
      ['Task', 'Human', 'AI', '', 'Intro 2026-04-14', 'Hello.'],
      ['a', 1, 10],
    ];
    const { day, notices } = readDay(grid, { tabName: '2026-04-14' });
    expect([day?.intro, notices]).toEqual(['Hello.', []]);
    expect(readDay(grid, { tabName: '2026-04-15' }).notices.map(lineOf)).toEqual([
      'E1 label-day-missing label="Intro" date="2026-04-14"',
    ]);
  });

  it('have the order of the date column', () => {
    const slashed: Cell[][] = [
      ['Date', 'Task', 'Human', 'AI', '', 'Intro 03/04/2026', 'Third.'],
      ['03/04/2026', 'a', 1, 10],
      ['14/04/2026', 'b', 1, 10],
    ];
    expect(read(slashed, 3).day?.intro).toBe('Third.');
  });

  it('are ignored if there is a column, with a warning', () => {
    const { day, notices } = read([...log, [], ['', '', '', '', 'Intro 2026-04-14', 'Other words.']], 14);
    expect(day?.intro).toBe('First words.\n\nMore words.');
    expect(notices.map(lineOf)).toEqual(['F7 label-twice label="Intro" used="E2"']);
  });

  it.each([
    'Intro, planned before 2026-04-14',
    'Introduction 2026-04-14',
    'Intro 2026-04',
    'Intro 03/04/2026',
    `Intro ${' '.repeat(90)}2026-04-14`,
  ])('are not %j', (label) => {
    const { day } = read(
      rows.map((row, i) => [...row, '', ...(i === 0 ? [label, 'Hello'] : [])]),
      14,
    );
    expect(day?.intro).toBe('');
  });
});
