// Runs in every time zone.
import { noticeOtherFactors, noticeTies } from '../../../src/record/reading/shown-factors.ts';
import type { Cell, Grid } from '../../../src/record/values/cell.ts';
import { lineOf } from '../../notice-line.ts';
import { sampleGrid, tableOf } from '../../sample-grid.ts';
import { lines, read, taskNames } from '../read-grid.ts';

describe('the reference figures', () => {
  it('give 29 tasks and exactly three notices', () => {
    expect(read(sampleGrid()).day?.tasks).toHaveLength(29);
    expect(lines(sampleGrid())).toEqual([
      'E19 supervision-long row=19 supervision="5m" ai="5m" isLonger=false',
      'E20 supervision-long row=20 supervision="5m" ai="4m" isLonger=true',
      'D2:D30 ai-time-beyond-day hours="26.4"',
    ]);
  });
});

describe('rows', () => {
  it('can be separated by blank rows; a row with only a number and results is blank', () => {
    const grid = [
      ['#', 'Task', 'Human', 'AI', 'Factor'],
      [1, 'a', 1, 1, 60],
      ['', '', '', '', ''],
      [3, '', '', '', '#DIV/0!'],
      [4, 'b', 1, 1, 60],
    ];
    expect(taskNames(grid)).toEqual(['a', 'b']);
    expect(lines(grid)).toEqual([]);
    expect(read(grid).day?.rowCount).toBe(2);
  });

  it.each<[Cell[], string]>([
    [['a', '', 5], 'B2 row-unfinished row=2 lacks=["humanEstimate"]'],
    [['a', 5, ''], 'C2 row-unfinished row=2 lacks=["aiTime"]'],
    [['a', '', ''], 'B2 row-unfinished row=2 lacks=["humanEstimate","aiTime"]'],
    [['', 5, 5], 'A2 row-unfinished row=2 lacks=["task"]'],
    [['', '', '', 5], 'A2 row-unfinished row=2 lacks=["task","humanEstimate","aiTime"]'],
    [['a', 5, 0], 'C2 ai-time-zero row=2'],
    [['a', 5, '0m'], 'C2 ai-time-zero row=2'],
    [['a', 5, '20 mn'], 'C2 duration-unreadable row=2 shown="20 mn" column="aiTime" reason="other" instead=null'],
    [['a', 'some', 5], 'B2 duration-unreadable row=2 shown="some" column="humanEstimate" reason="other" instead=null'],
    [['a', 5, 5, true], 'D2 duration-unreadable row=2 shown="TRUE" column="supervision" reason="other" instead=null'],
    [['a', -5, 5], 'B2 duration-negative row=2 shown="-5" column="humanEstimate"'],
    [['a', 5, '#N/A'], 'C2 error-cell row=2 shown="#N/A"'],
    [['#REF!', 5, 5], 'A2 error-cell row=2 shown="#REF!"'],
  ])('%j is not printed, and is reported', (row, line) => {
    const grid = tableOf(row, ['sound', 1, 1, 0.5]);
    expect(lines(grid)).toEqual([line]);
    expect(taskNames(grid)).toEqual(['sound']);
    expect(read(grid).day?.rowCount).toBe(2);
  });

  it('can mention an error cell without being one', () => {
    const grid = tableOf(['#REF! in the budget is fixed', 1, 1, 0.5], ['#N/A', 1, 1, 0.5]);
    expect(taskNames(grid)).toEqual(['#REF! in the budget is fixed']);
    expect(lines(grid)).toEqual(['A3 error-cell row=3 shown="#N/A"']);
  });

  it('report every unusable cell of a row', () => {
    expect(lines(tableOf(['a', 'x', 'y'], ['b', 1, 1, 0.5]))).toEqual([
      'B2 duration-unreadable row=2 shown="x" column="humanEstimate" reason="other" instead=null',
      'C2 duration-unreadable row=2 shown="y" column="aiTime" reason="other" instead=null',
    ]);
  });

  it.each(['\u200b', ' \u200b\ufeff ', '\u200d', '\u00a0\u2060'])('a task of only %j is blank, like spaces', (task) => {
    const grid = tableOf(['a', 5, 5, 1], [task, 8, 20, 2], [task, '', '', '']);
    expect(lines(grid)).toEqual(lines(tableOf(['a', 5, 5, 1], [' ', 8, 20, 2], [' ', '', '', ''])));
    expect(lines(grid)).toContainEqual(expect.stringContaining('A3 row-unfinished row=3 lacks=["task"]'));
    expect(read(grid).day?.tasks).toHaveLength(1);
  });

  it.each<[Cell[], string]>([
    [['a', 0, 5, 1], 'B2 human-estimate-zero row=2'],
    [['a', 5, 5, 0], 'D2 supervision-zero row=2'],
    [['a', 0.5, 45, 1], 'B2 units-mixed row=2 human="0.5h" ai="45m"'],
    [['a', 240, 2.5, 1], 'B2 units-mixed row=2 human="240h" ai="2.5m"'],
    [['a', 5, 5, 1, 'lots'], 'E2 tokens-unreadable row=2 shown="lots" plain=null'],
    [['a\u200b', 5, 5, 1], 'A2 text-invisible row=2 character="U+200B"'],
    [['Write the...', 5, 5, 1], 'A2 text-cut row=2 ending="..."'],
    [['a', 5, 5, 5], 'D2 supervision-long row=2 supervision="5m" ai="5m" isLonger=false'],
  ])('%j is printed, with a notice', (row, line) => {
    expect(lines(tableOf(row))).toEqual([line]);
    expect(read(tableOf(row)).day?.tasks).toHaveLength(1);
  });

  it.each<[Cell[]]>([[['a', 0.75, 45, 1]], [['a', 208, 2.5, 1]], [['a', 5, 5, 4.9]]])(
    '%j is just within the limit',
    (row) => {
      expect(lines(tableOf(row))).toEqual([]);
    },
  );

  it('with the same task are reported from the second on', () => {
    const grid = tableOf(['Fix the  Build', 1, 1, 0.5], ['fix the build', 2, 1, 0.5], ['Fix the Build', 3, 1, 0.5]);
    expect(lines(grid)).toEqual(['A3 task-twice row=3 first=2', 'A4 task-twice row=4 first=2']);
    expect(read(grid).day?.tasks).toHaveLength(3);
  });

  it('without supervision are counted in one note', () => {
    expect(lines(tableOf(['a', 1, 1, ''], ['b', 1, 1, 0.5], ['c', 1, 1, '']))).toEqual([
      'D2:D4 supervision-missing rows=2 tasks=3',
    ]);
    expect(lines(tableOf(['a', 1, 1, ''], ['b', 1, 1, 0.5]))).toEqual(['D2 supervision-missing rows=1 tasks=2']);
    expect(lines(tableOf(['a', 1, 1, '']))).toEqual(['D2 supervision-missing rows=1 tasks=1']);
    expect(
      lines([
        ['Task', 'Human', 'AI'],
        ['a', 1, 1],
      ]),
    ).toEqual([]);
  });

  it('with more than a day of AI time get a note, with a day none', () => {
    expect(lines(tableOf(['a', 100, 1440, 1]))).toEqual([]);
    expect(lines(tableOf(['a', 100, 1440.1, 1]))).toEqual(['C2 ai-time-beyond-day hours="24.0"']);
  });
});

