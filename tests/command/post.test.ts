// Runs in every time zone.
// Covers src/workbench/command/post.ts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { formatMarkdown } from '../../src/formats/markdown.ts';
import { recordOf } from '../make-record.ts';
import { sampleGrid } from '../sample-grid.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const post = (args: readonly string[], input = '') => runCommand('post', args, input);
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
      'D2:D30 note: AI time adds up to 26.4 h, more than a day. Parallel agents?',
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

describe('front matter', () => {
  it('is before the post, with tags, a category and the user’s own keys', () => {
    const { output } = post([
      write('2026-04-04.csv', sound),
      ...['--front-matter', 'astro', '--tags', 'agents, day records,', '--category', 'Work: AI'],
      ...['--key', 'date=published', '--key', 'description='],
    ]);
    expect(output).toMatch(
      /^---\ntitle: "Leverage Record: April 04, 2026"\npublished: "2026-04-04T10:00:00Z"\ntags: \["agents", "day records"\]\ncategory: "Work: AI"\n---\n\nOne task\.\n/,
    );
  });

  it('is also possible for HTML, which can contain the data', () => {
    const { output } = post([
      write('2026-04-04.csv', sound),
      ...['--front-matter', 'jekyll', '--format', 'html', '--carry-data'],
    ]);
    expect(output).toMatch(
      /^---\nlayout: "post"\n[\s\S]*\n---\n\n<article class="leverage-record" lang="en">\n<style>\n[\s\S]*\n<\/style>\n<p>One task/,
    );
    expect(output).toContain(
      '<script type="application/json" class="leverage-record-data">{"schema":"leverage-record/1"',
    );
  });
});

