import type { Cell, Grid } from '../../../src/record/values/cell.ts';
import { hoursOf, minutesOf } from '../../../src/record/values/duration.ts';
import { lines, read, taskNames } from '../read-grid.ts';

describe('finding the table', () => {
  it('reads columns in any order and ignores others', () => {
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
      'A3:F3 table-incomplete row=3 has=["Task","Hours"] lacks=["aiTime"]',
    ],
    [
      [
        ['Task', 'Robot', 'Claude'],
        ['a', 1, 2],
      ],
      'A1:C1 table-incomplete row=1 has=["Task","Claude"] lacks=["humanEstimate"]',
    ],
    [
      [
        ['Hours', 'Claude'],
        [1, 2],
      ],
      'A1:B1 table-incomplete row=1 has=["Hours","Claude"] lacks=["task"]',
    ],
  ])('reports what is missing: %j', (grid, line) => {
    expect(lines(grid)).toEqual([line]);
    expect(read(grid).day).toBeNull();
  });

  it('reports that two headings name one column, and uses the first', () => {
    const grid = [
      ['Task', 'Hours', 'Claude', 'Human'],
      ['a', 1, 2, 99],
    ];
    expect(lines(grid)).toEqual(['D1 column-twice heading="Human" used="B1"']);
    expect(read(grid).day?.tasks.map(({ human }) => hoursOf(human))).toEqual([1]);
  });

  it('reads plain numbers in the unit of the heading', () => {
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

describe('a second table next to the first', () => {
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

describe('the unit in a heading', () => {
  const withHeadings = (human: string, ai: string): Grid => [
    ['Task', human, ai],
    ['Port', 2, 1.5],
  ];
  const factorOf = (grid: Grid) => {
    const [task] = read(grid).day?.tasks ?? [];
    return task === undefined ? null : hoursOf(task.human) / hoursOf(task.ai);
  };

  it.each([
    ['Human Est.', 'Claude (in hours)', 2 / 1.5],
    ['Human Est.', 'Claude (hours, measured)', 2 / 1.5],
    ['Human Est.', 'Claude (decimal hours)', 2 / 1.5],
    ['Human Est.', 'Claude (Std.)', 2 / 1.5],
    ['Human Est. (in minutes)', 'Claude', 2 / 1.5],
    ['Human Est. (min.)', 'Claude', 2 / 1.5],
    ['Human Est.', 'Claude (secs.)', 4800],
    ['Hours (Human)', 'Hours (AI)', 2 / 1.5],
    ['Human hours', 'AI minutes', 80],
    ['Estimated (min)', 'duration_secs', 80],
  ])('%s and %s give a factor of %d', (human, ai, factor) => {
    expect(factorOf(withHeadings(human, ai))).toBeCloseTo(factor, 9);
  });

  it.each([
    [
      'Estimate (story points)',
      'B1 heading-unit-unknown heading="Estimate (story points)" shown="story points" unit="hours"',
    ],
    ['Estimate ($)', 'B1 heading-unit-unknown heading="Estimate ($)" shown="$" unit="hours"'],
    [
      'Human Est. (person-days)',
      'B1 heading-unit-unknown heading="Human Est. (person-days)" shown="person-days" unit="hours"',
    ],
    ['Human Est. (months)', 'B1 heading-unit-unknown heading="Human Est. (months)" shown="months" unit="hours"'],
    [
      'Estimate (h or min)',
      'B1 heading-units-differ heading="Estimate (h or min)" units=["hours","minutes"] unit="hours"',
    ],
    ['Hours (min)', 'B1 heading-units-differ heading="Hours (min)" units=["hours","minutes"] unit="minutes"'],
  ])('%s gives a warning', (human, line) => {
    expect(lines(withHeadings(human, 'Claude'))).toContain(line);
    expect(read(withHeadings(human, 'Claude')).day?.tasks).toHaveLength(1);
  });

  it('warns about other brackets in AI time, but not in other columns', () => {
    expect(
      lines([
        ['Task (mine)', 'Hours', 'Claude (ms)', 'Tokens (all)'],
        ['Port', 2, 30, 100],
      ]),
    ).toEqual(['C1 heading-unit-unknown heading="Claude (ms)" shown="ms" unit="minutes"']);
  });
});

describe('which column is which', () => {
  const columnsOf = (grid: Grid, choice = {}) => {
    const { columns } = read(grid, { columns: choice });
    const used = Object.entries(columns?.used ?? {}).map(([role, { heading }]) => `${role}=${heading}`);
    return [used.join(' '), (columns?.unused ?? []).map(({ heading }) => heading).join(' ')];
  };

  it('lists the headings that are used, and those that are not', () => {
    expect(
      columnsOf([
        ['#', 'Project', 'Task', 'Estimate', 'Agent', 'Notes', 'Factor', '', 'Date', '2026-04-04'],
        [1, 'x', 'Port', 2, 10, '', 12],
      ]),
    ).toEqual(['task=Task human=Estimate ai=Agent number=#', 'Project Notes']);
  });

  it('uses a weak heading only without a clear one', () => {
    expect(
      columnsOf([
        ['Title', 'Manual Time', 'AI est.'],
        ['Port', 2, 10],
      ])[0],
    ).toBe('task=Title human=Manual Time ai=AI est.');
    expect(
      columnsOf([
        ['Phase', 'Task', 'Estimate', 'Actual (min)', 'Claude'],
        ['1', 'Port', 2, 99, 10],
      ]),
    ).toEqual(['task=Task human=Estimate ai=Claude', 'Phase Actual (min)']);
    expect(
      lines([
        ['Task', 'Estimate', 'Actual'],
        ['Port', 2, 10],
      ]),
    ).toContain('C1 column-assumed heading="Actual" column="aiTime"');
  });

  it('keeps Title next to a table as a label of the day', () => {
    const grid = [
      ['Task', 'Human', 'AI', 'Title', 'My day'],
      ['Port', 2, 10],
    ];
    expect(read(grid).day?.title).toBe('My day');
    expect(columnsOf(grid)).toEqual(['task=Task human=Human ai=AI', '']);
  });

  it('uses the heading with values, and reports it', () => {
    const toggl = [
      ['User', 'Task', 'Description', 'Estimate', 'Agent'],
      ['me', '', 'Port the reader', 2, 10],
      ['me', '', 'Split', 4, 10],
    ];
    expect(lines(toggl)).toContain('B1 column-blank heading="Task" used="Description" hasValues=false');
    expect(lines(toggl).join()).not.toContain('column-twice');
    expect(read(toggl).day?.tasks.map(({ task }) => task)).toEqual(['Port the reader', 'Split']);
    expect(columnsOf(toggl)).toEqual(['task=Description human=Estimate ai=Agent', 'User Task']);
  });

  it.each([
    [1, 2, 'Task'],
    [1, 3, 'Description'],
  ])('uses a heading with %d of %d values only if that is at least half', (few, all, used) => {
    const rows = Array.from({ length: all }, (_, row) => [row < few ? 'Research' : '', `Task ${row}`, 2, 10]);
    const grid = [['Task', 'Description', 'Estimate', 'Agent'], ...rows];
    expect(columnsOf(grid)[0]).toContain(`task=${used}`);
    const notice = 'A1 column-blank heading="Task" used="Description" hasValues=true';
    expect(lines(grid).includes(notice)).toBe(used === 'Description');
  });

  it('keeps the first of two headings with values, and a blank second one raises no warning', () => {
    const rows = (second: string): Grid => [
      ['Task', 'Description', 'Estimate', 'Agent'],
      ['Port', second, 2, 10],
    ];
    expect(lines(rows('other')).filter((line) => line.includes('column'))).toEqual([
      'B1 column-twice heading="Description" used="A1"',
    ]);
    expect(lines(rows('')).filter((line) => line.includes('column'))).toEqual([]);
  });

  it('asks about Human Time next to AI Time and Total, until it is answered', () => {
    const grid = [
      ['Phase', 'Task', 'Human Time', 'AI Time', 'Total'],
      ['1', 'Port', 6, 0.5, 6.5],
    ];
    expect(lines(grid)).toEqual(['C1 human-time-unclear heading="Human Time" ai="AI Time" total="Total"']);
    expect(read(grid).day).toBeNull();
    expect(read(grid).columns?.headings.map(({ heading }) => heading)).toEqual([
      'Phase',
      'Task',
      'Human Time',
      'AI Time',
      'Total',
    ]);
    expect(
      read([
        ['Task', 'Human', 'AI', '', 'Total', 7],
        ['Port', 6, 30],
      ]).day?.tasks,
    ).toHaveLength(1);
    expect(read(grid, { columns: { human: 'human time' } }).day?.tasks).toHaveLength(1);
    expect(read(grid, { columns: { supervision: 'Human Time' } }).notices.map(({ code }) => code)).toEqual([
      'table-incomplete',
    ]);
  });

  it('reads the chosen headings, in any case and any place', () => {
    const grid: Grid = [
      ['A log', '', ''],
      ['What I did', 'Task', 'Mine', 'Bot (h)', 'Minutes', '', 'Day'],
      ['Port', 'x', 2, 0.5, 3, '', '2026-04-03'],
      ['Split', 'y', 4, 0.5, 3, '', '2026-04-04'],
    ];
    const choice = { task: 'WHAT I DID', human: 'mine', ai: 'Bot (h)', supervision: 'Minutes', date: 'Day' };
    const { day, table, days } = read(grid, { columns: choice });
    expect(table).toMatchObject({
      headerRow: 2,
      dateColumn: 7,
      columns: { task: 1, humanEstimate: 3, aiTime: 4, supervision: 5 },
    });
    expect(days.map(({ rowCount }) => rowCount)).toEqual([1, 1]);
    expect(day?.tasks.map(({ task, ai }) => [task, hoursOf(ai)])).toEqual([['Split', 0.5]]);
    expect(columnsOf(grid, choice)[1]).toBe('Task');
  });

  it('recognizes the headings on a tab without the chosen ones, and reports each', () => {
    const grid = [
      ['Task', 'Estimate', 'Agent'],
      ['Port', 2, 10],
    ];
    const options = { columns: { human: 'Mine', ai: 'agent' } };
    expect(lines(grid, options)).toContain('- column-choice-missing role="human" heading="Mine" row=1');
    expect(read(grid, options).day?.tasks).toHaveLength(1);
  });

  it('offers the headings of the nearest row when there is no table', () => {
    expect(columnsOf([['My log'], ['Arbeit', 'Mine', 'Bot'], ['Port', 2, 10]])).toEqual(['task=Arbeit', 'Mine Bot']);
    expect(read([['Budget'], ['Rent', 900]]).columns).toBeNull();
  });
});
