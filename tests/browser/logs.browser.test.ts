// Covers src/sidebar/logs in the workbench: from the logs of an evening to its post.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { testInFull } from '../sampling.ts';
import { EVENING_FILES } from '../sidebar/logs/evening-logs.ts';
import { closeDialog, generatePost, listTabs, openFromMore, press, seeStatus, takeScreenshot } from './day-steps.ts';
import { expectEventually, openSidebar, readCells, typeInto, WorkbenchBrowser } from './workbench-browser.ts';

const MOST_MILLISECONDS = 120_000;

let browser: WorkbenchBrowser;
let folder: string;
beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  folder = mkdtempSync(join(tmpdir(), 'logs-'));
  for (const { path, text } of EVENING_FILES) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), new Date('2026-04-04T18:00:00Z'), new Date('2026-04-04T18:00:00Z'));
  }
});
afterAll(async () => {
  await browser.stop();
  rmSync(folder, { recursive: true });
});

testInFull(
  'an AI time stays hidden until its estimate is typed, and rows that are pasted again are known',
  async () => {
    const { page, complaints } = await browser.open({
      query: '?empty=1&now=2026-04-04T19:14:00Z',
      width: 1400,
      height: 900,
    });
    const sidebar = await openSidebar(page);
    const settings = await openFromMore(page, sidebar, 'Settings…');
    await settings.getByRole('tab', { name: 'Agent logs' }).click();
    await settings.getByLabel('Imported AI times').selectOption('Hide');
    await settings.getByLabel('Import options').fill('silence 30');
    await settings
      .getByText('“silence 30” is not valid. Write silence 60, asks on, tokens all, or silence off,')
      .waitFor();
    await takeScreenshot(page, 'logs-settings');
    await settings.getByLabel('Import options').fill('');
    await press(settings, 'Save 1 setting');
    await seeStatus(settings, '1 setting saved');
    await closeDialog(page, settings);

    const paste = async (text: string) => {
      const dialog = await openFromMore(page, sidebar, 'Import agent logs…');
      await dialog.getByLabel('Or paste').fill(text);
      await dialog.getByRole('heading', { name: '2 rows' }).waitFor();
      return dialog;
    };
    const rows = 'Sort the imports by name\t\t38\t3\t6500\nWrite the module index\t\t30\t1\t4150\n';
    const dialog = await paste(rows);
    const figures = dialog.locator('tbody .figure');
    expect(await figures.allTextContents()).toEqual(['', 'hidden', '3 min', '6,500', '', 'hidden', '1 min', '4,150']);
    await press(dialog, 'Add 2 rows');
    await seeStatus(dialog, '2 rows added in tab “2026-04-04”. Next, enter the estimates.');
    await closeDialog(page, dialog);
    await takeScreenshot(page, 'logs-hidden');
    await typeInto(page, 'C2', '4');
    await expectEventually(() => readCells(page, 'G2:G3'), [['6.3x'], ['']]);
    await expectEventually(() => readCells(page, 'K4'), '38');
    expect(await generatePost(sidebar)).not.toContain('30m');
    expect(await sidebar.locator('body').innerText()).not.toMatch(/\b(30|68) ?m/);
    await takeScreenshot(page, 'logs-half-hidden');
    const again = await paste(rows);
    await seeStatus(again, 'Nothing is new for “2026-04-04”. 2 rows are there already.');
    await takeScreenshot(page, 'logs-again');
    expect(complaints).toEqual([]);
  },
);

it('an evening with two agents becomes a post within two minutes', async () => {
  const { page, complaints } = await browser.open({
    query: '?empty=1&now=2026-04-04T19:14:00Z',
    width: 1400,
    height: 900,
  });
  const sidebar = await openSidebar(page);
  const startedAt = Date.now();
  const dialog = await openFromMore(page, sidebar, 'Import agent logs…');
  await dialog.getByText('Everything stays on this computer.').waitFor();
  await takeScreenshot(page, 'logs-open');
  await dialog.locator('input[webkitdirectory]').setInputFiles(folder);
  await dialog.getByRole('heading', { name: '3 rows' }).waitFor();
  expect(page.workers().length).toBe(1);
  await takeScreenshot(page, 'logs-found');
  await press(dialog, 'Split by branch: Sort the imports by name');
  await dialog.getByRole('heading', { name: '4 rows' }).waitFor();
  const sums = async () => (await dialog.locator('tfoot td').allTextContents()).slice(1);
  expect(await sums()).toEqual(['80 min', '5 min', '10,950']);
  await dialog.getByRole('button', { name: 'Merge…: Sort the imports by name' }).nth(1).click();
  await takeScreenshot(page, 'logs-merging');
  await press(dialog, 'Merge into this row: Write the module index to …');
  expect(await sums()).toEqual(['80 min', '5 min', '10,950']);
  await dialog.getByRole('textbox', { name: 'Task' }).nth(1).fill('Write the module index and add the labels');
  await takeScreenshot(page, 'logs-merged');
  await press(dialog, 'Add 3 rows');
  await seeStatus(dialog, '3 rows added in tab “2026-04-04”. Next, enter the estimates.');
  await takeScreenshot(page, 'logs-added');
  await closeDialog(page, dialog);
  expect(await listTabs(page)).toContain('2026-04-04');
  expect(await readCells(page, 'B2:F4')).toEqual([
    ['Sort the imports by name', '', '20', '1', '6,000'],
    ['Write the module index and add the labels', '', '48', '3', '4,650'],
    ['=SUM(A1:A9) shows the wrong total', '', '12', '1', '300'],
  ]);
  // The first estimate is selected, so the user types at once.
  await typeInto(page, 'C2', '4');
  await typeInto(page, 'C3', '10');
  await typeInto(page, 'C4', '1.5');
  await expectEventually(() => readCells(page, 'G2'), '12.0x');
  const post = await generatePost(sidebar);
  expect(Date.now() - startedAt).toBeLessThan(MOST_MILLISECONDS);
  await sidebar
    .getByText(
      'Minutes: turn-1 (partly measured by the agent, silences up to 60 min, without waits for answers), summed over parallel sessions.',
    )
    .waitFor();
  await takeScreenshot(page, 'logs-post');
  expect(post).toContain('| 1 | Write the module index and add the labels | 10h | 48m | 3m | 12.5x | 200.0x |');
  expect(complaints).toEqual([]);
});
