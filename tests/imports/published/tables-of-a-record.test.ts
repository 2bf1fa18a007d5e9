// Covers src/imports/published: records with several tables.
import { FORMATS } from '../../../src/formats/formats.ts';
import { formatMarkdown } from '../../../src/formats/markdown.ts';
import { readPublished } from '../../../src/imports/published/read-published.ts';
import { parseHtml } from '../../../src/imports/published/text/parse-html.ts';
import type { Style } from '../../../src/record/publishing/style.ts';
import { standard } from '../../../src/styles/standard.ts';
import { recordOf } from '../../make-record.ts';
import { tableOf } from '../../sample-grid.ts';

const read = (text: string) => readPublished(text, { parseHtml });
const tasksOf = (text: string) => read(text).map(({ date, rows }) => [date, rows.map(({ task }) => task)]);
const codesOf = (text: string) => read(text).map(({ notices }) => notices.map(({ code }) => code));

const HEAD = '| # | Task | Human Est. | Claude | Factor |\n| --- | --- | --- | --- | --- |\n';
const row = (number: number, task: string) => `| ${number} | ${task} | 4h | 10m | 24.0x |\n`;
const ONE = HEAD + row(1, 'Port');
const STATISTICS =
  '| Metric | Value |\n| --- | --- |\n| Total tasks | 3 |\n| Total human-equivalent hours | 12 |\n| Total Claude minutes | 30 |\n';

describe('two task tables under one title are one record', () => {
  const title = '# Leverage Record: April 28, 2026\n\n';
  const two = HEAD + row(2, 'Split') + row(3, 'Merge');

  it('whose rows and statistics agree, if the numbers continue', () => {
    const text = `${title}## Project one\n\n${ONE}\n## Project two\n\n${two}\n${STATISTICS}`;
    expect(tasksOf(text)).toEqual([['2026-04-28', ['Port', 'Split', 'Merge']]]);
    expect(codesOf(text)).toEqual([[]]);
  });

  it('and if they start again', () => {
    const text = `${title}${ONE}\n${HEAD}${row(1, 'Split')}${row(2, 'Merge')}\n${STATISTICS}`;
    expect(tasksOf(text)).toEqual([['2026-04-28', ['Port', 'Split', 'Merge']]]);
    expect(codesOf(text)).toEqual([[]]);
  });

  it('with a total of both tables in the second', () => {
    const head = '| Task | Human Est. | Claude |\n| --- | --- | --- |\n';
    const total = (hours: number) =>
      `${title}${head}| Port | 4h | 10m |\n| Subtotal | 4h | 10m |\n\n${head}| Split | 2h | 5m |\n| Total | ${hours}h | 15m |\n`;
    expect(tasksOf(total(6))).toEqual([['2026-04-28', ['Port', 'Split']]]);
    expect(codesOf(total(6))).toEqual([['published-total', 'published-total']]);
    expect(codesOf(total(7))).toEqual([['published-total', 'published-total-differs']]);
  });

  it('without a blank line between them', () => {
    expect(tasksOf(title + ONE + two)).toEqual([['2026-04-28', ['Port', 'Split', 'Merge']]]);
  });

  it('with the columns of the second in another order', () => {
    const text = `${title}| Task | Human Est. | Claude |\n| --- | --- | --- |\n| Port | 2h | 10m |\n| Task | Claude | Human Est. |\n| Split | 20m | 3h |\n`;
    const [day] = read(text);
    expect(day?.rows.map(({ task, humanEstimate, aiTime }) => [task, humanEstimate, aiTime])).toEqual([
      ['Port', '2h', '10m'],
      ['Split', '3h', '20m'],
    ]);
    expect(day?.notices).toEqual([]);
  });

  it('in HTML', () => {
    const table = (...tasks: string[]) =>
      `<table><tr><th>Task<th>Human Est.<th>Claude</tr>${tasks.map((task) => `<tr><td>${task}<td>4h<td>10m</tr>`).join('')}</table>`;
    const page = `<h1>Leverage Record: April 28, 2026</h1>${table('Port')}<h2>Project two</h2>${table('Split', 'Merge')}`;
    expect(tasksOf(page)).toEqual([['2026-04-28', ['Port', 'Split', 'Merge']]]);
    expect(codesOf(page)).toEqual([[]]);
  });

  it('in the text of a page', () => {
    const head = 'Task\tHuman Est.\tClaude\n';
    const text = `Leverage Record: April 28, 2026\n\n${head}Port\t4h\t10m\n${head}Split\t4h\t10m\n\nProject three\n\n${head}Merge\t4h\t10m\n`;
    expect(tasksOf(text)).toEqual([['2026-04-28', ['Port', 'Split', 'Merge']]]);
  });

  it('unless plain numbers mean another unit in the second', () => {
    const plain = (unit: string) =>
      `| Task | Human Est. | Claude (${unit}) |\n| --- | --- | --- |\n| Port | 4h | 1 |\n\n`;
    expect(tasksOf(title + plain('min') + plain('h'))).toHaveLength(2);
  });
});

