// Covers src/sidebar/settings in a browser.
import { type OpenSidebar, SidebarBrowser } from '../sidebar-browser.ts';
import { openSettings } from './settings-states.ts';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

const focusedName = ({ frame }: OpenSidebar) =>
  frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

it('goes through its tabs by the arrow keys', async () => {
  const sidebar = await browser.open(openSettings());
  const { frame, page } = sidebar;
  await frame.getByLabel('Hours per week').waitFor();
  await frame.getByRole('tab', { name: 'Post' }).focus();
  await page.keyboard.press('ArrowRight');
  expect([await focusedName(sidebar), await frame.getByLabel('Category').isVisible()]).toEqual(['Site', true]);
  await page.keyboard.press('End');
  expect(await focusedName(sidebar)).toBe('Private terms');
  await page.keyboard.press('ArrowRight');
  expect(await focusedName(sidebar)).toBe('Post');
});

it('adds and removes rows of the private list by keyboard', async () => {
  const sidebar = await browser.open(openSettings({ savePrivateList: [{ reply: { kind: 'privateListSaved' } }] }));
  const { frame, page } = sidebar;
  await frame.getByRole('tab', { name: 'Private terms' }).click();
  await frame.getByRole('button', { name: 'Add a term' }).press('Enter');
  expect(await focusedName(sidebar)).toBe('Private term 2');
  await page.keyboard.type('Marrow');
  await frame.getByRole('button', { name: 'Remove this term' }).first().press('Enter');
  expect(await focusedName(sidebar)).toBe('Private term 1');
  await frame.getByRole('button', { name: 'Save private list' }).click();
  await frame.getByText('Private list saved.').waitFor();
  const save = (await sidebar.listCalls()).at(-1);
  expect(JSON.parse((save?.request as { json: string }).json)).toMatchObject({ terms: ['Marrow'], later: true });
});

it('moves the focus to the value that blocks saving', async () => {
  const sidebar = await browser.open(openSettings());
  const { frame } = sidebar;
  await frame.getByLabel('Hours per week').fill('full time');
  await frame.getByRole('tab', { name: 'Private terms' }).click();
  await frame.getByRole('button', { name: 'Save 1 setting' }).click();
  const hours = frame.getByLabel('Hours per week');
  expect(await hours.evaluate((field) => field === document.activeElement)).toBe(true);
  await hours.fill('40');
  await frame.getByRole('tab', { name: 'Private terms' }).click();
  await frame.getByRole('button', { name: 'Add a replacement' }).click();
  await frame.getByLabel('Term 2').fill('Marrow');
  await frame.getByRole('tab', { name: 'Post' }).click();
  await frame.getByRole('button', { name: 'Save private list' }).click();
  expect(await focusedName(sidebar)).toBe('Term 2');
});

it('imports a list from a file, and names the fault in another file', async () => {
  const sidebar = await browser.open(openSettings());
  const { frame } = sidebar;
  await frame.getByRole('tab', { name: 'Private terms' }).click();
  await frame.getByText('Export and import').click();
  const give = (text: string) =>
    frame.locator('input[type=file]').setInputFiles({
      name: 'list.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await give('{"terms":[5]}');
  await frame.getByText('terms.0 is 5. Expected text with a letter or a digit').waitFor();
  expect(await frame.getByLabel('Private term 1').inputValue()).toBe('Quillfern');
  await give('{"terms":["Marrow","Nettle"]}');
  await frame.getByText('Imported 2 terms and 0 replacements. Not saved yet.').waitFor();
  expect(await frame.getByLabel('Private term 2').inputValue()).toBe('Nettle');
});

it('copies the list', async () => {
  const sidebar = await browser.open(openSettings());
  const { frame, page } = sidebar;
  await frame.getByRole('tab', { name: 'Private terms' }).click();
  await frame.getByText('Export and import').click();
  await frame.getByRole('button', { name: 'Copy' }).click();
  await frame.getByText('Copied.').waitFor();
  await page.locator('#elsewhere').focus();
  await sidebar.pasteInto('#elsewhere');
  expect(JSON.parse(await page.locator('#elsewhere').inputValue())).toMatchObject({ terms: ['Quillfern'] });
});
