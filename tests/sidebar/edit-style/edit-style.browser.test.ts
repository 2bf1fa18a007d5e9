import { SidebarBrowser } from '../sidebar-browser.ts';
import { chooseTab, openEditStyle } from './edit-style-states.ts';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
}, 60_000);
afterAll(() => browser.stop(), 30_000);
jest.setTimeout(20_000);

it('moves a column by keyboard, which stays on its button', async () => {
  const { frame, page } = await browser.open(openEditStyle());
  await frame.getByRole('button', { name: 'Move Factor up', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await frame.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move Factor up');
  expect(await frame.locator('.style-preview .task-head [role=columnheader]').allTextContents()).toEqual([
    '#',
    'Task',
    'Human Est.',
    'Factor',
    'Claude',
    'Sup.',
    'Sup. Factor',
  ]);
});

it('takes the last step back by Ctrl+Z, also from a field, whose cursor stays while typing', async () => {
  const sidebar = await browser.open(openEditStyle());
  const { frame, page } = sidebar;
  await chooseTab(sidebar, 'Sentences');
  const title = frame.getByLabel('Title');
  await title.press('Home');
  await page.keyboard.type('My ');
  expect(await title.inputValue()).toBe('My Leverage Record: {month} {dd}, {yyyy}');
  await frame.getByRole('heading', { name: 'My Leverage Record: April 04, 2026' }).waitFor();
  await page.keyboard.press('Control+Z');
  await frame.getByRole('heading', { name: 'Leverage Record: April 04, 2026', exact: true }).waitFor();
});

it('shows markup in a style as text', async () => {
  const sidebar = await browser.open(openEditStyle());
  await chooseTab(sidebar, 'Sentences');
  await sidebar.frame.getByLabel('Title').fill('<img src=x onerror="window.harmed=1">');
  await sidebar.frame.getByRole('heading', { name: '<img src=x' }).waitFor();
  expect(await sidebar.frame.evaluate(() => 'harmed' in window)).toBe(false);
});

it('takes a style over from a file and gives it out again', async () => {
  const sidebar = await browser.open(openEditStyle());
  const { frame, page } = sidebar;
  await chooseTab(sidebar, 'JSON');
  await frame.locator('input[type=file]').setInputFiles({
    name: 'style.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"base":"fixed-hours","order":"sheet"}'),
  });
  await frame.getByText('Taken over. Not saved yet.').waitFor();
  expect(JSON.parse(await frame.getByLabel('The style as JSON').inputValue())).toEqual({
    base: 'fixed-hours',
    order: 'sheet',
  });
  const download = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe('leverage-style.json');
});