describe('rows away from their table of Markdown', () => {
  const title = '# Leverage Record: April 28, 2026\n\n';
  const rows = row(2, 'Split') + row(3, 'Merge');
  const all = [['2026-04-28', ['Port', 'Split', 'Merge']]];

  it.each([
    ['after a blank line', `${ONE}\n${rows}`],
    ['after blank lines with spaces', `${ONE} \n\t\n\n${rows}`],
    ['each after a blank line', `${ONE}\n${row(2, 'Split')}\n${row(3, 'Merge')}`],
    ['after a heading', `${ONE}\n## Afternoon\n\n${rows}`],
    ['after a line of text', `${ONE}\nAfternoon:\n${rows}`],
    ['after a rule', `${ONE}\n---\n\n${rows}`],
    ['indented', `${ONE}\n${rows.replace(/^/gm, '  ').trimEnd()}`],
    ['in a quote', `> ${ONE.replace(/\n(?=.)/g, '\n> ')}>\n> ${rows.replace(/\n(?=.)/g, '\n> ')}`],
  ])('are its rows %s', (_, text) => {
    expect(tasksOf(`${title}${text}\n${STATISTICS}`)).toEqual(all);
    expect(codesOf(`${title}${text}\n${STATISTICS}`)).toEqual([[]]);
  });

  it('are its rows without pipes at their ends', () => {
    const bare = 'Task | Human Est. | Claude\n--- | --- | ---\nPort | 4h | 10m\n\nSplit | 4h | 10m\nMerge | 4h | 10m\n';
    expect(tasksOf(title + bare)).toEqual(all);
  });

  it('are reported if they have another number of cells', () => {
    const [day] = read(`${title}${ONE}\n| Split the reader |\n| 3 | Merge | 4h |\n`);
    expect(day?.rows.map(({ task }) => task)).toEqual(['Port', 'Merge']);
    expect(day?.notices.map(({ code }) => code)).toEqual(['published-row-unreadable', 'published-cell-missing']);
  });

  it('do not include text with pipes', () => {
    const bare = 'Task | Human Est. | Claude\n--- | --- | ---\nPort | 4h | 10m\n\nRun: cat a | sort\n';
    expect(read(title + bare).map(({ analysis, rows: { length } }) => [analysis, length])).toEqual([
      ['Run: cat a | sort', 1],
    ]);
    expect(tasksOf(`${title}${ONE}\n\`\`\`\n| 2 | Split | 4h | 10m | 24.0x |\n\`\`\`\n`)).toEqual([
      ['2026-04-28', ['Port']],
    ]);
  });

  it.each([
    ['a comment', '<!--\n| 2 | Split | 4h | 10m | 24.0x |\n-->'],
    ['a comment that begins with text', '<!-- Not yet:\n| 2 | Split | 4h | 10m | 24.0x |\n-->'],
    ['preformatted text', '<pre>\n| 2 | Split | 4h | 10m | 24.0x |\n</pre>'],
  ])('do not include those in %s', (_, block) => {
    expect(tasksOf(`${title}${ONE}\n${block}\n\n${row(2, 'Merge')}`)).toEqual([['2026-04-28', ['Port', 'Merge']]]);
  });

  it('do not include a text that begins with a pipe', () => {
    const analysis = '| is the shell’s pipe | and more.';
    for (const text of [`${ONE}\n## Analysis\n\n${analysis}\n`, `${ONE}\n${STATISTICS}\n${analysis}\n`]) {
      expect(read(title + text).map(({ rows, analysis: read }) => [rows.length, read])).toEqual([[1, analysis]]);
    }
    const bare = 'Task | Human Est. | Claude\n--- | --- | ---\nPort | 4h | 10m\n\nRun: cat a | sort | uniq -c\n';
    expect(read(title + bare)[0]).toMatchObject({ rows: [{ task: 'Port' }], analysis: 'Run: cat a | sort | uniq -c' });
  });

  it.each([
    '[Home](/) | [Archive](/a) | [About](/b) | [RSS](/r) | 5',
    'Legend: Human | AI | Factor',
    'So I ran `cat x | sort | uniq` to check.',
    '- Split | 3h | 5 min',
    '2. Split | 3h | 5 min',
    '| [Prev](/) | [Next](/b) |',
    '|v| and |w| are norms.',
    '|:--|:-:|--:|',
  ])('do not include %j', (line) => {
    for (const head of [
      'Task | Human | AI\n--- | --- | ---\nPort | 4h | 10m\n',
      '| Task | Human | AI |\n|---|---|---|\n| Port | 4h | 10m |\n',
    ]) {
      const [day] = read(`${title}${head}\n${line}\n`);
      expect([day?.rows.map(({ task }) => task), day?.notices]).toEqual([['Port'], []]);
    }
  });

  it('do not include the analysis of a post, which can have pipes in any order of the sections', () => {
    const style: Style = { ...standard, sections: ['statistics', 'taskLog', 'analysis'] };
    const analysis = '| 3 | Docs | 2h | 5m | – | 24.0x | – |\n|x| is small.';
    const post = formatMarkdown(recordOf(tableOf(['Port', 4, 10, 2, ''], ['Split', 2, 5, 1, '']), { analysis }, style));
    expect(read(post).map(({ rows, analysis: found, notices }) => [rows.length, found, notices])).toEqual([
      [2, analysis, []],
    ]);
  });

  it('do not include the headings of another table', () => {
    const other = '| # | Task | Human Est. | Claude | Factor |\n|-|-|-|-|-|\n| 1 | Split | 4h | 10m | 24.0x |\n';
    expect(tasksOf(`${title}${ONE}\n${other}`)).toEqual([['2026-04-28', ['Port', 'Split']]]);
    expect(codesOf(`${title}${ONE}\n${other}`)).toEqual([[]]);
  });
});

