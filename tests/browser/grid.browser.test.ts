// Covers src/workbench/page and build/univer: what the grid draws, pastes, undoes and offers to assistive technology.
import type { Locator, Page } from 'playwright-core';
import { listTabs } from './day-steps.ts';
import { clickInRowMenu } from './row-menu.ts';
import {
  chooseInMenu,
  expectEventually,
  goToCells,
  readCells,
  WorkbenchBrowser,
  type WorkbenchPage,
  waitForCells,
  writeCells,
} from './workbench-browser.ts';

/** The color of the highest factor. */
const HIGH_FACTOR = '183,225,205';

let browser: WorkbenchBrowser;
let opened: WorkbenchPage;
let page: Page;
let cells: Locator;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  opened = await browser.open({ query: '?empty=1&zone=Europe/Berlin&now=2026-04-04T19:14:00Z' });
  page = opened.page;
  cells = page.getByRole('table', { name: 'Cells of tab “2026-04-04”' });
});
afterAll(() => browser.stop());

const createDay = () => chooseInMenu(page, 'Extensions', 'Leverage Record', 'New day');
const readSelected = () => page.locator('#selected-cell').innerText();

/** Selects a cell and waits for its description. */
async function expectSelected(a1: string, words: string): Promise<void> {
  await goToCells(page, a1);
  await expectEventually(readSelected, words);
}

/** Whether the canvas of the grid contains a color. */
function isDrawn(color: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main-canvas"]');
    const { width = 0, height = 0 } = canvas ?? {};
    const { data } = canvas?.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
    for (let i = 0; i < data.length; i += 4) if (data.slice(i, i + 3).join() === wanted) return true;
    return false;
  }, color);
}

async function paste(a1: string, blobs: Record<string, string>): Promise<void> {
  await page.evaluate(async (texts) => {
    const entries = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(entries))]);
  }, blobs);
  await goToCells(page, a1);
  await page.keyboard.press('Control+V');
}

test('one undo removes a new day', async () => {
  await createDay();
  await expectEventually(() => listTabs(page), ['2026-04-04', 'Sheet1']);
  // The sidebar takes the focus when it has loaded, and returns it when it has read the empty day.
  await page.frameLocator('iframe[title="Leverage Record sidebar"]').getByText('No tasks yet').first().waitFor();
  await expectEventually(readSelected, 'B2, Task: blank');
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
  await page.keyboard.press('Control+Z');
  await expectEventually(() => listTabs(page), ['Sheet1']);
});

test('the selected cell is a status, with its heading, its note and the warning of its validation', async () => {
  await createDay();
  await expectEventually(() => listTabs(page), ['2026-04-04', 'Sheet1']);
  await writeCells(page, 'B2:D4', [
    ['Draw the charts', 6, 12],
    ['Sort the logs', 6, '20 mn'],
    ['Test the forms', 3, 9],
  ]);
  await expectSelected('B2', 'B2, Task: Draw the charts');
  await expectSelected('E2', 'E2, Sup. (min): blank');
  await expectSelected('B2:D4', 'B2:D4 selected');
  await expectSelected('G3', 'G3, Factor: 20 mn?');
  expect(await page.getByRole('textbox', { name: 'Cell', exact: true }).getAttribute('aria-describedby')).toBe(
    'selected-cell',
  );
});

test('a table contains the cells, and a click there selects a cell', async () => {
  await goToCells(page, 'A1');
  const row = cells.getByRole('row').filter({ hasText: 'Draw the charts' });
  await row.waitFor({ state: 'attached' });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([
    '1',
    'Draw the charts',
    '6',
    '12',
    '',
    '',
    '30.0x',
    '',
    '',
    'Total tasks',
    '2',
  ]);
  expect(await row.getByRole('rowheader').innerText()).toBe('2');
  await row.getByRole('cell', { name: '12', exact: true }).dispatchEvent('click');
  await expectEventually(readSelected, 'D2, Claude (min): 12');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await waitForCells(page, 'G2', '60.0x');
  await cells.getByRole('cell', { name: '60.0x' }).first().waitFor({ state: 'attached' });
  await page
    .getByRole('status')
    .filter({ hasText: /^D3, Claude \(min\): 20 mn\. Invalid: Minutes above 0/ })
    .waitFor();
});

test('marks of validation move with their rows when a row is inserted and deleted', async () => {
  const marked = async (a1: string) => {
    await goToCells(page, a1);
    await page.waitForTimeout(300);
    return /Invalid: Minutes above 0/.test(await readSelected());
  };
  expect([await marked('D2'), await marked('D3'), await marked('D4')]).toEqual([false, true, false]);
  await clickInRowMenu(page, 3, /rows above/);
  await waitForCells(page, 'D4', '20 mn');
  expect([await marked('D3'), await marked('D4'), await marked('D5')]).toEqual([false, true, false]);
  await clickInRowMenu(page, 3, /Delete Selected Row/);
  await waitForCells(page, 'D3', '20 mn');
  expect([await marked('D2'), await marked('D3'), await marked('D4')]).toEqual([false, true, false]);
});

test('factors that a formula fills have the colors of the scale', async () => {
  await writeCells(page, 'D2:D4', [[12], [20], [9]]);
  await expectEventually(() => isDrawn(HIGH_FACTOR), true);
});

test('text from a web page keeps the spaces between formats, and its paragraphs are rows', async () => {
  await paste('B2', {
    'text/html': '<p><span>Draw</span> <b>the</b> <i>charts</i></p><p>Sort <em>logs</em></p>',
    'text/plain': 'Draw the charts\n\nSort logs',
  });
  await waitForCells(page, 'B2:B3', [['Draw the charts'], ['Sort logs']]);
  expect(await readCells(page, 'B4')).toBe('Test the forms');
});

test('the page has no errors and makes no requests to other servers', () => {
  expect(opened.complaints).toEqual([]);
});