describe('a point before three digits', () => {
  it('is reported if other cells have decimal commas, and ignored elsewhere', () => {
    expect(lines(tableOf(['a', '1,5', '10', '1'], ['b', '1.426h', '10', '1'], ['c', '0.125', '2.5', '1']))).toEqual([
      'B3 number-ambiguous row=3 shown="1.426h" plain="1426h" isDecimal=true',
    ]);
    expect(lines(tableOf(['a', '1.5', '10', '1'], ['b', '1.426h', '10', '1'], ['c', '1,426', '60m', '1']))).toEqual([]);
  });
});

describe('total rows', () => {
  const tasks: Cell[][] = [
    ['a', 1, 10, 1],
    ['b', 2, 20, 1],
  ];

  it.each<[Cell[]]>([[['Total', 3, 30]], [['totals:', 3, '']], [['SUM', 3, '0.5h']], [['Average', '', '']]])(
    '%j is not counted',
    (row) => {
      const grid = tableOf(...tasks, row);
      expect(lines(grid)).toEqual(['A4 row-total row=4 isTaskOfFormula=false']);
      expect(taskNames(grid)).toEqual(['a', 'b']);
    },
  );

  describe('with abbreviated tokens', () => {
    const rows = (first: Cell, second: Cell, label: string, total: Cell): Cell[][] => [
      ['Task', 'Human Est.', 'Claude', 'Tokens'],
      ['a', 2, 10, first],
      ['b', 3, 20, second],
      [label, 5, 30, total],
      ['c', 1, 5, '10k'],
    ];

    it.each<[Cell, Cell, Cell]>([
      ['100k', '100k', 200000],
      ['100k', '100k', '200k'],
      ['100k', '50000', 150000],
      ['100.4k', '99.7k', '200k'],
      ['1.2M', '300k', '1.5M'],
      ['~100,000', 'ca. 50k', 150000],
      [100000, 50000, '150k'],
      [24500, 24200, '~50k'],
      [980000, 980000, '1.9M'],
      ['1.2M', 'much', '1.5M'],
      ['<1M', '300k', 1_200_000],
    ])('%j and %j are the total %j', (first, second, total) => {
      for (const label of ['Backend total', 'Total']) {
        const grid = rows(first, second, label, total);
        expect(taskNames(grid)).toEqual(['a', 'b', 'c']);
        expect(lines(grid).filter((line) => !/approximate|unreadable/.test(line))).toEqual([
          `A4 row-total row=4 isTaskOfFormula=${label === 'Backend total'}`,
        ]);
      }
    });

    it('warns about a row without such a name that adds up others', () => {
      expect(lines(rows('100k', '100k', 'Altogether', 200000))).toEqual(['A4 total-unnamed row=4']);
      expect(lines(rows(980000, 980000, 'Altogether', '1.9M'))).toEqual(['A4 total-unnamed row=4']);
      expect(lines(rows(24500, 24200, 'Altogether', '~50k'))).toContain('A4 total-unnamed row=4');
    });

    it.each<[Cell, string]>([
      ['300k', '300000'],
      [203000, '203000'],
    ])('reports the total %j of two rows of 100k', (total, shown) => {
      expect(lines(rows('100k', '100k', 'Total', total))).toEqual([
        `D4 total-unlike row=4 column="tokens" shown="${shown} tokens" sum="200000 tokens" difference="${Number(shown) - 200000} tokens"`,
      ]);
    });
  });

  it.each<[Cell[]]>([[['Total rewrite of billing', 5, 30, 1]], [['Sum up the week', 5, 30, 1]]])(
    '%j is a task',
    (row) => {
      expect(lines(tableOf(...tasks, row))).toEqual([]);
      expect(taskNames(tableOf(...tasks, row))).toHaveLength(3);
    },
  );

  it.each<[Cell[], string]>([
    [['Total', 3, 31, 2], 'C4 total-unlike row=4 column="aiTime" shown="31m" sum="30m" difference="1m"'],
    [['Total', 4, 30, 2], 'B4 total-unlike row=4 column="humanEstimate" shown="4h" sum="3h" difference="1h"'],
    [['Total', 3, 30, 3], 'D4 total-unlike row=4 column="supervision" shown="3m" sum="2m" difference="1m"'],
    [['Total', 3, 0], 'C4 total-unlike row=4 column="aiTime" shown="0m" sum="30m" difference="30m"'],
    [['Total', '', 31], 'C4 total-unlike row=4 column="aiTime" shown="31m" sum="30m" difference="1m"'],
    [['Total', 3, '#N/A'], 'C4 error-cell row=4 shown="#N/A"'],
  ])('%j is skipped with an error', (row, line) => {
    expect(lines(tableOf(...tasks, row))).toEqual([line]);
    expect(taskNames(tableOf(...tasks, row))).toEqual(['a', 'b']);
  });
});

