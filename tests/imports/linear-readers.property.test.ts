// Covers src/imports: the time grows linearly with the text.
import { parseCsv } from '../../src/imports/csv.ts';
import { readPublished } from '../../src/imports/published/read-published.ts';
import { parseHtml } from '../../src/imports/published/text/parse-html.ts';
import { readTableText } from '../../src/imports/table-text.ts';
import { UnreadableFile } from '../../src/imports/unreadable-file.ts';
import { growthOf, LINEAR, repeat } from '../linear-growth.ts';
import { isComplete, sampleCases } from '../sampling.ts';

const PAGE_LENGTH = isComplete ? 1_000_000 : 300_000;
const TABLE_LENGTH = 100_000;

const TABLE = '| Task | Human | AI |\n|---|---|---|\n';
const PAGE_HEAD = '#TaskHuman Est.ClaudeSup.FactorSup. Factor\n';
const HTML = '<table><tr><th>Task<th>Human<th>AI<tr><td>a<td>4h<td>10m</table>';

/**
 * Texts that can make a reader process the same characters again: beginnings without their ends, and many repetitions.
 */
const UNITS: readonly string[] = [
  ...[' ', '\n', 'a\n', '1\n', '1', ',', '"', '"a"b', 'a\t', '|', '-', '#', '`', '` ``', '*', '*a _b ', '_a b*', '['],
  ...['![', '[a](', '[a](b)', '\\', '&', '&amp;', '<!-- ', '<a ', '<a  ', '> a\n', '> > ', '```\n', '# a\n', 'task '],
  ...['Task\n', '| a | b |\n', '|---|\n', TABLE, PAGE_HEAD, 'Total tasks 3\n', '1Port4h10m2m24.0x120.0x\n'],
  ...['Human Est. · Claude · Factor\n', '1. a\n   4h · 10m · 24.0x\n', '2026-04-04 ', 'weighted average 1x '],
  ...[
    '<b>',
    '<b hidden>',
    '</i>',
    '<sup>1',
    '~~1',
    '~~1~~ ',
    'a | b | c\n\n',
    '| a |\n\n',
    '<div>',
    '<p>a',
    '<tr><td>',
    '<table><tr><td>',
    ' a',
    HTML,
    '<h1>a</h1>',
    '<time datetime=2026-04-04>a</time>',
  ],
];
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  alone: (text) => text,
  'in a cell of Markdown': (text) => `${TABLE}| ${text.replace(/\n/g, ' ')} | 4h | 10m |\n`,
  'after a table of Markdown': (text) => `${TABLE}| a | 4h | 10m |\n\n${text}`,
  'below the headings of a page': (text) => PAGE_HEAD + text,
  'in HTML': (text) => `<p>${HTML}${text}`,
};
const CASES = Object.keys(PLACES).flatMap((place) => UNITS.map((unit) => [place, unit] as const));

/** Reads a text. One that is refused with a sentence is also read to its end. */
function attempt(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
}

const makeTextOf = (place: string, unit: string) => (length: number) => PLACES[place]?.(repeat(unit, length)) ?? '';

describe('the time of a reader grows linearly with the text', () => {
  const readPage = (text: string) => attempt(() => readPublished(text, { parseHtml }));

  it.each(sampleCases(UNITS, 2))('readPublished: a page of %j', (unit) => {
    expect(growthOf(readPage, (length) => repeat(unit, length), PAGE_LENGTH)).toBeLessThan(LINEAR);
  });

  it.each(sampleCases(CASES, 6))('readPublished: %s, %j', (place, unit) => {
    expect(growthOf(readPage, makeTextOf(place, unit), TABLE_LENGTH)).toBeLessThan(LINEAR);
  });

  it.each(sampleCases(CASES, 6))('readTableText: %s, %j', (place, unit) => {
    const read = (text: string) => attempt(() => readTableText(text, parseHtml));
    expect(growthOf(read, makeTextOf(place, unit), TABLE_LENGTH)).toBeLessThan(LINEAR);
  });

  it.each(UNITS)('parseCsv: %j', (unit) => {
    const read = (text: string) => attempt(() => parseCsv(text));
    expect(growthOf(read, (length) => repeat(unit, length), TABLE_LENGTH)).toBeLessThan(LINEAR);
  });
});

describe('a row of digits only', () => {
  it('is not cut in millions of ways', () => {
    const head = '#TaskHuman (h)Claude (min)Sup. (min)TokensFactorSup. Factor';
    const [day] = readPublished(`${head}\n${'1'.repeat(200)}\n`, { parseHtml });
    expect(day?.rows).toEqual([]);
    expect(day?.notices.map(({ code, severity }) => [code, severity])).toContainEqual([
      'published-row-unreadable',
      'error',
    ]);
  });
});
