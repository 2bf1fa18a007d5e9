import { trimEnd } from '../../../record/values/trim-end.ts';
import { startsLikeFigure } from '../rows/printed-cells.ts';
import type { Part } from './blocks.ts';
import { readHtmlText, readPlainText } from './html-text.ts';
import type { ParseHtml } from './html-tree.ts';
import { type DecodeEntity, readMarkdownInline } from './markdown-inline.ts';

const HEADING = /^ {0,3}(#{1,6})(?![^ \t])(.*)$/s;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE = /^ {0,3}> ?/;
const LIST_OR_QUOTE = /^ {0,3}(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))\s*/;
const COMMENT_START = /^ {0,3}<!--/;
const COMMENT_BEFORE_ROW = /^ {0,3}<!--(?:(?!-->).)*-->[ \t]*(?=\|)/s;
const COMMENT = /^ {0,3}<!--.*-->\s*$/s;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
/** The maximum depth of quotes that are read. */
const MOST_QUOTES = 8;

/** Returns the cells of a line of a table, as Markdown. */
function splitCells(line: string): string[] {
  const cells: string[] = [];
  const row = line.trim().replace(/^\|/, '');
  let cell = '';
  for (let at = 0; at < row.length; at++) {
    const character = row.charAt(at);
    const following = row.charAt(at + 1);
    if (character === '\\' && following !== '') {
      cell += following === '|' ? '|' : character + following;
      at += 1;
    } else if (character !== '|') {
      cell += character;
    } else if (at < row.length - 1) {
      cells.push(cell.trim());
      cell = '';
    }
  }
  return [...cells, cell.trim()];
}

/** Whether a line separates the headings of a table from its rows. */
function isDelimiterRow(line: string): boolean {
  return /^ {0,3}[|:-][|: \t-]*$/.test(line) && splitCells(line).every((cell) => /^:?-+:?$/.test(cell));
}

function isTableStart(line: string, following: string): boolean {
  return line.includes('|') && isDelimiterRow(following) && splitCells(line).length === splitCells(following).length;
}

function startsTable(lines: readonly string[], at: number): boolean {
  return isTableStart(lines[at] ?? '', lines[at + 1] ?? '');
}

/** Whether a text contains a table of GitHub's Markdown, in quotes and code too. */
export function hasMarkdownTable(text: string): boolean {
  const lines = text.split('\n').map((line) => line.replace(/^[ \t>]+/, ''));
  return lines.some((_, at) => startsTable(lines, at));
}

/** The line with the headings of a table. */
interface Headings {
  readonly line: string;
  readonly cellCount: number;
}

/** Options for reading a document. */
interface Reading {
  readonly decodeEntity: DecodeEntity;
  readonly parseHtml: ParseHtml;
  /** Whether the content of a code fence is part of the document. */
  readonly opensFences: boolean;
  /** The number of quotes around the current text. */
  readonly quotes: number;
  /** The headings of the last table, null before the first one. */
  readonly headings: Headings | null;
}

interface Token {
  readonly blocks: readonly Part[];
  readonly next: number;
}

/** Returns the number of the next line that is not blank. */
function skipBlank(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && (lines[next] ?? '').trim() === '') next += 1;
  return next;
}

/** Whether a line of a table only separates its rows. A row of single dashes is a row of blank cells. */
const isSeparator = (line: string): boolean =>
  isDelimiterRow(line) && splitCells(line).every((cell) => cell.includes('---'));

/**
 * Whether a second table starts without a blank line before it: with several headings, and no figure. Otherwise the dashes
 * below a row are between two groups of rows.
 */
function startsNextTable(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (!startsTable(lines, at) || !isSeparator(lines[at + 1] ?? '') || hasFigure(line)) return false;
  return splitCells(line).filter((cell) => cell !== '').length > 1;
}

function readHeadings(line: string): Headings {
  return { line, cellCount: splitCells(line).length };
}

/** The number of columns from which a line that is not next to its table can be a row. */
const LEAST_CELLS = 3;
const PIPE_START = /^ {0,3}\|/;

