import type { Part } from './blocks.ts';
import { readTableCells, textOf } from './html-table.ts';
import { attributeOf, childrenOf, findElements, type HtmlNode, refuseDeepTree } from './html-tree.ts';
import { IGNORED, trimLines } from './marked-text.ts';

const INLINE =
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  );

/** Finds the elements that contain a table: also a `<b>` around a whole document, as Google Docs copies it. */
function findAroundTables(node: HtmlNode, found: Set<HtmlNode>): boolean {
  let hasTable = node.nodeName === 'table';
  for (const child of childrenOf(node)) if (findAroundTables(child, found)) hasTable = true;
  if (hasTable) found.add(node);
  return hasTable;
}

function isInline({ nodeName }: HtmlNode): boolean {
  return nodeName === '#text' || nodeName === 'br' || INLINE.includes(nodeName);
}

/** Reads all the text of a document, or of an element. @example readPlainText(parseHtml('&times;')) //=> '×' */
export function readPlainText(node: HtmlNode): string {
  return textOf([node]);
}

function readTable(table: HtmlNode): Part {
  const caption = textOf(findElements(table, ['caption'], []));
  return { kind: 'table', rows: readTableCells(table).filter((cells) => cells.length > 0), caption };
}

/** Finds the dates of `<time>` elements, which can be within text. */
function findTimes(node: HtmlNode): Part[] {
  const date = node.nodeName === 'time' ? attributeOf(node, 'datetime') : null;
  const own: Part[] = date === null ? [] : [{ kind: 'fact', name: 'date', value: date }];
  return [...own, ...childrenOf(node).flatMap(findTimes)];
}

function makeText(nodes: readonly HtmlNode[], level: number | null): Part[] {
  const text = trimLines(textOf(nodes));
  const times = nodes.flatMap(findTimes);
  return text === '' ? times : [...times, { kind: 'text', text, level }];
}

/** Inline nodes next to each other are one paragraph. */
function readNodes(nodes: readonly HtmlNode[], aroundTables: ReadonlySet<HtmlNode>, add: (part: Part) => void): void {
  let inline: HtmlNode[] = [];
  const flush = () => {
    makeText(inline, null).forEach(add);
    inline = [];
  };
  for (const node of nodes) {
    if (isInline(node) && !aroundTables.has(node)) {
      inline.push(node);
      continue;
    }
    flush();
    if (IGNORED.includes(node.nodeName)) continue;
    const level = /^h([1-6])$/.exec(node.nodeName)?.[1];
    if (level !== undefined) makeText(childrenOf(node), Number(level)).forEach(add);
    // A table with tables in it is the layout of a page.
    else if (node.nodeName === 'table' && findElements(node, ['table']).length === 0) add(readTable(node));
    else readNodes(childrenOf(node), aroundTables, add);
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
  const aroundTables = new Set<HtmlNode>();
  findAroundTables(document, aroundTables);
  readNodes(childrenOf(document), aroundTables, (part) => parts.push(part));
  return parts;
}
