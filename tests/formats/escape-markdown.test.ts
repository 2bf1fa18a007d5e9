import { escapeMarkdownCell, escapeMarkdownLine } from '../../src/formats/escape-markdown.ts';
import { SAMPLE_TASKS } from '../../src/sheets/day-tab/sample-day.ts';

it('is fast for fifty thousand characters', () => {
  for (const piece of ['[a', '*', '\\', '{', 'a_b ', '<b', '&a', '| ']) {
    expect(escapeMarkdownCell(piece.repeat(50_000 / piece.length)).length).toBeGreaterThanOrEqual(50_000);
  }
});

describe('only what needs escaping is escaped', () => {
  it.each([
    ...SAMPLE_TASKS.map(([task]) => task),
    'Dual sign-in: guest view first, site key gate (13 clients), 83%/80% coverage',
    'Bug: scores stuck at 0.0 after 500 answers; CI/CD + DB #42',
    'Use 2 * 3 and snake_case once, ~30 min, $5, `tick, [WIP] done, a < b && c > d',
    'https://example.org/a_b?x=1',
    'A backslash C:\\dir and R&D, AT&T',
    '50% – “quoted” … → ✓',
    'f(x) = {a, b}',
  ])('%s', (text) => {
    expect(escapeMarkdownCell(text)).toBe(text);
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\&#124;b'],
    ['at_period_end', 'at\\_period\\_end'],
    ['2*3*4', '2\\*3\\*4'],
    ['`code`', '\\`code\\`'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['List<int>', 'List&lt;int>'],
    ['<}$me@example.org>', '&lt;}$me&#64;example.org>'],
    ['1 <2 @ 3', '1 <2 @ 3'],
    ['{{ var }}', '&#123;&#123; var }}'],
    ['{% if %}', '&#123;% if %}'],
    ['{{< fig >}}', '&#123;&#123;< fig >}}'],
    ['[a](b)', '\\[a](b)'],
    ['[a [b] c](d)', '\\[a \\[b] c](d)'],
    ['&copy; 2026', '&amp;copy; 2026'],
    ['one\ntwo', 'one<br>two'],
    ['C:\\dir\\', 'C:\\dir\\'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdownCell(text)).toBe(escaped);
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['> no quote', '\\> no quote'],
    ['---', '\\---'],
    ['C# and F#', 'C# and F#'],
    ['Title #', 'Title \\#'],
    ['2026. A year', '2026\\. A year'],
    ['-5 degrees', '-5 degrees'],
    ['[ ] left open', '[ ] left open'],
    ['[left open', '\\[left open'],
  ])('a paragraph %j becomes %j', (text, escaped) => {
    expect(escapeMarkdownLine(text)).toBe(escaped);
  });
});