it('prints HTML without a stylesheet with --bare', () => {
  const { output } = post([write('2026-04-04.csv', sound), '--format', 'html', '--bare']);
  expect(output).toMatch(/^<article class="leverage-record" lang="en">\n<h1>/);
  expect(output).not.toMatch(/<style|role=|class="lr-/);
});

describe('private information', () => {
  const rows = csv([
    HEADER,
    ['Port Quillfern to Python', '4h', '10m', '2m'],
    ['Mail ines@oak.example', '4h', '10m', '2m'],
  ]);
  const list = (content: unknown) => write('private.json', JSON.stringify(content));
  const terms = { terms: ['quillfern'] };
  const replacements = { replacements: [{ term: 'quillfern', wording: 'a billing app' }] };

  it('is reported with its cell and code, and the record is printed', () => {
    const { exitCode, output, messages } = post([write('2026-04-04.csv', rows), '--private', list(terms)]);
    expect(messages).toEqual([
      'A2 error: “Quillfern” is on your private list. It appears in row 2. (leak-private-term)',
      'A3 error: “ines@oak.example” looks like an e-mail address. It appears in row 3. (leak-email)',
    ]);
    expect(output).toContain('| Port Quillfern to Python |');
    expect(exitCode).toBe(0);
  });

  it.each([
    [['--strict'], 1],
    [['--strict', '--allow-skipped'], 1],
    [['--allow-skipped'], 0],
  ])('with %j', (args, exitCode) => {
    expect(post([write('2026-04-04.csv', rows), '--private', list(terms), ...args]).exitCode).toBe(exitCode);
  });

  it('replaces only quotes in a notice, never its own words', () => {
    const replacements = [{ term: 'Row', wording: 'a client' }];
    const file = write('2026-04-04.csv', 'Task,Human Est.,Claude,Sup.\nDraft,4h,10m,2m\nPlan,4h,row,2m\n');
    const args = [file, '--private', list({ replacements }), '--allow-skipped'];
    const message = '“a client” is not a duration. Write 20m or 0:20. Row 3 is left out.';
    expect(post(args).messages).toEqual([`C3 error: ${message}`]);
    expect(JSON.parse(post([...args, '--format', 'json']).output).notices).toEqual([
      {
        code: 'duration-unreadable',
        severity: 'error',
        cell: 'C3',
        quote: 'a client',
        facts: { shown: 'a client', column: 'aiTime', reason: 'other', instead: null },
        message,
      },
    ]);
  });

  it('is in the data with its quote, except for matches of the private list', () => {
    const { output } = post([write('2026-04-04.csv', rows), '--private', list(terms), '--format', 'json']);
    const { notices } = JSON.parse(output) as { notices: { code: string; cell: string; quote: string }[] };
    expect(notices.map(({ code, cell, quote }) => [code, cell, quote])).toEqual([
      ['leak-email', 'A3', 'ines@oak.example'],
    ]);
  });

  it('is replaced in table and prose, and does not appear anywhere', () => {
    const twice = csv([
      HEADER,
      ['Port Quillfern', '4h', '10m', '2m'],
      ['Port quillfern', '4h', '10m', '2m'],
      ['QUILLFERN', 'x', '1m', ''],
    ]);
    const args = [
      write('2026-04-04.csv', twice),
      '--private',
      list(replacements),
      '--intro',
      'Quillfern led.',
      '--format',
      'json',
    ];
    const { output, messages } = post(args);
    expect(output).not.toMatch(/quillfern/i);
    const { tasks, printed } = JSON.parse(output);
    expect(tasks.map(({ task }: { task: string }) => task)).toEqual(['Port a billing app', 'Port a billing app']);
    expect(printed.intro).toEqual(['Two tasks. A billing app led.']);
    expect(messages.filter((message) => message.includes('leak-'))).toEqual([]);
  });

  it('in a text of the command line has no cell', () => {
    const withIntro = csv([
      [...HEADER, '', 'Intro', 'Words.'],
      ['a', '4h', '10m', '2m'],
    ]);
    const { messages } = post([write('2026-04-04.csv', withIntro), '--intro', 'By ines@oak.example.']);
    expect(messages).toEqual([
      'error: “ines@oak.example” looks like an e-mail address. It appears in the intro. (leak-email)',
    ]);
  });

  it.each([
    ['{"terms":[5]}', 'terms.0 is 5. Expected text with a letter or a digit, like "Quillfern".'],
    ['nothing', 'The private list is not JSON; it begins with "nothing".'],
  ])('is an error if the list cannot be read: %s', (content, sentence) => {
    const { exitCode, output, messages } = post([
      write('2026-04-04.csv', rows),
      '--private',
      write('bad.json', content),
    ]);
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages[0]).toContain(sentence);
  });

  it('is an error if the list is missing', () => {
    const { exitCode, output, messages } = post([write('2026-04-04.csv', rows), '--private', 'none.json']);
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages[0]).toBe('The private list none.json cannot be read. Give the path of an existing JSON file.');
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

  it('is 2 when standard input has no date', () => {
    const { exitCode, output, messages } = post(['-'], sound);
    expect([exitCode, output, messages[0]]).toEqual([
      2,
      '',
      'Standard input needs a date. Add --date, like 2026-04-04.',
    ]);
    expect(post(['-'], `${sound}\r\n,,,\r\n,,,,Date,2026-04-04`).exitCode).toBe(0);
    expect(post(['-'], 'Task,Human Est.\na,4h\n').exitCode).toBe(1);
  });

  it.each<[string, string[], string]>([
    ['no file', [], 'No file given. Give a file with a task table, or - for standard input.'],
    ['two files', ['a.csv', 'b.csv'], 'Only one file at a time. Remove “b.csv”.'],
    [
      'a wrong date',
      ['a.csv', '--date', '4/5/2026'],
      '--date is “4/5/2026”, which can be 2026-05-04 or 2026-04-05. Write one of them, or add --dates.',
    ],
    ['a wrong count', ['a.csv', '--tokens', 'many'], '--tokens is “many”. Write a count such as 11636500 or 1.5M.'],
    [
      'an unknown style',
      ['a.csv', '--style', 'x'],
      '--style is “x”. Write one of standard, concise, standard-weeks, fixed-hours, ',
    ],
    [
      'an unknown format',
      ['a.csv', '--format', 'pdf'],
      '--format is “pdf”. Write one of markdown, html, text, json, svg, png.',
    ],
    [
      'an unknown site',
      ['a.csv', '--front-matter', 'x'],
      '--front-matter is “x”. Write one of jekyll, hugo, eleventy, astro.',
    ],
    [
      'front matter for JSON',
      ['a.csv', '--front-matter', 'hugo', '--format', 'json'],
      '--front-matter needs --format markdown or html. The format is “json”.',
    ],
    [
      'tags without front matter',
      ['a.csv', '--tags', 'a'],
      '--tags needs a site. Add --front-matter jekyll|hugo|eleventy|astro.',
    ],
    [
      'a key of no field',
      ['a.csv', '--front-matter', 'hugo', '--key', 'day=date'],
      '--key is “day=date”. Write a field and its key, such as date=published. The fields are layout, title,',
    ],
    [
      'one key for two fields',
      ['a.csv', '--front-matter', 'hugo', '--key', 'date=title'],
      '--key: title and date are both written as “title”.',
    ],
    [
      'data in Markdown',
      ['a.csv', '--carry-data'],
      '--carry-data needs --format html or json. The format is “markdown”.',
    ],
    [
      'HTML without a stylesheet in Markdown',
      ['a.csv', '--bare'],
      '--bare needs --format html. The format is “markdown”.',
    ],
    ['an unknown order', ['a.csv', '--sort', 'size'], '--sort is “size”. Write factor or sheet.'],
    ['an unknown option', ['a.csv', '--colour'], 'This command has no option --colour.'],
    ['a missing text file', ['a.csv', '--intro', '@none.txt'], 'The file none.txt cannot be read.'],
  ])('wrong usage is 2: %s', (_, args, sentence) => {
    const { exitCode, output, messages } = post(args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages[0]).toContain(sentence);
  });
});

describe('the user’s own style', () => {
  const day = write('2026-04-07.csv', csv([HEADER, ['a', '1426.5h', '8.6m', '2m']]));

  it('changes labels, a closing text and the decimal mark', () => {
    const style = {
      base: 'standard',
      language: { decimalMark: ',' },
      columns: [
        { key: 'task', label: 'Work' },
        { key: 'humanEstimate', label: 'By hand' },
        { key: 'aiTime', label: 'By agent' },
        { key: 'factor' },
      ],
      fixedTexts: { closing: 'Write to me.' },
    };
    const { exitCode, output } = post([day, '--style', write('mine.json', `\ufeff${JSON.stringify(style)}`)]);
    expect(exitCode).toBe(0);
    expect(output).toContain('| Work | By hand | By agent | Factor |\n');
    expect(output).toContain('| a | 1426,5h | 8,6m | 9952,3x |\n');
    expect(output).toContain('| Total human-equivalent hours | 1.426,5 |\n');
    expect(output).toContain(
      'was 9952,3x with a supervisory leverage of 42795,0x. In human terms, this was 35,7 weeks',
    );
    expect(output).toMatch(/\nWrite to me\.\n$/);
  });

  it.each<[string, string, RegExp]>([
    [
      'bad.json',
      '{"columns":[{"key":"task","label":5}]}',
      /columns\.0\.label is 5\. Expected text, like "Human Est\."\./,
    ],
    [
      'broken.json',
      '{"columns":',
      /broken\.json is not valid JSON: .* Give the path of a JSON file, or one of standard, /,
    ],
  ])('is wrong usage when it cannot be used: %s', (name, content, sentence) => {
    const { exitCode, output, messages } = post([day, '--style', write(name, content)]);
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages.join('\n')).toMatch(sentence);
  });

  it('is wrong usage when it is missing', () => {
    const { exitCode, messages } = post([day, '--style', 'none.json']);
    expect([exitCode, messages[0]]).toEqual([
      2,
      expect.stringContaining('The style none.json cannot be read. Give the path of a JSON file, or one of standard, '),
    ]);
  });
});

