import type { KnownWords } from '../rows/known-words.ts';
import { type Block, tableAsBlocks } from './blocks.ts';
import { readPlainText } from './html-text.ts';
import type { ParseHtml } from './html-tree.ts';
import { type DecodeEntity, readMarkdownInline } from './markdown-inline.ts';

const DELIMITER_ROW = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const LIST_OR_QUOTE = /^ {0,3}(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s))\s*/;
const COMMENT = /^ {0,3}<!--.*-->\s*$/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** The cells of a line of a table, as Markdown. */
function splitCells(line: string): string[] {
  const cells: string[] = [''];
  const add = (text: string) => {
    cells[cells.length - 1] += text;
  };
  const row = line.trim().replace(/^\|/, '');
  for (let at = 0; at < row.length; at++) {
    const character = row.charAt(at);
    const following = row.charAt(at + 1);
    if (character === '\\' && following !== '') {
      add(following === '|' ? '|' : character + following);
      at += 1;
    } else if (character !== '|') {
      add(character);
    } else if (row.slice(at + 1).trim() !== '') {
      cells.push('');
    }
  }
  return cells.map((cell) => cell.trim());
}

function isTableStart(line: string, following: string): boolean {
  if (!line.includes('|') || !DELIMITER_ROW.test(following) || !following.includes('-')) return false;
  return splitCells(line).length === splitCells(following).length;
}

/** Whether a text holds a table of GitHub's Markdown. */
export function hasMarkdownTable(text: string): boolean {
  const lines = text.split('\n');
  return lines.some((line, at) => isTableStart(line, lines[at + 1] ?? ''));
}

interface Taken {
  readonly blocks: readonly Block[];
  readonly next: number;
}

function takeTable(lines: readonly string[], start: number, words: KnownWords, decodeEntity: DecodeEntity): Taken {
  let next = start + 2;
  while (next < lines.length && (lines[next] ?? '').trim() !== '' && !startsBlock(lines[next] ?? '')) next += 1;
  const rows = [lines[start] ?? '', ...lines.slice(start + 2, next)].map((line) =>
    splitCells(line).map((cell) => readMarkdownInline(cell, decodeEntity).trim()),
  );
  return { blocks: tableAsBlocks(rows, words), next };
}

function startsBlock(line: string): boolean {
  return HEADING.test(line) || FENCE.test(line) || /^ {0,3}>/.test(line);
}

function takeFence(lines: readonly string[], start: number, fence: string): Taken {
  let next = start + 1;
  while (next < lines.length && !(lines[next] ?? '').trim().startsWith(fence)) next += 1;
  const text = lines
    .slice(start + 1, next)
    .join('\n')
    .trim();
  return { blocks: text === '' ? [] : [{ kind: 'text', text, level: null }], next: next + 1 };
}

function takeParagraph(lines: readonly string[], start: number, decodeEntity: DecodeEntity): Taken {
  let next = start + 1;
  const isEnd = (line: string, at: number) =>
    line.trim() === '' ||
    startsBlock(line) ||
    LIST_OR_QUOTE.test(line) ||
    UNDERLINE.test(line) ||
    isTableStart(line, lines[at + 1] ?? '');
  while (next < lines.length && !isEnd(lines[next] ?? '', next)) next += 1;
  const underline = UNDERLINE.exec(lines[next] ?? '')?.[1];
  const source = lines
    .slice(start, next)
    .map((line, place) => (place === 0 ? line.replace(LIST_OR_QUOTE, '') : line).trimStart())
    .join('\n')
    .replace(/ {2,}\n/g, '\\\n')
    .replace(/(\\?)\n/g, (all, slash) => (slash === '' ? ' ' : all));
  const text = readMarkdownInline(source.trim(), decodeEntity);
  const level = underline === undefined ? null : underline.startsWith('=') ? 1 : 2;
  return {
    blocks: text.trim() === '' ? [] : [{ kind: 'text', text: text.trim(), level }],
    next: level === null ? next : next + 1,
  };
}

const FRONT_MATTER_FACT = /^(title|date|pubDate|published|publishDate)\s*:\s*(.*?)\s*$/;

function readFrontMatter(lines: readonly string[]): Taken {
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  if (end === -1) return { blocks: [], next: 0 };
  const blocks = lines.slice(1, end).flatMap((line): Block[] => {
    const [, name, written = ''] = FRONT_MATTER_FACT.exec(line) ?? [];
    if (name === undefined) return [];
    return [{ kind: 'fact', name: name === 'title' ? 'title' : 'date', value: unquote(written) }];
  });
  return { blocks, next: end + 1 };
}

function unquote(written: string): string {
  if (/^'.*'$/.test(written)) return written.slice(1, -1).replace(/''/g, "'");
  if (!/^".*"$/.test(written)) return written;
  try {
    return String(JSON.parse(written));
  } catch {
    return written.slice(1, -1);
  }
}

function takeBlock(lines: readonly string[], at: number, words: KnownWords, decodeEntity: DecodeEntity): Taken {
  const line = lines[at] ?? '';
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) return takeFence(lines, at, fence);
  const heading = HEADING.exec(line);
  if (heading !== null) {
    const text = readMarkdownInline((heading[2] ?? '').trim(), decodeEntity).trim();
    return { blocks: [{ kind: 'text', text, level: heading[1]?.length ?? 1 }], next: at + 1 };
  }
  if (line.trim() === '' || COMMENT.test(line) || RULE.test(line)) return { blocks: [], next: at + 1 };
  return isTableStart(line, lines[at + 1] ?? '')
    ? takeTable(lines, at, words, decodeEntity)
    : takeParagraph(lines, at, decodeEntity);
}

/** Reads a Markdown document: headings, paragraphs and GitHub's tables, with front matter before them or none. */
export function readMarkdownText(text: string, words: KnownWords, parseHtml: ParseHtml): Block[] {
  const decodeEntity = (entity: string) => readPlainText(parseHtml(entity));
  const lines = text.split('\n');
  const { blocks: facts, next: start } = readFrontMatter(lines);
  const blocks: Block[] = [...facts];
  for (let at = start; at < lines.length; ) {
    const taken = takeBlock(lines, at, words, decodeEntity);
    blocks.push(...taken.blocks);
    at = taken.next;
  }
  return blocks;
}
