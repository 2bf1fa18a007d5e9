import { computeByWeek, computePeriod } from '../../src/functions/records.ts';

const HEADINGS = ['Date', 'Tasks', 'Human hours', 'AI minutes', 'Supervision minutes', 'Supervised hours', 'Tokens'];
const ROWS = [
  ['2026-03-31', 2, 40, 30, 10, 40, 90_000],
  ['2026-04-03', 3, 24, 30, 5, 20, 12_000],
  ['2026-04-04', 1, 6, 15, '', '', ''],
];
const wallClock = (date: Date) => new Date(date.getTime() + 2 * 3_600_000).toISOString().slice(0, -1);
const period = (rows: unknown, ...ends: unknown[]) =>
  Object.fromEntries(computePeriod([rows, ...ends], { wallClock })) as Record<string, unknown>;
const byWeek = (...values: unknown[]) => computeByWeek(values, { wallClock });

it('adds up the records from one day to another, both included', () => {
  expect(period([HEADINGS, ...ROWS], '2026-03-31', '2026-04-03')).toMatchObject({
    Days: 2,
    Tasks: 5,
    'Human hours': 64,
  });
  expect(period([HEADINGS, ...ROWS], '2026-04-01', '2026-04-03')).toMatchObject({ Days: 1, 'Supervised factor': 240 });
  expect(period([HEADINGS, ...ROWS], '', '2026-04-02')).toMatchObject({
    From: '',
    To: '2026-04-02',
    Days: 1,
  });
});

it('adds each record once, in any order, with blank rows and other days between them', () => {
  const blank = ['', '', '', '', '', '', ''];
  const mixed = [
    blank,
    ['2026-04-03', 1, 10, 1, '', '', ''],
    blank,
    blank,
    ['2026-03-01', 2, 100, 1, '', '', ''],
    ['2026-04-01', 4, 1000, 1, '', '', ''],
    ['2026-04-02', 8, 0.00001, 1, '', '', ''],
    blank,
  ];
  expect(period([HEADINGS, ...mixed], '2026-04-01', '2026-04-03')).toMatchObject({
    Days: 3,
    Tasks: 13,
    'Human hours': 1010.00001,
    'AI minutes': 3,
  });
  const months = byWeek([HEADINGS, ...mixed], 'month').slice(1);
  expect(months.map(([id, , , days, tasks]) => [id, days, tasks])).toEqual([
    ['2026-03', 1, 2],
    ['2026-04', 3, 13],
  ]);
  expect(() => period([HEADINGS, ...mixed.slice(0, 6), ['2026-04-05', 'two', 1, 1, '', '', '']])).toThrow(
    'Row 8 of the range: Tasks is “two”. Write a whole number, 0 or more.',
  );
});

it('is blank where nothing is known, and 0 without a record', () => {
  expect(period([HEADINGS, ...ROWS], '2026-04-04')).toMatchObject({
    Days: 1,
    Tokens: '',
    'Supervision minutes': '',
    'Supervised factor': '',
    'Hours saved': '',
    'Weighted factor': 24,
  });
  expect(period([HEADINGS, ...ROWS], '2027-01-01')).toMatchObject({
    Days: 0,
    Tasks: 0,
    'Human hours': 0,
    'Weighted factor': '',
  });
});

it('reads date cells by the clock of the spreadsheet, and serial numbers', () => {
  // 23:00 in UTC is 1:00 of the next day in the spreadsheet.
  const cells = [['2026-04-02T23:00:00Z', 46_116].map((value) => value)];
  const rows = [
    [new Date(cells[0]?.[0] as string), 1, 1, 1, '', '', ''],
    [46_116, 1, 2, 1, '', '', ''],
  ];
  expect(byWeek([HEADINGS, ...rows], 'month').slice(1)).toHaveLength(1);
  expect(period([HEADINGS, ...rows], '2026-04-03', new Date('2026-04-02T22:00:00Z'))).toMatchObject({
    Days: 1,
    'Human hours': 1,
  });
  expect(period([HEADINGS, ...rows], '2026-04-04')).toMatchObject({ Days: 1, 'Human hours': 2 });
});