describe('several days stay separate', () => {
  it.each([
    ['with titles', '# Leverage Record: April 28, 2026', '# Leverage Record: April 29, 2026'],
    ['with dates as headings', '## 2026-04-28', '## 2026-04-29'],
    ['under one title', '# Week 18\n\n## April 28, 2026', '## April 29, 2026'],
  ])('%s', (_, first, second) => {
    expect(tasksOf(`${first}\n\n${ONE}\n${second}\n\n${ONE}`).map(([date]) => date)).toEqual([
      '2026-04-28',
      '2026-04-29',
    ]);
  });

  it('with their own statistics', () => {
    expect(tasksOf(`${ONE}\n${STATISTICS}\n${ONE}\n${STATISTICS}`)).toHaveLength(2);
  });
});

describe('a table in a quote or in code', () => {
  const quoted = ONE.trimEnd().replace(/^/gm, '> ');

  it.each([
    ['a quote', quoted],
    ['a quote in a quote', quoted.replace(/^/gm, '> ')],
    ['a code fence', `\`\`\`\n${ONE}\`\`\`\n`],
    ['a code fence in a quote', `> \`\`\`\n${quoted}\n> \`\`\``],
  ])('is read: %s', (_, text) => {
    expect(tasksOf(`Our day:\n\n${text}\n\nThe end.`)).toEqual([[null, ['Port']]]);
    expect(codesOf(text)).toEqual([[]]);
  });

  it('is only an example if another table is outside', () => {
    const example = `\`\`\`\n${HEAD}${row(1, 'Example')}\`\`\`\n`;
    expect(tasksOf(`${example}\n${ONE}`)).toEqual([[null, ['Port']]]);
  });

  it('never has a row of dashes as a task', () => {
    const uneven = '| Task | Human Est. | Claude |\n| --- | --- |\n| Port | 4h | 10m |\n';
    expect(tasksOf(uneven)).toEqual([[null, ['Port']]]);
  });
});

describe('a total', () => {
  it.each([
    ['| Phase | Task | Human Est. | Claude |', '| One | Port | 4h | 10m |', '| **Total** | | **4h** | **10m** |'],
    ['| # | Task | Human Est. | Claude | Notes |', '| 1 | Port | 4h | 10m | |', '| | | 4h | 10m | Total |'],
    ['| # | Task | Human Est. | Claude |', '| 1 | Port | 4h | 10m |', '| **Total** | | **4h** | **10m** |'],
  ])('is a note where its label is in another column: %s', (head, task, total) => {
    const text = [head, head.replace(/[^|]+/g, '---'), task, total].join('\n');
    expect(tasksOf(text)).toEqual([[null, ['Port']]]);
    expect(read(text)[0]?.notices.filter(({ code }) => code !== 'published-column-unknown')).toEqual([
      expect.objectContaining({ code: 'published-total', severity: 'note' }),
    ]);
  });
});

