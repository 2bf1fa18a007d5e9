import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { formatMarkdown } from '../../src/formats/markdown.ts';
import { recordOf } from '../make-record.ts';
import { sampleGrid } from '../sample-grid.ts';

const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function post(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/command.mjs', 'post', ...args], {
    input,
    encoding: 'utf8',
  });
  return { exitCode: status, output: stdout, messages: stderr.split('\n').filter((line) => line !== '') };
}

const csv = (rows: readonly (readonly unknown[])[], delimiter = ',') =>
  Papa.unparse(rows as unknown[][], { delimiter });
const HEADER = ['Task', 'Human Est.', 'Claude', 'Sup.'];
const sound = csv([HEADER, ['a', '4h', '10m', '2m']]);

describe('post', () => {
  const published = sampleGrid().map((row, i) =>
    i === 0
      ? row
      : [
          row[0],
          row[1],
          `${row[2]}h`,
          `${row[3]}m`,
          `${row[4]}m`,
          row[5],
          `${Number(row[6]).toFixed(1)}x`,
          `${Number(row[7]).toFixed(1)}x`,
        ],
  );
  const expected = formatMarkdown(recordOf(sampleGrid()));

  it('prints the record of the reference figures, the date taken from the file’s name', () => {
    const { exitCode, output, messages } = post([write('leverage-record-2026-04-04.csv', csv(published))]);
    expect(output).toBe(expected);
    expect(messages).toEqual([
      'E19 warning: Supervision (5m) is as long as the AI time (5m).',
      'E20 warning: Supervision (5m) is longer than the AI time (4m).',
      'D2:D30 note: AI time adds up to 26.4 h, more than a day has. Parallel agents?',
    ]);
    expect(exitCode).toBe(0);
  });

  it('prints the same without factors, from other columns and another order, on standard input', () => {
    const [header, ...rows] = sampleGrid().map((row) => [row[4], row[2], row[1], row[3]]);
    const tokens = ['--tokens', '11,636,500'];
    const { output, exitCode } = post(
      ['-', '--date', '2026-04-04', ...tokens],
      csv([header ?? [], ...rows.reverse()], ';'),
    );
    const [expectedTable, table] = [expected, output].map((text) =>
      text.split('\n').filter((line) => line.startsWith('|')),
    );
    const figures = (lines: string[] = []) => lines.map((line) => line.replace(/^\| \d+ \| .*? \| (?=\d)/, '')).sort();
    expect(figures(table)).toEqual(figures(expectedTable));
    expect([exitCode, output.split('\n').length]).toEqual([0, expected.split('\n').length]);
  });

  it('takes title, intro, analysis and tokens from its options and files', () => {
    const analysis = write('analysis.txt', '\ufeffFirst.\nSecond.\n');
    const { output } = post([
      write('2026-04-05.csv', sound),
      '--title',
      'My day',
      '--intro',
      'It began.',
      '--analysis',
      `@${analysis}`,
      '--tokens',
      '1.5M',
      '--format',
      'text',
    ]);
    expect(output).toContain('My day\n\nOne task. It began.\n\n');
    expect(output).toContain('Total tokens: 1,500,000\n');
    expect(output).toContain('Analysis\n\nFirst.\n\nSecond.\n');
  });

  it('keeps the sheet’s order with --sort sheet, and writes JSON', () => {
    const rows = [HEADER, ['slow', '1h', '60m', '1m'], ['fast', '1h', '1m', '0.5m']];
    const { output } = post([write('2026-04-06.csv', csv(rows)), '--sort', 'sheet', '--format', 'json']);
    const data = JSON.parse(output);
    expect([data.schema, data.date, data.tasks.map(({ task }: { task: string }) => task)]).toEqual([
      'leverage-record/1',
      '2026-04-06',
      ['slow', 'fast'],
    ]);
  });
});

