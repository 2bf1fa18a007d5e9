import { parseHtml } from '../../src/imports/published/text/parse-html.ts';
import { readTableText } from '../../src/imports/table-text.ts';
import { runCommand } from '../command/run-command.ts';

const read = (text: string) => readTableText(text, parseHtml).grid;
const HEAD = '| Task | Human Est. | Claude |\n| --- | --- | --- |\n';
const GRID = [
  ['Task', 'Human Est.', 'Claude'],
  ['Port', '4h', '10m'],
];

describe('a table as text', () => {
  it.each([
    ['Markdown', `${HEAD}| Port | 4h | 10m |\n`],
    ['Markdown without outer pipes', 'Task | Human Est. | Claude\n--- | --- | ---\nPort | 4h | 10m\n'],
    [
      'Markdown after a byte order mark, with other line breaks',
      `\ufeff${HEAD}| Port | 4h | 10m |\n`.replace(/\n/g, '\r\n'),
    ],
    ['Markdown in a quote', `${HEAD}| Port | 4h | 10m |`.replace(/^/gm, '> ')],
    ['Markdown in code', `\`\`\`markdown\n${HEAD}| Port | 4h | 10m |\n\`\`\`\n`],
    ['HTML', '<table><tr><th>Task<th>Human Est.<th>Claude<tr><td>Port<td>4h<td>10m</table>'],
    [
      'HTML in a table that lays out the page',
      '<table><tr><td>Our day<td><table><tr><th>Task<th>Human Est.<th>Claude<tr><td>Port<td>4h<td>10m</table></table>',
    ],
    [
      'a document of Google Docs, which is in one <b>',
      '<meta charset="utf-8"><b id="docs-internal-guid-1"><p>Our day</p><div><table><tr><td><p>Task</p><td>Human Est.<td>Claude<tr><td>Port<td>4h<td>10m</table></div></b>',
    ],
    [
      'HTML after front matter',
      '---\nlayout: post\n---\n<table><tr><th>Task<th>Human Est.<th>Claude<tr><td>Port<td>4h<td>10m</table>',
    ],
    ['CSV', 'Task,Human Est.,Claude\nPort,4h,10m\n'],
    ['TSV', 'Task\tHuman Est.\tClaude\nPort\t4h\t10m\n'],
  ])('is recognized by what it contains: %s', (_, text) => {
    expect(read(text)).toEqual(GRID);
  });

  it('is read from HTML and Markdown in one text', () => {
    const html = '<table>\n<tr><th>Task<th>Human Est.<th>Claude\n<tr><td>Split<td>2h<td>5m\n</table>';
    expect(read(`# Day\n\n${html}\n\nMore.\n\n${HEAD}| Port | 4h | 10m |\n`)).toEqual([
      GRID[0],
      ['Split', '2h', '5m'],
      GRID[1],
    ]);
  });

  it.each([
    ['captions', (day: string) => `<table><caption>${day}</caption>`, '</table>'],
    ['headings', (day: string) => `<h2>${day}</h2><table>`, '</table>'],
  ])('has the dates of its %s', (_, open, close) => {
    const table = (day: string, task: string) =>
      `${open(day)}<tr><th>Task<th>Human<th>AI<tr><td>${task}<td>4h<td>10m${close}`;
    const text = table('2026-04-13', 'Port') + table('April 14, 2026', 'Split');
    expect(read(text).map(([date, task]) => [date, task])).toEqual([
      ['Date', 'Task'],
      ['2026-04-13', 'Port'],
      ['2026-04-14', 'Split'],
    ]);
    expect(read(table('Monday', 'Port') + table('Tuesday', 'Split')).map(([date]) => date)).toEqual([
      'Date',
      'Monday',
      'Tuesday',
    ]);
    expect(read(table('Monday', 'Port') + table('Monday', 'Split')).map(([task]) => task)).toEqual([
      'Task',
      'Port',
      'Split',
    ]);
  });

  it('skips and counts tables in code if there are others', () => {
    const fenced = `\`\`\`\n${HEAD}| Fenced | 8h | 10m |\n\`\`\`\n`;
    const text = `${HEAD}| Port | 4h | 10m |\n\n${fenced}\n${fenced}`;
    expect(readTableText(text, parseHtml)).toMatchObject({
      grid: GRID,
      hasDecimalCommas: false,
      notices: [{ code: 'tables-fenced', facts: { tables: 2 } }],
    });
    expect(readTableText(fenced, parseHtml).notices).toEqual([]);
    expect(runCommand('post', ['-', '--date', '2026-04-14'], text).messages).toEqual([
      'warning: 2 task tables in code fences are not read. To read them, remove the fences.',
    ]);
  });

  it('has cells as their text', () => {
    const cells = ['**Port** the [shop](https://example.com)', '`4h`', '_10m_'];
    expect(read(`${HEAD}| ${cells.join(' | ')} |\n| a \\| b &amp; c<br>d | 1 | \\*2\\* |\n`).slice(1)).toEqual([
      ['Port the shop', '4h', '10m'],
      ['a | b & c\nd', '1', '*2*'],
    ]);
  });

  it('is CSV even if one of its cells has a Markdown table', () => {
    const csv = `Task,Human Est.,Claude,,Analysis\nPort,4h,10m,,"${HEAD}| Other | 1h | 1m |"\n`;
    expect(read(csv)[1]?.[0]).toBe('Port');
  });

  it('is the task tables of several, with the columns of all', () => {
    const other = '| Metric | Value |\n| --- | --- |\n| Tasks | 2 |\n';
    const second = '| Tokens | AI | Task | Human |\n| --- | --- | --- | --- |\n| 1k | 5m | Split | 2h |\n';
    expect(read(`# Log\n\n${HEAD}| Port | 4h | 10m |\n\n${other}\nMore:\n\n${second}`)).toEqual([
      ['Task', 'Human Est.', 'Claude', 'Tokens'],
      ['Port', '4h', '10m'],
      ['Split', '2h', '5m', '1k'],
    ]);
  });

  it.each([
    ['Feature', 'Hours', 'Claude'],
    ['Titel', 'Stunden', 'KI'],
  ])('has the columns that the headings %j, %j and %j have in their own table', (...own) => {
    const second = `| ${own.join(' | ')} |\n| --- | --- | --- |\n| Split | 2h | 5m |\n`;
    expect(read(`${HEAD}| Port | 4h | 10m |\n\n${second}`)).toEqual([...GRID, ['Split', '2h', '5m']]);
    const csv = `Task,Human Est.,Claude\nPort,4h,10m\n${own.join(',')}\nSplit,2h,5m\n`;
    expect(read(csv)).toEqual([...GRID, [], ['Split', '2h', '5m']]);
  });

  it.each([
    ['Markdown', `${HEAD}| Port | 4h | 10m |\n| Task | Claude | Human Est. |\n| Split | 5m | 2h |\n`],
    [
      'HTML',
      '<table><tr><th>Task<th>Human Est.<th>Claude<tr><td>Port<td>4h<td>10m<tr><th>Task<th>Claude<th>Human Est.<tr><td>Split<td>5m<td>2h</table>',
    ],
  ])('has further headings in another order in %s', (_, text) => {
    expect(read(text)).toEqual([...GRID, [], ['Split', '2h', '5m']]);
  });

  it.each([
    ['a row of dashes between two groups', '| Port | 4h | 10m |\n| --- | --- | --- |\n| Split | 2h | 5m |\n'],
    ['a row of dashes at the end', '| Port | 4h | 10m |\n| Split | 2h | 5m |\n|---|---|---|\n'],
    ['a group and dashes', '| Port | 4h | 10m |\n| Later | | |\n| --- | --- | --- |\n| Split | 2h | 5m |\n'],
    ['a comment', '| Port | 4h | 10m |\n<!--\n| Draw | 8h | 10m |\n-->\n| Split | 2h | 5m |\n'],
    ['a comment before a row', '| Port | 4h | 10m |\n<!-- the last one -->| Split | 2h | 5m |\n'],
    ['a comment on one line', '| Port | 4h | 10m |\n<!-- | Draw | 8h | 10m | -->\n| Split | 2h | 5m |\n'],
  ])('has all rows around %s, and no others', (_, rows) => {
    const found = read(HEAD + rows).filter((cells) => cells[1] !== '');
    expect(found).toEqual([...GRID, ['Split', '2h', '5m']]);
  });

  it.each([
    ['- Afternoon', '    '],
    ['- Afternoon', '\t'],
    ['1. Afternoon\n\n    Late:', '   '],
  ])('is also in an item of a list: %j', (item, indent) => {
    const rows = `${HEAD}| Split | 2h | 5m |\n`.replace(/^/gm, indent).trimEnd();
    expect(read(`${HEAD}| Port | 4h | 10m |\n\n${item}\n\n${rows}\n`)).toEqual([...GRID, ['Split', '2h', '5m']]);
    expect(read(`${item}\n\n${rows}\n`).slice(1)).toEqual([['Split', '2h', '5m']]);
  });

  it.each([
    ['a fence in an item of a list', '- Example:\n\n    ```\n', '    ', '    ```\n'],
    ['a fence below an item', '- Example:\n\n  ~~~\n', '  ', '  ~~~\n'],
    ['code in an item of a list', '- Example:\n\n', '      ', ''],
    ['code in a numbered item', '1. Example:\n\n', '       ', ''],
  ])('is not in %s', (_, before, indent, after) => {
    const demo = `${HEAD}| Demo | 500h | 1m |\n`.replace(/^(?=.)/gm, indent);
    expect(read(`${before}${demo}${after}\nThe day:\n\n${HEAD}| Port | 4h | 10m |\n`)).toEqual(GRID);
  });

  it('is not in a block of code that is indented without a list', () => {
    const code = `${HEAD}| Split | 2h | 5m |\n`.replace(/^/gm, '    ');
    expect(read(`${HEAD}| Port | 4h | 10m |\n\nText\n\n${code}\n`)).toEqual(GRID);
  });

  it('has a row after a text that lacks its last cell', () => {
    const head = '| Task | Human | AI | Sup. |\n| --- | --- | --- | --- |\n';
    expect(read(`${head}| Port | 4h | 10m | 1m |\n\nThen:\n| Split | 2h | 5m |\n`).slice(1)).toEqual([
      ['Port', '4h', '10m', '1m'],
      ['Split', '2h', '5m'],
    ]);
  });

  it('is refused when tables have different units', () => {
    const plain = (unit: string) => `| Task | Human | AI (${unit}) |\n| --- | --- | --- |\n| Port | 4 | 1 |\n\n`;
    expect(() => read(plain('min') + plain('h'))).toThrow(
      'The task tables have “AI (min)” and “AI (h)”, so plain numbers mean different units. Give one table at a time.',
    );
  });

  it.each([
    ['Claude', 'Claude (h)'],
    ['Claude', 'Claude (ms)'],
    ['Human', 'Human (days)'],
    ['Tokens', 'Tokens (k)'],
    ['Tokens (k)', 'Tokens (M)'],
  ])('is refused when one has %j and another %j', (first, second) => {
    const table = (heading: string) => {
      const headings = ['Human', 'Claude', 'Tokens'].map((usual) => (heading.startsWith(usual) ? heading : usual));
      return `| Task | ${headings.join(' | ')} |\n|---|---|---|---|\n| Port | 4 | 10 | 5 |\n\n`;
    };
    const sentence = `The task tables have “${first}” and “${second}”, so plain numbers mean different units. Give one table at a time.`;
    expect(() => read(table(first) + table(second))).toThrow(sentence);
    const csv = (text: string) =>
      text
        .replace(/^\| | \|$/gm, '')
        .replace(/ \| /g, ',')
        .replace(/^\|---.*\n/gm, '');
    expect(() => read(csv(table(first) + table(second)))).toThrow(sentence);
  });

  it.each([
    ['Human', 'Human (h)'],
    ['AI (min)', 'AI'],
    ['Tokens', 'Total tokens'],
  ])('is joined when one has %j and another %j', (first, second) => {
    const table = (heading: string) =>
      `| Task | Human Est. | Claude | ${heading} |\n|---|---|---|---|\n| Port | 4 | 10 | 5 |\n\n`;
    expect(read(table(first) + table(second))).toHaveLength(3);
  });

  it('keeps a second heading of one meaning in a column of its own', () => {
    const table = (...headings: string[]) =>
      `| ${headings.join(' | ')} |\n|${'---|'.repeat(headings.length)}\n| ${headings.map((_, i) => `${i}h`).join(' | ')} |\n\n`;
    expect(
      read(table('Task', 'Human', 'Claude') + table('Description', 'Task', 'Estimate', 'Human', 'AI', 'Agent')),
    ).toEqual([
      ['Task', 'Human', 'Claude', 'Task', 'Human', 'Agent'],
      ['0h', '1h', '2h'],
      ['0h', '2h', '4h', '1h', '3h', '5h'],
    ]);
  });

  it.each([
    ['Human', '| Split | 9h |', 'aiTime', 'AI time'],
    ['AI', '| Split | 9m |', 'humanEstimate', 'human estimate'],
  ])('is named in a notice if it has only Task and %s, next to a complete one', (heading, row, lack, name) => {
    const incomplete = `| Task | ${heading} |\n| --- | --- |\n${row}\n`;
    const { grid, notices } = readTableText(`${HEAD}| Port | 4h | 10m |\n\n## More\n\n${incomplete}`, parseHtml);
    expect(grid).toEqual(GRID);
    expect(notices.map(({ code, facts, severity }) => [code, facts, severity])).toEqual([
      ['tables-incomplete', { has: ['Task', heading], lacks: [lack] }, 'warning'],
    ]);
    const html = `<table><tr><th>Task<th>Human<th>AI<tr><td>a<td>4h<td>10m</table><table><tr><th>Task<th>${heading}<tr><td>b<td>9h</table>`;
    expect(runCommand('post', ['-', '--date', '2026-04-14'], html).messages).toEqual([
      `warning: The table with “Task” and “${heading}” is not read, because it has no heading for ${name}.`,
    ]);
  });

  it.each([
    [
      '| Name | Human Est. | Claude |\n| --- | --- | --- |\n| Split | 2h | 5m |\n',
      ['Name', 'Human Est.', 'Claude'],
      ['task'],
    ],
    ['| Split | 2h | 5m |\n| --- | --- | --- |\n', ['Split', '2h', '5m'], ['task', 'humanEstimate', 'aiTime']],
    ['| | | |\n| --- | --- | --- |\n| Split | 2h | 5m |\n', ['Split', '2h', '5m'], ['task', 'humanEstimate', 'aiTime']],
    [
      '| Work | Manual hours | Agent mins |\n| --- | --- | --- |\n| Split | 2 | 5 |\n',
      ['Work', 'Manual hours', 'Agent mins'],
      ['task'],
    ],
  ])('is named in a notice if it has figures, next to a complete one: %j', (other, has, lacks) => {
    const { grid, notices } = readTableText(`${HEAD}| Port | 4h | 10m |\n\n## More\n\n${other}`, parseHtml);
    expect(grid).toEqual(GRID);
    const code = lacks.length === 3 ? 'tables-unread' : 'tables-incomplete';
    expect(notices).toMatchObject([{ code, severity: lacks.length === 3 ? 'note' : 'warning', facts: { has, lacks } }]);
  });

  it.each([
    '| Metric | Value |\n| --- | --- |\n| Human hours | 4 |\n',
    '| Task | Owner |\n| --- | --- |\n| Split | Ada |\n',
    '| Task | Human |\n| --- | --- |\n',
  ])('is not named in a notice if it is %j', (other) => {
    expect(readTableText(`${HEAD}| Port | 4h | 10m |\n\n${other}`, parseHtml).notices).toEqual([]);
  });

  it.each(["'+1' button", "'-f' flag", "'= sign", "''italic''", "'April 4"])(
    'keeps the apostrophe of %s in CSV',
    (task) => {
      expect(read(`Task,Human,Claude\n${task},4h,10m\n`)[1]?.[0]).toBe(task);
    },
  );

  it('is refused if a pipe divided its last task', () => {
    const table = '| Human | AI | Task |\n| --- | --- | --- |\n| 4h | 10m | Port | and test |\n';
    expect(() => read(table)).toThrow(
      'Row 2 has 4 cells, but there are 3 headings. Write a pipe in a text as \\|, or add a heading.',
    );
    expect(read(table.replace('Port |', 'Port \\|'))[1]).toEqual(['4h', '10m', 'Port | and test']);
  });

  describe('with further headings below it, in CSV', () => {
    it.each([
      ['the same order', 'Task,Human,Claude', 'Split,2h,5m'],
      ['another order', 'Claude,Task,Human', '5m,Split,2h'],
      ['other words', 'Agent,Description,Estimate', '5m,Split,2h'],
    ])('has its cells in the first columns: %s', (_, headings, row) => {
      expect(read(`Task,Human,Claude\nPort,4h,10m\n\n${headings}\n${row}\n`)).toEqual([
        ['Task', 'Human', 'Claude'],
        ['Port', '4h', '10m'],
        [''],
        [],
        ['Split', '2h', '5m'],
      ]);
    });

    it('has columns that only the further headings have', () => {
      expect(read('Task,Human,Claude\nPort,4h,10m\nTask,Tokens,Human,Claude\nSplit,5k,2h,5m\n')).toEqual([
        ['Task', 'Human', 'Claude', 'Tokens'],
        ['Port', '4h', '10m'],
        [],
        ['Split', '2h', '5m', '5k'],
      ]);
      expect(() =>
        read('Task,Human,Claude,,Date,2026-04-14\nPort,4h,10m\nTask,Tokens,Human,Claude\nSplit,5k,2h,5m\n'),
      ).toThrow('The headings in row 3 include “Tokens”, which row 1 does not have. Give one table at a time.');
    });

    it('is refused with another date next to its headings', () => {
      expect(() => read('Task,Human,Claude\nPort,4h,10m\nTask,Human,Claude,Date,2026-04-15\nSplit,2h,5m\n')).toThrow(
        'The headings in row 3 include “Date” and “2026-04-15”, which row 1 does not have. Give one table at a time.',
      );
    });

    it('keeps the cells above and next to it', () => {
      expect(
        read('A log,,,\nTask,Human,Claude,,Date,2026-04-14\nPort,4h,10m\nTask,Claude,Human\nSplit,5m,2h\n'),
      ).toEqual([
        ['A log', '', '', ''],
        ['Task', 'Human', 'Claude', '', 'Date', '2026-04-14'],
        ['Port', '4h', '10m'],
        [],
        ['Split', '2h', '5m'],
      ]);
    });

    it('gives the figures of the right columns in a post', () => {
      const csv = 'Task,Human,Claude\nPort,4,10\nTask,Claude,Human\nSplit,20,2\n';
      expect(runCommand('post', ['-', '--date', '2026-04-14'], csv)).toMatchObject({
        exitCode: 0,
        messages: [],
        output: expect.stringContaining('| Split | 2h | 20m | – | 6.0x |'),
      });
    });
  });

  it('has the date of its heading, and each row its own if there are several', () => {
    const rows = `${HEAD}| Port | 4h | 10m |\n`;
    expect(read(`# April 14, 2026\n\n${rows}`)[0]).toEqual([...(GRID[0] ?? []), '', 'Date', '2026-04-14']);
    expect(read(`## 2026-04-14\n\n${rows}\n**2026-04-15**\n\n${rows}`)).toEqual([
      ['Date', ...(GRID[0] ?? [])],
      ['2026-04-14', ...(GRID[1] ?? [])],
      ['2026-04-15', ...(GRID[1] ?? [])],
    ]);
  });

  it.each(['Datum', 'Fecha', 'Start Date'])('keeps its own dates below %j', (heading) => {
    const table = `| ${heading} | Task | Human | AI |\n|---|---|---|---|\n| 2026-04-13 | a | 4h | 10m |\n`;
    expect(readTableText(`## 2026-04-14\n\n${table}`, parseHtml).grid).toEqual([
      [heading, 'Task', 'Human', 'AI'],
      ['2026-04-13', 'a', '4h', '10m'],
    ]);
  });
});

describe('post', () => {
  const log = `# Work log\n\nWhat we did.\n\n## 2026-04-14\n\n${HEAD}| Port, "quoted" | 4h | 10m |\n\nDone.\n`;

  it('reads a Markdown work log', () => {
    const { exitCode, output, messages } = runCommand('post', ['-'], log);
    expect([exitCode, messages]).toEqual([0, []]);
    expect(output).toContain('# Leverage Record: April 14, 2026');
    expect(output).toContain('| 1 | Port, "quoted" | 4h | 10m | – | 24.0x | – |');
  });

  it('names the column that a Markdown table lacks', () => {
    expect(runCommand('post', ['-', '--date', '2026-04-14'], log.replace('Claude', 'Time')).messages).toEqual([
      'A1:C1 error: Row 1 has Task and Human Est., but no heading for AI time. Add Claude, AI or Agent, or give your own heading with --columns.',
    ]);
  });
});
