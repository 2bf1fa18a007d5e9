// Covers src/record/reading/date-column.ts and date-order.ts: dates of rows through every entry.
import { callSheetFunction } from '../../src/functions/call-sheet-function.ts';
import { DAY_FUNCTIONS } from '../../src/functions/day-functions.ts';
import { parseHtml } from '../../src/imports/published/text/parse-html.ts';
import { dateHeadingKind } from '../../src/record/reading/date-column.ts';
import { readDay } from '../../src/record/reading/read-day.ts';
import { findDate, isWholeDate, readDateText } from '../../src/record/values/calendar-date.ts';
import { readTableDays } from '../../src/sidebar/import/read-table-days.ts';
import { lineOf } from '../notice-line.ts';
import { runCommand } from './run-command.ts';

const logOf = (heading: string, ...dates: readonly string[]) => [
  [heading, 'Task', 'Human Est.', 'Claude'],
  ...dates.map((date, i) => [date, `task ${i + 1}`, '8h', '10m']),
];
const post = (grid: readonly (readonly string[])[], ...options: string[]) =>
  runCommand('post', ['-', ...options], grid.map((row) => `${row.map((cell) => `"${cell}"`).join(',')}\n`).join(''));
const countTasks = (output: string) => (output.match(/task \d/g) ?? []).length;

describe('a date column', () => {
  it.each([
    ...['Date', 'Start date', 'Start Date', 'Day', 'Work date', 'timestamp', 'Completed', 'Logged at', 'Date (UTC)'],
    ...[
      'Datum',
      'Tag',
      'Jour',
      'Fecha',
      'Día',
      'Data',
      'Giorno',
      'Dag',
      'Startdatum',
      'Date de début',
      'when it was',
      '',
    ],
  ])('is recognized by “%s” or its cells', (heading) => {
    const grid = logOf(heading, '2026-04-14', '2026-04-15');
    const { exitCode, output } = post(grid, '--date', '2026-04-14');
    expect([exitCode, countTasks(output)]).toEqual([0, 1]);
  });

  it.each(['Deadline', 'Due date', 'Version', 'Updated at'])('is not “%s”', (heading) => {
    const grid = logOf(heading, '2026-04-14', '2026-04-15');
    expect(countTasks(post(grid, '--date', '2026-04-14').output)).toBe(2);
  });

  it('is not a column of version numbers, or of texts with dates', () => {
    for (const cells of [
      ['1.2.3', '10.0.1'],
      ['from 2026-04-14 on', 'until 2026-04-15'],
      ['Monday', 'Tuesday'],
    ]) {
      expect(countTasks(post(logOf('Notes', ...cells), '--date', '2026-04-14').output)).toBe(2);
    }
  });

  it.each([
    ['Day', 'Monday', 'Tuesday'],
    ['Day', 'Mon', 'Tue'],
    ['Tag', 'Mo.', 'Di.'],
    ['Weekday', 'Wednesday', 'Friday'],
    ['Fecha', 'lunes', 'martes'],
    ['Dag', 'maandag', 'zondag'],
    ['Day', '1', '2'],
    ['Day', 'Day 1', 'Day 2'],
    ['Day', 'April 14', 'April 15'],
    ['Tag', '14.04.', '15.04.'],
    ['', 'Monday', 'Tuesday'],
  ])('under “%s” with %s and %s does not become one day', (heading, first, second) => {
    const { exitCode, output, messages } = post(logOf(heading, first, second), '--date', '2026-04-14');
    expect([exitCode, output]).toEqual([1, '']);
    expect(messages.filter((message) => message.includes('Write it like 2026-04-04'))).toHaveLength(2);
  });

  it('with one weekday is not needed where the date is known', () => {
    const { exitCode, output } = post(logOf('Day', 'Tuesday', 'Tuesday'), '--date', '2026-04-14');
    expect([exitCode, countTasks(output)]).toEqual([0, 2]);
  });

  it('is the start where there is an end', () => {
    const grid = [
      ['End date', 'Start date', 'Task', 'Human Est.', 'Claude'],
      ['2026-04-15', '2026-04-14', 'task 1', '8h', '10m'],
      ['2026-04-16', '2026-04-15', 'task 2', '8h', '10m'],
    ];
    const { output, messages } = post(grid, '--date', '2026-04-14');
    expect([countTasks(output), output.includes('task 1'), messages]).toEqual([
      1,
      true,
      ['A1 note: “End date” also contains dates. The dates of the rows are those below B1.'],
    ]);
  });

  it('without --date gives the newest day and names the others', () => {
    const { output, messages } = post(logOf('Start Date', '2026-04-14', '2026-04-15'));
    expect([output.includes('April 15, 2026'), countTasks(output)]).toEqual([true, 1]);
    expect(messages).toEqual([
      'note: This is the newest day, 2026-04-15. The table has 2026-04-15 (1 row), 2026-04-14 (1 row).',
    ]);
  });

  it('is read by the import page', () => {
    const csv = logOf('Datum', '14.04.2026', '15.04.2026')
      .map((row) => `${row}\n`)
      .join('');
    expect(readTableDays(csv, 'log', parseHtml).days.map(({ date }) => date)).toEqual(['2026-04-15', '2026-04-14']);
  });

  it('is read by LEVERAGE_POST', () => {
    const grid = logOf('Day', '14/04/2026', '03/04/2026');
    const call = (date: string) =>
      callSheetFunction(DAY_FUNCTIONS, 'LEVERAGE_POST', [grid, date], { wallClock: () => '' });
    expect(countTasks(String(call('2026-04-03')))).toBe(1);
    expect(() => call('03/04/2026')).toThrow(
      'date is “03/04/2026”, which can be 2026-04-03 or 2026-03-04. Write one of them.',
    );
  });
});

