// Runs in every time zone.
import type { Cell, Grid } from '../../../src/record/values/cell.ts';
import { sampleGrid, tableOf } from '../../sample-grid.ts';
import { lines, read, taskNames } from '../read-grid.ts';

describe('the reference figures', () => {
  it('give 29 tasks and exactly three notices', () => {
    expect(read(sampleGrid()).day?.tasks).toHaveLength(29);
    expect(lines(sampleGrid())).toEqual([
      'E19 warning: Supervision (5m) is as long as the AI time (5m).',
      'E20 warning: Supervision (5m) is longer than the AI time (4m).',
      'D2:D30 note: AI time adds up to 26.4 h, more than a day has. Parallel agents?',
    ]);
  });
});

describe('rows', () => {
  it('may be parted by blank ones; a row with only a number and results is blank', () => {
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
    [['a', '', 5], 'B2 warning: No human estimate yet. Row 2 is left out.'],
    [['a', 5, ''], 'C2 warning: No AI time yet. Row 2 is left out.'],
    [['a', '', ''], 'B2 warning: No human estimate or AI time yet. Row 2 is left out.'],
    [['', 5, 5], 'A2 warning: No task text yet. Row 2 is left out.'],
    [['', '', '', 5], 'A2 warning: No task text, human estimate or AI time yet. Row 2 is left out.'],
    [['a', 5, 0], 'C2 error: AI time is 0, so there is no factor. Row 2 is left out.'],
    [['a', 5, '0m'], 'C2 error: AI time is 0, so there is no factor. Row 2 is left out.'],
    [['a', 5, '20 mn'], 'C2 error: “20 mn” is not a duration. Write 20m or 0:20. Row 2 is left out.'],
    [['a', 'some', 5], 'B2 error: “some” is not a duration. Write 1.5h or 1:30. Row 2 is left out.'],
    [['a', 5, 5, true], 'D2 error: “TRUE” is not a duration. Write 5m or 0:05. Row 2 is left out.'],
    [['a', -5, 5], 'B2 error: “-5” is negative. Row 2 is left out.'],
    [['a', 5, '#N/A'], 'C2 error: The cell shows #N/A. Row 2 is left out.'],
    [['#REF!', 5, 5], 'A2 error: The cell shows #REF!. Row 2 is left out.'],
  ])('%j is not printed, and named', (row, line) => {
    const grid = tableOf(row, ['sound', 1, 1, 0.5]);
    expect(lines(grid)).toEqual([line]);
    expect(taskNames(grid)).toEqual(['sound']);
    expect(read(grid).day?.rowCount).toBe(2);
  });

  it('may speak of an error cell without being one', () => {
    const grid = tableOf(['#REF! in the budget is mended', 1, 1, 0.5], ['#N/A', 1, 1, 0.5]);
    expect(taskNames(grid)).toEqual(['#REF! in the budget is mended']);
    expect(lines(grid)).toEqual(['A3 error: The cell shows #N/A. Row 3 is left out.']);
  });

  it('name every unusable cell of a row', () => {
    expect(lines(tableOf(['a', 'x', 'y'], ['b', 1, 1, 0.5]))).toEqual([
      'B2 error: “x” is not a duration. Write 1.5h or 1:30. Row 2 is left out.',
      'C2 error: “y” is not a duration. Write 20m or 0:20. Row 2 is left out.',
    ]);
  });

  it.each<[Cell[], string]>([
    [['a', 0, 5, 1], 'B2 note: Human estimate is 0: the factor is 0.0x.'],
    [['a', 5, 5, 0], 'D2 note: Supervision is 0: row 2 has no supervisory factor.'],
    [['a', 0.5, 45, 1], 'B2 warning: A human estimate of 0.5h against 45m of AI time. Hours and minutes mixed up?'],
    [['a', 240, 2.5, 1], 'B2 warning: A human estimate of 240h against 2.5m of AI time. Hours and minutes mixed up?'],
    [
      ['a', 5, 5, 1, 'lots'],
      'E2 warning: “lots” is not a count of tokens. Write 150000 or 150k. It is not in the total.',
    ],
    [['a\u200b', 5, 5, 1], 'A2 note: The text holds an invisible character, U+200B.'],
    [['Write the...', 5, 5, 1], 'A2 note: The task ends in “...”. Was it cut off?'],
    [['a', 5, 5, 5], 'D2 warning: Supervision (5m) is as long as the AI time (5m).'],
  ])('%j is printed, with a notice', (row, line) => {
    expect(lines(tableOf(row))).toEqual([line]);
    expect(read(tableOf(row)).day?.tasks).toHaveLength(1);
  });

  it.each<[Cell[]]>([[['a', 0.75, 45, 1]], [['a', 208, 2.5, 1]], [['a', 5, 5, 4.9]]])(
    '%j lies on the sound side of the edge',
    (row) => {
      expect(lines(tableOf(row))).toEqual([]);
    },
  );

  it('with the same task are named from the second on', () => {
    const grid = tableOf(['Mend the  Build', 1, 1, 0.5], ['mend the build', 2, 1, 0.5], ['Mend the Build', 3, 1, 0.5]);
    expect(lines(grid)).toEqual([
      'A3 warning: Row 3 has the same task as row 2.',
      'A4 warning: Row 4 has the same task as row 2.',
    ]);
    expect(read(grid).day?.tasks).toHaveLength(3);
  });

  it('without supervision are counted in one note', () => {
    expect(lines(tableOf(['a', 1, 1, ''], ['b', 1, 1, 0.5], ['c', 1, 1, '']))).toEqual([
      'D2:D4 note: 2 rows have no supervision; the supervisory average leaves them out.',
    ]);
    expect(lines(tableOf(['a', 1, 1, ''], ['b', 1, 1, 0.5]))).toEqual([
      'D2 note: 1 row has no supervision; the supervisory average leaves it out.',
    ]);
    expect(lines(tableOf(['a', 1, 1, '']))).toEqual([
      'D2 note: No row has supervision, so there is no supervisory average.',
    ]);
    expect(
      lines([
        ['Task', 'Human', 'AI'],
        ['a', 1, 1],
      ]),
    ).toEqual([]);
  });

  it('of more than a day of AI time get a note, of a day none', () => {
    expect(lines(tableOf(['a', 100, 1440, 1]))).toEqual([]);
    expect(lines(tableOf(['a', 100, 1440.1, 1]))).toEqual([
      'C2 note: AI time adds up to 24.0 h, more than a day has. Parallel agents?',
    ]);
  });
});