describe('a sum that is not named like a total', () => {
  const tasks: Cell[][] = [
    ['a', 1, 10, 1],
    ['b', 2, 20, 1],
  ];

  it.each<[Cell[], string[], number]>([
    [['c', 3, 30], ['A4 total-unnamed row=4'], 3],
    [['c', '3h', '0:30'], ['A4 total-unnamed row=4'], 3],
    [['c', 3, 31], [], 3],
    [['c', 4, 30], [], 3],
    [['c', 3, 30, 3], [], 3],
    [['', 3, 30], [], 2],
    [['Grand total', 3, 30], ['A4 row-total row=4 isTaskOfFormula=false'], 2],
    [['Summe', '3h', '0:30'], ['A4 row-total row=4 isTaskOfFormula=false'], 2],
    [['Backend total', 3, 30], ['A4 row-total row=4 isTaskOfFormula=true'], 2],
    [['Backend total', 3, 31], ['A4 total-named-unlike row=4'], 3],
    [['Fix the total', 1, 5], [], 3],
  ])('%j', (row, expected, count) => {
    const grid = tableOf(...tasks, row);
    expect(lines(grid).filter((found) => found.includes('total'))).toEqual(expected);
    expect(taskNames(grid)).toHaveLength(count);
  });

  it('is not searched for in a single row', () => {
    expect(lines(tableOf(['a', 1, 10, 1], ['b', 1, 10, 1]))).toEqual([]);
  });

  it.each([6, 3])('counts as a task, whether a total adds it up or not', (hours) => {
    expect(lines(tableOf(...tasks, ['c', 3, 30, 2], ['Total', hours, hours * 10]))).toEqual([
      'A4 total-unnamed row=4',
      'A5 row-total row=5 isTaskOfFormula=false',
    ]);
  });
});