describe('a common mistake', () => {
  it.each<[string, string | Uint8Array, string]>([
    [
      'a wrong heading',
      'Task,Human Est.,Robot\na,4h,10m\n',
      'A1:C1 error: Row 1 has Task and Human Est., but no heading for AI time. Add Claude, AI or Agent, or give your own heading with --columns.',
    ],
    [
      'headings in an unknown language',
      'Zadanie;Godziny;SI\na;1,5;10\n',
      'error: No task table found in the first 20 rows. Add the headings Task, Human Est. and Claude.',
    ],
    ['an empty file', '', 'error: The file is empty. Add the headings Task, Human Est. and Claude.'],
    [
      'a header without tasks',
      'Task,Human Est.,Claude\n',
      'error: No tasks yet. Write one below the headings, with hours and minutes.',
    ],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, 0x54, 0]),
      'error: The file is UTF-16 text. Save it as “CSV UTF-8” and try again.',
    ],
  ])('%s ends in a sentence', (_, content, sentence) => {
    expect(post([write('2026-04-04.csv', content)])).toEqual({ exitCode: 1, output: '', messages: [sentence] });
  });

  it('a text in a minutes cell is reported', () => {
    const { messages } = post([
      write('2026-04-04.csv', csv([HEADER, ['a', '1h', 'soon', ''], ['b', '1h', '1m', '0.5m']])),
    ]);
    expect(messages).toEqual(['C2 error: “soon” is not a duration. Write 20m or 0:20. Row 2 is left out.']);
  });

  it('a missing file is reported', () => {
    expect(post(['none-2026-04-04.csv'])).toEqual({
      exitCode: 1,
      output: '',
      messages: ['error: none-2026-04-04.csv cannot be read. Give the path of an existing file.'],
    });
  });

  it('a name without a date needs one', () => {
    const { exitCode, messages } = post([write('april.csv', sound)]);
    expect([exitCode, messages]).toEqual([
      1,
      ['error: No date found in a Date cell or the file’s name “april”. Give --date, like 2026-04-04.'],
    ]);
  });

  describe('a table with a Date column', () => {
    const log = csv([
      ['Date', ...HEADER],
      ['2026-04-03', 'old', '1h', '10m', '2m'],
      ['2026-04-04', 'new', '4h', '10m', '2m'],
      ['2026-04-04', 'newer', '8h', '10m', '2m'],
    ]);
    const taskLines = (output: string) => output.split('\n').filter((line) => /^\| \d/.test(line));

    it('gives the rows of the requested date', () => {
      const { exitCode, output, messages } = post(['-', '--date', '2026-04-03'], log);
      expect(output).toMatch(/^# Leverage Record: April 03, 2026\n/);
      expect(taskLines(output)).toEqual(['| 1 | old | 1h | 10m | 2m | 6.0x | 30.0x |']);
      expect([exitCode, messages]).toEqual([0, []]);
    });

    it('gives the newest day without a requested date, and reports it', () => {
      const { exitCode, output, messages } = post([write('log.csv', log)]);
      expect(output).toMatch(/^# Leverage Record: April 04, 2026\n/);
      expect(taskLines(output)).toEqual([
        '| 1 | newer | 8h | 10m | 2m | 48.0x | 240.0x |',
        '| 2 | new | 4h | 10m | 2m | 24.0x | 120.0x |',
      ]);
      expect([exitCode, messages]).toEqual([
        0,
        ['note: This is the newest day, 2026-04-04. The table has 2026-04-04 (2 rows), 2026-04-03 (1 row).'],
      ]);
    });

    it('names the existing days when the requested one is missing', () => {
      expect(post(['-', '--date', '2026-04-09'], log)).toEqual({
        exitCode: 1,
        output: '',
        messages: ['error: No row has the date 2026-04-09. The table has 2026-04-04 (2 rows), 2026-04-03 (1 row).'],
      });
    });

    it('reports a row without a date, which belongs to no day', () => {
      const { exitCode, messages } = post(['-', '--date', '2026-04-04'], `${log}\r\n,lost,1h,10m,2m`);
      expect([exitCode, messages]).toEqual([
        1,
        ['A5 error: No date. Write one in every row, like 2026-04-04. Row 5 is left out.'],
      ]);
    });
  });
});