describe('exit codes', () => {
  const withError = csv([HEADER, ['a', '4h', '10m', '2m'], ['b', '4h', '20 mn', '2m']]);
  const withWarning = csv([HEADER, ['a', '4h', '10m', '10m']]);

  it.each([
    ['a sound day', sound, [], 0],
    ['a warning', withWarning, [], 0],
    ['a warning with --strict', withWarning, ['--strict'], 1],
    ['a sound day with --strict', sound, ['--strict'], 0],
    ['a row left out', withError, [], 1],
    ['a row left out with --allow-skipped', withError, ['--allow-skipped'], 0],
    ['a row left out with both', withError, ['--allow-skipped', '--strict'], 1],
  ])('%s', (_, content, args, exitCode) => {
    const result = post([write('2026-04-04.csv', content), ...args]);
    expect(result.exitCode).toBe(exitCode);
    expect(result.output).toMatch(/^# Leverage Record/);
  });

  it.each<[string, string[], string]>([
    ['no file', [], 'Which file? Give a CSV file, or - for standard input.'],
    ['two files', ['a.csv', 'b.csv'], 'One file at a time: “b.csv” is too much.'],
    [
      'standard input without a date',
      ['-'],
      'Standard input has no name to take the day from. Give --date, like 2026-04-04.',
    ],
    ['a wrong date', ['a.csv', '--date', '4/5/2026'], '--date is “4/5/2026”. Write a day such as 2026-04-04.'],
    ['a wrong count', ['a.csv', '--tokens', 'many'], '--tokens is “many”. Write a count such as 11636500 or 1.5M.'],
    ['an unknown style', ['a.csv', '--style', 'x'], '--style is “x”. Write one of standard.'],
    ['an unknown format', ['a.csv', '--format', 'pdf'], '--format is “pdf”. Write one of markdown, text, json.'],
    ['an unknown order', ['a.csv', '--sort', 'size'], '--sort is “size”. Write factor or sheet.'],
    ['an unknown option', ['a.csv', '--colour'], "Unknown option '--colour'"],
    ['a missing text file', ['a.csv', '--intro', '@none.txt'], 'The file none.txt cannot be read.'],
  ])('wrong usage is 2: %s', (_, args, sentence) => {
    const { exitCode, output, messages } = post(args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages[0]).toContain(sentence);
  });
});

describe('what a newcomer runs into', () => {
  it.each<[string, string | Uint8Array, string]>([
    [
      'a wrong heading',
      'Task,Human Est.,Robot\na,4h,10m\n',
      'A1:C1 error: Row 1 has Task and Human Est., but no column for AI time. Name one Claude, AI or Agent.',
    ],
    [
      'German headings',
      'Aufgabe;Stunden;KI\na;1,5;10\n',
      'error: No row of the first 20 names a task table. Head three columns Task, Human Est. and Claude, tasks below.',
    ],
    [
      'an empty file',
      '',
      'error: There is nothing in this sheet. Head three columns Task, Human Est. and Claude, tasks below.',
    ],
    [
      'a header without tasks',
      'Task,Human Est.,Claude\n',
      'error: The table has no tasks yet. Write one below its headings, with hours and minutes.',
    ],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, 0x54, 0]),
      'error: The file is UTF-16 text. Save it as “CSV UTF-8” and try again.',
    ],
  ])('%s ends in a sentence', (_, content, sentence) => {
    expect(post([write('2026-04-04.csv', content)])).toEqual({ exitCode: 1, output: '', messages: [sentence] });
  });

  it('a text in a minutes cell is named', () => {
    const { messages } = post([
      write('2026-04-04.csv', csv([HEADER, ['a', '1h', 'soon', ''], ['b', '1h', '1m', '0.5m']])),
    ]);
    expect(messages).toEqual(['C2 error: “soon” is not a duration. Write 20m or 0:20. Row 2 is left out.']);
  });

  it('a file that is not there is named', () => {
    expect(post(['none-2026-04-04.csv'])).toEqual({
      exitCode: 1,
      output: '',
      messages: ['error: none-2026-04-04.csv cannot be read. Give the path of a CSV file that is there.'],
    });
  });

  it('a name without a date is asked for one', () => {
    const { exitCode, messages } = post([write('april.csv', sound)]);
    expect([exitCode, messages]).toEqual([
      1,
      ['error: No Date cell, and the tab “april” names none. Give the date, like 2026-04-04.'],
    ]);
  });
});
