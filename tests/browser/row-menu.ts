import type { Page } from 'playwright-core';
import { goToCells } from './workbench-browser.ts';

/** Increasing timeouts, for a busy machine. */
const PAUSES_MS = [50, 100, 200, 400, 800];

/** Chooses an item in the context menu of a row's number. */
export async function clickInRowMenu(page: Page, row: number, label: RegExp): Promise<void> {
  const { x, y } = await findRowHeading(page, row);
  await page.mouse.click(x, y, { button: 'right' });
  // The middle of the item can be a field for the number of rows.
  await page.getByRole('button', { name: label }).click({ position: { x: 12, y: 16 } });
}

/** Finds the heading of a row by clicking, because the heights of the rows above depend on the fonts of the machine. */
export async function findRowHeading(page: Page, row: number): Promise<{ x: number; y: number }> {
  const sheet = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!sheet) throw new Error('The sheet is not drawn.');
  const x = sheet.x + 20;
  for (let y = sheet.y + 30; y < sheet.y + 200; y += 5) {
    if ((await selectAt(page, x, y)) === `${row}:${row}`) return { x, y };
  }
  throw new Error(`Row ${row} is not in view.`);
}

/** Returns the selection after a click, from the name box. A click on the border between rows selects nothing. */
async function selectAt(page: Page, x: number, y: number): Promise<string> {
  const nameBox = page.locator('#grid input').first();
  await goToCells(page, 'A1');
  await page.mouse.click(x, y);
  for (const pauseMs of PAUSES_MS) {
    await page.waitForTimeout(pauseMs);
    const name = await nameBox.inputValue();
    if (name !== 'A1') return name;
  }
  return 'A1';
}
