// Covers src/sidebar/logs in a browser.
import { SidebarBrowser } from '../sidebar-browser.ts';
import { EVENING_FILES } from './evening-logs.ts';
import { chooseFolder, LOGS_STATES, openLogs } from './logs-states.ts';

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
});

it.skip('pictures', async () => {
  for (const { name, options, act } of LOGS_STATES) {
    const sidebar = await browser.open(options);
    await act?.(sidebar);
    await sidebar.page.screenshot({ path: `/tmp/logspage/${name}.png` });
    expect(sidebar.complaints).toEqual([]);
  }
});
