// Runs in every time zone.
import { escapeHtml, escapeJsonForScript } from '../../src/formats/escape-html.ts';
import { formatHtml } from '../../src/formats/html.ts';
import { HTML_STYLESHEET } from '../../src/formats/html-stylesheet.ts';
import { recordOf } from '../make-record.ts';
import { sampleGrid, tableOf } from '../sample-grid.ts';

const record = recordOf(
  tableOf(
    ['Port the | reports\nand print them', 40, 12, '', 88_000],
    ['Fix <img src=x onerror=alert(1)> {{ it }}', '1.5h', '8.6m', 5, ''],
  ),
  { intro: 'Two tasks.\nBoth & all of them fine.', analysis: 'שלום, 50%' },
);

it('is a fragment without a stylesheet when it is bare', () => {
  expect(formatHtml(record, { language: 'en', isBare: true })).toBe(`<article class="leverage-record" lang="en">
<h1>Leverage Record: <time datetime="2026-04-04">April 04, 2026</time></h1>
<p>Two tasks.</p>
<p>Both &amp; all of them fine.</p>
<p>The weighted average leverage factor was 120.9x with a supervisory leverage of 18.0x (1 of 2 tasks). In human terms, this was 1.0 weeks of work.</p>
<h2>Task Log</h2>
<table aria-label="Task Log, April 04, 2026">
<thead>
<tr><th scope="col" style="text-align:right">#</th><th scope="col" style="text-align:left">Task</th><th scope="col" style="text-align:right">Human Est.</th><th scope="col" style="text-align:right">Claude</th><th scope="col" style="text-align:right">Sup.</th><th scope="col" style="text-align:right">Factor</th><th scope="col" style="text-align:right">Sup. Factor</th></tr>
</thead>
<tbody>
<tr><td style="text-align:right">1</td><th scope="row" style="text-align:left;font-weight:normal">Port the | reports<br>and print them</th><td style="text-align:right">40h</td><td style="text-align:right">12m</td><td style="text-align:right">–</td><td style="text-align:right">200.0x</td><td style="text-align:right">–</td></tr>
<tr><td style="text-align:right">2</td><th scope="row" style="text-align:left;font-weight:normal">Fix &lt;img src=x onerror=alert(1)&gt; &#123;{ it }}</th><td style="text-align:right">1.5h</td><td style="text-align:right">8.6m</td><td style="text-align:right">5m</td><td style="text-align:right">10.5x</td><td style="text-align:right">18.0x</td></tr>
</tbody>
</table>
<h2>Aggregate Statistics</h2>
<table aria-label="Aggregate Statistics, April 04, 2026">
<thead>
<tr><th scope="col" style="text-align:left">Metric</th><th scope="col" style="text-align:right">Value</th></tr>
</thead>
<tbody>
<tr><th scope="row" style="text-align:left;font-weight:normal">Total tasks</th><td style="text-align:right">2</td></tr>
<tr><th scope="row" style="text-align:left;font-weight:normal">Total human-equivalent hours</th><td style="text-align:right">41.5</td></tr>
<tr><th scope="row" style="text-align:left;font-weight:normal">Total Claude minutes</th><td style="text-align:right">20.6</td></tr>
<tr><th scope="row" style="text-align:left;font-weight:normal">Total supervisory minutes</th><td style="text-align:right">5 (1 of 2 tasks)</td></tr>
<tr><th scope="row" style="text-align:left;font-weight:normal">Total tokens</th><td style="text-align:right">88,000 (1 of 2 tasks)</td></tr>
<tr><th scope="row" style="text-align:left;font-weight:normal">Weighted average leverage factor</th><td style="text-align:right">120.9x</td></tr>
<tr><th scope="row" style="text-align:left;font-weight:normal">Weighted average supervisory leverage factor</th><td style="text-align:right">18.0x (1 of 2 tasks)</td></tr>
</tbody>
</table>
<h2>Analysis</h2>
<p dir="auto">שלום, 50%</p>
</article>
`);
});