it.each([0, 1, 20260404, 1e9, -5])('refuses %d as the number of a day', (day) => {
  const sentence = `is “${day}”. Write a date such as 2026-04-04.`;
  expect(() => period([HEADINGS, ...ROWS], day)).toThrow(sentence);
  expect(() => byWeek([HEADINGS, [day, 1, 1, 1, '', '', '']])).toThrow(sentence);
});

it('finds columns by their headings, in any place', () => {
  const moved = [
    ['Notes', 'ai minutes', ' HUMAN HOURS ', 'Date', 'Tasks'],
    ['x', 30, 40, '2026-03-31', 2],
    ['', '', '', '', ''],
  ];
  expect(period(moved)).toMatchObject({ Days: 1, 'Human hours': 40, 'AI minutes': 30, 'Weighted factor': 80 });
});

it('gives a row for each week, ISO or from Sunday, in order', () => {
  const rows = [...ROWS].reverse();
  expect(byWeek([HEADINGS, ...rows]).map((row) => row.slice(0, 4))).toEqual([
    ['Period', 'From', 'To', 'Days'],
    ['2026-W14', '2026-03-30', '2026-04-05', 3],
  ]);
  expect(byWeek([HEADINGS, ['2027-01-03', 1, 1, 1]], 'sunday-week')[1]?.slice(0, 3)).toEqual([
    '2027-01-03/2027-01-09',
    '2027-01-03',
    '2027-01-09',
  ]);
  expect(byWeek([HEADINGS, ['2027-01-03', 1, 1, 1]])[1]?.[0]).toBe('2026-W53');
});

it.each([
  [[['Date', 'Tasks']], 'records has no column Human hours.'],
  [[HEADINGS, ['April 4', 1, 1, 1]], 'Row 2 of the range: Date is “April 4”. Write a date such as 2026-04-04.'],
  [[HEADINGS, ['2026-02-30', 1, 1, 1]], 'Row 2 of the range: Date is “2026-02-30”. Write a date such as 2026-04-04.'],
  [[HEADINGS, ['', 1, 1, 1]], 'Row 2 of the range: Date is missing.'],
  [
    [HEADINGS, ...ROWS, ['2026-04-03', 1, 1, 1]],
    'Row 5 of the range: 2026-04-03 is also in row 3. Remove one of them.',
  ],
  [[HEADINGS, ['2026-04-03', 1, '', 1]], 'Row 2 of the range: Human hours is “”. Write a number, 0 or more.'],
  [
    [HEADINGS, ['2026-04-03', 1, 1, 1, '5m']],
    'Row 2 of the range: Supervision minutes is “5m”. Write a number, 0 or more.',
  ],
  [[HEADINGS, ['2026-04-03', 1, -1, 1]], 'Row 2 of the range: Human hours is “-1”. Write a number, 0 or more.'],
  [[HEADINGS, ['2026-04-03', 1.5, 1, 1]], 'Row 2 of the range: Tasks is “1.5”. Write a whole number, 0 or more.'],
  [
    [HEADINGS, ...ROWS, ['2026-04-05', 1, 1, 1, 5, '']],
    'Row 5 of the range: Supervised hours is missing, but the row has Supervision minutes. Write both or none.',
  ],
  [
    [HEADINGS, ...ROWS, [], ['2026-04-05', 1, 1, 1, '', 1]],
    'Row 6 of the range: Supervision minutes is missing, but the row has Supervised hours. Write both or none.',
  ],
])('reports a value that it cannot read: %j', (rows, message) => {
  expect(() => period(rows)).toThrow(message);
});

it('reports an unknown unit and an invalid end', () => {
  expect(() => byWeek([HEADINGS], 'day')).toThrow(
    'unit is “day”. Write one of week, sunday-week, month, quarter, year.',
  );
  expect(() => period([HEADINGS], 'soon')).toThrow('from is “soon”. Write a date such as 2026-04-04.');
  expect(() => period([HEADINGS, ...ROWS], '2026-04-04', '2026-04-03')).toThrow('from is after to. Swap them.');
  expect(period([HEADINGS, ...ROWS], '2026-04-04', '2026-04-04')).toMatchObject({ Days: 1 });
  expect(() => computePeriod([], { wallClock })).toThrow(
    'records is missing. Give a cell or a range, or write Records!A1:M.',
  );
});