it('a total of clock times is right, although its format hides a day', () => {
  const clock = (wallClock: string, shown: string): Cell => ({ wallClock, shown });
  const grid = tableOf(
    ['a', clock('1899-12-30T20:00:00.000', '20:00'), 10],
    ['b', clock('1899-12-30T08:00:00.000', '8:00'), 20],
    ['Total', clock('1899-12-31T04:00:00.000', '4:00'), 30],
  );
  expect([lines(grid).filter((line) => line.includes('total')), taskNames(grid)]).toEqual([
    ['A4 row-total row=4 isTaskOfFormula=false'],
    ['a', 'b'],
  ]);
});

it('a total that Sheets has made a date is reported with the date', () => {
  const grid = tableOf(
    ['a', 1, 10],
    ['b', 2, 20],
    ['Total', 3, { wallClock: '2026-10-20T00:00:00.000', shown: '2026-10-20' }],
  );
  expect(lines(grid).filter((line) => line.startsWith('C4'))).toEqual([
    'C4 duration-unreadable row=4 shown="2026-10-20" column="aiTime" reason="date" instead=null',
  ]);
});

describe('groups of rows with their sums, none named like a total', () => {
  const [a, b, c]: Cell[][] = [
    ['a', 1, 10],
    ['b', 2, 20],
    ['c', 6, 40],
  ];
  const [ofTwo, ofOne]: Cell[][] = [
    ['Backend', 3, 30],
    ['Frontend', '6h', '0:40'],
  ];

  it.each<[string, (Cell[] | undefined)[], string[]]>([
    ['below, the last of one row', [a, b, ofTwo, c, ofOne], ['A4 total-unnamed row=4', 'A6 total-unnamed row=6']],
    ['below, the first of one row', [c, ofOne, a, b, ofTwo], ['A3 total-unnamed row=3', 'A6 total-unnamed row=6']],
    [
      'above, the last of one row',
      [ofTwo, a, b, ofOne, c],
      ['A2 total-unnamed row=2 isAbove=true', 'A5 total-unnamed row=5 isAbove=true'],
    ],
    [
      'above, the first of one row',
      [ofOne, c, ofTwo, a, b],
      ['A2 total-unnamed row=2 isAbove=true', 'A4 total-unnamed row=4 isAbove=true'],
    ],
    ['above, all of one row', [ofOne, c, ['Docs', 1, 10], a], []],
    ['above, with a row in no group', [ofTwo, a, b, ofOne, c, ['d', 5, 7]], []],
    ['above, with times that other rows have too', [ofTwo, a, b, ofOne, c, ['d', 6, 40], ['e', 6, 40]], []],
    ['of a task and equal ones', [['a', 2, 20], ...Array.from({ length: 4 }, () => ['b', 1, 10])], []],
    ['above, off by a minute', [['Backend', 3, 31], a, b, ofOne, c], []],
  ])('%s', (_name, rows, expected) => {
    const grid = tableOf(...rows.flatMap((row) => (row === undefined ? [] : [row])));
    expect(lines(grid).filter((found) => found.includes('total'))).toEqual(expected);
    expect(taskNames(grid)).toHaveLength(rows.length);
  });

  it.each([
    [18, 140, 'A7 row-total row=7 isTaskOfFormula=false'],
    [9, 70, 'A7 row-total row=7 isTaskOfFormula=false'],
    [9, 71, 'B7 total-unlike row=7 column="humanEstimate" shown="9h" sum="18h" difference="9h"'],
  ])(
    'next to a total of %d hours and %d minutes, of which 18 and 9 add up the rows with and without the sums',
    (hours, minutes, total) => {
      const linesOf = (...rows: (Cell[] | undefined)[]) =>
        lines(tableOf(...rows.map((row) => row ?? []), ['Total', hours, minutes])).filter((found) =>
          found.includes('total'),
        );
      const above = linesOf(ofTwo, a, b, ofOne, c);
      expect(above.filter((line) => !line.startsWith('A7') && !line.includes('unlike'))).toEqual([
        'A2 total-unnamed row=2 isAbove=true',
        'A5 total-unnamed row=5 isAbove=true',
      ]);
      const below = linesOf(c, ofOne, a, b, ofTwo);
      expect(below.filter((line) => !line.startsWith('A7') && !line.includes('unlike'))).toEqual([
        'A3 total-unnamed row=3',
        'A6 total-unnamed row=6',
      ]);
      expect([above, below].map((found) => found.find((line) => line.includes('row=7')))).toEqual([total, total]);
    },
  );
});

