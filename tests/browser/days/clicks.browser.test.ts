// Covers src/sidebar and src/sheets in the workbench: how many clicks an evening takes.
// Runs in `npm run test:all` only.
import type { Locator, Page } from 'playwright-core';
import { listTabs, readActiveTab, readClipboard, seeStatus, takeScreenshot, typeRow } from '../day-steps.ts';
import { WorkbenchBrowser, waitForCells } from '../workbench-browser.ts';

const SIZE = { width: 1280, height: 720 };
const TASKS = [
  ['Port the invoicing screens', '40h', '22m', '5m', '150000'],
  ['Move the booking service', '1d', '0:15', '3', '90000'],
  ['Write the billing reports', '12h', '8', '2', '80000'],
  ['Build the calendar view', '6', '12 min', '2', '70000'],
  ['Test the newsletter signup', '1h 30m', '9', '1', '60000'],
  ['Filter the emails by sender', '3', '10', '1', '50000'],
];

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());

/** Spends an evening from the menu to the clipboard. @returns the number of clicks */
async function spendEvening(page: Page, date: string): Promise<number> {
  let clicks = 0;
  const click = (locator: Locator) => {
    clicks += 1;
    return locator.click();
  };
  await click(page.getByRole('button', { name: 'Extensions', exact: true }));
  await click(page.getByRole('menuitem', { name: 'Leverage Record', exact: true }));
  await click(page.getByRole('menuitem', { name: 'New day', exact: true }));
  const sidebar = page.frameLocator('iframe[title="Leverage Record sidebar"]');
  await sidebar.getByText('No tasks yet').first().waitFor();
  expect(await readActiveTab(page)).toBe(date);
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
  await page.keyboard.type('First');
  await page.keyboard.press('Enter');
  await waitForCells(page, 'B2', 'First');
  for (const [index, task] of TASKS.entries()) await typeRow(page, `B${index + 2}`, task);
  // The pointer in the sidebar is a return to it: the post is there before the click.
  await page.mouse.move(SIZE.width - 100, 300);
  await sidebar.getByRole('textbox', { name: 'Post text' }).waitFor();
  await takeScreenshot(page, 'evening');
  await click(sidebar.getByRole('button', { name: 'Copy Markdown' }));
  await seeStatus(sidebar, /^Copied as Markdown/);
  const copied = await readClipboard(page);
  for (const [task] of TASKS) expect(copied).toContain(task);
  return clicks;
}

it('takes at most five clicks on the first evening and four on the second', async () => {
  const opened = await browser.open({ query: '?empty=1&zone=Europe/Berlin&now=2026-04-04T19:14:00Z', ...SIZE });
  expect(await spendEvening(opened.page, '2026-04-04')).toBeLessThanOrEqual(5);
  await opened.page.close();
  const { page } = await browser.openAgain(opened.context, '?now=2026-04-05T20:02:00Z');
  expect(await spendEvening(page, '2026-04-05')).toBeLessThanOrEqual(4);
  expect(await listTabs(page)).toEqual(['2026-04-05', '2026-04-04', 'Sheet1']);
});
