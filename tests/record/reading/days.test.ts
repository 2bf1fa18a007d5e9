// Runs in every time zone.
import fc from 'fast-check';
import { listDays } from '../../../src/record/reading/days.ts';
import { findTable } from '../../../src/record/reading/find-table.ts';
import { type DayReadingOptions, readDay } from '../../../src/record/reading/read-day.ts';
import { type CalendarDate, formatIsoDate, parseIsoDate } from '../../../src/record/values/calendar-date.ts';
import type { Cell, Grid } from '../../../src/record/values/cell.ts';
import { lineOf } from '../../notice-line.ts';
import { propertyRuns } from '../../sampling.ts';

const dateOf = (iso: string): CalendarDate => parseIsoDate(iso) ?? { year: 0, month: 0, day: 0 };
const read = (grid: Grid, options: Partial<DayReadingOptions> = {}) => readDay(grid, { tabName: 'Log', ...options });
const readOn = (grid: Grid, iso: string, options: Partial<DayReadingOptions> = {}) =>
  read(grid, { date: dateOf(iso), ...options });
const lines = ({ notices }: ReturnType<typeof read>) => notices.map(lineOf);
const namesOf = ({ day }: ReturnType<typeof read>) => day?.tasks.map(({ task }) => task) ?? null;
const daysOf = ({ days }: ReturnType<typeof read>) =>
  days.map(({ date, rowCount, tasks }) => [formatIsoDate(date), rowCount, tasks]);

const HEADER: Cell[] = ['Date', 'Task', 'Human', 'AI'];
const log = (...rows: Cell[][]): Grid => [HEADER, ...rows];
const wallClock = (iso: string, time = '00:00:00.000'): Cell => ({ wallClock: `${iso}T${time}`, shown: iso });

