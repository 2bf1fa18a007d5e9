// Runs in every time zone.
// Covers src/functions: the custom functions by their examples and errors.
import { callSheetFunction } from '../../src/functions/call-sheet-function.ts';
import { DAY_FUNCTIONS } from '../../src/functions/day-functions.ts';
import { FIGURE_FUNCTIONS } from '../../src/functions/figure-functions.ts';
import { SHEET_FUNCTIONS } from '../../src/functions/function-table.ts';
import { PERIOD_FUNCTIONS } from '../../src/functions/period-functions.ts';
import { readDay } from '../../src/record/reading/read-day.ts';
import type { Cell } from '../../src/record/values/cell.ts';
import { lineOf } from '../notice-line.ts';
import { sampleGrid } from '../sample-grid.ts';

const clockInKolkata = (date: Date) => (date.getTime() < 0 ? '1899-12-30T01:30:00.000' : '2026-04-04T00:00:00.000');
const call = (name: string, ...values: unknown[]) =>
  callSheetFunction({ ...FIGURE_FUNCTIONS, ...PERIOD_FUNCTIONS, ...DAY_FUNCTIONS }, name, values, {
    wallClock: clockInKolkata,
  });
const columnOf = (index: number) => sampleGrid().map((row) => [row[index] ?? '']);
const [hours, minutes, supervision] = [columnOf(2), columnOf(3), columnOf(4)];

describe('the examples in the documentation', () => {
  it.each(SHEET_FUNCTIONS.map(({ name, example }) => ({ name, ...example })))(
    '$formula',
    ({ name, values, result }) => {
      expect(call(name, ...values)).toEqual(result);
    },
  );
});

describe('LEVERAGE of one cell each', () => {
  it('is the ratio, unrounded', () => {
    expect(call('LEVERAGE', 240, 22)).toBe((240 * 60) / 22);
    expect(call('LEVERAGE', '1h 30m', '8,5m')).toBe(90 / 8.5);
    expect(call('LEVERAGE', [[240]], [[22]])).toBe((240 * 60) / 22);
    expect(call('LEVERAGE', 0, 22)).toBe(0);
    expect(call('SUPERVISORY_LEVERAGE', 40, 10)).toBe(240);
  });

  it('is blank while one is blank', () => {
    expect([call('LEVERAGE', '', 22), call('LEVERAGE', 240, ''), call('LEVERAGE', ' ', null)]).toEqual(['', '', '']);
  });

  it('reads a duration cell in the time zone of the sheet', () => {
    expect(call('LEVERAGE', new Date(Date.UTC(1899, 11, 29, 20, 6, 32)), 9)).toBe(10);
  });

  it.each([
    [[240, 0], 'ai_minutes is 0, so there is no factor. Write 20m or 0:20.'],
    [['abc', 22], 'human_hours is “abc”, which is not a duration. Write 1.5h or 1:30.'],
    [[240, 'abc'], 'ai_minutes is “abc”, which is not a duration. Write 20m or 0:20.'],
    [[-1, 22], 'human_hours is “-1”, which is negative. Write 1.5h or 1:30.'],
    [[240, -22], 'ai_minutes is “-22”, which is negative. Write 20m or 0:20.'],
    [[240, true], 'ai_minutes is “TRUE”, which is not a duration. Write 20m or 0:20.'],
    [['#N/A', 22], 'human_hours is the error #N/A. Fix that cell first.'],
    [[240, Number.NaN], 'ai_minutes is “NaN”, which is not a duration. Write 20m or 0:20.'],
    [[Number.POSITIVE_INFINITY, 1], 'human_hours is “Infinity”, which is not a duration. Write 1.5h or 1:30.'],
    [
      [240, new Date(Date.UTC(2026, 3, 4))],
      'ai_minutes is “2026-04-04”, which is a date, as Sheets reads input such as 10-20. Write 20m or 0:20, or a range with a unit.',
    ],
    [[240], 'ai_minutes is missing. Give a cell or a range, or write 20m or 0:20.'],
  ])('%j is a sentence', (values, sentence) => {
    expect(() => call('LEVERAGE', ...values)).toThrow(new Error(sentence));
  });
});

