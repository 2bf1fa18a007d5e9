// Covers src/sidebar and src/sheets in the workbench: what the open sidebar shows.
import type { FrameLocator, Page } from 'playwright-core';
import {
  closeDialog,
  dialogOf,
  openFromMore,
  press,
  readPost,
  seeDialogClosed,
  seeStatus,
  takeScreenshot,
  typeRow,
} from './day-steps.ts';
import {
  chooseInMenu,
  goToCells,
  openSidebar,
  readCells,
  WorkbenchBrowser,
  waitForCells,
  writeCells,
} from './workbench-browser.ts';

const SIZE = { width: 1280, height: 720 };
let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());

describe('the open sidebar', () => {
  let page: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    ({ page } = await browser.open({ query: '?zone=Europe/Berlin&now=2026-04-04T19:14:00Z', ...SIZE }));
    sidebar = await openSidebar(page);
  });

  it('shows the day that its dialog created, without a click', async () => {
    const dialog = await openFromMore(page, sidebar, 'New day…');
    await dialog.getByRole('radio', { name: /^Another day/ }).click();
    await dialog.getByRole('textbox', { name: 'Date', exact: true }).fill('2026-04-03');
    await press(dialog, 'Create tab “2026-04-03”');
    await seeDialogClosed(page);
    await seeStatus(sidebar, 'Tab “2026-04-03” is ready.');
    await sidebar.getByText('“2026-04-03”, read at').waitFor();
  });

  it('reads the sheet when the pointer moves that rested over it while the user typed', async () => {
    await page.mouse.move(SIZE.width - 100, 300);
    await goToCells(page, 'B2');
    await typeRow(page, 'B2', ['Sort the imports', '3', '20 mn', '2']);
    // A pause, as a user makes it.
    await page.waitForTimeout(1500);
    await page.mouse.move(SIZE.width - 110, 310);
    await sidebar.getByText('“20 mn” is not a duration.').waitFor();
    await typeRow(page, 'D2', ['9']);
    await page.waitForTimeout(1500);
    await page.mouse.move(SIZE.width - 100, 300);
    await sidebar.getByText('No issues. 1 task.').waitFor();
  });

  it('saves the intro in the cell of the day when its field is left', async () => {
    await writeCells(page, 'B2:E2', [['Sort the imports', 3, 9, 2]]);
    await press(sidebar, 'Generate post');
    await seeStatus(sidebar, /^Post ready/);
    const intro = sidebar.getByRole('textbox', { name: 'Intro', exact: true });
    await intro.fill('A short day.\n\nOne task.');
    await takeScreenshot(page, 'intro');
    await intro.press('Tab');
    await seeStatus(sidebar, 'Saved in K12.');
    expect(await readCells(page, 'J12:K12')).toEqual([['Intro', 'A short day.\n\nOne task.']]);
    await sidebar.getByRole('button', { name: 'Edit intro' }).waitFor();
    await press(sidebar, 'Edit intro');
    await intro.fill('Not this.');
    await intro.press('Escape');
    await sidebar.getByRole('button', { name: 'Edit intro' }).waitFor();
    expect(await readCells(page, 'K12')).toBe('A short day.\n\nOne task.');
    await press(sidebar, 'Undo');
    await seeStatus(sidebar, /^Undone in/);
    await waitForCells(page, 'K12', '');
  });

  it('shows what a menu item wrote when the user returns', async () => {
    await chooseInMenu(page, 'Extensions', 'Leverage Record', 'Insert sample day');
    await page.waitForFunction(() => window.workbench.read('A30') === '29');
    await press(sidebar, 'Generate post');
    // On a slow machine, the page finds the new tab by itself before the press.
    await seeStatus(sidebar, /^(?:Now on tab “2026-04-04.*”\. )?Post ready/);
    await sidebar.getByText('29 tasks, read').waitFor();
    expect(await readPost(sidebar)).toContain('Twenty-nine tasks.');
  });

  it('shows what a dialog of the menu wrote, without a return to the sidebar', async () => {
    await chooseInMenu(page, 'Extensions', 'Leverage Record', 'Import agent logs…');
    const dialog = dialogOf(page, 'Import agent logs');
    await dialog.getByLabel('Or paste').fill('Write the module index\t\t30\t1\t4150\n');
    await press(dialog, 'Add 1 row');
    await seeStatus(dialog, /^1 row added/);
    // The dialog is open and has the focus.
    await seeStatus(sidebar, /^1 row added/);
    await closeDialog(page, dialog);
    await press(sidebar, 'Undo');
    await seeStatus(sidebar, /^Undone/);
  });
});
