// Runs in every time zone.
// Covers src/workbench/command/rows.ts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatMarkdown } from '../../src/formats/markdown.ts';
import { parseCsv } from '../../src/imports/csv.ts';
import type { Style } from '../../src/record/publishing/style.ts';
import { standard } from '../../src/styles/standard.ts';
import { STYLES } from '../../src/styles/styles.ts';
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
    const grid = parseCsv(rows.output);
    expect(grid.slice(1, 30).map((row) => row.filter((_, column) => column !== 5))).toEqual(rowsOf(sample, 'taskLog'));
    expect(grid.slice(30)).toEqual(
      [
        ['Date', '2026-04-04'],
        ['Title', 'Leverage Record: April 04, 2026'],
        ['Tokens', '11636500'],
        ['Intro', 'Twenty-nine tasks.'],
      ].map((label) => ['', '', '', '', '', '', ...label]),
    );
    expect(runCommand('post', ['-'], rows.output).output).toBe(formatMarkdown(sample));
  });

  it('reads standard input, and reports figures that do not follow from the rows', () => {
    const text = `#TaskHuman Est.ClaudeFactor\n1Port40h12m190.0x\n2Docs12h8m`;
    const { exitCode, output, messages } = runCommand('rows', ['-'], text);
    expect(output).toBe(`${HEADER}\n1,Port,40h,12m,,,190.0x,\n`);
    expect(messages).toEqual([
      'error: “2Docs12h8m” is not a row with Task, Human Est., Claude and Factor. It is left out.',
      'row 1 warning: Row 1 has 190.0x under Factor, but its figures give 200.0. It is kept as published.',
    ]);
    expect(exitCode).toBe(1);
    const whole = runCommand('rows', ['-'], text.replace('Docs12h8m', 'Docs12h8m90.1x'));
    expect([whole.exitCode, whole.messages.length]).toEqual([0, 2]);
    expect(runCommand('rows', ['-', '--strict'], text.replace('Docs12h8m', 'Docs12h8m90.1x')).exitCode).toBe(1);
  });

  it('gives post all texts of the day, in every style', () => {
    for (const style of STYLES) {
      const record = recordOf(
        sampleGrid(),
        { intro: 'It began.\nIt went on.', analysis: '=Formulas, "quotes".' },
        style,
      );
      const markdown = formatMarkdown(record);
      const { output } = runCommand('rows', ['-'], markdown);
      expect(output.split('\n')[0]).toBe(HEADER);
      const again = runCommand('post', ['-', '--style', style.id], output).output;
      // Averages differ if a style rounds or omits figures, which a notice reports.
      const textsOf = (post: string) => post.split('\n').filter((line) => !/^\||weighted average/i.test(line));
      expect([style.id, textsOf(again)]).toEqual([style.id, textsOf(markdown)]);
    }
  });

  it('names the text after the analysis, which CSV does not have', () => {
    const analysis = 'We shipped it.\n\nLessons learned\n\nWrite tests first.';
    const text = runCommand(
      'post',
      ['-', '--date', '2026-04-14', '--format', 'text', '--analysis', analysis],
      'Task,Human,AI\nPort,4h,10m\n',
    ).output;
    const csv = runCommand('rows', ['-'], text);
    expect([csv.exitCode, csv.messages]).toEqual([
      0,
      [
        'note: The text after the analysis, from “Lessons learned” on, is not in the output. To get it, use --format json.',
      ],
    ]);
    const json = runCommand('rows', ['-', '--format', 'json'], text);
    expect(json.messages).toEqual([]);
    expect(JSON.parse(json.output)).toMatchObject({
      analysis: 'We shipped it.',
      closing: 'Lessons learned\nWrite tests first.',
    });
  });

  it('chooses a record without a date by --date none', () => {
    const dated = `# Leverage Record: April 05, 2026\n\n| Task | Human Est. | Claude |\n|---|---|---|\n| Port | 4h | 10m |\n`;
    const both = `${dated}\n# Another day\n\n${dated.split('\n').slice(2).join('\n')}`;
    expect(runCommand('rows', ['-'], both).messages).toEqual([
      'error: The text has 2 records: 2026-04-05, one without a date (--date none). Choose one with --date, or print all with --format json.',
    ]);
    expect(runCommand('rows', ['-', '--date', 'none'], both).output).toContain('Another day');
    expect(runCommand('rows', ['-', '--date', 'none'], dated).messages).toEqual([
      'error: The text has no record without a date. It has: 2026-04-05.',
    ]);
  });

  it.each(['rows', 'verify'] as const)('%s names the column that a table lacks, like post', (name) => {
    const table = '| Task | Robot Time | Claude |\n|---|---|---|\n| Port | 4h | 10m |\n';
    const { exitCode, output, messages } = runCommand(name, ['-'], table);
    expect([exitCode, output, messages]).toEqual([
      1,
      '',
      [
        'error: The table with Task, Robot Time and Claude has no heading for human estimate. Add Human Est., Human, Estimate or Hours.',
      ],
    ]);
    expect(runCommand(name, ['-'], table.replace('Claude', 'Robot')).messages).toEqual([
      'error: The table with Task, Robot Time and Robot has no heading for human estimate or AI time. Add Human Est., Human, Estimate or Hours and Claude, AI or Agent.',
    ]);
  });

  const comma: Style = {
    ...standard,
    language: { ...standard.language, decimalMark: ',', thousandsMark: '.' },
  };
  const thirds = tableOf(['Port', 2.125, 1.875, 1.125, ''], ['Split', 12.375, 8.625, 1.25, '']);

  it.each([
    ['factors with one decimal', comma],
    ['factors without decimals', { ...comma, factorDecimals: 0 }],
    ['only one figure that shows it', { ...comma, factorDecimals: 0, averageDecimals: 0 }],
  ])('writes times with a decimal comma so that post reads the same ones: %s', (_, style) => {
    const post = formatMarkdown(recordOf(thirds, {}, style));
    expect(post).toContain('| 2,125h | 1,875m |');
    const { output } = runCommand('rows', [write('comma.md', post)]);
    const json = JSON.parse(runCommand('post', ['-', '--date', '2026-04-04', '--format', 'json'], output).output);
    const ofTask = json.tasks.map(({ humanHours, aiMinutes, supervisionMinutes }: Record<string, number>) => [
      humanHours,
      aiMinutes,
      supervisionMinutes,
    ]);
    expect(ofTask).toEqual(
      expect.arrayContaining([
        [2.125, 1.875, 1.125],
        [12.375, 8.625, 1.25],
      ]),
    );
    const rollup = runCommand('rollup', [write('comma.md', post), '--format', 'json']);
    expect(JSON.parse(rollup.output).periods[0].statistics).toMatchObject({ humanHours: 14.5, aiMinutes: 10.5 });
  });

  it('keeps cells that a spreadsheet would take for formulas', () => {
    const tasks = ['=1+1', '+1 day', '-5 bugs', '@home', 'a "b", c', '  =x\ny'];
    const record = recordOf(tableOf(...tasks.map((task) => [task, '4h', '10m', '2m', '', '', ''])));
    const { output, messages, exitCode } = runCommand('rows', ['-'], formatMarkdown(record));
    const written = parseCsv(output).map((row) => row[1]);
    expect(written.slice(0, 7)).toEqual(['Task', ...tasks.map((task) => task.trim())]);
    expect(runCommand('post', ['-'], output).output).toBe(formatMarkdown(record));
    expect([exitCode, messages.length, messages[0]]).toEqual([
      0,
      5,
      'row 1 warning: Task starts like a formula: “=1+1”. To write it as text, use --formulas text.',
    ]);
  });

  it('writes them as text with --formulas text', () => {
    const record = recordOf(tableOf(['=1+1', '4h', '10m', '', '', '', ''], ['Port', '3h', '10m', '', '', '', '']), {
      analysis: '-5 bugs.',
    });
    const { output, messages } = runCommand('rows', ['-', '--formulas', 'text'], formatMarkdown(record));
    expect(parseCsv(output).flat()).toEqual(expect.arrayContaining(["'=1+1", 'Port', "'-5 bugs."]));
    expect(messages.filter((message) => message.includes('formula'))).toEqual([]);
  });

  it('refuses the JSON of a record, and names the field with its tasks', () => {
    const grid = 'Task,Human Est.,Claude\nPort,40,12\n';
    const json = runCommand('post', ['-', '--date', '2026-04-04', '--format', 'json'], grid).output;
    for (const format of ['csv', 'json']) {
      expect(runCommand('rows', ['-', '--format', format], json)).toEqual({
        exitCode: 1,
        output: '',
        messages: [
          'error: The file is JSON, but rows reads Markdown, HTML or the text of a page. The JSON of a record has its tasks in the field tasks.',
        ],
      });
    }
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

  it('requests a choice between several records', () => {
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
    const expected = runCommand('rows', ['-', '--date', '2026-04-05'], both).output;
    for (const args of [['April 5, 2026'], ['05.04.2026'], ['05/04/2026', '--dates', 'dmy']]) {
      expect(runCommand('rows', ['-', '--date', ...args], both).output).toBe(expected);
    }
    expect(runCommand('rows', ['-', '--date', '2026-04-06'], both).messages).toEqual([
      'error: The text has no record of 2026-04-06. It has: 2026-04-04, 2026-04-05.',
    ]);
  });

  it('exits with 1 when there is nothing to read', () => {
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
    [['-', '--formulas', 'no'], '--formulas is “no”. Write keep or text.'],
    [['-', '--date', 'today'], '--date is “today”. Write a date such as 2026-04-04.'],
    [
      ['-', '--date', '03/04/2026'],
      '--date is “03/04/2026”, which can be 2026-04-03 or 2026-03-04. Write one of them, or add --dates.',
    ],
    [['-', '--dates', 'ymd'], '--dates is “ymd”. Write dmy or mdy.'],
    [['-', '--nothing'], '--nothing'],
  ])('exits with 2 on wrong usage: %j', (args, sentence) => {
    const { exitCode, output, messages } = runCommand('rows', args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages[0]).toContain(sentence);
  });
});
