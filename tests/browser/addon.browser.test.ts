// Covers src/workbench/page/addon in a browser: the add-on in the workbench.
import type { Page } from 'playwright-core';
import { testInFull } from '../sampling.ts';
import { clickInRowMenu } from './row-menu.ts';
import {
  chooseInMenu,
  expectEventually,
  goToCells,
  openSidebar,
  readCells,
  WorkbenchBrowser,
  type WorkbenchPage,
  waitForCells,
  writeCells,
} from './workbench-browser.ts';

let browser: WorkbenchBrowser;
let opened: WorkbenchPage;
let page: Page;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  opened = await browser.open({ width: 1440, height: 900 });
  page = opened.page;
});

afterAll(() => browser?.stop());

test('the first visit shows the sample day, with factors from the add-on’s functions', async () => {
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(['2026-04-04']);
  expect(await readCells(page, 'A1:H1')).toEqual([
    ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens', 'Factor', 'Sup. Factor'],
  ]);
  expect(await readCells(page, 'C2:H3')).toEqual([
    ['240', '22', '5', '161,500', '654.5x', '2880.0x'],
    ['80', '15', '3', '110,000', '320.0x', '1600.0x'],
  ]);
  expect(await readCells(page, 'G30:H31')).toEqual([
    ['7.5x', '30.0x'],
    ['', ''],
  ]);
});

test('an edit changes its factor, and undo changes it back', async () => {
  await writeCells(page, 'C2', 120);
  expect(await readCells(page, 'G2')).toBe('327.3x');
  await goToCells(page, 'C2');
  await page.keyboard.press('Control+Z');
  await waitForCells(page, 'G2', '654.5x');
});

test('factors stay correct when rows are inserted below the heading and deleted', async () => {
  const factors = await readCells(page, 'G2:H30');
  await clickInRowMenu(page, 2, /rows above/);
  await waitForCells(page, 'G3:H31', factors);
  expect(await readCells(page, 'G2:H2')).toEqual([['', '']]);
  await clickInRowMenu(page, 2, /Delete Selected Row/);
  await waitForCells(page, 'G2:H30', factors);
});

test('factors move with their rows when the tasks are sorted, and undo restores the order', async () => {
  await goToCells(page, 'A2:F30');
  await page.locator('[data-u-comp="ribbon-toolbar"] [data-slot="dropdown-menu-trigger"]').last().click();
  await page.getByText('Descending').first().click();
  await waitForCells(page, 'C2:H2', [['1', '8', '2', '58,500', '7.5x', '30.0x']]);
  expect(await readCells(page, 'C30:H30')).toEqual([['240', '22', '5', '161,500', '654.5x', '2880.0x']]);
  await page.keyboard.press('Control+Z');
  await waitForCells(page, 'C2:H2', [['240', '22', '5', '161,500', '654.5x', '2880.0x']]);
});

test('typing the first letters of a function suggests it with its documentation', async () => {
  await goToCells(page, 'J60');
  await page.keyboard.type('=SUPERVISORY_LEV');
  const offer = page.getByText('SUPERVISORY_LEVERAGE', { exact: false }).first();
  await offer.waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('a failed function shows why at its cell, until the cell is valid again', async () => {
  await writeCells(page, 'J61', '=LEVERAGE("a lot", 5)');
  expect(await readCells(page, 'J61')).toBe('#ERROR!');
  await goToCells(page, 'J61');
  const message = page.locator('.wb-cell-message');
  await message.waitFor({ state: 'visible' });
  expect(await message.innerText()).toMatch(/^Error\n.*“a lot”/s);
  await writeCells(page, 'J61', '=LEVERAGE(1, 5)');
  await message.waitFor({ state: 'hidden' });
  await writeCells(page, 'J61', '');
});

test('text that a formula column spills has no message at its cell, as in Google Sheets', async () => {
  await writeCells(page, 'D5', '20 mn');
  await expectEventually(() => readCells(page, 'G5').then((shown) => shown !== ''), true);
  await goToCells(page, 'G5');
  await writeCells(page, 'J61', '=LEVERAGE("a lot", 5)');
  expect(await page.locator('.wb-cell-message').isVisible()).toBe(false);
  await writeCells(page, 'D5', 12);
  await writeCells(page, 'J61', '');
});

test('the sidebar opens with 300 px and its own origin, reads the sheet, and hides the hint', async () => {
  const frame = await openSidebar(page);
  expect(await page.locator('#hint').isVisible()).toBe(false);
  const element = page.locator('iframe[title="Leverage Record sidebar"]');
  expect((await element.boundingBox())?.width).toBe(300);
  expect(await element.getAttribute('sandbox')).toBe(
    'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads',
  );
  expect(await element.getAttribute('allow')).toBeNull();
  const isolation = await frame.locator('body').evaluate(async () => {
    const isRefused = await fetch('https://example.com/').then(
      () => false,
      () => true,
    );
    return { origin: window.origin, isRefused };
  });
  expect(isolation).toEqual({ origin: 'null', isRefused: true });
  await frame.getByRole('button', { name: 'Generate post' }).click();
  const post = frame.getByRole('textbox', { name: 'Post text' });
  await post.waitFor();
  expect(await post.inputValue()).toContain('654.5x');
});

test('a notice selects its cell, which receives the next key', async () => {
  const frame = page.frameLocator('iframe[title="Leverage Record sidebar"]');
  await frame.getByRole('button', { name: 'Go to E19' }).click();
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
  expect(await page.locator('#grid input').first().inputValue()).toBe('E19');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await waitForCells(page, 'E19:H19', [['4', '36,500', '48.0x', '60.0x']]);
});

test('closing the sidebar returns its space and the focus to the sheet', async () => {
  await page.getByRole('button', { name: 'Close sidebar' }).last().click();
  expect(await page.locator('iframe[title="Leverage Record sidebar"]').count()).toBe(0);
  await goToCells(page, 'J62');
  await page.keyboard.type('at the sheet');
  await page.keyboard.press('Enter');
  await waitForCells(page, 'J62', 'at the sheet');
});

test('service calls are counted', async () => {
  const { total, cells } = await page.evaluate(() => window.workbench.serviceCalls());
  expect(cells).toBeGreaterThan(0);
  expect(total).toBeGreaterThan(cells);
});

testInFull('the URL can allow the clipboard, delay every answer and remove edit rights', async () => {
  const other = await browser.open({ query: '?clipboard-write&latency-ms=700&rights=view' });
  const frame = await openSidebar(other.page);
  const element = other.page.locator('iframe[title="Leverage Record sidebar"]');
  expect(await element.getAttribute('allow')).toBe('clipboard-write *');
  const startMs = Date.now();
  await frame.getByRole('button', { name: 'Generate post' }).click();
  await frame.getByRole('textbox', { name: 'Post text' }).waitFor();
  expect(Date.now() - startMs).toBeGreaterThanOrEqual(700);
  await chooseInMenu(other.page, 'Extensions', 'Leverage Record', 'Insert sample day');
  await writeCells(other.page, 'J60', 1);
  expect(await other.page.getByRole('tab').allInnerTexts()).toEqual(['2026-04-04']);
  expect(other.complaints).toEqual([]);
  await other.context.close();
});

test('the page had no errors and made no requests to other servers', () => {
  expect(opened.complaints.filter((complaint) => !complaint.includes('https://example.com/'))).toEqual([]);
});
