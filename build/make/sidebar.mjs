// Bundles the sidebar's page into one self-contained file: build/addon/sidebar.html.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokenizer } from 'acorn';
import { build } from 'esbuild';

const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));
const SOURCE_FOLDER = join(PROJECT_FOLDER, 'src/sidebar');
const OUTPUT_FILE = join(PROJECT_FOLDER, 'build/addon/sidebar.html');
/** The page runs in a browser, not in Apps Script: it need not be lowered to what Google's checker takes. */
const BROWSERS = ['chrome120', 'safari17', 'firefox121', 'es2020'];
const LARGEST_PAGE_BYTES = 400_000;
const DATA_BLOCK = '<script type="application/json" id="opening-data"></script>';

const ESCAPES = { '/': '\\x2f', '\\/': '\\x2f', '<': '\\x3c', '`': '\\x60' };

/** Writes the page as it is pushed. */
export async function buildSidebar() {
  const page = await makeSidebarPage();
  await mkdir(dirname(OUTPUT_FILE), { recursive: true });
  await writeFile(OUTPUT_FILE, page);
}

/** The page as text. It asks for nothing but what stands in it. */
export async function makeSidebarPage() {
  const [markup, style, script] = await Promise.all([
    readFile(join(SOURCE_FOLDER, 'sidebar.html'), 'utf8'),
    bundle('sidebar.css'),
    bundle('main.ts'),
  ]);
  const page = markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^\s+/gm, '')
    .replace('/* sidebar.css */', () => style.trim())
    .replace('/* main.ts */', () => guardScript(script.trim()));
  checkPage(page);
  return page;
}

async function bundle(entry) {
  const { outputFiles, warnings } = await build({
    entryPoints: [join(SOURCE_FOLDER, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: BROWSERS,
    charset: 'ascii',
    // The reader of CSV could download; this page has no network, and nothing in it may look as if it had.
    define: { XMLHttpRequest: 'undefined' },
    // HtmlService is reported to cut what follows two slashes inside template literals (assumption: cut-slashes).
    supported: { 'template-literal': false },
    legalComments: 'none',
    logLevel: 'warning',
  });
  if (warnings.length > 0) throw new Error(`${entry} was bundled with ${warnings.length} warnings.`);
  return outputFiles[0].text;
}

/**
 * Rewrites string and regular expression literals in which a pass that does not know JavaScript could see a comment, a
 * tag or a template: the character that misleads becomes an escape with the same meaning.
 */
function guardScript(script) {
  let guarded = '';
  let end = 0;
  for (const token of tokenizer(script, { ecmaVersion: 2020, sourceType: 'script' })) {
    const { label } = token.type;
    if (label !== 'string' && label !== 'regexp') continue;
    guarded += script.slice(end, token.start) + guardLiteral(script.slice(token.start, token.end), label);
    end = token.end;
  }
  return guarded + script.slice(end);
}

/** Escapes are taken in pairs, so that the slash after an escaped backslash is not taken for an escaped slash. */
function guardLiteral(literal, label) {
  const close = label === 'regexp' ? literal.lastIndexOf('/') : literal.length - 1;
  const body = literal
    .slice(1, close)
    .replace(/\\[\s\S]|\/(?=[/*])|<(?=!--|\\?\/?script)|`/gi, (found) => ESCAPES[found] ?? found);
  return literal[0] + body + literal.slice(close);
}

function checkPage(page) {
  const script = page.slice(page.lastIndexOf('<script>') + '<script>'.length, page.lastIndexOf('</script>'));
  const faults = [
    [page.split(DATA_BLOCK).length !== 2, 'It must hold the block for the opening data once.'],
    [/\/\/|\/\*|<!--|<\/?script|`/i.test(script), 'Its script holds what looks like a comment, a tag or a template.'],
    [/\b(?:src|href|action)=|@import|url\(/i.test(page.replace(script, '')), 'It asks for another file.'],
    [Buffer.byteLength(page) > LARGEST_PAGE_BYTES, `It is larger than ${LARGEST_PAGE_BYTES} bytes.`],
  ];
  for (const [isFault, sentence] of faults) {
    if (isFault) throw new Error(`sidebar.html cannot be published. ${sentence}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSidebar();
