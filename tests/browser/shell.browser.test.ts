// Covers src/workbench/page: menus, dialogs and the server.
import { request } from 'node:http';
import type { Page } from 'playwright-core';
import { findAccessibilityFaults } from '../accessibility.ts';
import {
  chooseInMenu,
  expectEventually,
  goToCells,
  readCells,
  WorkbenchBrowser,
  type WorkbenchPage,
  writeCells,
} from './workbench-browser.ts';

let browser: WorkbenchBrowser;
let opened: WorkbenchPage;
let page: Page;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  opened = await browser.open();
  page = opened.page;
});

afterAll(() => browser?.stop());

const readFocus = () => page.evaluate(() => document.activeElement?.textContent?.trim());

test('the first visit shows where to start', async () => {
  expect(await page.locator('#hint').innerText()).toBe('Start here: Extensions ▸ Leverage Record ▸ Open sidebar');
});

test('the header shows that the sheet is saved on this computer', async () => {
  await page.getByText(/^Saved on this computer at \d\d:\d\d\.$/).waitFor();
});

test('menus open with arrow down, change with the arrows and close with Escape', async () => {
  await page.getByRole('button', { name: 'File', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await readFocus()).toBe('Open CSV…');
  await page.keyboard.press('s');
  expect(await readFocus()).toBe('Save as CSV');
  await page.keyboard.press('ArrowRight');
  expect(await readFocus()).toBe('Leverage Record');
  await page.keyboard.press('ArrowRight');
  expect(await readFocus()).toBe('Open sidebar');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  expect(await readFocus()).toBe('Open sidebar');
  await page.keyboard.press('Escape');
  expect(await readFocus()).toBe('Leverage Record');
  await page.keyboard.press('Escape');
  expect(await readFocus()).toBe('Extensions');
  expect(await page.getByRole('menu').count()).toBe(0);
});

test('Enter opens the submenu and Tab closes everything', async () => {
  await page.getByRole('button', { name: 'Extensions', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await readFocus()).toBe('Open sidebar');
  await page.keyboard.press('Tab');
  expect(await page.getByRole('menu').count()).toBe(0);
});

test('the submenu opens for the pointer and a press outside closes it', async () => {
  await page.getByRole('button', { name: 'Extensions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Leverage Record' }).hover();
  expect(await page.getByRole('menuitem', { name: 'Insert sample day' }).isVisible()).toBe(true);
  await page.mouse.click(640, 600);
  expect(await page.getByRole('menu').count()).toBe(0);
});

test.each(['F10', 'Control+Alt+Shift+m'])('%s moves the focus from a cell to the menus', async (keys) => {
  await goToCells(page, 'B2');
  await page.keyboard.press('Tab');
  await page.keyboard.press(keys);
  expect(await readFocus()).toBe('File');
  await page.keyboard.press('ArrowRight');
  expect(await readFocus()).toBe('Extensions');
});

test('with only the keyboard, the sidebar opens, gets the focus and gives it back to the sheet', async () => {
  await goToCells(page, 'B2');
  for (const key of ['F10', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  const frame = page.locator('#panel iframe');
  // The page takes the focus after it shows the day.
  await frame.contentFrame().locator('button:focus').waitFor();
  await goToCells(page, 'B3');
  for (const keys of ['Control+Alt+.', 'Alt+Shift+.']) {
    await page.keyboard.press(keys);
    expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);
    await goToCells(page, 'B3');
  }
  await page.getByRole('button', { name: 'Close sidebar' }).click();
  await page.keyboard.press('F10');
  await page.keyboard.press('Control+Alt+.');
  await page.keyboard.type('typed');
  await page.keyboard.press('Escape');
  expect(await readCells(page, 'B3')).not.toBe('typed');
});

test('the menu of a tab can get the focus only while it is open', async () => {
  const countFocusable = () =>
    page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.univer-popup button')];
      return buttons.filter((button) => {
        button.focus();
        return document.activeElement === button;
      }).length;
    });
  expect(await countFocusable()).toBe(0);
  await page.getByRole('tab', { selected: true }).click({ button: 'right' });
  await page.locator('.univer-popup').getByText('Rename', { exact: true }).waitFor();
  expect(await countFocusable()).toBeGreaterThan(2);
  await page.mouse.click(640, 600);
  await expectEventually(countFocusable, 0);
});

test('help opens in a dialog that Escape closes', async () => {
  await chooseInMenu(page, 'Help', 'About this workbench');
  expect(await page.getByRole('dialog').getByRole('heading').innerText()).toBe('About this workbench');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('window.workbench writes values, rows and formulas and reads displayed texts', async () => {
  await writeCells(page, 'J60:K61', [
    [2, 'text'],
    ['=J60*3', true],
  ]);
  expect(await readCells(page, 'J60:K61')).toEqual([
    ['2', 'text'],
    ['6', 'TRUE'],
  ]);
  expect(await readCells(page, 'J61')).toBe('6');
  await writeCells(page, 'J60', 5);
  expect(await readCells(page, 'J61')).toBe('15');
  await expect(readCells(page, 'no cell')).rejects.toThrow('“no cell” is not a cell or a range. Write C7 or A1:B3.');
});

test('window.workbench returns the place of a cell, where a click selects it', async () => {
  for (const cell of ['B1', 'C7']) {
    const { left, right, top, bottom } = await page.evaluate((a1) => window.workbench.place(a1), cell);
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    await expectEventually(() => page.locator('#grid input').first().inputValue(), cell);
  }
});

test('several tabs have their own cells', async () => {
  const before = await readCells(page, 'J60');
  const names = () => page.getByRole('tab').allInnerTexts();
  const count = (await names()).length;
  await page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
  await page.waitForFunction((old) => document.querySelectorAll('[role="tab"]').length > old, count);
  await writeCells(page, 'J60', 'second tab');
  expect(await readCells(page, 'J60')).toBe('second tab');
  await page.getByRole('tab').first().click();
  expect(await readCells(page, 'J60')).toBe(before);
});

test.each([1280, 700])('axe finds nothing serious or moderate in the page’s own elements at %i px', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await page.getByRole('button', { name: 'Extensions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Leverage Record' }).hover();
  const findings = await findAccessibilityFaults(page.mainFrame(), ['#grid', 'iframe']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(findings).toEqual([]);
});

test('the page makes no requests to other servers and never violates its content security policy', () => {
  expect(opened.complaints).toEqual([]);
});

test('the server responds only to local host names, and only to GET and HEAD', async () => {
  const { port } = new URL(browser.url);
  const ask = (path: string, { host = 'localhost', method = 'GET' } = {}) =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', path, method, headers: { Host: host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject);
      asked.end();
    });
  expect(await ask('/')).toBe(200);
  expect(await ask('/', { host: '127.0.0.1:4300' })).toBe(200);
  expect(await ask('/', { host: 'example.com' })).toBe(403);
  expect(await ask('/', { method: 'POST' })).toBe(405);
  expect(await ask('/assets/../../../package.json')).toBe(404);
  expect(await ask('/assets/%2e%2e%2findex.html')).toBe(404);
  expect(await ask('/addon/functions.js')).toBe(200);
  expect(await ask('/addon/other.js')).toBe(404);
});
