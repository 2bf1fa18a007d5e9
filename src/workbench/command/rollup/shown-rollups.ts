import type { Part } from '../../../imports/published/text/blocks.ts';
import { readHtmlText } from '../../../imports/published/text/html-text.ts';
import { hasMarkdownTable, readMarkdownText } from '../../../imports/published/text/markdown-text.ts';
import { parseHtml } from '../../../imports/published/text/parse-html.ts';
import type { RollupWords } from '../../../rollup/rollup-words.ts';
import type { ShownRollup } from '../../../rollup/verify-rollup.ts';

type Rows = readonly (readonly string[])[];

interface Building {
  columns: readonly string[];
  rows: Rows;
  statistics: Rows;
  readonly paragraphs: string[];
}

const begin = (): Building => ({ columns: [], rows: [], statistics: [], paragraphs: [] });

/** The roll-ups of a document: each begins at a heading of level 1, or at the table of days after another one. */
function readParts(parts: readonly Part[], words: RollupWords): ShownRollup[] {
  const found: Building[] = [begin()];
  for (const part of parts) {
    let last = found[found.length - 1] as Building;
    const isNext =
      (part.kind === 'text' && part.level === 1) ||
      (part.kind === 'table' && (part.rows[0] ?? []).includes(words.columns.tasks));
    if (isNext && last.columns.length > 0) {
      last = begin();
      found.push(last);
    }
    if (part.kind === 'text' && part.level === null) last.paragraphs.push(part.text);
    if (part.kind !== 'table') continue;
    const [head = [], ...rows] = part.rows;
    if (head.includes(words.columns.tasks)) Object.assign(last, { columns: head, rows });
    else if (part.rows.some(([label]) => label === words.daysWithRecord)) {
      last.statistics = rows;
    }
  }
  return found.filter(({ columns }) => columns.length > 0);
}

const SEPARATOR = ' · ';

/** The roll-ups of a plain text, as the text format writes them. */
function readPlainText(text: string, words: RollupWords): ShownRollup[] {
  const found: Building[] = [];
  let before: string[] = [];
  for (const block of text.split(/\n{2,}/)) {
    const lines = block.split('\n').map((line) => line.trim());
    const head = (lines[0] ?? '').split(SEPARATOR);
    const last = found[found.length - 1];
    if (head.includes(words.columns.tasks)) {
      const isOfWeeks = head.includes(words.columns.days);
      const rows: string[][] = [];
      for (let at = 1; at + 1 < lines.length; at += 2) {
        rows.push([(lines[at] ?? '').replace(/^\d+\.\s+/, ''), ...(lines[at + 1] ?? '').split(SEPARATOR)]);
      }
      const columns = [isOfWeeks ? words.columns.week : words.columns.day, ...head];
      found.push({ columns, rows, statistics: [], paragraphs: before });
      before = [];
    } else if (last !== undefined && lines.some((line) => line.startsWith(`${words.daysWithRecord}: `))) {
      last.statistics = lines.map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(0, at), line.slice(at + 2)];
      });
    } else {
      last?.paragraphs.push(block);
      before.push(block);
    }
  }
  return found;
}

/** The roll-ups in a text: Markdown, HTML or plain text. */
export function readShownRollups(text: string, words: RollupWords): ShownRollup[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const ofMarkdown = hasMarkdownTable(plain) ? readParts(readMarkdownText(plain, parseHtml, false), words) : [];
  if (ofMarkdown.length > 0) return ofMarkdown;
  const ofHtml = /<table[\s>]/i.test(plain) ? readParts(readHtmlText(parseHtml(plain)), words) : [];
  return ofHtml.length > 0 ? ofHtml : readPlainText(plain, words);
}
