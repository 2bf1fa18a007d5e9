// Covers src/workbench/page/charts and Insert chart of src/sidebar/picture in the workbench.
// Runs in `npm run test:all` only.
import { closeDialog, openFromMore, press, seeStatus, takeScreenshot } from '../../../browser/day-steps.ts';
import { goToCells, openSidebar, WorkbenchBrowser, writeCells } from '../../../browser/workbench-browser.ts';

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());

it('a chart is inserted below the day, follows its cells, scrolls with them, and Undo brings back the one before', async () => {
  const { page, complaints } = await browser.open({ query: '?now=2026-04-04T19:14:00Z', width: 1400, height: 900 });
  const sidebar = await openSidebar(page);
  const chart = page.getByRole('img', { name: 'Leverage factor, log scale. Drawn by the workbench' });
  const dialog = await openFromMore(page, sidebar, 'Picture…');
  await press(dialog, 'Insert chart');
  await seeStatus(dialog, 'Chart inserted in row 42.');
  await takeScreenshot(page, 'chart-inserted');
  await press(dialog, 'Insert chart');
  await seeStatus(dialog, 'Chart inserted in row 42.');
  await closeDialog(page, dialog);
  await goToCells(page, 'A81');
  await chart.waitFor();
  expect(await chart.count()).toBe(1);
  await takeScreenshot(page, 'chart-in-sheet');
  const before = await chart.getAttribute('src');
  expect(before).toContain('654.5x');
  await writeCells(page, 'D2', 2000);
  await page.waitForFunction((old) => document.querySelector('.wb-charts img')?.getAttribute('src') !== old, before);
  expect(await chart.getAttribute('src')).not.toContain('654.5x');
  const { y: low = 0 } = (await chart.boundingBox()) ?? {};
  await goToCells(page, 'A42');
  await page.mouse.move(400, 500);
  await page.mouse.wheel(0, -200);
  await page.waitForFunction(
    (old) => (document.querySelector('.wb-charts img')?.getBoundingClientRect().y ?? old) !== old,
    low,
  );
  const states = () => chart.evaluateAll((images) => images.map((image) => image.getAttribute('data-state')));
  const replaced = await states();
  await sidebar.getByRole('button', { name: 'Undo' }).click();
  await seeStatus(sidebar, /^Undone in/);
  await page.waitForFunction(
    (old) => document.querySelector('.wb-charts img')?.getAttribute('data-state') !== old,
    replaced[0],
  );
  expect(await chart.count()).toBe(1);
  expect(await states()).not.toEqual(replaced);
  expect(complaints).toEqual([]);
});
