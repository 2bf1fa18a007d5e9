// Runs in every time zone.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatMarkdown } from '../../src/formats/markdown.ts';
import { parseCsv } from '../../src/imports/csv.ts';
import { printPageText } from '../imports/published/published-forms.ts';
import { recordOf, rowsOf } from '../make-record.ts';
import { sampleGrid, tableOf } from '../sample-grid.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const HEADER = '#,Task,Human Est.,Claude,Sup.,Tokens,Factor,Sup. Factor';

describe('rows', () => {
  const sample = recordOf(sampleGrid());
  const page = printPageText(sample, '');

  it('gives the rows of a page whose cells run together, from which post makes the same record', () => {
    const rows = runCommand('rows', [write('page.txt', page)]);
    expect(rows.exitCode).toBe(0);
    expect(rows.output.split('\n')[0]).toBe(HEADER);
    const cells = parseCsv(rows.output)
      .slice(1)
      .map((row) => row.filter((_, column) => column !== 5));
    expect(cells).toEqual(rowsOf(sample, 'taskLog'));
    const post = runCommand('post', ['-', '--date', '2026-04-04', '--tokens', '11636500'], rows.output);
    expect(post.output).toBe(formatMarkdown(sample));
  });

  it('takes standard input, and says what the rows do not give', () => {
    const text = `#TaskHuman Est.ClaudeFactor\n1Port40h12m190.0x\n2Docs12h8m`;
    const { exitCode, output, messages } = runCommand('rows', ['-'], text);
    expect(output).toBe(`${HEADER}\n1,Port,40h,12m,,,190.0x,\n`);
    expect(messages).toEqual([
      'error: “2Docs12h8m” is not a row with Task, Human Est., Claude and Factor. It is left out.',
      'row 1 warning: Row 1 has 190.0x under Factor, but its figures give 200.0. It is kept as published.',
    ]);
    expect(exitCode).toBe(0);
    expect(runCommand('rows', ['-', '--strict'], text).exitCode).toBe(1);
  });

  it('keeps cells that a spreadsheet would take for formulas', () => {
    const tasks = ['=1+1', '+1 day', '-5 bugs', '@home', 'a "b", c', '  =x\ny'];
    const record = recordOf(tableOf(...tasks.map((task) => [task, '4h', '10m', '2m', '', '', ''])));
    const { output } = runCommand('rows', ['-'], formatMarkdown(record));
    expect(parseCsv(output).map((row) => row[1])).toEqual(['Task', ...tasks.map((task) => task.trim())]);
    expect(runCommand('post', ['-', '--date', '2026-04-04'], output).output).toBe(formatMarkdown(record));
  });

  it('gives date, title, statistics and prose as JSON', () => {
    const { output, exitCode } = runCommand('rows', ['-', '--format', 'json'], page);
    const { date, title, style, rows, statistics, sentences, intro } = JSON.parse(output);
    expect([date, title, style, rows.length, intro, exitCode]).toEqual([
      '2026-04-04',
      'Leverage Record: April 04, 2026',
      'standard',
      29,
      'Twenty-nine tasks.',
      0,
    ]);
    expect(statistics).toEqual(rowsOf(sample, 'statistics'));
    expect(sentences).toHaveLength(1);
  });

  it('asks which of several records is meant', () => {
    const other = printPageText({ ...sample, title: 'Leverage Record: April 05, 2026' }, '');
    const both = `${page}\n\n${other}`;
    const asked = runCommand('rows', ['-'], both);
    expect([asked.exitCode, asked.output, asked.messages]).toEqual([
      1,
      '',
      [
        'error: The text has 2 records: 2026-04-04, 2026-04-05. Choose one with --date, or print all with --format json.',
      ],
    ]);
    expect(runCommand('rows', ['-', '--date', '2026-04-05'], both).output).toBe(
      runCommand('rows', ['-'], other).output,
    );
    expect(JSON.parse(runCommand('rows', ['-', '--format', 'json'], both).output)).toHaveLength(2);
    expect(runCommand('rows', ['-', '--date', '2026-04-06'], both).messages).toEqual([
      'error: The text has no record of 2026-04-06. It has: 2026-04-04, 2026-04-05.',
    ]);
  });

  it('ends with 1 where there is nothing to read', () => {
    const none = runCommand('rows', ['-'], 'Nothing here.');
    expect([none.exitCode, none.output, none.messages.length]).toEqual([1, '', 1]);
    expect(runCommand('rows', [join(folder, 'missing.txt')]).messages[0]).toContain('cannot be read');
    expect(runCommand('rows', [write('utf16.txt', new Uint8Array([0xff, 0xfe, 0x54, 0x00]))]).messages).toEqual([
      'error: The file is UTF-16 text. Save it as UTF-8 and try again.',
    ]);
  });

  it.each([
    [[], 'No file given. Give a published record, or - for standard input.'],
    [['a', 'b'], 'Only one file at a time. Remove “b”.'],
    [['-', '--format', 'xml'], '--format is “xml”. Write csv or json.'],
    [['-', '--date', 'today'], '--date is “today”. Write a date such as 2026-04-04.'],
    [['-', '--nothing'], '--nothing'],
  ])('ends with 2 on wrong usage: %j', (args, sentence) => {
    const { exitCode, output, messages } = runCommand('rows', args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages[0]).toContain(sentence);
  });
});
