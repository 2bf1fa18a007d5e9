// Reads HTML from standard input and prints what parse5 finds in it, directly and after each Markdown parser.
import { readFileSync } from 'node:fs';
import { readHtml } from './html-text.mjs';
import { MARKDOWN_PARSERS } from './markdown-parsers.mjs';

const html = readFileSync(0, 'utf8');
const readings = Object.entries(MARKDOWN_PARSERS).map(([name, render]) => [
  `parse5 after ${name}`,
  readHtml(render(html)),
]);
process.stdout.write(JSON.stringify({ parse5: readHtml(html), ...Object.fromEntries(readings) }));
