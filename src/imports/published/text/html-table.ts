import { trimEnd } from '../../../record/values/trim-end.ts';
import { attributeOf, childrenOf, findElements, type HtmlNode } from './html-tree.ts';
import {
  BLOCKS,
  IGNORED,
  joinBlocks,
  joinMarked,
  type Look,
  lookInside,
  type MarkedText,
  PLAIN_LOOK,
  type ShownElement,
  textOfImage,
} from './marked-text.ts';

/** The maximum width of merged cells, so that the time is linear in the length of the text. */
const MOST_COLUMNS = 100;

/** Replaces line breaks of the source, and the spaces around them, with one space. */
function joinLines(text: string): string {
  return text.replace(/\s+/g, (spaces) => {
    const lineBreak = spaces.search(/[\r\n]/);
    return lineBreak === -1 ? spaces : `${trimEnd(spaces.slice(0, lineBreak), /[ \t]/)} `;
  });
}

function elementOf(node: HtmlNode): ShownElement {
  const [hidden, style, href, alt] = [
    attributeOf(node, 'hidden'),
    attributeOf(node, 'style'),
    attributeOf(node, 'href'),
    attributeOf(node, 'alt'),
  ];
  return { name: node.nodeName, hidden, style, href, alt };
}

const lookOf = (node: HtmlNode, look: Look): Look => lookInside(look, elementOf(node));

function partsOf(node: HtmlNode, look: Look): MarkedText[] {
  if (node.nodeName === '#text') return [{ text: joinLines(node.value ?? ''), look }];
  if (node.nodeName === 'br') return [{ text: '\n', look }];
  if (IGNORED.includes(node.nodeName)) return [];
  const inside = lookOf(node, look);
  if (node.nodeName === 'img') return [{ text: textOfImage(elementOf(node)), look: inside }];
  return childrenOf(node).flatMap((child) => partsOf(child, inside));
}

/** Returns the visible text of nodes next to each other, with `<br>` as a line break. */
export function textOf(nodes: readonly HtmlNode[]): string {
  return joinMarked(nodes.flatMap((node) => partsOf(node, PLAIN_LOOK)));
}

/** Returns the text of a cell, with a line for each paragraph and list item. */
function textOfCell(cell: HtmlNode): string {
  let block: MarkedText[] = [];
  const blocks = [block];
  const startBlock = () => {
    block = [];
    blocks.push(block);
  };
  const read = (node: HtmlNode, look: Look): void => {
    for (const child of childrenOf(node)) {
      if (BLOCKS.includes(child.nodeName)) {
        startBlock();
        read(child, lookOf(child, look));
        startBlock();
      } else if (childrenOf(child).length === 0) block.push(...partsOf(child, look));
      else if (!IGNORED.includes(child.nodeName)) read(child, lookOf(child, look));
    }
  };
  read(cell, PLAIN_LOOK);
  return joinBlocks(blocks);
}

function spanOf(cell: HtmlNode, name: 'colspan' | 'rowspan'): number | null {
  const value = attributeOf(cell, name)?.trim() ?? '';
  return /^[0-9]+$/.test(value) ? Number(value) : null;
}

/** Reads the rows of one part of a table. Merged cells end with that part. */
function readRows(rows: readonly HtmlNode[]): string[][] {
  /** For each column, how many further rows a cell above covers. */
  const covered: number[] = [];
  return rows.map((row) => {
    const cells: string[] = [];
    const open = covered.map((count) => count > 0);
    for (let column = 0; column < covered.length; column++) covered[column] = Math.max(0, (covered[column] ?? 0) - 1);
    let column = 0;
    for (const cell of findElements(row, ['td', 'th'], [])) {
      while (open[column] === true) column += 1;
      while (cells.length < column) cells.push('');
      cells.push(textOfCell(cell));
      const width = Math.min(spanOf(cell, 'colspan') || 1, MOST_COLUMNS);
      const rowSpan = spanOf(cell, 'rowspan') ?? 1;
      const further = rowSpan === 0 ? rows.length : rowSpan - 1;
      for (let end = column + width; column < end; column++) {
        if (further > 0 && column < MOST_COLUMNS) covered[column] = further;
      }
    }
    return cells;
  });
}

const PARTS = ['thead', 'tbody', 'tfoot'];

/**
 * Reads the rows of a table, each with its cells, but not those of tables within it. A merged cell has its value in its
 * first row and column; the others are blank, as in a sheet.
 */
export function readTableCells(table: HtmlNode): string[][] {
  const parts = [table, ...findElements(table, PARTS, [])];
  return parts.flatMap((part) => readRows(findElements(part, ['tr'], [])));
}
