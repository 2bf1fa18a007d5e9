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
    expect(lines([...blank, [''], ...table])).toEqual(['- table-missing']);
  });

  it.each<[Grid, string]>([
    [[], '- sheet-empty'],
    [[['', ' '], ['']], '- sheet-empty'],
    [
      [[''], [''], ['Task', 'Hours', '', '', '', 'Mood'], ['a', 1]],
      'A3:F3 table-incomplete row=3 has=["Task","Hours"] lacks="aiTime"',
    ],
    [
      [
        ['Task', 'Robot', 'Claude'],
        ['a', 1, 2],
      ],
      'A1:C1 table-incomplete row=1 has=["Task","Claude"] lacks="humanEstimate"',
    ],
    [
      [
        ['Hours', 'Claude'],
        [1, 2],
      ],
      'A1:B1 table-incomplete row=1 has=["Hours","Claude"] lacks="task"',
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
    expect(lines(grid)).toEqual(['D1 column-twice heading="Human" used="B1"']);
    expect(read(grid).day?.tasks.map(({ human }) => hoursOf(human))).toEqual([1]);
  });

  it('reads plain numbers in the unit that a heading says', () => {
    const grid = [
      ['Task', 'Human Est. (min)', 'Claude (h)'],
      ['a', 90, 0.5],
    ];
    expect(read(grid).day?.tasks.map(({ human, ai }) => [hoursOf(human), minutesOf(ai)])).toEqual([[1.5, 30]]);
    expect(lines(grid)).toEqual([
      'B1 heading-unit heading="Human Est. (min)" unit="minutes"',
      'C1 heading-unit heading="Claude (h)" unit="hours"',
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
  const line = 'E1 column-twice heading="Task" used="A1"';

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
    const line = `D1 tokens-unit heading=${JSON.stringify(heading)}`;
    expect(lines(grid)).toEqual(isNamed ? [line] : []);
    expect(read(grid).day?.tasks[0]?.tokens).toBe(150);
  });
});
