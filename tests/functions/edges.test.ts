// Covers src/functions: edges of the custom functions.
import { callSheetFunction } from '../../src/functions/call-sheet-function.ts';
import { DAY_FUNCTIONS } from '../../src/functions/day-functions.ts';
import { FIGURE_FUNCTIONS } from '../../src/functions/figure-functions.ts';
import { SHEET_FUNCTIONS } from '../../src/functions/function-table.ts';
import { PERIOD_FUNCTIONS } from '../../src/functions/period-functions.ts';

const call = (name: string, ...values: unknown[]) =>
  callSheetFunction({ ...FIGURE_FUNCTIONS, ...PERIOD_FUNCTIONS, ...DAY_FUNCTIONS }, name, values, {
    wallClock: () => '',
  });

it('documents every function, once', () => {
  const names = [FIGURE_FUNCTIONS, PERIOD_FUNCTIONS, DAY_FUNCTIONS].flatMap(Object.keys);
  expect(SHEET_FUNCTIONS.map(({ name }) => name)).toEqual(names);
});

it.each([
  ['1899-12-31T06:00:00.000', 30],
  ['1900-01-02T00:00:00.000', 72],
  ['1899-12-30T01:30:00.000', 1.5],
])('LEVERAGE reads the clock time %s as %d hours, because it does not know how a cell shows it', (clock, hours) => {
  const values = [new Date(0), 60];
  expect(callSheetFunction(FIGURE_FUNCTIONS, 'LEVERAGE', values, { wallClock: () => clock })).toBe(hours);
});

describe('HUMAN_WEEKS', () => {
  it('skips blank rows', () => {
    expect(call('HUMAN_WEEKS', [['Human'], [40], [''], ['  '], [80], ['']])).toBe(3);
    expect(
      call('HUMAN_WEEKS', [
        [40, ''],
        ['', '80h'],
      ]),
    ).toBe(3);
  });

  it('is 0 for a range of zeros, and blank for one of blanks', () => {
    expect([call('HUMAN_WEEKS', [['Human'], [0]]), call('HUMAN_WEEKS', [['Human'], ['']])]).toEqual([0, '']);
  });
});

describe('a heading next to figures in its row', () => {
  it('is reported, because the row is not a row of headings', () => {
    expect(() => call('HUMAN_WEEKS', [['Human Est. (h)', 80, 40]])).toThrow('Row 1 of the range: ');
    expect(() =>
      call('HUMAN_WEEKS', [
        ['Human Est. (h)', 80, 40],
        ['', 1, 2],
      ]),
    ).toThrow('Row 1 of the range: ');
    expect(call('LEVERAGE', [['Human', 80, 40]], [['AI', 60, 20]])).toEqual([['Human?', 80, 120]]);
  });

  it('is a heading if no other cell in its row is a figure', () => {
    expect(
      call('HUMAN_WEEKS', [
        ['Human', '', 'Others'],
        [80, '', 40],
      ]),
    ).toBe(3);
    expect(
      call('HUMAN_WEEKS', [
        ['Human', '-', '#REF!'],
        [80, '', 40],
      ]),
    ).toBe(3);
  });
});

describe('the date of LEVERAGE_POST', () => {
  const TABLE = [
    ['Task', 'Human', 'AI'],
    ['a', 1, 1],
  ];

  it.each([46116, 46116.75, '2026-04-04'])('can be %j', (date) => {
    expect(call('LEVERAGE_POST', TABLE, date)).toContain('April 04, 2026');
  });

  it.each([0, 1, 20260404, 1e9, Number.NaN])('cannot be %j', (date) => {
    expect(() => call('LEVERAGE_POST', TABLE, date)).toThrow(`“${date}”, which is not a date.`);
  });
});

describe('the unit in a heading', () => {
  it('applies to DURATION_HOURS and DURATION_MINUTES', () => {
    expect(call('DURATION_HOURS', [['Human (min)'], [90]])).toEqual([['Human (min)'], [1.5]]);
    expect(call('DURATION_MINUTES', [['Human (h)'], [1.5]])).toEqual([['Human (h)'], [90]]);
  });

  it('applies to the sums, separately for each range', () => {
    expect(call('WEIGHTED_LEVERAGE', [['Human (min)'], [90], [30]], [['AI (h)'], [0.5], [0.5]])).toBe(2);
    expect(call('HUMAN_WEEKS', [['Human (min)'], [2400]])).toBe(1);
  });
});

describe('LEVERAGE_TEXT', () => {
  it('accepts up to ten decimals', () => {
    expect(call('LEVERAGE_TEXT', 1.23456789012, 10)).toBe('1.2345678901x');
    expect(() => call('LEVERAGE_TEXT', 1, 11)).toThrow('decimals is “11”');
  });

  it('prints factors below 1', () => {
    expect([call('LEVERAGE_TEXT', 0), call('LEVERAGE_TEXT', 0.5), call('LEVERAGE_TEXT', 0.04)]).toEqual([
      '0.0x',
      '0.5x',
      '0.0x',
    ]);
  });

  it('does not read text with a digit as a heading', () => {
    expect(call('LEVERAGE_TEXT', [['54.16x'], [2]])).toEqual([['54.2x'], ['2.0x']]);
  });
});

describe('cells that contain only spaces', () => {
  it('are blank', () => {
    expect(call('LEVERAGE', [[1], ['   '], ['  ']], [[1], [' '], ['\t']])).toEqual([[60]]);
    expect(call('LEVERAGE', [[1], ['  '], [2]], 30)).toEqual([[2], [''], [4]]);
    expect(call('WEIGHTED_LEVERAGE', [[1], [' ']], [[1], ['']])).toBe(60);
  });
});

