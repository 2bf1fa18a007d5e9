// Covers src/imports/table-text.ts and src/sidebar/import/read-table-days.ts: the files of a new user, in post, the sidebar and the import page.
import { parseHtml } from '../../src/imports/published/text/parse-html.ts';
import { readTableText } from '../../src/imports/table-text.ts';
import { findTable } from '../../src/record/reading/find-table.ts';
import { type Day, openTable, readDay } from '../../src/record/reading/read-day.ts';
import { hoursOf, minutesOf } from '../../src/record/values/duration.ts';
import { readTableDays } from '../../src/sidebar/import/read-table-days.ts';
import { runCommand } from './run-command.ts';

const DATE = '2026-04-14';
const day = { year: 2026, month: 4, day: 14 };

/** Each task with its hours and minutes, sorted by name. */
type Tasks = readonly (readonly [task: string, hours: number, minutes: number, tokens: number | null])[];
const sorted = (tasks: Tasks) => [...tasks].sort(([a], [b]) => (a < b ? -1 : 1));
const tasksOf = (read: Day | null): Tasks =>
  (read?.tasks ?? []).map(({ task, human, ai, tokens }) => [task, hoursOf(human), minutesOf(ai), tokens]);

function post(text: string, ...options: string[]) {
  const { exitCode, output, messages } = runCommand(
    'post',
    ['-', '--date', DATE, '--format', 'json', ...options],
    text,
  );
  const tasks = output === '' ? [] : JSON.parse(output).tasks;
  const figures = tasks.map(
    (one: { task: string; humanHours: number; aiMinutes: number; tokens: number | null }) =>
      [one.task, one.humanHours, one.aiMinutes, one.tokens] as const,
  );
  return { exitCode, messages, tasks: sorted(figures) };
}

const lines = (...rows: readonly string[]) => rows.map((row) => `${row}\n`).join('');
const without = (text: string, column: RegExp) => text.replace(column, '');

const TOGGL = lines(
  'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Estimate',
  'Ana,a@example.com,Shop,Reader,,Port the reader,No,2026-04-14,09:00:00,2026-04-14,10:30:00,01:30:00,,16h',
  'Ana,a@example.com,Shop,Reader,,Write tests,No,2026-04-14,11:00:00,2026-04-14,11:12:30,00:12:30,,4h',
  'Ana,a@example.com,Shop,Reader,,Fix the build,No,2026-04-15,11:00:00,2026-04-15,11:45:00,00:45:00,,4h',
);
const CLOCKIFY = lines(
  '"Project","Client","Description","Task","User","Group","Email","Tags","Billable","Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)","Human Estimate"',
  '"Reader","Shop","Port the reader","","Ana","","a@example.com","","No","04/14/2026","09:00:00 AM","04/14/2026","10:30:00 AM","01:30:00","1.50","16h"',
  '"Reader","Shop","Write tests","","Ana","","a@example.com","","No","04/14/2026","11:00:00 AM","04/14/2026","11:12:30 AM","00:12:30","0.21","4h"',
  '"Reader","Shop","Fix the build","","Ana","","a@example.com","","No","04/15/2026","11:00:00 AM","04/15/2026","11:45:00 AM","00:45:00","0.75","4h"',
);
const HARVEST = lines(
  'Date,Client,Project,Project Code,Task,Notes,Hours,Hours Rounded,Billable?,First Name,Last Name,Roles,AI Minutes',
  '14/04/2026,Shop,Reader,R1,Development,Port the reader,1.5,1.5,Yes,Ana,Example,,5',
  '14/04/2026,Shop,Reader,R1,Development,Write tests,0.75,0.75,Yes,Ana,Example,,2.5',
  '15/04/2026,Shop,Reader,R1,Design,Draw the icon,1,1,Yes,Ana,Example,,3',
);
const GERMAN = lines(
  'Aufgabe;Schätzung (Std.);KI (Min.);Betreuung;Token',
  'Leser portieren;16,5;30;5;1,2 Mio.',
  'Tests schreiben;4;12,5;–;350 Tsd.',
  'Anleitung;2,125;8;2;90.000',
  'Summe;22,625;50,5;7;',
);
const LOG = `# Work log

## 2026-04-14

A long day with the reader.

| Task | Without AI | With AI | Notes |
|------|-----------|---------|-------|
| **Port** the \`reader\` | 16h | 30 min | done |
| Write tests | 4 hours | 12 min | two files |
| **Total** | **20h** | **42 min** | |

## 2026-04-15

| Task | Without AI | With AI | Notes |
|------|-----------|---------|-------|
| Fix the build | 3h | 9 min | |
`;
const PHASES = lines(
  'Phase,Task,Human Est.,Claude',
  'Reader,Port,8h,4m',
  ',Split,4h,2m',
  'Reader total,,12h,6m',
  'Writer,Join,6h,3m',
  ',Lint,2h,1m',
  'Subtotal writer,,8h,4m',
  'Grand total,,20h,10m',
);
const WEEK = lines(
  'Day,Task,humanHours,"Claude, min",Intro,Analysis',
  '2026-04-13,Port,8,4,A quiet Monday.,It went well.',
  '2026-04-14,Split,4,2,Two small tasks.,',
  '2026-04-14,Join,6,3,,Both were easy.',
  '2026-04-15,Lint,2,1,,',
);

