// Covers src/sidebar/day/output/copy-ways.ts: pasting into editors.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { formatMarkdown } from '../../../src/formats/markdown.ts';
import type { LeverageRecord } from '../../../src/record/publishing/record.ts';
import { chooseCases, sampleCases } from '../../sampling.ts';
import { generate, openOn } from '../../sidebar/page-states.ts';
import { sampleSheet } from '../../sidebar/sheet-days.ts';
import { type OpenOptions, type OpenSidebar, SidebarBrowser } from '../../sidebar/sidebar-browser.ts';
import { opened } from '../../sidebar/walk-state.ts';

type EditorName = 'tiptap' | 'lexical';

declare global {
  interface Window {
    editors: { focus(name: EditorName): void; read(name: EditorName): string };
  }
}

const EDITORS = execFileSync(process.execPath, [join(__dirname, 'bundle-editors.mjs')], {
  encoding: 'utf8',
  maxBuffer: 20_000_000,
  timeout: 120_000,
});

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

function recordOf(): LeverageRecord {
  const record = opened(sampleSheet()).day?.post?.record;
  if (!record) throw new Error('The sheet makes no record.');
  return record;
}

async function copyAs(label: string, options: Partial<OpenOptions> = {}): Promise<OpenSidebar> {
  const sidebar = await browser.open({ ...openOn(sampleSheet()), ...options });
  await sidebar.page.evaluate(EDITORS);
  await generate(sidebar);
  await sidebar.frame.getByRole('button', { name: 'More ways to copy' }).click();
  await sidebar.frame.getByRole('menuitemradio', { name: label }).click();
  await sidebar.frame.getByText(/^Copied as/).waitFor();
  return sidebar;
}

async function pasteInto(sidebar: OpenSidebar, name: EditorName): Promise<Arrived> {
  const { page } = sidebar;
  await page.evaluate((editor) => window.editors.focus(editor), name);
  await sidebar.pasteInto(`#${name}`);
  return readHtml(sidebar, await page.evaluate((editor) => window.editors.read(editor), name));
}

interface Arrived {
  readonly html: string;
  readonly text: string;
  /** The texts of the cells of all tables. */
  readonly tables: string[][][];
}

/** Reads the content of an editor with the browser's parser. */
function readHtml({ page }: OpenSidebar, html: string): Promise<Arrived> {
  return page.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    const tables = [...body.querySelectorAll('table')].map((table) =>
      [...table.rows].map((row) => [...row.cells].map((cell) => (cell.textContent ?? '').trim())),
    );
    return { html: source, text: body.textContent ?? '', tables };
  }, html);
}

/** The printed tables of the record. */
function printedTables(): string[][][] {
  return recordOf().sections.flatMap((section) =>
    section.kind === 'table'
      ? [[section.columns.map(({ label }) => label), ...section.rows.map((row) => [...row])]]
      : [],
  );
}

const ALL_WAYS: readonly (readonly [string, Partial<OpenOptions>])[] = [
  ['by the copy event', {}],
  ['by the clipboard’s own interface', { refusesCopying: true, mayWriteClipboard: true }],
];

const WAYS = sampleCases(ALL_WAYS, 1);
const EDITOR_NAMES: readonly EditorName[] = chooseCases(['tiptap', 'lexical'], ['tiptap']);

describe.each(WAYS)('rich text copied %s', (_, options) => {
  it.each(EDITOR_NAMES)('arrives in %s as the post’s tables, figure by figure', async (editor) => {
    const { tables, text, html } = await pasteInto(await copyAs('Copy rich text', options), editor);
    expect(tables).toEqual(printedTables());
    expect(text).toContain('Leverage Record: April 04, 2026');
    expect(html).not.toMatch(/(?:class="leverage|<style|caption>[^<]*<style)/);
  });
});

it.each(EDITOR_NAMES)('Markdown arrives in %s as text, not as a table', async (editor) => {
  const { tables, text } = await pasteInto(await copyAs('Copy Markdown'), editor);
  expect(tables).toEqual([]);
  expect(text).toContain('| 1 | ');
  expect(text).toContain('654.5x');
});

it('Markdown arrives unchanged in a plain text box', async () => {
  const sidebar = await copyAs('Copy Markdown');
  const { page } = sidebar;
  await page.locator('#elsewhere').focus();
  await sidebar.pasteInto('#elsewhere');
  expect(await page.locator('#elsewhere').inputValue()).toBe(formatMarkdown(recordOf()));
});
