// Covers src/sidebar and src/sheets in the workbench: two days from an empty spreadsheet to the post.
/// <reference types="google-apps-script" />
import type { FrameLocator, Page } from 'playwright-core';
import {
  closeDialog,
  generatePost,
  listTabs,
  openFromMore,
  press,
  readActiveTab,
  readClipboard,
  seeDialogClosed,
  seeStatus,
  takeScreenshot,
  typeRow,
} from '../day-steps.ts';
import { clickInRowMenu, findRowHeading } from '../row-menu.ts';
import {
  expectEventually,
  goToCells,
  openSidebar,
  readCells,
  readEditor,
  typeInto,
  WorkbenchBrowser,
  type WorkbenchPage,
  waitForCells,
  writeCells,
} from '../workbench-browser.ts';

const SIZE = { width: 1400, height: 900 };

const FIRST_POST = `# Leverage Record: April 04, 2026

Five tasks before the release.

The weighted average leverage factor was 35.6x with a supervisory leverage of 187.5x (4 of 5 tasks). In human terms, this was 1.7 weeks of work.

## Task Log

| # | Task | Human Est. | Claude | Sup. | Factor | Sup. Factor |
| ---: | --- | ---: | ---: | ---: | ---: | ---: |
| 1 | Tests for the mail sender | 16h | 22m | 5m | 43.6x | 192.0x |
| 2 | Rename the MCP servers | 40h | 60m | 10m | 40.0x | 240.0x |
| 3 | Write the billing reports | 4.5h | 12m | 3m | 22.5x | 90.0x |
| 4 | Fix the sign-in page | 2h | 8m | 2m | 15.0x | 60.0x |
| 5 | Translate the help pages | 1h | 5m | – | 12.0x | – |

## Aggregate Statistics

| Metric | Value |
| --- | ---: |
| Total tasks | 5 |
| Total human-equivalent hours | 63.5 |
| Total Claude minutes | 107 |
| Total supervisory minutes | 20 (4 of 5 tasks) |
| Total tokens | 1,781,000 (4 of 5 tasks) |
| Weighted average leverage factor | 35.6x |
| Weighted average supervisory leverage factor | 187.5x (4 of 5 tasks) |

## Analysis

The servers took the longest.

Write to me.
`;

/** Returns the rows that a filter hides, as the add-on reads them. */
function listRowsHidden(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe')];
    const scripts = frames.find(({ title }) => title === 'Add-on scripts')?.contentWindow as unknown as {
      SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    };
    const sheet = scripts.SpreadsheetApp.getActiveSheet();
    return [2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByFilter(row));
  });
}

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});

afterAll(() => browser?.stop());

