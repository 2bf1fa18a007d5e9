// Covers the check of prose in the workbench: src/sidebar/prose-check, src/sidebar/day and src/sheets.
import { generatePost, press, readPost, readStatus, seeStatus, takeScreenshot } from './day-steps.ts';
import { expectEventually, openSidebar, readCells, WorkbenchBrowser, writeCells } from './workbench-browser.ts';

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());

it('reports what an edit of a cell made stale, and fixes it with one press', async () => {
  const { page } = await browser.open({ query: '?zone=Europe/Berlin&now=2026-04-04T19:14:00Z' });
  const frame = await openSidebar(page);
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
