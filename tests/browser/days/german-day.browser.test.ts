// Covers src/sidebar and src/sheets in the workbench: a day in a German spreadsheet.
// Runs in `npm run test:all` only.
import type { FrameLocator, Page } from 'playwright-core';
import {
  closeDialog,
  generatePost,
  openFromMore,
  press,
  seeDialogClosed,
  seeStatus,
  tableOf,
  takeScreenshot,
  typeRow,
} from '../day-steps.ts';
import {
  expectEventually,
  openSidebar,
  readCells,
  readEditor,
  WorkbenchBrowser,
  type WorkbenchPage,
  waitForCells,
  writeCells,
} from '../workbench-browser.ts';

const SIZE = { width: 1400, height: 900 };

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});

afterAll(() => browser?.stop());

describe('a day in a German spreadsheet', () => {
  let opened: WorkbenchPage;
  let page: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    opened = await browser.open({
      query: '?empty=1&locale=de_DE&zone=Europe/Berlin&now=2026-04-04T19:14:00Z',
      ...SIZE,
    });
    page = opened.page;
    sidebar = await openSidebar(page);
  });

  it('numbers are typed with a comma', async () => {
    const dialog = await openFromMore(page, sidebar, 'New day…');
    await press(dialog, 'Create tab “2026-04-04”');
    await seeDialogClosed(page);
    await typeRow(page, 'B2', ['Write the billing reports', '1,5', '8,6', '2,5', '1.495.000']);
    await writeCells(page, 'B3:F3', [['Fix the sign-in page', 2, 8, 2, 36500]]);
    await waitForCells(page, 'A2:H3', [
      ['1', 'Write the billing reports', '1,5', '8,6', '2,5', '1.495.000', '10,5x', '36,0x'],
      ['2', 'Fix the sign-in page', '2', '8', '2', '36.500', '15,0x', '60,0x'],
    ]);
    await expectEventually(() => readEditor(page, 'G1'), '=LEVERAGE(C1:C; D1:D)');
    await takeScreenshot(page, 'german');
  });

  it('a tab of plain formulas shows the same figures', async () => {
    const withFunctions = await readCells(page, 'G1:K8');
    const dialog = await openFromMore(page, sidebar, 'New day…');
    await dialog.getByRole('radio', { name: /^Another day/ }).click();
    await dialog.getByRole('textbox', { name: 'Date', exact: true }).fill('2026-04-05');
    await dialog.getByRole('radio', { name: /^Plain formulas/ }).click();
    await press(dialog, 'Create tab “2026-04-05”');
    await seeDialogClosed(page);
    await writeCells(page, 'B2:F3', [
      ['Write the billing reports', 1.5, 8.6, 2.5, 1495000],
      ['Fix the sign-in page', 2, 8, 2, 36500],
    ]);
    await waitForCells(page, 'G1:K8', withFunctions);
    expect(await readEditor(page, 'G1')).toMatch(/^=ARRAYFORMULA\(LET\(leverage_time_cells; D1:D; /);
    await takeScreenshot(page, 'german-plain');
    await page.getByRole('tab', { name: '2026-04-04' }).click();
  });

  it('settings accept a comma, and the post is the same as in English', async () => {
    const dialog = await openFromMore(page, sidebar, 'Settings…');
    await dialog.getByLabel('Hours per week').fill('37,5');
    await press(dialog, 'Save 1 setting');
    await seeStatus(dialog, '1 setting saved in the new tab “Settings”.');
    await closeDialog(page, dialog);
    const post = await generatePost(sidebar);
    await takeScreenshot(page, 'german-post');
    expect(post).toContain('this was 0.1 weeks of work.');
    expect(tableOf(post)).toEqual([
      '| # | Task | Human Est. | Claude | Sup. | Factor | Sup. Factor |',
      '| ---: | --- | ---: | ---: | ---: | ---: | ---: |',
      '| 1 | Fix the sign-in page | 2h | 8m | 2m | 15.0x | 60.0x |',
      '| 2 | Write the billing reports | 1.5h | 8.6m | 2.5m | 10.5x | 36.0x |',
    ]);
    await page.getByRole('tab', { name: 'Settings' }).click();
    await takeScreenshot(page, 'german-settings');
    await expectEventually(() => readCells(page, 'A11:B11'), [['Hours per week', '37,5']]);
    expect(opened.complaints).toEqual([]);
    await page.close();
  });
});
