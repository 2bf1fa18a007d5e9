import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { escapeMarkdownCell, escapeMarkdownLine } from '../../src/formats/escape-markdown.ts';
import { SAMPLE_TASKS } from '../../src/sheets/sample-day.ts';

/** Reads Markdown back with the parsers people publish with; they are ES modules, so a process of its own does it. */
function readBack(documents: readonly string[]): Record<string, { cells: string[][]; paragraphs: string[] }[]> {
  const input = JSON.stringify(documents);
  const output = execFileSync(process.execPath, ['tests/formats/read-markdown.mjs'], { input, maxBuffer: 1 << 28 });
  return JSON.parse(output.toString('utf8'));
}

const PIECES = [
  '|',
  '\\',
  '\\|',
  '\\\\|',
  '`',
  '``',
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '[',
  ']',
  '](',
  '[x]: ',
  '![',
  '(',
  ')',
  '<',
  '>',
  '<br>',
  '<img src=x onerror=alert(1)>',
  '</script>',
  '<!--',
  '-->',
  '<a',
  '&',
  '&amp;',
  '&copy',
  '&copy;',
  '&#124;',
  '&#x7c;',
  '{{',
  '}}',
  '{%',
  '%}',
  '{{< x >}}',
  '{#',
  '{:',
  '{',
  '}',
  '$',
  '$$',
  '#',
  '# ',
  '- ',
  '+ ',
  '* ',
  '1. ',
  '1) ',
  '> ',
  '---',
  '===',
  '***',
  '___',
  '```',
  '~~~',
  ':',
  '::',
  '!',
  '"',
  "'",
  '\n',
  '\r\n',
  ' ',
  '  ',
  '\t',
  '.',
  ',',
  '/',
  'https://',
  'http://a.b/c_d_e',
  'https://example.org/x?a=1&copy=2#_',
  'www.',
  'www.example.org',
  'me@example.org',
  'mailto:me@a.b',
  'xmpp:a@b.c',
  'ftp://x.y',
  'a',
  'b',
  'snake_case_name',
  '2*3*4',
  'at_period_end',
  'C:\\dir\\',
  '^1',
  '^',
  '@x',
  '👩‍👩‍👧',
  'שלום',
  'é',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2028',
  '\u2029',
  '\u0007',
  '-',
  '=',
  '0',
  '1',
];
const hostile = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
/** What a cell of the sheet gives us: trimmed; CommonMark replaces NUL, and no sheet holds one. */
const asRead = (text: string) => text.replace(/\0/g, '').trim();
const HOSTILE_COUNT = 5000;

const normalise = (text: string) => text.replace(/\r\n?/g, '\n');

describe('a table cell', () => {
  const texts = fc
    .sample(hostile, HOSTILE_COUNT)
    .map(asRead)
    .filter((text) => text !== '');
  const documents = texts.map(
    (text) => `| # | Task | Factor |\n| ---: | --- | ---: |\n| 1 | ${escapeMarkdownCell(text)} | 2.0x |\n`,
  );
  const readings = readBack(documents);

  it.each(Object.keys(readings))('comes back from %s character for character', (parser) => {
    const wrong = texts
      .map((text, i) => ({ text, escaped: escapeMarkdownCell(text), read: readings[parser]?.[i]?.cells }))
      .filter(
        ({ text, read }) =>
          JSON.stringify(read) !==
          JSON.stringify([
            ['#', 'Task', 'Factor'],
            ['1', normalise(text), '2.0x'],
          ]),
      );
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

describe('a paragraph', () => {
  const texts = fc
    .sample(hostile, HOSTILE_COUNT)
    .map((text) => asRead(text.replace(/[\r\n]+/g, ' ')))
    .filter((text) => text !== '');
  const readings = readBack(texts.map((text) => `# Title\n\n${escapeMarkdownLine(text)}\n\nEnd.\n`));

  it.each(Object.keys(readings))('comes back from %s character for character', (parser) => {
    const wrong = texts
      .map((text, i) => ({ text, escaped: escapeMarkdownLine(text), read: readings[parser]?.[i]?.paragraphs }))
      .filter(({ text, read }) => JSON.stringify(read) !== JSON.stringify(['Title', text, 'End.']));
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

describe('a heading', () => {
  const texts = fc
    .sample(hostile, 1000)
    .map((text) => asRead(text.replace(/[\r\n]+/g, ' ')))
    .filter((text) => text !== '');
  const readings = readBack(texts.map((text) => `# ${escapeMarkdownLine(text)}\n\nEnd.\n`));

  it.each(Object.keys(readings))('comes back from %s character for character', (parser) => {
    const wrong = texts
      .map((text, i) => ({ text, escaped: escapeMarkdownLine(text), read: readings[parser]?.[i]?.paragraphs }))
      .filter(({ text, read }) => JSON.stringify(read) !== JSON.stringify([text, 'End.']));
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

it('takes no time over fifty thousand characters', () => {
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
    ['<}$me@example.org>', '&lt;}$me\\@example.org>'],
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
  ])('a paragraph %j becomes %j', (text, escaped) => {
    expect(escapeMarkdownLine(text)).toBe(escaped);
  });
});
