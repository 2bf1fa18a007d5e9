// Covers src/sidebar and src/workbench/command: from a sheet to a post, the same in both.
import { spawnSync } from 'node:child_process';
import Papa from 'papaparse';
import type { FrameLocator, Page } from 'playwright-core';
import { AWAY_INTERVAL_MILLISECONDS } from '../../src/sidebar/day/controller/write-watch.ts';
import { HEADINGS, sampleGrid } from '../sample-grid.ts';
import { describeInFull, testInFull } from '../sampling.ts';
import {
  chooseInMenu,
  openSidebar,
  readCells,
  WorkbenchBrowser,
  waitForCells,
  writeCells,
} from './workbench-browser.ts';

const CALLS_OF_LOOK = 5;

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});

afterAll(() => browser?.stop());

const isPostReady = (frame: FrameLocator) => frame.getByText(/^Post ready/).waitFor();
const press = (frame: FrameLocator, name: string) => frame.getByRole('button', { name, exact: true }).click();
const readPost = (frame: FrameLocator) => frame.getByRole('textbox', { name: 'Post text' }).inputValue();

async function generate(frame: FrameLocator): Promise<string> {
  await press(frame, 'Generate post');
  await isPostReady(frame);
  return readPost(frame);
}

async function openCsv(page: Page, name: string, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await chooseInMenu(page, 'File', 'Open CSV…');
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('tab', { name: name.replace('.csv', ''), exact: true }).waitFor();
}