describe('labels next to the table', () => {
  const table = (...beside: Cell[][]): Grid =>
    [
      ['Task', 'Human', 'AI', ''],
      ['a', 1, 1, ''],
      ['', '', '', ''],
    ].map((row, i) => [...row, ...(beside[i] ?? [])]);

  it('is read from the right, or else from below, with or without a colon', () => {
    const { day } = read(table(['Date:', '2026-04-05', 'Intro'], ['title', 'My day', 'Hello'], ['TOKENS', '1.5M']), {
      tabName: 'x',
    });
    expect([day?.date, day?.title, day?.intro, day?.totalTokens]).toEqual([
      { year: 2026, month: 4, day: 5 },
      'My day',
      'Hello',
      1_500_000,
    ]);
  });

  it('does not use the next label as a value', () => {
    const { day } = read(table(['Intro', ''], ['Analysis', 'Words.']));
    expect([day?.intro, day?.analysis]).toEqual(['', 'Words.']);
  });

  it('can be above the table', () => {
    const { day } = read([['Date', '2026-04-06'], [], ['Task', 'Human', 'AI'], ['a', 1, 1]], { tabName: 'x' });
    expect(day?.date).toEqual({ year: 2026, month: 4, day: 6 });
  });

  it('is not a label inside the table, also in its own columns', () => {
    const grid = [
      ['Task', 'Human', 'AI', 'Kind'],
      ['Date', 1, 1, 'Analysis'],
      ['Intro', 1, 1, 'Title'],
    ];
    const { day } = read(grid);
    expect([day?.analysis, day?.title, day?.intro]).toEqual(['', '', '']);
    expect(taskNames(grid)).toEqual(['Date', 'Intro']);
  });

  it('reports a label that appears twice with different values', () => {
    expect(lines(table(['Intro', 'One'], ['Intro', 'Two']))).toEqual(['F2 label-twice label="Intro" used="F1"']);
  });

  it('prints the label’s tokens and reports that the column has another sum', () => {
    const grid = [
      ['Task', 'Human', 'AI', 'Tokens', '', 'Tokens', '11,636,500'],
      ['a', 1, 1, 11_600_000],
    ];
    expect(lines(grid)).toEqual(['G1 tokens-differ label=11636500 sum=11600000']);
    expect(read(grid).day?.totalTokens).toBe(11_636_500);
  });

  it('does not report tokens that differ only by those of a skipped row', () => {
    const grid = [
      ['Task', 'Human', 'AI', 'Tokens', '', 'Tokens', '150'],
      ['a', 1, 1, 100],
      ['b', 1, 'soon', 50],
    ];
    expect(lines(grid).filter((line) => line.includes('tokens'))).toEqual([]);
  });
});