describe('the date', () => {
  it.each([
    ['April 4, 2026 in figures', '<time datetime="2026-04-04">April 4, 2026</time> in figures', 'April 4, 2026'],
    ['(2026-04-04)', '(<time datetime="2026-04-04">2026-04-04</time>)', '2026-04-04'],
  ])('in the title %j is a time element, and no caption repeats it', (title, heading, shown) => {
    const html = formatHtml(recordOf(sampleGrid(), { title }));
    expect(html).toContain(`<h1>${heading}</h1>\n`);
    expect(html).toContain(`aria-label="Task Log, ${shown}">\n<thead`);
    expect(html).not.toContain('<caption>');
  });

  it.each([
    ['Not of April 5, 2026', 'Not of April 5, 2026'],
    ['My <day>', 'My &lt;day&gt;'],
  ])('is the caption of each table when the title %j does not contain it', (title, heading) => {
    const html = formatHtml(recordOf(sampleGrid(), { title }));
    expect(html).toContain(`<h1>${heading}</h1>\n`);
    expect(html.match(/<caption><time datetime="2026-04-04">2026-04-04<\/time><\/caption>/g)).toHaveLength(2);
  });

  it('is the caption of each table where the layout of the site prints the title', () => {
    const html = formatHtml(record, { hasTitle: false });
    expect(html).not.toContain('<h1>');
    expect(html.match(/<caption><time datetime="2026-04-04">April 04, 2026<\/time><\/caption>/g)).toHaveLength(2);
  });
});

describe('the stylesheet', () => {
  const styled = formatHtml(record);

  it('is in the article, before everything else', () => {
    expect(styled.startsWith(`<article class="leverage-record">\n${HTML_STYLESHEET}\n<h1>`)).toBe(true);
  });

  it('requests nothing and has no blank line and no double brace', () => {
    expect(HTML_STYLESHEET).not.toMatch(/url\(|@import|https?:|\n\s*\n|\{\{|\}\}|\{%|\{#/);
  });

  it('applies only within records and to a page that contains nothing else', () => {
    const selectors = HTML_STYLESHEET.split('\n').flatMap((line) =>
      line.startsWith('@') ? [] : (line.split('{')[0] ?? []),
    );
    const outside = selectors.filter((selector) => selector !== '' && selector !== '}' && !selector.startsWith('<'));
    expect(outside.filter((selector) => !selector.startsWith('.leverage-record '))).toEqual([
      ':root:has(>body>.leverage-record:only-child)',
      'body:has(>.leverage-record:only-child)',
    ]);
  });

  it('has the classes, the count of figures and the roles that cards need', () => {
    expect(styled).toContain(
      '<table class="lr-tasks lr-numbered" style="--lr-figures:5" role="table" aria-label="Task Log, April 04, 2026">',
    );
    expect(styled).toContain(
      '<tr role="row"><td role="cell" class="lr-number" style="text-align:right">1</td><th scope="row" role="rowheader" class="lr-task" style="text-align:left;font-weight:normal">Port the | reports<br>and print them</th><td role="cell" class="lr-first" style="text-align:right">40h</td>',
    );
    expect(styled).toContain('<td role="cell" class="lr-factor" style="text-align:right">200.0x</td>');
  });
});

it('is fast for fifty thousand characters', () => {
  for (const piece of ['<b', '&amp;', '{{', '[a', '"', '\\', '\n']) {
    const text = piece.repeat(50_000 / piece.length);
    expect(escapeHtml(text).length).toBeGreaterThanOrEqual(50_000);
    expect(JSON.parse(escapeJsonForScript({ text }))).toEqual({ text });
  }
});

it('writes U+FFFD for NUL, which HTML cannot contain', () => {
  expect(escapeHtml('a\0b')).toBe('a\ufffdb');
});
