import type { Cell, Grid } from '../../../src/record/values/cell.ts';
import { hoursOf, minutesOf } from '../../../src/record/values/duration.ts';
import { lines, read, taskNames } from '../read-grid.ts';

describe('finding the table', () => {
  it('takes columns in any order and leaves others alone', () => {
    const { day, notices } = read([
      ['Notes', 'Agent', 'Description', 'Mood', 'Hours'],
      ['x', '12m', 'Port the reports', ':)', '40'],
    ]);
    expect(notices).toEqual([]);
    expect(day?.tasks.map(({ task, human, ai }) => [task, hoursOf(human), minutesOf(ai)])).toEqual([
      ['Port the reports', 40, 12],
    ]);
  });

  it('finds a header in row 20 and not in row 21', () => {
    const blank: Cell[][] = Array.from({ length: 19 }, () => ['']);
    const table: Cell[][] = [
      ['Task', 'Human', 'AI'],
      ['a', 1, 1],
    ];
    expect(taskNames([...blank, ...table])).toEqual(['a']);
    expect(lines([...blank, [''], ...table])).toEqual([
      '- error: No row of the first 20 names a task table. Head three columns Task, Human Est. and Claude, tasks below.',
    ]);
  });

  it.each<[Grid, string]>([
    [[], '- error: There is nothing in this sheet. Head three columns Task, Human Est. and Claude, tasks below.'],
    [
      [['', ' '], ['']],
      '- error: There is nothing in this sheet. Head three columns Task, Human Est. and Claude, tasks below.',
    ],
    [
      [[''], [''], ['Task', 'Hours', '', '', '', 'Mood'], ['a', 1]],
      'A3:F3 error: Row 3 has Task and Hours, but no column for AI time. Name one Claude, AI or Agent.',
    ],
    [
      [
        ['Task', 'Robot', 'Claude'],
        ['a', 1, 2],
      ],
      'A1:C1 error: Row 1 has Task and Claude, but no column for the human estimate. Name one Human Est., Human, Estimate or Hours.',
    ],
    [
      [
        ['Hours', 'Claude'],
        [1, 2],
      ],
      'A1:B1 error: Row 1 has Hours and Claude, but no column for the task. Name one Task or Description.',
    ],
  ])('says what is missing: %j', (grid, line) => {
    expect(lines(grid)).toEqual([line]);
    expect(read(grid).day).toBeNull();
  });

  it('says so when two headings name one column, and uses the first', () => {
    const grid = [
      ['Task', 'Hours', 'Claude', 'Human'],
      ['a', 1, 2, 99],
    ];
    expect(lines(grid)).toEqual(['D1 warning: “Human” names the same column as B1. The one in B1 is used.']);
    expect(read(grid).day?.tasks.map(({ human }) => hoursOf(human))).toEqual([1]);
  });

  it('reads plain numbers in the unit that a heading says', () => {
    const grid = [
      ['Task', 'Human Est. (min)', 'Claude (h)'],
      ['a', 90, 0.5],
    ];
    expect(read(grid).day?.tasks.map(({ human, ai }) => [hoursOf(human), minutesOf(ai)])).toEqual([[1.5, 30]]);
    expect(lines(grid)).toEqual([
      'B1 note: “Human Est. (min)” says minutes: plain numbers below it are read as minutes.',
      'C1 note: “Claude (h)” says hours: plain numbers below it are read as hours.',
    ]);
  });
});

describe('a second table beside the first', () => {
  const first: Cell[][] = [
    ['Task', 'Human', 'AI', ''],
    ['a', 1, 10, ''],
    ['b', 2, 20, ''],
  ];
  const beside = (...rows: Cell[][]) => first.map((cells, row) => [...cells, ...(rows[row] ?? [])]);
  const line = 'E1 warning: “Task” names the same column as A1. The one in A1 is used.';

  it.each<[string, Cell[][], string[]]>([
    [
      'has tasks of its own',
      [
        ['Task', 'Human', 'AI'],
        ['c', 1, 10],
      ],
      [line],
    ],
    [
      'is a copy in another order',
      [
        ['Task', 'Human', 'AI'],
        ['b', '2h', '20m'],
        ['a', '1h', '10m'],
      ],
      [],
    ],
    ['is empty', [['Task', 'Human', 'AI']], []],
    [
      'is a list of something else',
      [
        ['Task', 'Owner'],
        ['c', 'x'],
      ],
      [],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(lines(beside(...rows))).toEqual(expected);
    expect(taskNames(beside(...rows))).toEqual(['a', 'b']);
  });
});

describe('Tokens in the header row', () => {
  it.each<[string, Cell[], number | null]>([
    ['is a label with its count to the right', ['Tokens', 11_636_500], 11_636_500],
    ['is a label with a count in words', ['Tokens:', '1.5M'], 1_500_000],
    ['heads a column where the next heading is none', ['Tokens', 'Mood'], null],
    ['heads a column where nothing follows', ['Tokens'], null],
  ])('%s', (_what, beside, label) => {
    const grid: Grid = [
      ['Task', 'Human', 'AI', ...beside],
      ['a', 1, 10, 150],
    ];
    const { day, notices } = read(grid);
    expect(notices).toEqual([]);
    expect(day?.totalTokens).toBe(label);
    expect(day?.tasks[0]?.tokens).toBe(label === null ? 150 : null);
  });
});

describe('tokens under a heading with a unit', () => {
  it.each<[string, boolean]>([
    ['Tokens (k)', true],
    ['tokens [ M ]', true],
    ['Tokens (thousands)', true],
    ['Tokens (billion)', true],
    ['Tokens', false],
    ['Tokens (total)', false],
    ['Tokens (in)', false],
  ])('%s', (heading, isNamed) => {
    const grid: Grid = [
      ['Task', 'Human', 'AI', heading],
      ['a', 1, 10, 150],
    ];
    const line = `D1 warning: “${heading}” names a unit, but plain numbers below it are single tokens. Write 150000 or 150k.`;
    expect(lines(grid)).toEqual(isNamed ? [line] : []);
    expect(read(grid).day?.tasks[0]?.tokens).toBe(150);
  });
});
