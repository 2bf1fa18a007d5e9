import { readDay } from '../../../src/record/reading/read-day.ts';
import type { Cell } from '../../../src/record/values/cell.ts';
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

  it('have the order of the date column', () => {
    const slashed: Cell[][] = [
      ['Date', 'Task', 'Human', 'AI', '', 'Intro 03/04/2026', 'Third.'],
      ['03/04/2026', 'a', 1, 10],
      ['14/04/2026', 'b', 1, 10],
    ];
    expect(read(slashed, 3).day?.intro).toBe('Third.');
  });

  it('lose to a column, with a warning', () => {
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
