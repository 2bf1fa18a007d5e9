// Covers the check of a text while it is typed, in the workbench: src/sidebar/day/texts and src/sidebar/day/prose.ts.
import { generatePost, press, readPost, seeStatus, takeScreenshot } from './day-steps.ts';
import { expectEventually, openSidebar, readCells, WorkbenchBrowser } from './workbench-browser.ts';

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());

it('reports a stale figure below the field, corrects it in the text, and saves when the field is left', async () => {
  const { page } = await browser.open({ query: '?zone=Europe/Berlin&now=2026-04-04T19:14:00Z' });
  const frame = await openSidebar(page);
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
});

it('corrects a text where the page cannot type, and closes the field with Escape from a button too', async () => {
  const { page } = await browser.open({ query: '?zone=Europe/Berlin&now=2026-04-04T19:14:00Z' });
  const frame = await openSidebar(page);
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
