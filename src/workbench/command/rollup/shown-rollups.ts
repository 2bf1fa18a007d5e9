import type { Part } from '../../../imports/published/text/blocks.ts';
import { readHtmlText } from '../../../imports/published/text/html-text.ts';
import { hasMarkdownTable, readMarkdownText } from '../../../imports/published/text/markdown-text.ts';
import { parseHtml } from '../../../imports/published/text/parse-html.ts';
import type { Style } from '../../../record/publishing/style.ts';
import type { RollupWords } from '../../../rollup/rollup-words.ts';
import type { ShownRollup } from '../../../rollup/verification/verify-rollup.ts';
import { openingTest } from '../../../rollup/verification/verify-sentences.ts';

type Rows = readonly (readonly string[])[];

interface Building {
  columns: readonly string[];
  rows: Rows;
  statistics: Rows;
  readonly paragraphs: string[];
  hasPicture: boolean;
}

const begin = (): Building => ({ columns: [], rows: [], statistics: [], paragraphs: [], hasPicture: false });

/** Reads the roll-ups of a document: each begins at a heading of level 1, or at the table of days after another one. */
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

/** Reads the roll-ups of a plain text in the text format. Each begins at its first sentence. */
function readPlainText(text: string, styles: readonly Style[], words: RollupWords): ShownRollup[] {
  const found: Building[] = [];
  let paragraphs: string[] = [];
  const isOpening = openingTest(styles, words);
  const blocks = text.split(/\n{2,}/);
  const isTable = (block: string) => (block.split('\n')[0] ?? '').trim().split(SEPARATOR).includes(words.columns.tasks);
  const lastTable = blocks.map(isTable).lastIndexOf(true);
  for (const [at, block] of blocks.entries()) {
    const lines = block.split('\n').map((line) => line.trim());
    const head = (lines[0] ?? '').split(SEPARATOR);
    const last = found[found.length - 1];
    if (at < lastTable && isOpening(block)) paragraphs = [];
    if (isTable(block)) {
      const isOfWeeks = head.includes(words.columns.days);
      const rows: string[][] = [];
      for (let row = 1; row + 1 < lines.length; row += 2) {
        rows.push([(lines[row] ?? '').replace(/^\d+\.\s+/, ''), ...(lines[row + 1] ?? '').split(SEPARATOR)]);
      }
      const columns = [isOfWeeks ? words.columns.week : words.columns.day, ...head];
      found.push({ columns, rows, statistics: [], paragraphs, hasPicture: false });
    } else if (last !== undefined && lines.some((line) => line.startsWith(`${words.daysWithRecord}: `))) {
      last.statistics = lines.map((line) => {
        const end = line.indexOf(': ');
        return [line.slice(0, end), line.slice(end + 2)];
      });
    } else {
      paragraphs.push(block);
    }
  }
  return found;
}

const PICTURE = /<(?:svg|img)[\s>]|!\[/i;

/**
 * Reads the roll-ups in a text: Markdown, HTML or plain text.
 * @param styles those that the roll-ups can have
 */
export function readShownRollups(text: string, styles: readonly Style[], words: RollupWords): ShownRollup[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const read = (parts: readonly Part[]) =>
    readParts(parts, words).map((shown) => ({ ...shown, hasPicture: PICTURE.test(plain) }));
  const ofMarkdown = hasMarkdownTable(plain) ? read(readMarkdownText(plain, parseHtml, false)) : [];
  if (ofMarkdown.length > 0) return ofMarkdown;
  const ofHtml = /<table[\s>]/i.test(plain) ? read(readHtmlText(parseHtml(plain))) : [];
  return ofHtml.length > 0 ? ofHtml : readPlainText(plain, styles, words);
}