describe('a point before three digits', () => {
  it('is named where other cells have decimal commas, and is no matter elsewhere', () => {
    expect(lines(tableOf(['a', '1,5', '10', '1'], ['b', '1.426h', '10', '1'], ['c', '0.125', '2.5', '1']))).toEqual([
      'B3 warning: “1.426h” is read with a decimal point, but other cells have decimal commas. Write 1426h if thousands are meant.',
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
      expect(lines(grid)).toEqual(['A4 note: Row 4 is a total and is not counted.']);
      expect(taskNames(grid)).toEqual(['a', 'b']);
    },
  );

  it.each<[Cell[]]>([[['Total rewrite of billing', 5, 30, 1]], [['Sum up the week', 5, 30, 1]]])(
    '%j is a task',
    (row) => {
      expect(lines(tableOf(...tasks, row))).toEqual([]);
      expect(taskNames(tableOf(...tasks, row))).toHaveLength(3);
    },
  );

  it('named so with other AI minutes is a task, and said to be one', () => {
    expect(lines(tableOf(...tasks, ['Total', 3, 31, 2]))).toEqual([
      'A4 warning: Row 4 is named like a total, but its AI time is not the column’s sum: it counts as a task.',
    ]);
  });

  it.each<[Cell[], string]>([
    [['Total', 3, '#N/A'], 'C4 error: The cell shows #N/A. Row 4 is left out.'],
    [['Total', 3, 0], 'C4 error: AI time is 0, so there is no factor. Row 4 is left out.'],
    [['Total', '', 31], 'B4 warning: No human estimate yet. Row 4 is left out.'],
  ])('%j is left out, and not said to count', (row, line) => {
    expect(lines(tableOf(...tasks, row))).toEqual([line]);
    expect(taskNames(tableOf(...tasks, row))).toEqual(['a', 'b']);
  });
});

describe('a total by another name', () => {
  const tasks: Cell[][] = [
    ['a', 1, 10, 1],
    ['b', 2, 20, 1],
  ];
  const line = 'A4 warning: Row 4 holds the sums of all others, but is not named Total: it counts as a task.';

  it.each<[Cell[], string[]]>([
    [['Grand total', 3, 30], [line]],
    [['Summe', '3h', '0:30'], [line]],
    [['c', 3, 31], []],
    [['c', 4, 30], []],
  ])('%j', (row, expected) => {
    const grid = tableOf(...tasks, row);
    expect(lines(grid).filter((found) => found.includes('A4'))).toEqual(expected);
    expect(taskNames(grid)).toHaveLength(3);
  });

  it('is not looked for among two rows, nor seen in a named total', () => {
    expect(lines(tableOf(['a', 1, 10, 1], ['b', 1, 10, 1]))).toEqual([]);
    expect(lines(tableOf(...tasks, ['c', 3, 30, 1], ['Total', 6, 60]))).toEqual([
      'A4 warning: Row 4 holds the sums of all others, but is not named Total: it counts as a task.',
      'A5 note: Row 5 is a total and is not counted.',
    ]);
  });
});

describe('what stands beside the table', () => {
  const table = (...beside: Cell[][]): Grid =>
    [
      ['Task', 'Human', 'AI', ''],
      ['a', 1, 1, ''],
      ['', '', '', ''],
    ].map((row, i) => [...row, ...(beside[i] ?? [])]);

  it('is read from the right, else from below, with or without a colon', () => {
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

  it('does not take the next label for a value', () => {
    const { day } = read(table(['Intro', ''], ['Analysis', 'Words.']));
    expect([day?.intro, day?.analysis]).toEqual(['', 'Words.']);
  });

  it('may stand above the table', () => {
    const { day } = read([['Date', '2026-04-06'], [], ['Task', 'Human', 'AI'], ['a', 1, 1]], { tabName: 'x' });
    expect(day?.date).toEqual({ year: 2026, month: 4, day: 6 });
  });

  it('is no label inside the table, in its own columns too', () => {
    const grid = [
      ['Task', 'Human', 'AI', 'Kind'],
      ['Date', 1, 1, 'Analysis'],
      ['Intro', 1, 1, 'Title'],
    ];
    const { day } = read(grid);
    expect([day?.analysis, day?.title, day?.intro]).toEqual(['', '', '']);
    expect(taskNames(grid)).toEqual(['Date', 'Intro']);
  });

  it('names a label that stands twice with another value', () => {
    expect(lines(table(['Intro', 'One'], ['Intro', 'Two']))).toEqual([
      'F2 warning: Intro stands here again, with another value. The one in F1 is used.',
    ]);
  });

  it('prints the label’s tokens and says when the column adds up to another sum', () => {
    const grid = [
      ['Task', 'Human', 'AI', 'Tokens', '', 'Tokens', '11,636,500'],
      ['a', 1, 1, 11_600_000],
    ];
    expect(lines(grid)).toEqual([
      'G1 warning: Tokens says 11,636,500, its column adds up to 11,600,000. The record prints 11,636,500.',
    ]);
    expect(read(grid).day?.totalTokens).toBe(11_636_500);
  });
});

describe('the date', () => {
  const table: Grid = [
    ['Task', 'Human', 'AI'],
    ['a', 1, 1],
  ];
  const withDate = (value: Cell): Grid => [['Date', value], ...table];

  it('is the tab’s when there is no Date cell', () => {
    expect(read(table, { tabName: '2026-04-04' }).day?.date).toEqual({ year: 2026, month: 4, day: 4 });
  });

  it.each<[Grid, string, string]>([
    [table, 'Sheet7', 'No Date cell, and the tab “Sheet7” names no single day. Give the date, like 2026-04-04.'],
    [table, 'April 4', 'No Date cell, and the tab “April 4” names no single day. Give the date, like 2026-04-04.'],
    [withDate('April 4'), '2026-04-04', '“April 4” is no date with a year. Write it like 2026-04-04.'],
  ])('is asked for when none is given: %j', (grid, tabName, message) => {
    const { day, dateNotice } = read(grid, { tabName });
    expect([day?.date, dateNotice?.message]).toEqual([null, message]);
  });

  it('of cell and tab that differ is a warning', () => {
    expect(lines(withDate('2026-04-04'), { tabName: '2026-04-05' })).toEqual([
      'B1 warning: Date says 2026-04-04, the tab is named “2026-04-05”. The record is dated 2026-04-04.',
    ]);
  });
});

describe('rounding ties', () => {
  const grid = (factor: Cell): Grid => tableOf(['a', 3, 16, 1, '', factor, 180]);

  it.each<Cell>([11.25, '11.3x', { number: 11.25, shown: '11.3x' }])('are noted where the cell shows %j', (factor) => {
    expect(lines(grid(factor))).toEqual(['F2 note: 11.25 is printed 11.2x: halves go to the even digit.']);
  });

  it.each<Cell>(['11.2x', '', { number: 11.25, shown: '11.2x' }])('are no matter where the cell shows %j', (factor) => {
    expect(lines(grid(factor))).toEqual([]);
  });

  it('that go up both ways are no matter', () => {
    expect(lines(tableOf(['a', 3.5, 16, 1, '', 13.125, 210], ['b', 13.35, 60, 2, '', 13.35, 400.5]))).toEqual([]);
  });
});

describe('some rows alone', () => {
  it('make the day, without the Tokens cell that is for all of them', () => {
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