describe('a table with a Date column', () => {
  const grid = log(
    ['2026-04-03', 'a', 1, 10],
    [wallClock('2026-04-05'), 'b', 2, 10],
    ['April 3, 2026', 'c', 3, 10],
    [wallClock('2026-04-05', '23:59:59.000'), 'd', 4, ''],
    ['', '', '', ''],
    ['2026-04-04', 'e', 5, 10],
  );

  it('has its days, the newest first, which is the one that is read', () => {
    const reading = read(grid);
    expect(daysOf(reading)).toEqual([
      ['2026-04-05', 2, 1],
      ['2026-04-04', 1, 1],
      ['2026-04-03', 2, 2],
    ]);
    expect([reading.day?.date, namesOf(reading), reading.day?.rowCount]).toEqual([dateOf('2026-04-05'), ['b'], 2]);
    expect(lines(reading)).toEqual(['D5 row-unfinished row=5 lacks=["aiTime"]']);
  });

  it('gives only the rows of one date, and only their notices', () => {
    const reading = readOn(grid, '2026-04-03');
    expect([namesOf(reading), lines(reading), reading.dateNotice]).toEqual([['a', 'c'], [], null]);
  });

  it('names the existing days when the requested one is missing', () => {
    const reading = readOn(grid, '2026-04-06');
    expect(reading.day).toBeNull();
    expect(lines(reading)).toEqual([
      '- day-missing date="2026-04-06" days=[{"date":"2026-04-05","rows":2},{"date":"2026-04-04","rows":1},{"date":"2026-04-03","rows":2}] older=0',
    ]);
  });

  it('reads every row and ignores dates when all are requested', () => {
    const reading = read(grid, { date: 'all', tabName: '2026-04-09' });
    expect([namesOf(reading), reading.day?.date, reading.days]).toEqual([
      ['a', 'b', 'c', 'e'],
      dateOf('2026-04-09'),
      [],
    ]);
  });

  it.each<[Cell, string]>([
    ['', 'A3 row-undated row=3'],
    ['4/5/2026', 'A3 row-date-ambiguous row=3 shown="4/5/2026" dayFirst="2026-05-04" monthFirst="2026-04-05"'],
    ['April 5', 'A3 row-date-unreadable row=3 shown="April 5" fault="noYear"'],
    ['same', 'A3 row-date-unreadable row=3 shown="same" fault="noYear"'],
    [46_117, 'A3 row-date-unreadable row=3 shown="46117" fault="noDate"'],
    ['2026-02-30', 'A3 row-date-unreadable row=3 shown="2026-02-30" fault="noSuchDay"'],
    [
      { wallClock: '1899-12-30T01:30:00.000', shown: '1:30' },
      'A3 row-date-unreadable row=3 shown="1:30" fault="noDate"',
    ],
  ])('reports a row whose date is %j on every day, and never guesses it', (cell, line) => {
    const undated = log(['2026-04-04', 'a', 1, 10], [cell, 'b', 2, 10], ['2026-04-05', 'c', 3, 10]);
    for (const iso of ['2026-04-04', '2026-04-05']) expect(lines(readOn(undated, iso))).toEqual([line]);
    expect([namesOf(readOn(undated, '2026-04-04')), namesOf(read(undated))]).toEqual([['a'], ['c']]);
  });

  it('with only unreadable dates has no day, and each row is reported', () => {
    const reading = read(log(['4/4/26', 'a', 1, 10], ['4/5/2026', 'b', 1, 10]), { tabName: 'Log 2026-04-04' });
    expect([daysOf(reading), namesOf(reading)]).toEqual([[], []]);
    expect(lines(reading)).toEqual([
      '- no-task hasRows=true',
      'A2 row-date-unreadable row=2 shown="4/4/26" fault="shortYear"',
      'A3 row-date-ambiguous row=3 shown="4/5/2026" dayFirst="2026-05-04" monthFirst="2026-04-05"',
    ]);
    expect(lines(readOn(log(['4/4/26', 'a', 1, 10]), '2026-04-04'))[0]).toBe(
      '- day-missing date="2026-04-04" days=[] older=0',
    );
  });

  it('ignores a total row without a date', () => {
    const reading = read(log(['2026-04-04', 'a', 1, 10], ['2026-04-05', 'b', 1, 20], ['', 'Total', 2, 30]));
    expect([namesOf(reading), lines(reading)]).toEqual([['b'], []]);
  });

  describe('whose days have totals', () => {
    const table = log(
      ['2026-04-04', 'a', 1, 10],
      ['2026-04-05', 'b', 2, 20],
      ['2026-04-04', 'c', 4, 40],
      ['2026-04-05', 'd', 8, 80],
      ['2026-04-04', 'Total', 5, 50],
      ['2026-04-05', 'Total', 11, 100],
    );

    it('notes a right total of its day, whose rows are not adjacent, and reports a wrong one', () => {
      expect(lines(readOn(table, '2026-04-04'))).toEqual(['B6 row-total row=6 isTaskOfFormula=false']);
      expect(lines(readOn(table, '2026-04-05'))).toEqual([
        'C7 total-unlike row=7 column="humanEstimate" shown="11h" sum="10h" difference="1h"',
      ]);
      expect([namesOf(read(table)), daysOf(read(table))]).toEqual([
        ['b', 'd'],
        [
          ['2026-04-05', 2, 2],
          ['2026-04-04', 2, 2],
        ],
      ]);
    });

    it('notes a total of several days that has the date of its last row', () => {
      const week = log(['2026-04-04', 'a', 1, 10], ['2026-04-05', 'b', 2, 20], ['2026-04-05', 'Weekly total', 3, 30]);
      expect(lines(read(week))).toEqual(['B4 row-total row=4 isTaskOfFormula=false']);
      expect(lines(readOn(week, '2026-04-04'))).toEqual([]);
    });

    it.each<[Cell, Cell]>([
      ['', 'Total'],
      ['Total', ''],
      ['2026-04-09', 'Total'],
      ['April', 'Total'],
    ])('reports a wrong total with %j as its date on every day', (date, task) => {
      const wrong = log(['2026-04-04', 'a', 1, 10], ['2026-04-05', 'b', 2, 20], [date, task, 9, 30]);
      const line = 'C4 total-unlike row=4 column="humanEstimate" shown="9h" sum="3h" difference="6h"';
      for (const iso of ['2026-04-04', '2026-04-05']) expect(lines(readOn(wrong, iso))).toEqual([line]);
    });

    it.each(['Sunday total', 'Total for Sunday', 'Backend total', '2026-04-05 Total', 'Tagessumme Sonntag'])(
      'notes a right total that is named %s, also without other totals in the table',
      (name) => {
        const named = log(
          ['2026-04-04', 'a', 8, 10],
          ['2026-04-04', 'b', 6, 20],
          ['2026-04-05', 'c', 2, 10],
          ['2026-04-05', 'd', 3, 20],
          ['2026-04-05', name, 5, 30],
        );
        expect(lines(read(named))).toEqual([expect.stringContaining('B6 row-total row=6')]);
        expect([namesOf(read(named)), namesOf(readOn(named, '2026-04-04')), daysOf(read(named))]).toEqual([
          ['c', 'd'],
          ['a', 'b'],
          [
            ['2026-04-05', 2, 2],
            ['2026-04-04', 2, 2],
          ],
        ]);
      },
    );

    it('notes subtotals of a later day, and a total whose label is in another column', () => {
      const named = [
        ['Date', 'Project', 'Task', 'Human', 'AI'],
        ['2026-04-04', '', 'a', 8, 10],
        ['2026-04-05', '', 'c', 2, 10],
        ['2026-04-05', '', 'd', 3, 20],
        ['2026-04-05', '', 'Backend total', 5, 30],
        ['2026-04-05', '', 'e', 1, 5],
        ['2026-04-05', '', 'f', 2, 6],
        ['2026-04-05', 'Frontend total', '2 tasks', 3, 11],
        ['2026-04-05', '', 'Total', 8, 41],
      ];
      expect(namesOf(read(named))).toEqual(['c', 'd', 'e', 'f']);
    });

    it('keeps a task that is named like a total and is the sum of nothing', () => {
      const named = log(['2026-04-04', 'a', 8, 10], ['2026-04-05', 'Backend total', 2, 10], ['2026-04-05', 'd', 3, 20]);
      expect([namesOf(read(named)), lines(read(named))]).toEqual([['Backend total', 'd'], []]);
    });

    it('warns about a sum of several days without the name of a total', () => {
      const unnamed = log(
        ['2026-04-04', 'a', 8, 10],
        ['2026-04-04', 'b', 6, 20],
        ['2026-04-05', 'c', 2, 10],
        ['2026-04-05', 'Week 14', 16, 40],
      );
      expect([namesOf(read(unnamed)), lines(read(unnamed))]).toEqual([['c', 'Week 14'], ['B5 total-unnamed row=5']]);
    });

    it('notes each right total and reports each wrong one with the sum of its day, in any order of rows', () => {
      // Every row has its own power of two, so that no two different sums are equal.
      const steps = fc.array(
        fc.record({
          day: fc.constantFrom('2026-04-04', '2026-04-05', '2026-04-06'),
          kind: fc.constantFrom('task', 'task', 'right', 'wrong'),
        }),
        { maxLength: 12 },
      );
      fc.assert(
        fc.property(steps, (made) => {
          const sums = new Map<string, number>();
          const rows = made.map(({ day, kind }, place): Cell[] => {
            if (kind === 'task') sums.set(day, (sums.get(day) ?? 0) + 2 ** place);
            return [day, kind === 'task' ? `Task ${place}` : 'Total', 2 ** place, 10];
          });
          made.forEach(({ day, kind }, place) => {
            if (kind === 'task') return;
            const row = rows[place] as Cell[];
            row[2] = (sums.get(day) ?? 0) + (kind === 'wrong' ? 0.5 : 0);
            row[3] = '';
          });
          for (const [day, sum] of sums) {
            const expected = made.flatMap((step, place) => {
              if (step.day !== day || step.kind === 'task') return [];
              const row = place + 2;
              return step.kind === 'right'
                ? [`B${row} row-total row=${row} isTaskOfFormula=false`]
                : [
                    `C${row} total-unlike row=${row} column="humanEstimate" shown="${sum + 0.5}h" sum="${sum}h" difference="0.5h"`,
                  ];
            });
            const reading = readOn(log(...rows), day);
            expect(
              lines(reading)
                .filter((line) => line.includes('total'))
                .sort(),
            ).toEqual(expect.arrayContaining(expected.sort()));
            expect(namesOf(reading)).toEqual(
              made.flatMap((step, place) => (step.day === day && step.kind === 'task' ? [`Task ${place}`] : [])),
            );
          }
        }),
        propertyRuns(200),
      );
    });

    it('compares it with all rows of the day, and not only with the selected ones', () => {
      const selected = readOn(table, '2026-04-04', { onlyRows: new Set([2, 6]) });
      expect([namesOf(selected), lines(selected)]).toEqual([['a'], ['B6 row-total row=6 isTaskOfFormula=false']]);
    });
  });

  it('gives the newest day of selected rows, and reports rows of other days', () => {
    const reading = read(grid, { onlyRows: new Set([2, 4, 7]) });
    expect([reading.day?.date, namesOf(reading)]).toEqual([dateOf('2026-04-04'), ['e']]);
    expect(lines(reading)).toEqual(['- rows-other-day rows=2 date="2026-04-04"']);
    const older = readOn(grid, '2026-04-03', { onlyRows: new Set([2, 7]) });
    expect([namesOf(older), lines(older)]).toEqual([['a'], ['- rows-other-day rows=1 date="2026-04-03"']]);
  });

  it('uses the labels next to it only when all its rows have one date', () => {
    const beside = (second: string): Grid => [
      [...HEADER, '', 'Intro', 'Hello'],
      ['2026-04-04', 'a', 1, 10, '', 'Tokens', 500],
      [second, 'b', 1, 10, '', 'Date', '2026-04-04'],
    ];
    const one = read(beside('2026-04-04'));
    expect([one.day?.intro, one.day?.totalTokens, lines(one)]).toEqual(['Hello', 500, []]);
    const two = read(beside('2026-04-05'));
    expect([two.day?.intro, two.day?.totalTokens, two.day?.cells]).toEqual(['', null, {}]);
    expect(lines(two)).toEqual(['G1 labels-unused labels=["Intro","Tokens","Date"] days=2']);
  });

  it('with one date has a warning when the Date cell or the tab’s name gives another', () => {
    const grid: Grid = [['Date', '2026-04-06'], [], HEADER, ['2026-04-04', 'a', 1, 10], ['2026-04-04', 'b', 1, 10]];
    const reading = read(grid, { tabName: '2026-04-05' });
    expect(reading.day?.date).toEqual(dateOf('2026-04-04'));
    expect(lines(reading)).toEqual([
      '- date-differs date="2026-04-04" tab="2026-04-05"',
      'B1 date-column-differs label="2026-04-06" date="2026-04-04"',
    ]);
  });

  it('reports a second Date column, and uses the first', () => {
    const reading = read([
      ['Date', 'Task', 'Human', 'AI', 'Date'],
      ['2026-04-04', 'a', 1, 10, '2026-04-05'],
      ['2026-04-04', 'b', 1, 10, '2026-04-05'],
    ]);
    expect([lines(reading), daysOf(reading)]).toEqual([
      ['E1 date-column-unused heading="Date" used="A1"'],
      [['2026-04-04', 2, 2]],
    ]);
  });
});

