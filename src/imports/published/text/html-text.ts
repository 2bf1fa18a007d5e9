import { trimEnd } from '../../../record/values/trim-end.ts';
import type { Part } from './blocks.ts';
import { attributeOf, childrenOf, findElements, type HtmlNode, refuseDeepTree } from './html-tree.ts';

const IGNORED = ['head', 'script', 'style', 'template', 'noscript', 'nav', 'svg', 'button', 'form'];
const INLINE =
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  );

function isInline({ nodeName }: HtmlNode): boolean {
  return nodeName === '#text' || nodeName === 'br' || INLINE.includes(nodeName);
}

/** A line break of the source, with the spaces around it, is one space. */
function joinLines(text: string): string {
  return text.replace(/\s+/g, (spaces) => {
    const lineBreak = spaces.search(/[\r\n]/);
    return lineBreak === -1 ? spaces : `${trimEnd(spaces.slice(0, lineBreak), /[ \t]/)} `;
  });
}

/** Returns the text of a node that a reader sees, with `<br>` as a line break. */
function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text') return joinLines(node.value ?? '');
  if (node.nodeName === 'br') return '\n';
  return IGNORED.includes(node.nodeName) ? '' : childrenOf(node).map(textOf).join('');
}

/** Without the spaces of the source around it and around its line breaks. */
function trimLines(text: string): string {
  return trimEnd(text.replace(/^[ \t\n]+/, ''), /[ \t\n]/);
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

function readTable(table: HtmlNode): Part {
  return { kind: 'table', rows: readTableCells(table).filter((cells) => cells.length > 0) };
}

/** Finds the dates of `<time>` elements, which can be within text. */
function findTimes(node: HtmlNode): Part[] {
  const date = node.nodeName === 'time' ? attributeOf(node, 'datetime') : null;
  const own: Part[] = date === null ? [] : [{ kind: 'fact', name: 'date', value: date }];
  return [...own, ...childrenOf(node).flatMap(findTimes)];
}

function makeText(nodes: readonly HtmlNode[], level: number | null): Part[] {
  const text = trimLines(nodes.map(textOf).join(''));
  const times = nodes.flatMap(findTimes);
  return text === '' ? times : [...times, { kind: 'text', text, level }];
}

/** Inline nodes next to each other are one paragraph. */
function readNodes(nodes: readonly HtmlNode[], add: (part: Part) => void): void {
  let inline: HtmlNode[] = [];
  const flush = () => {
    makeText(inline, null).forEach(add);
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
    if (level !== undefined) makeText(childrenOf(node), Number(level)).forEach(add);
    // A table with tables in it lays out a page.
    else if (node.nodeName === 'table' && findElements(node, ['table']).length === 0) add(readTable(node));
    else readNodes(childrenOf(node), add);
  }
  flush();
}

/**
 * Reads an HTML document or fragment: headings, paragraphs and tables.
 * @throws UnreadableFile when its elements are nested deeper than any browser keeps them
 */
export function readHtmlText(document: HtmlNode): Part[] {
  refuseDeepTree(document);
  const parts: Part[] = [];
  readNodes(childrenOf(document), (part) => parts.push(part));
  return parts;
}
