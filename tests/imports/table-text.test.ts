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
    expect(readTableText(text, parseHtml)).toEqual({ grid: GRID, hasDecimalCommas: false, fencedTables: 2 });
    expect(readTableText(fenced, parseHtml).fencedTables).toBe(0);
    expect(runCommand('post', ['-', '--date', '2026-04-14'], text).messages).toEqual([
      'warning: 2 task tables in code fences are not read. To read them, remove the fences.',
    ]);
  });

  it('has cells as their text', () => {
    const cells = ['**Port** the [shop](https://example.com)', '`4h`', '~~10m~~'];
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

  it('is refused when tables have different units', () => {
    const plain = (unit: string) => `| Task | Human | AI (${unit}) |\n| --- | --- | --- |\n| Port | 4 | 1 |\n\n`;
    expect(() => read(plain('min') + plain('h'))).toThrow(
      'The task tables have “AI (min)” and “AI (h)”, so plain numbers mean different units. Give one table at a time.',
    );
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