describe('a Date heading', () => {
  const columnOf = (grid: Grid) => findTable(grid).table?.dateColumn ?? null;
  const right = (...beside: Cell[][]): Grid =>
    [
      ['Task', 'Human', 'AI'],
      ['a', 1, 1],
      ['b', 1, 1],
      ['c', 1, 1],
    ].map((row, i) => [...row, ...(beside[i] ?? [])]);

  it.each<[string, Grid, number | null]>([
    ['at the left', log(['2026-04-04', 'a', 1, 1]), 1],
    ['at the left, blank below', log(['', 'a', 1, 1]), null],
    [
      'between, in brackets',
      [
        ['Task', 'date (UTC)', 'Human', 'AI'],
        ['a', '2026-04-04', 1, 1],
      ],
      2,
    ],
    [
      'at the left, apart',
      [
        ['Date', '', 'Task', 'Human', 'AI'],
        ['2026-04-04', '', 'a', 1, 1],
      ],
      null,
    ],
    ['at the right with dates below', right(['Date'], ['2026-04-04'], ['2026-04-05']), 4],
    ['at the right with US dates below', right(['Date'], ['4/4/2026'], ['4/5/2026']), 4],
    ['at the right, another heading behind it', right(['Date', 'Notes'], ['2026-04-04', 'x'], ['2026-04-04']), 4],
    [
      'at the right as a label, with its value next to it',
      right(['Date', '2026-04-04'], ['2026-04-05'], ['2026-04-06']),
      null,
    ],
    ['at the right as a label, its value below', right(['Date'], ['2026-04-04']), null],
    ['at the right over labels and values', right(['Date'], ['2026-04-04'], ['Intro'], ['On 2026-04-04']), null],
    ['at the right over other things', right(['Date'], ['2026-04-04'], ['later'], ['sometime']), null],
    [
      'at the right of a single row',
      [
        ['Task', 'Human', 'AI', 'Date'],
        ['a', 1, 1, '2026-04-04'],
      ],
      4,
    ],
    ['at the right, apart', right(['', 'Date'], ['', '2026-04-04'], ['', '2026-04-05']), null],
    [
      'as a label at the left',
      [
        ['Date', '2026-04-04', 'Task', 'Human', 'AI'],
        ['', '', 'a', 1, 1],
      ],
      null,
    ],
  ])('%s', (_where, grid, column) => {
    expect(columnOf(grid)).toBe(column);
  });

  it('that is a label stays a label', () => {
    const reading = read(right(['Date'], ['2026-04-04'], ['Intro'], ['Hello']));
    expect([reading.day?.date, reading.day?.intro]).toEqual([dateOf('2026-04-04'), 'Hello']);
    expect(read(right(['Date', '2026-04-07'])).day?.date).toEqual(dateOf('2026-04-07'));
  });

  it('at the right does not end the table', () => {
    const grid = right(['Date', 'Tokens'], ['2026-04-04', 5], ['2026-04-04', 6], ['2026-04-05', 7]);
    expect(findTable(grid).table).toMatchObject({ dateColumn: 4, lastColumn: 5, columns: { tokens: 5 } });
    expect(readOn(grid, '2026-04-04').day?.tasks.map(({ tokens }) => tokens)).toEqual([5, 6]);
  });
});

