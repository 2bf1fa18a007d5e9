// Covers the check of prose in the workbench: src/sidebar/prose-check, src/sidebar/day and src/sheets.
import type { FrameLocator, Page } from 'playwright-core';
import { generatePost, press, readPost, readStatus, seeStatus, takeScreenshot } from './day-steps.ts';
import { expectEventually, openSidebar, readCells, WorkbenchBrowser, writeCells } from './workbench-browser.ts';

let browser: WorkbenchBrowser;
let page: Page;
let frame: FrameLocator;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  ({ page } = await browser.open({ query: '?zone=Europe/Berlin&now=2026-04-04T19:14:00Z' }));
  frame = await openSidebar(page);
});
afterAll(() => browser.stop());

it('reports what an edit of a cell made stale, and fixes it with one press', async () => {
  expect(await generatePost(frame)).toContain('led the day at 654.5x: 240 human hours against 22 minutes.');
  const figures = frame.locator('.figure');
  await expectEventually(() => figures.count(), 10);
  await figures.nth(3).scrollIntoViewIfNeeded();
  await figures.nth(3).hover();
  await takeScreenshot(page, 'prose-agrees');
  await frame.getByRole('button', { name: '654.5x, from C2, D2' }).focus();
  await takeScreenshot(page, 'prose-focus');

  await writeCells(page, 'D2', [[44]]);
  expect(await generatePost(frame)).toContain('led the day at 654.5x');
  const notices = frame.getByRole('list', { name: 'Notices' });
  await notices.getByText('D2 changed: “654.5x” is now 327.3x.').waitFor();
  await notices.getByText('D2 changed: “22 minutes” is now 44 minutes.').waitFor();
  await takeScreenshot(page, 'prose-stale');

  await press(frame, 'Replace all 2 in the analysis');
  await seeStatus(frame, /^Saved/);
  await expectEventually(() => notices.getByText('changed').count(), 0);
  const fixed = 'The invoicing port led the day at 327.3x: 240 human hours against 44 minutes.';
  expect(JSON.stringify(await readCells(page, 'K13'))).toContain(fixed);
  expect(await readPost(frame)).toContain(fixed);
  await takeScreenshot(page, 'prose-fixed');

  await press(frame, 'Undo');
  await seeStatus(frame, /./);
  await notices.getByText('“654.5x” in the analysis does not match').waitFor();
  expect(await readStatus(frame)).not.toContain('refused');
  expect(JSON.stringify(await readCells(page, 'K13'))).toContain('654.5x');
});

it('reports a stale figure below the field, corrects it in the text, and saves when the field is left', async () => {
  await writeCells(page, 'D2', [[22]]);
  await generatePost(frame);
  await expectEventually(() => frame.locator('.figure').count(), 10);
  await press(frame, 'Edit analysis');
  const field = frame.getByRole('textbox', { name: 'Analysis' });
  const saved = await field.inputValue();
  const issues = frame.getByRole('list', { name: 'Issues in the analysis' });
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' The invoicing port took 44 minutes of AI time.');
  await issues.getByText('“44 minutes” in the analysis does not match the tasks.').waitFor();
  await takeScreenshot(page, 'typing-issue');
  expect(await readCells(page, 'K13')).toBe(saved);

  // The caret is after "port" and stays there.
  const caret = (await field.inputValue()).lastIndexOf('port') + 4;
  await field.evaluate((box: HTMLTextAreaElement, at) => box.setSelectionRange(at, at), caret);
  await issues.getByRole('button', { name: 'Replace “44 minutes” with “22 minutes”' }).click();
  const corrected = `${saved} The invoicing port took 22 minutes of AI time.`;
  expect(await field.inputValue()).toBe(corrected);
  expect(await issues.getByRole('listitem').count()).toBe(0);
  const isFocused = () => field.evaluate((box) => box === document.activeElement);
  const readCaret = () => field.evaluate((box: HTMLTextAreaElement) => [box.selectionStart, box.selectionEnd]);
  expect([await isFocused(), await readCaret()]).toEqual([true, [caret, caret]]);
  await takeScreenshot(page, 'typing-replaced');

  // The browser's own undo and redo.
  await page.keyboard.press('Control+Z');
  expect(await field.inputValue()).toBe(corrected.replace('took 22', 'took 44'));
  await issues.getByRole('listitem').waitFor();
  await page.keyboard.press('Control+Shift+Z');
  expect(await field.inputValue()).toBe(corrected);
  await expectEventually(() => issues.getByRole('listitem').count(), 0);

  // With the keyboard: the buttons belong to the field.
  await page.keyboard.press('Control+Z');
  await issues.getByRole('listitem').waitFor();
  await page.keyboard.press('Tab');
  expect(await readCells(page, 'K13')).toBe(saved);
  await page.keyboard.press('Enter');
  expect([await field.inputValue(), await isFocused()]).toEqual([corrected, true]);

  await field.blur();
  await seeStatus(frame, 'Saved in K13.');
  await expectEventually(() => frame.getByRole('list', { name: 'Issues in the analysis' }).count(), 0);
  expect(await readCells(page, 'K13')).toBe(corrected);
  await expectEventually(async () => (await readPost(frame)).includes('port took 22 minutes'), true);
  await press(frame, 'Undo');
  await expectEventually(() => readCells(page, 'K13'), saved);
});

it('corrects a text where the page cannot type, and closes the field with Escape from a button too', async () => {
  await generatePost(frame);
  await expectEventually(() => frame.locator('.figure').count(), 10);
  await press(frame, 'Edit intro');
  // A browser in which a page cannot type.
  const field = frame.getByRole('textbox', { name: 'Intro' });
  await field.evaluate(({ ownerDocument }) => Object.assign(ownerDocument, { execCommand: () => false }));
  const issues = frame.getByRole('list', { name: 'Issues in the intro' });
  const saved = await readCells(page, 'K12');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Twenty tasks.');
  await issues.getByRole('button', { name: /^Replace “Twenty/ }).click();
  expect(await field.inputValue()).toBe('Twenty-nine tasks.');
  expect(await issues.getByRole('listitem').count()).toBe(0);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Twenty tasks.');
  await issues.getByRole('listitem').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expectEventually(() => issues.count(), 0);
  expect(await readCells(page, 'K12')).toBe(saved);
});
