// Covers src/record/reading/total-rows.ts: totals through every entry.
import { callSheetFunction } from '../../src/functions/call-sheet-function.ts';
import { DAY_FUNCTIONS } from '../../src/functions/day-functions.ts';
import { runCommand } from './run-command.ts';

const PHASES = [
  ['A', '8h', '4m'],
  ['B', '4h', '2m'],
  ['Phase A total', '12h', '6m'],
  ['C', '6h', '3m'],
  ['D', '2h', '1m'],
  ['Phase B total', '8h', '4m'],
  ['Grand total', '20h', '10m'],
];
const HEADER = ['Task', 'Human Est.', 'Claude'];
const asCsv = (rows: readonly (readonly string[])[]) => [HEADER, ...rows].map((row) => `${row.join(',')}\n`).join('');
const asMarkdown = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
const post = (rows: readonly (readonly string[])[], ...options: string[]) =>
  runCommand('post', ['-', '--date', '2026-04-14', ...options], asCsv(rows));

const countTasks = (csv: string) => csv.split('\n').filter((line) => /\dh/.test(line)).length;

describe('phases with subtotals and a grand total', () => {
  it('are 4 tasks of 20 h and 10 minutes in post', () => {
    const { exitCode, output, messages } = post(PHASES, '--format', 'json');
    const { statistics } = JSON.parse(output);
    expect([exitCode, statistics.tasks, statistics.humanHours, statistics.aiMinutes]).toEqual([0, 4, 20, 10]);
    expect(messages).toEqual([4, 7, 8].map((row) => `A${row} note: Row ${row} is a total, not a task.`));
  });

  it('are 4 tasks in LEVERAGE_STATS and LEVERAGE_TABLE', () => {
    const call = (name: 'LEVERAGE_STATS' | 'LEVERAGE_TABLE') =>
      callSheetFunction(DAY_FUNCTIONS, name, [[HEADER, ...PHASES]], { wallClock: () => '' });
    expect((call('LEVERAGE_STATS') as string[][]).slice(1, 4)).toEqual([
      ['Total tasks', '4'],
      ['Total human-equivalent hours', '20.0'],
      ['Total Claude minutes', '10'],
    ]);
    expect(call('LEVERAGE_TABLE')).toHaveLength(5);
  });

  it('are 4 rows in rows, and agree in verify', () => {
    const page = `# Leverage Record: April 14, 2026\n\n${asMarkdown(HEADER, PHASES)}`;
    const rows = runCommand('rows', ['-'], page);
    expect([rows.exitCode, countTasks(rows.output)]).toEqual([0, 4]);
    expect(rows.messages).toEqual(
      ['Phase A total 12h 6m', 'Phase B total 8h 4m', 'Grand total 20h 10m'].map(
        (shown) => `note: “${shown}” is a total, not a task. It is left out.`,
      ),
    );
    expect(runCommand('verify', ['-'], page).exitCode).toBe(0);
  });
});

describe('a total with its label in another column', () => {
  const header = ['Phase', 'Task', 'Human Est.', 'Claude'];
  const rowsOf = (total: string) => [
    ['One', 'A', '6h', '4m'],
    ['Two', 'B', '4h', '4.5m'],
    ['**Total**', '', `**${total}**`, '**8.5m**'],
  ];

  it('is a note in rows and verify', () => {
    const page = `# Leverage Record: April 14, 2026\n\n${asMarkdown(header, rowsOf('10h'))}`;
    const rows = runCommand('rows', ['-'], page);
    expect([rows.exitCode, countTasks(rows.output)]).toEqual([0, 2]);
    expect(rows.messages.filter((message) => message.includes('Total'))).toEqual([
      expect.stringMatching(/^note: “Total +10h 8\.5m” is a total, not a task\. It is left out\.$/),
    ]);
    expect(runCommand('verify', ['-'], page).exitCode).toBe(0);
  });

  it('is an error where its figures are not the sums', () => {
    const page = `# Leverage Record: April 14, 2026\n\n${asMarkdown(header, rowsOf('11h'))}`;
    const rows = runCommand('rows', ['-'], page);
    expect(rows.exitCode).toBe(1);
    expect(rows.messages.filter((message) => message.includes('adds') || message.includes('add up'))).toEqual([
      expect.stringMatching(
        /^error: “Total +11h 8\.5m” is a total, but its Human Est\. is 11h and its rows add up to 10h\. It is left out\.$/,
      ),
    ]);
    expect(runCommand('verify', ['-'], page).exitCode).toBe(1);
  });

  it('is a note in post', () => {
    const csv = [header, ['One', 'A', '6h', '4m'], ['Two', 'B', '4h', '4.5m'], ['Total', '', '10h', '8.5m']];
    const { exitCode, messages } = runCommand(
      'post',
      ['-', '--date', '2026-04-14'],
      csv.map((row) => `${row}\n`).join(''),
    );
    expect([exitCode, messages]).toEqual([0, ['note: Not used: “Phase”.', 'B4 note: Row 4 is a total, not a task.']]);
  });
});

it('rounded hours of a published table are a total within their precision', () => {
  const rows = [
    ['A', '1.2h', '4m'],
    ['B', '1.2h', '4m'],
    ['Total', '2.5h', '8m'],
  ];
  const page = `# Leverage Record: April 14, 2026\n\n${asMarkdown(HEADER, rows)}`;
  expect(runCommand('rows', ['-'], page).messages).toEqual([
    'note: “Total 2.5h 8m” is a total, not a task. It is left out.',
  ]);
});

describe('post', () => {
  it('exits 1 with the difference where a total is wrong', () => {
    const { exitCode, messages } = post([
      ['A', '8h', '4m'],
      ['B', '4h', '2m'],
      ['Total', '13h', '6m'],
    ]);
    expect([exitCode, messages]).toEqual([
      1,
      [
        'B4 error: The total of human estimates is 13h, but its rows add up to 12h, a difference of 1h. Row 4 is left out.',
      ],
    ]);
  });

  it('warns of a sum that is not named like a total, and counts it', () => {
    const { exitCode, output, messages } = post([
      ['A', '8h', '4m'],
      ['B', '4h', '2m'],
      ['Backend', '12h', '6m'],
    ]);
    expect([exitCode, output.includes('24.0')]).toEqual([0, true]);
    expect(messages).toEqual([
      'A4 warning: Row 4 is the sum of the rows above it. It counts as a task. If it is a total, name it Total.',
    ]);
  });

  it('counts two equal tasks as two tasks', () => {
    expect(
      post([
        ['A', '8h', '10m'],
        ['B', '8h', '10m'],
      ]).messages,
    ).toEqual([]);
  });
});

it('a total of a group of one row, with its label in another column, is a total', () => {
  const csv =
    'Project,Task,Human,AI\nAlpha,Port,8h,4m\n,Draw,4h,2m\nAlpha total,,12h,6m\nBeta,Split,6h,3m\nBeta total,,6h,3m\n';
  const { messages, exitCode } = runCommand('post', ['-', '--date', '2026-04-14'], csv);
  expect([exitCode, messages]).toEqual([
    0,
    ['B4 note: Row 4 is a total, not a task.', 'B6 note: Row 6 is a total, not a task.'],
  ]);
  const wrong = runCommand('post', ['-', '--date', '2026-04-14'], csv.replace('Beta total,,6h', 'Beta total,,7h'));
  expect([wrong.exitCode, wrong.messages[0]]).toEqual([
    1,
    'C6 error: The total of human estimates is 7h, but its rows add up to 6h, a difference of 1h. Row 6 is left out.',
  ]);
});
