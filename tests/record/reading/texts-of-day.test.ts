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