describe.each<readonly [string, string, Tasks]>([
  [
    'a Toggl export with an estimate',
    TOGGL,
    [
      ['Port the reader', 16, 90, null],
      ['Write tests', 4, 12.5, null],
    ],
  ],
  [
    'a Clockify export with an estimate',
    CLOCKIFY,
    [
      ['Port the reader', 16, 90, null],
      ['Write tests', 4, 12.5, null],
    ],
  ],
  [
    'a Harvest export with AI minutes',
    HARVEST,
    [
      ['Development', 1.5, 5, null],
      ['Development', 0.75, 2.5, null],
    ],
  ],
  [
    'a German day',
    GERMAN,
    [
      ['Leser portieren', 16.5, 30, 1_200_000],
      ['Tests schreiben', 4, 12.5, 350_000],
      ['Anleitung', 2.125, 8, 90_000],
    ],
  ],
  [
    'a work log in Markdown',
    LOG,
    [
      ['Port the reader', 16, 30, null],
      ['Write tests', 4, 12, null],
    ],
  ],
  [
    'phases with subtotals',
    PHASES,
    [
      ['Port', 8, 4, null],
      ['Split', 4, 2, null],
      ['Join', 6, 3, null],
      ['Lint', 2, 1, null],
    ],
  ],
  [
    'a week',
    WEEK,
    [
      ['Split', 4, 2, null],
      ['Join', 6, 3, null],
    ],
  ],
])('%s', (_, text, tasks) => {
  it('has its tasks in post', () => {
    expect(post(text)).toMatchObject({ exitCode: 0, tasks: sorted(tasks) });
  });

  it('has its tasks in the sidebar', () => {
    const { grid, hasDecimalCommas } = readTableText(text, parseHtml);
    const reading = readDay(grid, { tabName: DATE, date: day, hasDecimalCommas });
    expect(sorted(tasksOf(reading.day))).toEqual(sorted(tasks));
  });

  it('has its tasks in a tab that is imported', () => {
    const imported = readTableDays(text, DATE, parseHtml).days.find(({ date }) => date === DATE);
    expect(sorted(tasksOf(readDay(imported?.table ?? [], { tabName: DATE }).day))).toEqual(sorted(tasks));
  });
});

describe('a file with missing data', () => {
  const estimate =
    'but no heading for human estimate. Add Human Est., Human, Estimate or Hours, or give your own heading with --columns.';
  const aiTime = 'but no heading for AI time. Add Claude, AI or Agent, or give your own heading with --columns.';

  it.each([
    ['Toggl', without(TOGGL, /,Estimate$/m), `Row 1 has Description and Duration, ${estimate}`],
    ['Clockify', without(CLOCKIFY, /,"Human Estimate"$/m), `Row 1 has Description and Duration (h), ${estimate}`],
    ['Harvest', without(HARVEST, /,AI Minutes$/m), `Row 1 has Task and Hours, ${aiTime}`],
  ])('gets one sentence in every command: %s', (_, text, sentence) => {
    expect(post(text).messages).toEqual([expect.stringMatching(/^[A-Z]1:[A-Z]1 error: /)]);
    expect(post(text).messages[0]).toContain(sentence);
    for (const command of ['rows', 'verify'] as const) {
      const { exitCode, output, messages } = runCommand(command, ['-'], text);
      expect([exitCode, output, messages]).toEqual([1, '', [`error: ${sentence}`]]);
    }
    expect(readTableDays(text, '', parseHtml).days[0]?.notices.map(({ code }) => code)).toEqual(['table-incomplete']);
  });

  it('has columns that are reported because they distinguish its tasks', () => {
    expect(post(HARVEST).messages).toContain('note: Not used: “Notes” and “Hours Rounded”.');
    const chosen = post(HARVEST, '--columns', 'task=Notes');
    expect(chosen.tasks.map(([task]) => task)).toEqual(['Port the reader', 'Write tests']);
    expect(chosen.messages.join('\n')).not.toContain('same task');
  });

  it('is JSON', () => {
    expect(post('[{"task":"Port"}]').messages).toEqual([
      'error: The text is JSON. Give the rows as CSV, Markdown or HTML.',
    ]);
  });
});