describe('the date', () => {
  const table: Grid = [
    ['Task', 'Human', 'AI'],
    ['a', 1, 1],
  ];
  const withDate = (value: Cell): Grid => [['Date', value], ...table];

  it('is that of the tab when there is no Date cell', () => {
    expect(read(table, { tabName: '2026-04-04' }).day?.date).toEqual({ year: 2026, month: 4, day: 4 });
  });

  it.each<[Grid, string, string]>([
    [table, 'Sheet7', '- date-missing tab="Sheet7"'],
    [table, 'April 4', '- date-missing tab="April 4"'],
    [withDate('April 4'), '2026-04-04', 'B1 date-unreadable shown="April 4" fault="noYear"'],
  ])('is requested when none is given: %j', (grid, tabName, line) => {
    const { day, dateNotice } = read(grid, { tabName });
    expect([day?.date, dateNotice && lineOf(dateNotice)]).toEqual([null, line]);
  });

  it('gets a warning when the cell and the tab differ', () => {
    expect(lines(withDate('2026-04-04'), { tabName: '2026-04-05' })).toEqual([
      'B1 date-differs date="2026-04-04" tab="2026-04-05"',
    ]);
  });
});

describe('rounding ties', () => {
  const grid = (factor: Cell): Grid => tableOf(['a', 3, 16, 1, '', factor, 180]);
  const tiesOf = (cells: Grid, decimals = 1) => noticeTies(read(cells).shownFactors, decimals).map(lineOf);

  it.each<Cell>([11.25, '11.3x', { number: 11.25, shown: '11.3x' }])('are reported if the cell shows %j', (factor) => {
    expect(tiesOf(grid(factor))).toEqual(['F2 rounding-tie row=2 exact="11.25" printed="11.2"']);
  });

  it.each<Cell>(['11.2x', '', { number: 11.25, shown: '11.2x' }])('are ignored if the cell shows %j', (factor) => {
    expect(tiesOf(grid(factor))).toEqual([]);
  });

  it('depend on the decimals of the style', () => {
    expect(tiesOf(grid(11.25), 2)).toEqual([]);
    expect(tiesOf(tableOf(['a', 1, 480, 1, '', 0.13]), 2)).toEqual([
      'F2 rounding-tie row=2 exact="0.125" printed="0.12"',
    ]);
  });

  it('that are rounded up both ways are ignored', () => {
    expect(tiesOf(tableOf(['a', 3.5, 16, 1, '', 13.125, 210], ['b', 13.35, 60, 2, '', 13.35, 400.5]))).toEqual([]);
  });
});

