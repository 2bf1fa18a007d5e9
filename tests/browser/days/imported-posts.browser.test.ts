// Covers src/sidebar and src/sheets in the workbench: imported posts, secrets, and several days in one table.
// Runs in `npm run test:all` only.
import { spawnSync } from 'node:child_process';
import type { FrameLocator, Page } from 'playwright-core';
import {
  chooseStyle,
  closeDialog,
  delayIdleWork,
  generatePost,
  listTabs,
  openFromMore,
  press,
  readClipboard,
  readPost,
  seeStatus,
  tableOf,
  takeScreenshot,
} from '../day-steps.ts';
import {
  expectEventually,
  openSidebar,
  readCells,
  WorkbenchBrowser,
  type WorkbenchPage,
  writeCells,
} from '../workbench-browser.ts';

const SIZE = { width: 1400, height: 900 };

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});

afterAll(() => browser?.stop());

describe('published posts, secrets, and several days in one table', () => {
  const POSTS: readonly {
    readonly date: string;
    readonly id: string;
    readonly style: string;
    readonly rows: string;
  }[] = [
    {
      date: '2026-03-03',
      id: 'standard',
      style: 'Standard',
      rows: '=SUM tricks for the ledger,6,20,4,40000\n"Draft the import | script, again",1.5,8.5,2,12500\n',
    },
    {
      date: '2026-03-02',
      id: 'aggregate-stats',
      style: 'Aggregate stats',
      rows: 'Filter the emails by sender,80,15,3,110000\nMove Quillfern to the new database,3,9,1,1000\n',
    },
    {
      date: '2026-03-01',
      id: 'spelled-units',
      style: 'Spelled units',
      rows: 'Profile the search index,240,22,5,161500\nCount the failed jobs,1,8,2,58500\n',
    },
  ];
  const printPost = ({ date, id, rows }: (typeof POSTS)[number]): string => {
    const { stdout } = spawnSync(
      process.execPath,
      ['build/run/command.mjs', 'post', '-', '--date', date, '--style', id, '--analysis', 'It went well.'],
      { input: `Task,Human Est. (h),Claude (min),Sup. (min),Tokens\n${rows}`, encoding: 'utf8' },
    );
    return stdout;
  };

  let opened: WorkbenchPage;
  let page: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    opened = await browser.open({ query: '?empty=1&now=2026-04-04T19:14:00Z', ...SIZE });
    page = opened.page;
    sidebar = await openSidebar(page);
  });

  it('three posts become three tabs', async () => {
    const dialog = await openFromMore(page, sidebar, 'Import…');
    const letPageIdle = await delayIdleWork(page);
    await dialog.getByRole('textbox', { name: 'Text of the record' }).fill(POSTS.map(printPost).join('\n'));
    await dialog.getByRole('button', { name: 'Add 6 rows in 3 new tabs' }).waitFor();
    await takeScreenshot(page, 'import');
    await press(dialog, 'Add 6 rows in 3 new tabs');
    await seeStatus(dialog, '6 rows added in 3 tabs, “2026-03-01” to “2026-03-03”.');
    await takeScreenshot(page, 'imported');
    expect(await listTabs(page)).toEqual(['2026-03-03', '2026-03-02', '2026-03-01', 'Sheet1']);
    await press(dialog, 'Undo');
    await seeStatus(dialog, '3 tabs removed.');
    expect(await listTabs(page)).toEqual(['Sheet1']);
    // Cells are validated when the page is idle. Their tabs are deleted by now.
    await letPageIdle();
    expect(opened.complaints).toEqual([]);
    await press(dialog, 'Add 6 rows in 3 new tabs');
    await seeStatus(dialog, '6 rows added in 3 tabs');
    await closeDialog(page, dialog);
  });

  it('each tab gives its post again, in the original style', async () => {
    for (const post of [...POSTS].reverse()) {
      await page.getByRole('tab', { name: post.date }).click();
      await generatePost(sidebar);
      await chooseStyle(sidebar, post.style);
      await takeScreenshot(page, `again-${post.id}`);
      // The table of that style has no supervision, so the average cannot be computed.
      const lost = post.id === 'spelled-units' ? ' with a supervisory leverage of 2065.7x' : '';
      expect(await readPost(sidebar)).toBe(printPost(post).replace(lost, ''));
    }
    await expectEventually(() => readCells(page, 'B2'), '=SUM tricks for the ledger');
  });

  it('a private term blocks copying until it is allowed', async () => {
    await page.getByRole('tab', { name: '2026-03-02' }).click();
    await writeCells(page, 'K13', 'Harbourline was slow today.');
    await writeCells(page, 'B2', 'Tests for Harbourline');
    let dialog = await openFromMore(page, sidebar, 'Settings…');
    await dialog.getByRole('tab', { name: 'Private terms' }).click();
    await press(dialog, 'Add a term');
    await dialog.getByRole('textbox', { name: 'Private term 1' }).fill('Quillfern');
    await takeScreenshot(page, 'private');
    await press(dialog, 'Save private list');
    await seeStatus(dialog, 'Private list saved.');
    await closeDialog(page, dialog);
    await generatePost(sidebar);
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await press(sidebar, 'Copy Markdown');
    await seeStatus(sidebar, /^Not copied/);
    await takeScreenshot(page, 'stopped');
    expect(await readClipboard(page)).toBe('before');
    await press(sidebar, 'Allow in this post');
    await press(sidebar, 'Copy Markdown');
    await seeStatus(sidebar, /^Copied as Markdown/);
    await takeScreenshot(page, 'allowed');
    expect(await readClipboard(page)).toContain('Move Quillfern to the new database');
    dialog = await openFromMore(page, sidebar, 'Settings…');
    await dialog.getByRole('tab', { name: 'Private terms' }).click();
    await press(dialog, 'Add a replacement');
    await dialog.getByRole('textbox', { name: 'Term 1', exact: true }).fill('Harbourline');
    await dialog.getByRole('textbox', { name: 'Public wording 1' }).fill('a shipping app');
    await press(dialog, 'Save private list');
    await seeStatus(dialog, 'Private list saved.');
    await closeDialog(page, dialog);
    const post = await generatePost(sidebar);
    await takeScreenshot(page, 'replaced');
    expect(post).not.toContain('Harbourline');
    expect(post).toContain('| 1 | Tests for a shipping app | 80h |');
    expect(post).toContain('\nA shipping app was slow today.\n');
    await expectEventually(() => readCells(page, 'B2'), 'Tests for Harbourline');
  });

  it('a table with several days has a date picker', async () => {
    await page.getByRole('tab', { name: 'Sheet1' }).click();
    await writeCells(page, 'A1:E5', [
      ['Date', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)'],
      ['2026-02-01', 'Fix the login form', 2, 10, 1],
      ['2026-02-01', 'Update the dependencies', 1, 6, 2],
      ['2026-02-02', 'Add the export button', 3, 9, 3],
      ['2026-02-03', 'Write the release notes', 4, 8, 2],
    ]);
    const post = await generatePost(sidebar);
    await takeScreenshot(page, 'many-days');
    expect(post).toContain('| 1 | Write the release notes | 4h | 8m | 2m | 30.0x | 120.0x |');
    await press(sidebar, 'Tuesday, February 3, 2026');
    await takeScreenshot(page, 'picker');
    await sidebar.getByRole('menuitemradio', { name: /^Sunday, February 1, 2026/ }).click();
    expect(tableOf(await generatePost(sidebar)).slice(2)).toEqual([
      '| 1 | Fix the login form | 2h | 10m | 1m | 12.0x | 120.0x |',
      '| 2 | Update the dependencies | 1h | 6m | 2m | 10.0x | 30.0x |',
    ]);
    await takeScreenshot(page, 'first-of-many');
    expect(opened.complaints).toEqual([]);
  });
});
