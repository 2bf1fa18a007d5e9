import type { Page } from 'playwright-core';

/** Chooses in the menu that a press with the right button on a row's number opens. */
export async function clickInRowMenu(page: Page, row: number, label: RegExp): Promise<void> {
  const { x, y } = await findRowHeading(page, row);
  await page.mouse.click(x, y, { button: 'right' });
  // The middle of the line may be a field for how many rows.
  await page.getByRole('button', { name: label }).click({ position: { x: 12, y: 16 } });
}

/** How high the rows above are depends on the fonts of the machine: looks where a click selects the row. */
export async function findRowHeading(page: Page, row: number): Promise<{ x: number; y: number }> {
  const sheet = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!sheet) throw new Error('The sheet is not drawn.');
  const nameBox = page.locator('#grid input').first();
  const x = sheet.x + 20;
  // The name box follows a moment later, which is longer on a busy machine.
  for (const pauseMs of [100, 500, 2_000]) {
    for (let y = sheet.y + 30; y < sheet.y + 200; y += 10) {
      await page.mouse.click(x, y);
      await page.waitForTimeout(pauseMs);
      if ((await nameBox.inputValue()) === `${row}:${row}`) return { x, y };
    }
  }
  throw new Error(`Row ${row} is not in view.`);
}
