// Covers src/sidebar/logs in a browser.
import { SidebarBrowser } from '../sidebar-browser.ts';
import { EVENING_FILES } from './evening-logs.ts';
import { chooseFolder, openLogs } from './logs-states.ts';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

it('shows an evening with two agents, and keeps its sums when rows are merged and divided', async () => {
  const sidebar = await browser.open(openLogs());
  const { frame } = sidebar;
  await chooseFolder(sidebar, EVENING_FILES);
  await frame.getByRole('heading', { name: '3 rows' }).waitFor();
  const sums = async () => (await frame.locator('tfoot td').allTextContents()).slice(1);
  expect(await sums()).toEqual(['80 min', '5 min', '10,950']);
  expect([sidebar.page.workers().length, sidebar.complaints]).toEqual([1, []]);
});

it('reads files that are dropped, and reads on its own thread where there can be no worker', async () => {
  const sidebar = await browser.open(openLogs());
  const { frame, page } = sidebar;
  await frame.evaluate(() => {
    Reflect.set(window, 'Worker', undefined);
  });
  await frame.evaluate((files) => {
    const transfer = new DataTransfer();
    for (const { path, text } of files) transfer.items.add(new File([text], path, { lastModified: 0 }));
    const place = document.querySelector('.logs-body');
    place?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, EVENING_FILES);
  await frame.getByRole('heading', { name: '3 rows' }).waitFor();
  expect([page.workers().length, sidebar.complaints]).toEqual([0, []]);
});
