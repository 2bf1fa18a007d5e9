// Returns the visible text of HTML, for the other programs in this folder that parse formats.
import { parseFragment } from 'parse5';

const TRANSPARENT = ['th', 'td', 'p', 'a', 'h1', 'h2', 'caption', 'time'];

/** Makes a picture or an unknown tag visible in the text, so that the comparison fails. */
export function textOf(node) {
  if (node.nodeName === '#text') return node.value;
  if (node.nodeName === 'br') return '\n';
  if (node.nodeName === '#comment') return '[comment]';
  const inner = (node.childNodes ?? []).map(textOf).join('');
  return TRANSPARENT.includes(node.nodeName) ? inner : `[${node.nodeName}]${inner}`;
}

export function collect(node, names, found = []) {
  if (names.includes(node.nodeName)) found.push(node);
  else for (const child of node.childNodes ?? []) collect(child, names, found);
  return found;
}

/** Returns tables as rows of cells, and the text outside of tables. */
export function readHtml(html) {
  const document = parseFragment(html);
  return {
    tables: collect(document, ['table']).map((table) =>
      collect(table, ['tr']).map((row) => collect(row, ['th', 'td']).map(textOf)),
    ),
    captions: collect(document, ['caption']).map(textOf),
    headings: collect(document, ['h1', 'h2']).map(textOf),
    paragraphs: collect(document, ['p']).map(textOf),
    dates: collect(document, ['time']).map(({ attrs }) => attrs.find(({ name }) => name === 'datetime')?.value),
    scripts: collect(document, ['script']).map(({ childNodes }) => childNodes.map(({ value }) => value).join('')),
  };
}
