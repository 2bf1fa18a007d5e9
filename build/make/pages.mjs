// Bundles each page of the add-on into one self-contained file of build/addon/.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { tokenizer } from 'acorn';
import { build } from 'esbuild';
import { PAGES } from './addon-files.mjs';
import { importBundled } from './import-bundled.mjs';
import { joinTemplates } from './join-templates.mjs';
import { minifyBundle } from './minify.mjs';
import { PRIVATE_NAMES } from './private-names.mjs';
import { linkSharedModules, listLinkedNames, listSharedNames } from './shared-modules.mjs';

const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));
const SOURCE_FOLDER = join(PROJECT_FOLDER, 'src/sidebar');
const OUTPUT_FOLDER = join(PROJECT_FOLDER, 'build/addon');
/** The targets of the pages. Google's checker does not read their scripts, because they run in a browser, not in Apps Script. */
const PAGE_SYNTAX = 2020;
const BROWSERS = ['chrome120', 'safari17', 'firefox121', `es${PAGE_SYNTAX}`];
/**
 * Elements as calls of `h` with their children as arguments: the same elements as with calls of `jsx`, which tests and types
 * use, and two kilobytes less in the sidebar.
 */
const ELEMENTS = { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' };
const DATA_BLOCK = '<script type="application/json" id="opening-data"></script>';
/** Returns markup with ASCII characters only, like the scripts. */
const toAscii = (html) => html.replace(/[\u0080-\uffff]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The global with the modules that two scripts of a page share. */
const SHARED_NAME = 'leverageShared';

const ESCAPES = { '/': '\\x2f', '\\/': '\\x2f', '<': '\\x3c', '`': '\\x60' };

/** Writes all pages to build/addon/. */
export async function buildPages() {
  const pages = await makePages();
  await mkdir(OUTPUT_FOLDER, { recursive: true });
  await Promise.all(pages.map(({ file, html }) => writeFile(join(OUTPUT_FOLDER, file), html)));
}

/**
 * Makes the pages as texts. A page does not request other files.
 * @returns {Promise<{ file: string, html: string, metafiles?: import('esbuild').Metafile[] }[]>} with the parts of its
 * scripts; data has none
 */
export async function makePages() {
  const { PAGE_TITLES } = await importBundled('src/messages/page-titles.ts');
  return Promise.all(
    PAGES.map(async (page) => ({
      file: page.file,
      ...(await makePage(page, PAGE_TITLES[page.file.replace(/\.html$/, '')])),
    })),
  );
}

/** @param {import('./addon-files.mjs').Page} page */
async function makePage({ file, script, laterScript, style, shell, data, maxBytes }, title) {
  if (data !== undefined) return makeDataFile(file, data, maxBytes);
  if (style === undefined) return makeScriptFile(file, script, maxBytes);
  const markup =
    shell === undefined ? '' : (await importBundled(join(PROJECT_FOLDER, 'build/make', shell))).renderShell();
  const [scripts, { text: styleText }] = await Promise.all([bundleScripts(script, laterScript), bundle(style)]);
  const [{ text: scriptText }, later] = scripts;
  const html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>${styleText.trim()}</style>
</head>
<body>
${DATA_BLOCK}
<div id="page"${markup === '' ? '' : ' inert'}>${toAscii(markup)}</div>
${later === undefined ? '' : makePackedBlock(later.text)}<script>${guardScript(scriptText.trim())}</script>
</body>
</html>
`;
  checkPage(file, html, maxBytes);
  return { html, metafiles: scripts.map(({ metafile }) => metafile) };
}

/** Makes the block with a script that the page runs after its first frame: see `server/packed-script.ts`. */
function makePackedBlock(script) {
  return `<script type="text/plain" id="packed-script">${gzipSync(script, { level: 9 }).toString('base64url')}</script>\n`;
}

/**
 * Bundles the script of a page, and the one that it runs after its first frame. The second does not contain the modules of the
 * first, but reads their exports from a global.
 */
async function bundleScripts(script, laterScript) {
  if (laterScript === undefined) return [await bundle(script)];
  const bundleFirst = (names, use) => {
    const imports = names.map(({ name, path, alias }) => `import { ${name} as ${alias} } from './${path}';`);
    const contents = [`import { startPage } from './src/sidebar/${script}';`, ...imports, use, 'startPage();'].join(
      '\n',
    );
    return bundle(script, { entryPoints: undefined, stdin: { contents, resolveDir: PROJECT_FOLDER } });
  };
  let modules = listModules((await bundleFirst([], '')).metafile);
  for (;;) {
    const shared = await listSharedNames(modules, SHARED_NAME);
    const later = await bundle(laterScript, { plugins: [linkSharedModules(shared)] });
    const linked = listLinkedNames(shared, later.metafile);
    const aliases = linked.map(({ alias }) => alias).join(', ');
    const first = await bundleFirst(linked, `Object.assign(window, { ${SHARED_NAME}: { ${aliases} } });`);
    // A name for the second script can need a module that was in no script of the first frame.
    const all = listModules(first.metafile);
    if (all.length === modules.length) return [first, later];
    modules = all;
  }
}

/** Lists the modules in a bundle. */
function listModules({ outputs }) {
  const [{ inputs }] = Object.values(outputs);
  return Object.keys(inputs).filter((path) => path !== '<stdin>' && inputs[path].bytesInOutput > 0);
}

/** Makes a script that another page runs, as the only element of a file. */
async function makeScriptFile(file, script, maxBytes) {
  const { text, metafile } = await bundle(script);
  const html = `<script>${guardScript(text.trim())}</script>\n`;
  checkFile(file, html, maxBytes, []);
  return { html, metafiles: [metafile] };
}

/** Makes a file of data, which is not part of a page. */
async function makeDataFile(file, data, maxBytes) {
  const html = (await importBundled(join(SOURCE_FOLDER, data))).makeFile();
  checkSize(file, html, maxBytes);
  return { html };
}

async function bundle(entry, options = {}) {
  const { outputFiles, warnings, metafile } = await build({
    entryPoints: [join(SOURCE_FOLDER, entry)],
    absWorkingDir: PROJECT_FOLDER,
    outdir: OUTPUT_FOLDER,
    bundle: true,
    metafile: true,
    minify: true,
    ...PRIVATE_NAMES,
    tsconfigRaw: { compilerOptions: { ...ELEMENTS, strict: true, verbatimModuleSyntax: true } },
    inject: entry.endsWith('.css') ? [] : [join(PROJECT_FOLDER, 'build/make/jsx.mjs')],
    write: false,
    format: 'iife',
    platform: 'browser',
    target: BROWSERS,
    charset: 'ascii',
    // Removes the CSV reader's code for downloads. The pages have no network access, and no code in them should suggest it.
    define: { XMLHttpRequest: 'undefined' },
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
  if (warnings.length > 0) throw new Error(`${entry} was bundled with ${warnings.length} warnings.`);
  const text = outputFiles[0].text;
  // HtmlService is reported to cut the text after two slashes inside template literals (assumption: cut-slashes).
  return { text: entry.endsWith('.css') ? text : joinTemplates(await minifyBundle(text, PAGE_SYNTAX)), metafile };
}

/**
 * Rewrites string and regular expression literals that software without a JavaScript parser could read as a comment, a tag or
 * a template. The ambiguous character becomes an escape with the same meaning.
 */
function guardScript(script) {
  let guarded = '';
  let end = 0;
  for (const token of tokenizer(script, { ecmaVersion: PAGE_SYNTAX, sourceType: 'script' })) {
    const { label } = token.type;
    if (label !== 'string' && label !== 'regexp') continue;
    guarded += script.slice(end, token.start) + guardLiteral(script.slice(token.start, token.end), label);
    end = token.end;
  }
  return guarded + script.slice(end);
}

/**
 * Escapes a literal. Existing escapes match as pairs, so that a slash after an escaped backslash is not read as an escaped
 * slash.
 */
function guardLiteral(literal, label) {
  const close = label === 'regexp' ? literal.lastIndexOf('/') : literal.length - 1;
  const body = literal
    .slice(1, close)
    .replace(/\\[\s\S]|\/(?=[/*])|<(?=!--|\\?\/?script)|`/gi, (found) => ESCAPES[found] ?? found);
  return literal[0] + body + literal.slice(close);
}

function checkPage(file, html, maxBytes) {
  checkFile(file, html, maxBytes, [
    [html.split(DATA_BLOCK).length !== 2, 'It must contain the block for the opening data once.'],
  ]);
}

function checkFile(file, html, maxBytes, others) {
  const script = html.slice(html.lastIndexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  const faults = [
    ...others,
    [
      /\/\/|\/\*|<!--|<\/?script|`/i.test(script),
      'Its script contains text that looks like a comment, a tag or a template.',
    ],
    [/\b(?:src|href|action)=|@import|url\(/i.test(html.replace(script, '')), 'It requests another file.'],
  ];
  for (const [isFault, sentence] of faults) {
    if (isFault) throw new Error(`${file} cannot be published. ${sentence}`);
  }
  checkSize(file, html, maxBytes);
}

function checkSize(file, html, maxBytes) {
  const bytes = Buffer.byteLength(html);
  if (bytes <= maxBytes) return;
  throw new Error(`${file} has ${bytes} bytes; the limit in src/sidebar/pages.json is ${maxBytes}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();
