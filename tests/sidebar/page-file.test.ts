import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Program, parse } from 'acorn';
import { SHEET_FUNCTIONS } from '../../src/functions/function-table.ts';

const BUILD = join(__dirname, '../../build/make/sidebar.mjs');
const PRINT = `import { makeSidebarPage } from ${JSON.stringify(`file:${BUILD}`)}; process.stdout.write(await makeSidebarPage());`;

const page = execFileSync(process.execPath, ['--input-type=module', '-e', PRINT], {
  encoding: 'utf8',
  timeout: 120_000,
});
const script = page.slice(page.lastIndexOf('<script>') + '<script>'.length, page.lastIndexOf('</script>'));

describe('the page that is pushed', () => {
  it('is at most 400 kB', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(400_000);
  });

  it('has its place for the opening data once, before its script', () => {
    const block = '<script type="application/json" id="opening-data"></script>';
    expect(page.split(block)).toHaveLength(2);
    expect(page.indexOf(block)).toBeLessThan(page.lastIndexOf('<script>'));
  });

  it('is understood by every browser that Sheets itself runs in', () => {
    const program: Program = parse(script, { ecmaVersion: 2020, sourceType: 'script' });
    expect(program.body.length).toBeGreaterThan(0);
  });

  it('holds nothing in its script that looks like a comment, a tag or a template literal', () => {
    expect(script.match(/\/\/|\/\*|<!--|<\/?script|`/gi)).toBeNull();
  });

  it('names every custom function in its help', () => {
    const help = page.slice(page.indexOf('id="help"'), page.lastIndexOf('<script>'));
    const missing = SHEET_FUNCTIONS.filter(({ name }) => !help.includes(`<code>${name}</code>`));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('names no other file', () => {
    expect(page.replace(script, '').match(/\b(?:src|href|action)=|@import|url\(/gi)).toBeNull();
  });
});
