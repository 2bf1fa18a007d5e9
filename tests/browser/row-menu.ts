import type { Page } from 'playwright-core';

/** Half of the width of the row headings, which are to the left of column A. */
const HALF_OF_HEADING = 20;

/** Chooses an item in the context menu of a row's number. */
export async function clickInRowMenu(page: Page, row: number, label: RegExp): Promise<void> {
  const { x, y } = await findRowHeading(page, row);
  await page.mouse.click(x, y, { button: 'right' });
  // The middle of the item can be a field for the number of rows.
  await page.getByRole('button', { name: label }).click({ position: { x: 12, y: 16 } });
}

/** Returns the middle of the heading of a row. Its place depends on the heights of the rows above, and so on the fonts of the machine. */
export async function findRowHeading(page: Page, row: number): Promise<{ x: number; y: number }> {
  const { left, top, bottom } = await page.evaluate((a1) => window.workbench.place(a1), `A${row}`);
  return { x: left - HALF_OF_HEADING, y: (top + bottom) / 2 };
}