/** Whether a line has a cell after the first one that is a figure, unlike prose with pipes. */
const hasFigure = (line: string): boolean => splitCells(line).slice(1).some(startsLikeFigure);

/**
 * Whether a line that is not next to its table has the form of a row: a figure, and as many cells as the headings, or a pipe
 * at its start and at least three cells.
 */
function isLooseRow(lines: readonly string[], at: number, headings: Headings | null): boolean {
  const line = lines[at] ?? '';
  if (headings === null || headings.cellCount < LEAST_CELLS || !line.includes('|')) return false;
  if (startsTable(lines, at) || LIST_OR_QUOTE.test(line) || !hasFigure(line)) return false;
  const lacks = headings.cellCount - splitCells(line).length;
  if (PIPE_START.test(line)) return lacks === 0 || (lacks > 0 && headings.cellCount - lacks >= LEAST_CELLS);
  return lacks === 0 && !headings.line.trim().startsWith('|');
}

/**
 * Whether a line after blank lines continues the table: like a loose row, or as one of several lines with pipes at their
 * start and any number of cells, one of which has a figure.
 */
function continuesTable(lines: readonly string[], at: number, headings: Headings): boolean {
  if (isLooseRow(lines, at, headings)) return true;
  if (headings.cellCount < LEAST_CELLS || startsTable(lines, at)) return false;
  let end = at;
  while (PIPE_START.test(lines[end] ?? '') && !startsTable(lines, end)) end += 1;
  return lines.slice(at, end).some(hasFigure);
}

/** Finds the end of the rows of a table, which can have blank lines between them. */
function findTableEnd(lines: readonly string[], start: number, headings: Headings): number {
  const isComment = (line: string) => COMMENT.test(line) || (COMMENT_START.test(line) && !line.includes('-->'));
  const isRow = (line: string) => line.trim() !== '' && !startsBlock(line) && !isComment(line);
  let next = start;
  while (true) {
    while (next < lines.length && isRow(lines[next] ?? '') && !startsNextTable(lines, next)) next += 1;
    const following = skipBlank(lines, next);
    if (following === next || !continuesTable(lines, following, headings)) return next;
    next = following;
  }
}

function readCells(line: string, { decodeEntity }: Reading): string[] {
  return splitCells(line.replace(COMMENT_BEFORE_ROW, '')).map((cell) => readMarkdownInline(cell, decodeEntity).trim());
}

/** Reads a table, or further rows of the table with these headings. */
function takeTable(lines: readonly string[], start: number, headings: Headings, reading: Reading): Token {
  const next = findTableEnd(lines, start, headings);
  const rows = lines.slice(start, next).filter((line) => line.trim() !== '' && !isSeparator(line));
  return { blocks: [{ kind: 'table', rows: [headings.line, ...rows].map((line) => readCells(line, reading)) }], next };
}

function startsBlock(line: string): boolean {
  return HEADING.test(line) || FENCE.test(line) || QUOTE.test(line);
}

function takeFence(lines: readonly string[], start: number, fence: string, reading: Reading): Token {
  let next = start + 1;
  while (next < lines.length && !(lines[next] ?? '').trim().startsWith(fence)) next += 1;
  const content = lines.slice(start + 1, next);
  if (reading.opensFences && content.some((_, at) => startsTable(content, at))) {
    return { blocks: readLines(content, 0, { ...reading, opensFences: false }), next: next + 1 };
  }
  const text = content.join('\n').trim();
  return { blocks: text === '' ? [] : [{ kind: 'text', text, level: null }], next: next + 1 };
}

const isHtmlTableStart = (line: string) => /^ {0,3}</.test(line) && /<table[\s>]/i.test(line);

/** Returns an HTML table, up to the line that ends it. */
function takeHtmlTable(lines: readonly string[], start: number, { parseHtml }: Reading): Token {
  let next = start;
  while (next < lines.length - 1 && !/<\/table>/i.test(lines[next] ?? '')) next += 1;
  return { blocks: readHtmlText(parseHtml(lines.slice(start, next + 1).join('\n'))), next: next + 1 };
}

/**
 * Reads a quote. If it has a table, its content is read as a document; otherwise only the first mark of each line is
 * removed.
 */