describe('a row with only a date', () => {
  it('is an error, so that the rows of several days are not one record', () => {
    const { notices } = read(tableOf(['2026-04-14', '', ''], ['a', 1, 1], ['15/04/2026', '', ''], ['b', 1, 1]));
    expect(notices.filter(({ code }) => code === 'row-date-only').map(lineOf)).toEqual([
      'A2 row-date-only row=2 shown="2026-04-14"',
      'A4 row-date-only row=4 shown="15/04/2026"',
    ]);
  });

  it('is unfinished if it has a time or if the text is more than a date', () => {
    const { notices } = read(tableOf(['2026-04-14', 2, ''], ['Fix 1.2.3', '', ''], ['Port to 2026-04-15', '', '']));
    expect(notices.filter(({ code }) => code === 'row-unfinished')).toHaveLength(3);
  });
});

describe('only some rows', () => {
  it('form the day, without the Tokens cell that is for all rows', () => {
    const grid: Grid = [
      ['Task', 'Human', 'AI', 'Tokens', '', 'Tokens', 500],
      ['a', 1, 1, 100],
      ['b', 1, 1, 200],
      ['c', 1, 1, 200],
    ];
    const { day, notices } = read(grid, { onlyRows: new Set([2, 4, 9]) });
    expect(day?.tasks.map(({ task }) => task)).toEqual(['a', 'c']);
    expect([day?.totalTokens, day?.rowCount, notices]).toEqual([null, 2, []]);
  });
});

describe('a factor in a cell', () => {
  const rowOf = (shown: Cell): Grid => [
    ['Task', 'Human', 'AI', 'Factor'],
    ['a', 4, 40, shown],
    ['b', 1426, 1581, ''],
  ];
  const noticed = (shown: Cell) => noticeOtherFactors(read(rowOf(shown)).shownFactors, 1).map(lineOf);

  it.each<[Cell]>([
    [6],
    ['6.0x'],
    ['6,0x'],
    ['6'],
    ['6 x'],
    ['6.00×'],
    [6.0000001],
    [{ number: 6, shown: '6.0x' }],
    ['5.9x'],
    [''],
    ['…'],
    ['#DIV/0!'],
    ['date?'],
    ['about 12'],
  ])('agrees with its row, or is not a factor: %j', (shown) => {
    expect(noticed(shown)).toEqual([]);
  });

  it.each<[Cell, string]>([
    [12, '12'],
    ['12.0x', '12.0x'],
    ['5.8x', '5.8x'],
    ['6.2x', '6.2x'],
    [6.02, '6.02'],
    [{ number: 12, shown: '12.0x' }, '12.0x'],
  ])('is reported if its figures give another one: %j', (shown, quote) => {
    expect(noticed(shown)).toEqual([`D2 factor-differs row=2 shown="${quote}" expected="6.0"`]);
  });

  it.each<[Cell]>([[54.1176470588235], ['54.1x'], ['54x'], ['54.12x']])('can be rounded: %j', (shown) => {
    const grid: Grid = [
      ['Task', 'Human', 'AI', 'Factor'],
      ['a', 92, 102, shown],
    ];
    expect(noticeOtherFactors(read(grid).shownFactors, 1)).toEqual([]);
  });

  it('has either mark', () => {
    const grid = (shown: Cell): Grid => [
      ['Task', 'Human', 'AI', 'Factor'],
      ['a', 240, 5, shown],
    ];
    for (const shown of ['2,880.0x', '2.880,0x', '2880x', '2,880x']) {
      expect(noticeOtherFactors(read(grid(shown)).shownFactors, 1)).toEqual([]);
    }
  });
});
