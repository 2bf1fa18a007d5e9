// Covers src/record/values/duration.ts through every entry: functions, readDay, post, rows and verify.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callSheetFunction } from '../../src/functions/call-sheet-function.ts';
import { FIGURE_FUNCTIONS } from '../../src/functions/figure-functions.ts';
import { describeNotice } from '../../src/record/notices/describe-notice.ts';
import { TAB_WORDS } from '../../src/record/notices/source-words.ts';
import { readDay } from '../../src/record/reading/read-day.ts';
import { noticeWorkingTimes } from '../../src/record/reading/time-cells.ts';
import { minutesOf } from '../../src/record/values/duration.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const DATE = ['--date', '2026-04-04'];
const context = { wallClock: () => '' };
const call = (name: string, ...values: unknown[]) => callSheetFunction(FIGURE_FUNCTIONS, name, values, context);
const quote = (text: string) => (/[,"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

function readTasks(rows: readonly (readonly string[])[]) {
  const { day, notices } = readDay([['Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens'], ...rows], {
    tabName: '2026-04-04',
  });
  return { tasks: day?.tasks ?? [], notices };
}

/** Returns the JSON of `post`, and its messages. */
function post(csv: string) {
  const { output, messages, exitCode } = runCommand('post', ['-', ...DATE, '--format', 'json'], csv);
  return { record: output === '' ? null : JSON.parse(output), messages, exitCode };
}

const publish = (human: string, ai: string, factor: string) =>
  `| Task | Human Est. | Claude | Factor |\n| --- | --- | --- | --- |\n| Port | ${human} | ${ai} | ${factor} |\n`;

describe('a time in minutes, through every entry', () => {
  it.each([
    ['1h,30m', 90],
    ['1h, 30m', 90],
    ['1h 30m', 90],
    ['1h and 30m', 90],
    ['1 hour and 30 minutes', 90],
    ['1h & 30m', 90],
    ['1,5h,30m', 120],
    ['2d,4h', 1200],
    ['1d,4h', 720],
    ['1w,2d', 3360],
    ['2h,15min', 135],
    ['1h,5m', 65],
    ['1h,30m,15s', 90.25],
    ['10m,30s', 10.5],
    ['12hours,36sec', 720.6],
    ['1h30m30s', 90.5],
    ['PT1H30M', 90],
    ['PT36H', 2160],
    ['PT0.5H', 30],
    ['PT90S', 1.5],
    ['18:30 min', 18.5],
    ['183m 30s', 183.5],
    ['30 sec', 0.5],
    ['1 Stunde und 30 Minuten', 90],
    ['1 Std., 30 Min.', 90],
    ['1 hr., 30 min.', 90],
    [',25h', 15],
    ['0,25h', 15],
    ['3,3 days', 1584],
    ['1.419,42', 1419.42],
    ['0.3000000000000000', 0.3],
  ])('%s is %d', (text, minutes) => {
    expect(call('DURATION_MINUTES', text)).toBe(minutes);
    expect(call('LEVERAGE', minutes, text)).toBeCloseTo(60, 12);
    expect(call('LEVERAGE', [['Human'], [minutes]], [['AI'], [text]])).toEqual([['Factor'], [expect.closeTo(60, 12)]]);
    expect(readTasks([['Port', '2', text]]).tasks.map(({ ai }) => minutesOf(ai))).toEqual([minutes]);
    const { record, exitCode } = post(`Task,Human,AI\nPort,2,${quote(text)}\n`);
    expect([record.tasks[0].aiMinutes, exitCode]).toEqual([minutes, 0]);
    const page = publish(`${minutes}h`, text, '60.0x');
    const rows = runCommand('rows', ['-'], page);
    expect([rows.messages, rows.output.split('\n')[1]]).toEqual([[], `,Port,${minutes}h,${quote(text)},,,60.0x,`]);
    expect(runCommand('verify', ['-'], page).exitCode).toBe(0);
  });
});

describe('a number with more than 15 digits', () => {
  it.each([
    ['16.666666666666668', 16.666666666666668],
    ['8.1300000000000008', 8.13],
    ['0.30000000000000004', 0.3],
  ])('%s is what the number cell is', (text, number) => {
    expect(call('DURATION_MINUTES', text)).toBe(call('DURATION_MINUTES', number));
    expect(call('LEVERAGE', 2, text)).toBeCloseTo(120 / number, 12);
    expect(readTasks([['Port', '2', text]]).tasks.map(({ ai }) => minutesOf(ai))).toEqual([
      Number(number.toPrecision(15)),
    ]);
    expect(post(`Task,Human,AI\nPort,8h,${text}\n`)).toMatchObject({ exitCode: 0, messages: [] });
  });

  it('is a token count when it is whole', () => {
    expect(readTasks([['Port', '2', '5', '1', '150000.00000000001']]).tasks[0]?.tokens).toBe(150_000);
    expect(readTasks([['Port', '2', '5', '1', '150000.5']]).notices[0]?.code).toBe('tokens-unreadable');
  });
});

describe('a text that is not read, through every entry', () => {
  it.each([
    ['>2h', 'a limit without an upper end. Write a figure or a range, for example 2h.'],
    ['60–30 min', 'a range that starts with the larger time. Write the smaller time first.'],
    ['70 (30-60)', 'not within its own range. Write a figure within the range.'],
    ['30 min ± 1h', 'a range that starts below 0. Write a range from 0 or more.'],
    ['30 min-60', 'a range with a number that has no unit. Write a unit after each number.'],
    ['1-2', 'a range or a date. Write a range with a unit, for example 1-2m.'],
    ['9:00-10:30', 'a length or two times of day. Write a length with a unit, for example 9:00-10:30 h.'],
    ['P1D', 'in days of 24 hours, as in ISO 8601. Write hours, for example PT8H.'],
    ['P1DT2H', 'in days of 24 hours, as in ISO 8601. Write hours, for example PT8H.'],
    ['1h .30m', 'not a duration. Write 20m or 0:20.'],
    ['1h ,30m', 'not a duration. Write 20m or 0:20.'],
    ['1h.,30m', 'not a duration. Write 20m or 0:20.'],
    ['1h.5', 'not a duration. Write 20m or 0:20.'],
    ['1:02:03 min', 'not a duration. Write 20m or 0:20.'],
    ['half a day', 'not a duration. Write 20m or 0:20.'],
  ])('%s is %s', (text, why) => {
    const sentence = `“${text}” is ${why}`;
    expect(() => call('LEVERAGE', 2, text)).toThrow(`ai_minutes is “${text}”, which is ${why}`);
    expect(call('LEVERAGE', [['Human'], [2]], [['AI'], [text]])).toEqual([['Factor'], [`${text}?`]]);
    const { tasks, notices } = readTasks([['Port', '2', text]]);
    expect(tasks).toEqual([]);
    expect(notices.map((notice) => describeNotice(notice, TAB_WORDS))).toContain(`${sentence} Row 2 is left out.`);
    const { messages, exitCode } = post(`Task,Human,AI\nPort,2,${quote(text)}\nDocs,2,5\n`);
    expect([messages[0], exitCode]).toEqual([`C2 error: ${sentence} Row 2 is left out.`, 1]);
    const page = publish('90h', text, '60.0x');
    expect(runCommand('rows', ['-'], page).messages).toEqual([expect.stringContaining(`“${text}”`)]);
    expect(runCommand('verify', ['-'], page).exitCode).toBe(1);
  });

  it('is not a heading of a range', () => {
    expect(call('LEVERAGE', [['2'], ['2']], [['~30 min'], ['30']])).toEqual([[4], [4]]);
    expect(call('LEVERAGE', [['2'], ['2']], [['60-30 min'], ['30']])).toEqual([['60-30 min?'], [4]]);
  });
});

describe('a mark for none', () => {
  it.each(['–', '—', '-', '−', '--', '---', 'n/a', 'N/A', 'n.a.', 'NA', 'none', 'None', 'null'])(
    '%s is a blank cell',
    (mark) => {
      expect(call('SUPERVISORY_LEVERAGE', 2, mark)).toBe('');
      expect(call('DURATION_HOURS', mark)).toBe('');
      expect(call('LEVERAGE', [['Human'], [mark], [2]], [['AI'], [5], [mark]])).toEqual([['Factor'], [''], ['']]);
      expect(call('WEIGHTED_SUPERVISORY_LEVERAGE', [[2], [4]], [[10], [mark]])).toBe(12);
      const { tasks, notices } = readTasks([['Port', '8h', '10m', mark, mark]]);
      expect(tasks).toMatchObject([{ supervision: null, tokens: null }]);
      expect(notices.map(({ code }) => code)).toEqual(['supervision-missing']);
      const required = post(`Task,Human,AI\nPort,8h,${mark}\nDocs,${mark},5\nSplit,8h,10m\n`);
      expect(required.messages).toEqual([
        'C2 warning: No AI time yet. Row 2 is left out.',
        'B3 warning: No human estimate yet. Row 3 is left out.',
      ]);
      expect(required.record.tasks).toHaveLength(1);
      const page = `| Task | Human Est. | Claude | Sup. | Tokens | Factor | Sup. Factor |\n|---|---|---|---|---|---|---|\n| Port | 8h | 10m | ${mark} | ${mark} | 48.0x | ${mark} |\n`;
      const rows = runCommand('rows', ['-'], page);
      expect([rows.output.split('\n')[1], rows.messages]).toEqual([',Port,8h,10m,,,48.0x,', []]);
      expect(runCommand('verify', ['-'], page).exitCode).toBe(0);
      expect(runCommand('post', ['-', ...DATE], page).exitCode).toBe(0);
    },
  );

  it('next to the label Tokens is not a count', () => {
    const grid = [
      ['Task', 'Human', 'AI', '', 'Tokens', '–'],
      ['Port', '8h', '10m'],
    ];
    const { day, notices } = readDay(grid, { tabName: '2026-04-04' });
    expect([day?.totalTokens, notices]).toEqual([null, []]);
  });
});

describe('a comma or point before three digits', () => {
  const HOURS = ['Human Est.', 'Claude'];
  const minutesIn = (rows: string, header = `Task,${HOURS.join(',')}`) => {
    const { record, messages } = post(`${header}\n${rows}\n`);
    return { minutes: record.tasks.map(({ aiMinutes }: { aiMinutes: number }) => aiMinutes), messages };
  };
  const split = (all: string) =>
    all
      .split('\n')
      .map((row) => row.split(';').map(quote).join(','))
      .join('\n');

  it('is for decimals where another cell of the column has a decimal comma', () => {
    expect(minutesIn(split('Port;1;1,5\nSplit;40;2,125'))).toEqual({
      minutes: [2.125, 1.5],
      messages: ['C3 note: “2,125” is read as 2.125, because other cells have decimal commas.'],
    });
    expect(call('LEVERAGE', [['Human'], ['1'], ['40']], [['AI'], ['1,5'], ['2,125']])).toEqual([
      ['Factor'],
      [40],
      [(40 * 60) / 2.125],
    ]);
    expect(call('DURATION_MINUTES', [['1,5'], ['2,125'], ['1.426']])).toEqual([[1.5], [2.125], [1426]]);
    expect(call('WEIGHTED_LEVERAGE', [[1], [1]], [['1,5'], ['2,125']])).toBe(120 / 3.625);
    expect(call('HUMAN_WEEKS', [['38,5'], ['1,500']])).toBe(1);
  });

  it('is for decimals in a file that is separated by semicolons', () => {
    expect(minutesIn('Port;40;2,125', 'Task;Human;AI')).toEqual({
      minutes: [2.125],
      messages: ['C2 note: “2,125” is read as 2.125, because the file is separated by semicolons.'],
    });
    expect(minutesIn('Port;40;1.426', 'Task;Human;AI')).toEqual({
      minutes: [1.426],
      messages: ['C2 warning: “1.426” is read as a decimal. For thousands, write 1426.'],
    });
  });

  it('is for thousands where other cells have decimal points', () => {
    for (const other of ['8.5', '1,234.5', '0.125', '1,234,567']) {
      expect(
        minutesIn(split(`Port;10000000;${other}\nSplit;100;2,125`)).messages.filter((line) => /2,125/.test(line)),
      ).toEqual([]);
      expect(call('DURATION_MINUTES', [[other], ['2,125'], ['1.426']])).toEqual([
        [expect.any(Number)],
        [2125],
        [1.426],
      ]);
    }
  });

  it('is decided by all time columns if its own column shows no mark', () => {
    expect(minutesIn(split('Port;1,5;10\nSplit;40;2,125')).minutes).toEqual([2.125, 10]);
    expect(call('LEVERAGE', [['1,5'], ['40']], [['10'], ['2,125']])).toEqual([[9], [(40 * 60) / 2.125]]);
  });

  it('is decided by its own column before the others', () => {
    expect(minutesIn(split('Port;1,5;10.5\nSplit;400;2,125')).minutes).toEqual([2125, 10.5]);
  });

  it('keeps its usual meaning with a warning if no cell shows a mark, or if both marks appear', () => {
    expect(minutesIn(split('Port;400;1,125')).messages).toEqual([
      'C2 warning: “1,125” is read as thousands. For a decimal, write 1.1250.',
    ]);
    expect(minutesIn(split('Port;9000;2,125h')).messages[0]).toBe(
      'C2 warning: “2,125h” is read as thousands. For a decimal, write 2.1250h.',
    );
    expect(minutesIn(split('Port;1;1,5\nSplit;1;2.5\nDocs;4;1.426')).messages).toEqual([
      'C4 warning: “1.426” is read as a decimal. For thousands, write 1426.',
    ]);
    expect(call('DURATION_MINUTES', [['1,5'], ['2.5'], ['1.426'], ['2,125']])).toEqual([[1.5], [2.5], [1.426], [2125]]);
    expect(call('DURATION_MINUTES', '2,125')).toBe(2125);
    expect(minutesIn(split('Port;40;2.1250')).messages).toEqual([]);
  });

  it('has the same meaning in verify', () => {
    const row = (ai: string, factor: string) => `| ${ai} | 40 | ${ai} | ${factor} |`;
    const head = '| Task | Human Est. | Claude | Factor |\n| --- | --- | --- | --- |\n';
    const page = `${head}${row('1,5', '1600.0x')}\n${row('2,125', '1129.4x')}\n`;
    expect(runCommand('verify', ['-'], page)).toMatchObject({ exitCode: 0 });
    const points = `${head}${row('1.5', '1600.0x')}\n${row('2,125', '1.1x')}\n`;
    expect(runCommand('verify', ['-'], points)).toMatchObject({ exitCode: 0 });
  });
});

describe('days and weeks with other hours in the style', () => {
  const csv = 'Task,Human,AI\nPort,1d,10\nSplit,1w,10\nDocs,8h,10\nTest,1w 1d,10\n';
  const publishWith = (style: object) => {
    writeFileSync(join(folder, 'style.json'), JSON.stringify({ base: 'standard', id: 'own', name: 'Own', ...style }));
    const run = runCommand('post', ['-', ...DATE, '--style', join(folder, 'style.json'), '--format', 'json'], csv);
    return { messages: run.messages, record: JSON.parse(run.output) };
  };

  it('get a warning with both readings, and have the values of the functions', () => {
    const { messages, record } = publishWith({ hoursPerDay: 7, hoursPerWeek: 35 });
    const warning = (shown: string, read: string, other: string) =>
      `“${shown}” is read as ${read}, but with your hours per day and week it is ${other}. Write ${read} or ${other}.`;
    expect(messages).toEqual([
      `B2 warning: ${warning('1d', '8h', '7h')}`,
      `B3 warning: ${warning('1w', '40h', '35h')}`,
      `B5 warning: ${warning('1w 1d', '48h', '42h')}`,
    ]);
    expect(record.notices.map(({ code }: { code: string }) => code)).toEqual(Array(3).fill('working-time'));
    expect(record.statistics.humanHours).toBe(104);
    expect(call('DURATION_HOURS', [['1d'], ['1w']])).toEqual([[8], [40]]);
  });

  it('get none where the hours agree', () => {
    expect(publishWith({}).messages).toEqual([]);
    expect(publishWith({ hoursPerDay: 7.6 }).messages).toEqual([
      expect.stringContaining('“1d” is read as 8h, but with your hours per day and week it is 7.6h.'),
      expect.stringContaining('“1w 1d” is read as 48h, but with your hours per day and week it is 47.6h.'),
    ]);
  });

  it('get one below a heading in days, numbers and texts alike', () => {
    const grid = [
      ['Task', 'Human (days)', 'AI'],
      ['Port', 2, 10],
      ['Split', '2', 10],
      ['Docs', '2h', 10],
    ];
    const { all, day } = readDay(grid, { tabName: '2026-04-04' });
    const style = { hoursPerDay: 6, hoursPerWeek: 40 };
    const notices = all === null ? [] : noticeWorkingTimes(all, day?.tasks ?? [], style);
    expect(notices.map(({ facts, place }) => [place.cell, facts])).toEqual([
      ['B2', { shown: '2', read: '16h', other: '12h' }],
      ['B3', { shown: '2', read: '16h', other: '12h' }],
    ]);
  });
});

it('a time in a published table that is not read has its reason in rows', () => {
  const { messages } = runCommand('rows', ['-'], publish('>4h', '60–30 min', '48.0x'));
  expect(messages).toEqual([
    'warning: “Port” has “>4h” under Human Est., which is a limit without an upper end. Write a figure or a range, for example 4h. It is kept as published.',
    'warning: “Port” has “60–30 min” under Claude, which is a range that starts with the larger time. Write the smaller time first. It is kept as published.',
  ]);
});
