// Covers src/sidebar/records in the workbench: a day is saved to Records, changes, and becomes a roll-up.
import {
  closeDialog,
  generatePost,
  listTabs,
  openFromMore,
  press,
  readClipboard,
  readPost,
  seeStatus,
  takeScreenshot,
} from './day-steps.ts';
import { openSidebar, readCells, WorkbenchBrowser, writeCells } from './workbench-browser.ts';

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());

it('a day is saved after copying, updated after a change, and added up', async () => {
  const { page, complaints } = await browser.open({ query: '?now=2026-04-04T19:14:00Z', width: 1400, height: 900 });
  const sidebar = await openSidebar(page);
  await generatePost(sidebar);
  await press(sidebar, 'Copy Markdown');
  await takeScreenshot(page, 'records-copied');
  await press(sidebar, 'Save to Records');
  await seeStatus(sidebar, 'Saved 2026-04-04 to Records, row 2.');
  await takeScreenshot(page, 'records-saved');
  expect(await listTabs(page)).toEqual(['2026-04-04', 'Records']);
  await writeCells(page, 'D2', 44);
  await generatePost(sidebar);
  const notice = 'The day has changed since it was saved to Records: AI minutes 1581, now 1603.';
  await sidebar.getByRole('button', { name: /^Show \d+ more/ }).click();
  await sidebar.getByText(notice).waitFor();
  await takeScreenshot(page, 'records-differs');
  await press(sidebar, 'Copy Markdown');
  await press(sidebar, 'Save to Records');
  await seeStatus(sidebar, 'Updated 2026-04-04 in Records, row 2: AI minutes 1581, now 1603.');
  await sidebar.getByText(notice).waitFor({ state: 'detached' });
  const dialog = await openFromMore(page, sidebar, 'Records and roll-ups…');
  await dialog.getByRole('heading', { name: 'Week 14, March 30 to April 5, 2026' }).waitFor();
  await takeScreenshot(page, 'records-week');
  await dialog.getByRole('tab', { name: 'Month' }).click();
  await dialog.getByRole('heading', { name: 'April 2026' }).waitFor();
  await takeScreenshot(page, 'records-month');
  await dialog.getByRole('tab', { name: 'Range' }).click();
  await takeScreenshot(page, 'records-range');
  await press(dialog, 'Copy Markdown');
  await seeStatus(dialog, 'Copied as Markdown.');
  expect(await readClipboard(page)).toBe(await readPost(dialog));
  await press(dialog, 'Rebuild from day tabs');
  await seeStatus(dialog, '0 days added, 1 unchanged.');
  await takeScreenshot(page, 'records-rebuilt');
  await closeDialog(page, dialog);
  expect(await readCells(page, 'D2')).toBe('44');
  expect(complaints).toEqual([]);
});