describe('the order of day and month', () => {
  it('comes from a cell with one meaning', () => {
    expect(countTasks(post(logOf('Date', '14/04/2026', '03/04/2026'), '--date', '2026-04-03').output)).toBe(1);
    expect(countTasks(post(logOf('Date', '04-14-2026', '03/04/2026'), '--date', '2026-03-04').output)).toBe(1);
  });

  it('comes from --dates, which no cell may contradict', () => {
    const grid = logOf('Date', '03/04/2026');
    expect(post(grid, '--dates', 'dmy').output).toContain('April 03, 2026');
    expect(post(grid, '--dates', 'mdy').output).toContain('March 04, 2026');
    const { exitCode, messages } = post(logOf('Date', '14/04/2026'), '--dates', 'mdy');
    expect([exitCode, messages]).toEqual([1, ['A2 error: “14/04/2026” starts with the day, but --dates is mdy.']]);
    expect(post(grid, '--dates', 'ymd').exitCode).toBe(2);
  });

  it('comes from the locale where no cell has one meaning', () => {
    const dateHints = { given: null, ofLocale: 'mdy' as const };
    const { day } = readDay(logOf('Date', '03/04/2026'), { tabName: 'x', dateHints });
    expect(day?.date).toEqual({ year: 2026, month: 3, day: 4 });
    const decided = readDay(logOf('Date', '03/04/2026', '14/03/2026'), { tabName: 'x', dateHints });
    expect(decided.days.map(({ date }) => date.month)).toEqual([4, 3]);
  });

  it('is requested if no cell and no option decides it', () => {
    const { exitCode, messages } = post(logOf('Date', '03/04/2026'), '--date', '2026-04-03');
    expect([exitCode, messages.find((message) => message.startsWith('A2'))]).toEqual([
      1,
      'A2 error: “03/04/2026” can be 2026-04-03 or 2026-03-04. Write one of them, or give --dates dmy or --dates mdy. Row 2 is left out.',
    ]);
  });

  it('may not differ between cells', () => {
    const { notices } = readDay(logOf('Date', '14/04/2026', '04/15/2026'), { tabName: 'x' });
    expect(notices.map(lineOf)).toContain(
      'A2 date-orders-mixed dayFirst="14/04/2026" monthFirst="04/15/2026" other="A3"',
    );
  });

  it('applies to --date and the Date cell too', () => {
    const grid = [['Date', '03/04/2026'], [], ['Task', 'Human Est.', 'Claude'], ['task 1', '8h', '10m']];
    expect(post(grid, '--dates', 'mdy').output).toContain('March 04, 2026');
    expect(post(grid, '--date', '14/04/2026').output).toContain('April 14, 2026');
    expect(post(grid, '--date', '03/04/2026').messages[0]).toBe(
      '--date is “03/04/2026”, which can be 2026-04-03 or 2026-03-04. Write one of them, or add --dates.',
    );
    expect(post(grid).messages).toContain(
      'B1 error: “03/04/2026” can be 2026-04-03 or 2026-03-04. Write one of them, or give --dates dmy or --dates mdy.',
    );
  });
});

describe('a date as text', () => {
  it.each([
    ...[
      '14/04/2026',
      '04-14-2026',
      '14.04.2026',
      '2026-04-14T09:30:00Z',
      '2026-04-14 09:30',
      '2026-04-14T23:59:00-08:00',
    ],
    ...[
      '14. April 2026',
      '14 avril 2026',
      '14 de abril de 2026',
      '14 aprile 2026',
      'April 14th, 2026',
      'Tue, Apr 14 2026',
      '14-Apr-2026',
      '14/Apr/2026',
      '2026-04-14 (Tue)',
      '2026-04-14, Tuesday',
      '14.04.2026 (Di.)',
    ],
  ])('“%s” is April 14, and whole', (text) => {
    expect([findDate(text), isWholeDate(text)]).toEqual([{ year: 2026, month: 4, day: 14 }, true]);
  });

  it.each([
    ['14/04/26', 'shortYear'],
    ['14-Apr-26', 'shortYear'],
    ['14.–15.04.2026', 'noDate'],
    ['14. – 15.04.2026', 'noDate'],
    ['31/02/2026', 'noSuchDay'],
    ['April 4', 'noYear'],
    ['1.2.3', 'noYear'],
    ['2026-04-14 – 2026-04-15', 'noDate'],
    ['in 2026', 'noDate'],
  ])('“%s” is unreadable: %s', (text, fault) => {
    expect(readDateText(text)).toEqual({ kind: 'unreadable', fault });
  });

  it('is ambiguous only if both numbers can be months and differ', () => {
    expect(readDateText('04/04/2026').kind).toBe('date');
    expect(readDateText('12/11/2026').kind).toBe('ambiguous');
    expect(readDateText('12/13/2026').kind).toBe('date');
  });
});

it('a heading longer than 200 characters is not a heading of dates', () => {
  expect([dateHeadingKind('date '.repeat(50)), dateHeadingKind('Fecha'), dateHeadingKind('Data base')]).toEqual([
    null,
    'date',
    null,
  ]);
});
