// Covers src/workbench/page/saving in a browser.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { findFault } from '../../src/workbench/page/saving/snapshot-fault.ts';
import { testInFull } from '../sampling.ts';
import {
  chooseInMenu,
  expectEventually,
  goToCells,
  readCells,
  readDownload,
  WorkbenchBrowser,
  waitForCells,
  waitUntilReady,
  writeCells,
} from './workbench-browser.ts';

const WORKBOOK = { sheetOrder: ['a'], sheets: { a: { name: 'A', cellData: {} } } };

let browser: WorkbenchBrowser;
let context: BrowserContext;
/** The open page. Each test starts with the one that the previous test left open. */
let page: Page;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  ({ page, context } = await browser.open());
});

afterAll(() => browser?.stop());

const NOT_OPENED = 'Your saved sheet could not be opened. Download it from the File menu.';
const readSaveStatus = (of: Page) => of.locator('#save-status-text').innerText();

async function comeBack(): Promise<void> {
  await page.close();
  ({ page } = await browser.openAgain(context));
}

test('typed text and the active tab are restored on the next visit, without the hint', async () => {
  await goToCells(page, 'C41');
  await page.keyboard.type('typed by hand');
  await page.keyboard.press('Enter');
  await waitForCells(page, 'C41', 'typed by hand');
  await comeBack();
  expect(await readCells(page, 'C41')).toBe('typed by hand');
  expect(await page.locator('#hint').isVisible()).toBe(false);
});

testInFull(
  'the sheet is saved while the server is stopped, and nothing saved is lost when the page crashes',
  async () => {
    await context.setOffline(true);
    await writeCells(page, 'C42', 'written without a server');
    await context.setOffline(false);
    const crashed = new Promise((resolve) => page.once('crash', resolve));
    const session = await context.newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await comeBack();
    expect(await readCells(page, 'C42')).toBe('written without a server');
  },
);

testInFull('nothing saved is lost when the browser is killed', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, 'kill-browser.mjs'), browser.url], {
    timeout: 120_000,
  });
  expect(JSON.parse(stdout)).toBe('typed before the kill');
});

testInFull('the later of two tabs has the sheet, with the input from the earlier one', async () => {
  await writeCells(page, 'C46', 'first tab');
  const later = await browser.openAgain(context);
  expect(await readCells(later.page, 'C46')).toBe('first tab');
  await expectEventually(() => readSaveStatus(page), 'Open in another tab.');
  await writeCells(later.page, 'C46', 'second tab');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Use it here' }).click();
  await expectEventually(() => readSaveStatus(later.page), 'Open in another tab.');
  await waitUntilReady(page);
  await waitForCells(page, 'C46', 'second tab');
  await later.page.close();
});

testInFull('starting over asks first, and replaces every tab with the sample day', async () => {
  await writeCells(page, 'A1', 'changed');
  await chooseInMenu(page, 'File', 'Start over with the sample day…');
  const dialog = page.getByRole('dialog', { name: 'Replace everything on this page with the sample day?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await readCells(page, 'A1')).toBe('changed');
  await chooseInMenu(page, 'File', 'Start over with the sample day…');
  await dialog.getByRole('button', { name: 'Start over' }).click();
  await waitForCells(page, 'G1:H2', [
    ['Factor', 'Sup. Factor'],
    ['654.5x', '2880.0x'],
  ]);
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(['2026-04-04']);
  await comeBack();
  expect(await readCells(page, 'A1:B1')).toEqual([['#', 'Task']]);
  expect(await readCells(page, 'C46')).toBe('');
});

test('a full storage is reported in the header', async () => {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await writeCells(page, 'C45', 'too much');
  await expectEventually(() => readSaveStatus(page), 'Not saved: the storage of this browser is full. Save as CSV.');
});

test('a sheet that cannot be opened is archived, reported, and can be downloaded', async () => {
  const broken = { version: 1, workbook: { sheetOrder: ['a'], sheets: {} }, properties: {} };
  await comeBack();
  await page.evaluate(putInStore, broken);
  await comeBack();
  await expectEventually(async () => (await readSaveStatus(page)).split(' Saved ')[0], NOT_OPENED);
  expect(await readCells(page, 'A1:B1')).toEqual([['#', 'Task']]);
  const { text } = await readDownload(page, () =>
    chooseInMenu(page, 'File', 'Download the sheet that could not be opened'),
  );
  expect((JSON.parse(text) as { value: unknown }[]).map(({ value }) => value)).toEqual([broken]);
});

test.each([
  ['an unrelated value', 'text', 'it is not a snapshot'],
  ['a later version', { version: 2 }, 'it was saved by another version of this page'],
  ['no sheets', { version: 1, workbook: {} }, 'it has no sheets'],
  ['no tabs', { version: 1, workbook: { sheets: {}, sheetOrder: [] } }, 'it has no tabs'],
  ['a lost tab', { version: 1, workbook: { sheets: {}, sheetOrder: ['a'] } }, 'a tab in it is damaged'],
  ['no settings', { version: 1, workbook: WORKBOOK }, 'its settings are damaged'],
  ['a valid one', { version: 1, workbook: WORKBOOK, properties: {} }, null],
])('a saved sheet is checked before it is opened: %s', (_name, value, fault) => {
  expect(findFault(value)).toBe(fault);
});

/** Runs in the page: writes a value instead of the saved sheet, after the page has stopped saving. */
async function putInStore(value: unknown): Promise<void> {
  const { put } = IDBObjectStore.prototype;
  // The value must remain even if the page still saves while it closes.
  IDBObjectStore.prototype.put = function (_item: unknown, key?: IDBValidKey) {
    return put.call(this, value, key);
  };
  const open = indexedDB.open('leverage-record-workbench');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const transaction = database.transaction('kept', 'readwrite');
  transaction.objectStore('kept').put(value, 'current');
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
}