describe('a table that is not read next to a task table', () => {
  const head =
    '# Leverage Record: April 28, 2026\n\n| Task | Human Est. | Claude |\n| --- | --- | --- |\n| Port | 2h | 10m |\n\n';

  it.each([
    ['Markdown', `${head}| Name | Human Est. | Claude |\n| --- | --- | --- |\n| Split | 3h | 20m |\n`],
    [
      'HTML',
      '<h1>April 28, 2026</h1><table><tr><th>Task<th>Human Est.<th>Claude<tr><td>Port<td>2h<td>10m</table><table><tr><th>Name<th>Human Est.<th>Claude<tr><td>Split<td>3h<td>20m</table>',
    ],
  ])('is named in a warning in %s', (_, text) => {
    const [day] = read(text);
    expect(day?.rows.map(({ task }) => task)).toEqual(['Port']);
    expect(day?.notices).toMatchObject([
      {
        code: 'tables-incomplete',
        severity: 'warning',
        facts: { has: ['Name', 'Human Est.', 'Claude'], lacks: ['task'] },
      },
    ]);
  });

  it('is not named if it is about something else', () => {
    expect(codesOf(`${head}| Tool | Version |\n| --- | --- |\n| Node | 20 |\n`)).toEqual([[]]);
  });
});

describe('a row with more cells than headings', () => {
  const head = '| Task | Human Est. | Claude |\n| --- | --- | --- |\n| Port | 2h | 10m |\n';
  const rowsOf = (line: string) =>
    read(`# April 28, 2026\n\n${head}${line}\n`)[0]?.rows.map(({ task, humanEstimate, aiTime }) => [
      task,
      humanEstimate,
      aiTime,
    ])[1];

  it('is read without the last cell, as Markdown shows it, if its figures are in their columns', () => {
    expect(rowsOf('| Split | 3h | 20m | 5m |')).toEqual(['Split', '3h', '20m']);
    expect(rowsOf('| Split | 3h | 20m | late |')).toEqual(['Split', '3h', '20m']);
  });

  it('has a pipe in its task if they are not', () => {
    expect(rowsOf('| Split | and test | 3h | 20m |')).toEqual(['Split | and test', '3h', '20m']);
  });
});

describe('a record whose style has columns with other labels', () => {
  const columns = standard.columns.map((column) => ({
    ...column,
    label: { humanEstimate: 'By hand', aiTime: 'By agent', factor: 'Speedup' }[column.key as never] ?? column.label,
  }));
  const style: Style = { ...standard, id: 'custom', columns };
  const record = recordOf(tableOf(['Port', 4, 10, 1], ['Split', 2, 4, 2]), {}, style);

  it.each(['markdown', 'html', 'text'] as const)('is read by these labels from %s', (format) => {
    const text = FORMATS[format](record);
    const [day] = readPublished(text, { parseHtml, styles: [style], style });
    expect(day?.rows.map(({ task, humanEstimate, factor }) => [task, humanEstimate, factor])).toEqual([
      ['Split', '2h', '30.0x'],
      ['Port', '4h', '24.0x'],
    ]);
    expect(day?.notices).toEqual([]);
    const wrong = readPublished(text.replace('30.0x', '31.0x'), { parseHtml, styles: [style], style });
    expect(wrong[0]?.notices.map(({ code }) => code)).toContain('published-factor-differs');
  });

  it('keeps the columns that the user chose', () => {
    const text = formatMarkdown(record).replace('By hand', 'Hours').replace('Speedup', 'By hand');
    const [day] = readPublished(text, { parseHtml, styles: [style], style, columns: { human: 'Hours' } });
    expect(day?.rows[1]?.humanEstimate).toBe('4h');
  });
});

describe('the plain text form', () => {
  it.each(['.', ')'])('is read with “%s” after the numbers', (mark) => {
    const text = `Leverage Record: April 28, 2026\n\nTask Log\n\n   Human Est. · Claude\n1${mark} Port\n   2h · 10m\n2${mark} Split\n   3h · 20m\n`;
    expect(tasksOf(text)).toEqual([['2026-04-28', ['Port', 'Split']]]);
    expect(codesOf(text)).toEqual([[]]);
  });
});