function takeQuote(lines: readonly string[], start: number, reading: Reading): Token {
  let next = start;
  while (next < lines.length && QUOTE.test(lines[next] ?? '')) next += 1;
  const content = lines.slice(start, next).map((line) => line.replace(QUOTE, ''));
  if (reading.quotes < MOST_QUOTES && hasMarkdownTable(content.join('\n'))) {
    return { blocks: readLines(content, 0, { ...reading, quotes: reading.quotes + 1 }), next };
  }
  const blocks: Part[] = [];
  let at = start;
  while (at < next) {
    const taken = takeParagraph(lines, at, reading);
    for (const block of taken.blocks) blocks.push(block);
    at = taken.next;
  }
  return { blocks, next: at };
}

/** Returns the separator between two lines of a paragraph: two spaces or a backslash at the end of a line are a line break. */
function separator(line: string): string {
  if (line.endsWith('  ')) return '\\\n';
  return line.endsWith('\\') ? '\n' : ' ';
}

function takeParagraph(lines: readonly string[], start: number, { decodeEntity, headings }: Reading): Token {
  let next = start + 1;
  const isEnd = (line: string, at: number) =>
    line.trim() === '' ||
    startsBlock(line) ||
    LIST_OR_QUOTE.test(line) ||
    UNDERLINE.test(line) ||
    startsTable(lines, at) ||
    isLooseRow(lines, at, headings);
  while (next < lines.length && !isEnd(lines[next] ?? '', next)) next += 1;
  const underline = UNDERLINE.exec(lines[next] ?? '')?.[1];
  const source = lines
    .slice(start, next)
    .map((line, place) => (place === 0 ? line.replace(LIST_OR_QUOTE, '') : line).trimStart())
    .map((line, place, all) => (place === all.length - 1 ? line : line + separator(line)))
    .join('');
  const text = readMarkdownInline(source.trim(), decodeEntity);
  const level = underline === undefined ? null : underline.startsWith('=') ? 1 : 2;
  return {
    blocks: text.trim() === '' ? [] : [{ kind: 'text', text: text.trim(), level }],
    next: level === null ? next : next + 1,
  };
}

const FRONT_MATTER_FACT = /^(title|date|pubDate|published|publishDate)[ \t]{0,20}:(.*)$/s;

function readFrontMatter(lines: readonly string[]): Token {
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  if (end === -1) return { blocks: [], next: 0 };
  const blocks = lines.slice(1, end).flatMap((line): Part[] => {
    const [, name, written = ''] = FRONT_MATTER_FACT.exec(line) ?? [];
    if (name === undefined) return [];
    return [{ kind: 'fact', name: name === 'title' ? 'title' : 'date', value: unquote(written.trim()) }];
  });
  return { blocks, next: end + 1 };
}

function unquote(written: string): string {
  if (/^'.*'$/s.test(written)) return written.slice(1, -1).replace(/''/g, "'");
  if (!/^".*"$/s.test(written)) return written;
  try {
    return String(JSON.parse(written));
  } catch {
    return written.slice(1, -1);
  }
}

/** Reads the text of a heading, without a closing `#`. */
function readHeading(written: string): string {
  const text = written.trim();
  const open = trimEnd(text, /#/);
  return open === '' || /[ \t]$/.test(open) ? open.trim() : text;
}

const RAW_BLOCKS: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [COMMENT_START, /-->/],
  [/^ {0,3}<pre[\s>]/i, /<\/pre>/i],
];

/** Returns a comment or preformatted text of several lines, in which nothing is a row; null for other lines. */
function takeRawBlock(lines: readonly string[], start: number, { parseHtml }: Reading): Token | null {
  const line = lines[start] ?? '';
  const [, end = null] = RAW_BLOCKS.find(([first, last]) => first.test(line) && !last.test(line)) ?? [];
  if (end === null) return null;
  let last = start + 1;
  while (last < lines.length && !end.test(lines[last] ?? '')) last += 1;
  if (last === lines.length) return null;
  return { blocks: readHtmlText(parseHtml(lines.slice(start, last + 1).join('\n'))), next: last + 1 };
}

