// Covers src/sidebar and src/sheets in the workbench: whole evenings with the pointer, with keys only and by roles and names.
// Runs in `npm run test:all` only.
import { readActiveTab, readClipboard, seeStatus } from '../day-steps.ts';
import { WorkbenchBrowser, waitForCells } from '../workbench-browser.ts';
import { Walk, type Way } from './walk.ts';

const WIDTHS = [
  [1440, 900],
  [1280, 720],
] as const;
const WAYS: readonly Way[] = ['mouse', 'keyboard', 'tree'];
const WALKS = WIDTHS.flatMap(([width, height]) => WAYS.map((way) => [way, width, height] as const));

const TASKS = [
  ['Port the invoicing screens', '40h', '22m', '5m', '150000'],
  ['Move the booking service', '1d', '20 mn', '3', '90000'],
  ['Write the billing reports', '12h', '8', '2', '80000'],
  ['Build the calendar view', '6 hous', '12 min', '2', '70000'],
  ['Test the newsletter signup', '1h 30m', '9', '1', '60000'],
  ['Filter the emails by sender', '3', '0', '1', '50000'],
];
const FIXES = [
  ['D3', '20'],
  ['C5', '6h'],
  ['D7', '10'],
] as const;
const INTRO = 'Six tasks in one evening. Most of it was waiting.';
const GERMAN = [
  ['Rechnungen umstellen', '1,5', '8,6', '1', '150000'],
  ['Termine zeichnen', '6', '0:12', '2', '70000'],
];

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());

async function beginDay(walk: Walk, date: string): Promise<void> {
  const { page, sidebar } = walk;
  await walk.chooseInMenu('New day');
  await sidebar.getByText('No tasks yet').first().waitFor();
  expect(await readActiveTab(page)).toBe(date);
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
}

async function copyPost(walk: Walk, tasks: readonly (readonly string[])[]): Promise<string> {
  const { page, sidebar } = walk;
  await walk.goToSidebar();
  await sidebar.getByRole('textbox', { name: 'Post text' }).waitFor();
  await walk.use('button', /^Copy Markdown$/);
  await seeStatus(sidebar, /^Copied as Markdown/);
  const copied = await readClipboard(page);
  for (const [task = ''] of tasks) expect(copied).toContain(task);
  return copied;
}

/** Goes from each notice to its cell and types the value again. */
async function fixMistakes(walk: Walk): Promise<void> {
  const { page } = walk;
  for (const [cell, value] of FIXES) {
    await walk.goToSidebar();
    await walk.use('button', new RegExp(`^Go to ${cell}$`));
    await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
    await expect(page.locator('#grid input').first().inputValue()).resolves.toBe(cell);
    // A screen reader reads the cell and why it is marked.
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${cell}, .*Invalid: `) })
      .waitFor();
    await walk.type(value);
    await walk.press('Enter');
    await waitForCells(page, cell, value);
  }
}

const berlin = (now: string, more = '') => `?zone=Europe/Berlin&now=${now}${more}`;

describe.each(WALKS)('by %s at %i × %i', (way, width, height) => {
  const open = (query: string) => browser.open({ query, width, height });

  it('a first evening with three mistakes, and a second evening', async () => {
    const opened = await open(berlin('2026-04-04T19:14:00Z', '&empty=1'));
    const first = new Walk(opened.page, way);
    await beginDay(first, '2026-04-04');
    await first.typeRows(TASKS, 'B', 2);
    await fixMistakes(first);
    const cells = first.page.getByRole('table', { name: 'Cells of tab “2026-04-04”' });
    await cells.getByRole('cell', { name: '109.1x' }).waitFor({ state: 'attached' });
    await first.goToSidebar();
    await first.use('textbox', /^Intro$/);
    await first.type(INTRO);
    await first.press('Tab');
    await seeStatus(first.sidebar, 'Saved in K12.');
    expect(await copyPost(first, TASKS)).toContain(INTRO);
    await first.finish('1-first-evening');
    expect(first.clicks).toBeLessThanOrEqual(way === 'keyboard' ? 0 : 8);
    await opened.page.close();
    const { page } = await browser.openAgain(opened.context, '?now=2026-04-05T20:02:00Z');
    const second = new Walk(page, way);
    await beginDay(second, '2026-04-05');
    const tasks = TASKS.map((row, i) => [row[0] ?? '', '2', String(i + 5), '1', '1000']);
    await second.typeRows(tasks, 'B', 2);
    await copyPost(second, tasks);
    await second.finish('2-second-evening');
    expect(second.clicks).toBeLessThanOrEqual(way === 'keyboard' ? 0 : 4);
    expect([...opened.complaints]).toEqual([]);
  });

  it('a German sheet', async () => {
    const { page, complaints } = await open(berlin('2026-04-04T19:14:00Z', '&empty=1&locale=de_DE'));
    const walk = new Walk(page, way);
    await beginDay(walk, '2026-04-04');
    await walk.typeRows(GERMAN, 'B', 2);
    await waitForCells(page, 'G2:G3', [['10,5x'], ['30,0x']]);
    expect(await copyPost(walk, GERMAN)).toContain('| 10.5x |');
    await walk.finish('3-german');
    expect(walk.clicks).toBeLessThanOrEqual(way === 'keyboard' ? 0 : 4);
    expect(complaints).toEqual([]);
  });

  it('a sheet that the user can only view', async () => {
    const { page, complaints } = await open(berlin('2026-04-04T19:14:00Z', '&rights=view'));
    const walk = new Walk(page, way);
    await walk.chooseInMenu('Open sidebar');
    await walk.goToSidebar();
    await walk.use('button', /^Generate post$/);
    await expect(walk.sidebar.getByRole('button', { name: 'Edit intro' }).count()).resolves.toBe(0);
    const copied = await copyPost(walk, []);
    expect(copied).toContain('## Task Log');
    await walk.finish('4-view-only');
    expect(walk.clicks).toBeLessThanOrEqual(way === 'keyboard' ? 0 : 5);
    expect(complaints).toEqual([]);
  });
});
