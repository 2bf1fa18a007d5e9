// Reads documents from standard input and prints, for each parser, the text of table cells, headings and paragraphs.
import { readFileSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { collect, textOf } from './html-text.mjs';
import { MARKDOWN_PARSERS } from './markdown-parsers.mjs';

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
  Object.entries(MARKDOWN_PARSERS).map(([name, render]) => [name, documents.map((source) => read(render(source)))]),
);
process.stdout.write(JSON.stringify(readings));
