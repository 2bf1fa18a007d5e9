// Covers src/sidebar/check in the workbench.
// Runs in `npm run test:all` only.
import type { FrameLocator, Page } from 'playwright-core';
import { ASSUMPTIONS } from '../../../src/platform/assumptions.ts';
import { findAccessibilityFaults } from '../../accessibility.ts';
import {
  chooseInMenu,
  expectEventually,
  readDownload,
  WorkbenchBrowser,
  type WorkbenchPage,
} from '../../browser/workbench-browser.ts';

/** The assumptions that the page checks without the user. */
const FOUND_BY_PAGE: readonly string[] = ['added-script', 'made-function', 'blob-worker'];
/** The number of assumptions that the check can compare, without the two that a user tries. */
const COMPARED = ASSUMPTIONS.filter(
  ({ id, foundBy, expected }) => expected !== null && (foundBy !== 'page' || FOUND_BY_PAGE.includes(id)),
).length;
const MEASURED = ASSUMPTIONS.filter(
  ({ foundBy, expected }) => expected === null && !['page', 'nothing'].includes(foundBy),
).length;
const DIALOG = 'iframe[title="Check this installation dialog"]';

let browser: WorkbenchBrowser;
let opened: WorkbenchPage;
let page: Page;
let frame: FrameLocator;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  opened = await browser.open();
  page = opened.page;
  await chooseInMenu(page, 'Extensions', 'Leverage Record', 'Check this installation');
  frame = page.frameLocator(DIALOG);
});

afterAll(() => browser?.stop());

const listTabs = () => page.getByRole('tab').allInnerTexts();

async function listFindings(): Promise<string[]> {
  const frameHandle = await page.locator(DIALOG).elementHandle();
  const content = await frameHandle?.contentFrame();
  if (!content) throw new Error('The dialog has no content.');
  return findAccessibilityFaults(content);
}

test('explains what it will do, and does nothing until it is started', async () => {
  expect(await frame.getByRole('main').innerText()).toContain('removes the tab');
  expect(await listFindings()).toEqual([]);
  expect(await page.locator(DIALOG).boundingBox()).toMatchObject({ width: 560, height: 640 });
  expect(await listTabs()).toEqual(['2026-04-04']);
});

test('finds everything as it is assumed here, and removes its tab', async () => {
  await page.keyboard.press('Enter');
  await frame.getByRole('button', { name: 'Copy report' }).waitFor();
  expect(await frame.getByRole('status').innerText()).toBe(
    `Checked: ${COMPARED} agree, 0 differ, ${MEASURED} measured, 3 not tried.`,
  );
  expect(
    await frame
      .getByRole('row')
      .filter({ hasText: /differs|not reached/ })
      .count(),
  ).toBe(0);
  expect(await frame.getByRole('row').filter({ hasText: 'Arguments omitted at the end' }).innerText()).toContain(
    'agrees',
  );
  await expectEventually(listTabs, ['2026-04-04']);
  const results = frame.getByRole('region', { name: 'Results' });
  expect(await results.evaluate((region) => region.scrollWidth - region.clientWidth)).toBe(0);
  expect(await listFindings()).toEqual([]);
});

test('copies a report without contents of the sheet', async () => {
  await page.keyboard.press('Enter');
  await frame.getByText('Report copied.').waitFor();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('- `copy-event` Copying with a copy event in this frame: **agrees**, found `works`');
  expect(report).toContain('- Place: localhost:');
  const cells = (await page.evaluate(() => window.workbench.read('A1:K31'))) as string[][];
  const words = cells.flat().filter((text) => text.length > 12);
  expect(words.length).toBeGreaterThan(29);
  expect(words.filter((text) => report.includes(text))).toEqual([]);
});

test('lets a download be tried', async () => {
  const file = await readDownload(page, () => frame.getByRole('button', { name: 'Try a download' }).click());
  expect(file.name).toBe('leverage-record-check.txt');
  expect(file.text).toContain('Check this installation');
  await frame.getByRole('button', { name: 'It arrived' }).click();
  await frame.getByText(`Checked: ${COMPARED + 2} agree, 0 differ, ${MEASURED + 1} measured.`).waitFor();
});

test('closes, and leaves the sheet unchanged', async () => {
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  expect(await page.locator(DIALOG).count()).toBe(0);
  expect(await listTabs()).toEqual(['2026-04-04']);
  // The check also tries the clipboard interface, which the browser refuses in a frame without permission.
  expect(opened.complaints.filter((complaint) => !complaint.includes('Clipboard API'))).toEqual([]);
});
