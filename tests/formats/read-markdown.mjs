// Documents in on standard input, and out what each parser makes of them: the text of table cells, headings and paragraphs.
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { Marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment } from 'parse5';

const markdownIt = new MarkdownIt({ html: true });
const marked = new Marked({ gfm: true });

const PARSERS = {
  'markdown-it': (source) => markdownIt.render(source),
  marked: (source) => marked.parse(source),
  'micromark with GFM': (source) =>
    micromark(source, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
};

/** What a reader sees of a node: a picture or an unknown tag shows up as what it should not be. */
function textOf(node) {
  if (node.nodeName === '#text') return node.value;
  if (node.nodeName === 'br') return '\n';
  if (node.nodeName === '#comment') return '[comment]';
  const inner = (node.childNodes ?? []).map(textOf).join('');
  return ['th', 'td', 'p', 'a', 'h1'].includes(node.nodeName) ? inner : `[${node.nodeName}]${inner}`;
}

function collect(node, names, found = []) {
  if (names.includes(node.nodeName)) found.push(node);
  else for (const child of node.childNodes ?? []) collect(child, names, found);
  return found;
}

function read(html) {
  const document = parseFragment(html);
  const rows = collect(document, ['tr']);
  const blocks = (document.childNodes ?? []).filter(({ nodeName }) => nodeName !== '#text');
  return {
    cells: rows.map((row) => collect(row, ['th', 'td']).map(textOf)),
    paragraphs: blocks.map((block) =>
      ['p', 'h1'].includes(block.nodeName) ? textOf(block) : `[${block.nodeName}]${textOf(block)}`,
    ),
  };
}

const documents = JSON.parse(readFileSync(0, 'utf8'));
const readings = Object.fromEntries(
  Object.entries(PARSERS).map(([name, render]) => [name, documents.map((source) => read(render(source)))]),
);
process.stdout.write(JSON.stringify(readings));