describe('a day from the sheet to the post', () => {
  let page: Page;
  let frame: FrameLocator;
  let complaints: string[];

  beforeAll(async () => {
    ({ page, complaints } = await browser.open({ width: 1440, height: 900 }));
  });

  it('starts with factors and averages in the sheet', async () => {
    expect(await readCells(page, 'G2:H2')).toEqual([['654.5x', '2880.0x']]);
    expect(await readCells(page, 'J7:K8')).toEqual([
      ['Weighted average leverage factor', '54.1x'],
      ['Weighted average supervisory leverage factor', '574.2x'],
    ]);
  });

  it('generates the record, in the preview and as text', async () => {
    frame = await openSidebar(page);
    const post = await generate(frame);
    expect(post).toMatch(/^# Leverage Record: April 04, 2026\n\nTwenty-nine tasks\. /);
    expect(post).toContain(
      'The weighted average leverage factor was 54.1x with a supervisory leverage of 574.2x. In human terms, this was 35.6 weeks of work.',
    );
    const preview = frame.getByRole('region', { name: 'Post preview' });
    const text = await preview.innerText();
    for (const figure of ['Leverage Record: April 04, 2026', '654.5x', '2880.0x', '1,426.0', '574.2x', '11,636,500']) {
      expect(text).toContain(figure);
    }
    expect(await preview.getByRole('row').count()).toBe(1 + 29 + 1 + 7);
    expect(await frame.getByRole('list', { name: 'Notices' }).getByRole('listitem').count()).toBe(3);
  });

  it('copies exactly the displayed text', async () => {
    await press(frame, 'Copy Markdown');
    await frame.getByText(/^Copied as Markdown/).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await readPost(frame));
  });

  it('keeps no old figure when minutes change', async () => {
    await writeCells(page, 'D2', 44);
    const post = await generate(frame);
    const shown = await frame.getByRole('region', { name: 'Post preview' }).innerText();
    for (const text of [post.split('## Analysis')[0] ?? '', shown.split('\nAnalysis\n')[0] ?? '']) {
      expect(text).toContain('327.3x');
      expect(text).toContain('53.4x');
      for (const old of ['654.5x', '54.1x', '1,581']) expect(text).not.toContain(old);
    }
    await writeCells(page, 'D2', 22);
  });

  it('prints hostile tasks as typed', async () => {
    const tasks = [
      '<img src=x onerror=alert(1)>',
      'use {{ var }} and a|b',
      '</script> https://example.org/a_b?c=1&d',
      '`2*3*4` at_period_end',
    ];
    await writeCells(
      page,
      'B2:B5',
      tasks.map((task) => [task]),
    );
    const post = await generate(frame);
    const lines = post.split('\n').filter((line) => /^\| \d/.test(line));
    expect(lines.slice(0, 4).map((line) => line.split(' | ')[1])).toEqual([
      '&lt;img src=x onerror=alert(1)>',
      'use &#123;&#123; var }} and a\\|b',
      '&lt;/script> https://example.org/a_b?c=1&d',
      '\\`2\\*3\\*4\\` at\\_period\\_end',
    ]);
    const preview = frame.getByRole('region', { name: 'Post preview' });
    for (const task of tasks) await preview.getByRole('rowheader', { name: task, exact: true }).waitFor();
    expect(await preview.locator('img, script').count()).toBe(0);
  });

  it('has no errors, no policy violations and no requests to other servers', async () => {
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describeInFull('the Markdown of the sidebar and of the command line', () => {
  const withLabels = (rows: unknown[][], labels: [string, string][]) =>
    rows.map((row, i) => [...row, ...Array(9 - row.length).fill(''), ...(labels[i] ?? [])]);
  const days: [string, unknown[][]][] = [
    [
      '2026-04-04',
      withLabels(sampleGrid(), [
        ['', ''],
        ['Tokens', '11636500'],
        ['Intro', 'Saturday.'],
        ['Analysis', 'One.\nTwo * three *.'],
      ]),
    ],
    [
      '2026-04-05',
      [
        ['Task', 'Hours', 'AI'],
        ['1,5 hours', '1,5h', '8,6m'],
        ['a clock', '1:20', '0:45:20'],
        ['b', '', 5],
      ],
    ],
    [
      '2026-04-06',
      [
        HEADINGS,
        [1, 'a|b\nc', 3, 16, '', ''],
        [2, 'Total', 3, 16, '', ''],
        [3, '{{ x }} <b>', '2d', '1h 30', '5m', '1.5M'],
      ],
    ],
    [
      '2026-04-07',
      [
        ['Date', '2026-04-08'],
        ['Title', 'A day of my own # 1'],
        [],
        ['Task', 'Human', 'Claude', 'Sup.'],
        ['ä', 1, 8, 0],
        ['日本語 🎉', '0,125h', 0.1, 2],
      ],
    ],
    [
      '2026-04-09',
      [
        ['Claude (h)', 'Description', 'Human Est. (min)', 'Notes'],
        ['0.5', 'x', '90', 'Analysis'],
        ['1', 'y', 'soon', ''],
      ],
    ],
  ];

  let page: Page;
  beforeAll(async () => {
    ({ page } = await browser.open());
  });
  afterAll(() => page.context().close());

  it.each(days)('is identical for %s', async (date, rows) => {
    const csv = Papa.unparse(rows as unknown[][]);
    await openCsv(page, `${date}.csv`, csv);
    await waitForCells(page, 'A1', String(rows[0]?.[0]));
    const frame = await openSidebar(page);
    const post = await generate(frame);
    const { stdout } = spawnSync(
      process.execPath,
      ['build/run/command.mjs', 'post', '-', '--date', date === '2026-04-07' ? '2026-04-08' : date],
      {
        input: csv,
        encoding: 'utf8',
      },
    );
    expect(post).toBe(stdout);
    await page.getByRole('button', { name: 'Close sidebar' }).last().click();
  });
});

testInFull('opening and generating a day of 10,000 rows does not need more calls', async () => {
  const { page } = await browser.open();
  const rows = Array.from({ length: 10_000 }, (_, i) => [`task ${i}`, (i % 9) + 1, (i % 31) + 1, 0.5]);
  await openCsv(page, '2026-04-10.csv', Papa.unparse([['Task', 'Human', 'Claude', 'Sup.'], ...rows]));
  await waitForCells(page, 'A10001', 'task 9999');
  const countCalls = () => page.evaluate(() => window.workbench.serviceCalls());
  // While the focus is in the sheet, the sidebar looks for writes at this interval.
  const callsOfLooks = (since: number) =>
    CALLS_OF_LOOK * (1 + Math.floor((Date.now() - since) / AWAY_INTERVAL_MILLISECONDS));
  const before = await countCalls();
  const frame = await openSidebar(page);
  await frame.getByText(/10,000 tasks/).waitFor();
  const [opened, openedAt] = [await countCalls(), Date.now()];
  expect(opened.cells - before.cells).toBeLessThanOrEqual(3);
  await generate(frame);
  const [generated, generatedAt] = [await countCalls(), Date.now()];
  expect(generated.cells - opened.cells).toBeLessThanOrEqual(3);
  // The first post also loads the check of prose.
  expect(generated.total - opened.total).toBeLessThanOrEqual(22 + callsOfLooks(openedAt));
  await generate(frame);
  expect((await countCalls()).total - generated.total).toBeLessThanOrEqual(18 + callsOfLooks(generatedAt));
});
