import type { KnownWords } from '../rows/known-words.ts';
import { type Block, tableAsBlocks } from './blocks.ts';
import { attributeOf, childrenOf, findElements, type HtmlNode } from './html-tree.ts';

const IGNORED = ['head', 'script', 'style', 'template', 'noscript', 'nav', 'svg', 'button', 'form'];
const INLINE =
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  );

function isInline({ nodeName }: HtmlNode): boolean {
  return nodeName === '#text' || nodeName === 'br' || INLINE.includes(nodeName);
}

/** What a reader sees of a node, `<br>` as a line break. Line breaks of the source are spaces. */
function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text') return (node.value ?? '').replace(/[ \t]*[\r\n]\s*/g, ' ');
  if (node.nodeName === 'br') return '\n';
  return IGNORED.includes(node.nodeName) ? '' : childrenOf(node).map(textOf).join('');
}

/** Without the spaces of the source around it and around its line breaks. */
function trimLines(text: string): string {
  return text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
}

/** All the text of a document, or of an element. @example readPlainText(parseHtml('&times;')) //=> '×' */
export function readPlainText(node: HtmlNode): string {
  return textOf(node);
}

/** The rows of a table, each with its cells, and not those of tables within it. */
export function readTableCells(table: HtmlNode): string[][] {
  return findElements(table, ['tr'], ['thead', 'tbody', 'tfoot']).map((row) =>
    findElements(row, ['td', 'th'], []).map((cell) => trimLines(textOf(cell))),
  );
}

function readTable(table: HtmlNode, words: KnownWords): Block[] {
  return tableAsBlocks(
    readTableCells(table).filter((cells) => cells.length > 0),
    words,
  );
}

/** Times stand among words, the date of the record too. */
function findTimes(node: HtmlNode): Block[] {
  const date = node.nodeName === 'time' ? attributeOf(node, 'datetime') : null;
  const own: Block[] = date === null ? [] : [{ kind: 'fact', name: 'date', value: date }];
  return [...own, ...childrenOf(node).flatMap(findTimes)];
}

function makeText(nodes: readonly HtmlNode[], level: number | null): Block[] {
  const text = trimLines(nodes.map(textOf).join(''));
  const times = nodes.flatMap(findTimes);
  return text === '' ? times : [...times, { kind: 'text', text, level }];
}

/** Inline nodes side by side are one paragraph; all others stand alone. */
function readNodes(nodes: readonly HtmlNode[], words: KnownWords): Block[] {
  const blocks: Block[] = [];
  let inline: HtmlNode[] = [];
  const flush = () => {
    blocks.push(...makeText(inline, null));
    inline = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      inline.push(node);
      continue;
    }
    flush();
    if (IGNORED.includes(node.nodeName)) continue;
    const level = /^h([1-6])$/.exec(node.nodeName)?.[1];
    if (level !== undefined) blocks.push(...makeText(childrenOf(node), Number(level)));
    else if (node.nodeName === 'table') blocks.push(...readTable(node, words));
    else blocks.push(...readNodes(childrenOf(node), words));
  }
  flush();
  return blocks;
}

/** Reads an HTML document or fragment. */
export function readHtmlText(document: HtmlNode, words: KnownWords): Block[] {
  return readNodes(childrenOf(document), words);
}