describe('many days', () => {
  it('are listed by their newest dozen', () => {
    const days = Array.from({ length: 14 }, (_, i) => ({
      date: { year: 2026, month: 4, day: 30 - i },
      rowCount: i + 1,
      tasks: 0,
    }));
    expect(listDays(days.slice(0, 2))).toEqual({
      days: [
        { date: '2026-04-30', rows: 1 },
        { date: '2026-04-29', rows: 2 },
      ],
      older: 0,
    });
    const all = listDays(days);
    expect([all.days.length, all.days[11], all.older]).toEqual([12, { date: '2026-04-19', rows: 12 }, 2]);
  });

  const anyRow = fc.tuple(
    fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 5 }).map((day): Cell => `2026-04-0${day}`) },
      fc.constantFrom<Cell>('', 'x', '4/5/2026', 7),
    ),
    fc.constantFrom<Cell>('port', 'fix', 'write', ''),
    fc.constantFrom<Cell>(1, 2.5, '3h', 'x', ''),
    fc.constantFrom<Cell>(5, '10m', 0, '', -1),
  );

  it('lose no row: each is in one day or reported, and a day reads like only its rows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 25 }), (rows) => {
        const grid = log(['2026-04-01', 'first', 1, 10], ...rows);
        const whole = read(grid);
        const undated = whole.notices.filter(({ code }) => /^row-(?:undated|date-)/.test(code));
        const all = read(grid, { date: 'all' });
        expect(whole.days.reduce((sum, { rowCount }) => sum + rowCount, 0) + undated.length).toBe(all.day?.rowCount);
        for (const { date, rowCount, tasks } of whole.days) {
          const reading = read(grid, { date });
          const iso = formatIsoDate(date);
          const alone = read(
            grid.map((row, i) => (i === 0 || row[0] === iso ? row : [])),
            { date: 'all' },
          );
          expect(reading.day?.tasks).toEqual(alone.day?.tasks);
          expect([reading.day?.rowCount, reading.day?.tasks.length]).toEqual([rowCount, tasks]);
          const isOwn = ({ code }: { code: string }) => !/^row-(?:undated|date-)/.test(code);
          expect(reading.notices.filter(isOwn)).toEqual(alone.notices);
        }
      }),
      propertyRuns(150),
    );
  });
});
