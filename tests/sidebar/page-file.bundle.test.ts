// Covers build/make/pages.mjs: the pages as files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Program, parse } from 'acorn';
import { SHEET_FUNCTIONS } from '../../src/functions/function-table.ts';
import { PAGE_FILES } from '../addon-files.ts';
import { laterScriptOf, PACKED_BLOCK } from '../packed-script.ts';

const FOLDER = join(__dirname, '../../build/addon');
const files = PAGE_FILES.map((file) => ({ file, html: readFileSync(join(FOLDER, file), 'utf8') }));

/** The files that are pages. */
const pages = files.filter(({ html }) => html.startsWith('<!DOCTYPE html>'));

const find = (name: string) => pages.find(({ file }) => file === name)?.html ?? '';
const scriptOf = (html: string) =>
  html.slice(html.lastIndexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));

describe.each(pages)('$file', ({ html }) => {
  const script = scriptOf(html);

  it('has the block for the opening data once, before its script', () => {
    const block = '<script type="application/json" id="opening-data"></script>';
    expect(html.split(block)).toHaveLength(2);
    expect(html.indexOf(block)).toBeLessThan(html.lastIndexOf('<script>'));
  });

  it('has one element for its content, before its script', () => {
    expect(html.split(' id="page"')).toHaveLength(2);
    expect(html.indexOf(' id="page"')).toBeLessThan(html.lastIndexOf('<script>'));
  });

  it('parses in every browser that Sheets supports', () => {
    const program: Program = parse(script, { ecmaVersion: 2020, sourceType: 'script' });
    expect(program.body.length).toBeGreaterThan(0);
  });

  it('has nothing in its script that looks like a comment, a tag or a template literal', () => {
    expect(script.match(/\/\/|\/\*|<!--|<\/?script|`/gi)).toBeNull();
  });

  it('requests no other file', () => {
    expect(html.replace(script, '').match(/\b(?:src|href|action)=|@import|url\(/gi)).toBeNull();
  });
});

it('shows the header and the button of the sidebar before its script runs, in ASCII', () => {
  const html = find('sidebar.html');
  const markup = html.slice(html.indexOf(' id="page"'), html.lastIndexOf('<script>'));
  expect(markup).toContain('id="page" inert>');
  expect(markup).toContain('>Reading this tab<');
  expect(markup).toContain('>Generate post<');
  expect(markup).toContain('>Reading the sheet&#8230;<');
  expect(markup.match(/[^\n -~]/g)).toBeNull();
});

describe('the script after the first frame', () => {
  const later = laterScriptOf(find('sidebar.html'));

  it('is in the sidebar only, before the script of the first frame', () => {
    const having = pages.filter(({ html }) => laterScriptOf(html) !== '');
    expect(having.map(({ file }) => file)).toEqual(['sidebar.html']);
    const html = find('sidebar.html');
    expect(html.search(PACKED_BLOCK)).toBeLessThan(html.lastIndexOf('<script>'));
  });

  it('parses in every browser that Sheets supports', () => {
    expect(parse(later, { ecmaVersion: 2020, sourceType: 'script' }).body.length).toBeGreaterThan(0);
  });

  it.each([
    ['the headings', 'lfd nr', [1, 0]],
    ['the labels of settings', 'Settings version', [1, 0]],
    ['the buttons', 'aria-disabled', [1, 0]],
    ['the help', 'Functions for your cells', [0, 1]],
    ['the private list', 'leverage-private', [0, 1]],
  ])('shares %s with the one of the first frame', (_, text, counts) => {
    const scripts = [scriptOf(find('sidebar.html')), later];
    expect(scripts.map((script) => (script.includes(text) ? 1 : 0))).toEqual(counts);
  });
});

describe('the check of prose', () => {
  const { html = '' } = files.find(({ file }) => file === 'prose-check.html') ?? {};
  const script = html.slice('<script>'.length, html.lastIndexOf('</script>'));

  it('is one script element, which every browser that Sheets supports can parse', () => {
    expect(html).toBe(`<script>${script}</script>\n`);
    expect(parse(script, { ecmaVersion: 2020, sourceType: 'script' }).body.length).toBeGreaterThan(0);
    expect(script.match(/\/\/|\/\*|<!--|<\/?script|`/gi)).toBeNull();
  });

  it('sets one global', () => {
    const window = {};
    new Function('window', script)(window);
    expect(Object.keys(window)).toEqual(['leverageProse']);
  });
});

describe('a page contains only what it shows', () => {
  const contentOf = (html: string) => html + laterScriptOf(html);
  const having = (text: string) => pages.filter(({ html }) => contentOf(html).includes(text)).map(({ file }) => file);

  it.each([
    ['the CSV reader', 'delimitersToGuess', ['import.html']],
    ['the table of assumptions', 'one-cell-range', ['check.html']],
    ['the help', 'Functions for your cells', ['sidebar.html']],
    ['the memory of the last choice', 'localStorage', ['sidebar.html']],
    ['the choice of a day', 'Create tab', ['new-day.html']],
    ['the private terms', 'leverage-private.json', ['settings.html']],
    ['the style editor', 'leverage-style.json', ['style.html']],
  ])('%s', (_, text, files) => {
    expect(having(text)).toEqual(files);
  });
});

it('mentions every custom function in its help', () => {
  const help = laterScriptOf(find('sidebar.html'));
  const missing = SHEET_FUNCTIONS.filter(({ name }) => !help.includes(`"${name}"`));
  expect(missing.map(({ name }) => name)).toEqual([]);
});
