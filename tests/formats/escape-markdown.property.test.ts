import { execFileSync } from 'node:child_process';
import { escapeMarkdownCell, escapeMarkdownLine } from '../../src/formats/escape-markdown.ts';
import { SITES } from '../../src/formats/sites.ts';
import { listDifferences, normaliseBreaks, sampleHostileLines, sampleHostileTexts } from './hostile-texts.ts';

/** Parses Markdown with the parsers that blogs use, in a separate process, because they are ES modules. */
function readBack(documents: readonly string[]): Record<string, { cells: string[][]; paragraphs: string[] }[]> {
  const input = JSON.stringify(documents);
  const output = execFileSync(process.execPath, ['tests/formats/read-markdown.mjs'], { input, maxBuffer: 1 << 28 });
  return JSON.parse(output.toString('utf8'));
}

const HOSTILE_COUNT = 200;

describe('a table cell', () => {
  const texts = sampleHostileTexts(HOSTILE_COUNT);
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
            ['1', normaliseBreaks(text), '2.0x'],
          ]),
      );
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

describe('a paragraph', () => {
  const texts = sampleHostileLines(HOSTILE_COUNT);
  const readings = readBack(texts.map((text) => `# Title\n\n${escapeMarkdownLine(text)}\n\nEnd.\n`));

  it.each(Object.keys(readings))('comes back from %s character for character', (parser) => {
    const wrong = texts
      .map((text, i) => ({ text, escaped: escapeMarkdownLine(text), read: readings[parser]?.[i]?.paragraphs }))
      .filter(({ text, read }) => JSON.stringify(read) !== JSON.stringify(['Title', text, 'End.']));
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

describe.each(['jekyll', 'hugo'] as const)('in the dialect of %s', (site) => {
  const { dialect } = SITES[site];
  const texts = sampleHostileTexts(200);
  const readings = readBack(
    texts.map(
      (text) =>
        `| 1 | Task |\n| --- | --- |\n| 2 | ${escapeMarkdownCell(text, dialect)} |\n\n${escapeMarkdownLine(text, dialect)}\n`,
    ),
  );
  const written = texts.map((text) => [normaliseBreaks(text), text.replace(/\s*[\r\n]+\s*/g, ' ')]);

  it.each(Object.keys(readings))('cells and paragraphs come back from %s', (parser) => {
    const read = readings[parser]?.map(({ cells, paragraphs }) => [cells[1]?.[1], paragraphs[1]]);
    expect(listDifferences(read ?? [], written)).toEqual([]);
  });
});

describe('paragraphs one after another', () => {
  const texts = ['[=&copy\\', ...sampleHostileLines(HOSTILE_COUNT), '&#0;#[x]: -null'];
  const readings = readBack([`${texts.map((text) => escapeMarkdownLine(text)).join('\n\n')}\n`]);

  it.each(Object.keys(readings))('do not affect each other in %s', (parser) => {
    expect(listDifferences(readings[parser]?.[0]?.paragraphs ?? [], texts)).toEqual([]);
  });
});

describe('a heading', () => {
  const texts = sampleHostileLines(200);
  const readings = readBack(texts.map((text) => `# ${escapeMarkdownLine(text)}\n\nEnd.\n`));

  it.each(Object.keys(readings))('comes back from %s character for character', (parser) => {
    const wrong = texts
      .map((text, i) => ({ text, escaped: escapeMarkdownLine(text), read: readings[parser]?.[i]?.paragraphs }))
      .filter(({ text, read }) => JSON.stringify(read) !== JSON.stringify([text, 'End.']));
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

describe('fifty thousand characters', () => {
  const text = sampleHostileTexts(3000)
    .map((piece) => `${piece} plain words `)
    .join('')
    .slice(0, 50_000)
    .trim();
  const readings = readBack([`| Task |\n| --- |\n| ${escapeMarkdownCell(text)} |\n`]);

  it.each(Object.keys(readings))('come back from %s', (parser) => {
    expect(readings[parser]?.[0]?.cells[1]?.[0] === normaliseBreaks(text)).toBe(true);
  });
});
