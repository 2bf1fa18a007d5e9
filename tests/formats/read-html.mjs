// HTML in on standard input, and out what parse5 reads in it, as it stands and after each Markdown parser has had it.
import { readFileSync } from 'node:fs';
import { readHtml } from './html-text.mjs';
import { MARKDOWN_PARSERS } from './markdown-parsers.mjs';

const html = readFileSync(0, 'utf8');
const readings = Object.entries(MARKDOWN_PARSERS).map(([name, render]) => [
  `parse5 after ${name}`,
  readHtml(render(html)),
]);
process.stdout.write(JSON.stringify({ parse5: readHtml(html), ...Object.fromEntries(readings) }));