describe('the factor of the week', () => {
  const postWith = (records: string) =>
    post(
      ['-', '--date', '2026-04-04', '--records', write('records.csv', records), '--analysis', 'Week: {week factor}.'],
      'Task,Human,AI\nPort,8h,10m\n',
    ).output;

  it.each([
    [
      'a complete export',
      'Date,Title,Tasks,Human hours,AI minutes,Tokens,Weighted factor\n2026-04-02,A,2,4.5,12.125,"88,000",22.3x\n',
    ],
    ['decimal commas', 'Date,Tasks,Human hours,AI minutes,Tokens\n2026-04-02,2,"4,5","12,125",88.000\n'],
    ['semicolons', 'Date;Human hours;AI minutes\n2026-04-02;4,5;12,125\n'],
  ])('is read from the Records tab as CSV: %s', (_, records) => {
    expect(postWith(records)).toContain('Week: 33.9x.');
  });

  it('is not guessed from a comma with two meanings', () => {
    expect(postWith('Date,Human hours,AI minutes\n2026-04-02,4,"12,125"\n')).not.toMatch(/Week: [\d.]+x/);
  });
});

it.each([['json'], ['html', '--carry-data'], ['markdown']])(
  'a Markdown file with another table of figures has a note about it in %s',
  (format, ...options) => {
    const file =
      '# 2026-04-04\n\n| Task | Human | AI |\n|---|---|---|\n| a | 8 | 10 |\n\n| Day | Human | AI |\n|---|---|---|\n| 2026-04-04 | 8 | 10 |\n';
    const run = runCommand('post', ['-', '--date', '2026-04-04', '--format', format, ...options], file);
    expect([run.exitCode, run.messages]).toEqual([0, [expect.stringMatching(/^(?:note|warning): /)]]);
    if (format === 'json')
      expect(JSON.parse(run.output).notices[0].message).toBe(run.messages[0]?.replace(/^\w+: /, ''));
  },
);