describe('a factor that is a tie at one decimal', () => {
  it.each([
    [32.91, 12, 164.55, '164.6x'],
    [0.03, 4, 0.45, '0.4x'],
    [0.13, 4, 1.95, '2.0x'],
    [0.17, 4, 2.55, '2.6x'],
  ])('%d h ÷ %d min is %d, without the error of its binary fraction', (hours, minutes, factor, printed) => {
    expect(call('LEVERAGE', hours, minutes)).toBe(factor);
    expect(call('LEVERAGE', `${hours}h`, `${minutes}m`)).toBe(factor);
    expect(call('LEVERAGE', [[hours]], [[minutes]])).toBe(factor);
    expect(call('LEVERAGE_TEXT', call('LEVERAGE', hours, minutes))).toBe(printed);
  });
});

describe('sums over several columns', () => {
  it('report the first unreadable row, in any column', () => {
    const rows = [
      [1, 1],
      [1, 'x'],
      ['y', 1],
    ];
    expect(() => call('HUMAN_WEEKS', rows)).toThrow('Row 2 of the range: human_hours is “x”');
    expect(() => call('WEIGHTED_LEVERAGE', rows, 5)).toThrow('Row 2 of the range: human_hours is “x”');
  });

  it('include the rows that have all arguments', () => {
    const hours = [[1, 2], ['', 4], [8]];
    const minutes = [
      [1, ''],
      [1, 1],
      [1, 1],
    ];
    expect(call('WEIGHTED_LEVERAGE', hours, minutes)).toBe((1 + 4 + 8) * 20);
  });
});

describe('LEVERAGE_STATS and LEVERAGE_TABLE', () => {
  const header = ['Task', 'Human', 'Claude'];
  const grid = [header, ['a', '', 1], ['b', 1, 'x'], ['c', 1, 1], ['d', 1, 0], ['e', 1, '']];
  const tenth = [...grid, ['f', 1, 1], ['g', 1, 1], ['h', 1, 1], ['i', 'x', 1]];

  it('list the skipped rows from top to bottom', () => {
    const stats = call('LEVERAGE_STATS', tenth) as string[][];
    expect(stats[stats.length - 1]?.[1]).toBe('2, 3, 5, 6, 10');
    const table = call('LEVERAGE_TABLE', tenth) as string[][];
    expect(table[table.length - 1]?.[1]).toContain('2, 3, 5, 6, 10');
  });

  it('leave out totals of days, whose rows need not be next to each other, without a note', () => {
    const days = [
      ['Date', 'Task', 'Human', 'Claude'],
      ['2026-04-04', 'a', 8, 10],
      ['2026-04-05', 'c', 2, 10],
      ['2026-04-04', 'b', 6, 20],
      ['2026-04-05', 'd', 3, 20],
      ['2026-04-04', 'Total', 14, 30],
      ['2026-04-05', 'Sunday total', 5, 30],
    ];
    const stats = call('LEVERAGE_STATS', days) as string[][];
    expect([stats[1], stats[stats.length - 1]?.[0]]).toEqual([
      ['Total tasks', '4'],
      expect.not.stringContaining('Skipped'),
    ]);
    expect((call('LEVERAGE_TABLE', days) as string[][]).map((row) => row[1])).toEqual(['Task', 'a', 'b', 'c', 'd']);
  });

  it('explain why the first unreadable row is skipped when no row is left', () => {
    const unfinishedFirst = [header, ['a', '', 1], ['b', 1, 'x']];
    expect(() => call('LEVERAGE_TABLE', unfinishedFirst)).toThrow('Row 3 of the range: “x” is not a duration.');
  });

  it('use the token count next to the table instead of the sum of the column', () => {
    const rows = [
      [...header, 'Tokens', '', 'Tokens', '5k'],
      ['a', 1, 1, 1000],
      ['b', 1, 1, ''],
    ];
    expect(call('LEVERAGE_STATS', rows)).toContainEqual(['Total tokens', '5,000']);
    const withoutLabel = rows.map((row) => row.slice(0, 4));
    expect(call('LEVERAGE_STATS', withoutLabel)).toContainEqual(['Total tokens', '1,000 (1 of 2 tasks)']);
    expect(call('LEVERAGE_STATS', withoutLabel, 7000)).toContainEqual(['Total tokens', '7,000']);
    expect(call('LEVERAGE_STATS', withoutLabel, [['Tokens:', '7k']])).toContainEqual(['Total tokens', '7,000']);
    expect(call('LEVERAGE_STATS', withoutLabel, [['Tokens', '']])).toContainEqual([
      'Total tokens',
      '1,000 (1 of 2 tasks)',
    ]);
    expect(() => call('LEVERAGE_STATS', withoutLabel, [['Intro', 7]])).toThrow(
      'total_tokens starts with “Intro”. Give the cell next to the label Tokens.',
    );
    for (const given of ['abc', [['Tokens', 'abc']], -5, 1.5]) {
      expect(() => call('LEVERAGE_STATS', withoutLabel, given)).toThrow(
        /^total_tokens: “(?:abc|-5|1\.5)” is not a token count\. Write 150000 or 150k\./,
      );
    }
    expect(() => call('LEVERAGE_STATS', withoutLabel, '#N/A')).toThrow(/^total_tokens: .*#N\/A/);
    const unreadable = [[...(rows[0] ?? []).slice(0, 6), 'abc'], ...rows.slice(1)];
    expect(call('LEVERAGE_STATS', unreadable)).toContainEqual([
      'Warning',
      expect.stringContaining('“abc” is not a token count.'),
    ]);
    const withoutTasks = [rows[0], ['a', 1, 'x']];
    expect(call('LEVERAGE_STATS', withoutTasks)).toContainEqual(['Total tokens', '']);
  });
});