describe('the first two evenings, from an empty spreadsheet', () => {
  let opened: WorkbenchPage;
  let page: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    opened = await browser.open({ query: '?empty=1&zone=Europe/Berlin&now=2026-04-04T19:14:00Z', ...SIZE });
    page = opened.page;
    sidebar = await openSidebar(page);
  });

  it('a tab is created from the sidebar', async () => {
    await takeScreenshot(page, 'empty');
    const dialog = await openFromMore(page, sidebar, 'New day…');
    await dialog.getByRole('button', { name: 'Create tab “2026-04-04”' }).waitFor();
    await takeScreenshot(page, 'new-day');
    await press(dialog, 'Create tab “2026-04-04”');
    await seeDialogClosed(page);
    expect(await listTabs(page)).toEqual(['2026-04-04', 'Sheet1']);
    expect(await readActiveTab(page)).toBe('2026-04-04');
  });

  it('typed tasks have factors', async () => {
    await typeRow(page, 'B2', ['Write the billing reports', '4.5', '12', '3', '88000']);
    await typeRow(page, 'B3', ['Fix the sign-in page', '2', '8', '2', '36500']);
    await writeCells(page, 'B4:F6', [
      ['Tests for the mail sender', 16, 22, 5, 161500],
      ['Translate the help pages', 1, 5, '', ''],
      ['Rename the MCP servers', 40, 60, 10, 1495000],
    ]);
    await waitForCells(page, 'A1:H7', [
      ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens', 'Factor', 'Sup. Factor'],
      ['1', 'Write the billing reports', '4.5', '12', '3', '88,000', '22.5x', '90.0x'],
      ['2', 'Fix the sign-in page', '2', '8', '2', '36,500', '15.0x', '60.0x'],
      ['3', 'Tests for the mail sender', '16', '22', '5', '161,500', '43.6x', '192.0x'],
      ['4', 'Translate the help pages', '1', '5', '', '', '12.0x', ''],
      ['5', 'Rename the MCP servers', '40', '60', '10', '1,495,000', '40.0x', '240.0x'],
      ['6', '', '', '', '', '', '', ''],
    ]);
    await typeInto(page, 'K12', 'Five tasks before the release.');
    await typeInto(page, 'K13', 'The servers took the longest.');
    await takeScreenshot(page, 'typed');
  });

  it('settings are filled in', async () => {
    const dialog = await openFromMore(page, sidebar, 'Settings…');
    await dialog.getByLabel('Closing').fill('Write to me.');
    await dialog.getByLabel('Hours per week').fill('37.5');
    await takeScreenshot(page, 'settings');
    await press(dialog, 'Save 2 settings');
    await seeStatus(dialog, '2 settings saved in the new tab “Settings”.');
    await takeScreenshot(page, 'settings-saved');
    await closeDialog(page, dialog);
    expect(await readActiveTab(page)).toBe('2026-04-04');
  });

  it('the post is generated and copied exactly', async () => {
    const post = await generatePost(sidebar);
    await takeScreenshot(page, 'generated');
    await press(sidebar, 'Copy Markdown');
    await seeStatus(sidebar, /^Copied as Markdown/);
    await takeScreenshot(page, 'copied');
    expect(await readClipboard(page)).toBe(post);
    expect(post).toBe(FIRST_POST);
  });

  it('the tab of the next evening is the first one', async () => {
    await page.close();
    ({ page } = await browser.openAgain(opened.context, '?now=2026-04-05T20:02:00Z'));
    sidebar = await openSidebar(page);
    await takeScreenshot(page, 'next-evening');
    let dialog = await openFromMore(page, sidebar, 'New day…');
    await press(dialog, 'Create tab “2026-04-05”');
    await seeDialogClosed(page);
    expect(await listTabs(page)).toEqual(['2026-04-05', '2026-04-04', 'Sheet1', 'Settings']);
    await typeRow(page, 'B2', ['Filter the emails by sender', '3', '10', '1', '20000']);
    await page.getByRole('tab', { name: '2026-04-04' }).click();
    dialog = await openFromMore(page, sidebar, 'New day…');
    await dialog.getByText('There is already a tab for this day.').waitFor();
    await takeScreenshot(page, 'there-already');
    await press(dialog, 'Open tab');
    await page.locator('dialog.wb-addon-dialog').waitFor({ state: 'detached' });
    expect(await readActiveTab(page)).toBe('2026-04-05');
    await waitForCells(page, 'B2:H2', [['Filter the emails by sender', '3', '10', '1', '20,000', '18.0x', '180.0x']]);
    expect(await generatePost(sidebar)).toContain(
      'One task.\n\nThe weighted average leverage factor was 18.0x with a supervisory leverage of 180.0x. In human terms, this was 0.1 weeks of work.\n',
    );
    await takeScreenshot(page, 'second-post');
  });

  it('an unchanged tab is removed by undo', async () => {
    const tabs = await listTabs(page);
    await press(sidebar, 'Refresh');
    const dialog = await openFromMore(page, sidebar, 'New day…');
    await dialog.getByRole('radio', { name: /^Another day/ }).click();
    await dialog.getByRole('textbox', { name: 'Date', exact: true }).fill('2026-04-06');
    await press(dialog, 'Create tab “2026-04-06”');
    await seeStatus(sidebar, 'Tab “2026-04-06” is ready.');
    expect(await listTabs(page)).toEqual(['2026-04-06', ...tabs]);
    await press(sidebar, 'Undo');
    await seeStatus(sidebar, 'Tab “2026-04-06” removed.');
    await takeScreenshot(page, 'undone');
    expect(await listTabs(page)).toEqual(tabs);
    expect(await readActiveTab(page)).toBe('2026-04-05');
  });

  it('factors stay with their tasks when rows are inserted, deleted, sorted and filtered', async () => {
    await page.getByRole('tab', { name: '2026-04-04' }).click();
    const rows = await readCells(page, 'B2:H6');
    await clickInRowMenu(page, 2, /rows above/);
    await waitForCells(page, 'B3:H7', rows);
    await takeScreenshot(page, 'row-put-in');
    await typeRow(page, 'B2', ['Draft the import script', '6', '20', '4']);
    await waitForCells(page, 'B2:H2', [['Draft the import script', '6', '20', '4', '', '18.0x', '90.0x']]);
    await waitForCells(page, 'B3:H7', rows);
    await clickInRowMenu(page, 2, /Delete Selected Row/);
    await waitForCells(page, 'B2:H6', rows);
    await takeScreenshot(page, 'row-taken-out');
    await goToCells(page, 'B2:F6');
    await page.locator('[data-u-comp="ribbon-toolbar"] [data-slot="dropdown-menu-trigger"]').last().click();
    await page.getByText('Ascending').first().click();
    const sorted = [...(rows as string[][])].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    await waitForCells(page, 'B2:H6', sorted);
    await takeScreenshot(page, 'sorted');
  });

  it('a filter hides rows in the sheet, but not in the post', async () => {
    await goToCells(page, 'A1:F6');
    await page.keyboard.press('Control+Shift+L');
    const second = await findRowHeading(page, 2);
    // The filter button of the heading “Task”, at the right end of its column.
    await page.mouse.click(second.x + 234, second.y - 16);
    await page.getByRole('checkbox').nth(2).dispatchEvent('click');
    await takeScreenshot(page, 'filter');
    await page.getByRole('button', { name: 'Confirm' }).click();
    expect(await listRowsHidden(page)).toEqual([3]);
    await waitForCells(page, 'B3:H3', [['Rename the MCP servers', '40', '60', '10', '1,495,000', '40.0x', '240.0x']]);
    expect(await generatePost(sidebar)).toBe(FIRST_POST);
    await sidebar.getByText('A filter is on. The post includes rows whether or not it hides them.').waitFor();
    await takeScreenshot(page, 'filtered');
  });

  it('formulas are replaced with values and restored, and both can be undone', async () => {
    const shown = await readCells(page, 'A1:K9');
    await press(sidebar, 'More');
    await sidebar.getByRole('menuitem', { name: 'Freeze formulas' }).click();
    await seeStatus(sidebar, 'Replaced 3 formulas in “2026-04-04” with values.');
    await takeScreenshot(page, 'frozen');
    await expectEventually(() => readCells(page, 'A1:K9'), shown);
    await expectEventually(() => readEditor(page, 'G1'), 'Factor');
    await press(sidebar, 'Undo');
    await seeStatus(sidebar, 'Undone in “2026-04-04”.');
    await expectEventually(() => readEditor(page, 'G1'), '=LEVERAGE(C1:C, D1:D)');
    await press(sidebar, 'More');
    await sidebar.getByRole('menuitem', { name: 'Freeze formulas' }).click();
    await seeStatus(sidebar, 'Replaced 3 formulas in “2026-04-04” with values.');
    await press(sidebar, 'More');
    await sidebar.getByRole('menuitem', { name: 'Restore formulas' }).click();
    await seeStatus(sidebar, 'Restored 3 formulas in “2026-04-04”.');
    await takeScreenshot(page, 'thawed');
    await expectEventually(() => readCells(page, 'A1:K9'), shown);
    await expectEventually(() => readEditor(page, 'G1'), '=LEVERAGE(C1:C, D1:D)');
    await writeCells(page, 'C2', 100);
    await expectEventually(() => readCells(page, 'C2:H2'), [['100', '8', '2', '36,500', '750.0x', '3000.0x']]);
    expect(opened.complaints).toEqual([]);
    await page.close();
  });
});