describe('LEVERAGE of ranges', () => {
  it('marks a date, which 10-20 becomes, with a word that fits the column, because a function does not get the displayed text', () => {
    const date = new Date(Date.UTC(2026, 3, 4));
    expect(call('LEVERAGE', [['Human (h)'], [date], [2]], [['AI (min)'], [10], [10]])).toEqual([
      ['Factor'],
      ['date?'],
      [12],
    ]);
  });

  it('returns one result per row, below a heading', () => {
    const result = call('LEVERAGE', hours, minutes);
    expect(result).toEqual([
      ['Factor'],
      ...sampleGrid()
        .slice(1)
        .map((row) => [row[6]]),
    ]);
    expect((call('SUPERVISORY_LEVERAGE', hours, supervision) as unknown[][])[0]).toEqual(['Sup. Factor']);
  });

  it('does not return the blank rows at the end', () => {
    expect(call('LEVERAGE', [['Human'], [1], [''], [2], [''], ['']], [['AI'], [1], [''], [''], [''], ['']])).toEqual([
      ['Factor'],
      [60],
      [''],
      [''],
    ]);
    expect(call('LEVERAGE', [[''], ['']], [[''], ['']])).toBe('');
  });

  it('applies a single value to each row that is not blank', () => {
    expect(call('LEVERAGE', [[1], [''], [2]], 30)).toEqual([[2], [''], [4]]);
    expect(call('LEVERAGE', 1, [['Claude'], [30], [0.5]])).toEqual([['Factor'], [2], [120]]);
  });

  it('shows the value of a bad row with a question mark in that row, and the ratio in the others', () => {
    expect(call('LEVERAGE', [[1], ['x'], [1], ['#REF!'], [true], [-5]], [[1], [1], [0], [1], [1], [1]])).toEqual([
      [60],
      ['x?'],
      ['0 min?'],
      ['#REF!?'],
      ['TRUE?'],
      ['-5?'],
    ]);
    expect(call('SUPERVISORY_LEVERAGE', [[1], [1], [1]], [['20 mn'], ['0:00'], ['about an hour']])).toEqual([
      ['20 mn?'],
      ['0:00?'],
      ['about an ho…?'],
    ]);
    expect(call('LEVERAGE', [['Hours'], [1]], [['Claude (h)'], [0]])).toEqual([['Factor'], ['0 h?']]);
  });

  it('reads the first row as headings only if each range has one', () => {
    expect(call('LEVERAGE', [['x'], [1]], [[5], [1]])).toEqual([['x?'], [60]]);
    expect(call('LEVERAGE', [['Mensch'], [1]], [['KI'], [1]])).toEqual([['Factor'], [60]]);
  });

  it('reads plain numbers in the unit of the heading', () => {
    expect(call('LEVERAGE', [['Human (min)'], [90]], [['AI (h)'], [0.5]])).toEqual([['Factor'], [3]]);
  });

  it('works along a row and over a block', () => {
    expect(call('LEVERAGE', [[1, 2]], [[1, 1]])).toEqual([[60, 120]]);
    expect(
      call(
        'LEVERAGE',
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toEqual([
      [60, 120],
      [180, 240],
    ]);
  });

  it('of different sizes is an error with both sizes', () => {
    expect(() => call('LEVERAGE', [[1], [2]], [[1], [2], [3]])).toThrow(
      'human_hours has 2 rows and 1 column, ai_minutes has 3 rows and 1 column. Give ranges of the same size, such as C1:C and D1:D.',
    );
    expect(() => call('LEVERAGE', [[1, 2]], [[1], [2]])).toThrow(
      'human_hours has 1 row and 2 columns, ai_minutes has 2 rows and 1 column.',
    );
  });
});

describe('weighted averages', () => {
  it('are ratios of sums', () => {
    expect(call('WEIGHTED_LEVERAGE', hours, minutes)).toBe((1426 * 60) / 1581);
    expect(call('WEIGHTED_SUPERVISORY_LEVERAGE', hours, supervision)).toBe((1426 * 60) / 149);
    expect(call('WEIGHTED_LEVERAGE', 240, 22)).toBe((240 * 60) / 22);
  });

  it('add decimals exactly', () => {
    expect(call('WEIGHTED_LEVERAGE', [[0.1], [0.2]], [[0.3], [0.7]])).toBe(18);
  });

  it('skip a row with a blank in both sums', () => {
    expect(call('WEIGHTED_LEVERAGE', [[1], [100], ['']], [[1], [''], [1000]])).toBe(60);
  });

  it('are blank when there is nothing to add up', () => {
    expect([
      call('WEIGHTED_LEVERAGE', [['']], [['']]),
      call('WEIGHTED_LEVERAGE', [['Human'], ['']], [['AI'], [5]]),
    ]).toEqual(['', '']);
  });

  it('report an unreadable row of the range', () => {
    expect(() => call('WEIGHTED_LEVERAGE', [['Human'], [1], [1]], [['AI'], [1], [0]])).toThrow(
      'Row 3 of the range: ai_minutes is 0, so there is no factor. Write 20m or 0:20.',
    );
    expect(() => call('WEIGHTED_LEVERAGE', [[1], ['x']], [[1], [1]])).toThrow(
      'Row 2 of the range: human_hours is “x”, which is not a duration.',
    );
    expect(() => call('WEIGHTED_LEVERAGE', 1, 0)).toThrow(/^ai_minutes is 0/);
  });

  it('count supervision of 0 with its hours, like the record', () => {
    expect(call('WEIGHTED_SUPERVISORY_LEVERAGE', [[1], [1]], [[5], [0]])).toBe(24);
    expect(call('WEIGHTED_SUPERVISORY_LEVERAGE', [[1]], [[0]])).toBe('');
  });
});

describe('the other functions', () => {
  it('compute weeks of any length', () => {
    expect(call('HUMAN_WEEKS', hours)).toBe(35.65);
    expect(call('HUMAN_WEEKS', hours, 35)).toBe(1426 / 35);
    expect(call('HUMAN_WEEKS', [[''], ['']])).toBe('');
    expect(() => call('HUMAN_WEEKS', hours, 0)).toThrow('hours_per_week is “0”. Write a number above 0, such as 40.');
    expect(() => call('HUMAN_WEEKS', [['Human'], [1], ['x']])).toThrow('Row 3 of the range: human_hours is “x”');
  });

  it('convert single durations and ranges', () => {
    expect(call('DURATION_MINUTES', [['Claude'], ['1:30'], [''], ['x'], [''], ['']])).toEqual([
      ['Claude'],
      [90],
      [''],
      ['value is “x”, which is not a duration. Write 20m or 0:20.'],
    ]);
    expect(call('DURATION_HOURS', 90)).toBe(90);
    expect(call('DURATION_MINUTES', 90)).toBe(90);
    expect(() => call('DURATION_HOURS', 'x')).toThrow('value is “x”, which is not a duration. Write 1.5h or 1:30.');
  });

  it('format factors like a record', () => {
    const text = (factor: unknown, ...rest: unknown[]) => call('LEVERAGE_TEXT', factor, ...rest);
    expect([
      text(35.65),
      text(1.75),
      text(13.35),
      text(116.25),
      text(654.5454),
      text(54.1, 0),
      text(54.126, 2),
    ]).toEqual(['35.6x', '1.8x', '13.4x', '116.2x', '654.5x', '54x', '54.13x']);
    expect([text('54.1x'), text(''), text([['Factor'], [2], ['']])]).toEqual(['54.1x', '', [['Factor'], ['2.0x']]]);
    expect(() => text('abc')).toThrow('factor is “abc”, which is not a factor. Write a number such as 54.1.');
    expect(() => text(-1)).toThrow('factor is “-1”');
    expect(() => text(1, 11)).toThrow('decimals is “11”. Write a whole number from 0 to 10.');
    const date = new Date(2026, 0, 4);
    expect(() => text(date)).toThrow('factor is a date, which is not a factor. Write a number such as 54.1.');
    expect(() => text(1, date)).toThrow('decimals is a date. Write a whole number from 0 to 10.');
    expect(() => call('HUMAN_WEEKS', [[8]], date)).toThrow('hours_per_week is a date. Write ');
  });
});

describe('a day as a table of text', () => {
  it('has the statistics and the rows of the record', () => {
    const stats = call('LEVERAGE_STATS', sampleGrid()) as string[][];
    expect(stats).toHaveLength(8);
    expect(stats[6]).toEqual(['Weighted average leverage factor', '54.1x']);
    const table = call('LEVERAGE_TABLE', sampleGrid()) as string[][];
    expect(table).toHaveLength(30);
    expect(table[29]?.slice(2)).toEqual(['1h', '8m', '2m', '7.5x', '30.0x']);
  });

  const header = ['Task', 'Human', 'Claude'];

  it('lists the skipped rows', () => {
    const grid = [header, ['a', 1, 1], ['b', 1, 'x'], ['c', '', 1]];
    expect((call('LEVERAGE_STATS', grid) as string[][])[8]).toEqual(['Skipped rows of the range', '3, 4']);
    expect((call('LEVERAGE_TABLE', grid) as string[][])[2]).toEqual([
      '',
      'Skipped rows of the range: 3, 4',
      '',
      '',
      '',
      '',
      '',
    ]);
    const table = call('LEVERAGE_TABLE', [header, ['a', 1, 1], ['b', 1, 'x']]) as string[][];
    expect(table[2]?.[1]).toBe('Skipped rows of the range: 3');
  });

  it('ignores a second table next to the first', () => {
    const grid: Cell[][] = [header, ['a\nb  c', 1, 1], ['d', 2, 'x'], ['e', 3, 1], ['', '', ''], ['', '', '']];
    const table = call('LEVERAGE_TABLE', grid) as string[][];
    expect(table).toHaveLength(4);
    const beside = grid.map((row, i) => [...row, '', ...(table[i] ?? [])]);
    const { notices } = readDay(beside, { tabName: '2026-04-04' });
    expect(notices.map(lineOf)).toEqual([
      'C3 duration-unreadable row=3 shown="x" column="aiTime" reason="other" instead=null',
    ]);
  });

  it('explains why when no row is left', () => {
    const grid = [header, ['a', 1, 0], ['b', '', 5]];
    const why = 'Row 2 of the range: AI time is 0, so there is no factor.';
    expect(() => call('LEVERAGE_TABLE', grid)).toThrow(why);
    expect(() => call('LEVERAGE_POST', grid, '2026-04-04')).toThrow(why);
    expect((call('LEVERAGE_STATS', grid) as string[][])[8]).toEqual(['Skipped rows of the range', '2, 3']);
  });

  it('is a complete post without skipped rows', () => {
    expect(call('LEVERAGE_POST', [header, ['a', 1, 1]], new Date(Date.UTC(2026, 3, 4)))).toMatch(
      /^# Leverage Record: April 04, 2026\n/,
    );
    expect(call('LEVERAGE_POST', [header, ['a', 1, 1]], '2026-04-04', 'HTML')).toMatch(
      /^<article class="leverage-record">\n<style>[\s\S]*<\/style>\n<h1>Leverage Record: <time datetime="2026-04-04">April 04, 2026<\/time><\/h1>\n/,
    );
    expect(() => call('LEVERAGE_POST', [header, ['a', 1, 1], ['b', 1, 'x']], '2026-04-04')).toThrow(
      'Row 3 of the range: “x” is not a duration. Write 20m or 0:20.',
    );
    expect(() => call('LEVERAGE_POST', [header, ['a', 1, 1], ['b', 1, '']], '2026-04-04')).toThrow(
      'Row 3 of the range: No AI time yet.',
    );
    expect(() => call('LEVERAGE_POST', [header, ['a', 1, 1]], 'April 4')).toThrow(
      'date is “April 4”, which is not a date. Write a date with a year, like 2026-04-04.',
    );
    expect(() => call('LEVERAGE_POST', [header, ['a', 1, 1]], '2026-04-04', 'pdf')).toThrow(
      'format is “pdf”. Write one of markdown, html, text, json.',
    );
  });

  it('uses only the rows of the date if the range has a Date column; statistics and table use all rows', () => {
    const log = [
      ['Date', 'Task', 'Human', 'AI'],
      ['2026-04-03', 'old', 1, 10],
      ['2026-04-04', 'new', 4, 10],
    ];
    const post = (date: unknown, rows = log) => String(call('LEVERAGE_POST', rows, date)).split('\n');
    expect(post('2026-04-03').filter((line) => line.startsWith('| 1'))).toEqual([
      '| 1 | old | 1h | 10m | – | 6.0x | – |',
    ]);
    expect(post('2026-04-04').filter((line) => line.startsWith('| 1'))).toEqual([
      '| 1 | new | 4h | 10m | – | 24.0x | – |',
    ]);
    expect(() => post('2026-04-05')).toThrow(
      'No row has the date 2026-04-05. The table has 2026-04-04 (1 row), 2026-04-03 (1 row).',
    );
    expect(() => post('2026-04-04', [...log, ['', 'lost', 1, 10]])).toThrow(
      'Row 4 of the range: No date. Write one in every row, like 2026-04-04.',
    );
    expect(call('LEVERAGE_STATS', [...log, ['', 'undated', 1, 10]])).toContainEqual(['Total tasks', '3']);
    expect(call('LEVERAGE_TABLE', log)).toHaveLength(3);
  });

  it('reports what is missing', () => {
    expect(() =>
      call('LEVERAGE_STATS', [
        ['a', 'b'],
        [1, 2],
      ]),
    ).toThrow('No task table found in the first 20 rows.');
    expect(() => call('LEVERAGE_TABLE', [header])).toThrow('No tasks yet.');
  });
});