it('a week keeps the texts of each day', () => {
  const { days } = readTableDays(WEEK, '', parseHtml);
  expect(days.map(({ date, labels }) => [date, labels.map(({ value }) => value)])).toEqual([
    ['2026-04-15', []],
    ['2026-04-14', ['Two small tasks.', 'Both were easy.']],
    ['2026-04-13', ['A quiet Monday.', 'It went well.']],
  ]);
});

describe('times and tokens whose marks contradict each other', () => {
  const rowsOf = (separator: string) =>
    [
      ['Date', 'Task', 'Human', 'AI', 'Tokens'],
      ['2026-04-13', 'Port', '8.5', '1,5', '1.5M'],
      ['2026-04-13', 'Move', '4', '1.5', '2M'],
      ['2026-04-14', 'Split', '40', '2,125', '150.000'],
      ['2026-04-14', 'Join', '4', '3,5', '90k'],
      ['2026-04-15', 'Lint', '40', '2.125', '1,234k'],
    ]
      .map((row) => row.map((cell) => (separator === ',' ? `"${cell}"` : cell)).join(separator))
      .join('\n');

  it.each([',', ';', '\t'])('have the same meaning in post and in the imported tab, separated by “%s”', (separator) => {
    const text = rowsOf(separator);
    const { days } = readTableDays(text, '', parseHtml);
    expect(days).toHaveLength(3);
    for (const { date, table } of days) {
      const tab = readDay(table, { tabName: date ?? '' });
      const { output } = runCommand('post', ['-', '--date', date ?? '', '--format', 'json'], text);
      const posted: Tasks = JSON.parse(output).tasks.map(
        (one: { task: string; humanHours: number; aiMinutes: number; tokens: number | null }) =>
          [one.task, one.humanHours, one.aiMinutes, one.tokens] as const,
      );
      expect([date, sorted(tasksOf(tab.day))]).toEqual([date, sorted(posted)]);
    }
  });

  it('get a warning in post, in the import page and in the tab', () => {
    const [, second] = readTableDays(rowsOf('\t'), '', parseHtml).days;
    expect(second?.notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['tokens-unreadable', 'number-ambiguous']),
    );
    const { notices } = readDay(second?.table ?? [], { tabName: DATE });
    expect(notices.map(({ code }) => code)).toContain('tokens-unreadable');
    expect(post(rowsOf('\t')).messages).toContain(
      'E4 warning: “150.000” has two meanings, because other cells have decimal points. For thousands, write 150000. It is not in the total.',
    );
  });
});

it('the cells of a table are read once, for any number of days', () => {
  const countReads = (days: number) => {
    const rows = Array.from({ length: days * 4 }, (_, i) => {
      const date = new Date(Date.UTC(2026, 0, 1 + Math.floor(i / 4))).toISOString().slice(0, 10);
      return [date, `Task ${i}`, '2h', `${(i % 9) + 1}m`];
    });
    let reads = 0;
    const grid = new Proxy([['Date', 'Task', 'Human', 'AI'], ...rows], {
      get: (target, key) => {
        reads += 1;
        return Reflect.get(target, key);
      },
    });
    const search = findTable(grid);
    if (search.table === null) throw new Error('There is no table.');
    const tab = openTable(grid, search, search.table, { tabName: '' });
    const tasks = tab.days?.days.flatMap(({ date }) => tab.readDay({ date }).day?.tasks ?? []);
    expect(tasks).toHaveLength(days * 4);
    return reads;
  };
  expect(countReads(100) / countReads(50)).toBeLessThan(2.1);
});
