// Covers src/rollup/week-of-records.ts and `{week factor}` in posts and on the command line.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roundRatio } from '../../src/record/numbers/rounding.ts';
import { readDay } from '../../src/record/reading/read-day.ts';
import type { Cell, Grid } from '../../src/record/values/cell.ts';
import { totalDay } from '../../src/rollup/day-totals.ts';
import { addUpWeek } from '../../src/rollup/week-of-records.ts';
import { runPost } from '../../src/workbench/command/post.ts';

/** 60 hours in 60 minutes, on a Saturday. */
const DAY: Grid = [
  ['Task', 'Human (h)', 'AI (min)'],
  ['Port the reports', 40, 40],
  ['Draw the covers', 20, 20],
];
const HEADINGS = ['Date', 'Human hours', 'AI minutes'];

function weekOf(...rows: Cell[][]): string | null {
  const { day } = readDay(DAY, { tabName: '2026-04-04' });
  if (day?.date == null) throw new Error('The grid has no day.');
  const totals = totalDay({ ...day, date: day.date, style: null, sums: {} });
  const week = addUpWeek([HEADINGS, ...rows], totals)?.weightedFactor ?? null;
  return week && roundRatio(week, 3);
}

describe('the week of a day', () => {
  it.each<[string, Cell[][], string | null]>([
    ['a day before', [['2026-04-03', 20, 100]], '30.000'],
    [
      'Monday and Sunday, which are in the week',
      [
        ['2026-03-30', 20, 50],
        ['2026-04-05', 20, 50],
      ],
      '37.500',
    ],
    [
      'the Sunday before and the Monday after, which are not',
      [
        ['2026-03-29', 20, 100],
        ['2026-04-06', 9, 9],
      ],
      null,
    ],
    [
      'the saved row of the day, which is replaced',
      [
        ['2026-04-04', 999, 1],
        ['2026-04-03', 20, 100],
      ],
      '30.000',
    ],
    ['only the saved row of the day', [['2026-04-04', 60, 60]], null],
    ['no rows', [], null],
    [
      'a day twice',
      [
        ['2026-04-03', 20, 100],
        ['2026-04-03', 20, 100],
      ],
      null,
    ],
    [
      'a row without figures',
      [
        ['2026-04-03', 20, 100],
        ['2026-04-02', '', 10],
      ],
      null,
    ],
    [
      'a row without a date',
      [
        ['2026-04-03', 20, 100],
        ['', 20, 10],
      ],
      null,
    ],
    [
      'a row without figures in another week',
      [
        ['2026-04-03', 20, 100],
        ['2026-04-22', '', 10],
      ],
      '30.000',
    ],
  ])('%s', (_, rows, expected) => {
    expect(weekOf(...rows)).toBe(expected);
  });

  it('needs the headings of the Records tab', () => {
    const { day } = readDay(DAY, { tabName: '2026-04-04' });
    if (day?.date == null) throw new Error('The grid has no day.');
    expect(addUpWeek([['Date', 'Hours']], totalDay({ ...day, date: day.date, style: null, sums: {} }))).toBeNull();
  });
});

describe('{week factor} on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'week-'));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const file = write('2026-04-04.csv', DAY.map((row) => row.join(',')).join('\n'));
  const post = (...args: string[]) => runPost([file, '--analysis', 'The week came to {week factor}.', ...args]);

  it('is the factor of the week, and is not compared with the day', () => {
    const records = write('records.csv', 'Date,Human hours,AI minutes\n2026-04-03,20,100\n');
    const { output, messages, exitCode } = post('--records', records, '--strict');
    expect(output).toContain('The week came to 30.0x.');
    expect(messages.filter((line) => line.includes('week'))).toEqual([]);
    expect(messages.join('\n')).not.toContain('does not match');
    expect(exitCode).toBe(messages.length === 0 ? 0 : 1);
  });

  it('is an error without other days', () => {
    const message =
      'error: {week factor} needs another day of its week in the Records tab (--records FILE.csv), and each day once with a date and figures.';
    expect(post().messages).toContain(message);
    const records = write('empty.csv', 'Date,Human hours,AI minutes\n');
    expect(post('--records', records).messages).toContain(message);
    expect(post().output).toContain('The week came to {week factor}.');
  });

  it('refuses a file that is not the Records tab', () => {
    const records = write('other.csv', 'Day,Hours\n1,2\n');
    expect(post('--records', records)).toMatchObject({
      exitCode: 1,
      messages: [`error: ${records} has no headings Date, Human hours and AI minutes. Export the Records tab as CSV.`],
    });
  });
});
