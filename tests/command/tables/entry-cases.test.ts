// Covers times, headings and dates of other people's tables, with one meaning through the functions, readDay, the import page, post, rows and verify.
import { callSheetFunction } from '../../../src/functions/call-sheet-function.ts';
import { DAY_FUNCTIONS } from '../../../src/functions/day-functions.ts';
import { FIGURE_FUNCTIONS } from '../../../src/functions/figure-functions.ts';
import { parseHtml } from '../../../src/imports/published/text/parse-html.ts';
import { readDay } from '../../../src/record/reading/read-day.ts';
import { minutesOf } from '../../../src/record/values/duration.ts';
import { readTableDays } from '../../../src/sidebar/import/read-table-days.ts';
import { runCommand } from '../run-command.ts';

const DATE = '2026-04-14';
const call = (name: string, ...values: unknown[]) =>
  callSheetFunction({ ...FIGURE_FUNCTIONS, ...DAY_FUNCTIONS }, name, values, { wallClock: String });
const quote = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
const asCsv = (rows: readonly (readonly string[])[]) => rows.map((row) => `${row.map(quote).join(',')}\n`).join('');
const asMarkdown = ([head = [], ...rows]: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');

interface Posted {
  readonly tasks: readonly { readonly task: string; readonly humanHours: number; readonly aiMinutes: number }[];
}

function post(text: string, ...options: string[]) {
  const args = ['-', '--date', DATE, '--format', 'json', ...options];
  const { exitCode, output, messages } = runCommand('post', args, text);
  const { tasks }: Posted = output === '' ? { tasks: [] } : JSON.parse(output);
  return { exitCode, messages, tasks };
}

const near = (minutes: number) => expect.closeTo(minutes, 9);

describe.each<readonly [string, number]>([
  ['1h,30m', 90],
  ['2h,15min', 135],
  ['1h,5m', 65],
  ['1d,4h', 720],
  ['2d,4h', 1200],
  ['1w,2d', 3360],
  ['1 hour,30 minutes', 90],
  ['10m,5s', 10 + 5 / 60],
  ['1h,30m,15s', 90.25],
  ['1,5h,30m', 120],
  ['12hours,34sec', 720 + 34 / 60],
  ['1h, 30m', 90],
  ['1 hour and 30 minutes', 90],
  ['1h30', 90],
  ['183m 25s', 183 + 25 / 60],
  ['PT1H30M', 90],
  ['PT36H', 2160],
  ['PT0.5H', 30],
  ['18:25 min', 18 + 25 / 60],
  ['29:45h', 1785],
  ['08:30 h', 510],
  ['444:03:00', 26_643],
  ['16.666666666666668', 16.6666666666667],
  ['8.1300000000000008', 8.13],
  ['0.30000000000000004', 0.3],
  [',25h', 15],
  ['3,3 days', 1584],
  ['1.419,42', 1419.42],
  ['1,234.56', 1234.56],
  ['30–60 min', 45],
  ['~30 min', 30],
  ['<1 min', 0.5],
  ['**7h**', 420],
])('the time %s', (time, minutes) => {
  const rows = [
    ['Task', 'Human Est.', 'Claude'],
    ['Port', '9h', time],
  ];

  it('is the same through every entry', () => {
    expect(call('DURATION_MINUTES', time)).toEqual(near(minutes));
    expect(call('LEVERAGE', 9, time)).toEqual(near(540 / minutes));
    const [read] = readDay(rows, { tabName: DATE }).day?.tasks ?? [];
    expect(read && minutesOf(read.ai)).toEqual(near(minutes));
    expect(post(asCsv(rows)).tasks.map(({ aiMinutes }) => aiMinutes)).toEqual([near(minutes)]);
    const [imported] = readTableDays(asCsv(rows), DATE, parseHtml).days;
    const [ofTab] = readDay(imported?.table ?? [], { tabName: DATE }).day?.tasks ?? [];
    expect(ofTab && minutesOf(ofTab.ai)).toEqual(near(minutes));
    const { exitCode, output } = runCommand('rows', ['-'], asMarkdown(rows));
    expect([exitCode, post(output).tasks.map(({ aiMinutes }) => aiMinutes)]).toEqual([0, [near(minutes)]]);
    expect(runCommand('verify', ['-'], asMarkdown(rows)).exitCode).toBe(0);
  });
});

describe.each(['1h .30m', '1h ,30m', '1h.,30m', '1h.5', 'P1D', '-1h30m', '-.5h', '1 234,1234', '>1h', '2e3s', '2m30'])(
  'the text %s',
  (time) => {
    const rows = [
      ['Task', 'Human Est.', 'Claude'],
      ['Port', '9h', time],
      ['Split', '4h', '5m'],
    ];

    it('is rejected with one sentence through every entry, and loses no other row', () => {
      expect(() => call('DURATION_MINUTES', time)).toThrow(`“${time}”, which is`);
      const { day, notices } = readDay(rows, { tabName: DATE });
      expect(day?.tasks.map(({ task }) => task)).toEqual(['Split']);
      expect(notices.filter(({ severity }) => severity === 'error')).toHaveLength(1);
      const posted = post(asCsv(rows));
      expect([posted.exitCode, posted.tasks.map(({ task }) => task)]).toEqual([1, ['Split']]);
      expect(posted.messages.filter((message) => message.includes(`“${time}”`))).toHaveLength(1);
      const verified = runCommand('verify', ['-'], asMarkdown(rows));
      expect([verified.exitCode, verified.output]).toEqual([1, expect.stringContaining(time)]);
      expect(verified.output).not.toMatch(/^ +at /m);
    });
  },
);

describe.each([
  ['Estimate (story points)', 'Claude'],
  ['Estimate ($)', 'Claude'],
  ['Estimate (USD/h)', 'Claude'],
  ['Human Est. (person-days)', 'Claude'],
  ['Human Est. (months)', 'Claude'],
  ['Human Est.', 'Claude (ms)'],
  ['Human Est.', 'Claude (mm:ss)'],
  ['Human Est.', 'Claude (h or min)'],
])('the headings %s and %s', (human, ai) => {
  const rows = [
    ['Task', human, ai],
    ['Port', '2', '1.5'],
  ];
  const notice = expect.stringMatching(/is not a unit of time\. Plain numbers below it are read as|has 2 units:/);
  const columns = [[[human], [2]] as const, [[ai], [1.5]] as const];

  it('get a warning through every entry', () => {
    expect(post(asCsv(rows)).messages).toContainEqual(notice);
    for (const command of ['rows', 'verify'] as const) {
      expect(runCommand(command, ['-'], asMarkdown(rows)).messages).toContainEqual(notice);
    }
    const codes = readDay(rows, { tabName: DATE }).notices.map(({ code }) => code);
    expect(codes).toContainEqual(expect.stringMatching(/^heading-units?-/));
    expect(call('LEVERAGE', ...columns)).toEqual([['Factor (no clear unit)'], [expect.any(Number)]]);
    expect(call('SUPERVISORY_LEVERAGE', ...columns)).toContainEqual(['Sup. Factor (no clear unit)']);
    expect(call('LEVERAGE_RANGE', ...columns)).toContainEqual([
      'Factor low (no clear unit)',
      'Factor high (no clear unit)',
    ]);
    for (const name of ['WEIGHTED_LEVERAGE', 'WEIGHTED_SUPERVISORY_LEVERAGE']) {
      expect(() => call(name, ...columns)).toThrow('has no clear unit. Write (h) or (min).');
    }
    expect(call('LEVERAGE_STATS', rows)).toContainEqual(['Warning', notice]);
    expect((call('LEVERAGE_TABLE', rows) as string[][]).at(-1)?.[1]).toEqual(notice);
    expect(() => call('LEVERAGE_POST', rows, DATE)).toThrow(/is not a unit of time|has 2 units/);
  });
});

it.each([
  ['Hours (Human)', 'Hours (AI)'],
  ['Human Est. (h)', 'Claude (min)'],
  ['Human Est.', 'Claude (Opus, measured)'],
  ['Human Est. (h:mm)', 'Claude (h:mm:ss)'],
])('the headings %s and %s have no warning in a function', (human, ai) => {
  const [headings] = call('LEVERAGE', [[human], [2]], [[ai], [1.5]]) as unknown[][];
  expect(headings).toEqual(['Factor']);
  expect(call('WEIGHTED_LEVERAGE', [[human], [2]], [[ai], [1.5]])).toEqual(expect.any(Number));
});

describe('rows of several days', () => {
  const rowsOf = (heading: string, days: readonly string[]) => [
    [heading, 'Task', 'Human Est.', 'Claude'],
    ...days.map((day, i) => [day, `Task ${i + 1}`, '8h', '10m']),
  ];

  it.each([
    ['Date', ['14/04/2026', '15/04/2026'], 1],
    ['Date', ['04-14-2026', '04-15-2026'], 1],
    ['Start date', ['14.04.2026', '15.04.2026'], 1],
    ['Datum', ['Dienstag, 14. April 2026', 'Mittwoch, 15. April 2026'], 1],
    ['Fecha', ['14 de abril de 2026', '15 de abril de 2026'], 1],
    ['timestamp', ['2026-04-14T09:00:00Z', '2026-04-15T09:00:00Z'], 1],
    ['Date', ['20260414', '20260415'], 0],
    ['Start date', ['1776124800', '1776211200'], 0],
    ['Date', ['Day 1', 'Day 2'], 0],
    ['Date', ['2026年4月14日', '2026年4月15日'], 0],
    ['Fecha', ['hoy', 'ayer'], 0],
    ['Day', ['Mon', 'Tue'], 0],
  ])('below %s, %j, never become one record', (heading, days, tasks) => {
    const rows = rowsOf(heading, days);
    for (const text of [asCsv(rows), asMarkdown(rows)]) {
      const posted = post(text);
      expect([posted.tasks.length, posted.exitCode]).toEqual([tasks, tasks === 1 ? 0 : 1]);
    }
  });

  it.each([
    ['Monday', 'Tuesday'],
    ['Montag', 'Dienstag'],
    ['April 13', 'April 14'],
    ['13. April', '14. April'],
    ['Mon, April 13', 'Tue, April 14'],
    ['Day 1', 'Day 2'],
    ['13.4.', '14.4.'],
    ['03/04/2026', '04/05/2026'],
  ])('below the headings %s and %s never become one record', (first, second) => {
    const table = (task: string) =>
      asMarkdown([
        ['Task', 'Human Est.', 'Claude'],
        [task, '8h', '10m'],
      ]);
    const text = `## ${first}\n\n${table('Port')}\n## ${second}\n\n${table('Split')}`;
    expect(post(text)).toMatchObject({ exitCode: 1, tasks: [] });
    expect(runCommand('rows', ['-'], text)).toMatchObject({ exitCode: 1, output: '' });
  });

  it('below numbered sections are one record', () => {
    const table = asMarkdown([
      ['Task', 'Human Est.', 'Claude'],
      ['Port', '8h', '10m'],
    ]);
    expect(post(`## 1.2 Backend\n\n${table}\n## May fixes\n\n${table.replace('Port', 'Split')}`)).toMatchObject({
      exitCode: 0,
      tasks: [{ task: 'Port' }, { task: 'Split' }],
    });
  });
});

describe('sums above their rows', () => {
  const HEAD = ['Task', 'Human Est.', 'Claude'];
  const GROUPS = (first: string, second: string) => [
    HEAD,
    [first, '12h', '6m'],
    ['A', '8h', '4m'],
    ['B', '4h', '2m'],
    [second, '8h', '4m'],
    ['C', '6h', '3m'],
    ['D', '2h', '1m'],
  ];

  it('are totals if they are named like one', () => {
    const rows = GROUPS('Phase 1 total', 'Phase 2 total');
    for (const text of [asCsv(rows), asMarkdown(rows), asCsv([...rows, ['Grand total', '20h', '10m']])]) {
      const { exitCode, tasks } = post(text);
      expect([exitCode, tasks.map(({ task }) => task).sort()]).toEqual([0, ['A', 'B', 'C', 'D']]);
    }
    expect(call('LEVERAGE_STATS', rows)).toContainEqual(['Total tasks', '4']);
    const { exitCode, output } = runCommand('rows', ['-'], asMarkdown(rows));
    expect([exitCode, post(output).tasks.length]).toEqual([0, 4]);
  });

  it('get a warning if they are not, even if one group has a single row and the sums are rounded', () => {
    const rows = [
      ['Task', 'Human Est.', 'Claude'],
      ['A', '1.25h', '10m'],
      ['B', '1.5h', '20m'],
      ['Backend', '2.8h', '30m'],
      ['C', '2.72h', '40m'],
      ['Frontend', '2.7h', '40m'],
    ];
    const { messages } = runCommand('rows', ['-'], asMarkdown(rows));
    expect(messages).toEqual(
      ['Backend 2.8h 30m', 'Frontend 2.7h 40m'].map((shown) =>
        expect.stringContaining(`“${shown}” is the sum of the rows above it.`),
      ),
    );
  });

  it('get a warning if they are not', () => {
    const rows = GROUPS('Backend', 'Frontend');
    const sentences = [2, 5].map((row) => expect.stringContaining(`Row ${row} is the sum of the rows below it.`));
    expect(post(asCsv(rows)).messages).toEqual(sentences);
    expect(post(asCsv([...rows, ['Total', '20h', '10m']])).messages.slice(0, 2)).toEqual(sentences);
    const { exitCode, output } = runCommand('verify', ['-'], asMarkdown(rows));
    expect([exitCode, output]).toEqual([1, expect.stringContaining('is the sum of the rows below it')]);
  });
});

it.each(['Median', 'Max', 'Minimum', 'Ø', 'Gesamtzeit', 'Totaux', 'Total del día', 'Totale del giorno', 'Dagtotaal'])(
  'a row called %s is not a task',
  (label) => {
    const isSum = /tot|gesamt/i.test(label);
    const rows = [
      ['Task', 'Human Est.', 'Claude'],
      ['A', '8h', '4m'],
      ['B', '4h', '2m'],
      [label, isSum ? '12h' : '6h', isSum ? '6m' : '3m'],
    ];
    const { exitCode, tasks, messages } = post(asCsv(rows));
    expect([exitCode, tasks.length]).toEqual([0, 2]);
    expect(messages.join('\n')).toContain('Row 4 is a total, not a task.');
  },
);