function takeBlock(lines: readonly string[], at: number, reading: Reading): Token {
  const line = lines[at] ?? '';
  const raw = takeRawBlock(lines, at, reading);
  if (raw !== null) return raw;
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) return takeFence(lines, at, fence, reading);
  const heading = HEADING.exec(line);
  if (heading !== null) {
    const text = readMarkdownInline(readHeading(heading[2] ?? ''), reading.decodeEntity).trim();
    return { blocks: [{ kind: 'text', text, level: heading[1]?.length ?? 1 }], next: at + 1 };
  }
  if (line.trim() === '' || COMMENT.test(line) || RULE.test(line)) return { blocks: [], next: at + 1 };
  if (startsTable(lines, at)) return takeTable(lines, at + 2, readHeadings(line), reading);
  if (reading.headings !== null && isLooseRow(lines, at, reading.headings)) {
    return takeTable(lines, at, reading.headings, reading);
  }
  if (isHtmlTableStart(line)) return takeHtmlTable(lines, at, reading);
  return QUOTE.test(line) ? takeQuote(lines, at, reading) : takeParagraph(lines, at, reading);
}

const LIST_ITEM = /^([ \t]*)((?:[-+*]|\d{1,9}[.)])[ \t])/;
const INDENTED_ROW = /^([ \t]+)\|/;
const INDENTED_FENCE = /^[ \t]+(?:`{3}|~{3})/;
/** From here on, a line is code. */
const INDENT_OF_CODE = 4;

/** The columns of spaces and tabs. */
const widthOf = (indent: string): number =>
  [...indent].reduce((width, character) => (character === '\t' ? width - (width % 4) + 4 : width + 1), 0);

/** Removes the indentation of tables in items of lists, except in code. */
function outdentTables(lines: readonly string[]): string[] {
  /** The column of the text of the item; null outside of lists. */
  let text: number | null = null;
  let isCode = false;
  return lines.map((line) => {
    const [, indent = '', mark = ''] = LIST_ITEM.exec(line) ?? [];
    if (text !== null && INDENTED_FENCE.test(line)) isCode = !isCode;
    else if (isCode && /^\s/.test(line)) return line;
    else if (mark !== '') [text, isCode] = [widthOf(indent) + mark.length, false];
    else if (/^\S/.test(line)) [text, isCode] = [null, false];
    const [, before = null] = INDENTED_ROW.exec(line) ?? [];
    return text !== null && before !== null && widthOf(before) < text + INDENT_OF_CODE ? line.trimStart() : line;
  });
}

function readLines(lines: readonly string[], start: number, reading: Reading): Part[] {
  const parts: Part[] = [];
  let { headings } = reading;
  for (let at = start; at < lines.length; ) {
    if (startsTable(lines, at)) headings = readHeadings(lines[at] ?? '');
    const taken = takeBlock(lines, at, { ...reading, headings });
    for (const part of taken.blocks) parts.push(part);
    at = taken.next;
  }
  return parts;
}

/**
 * Reads a Markdown document: headings, paragraphs and GitHub's tables, including those in quotes, with or without front
 * matter.
 * @param opensFences whether tables in code fences are read; otherwise they are text
 */
export function readMarkdownText(text: string, parseHtml: ParseHtml, opensFences: boolean): Part[] {
  const decoded = new Map<string, string>();
  const decodeEntity = (entity: string) => {
    const known = decoded.get(entity) ?? readPlainText(parseHtml(entity));
    decoded.set(entity, known);
    return known;
  };
  const lines = outdentTables(text.split('\n'));
  const { blocks: facts, next: start } = readFrontMatter(lines);
  return [...facts, ...readLines(lines, start, { decodeEntity, parseHtml, opensFences, quotes: 0, headings: null })];
}

/** Reads an HTML document or fragment, with or without front matter. */
export function readHtmlPost(text: string, parseHtml: ParseHtml): Part[] {
  const lines = text.split('\n');
  const { blocks: facts, next: start } = readFrontMatter(lines);
  return [...facts, ...readHtmlText(parseHtml(lines.slice(start).join('\n')))];
}
