// Covers src/sidebar/edit-style in a browser.
import { SidebarBrowser } from '../sidebar-browser.ts';
import { chooseTab, openEditStyle } from './edit-style-states.ts';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
}, 60_000);
afterAll(() => browser.stop(), 30_000);
jest.setTimeout(20_000);

it('moves a column by keyboard, and keeps the focus on its button', async () => {
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

it('undoes the last step with Ctrl+Z, also in a field, which keeps its cursor while the user types', async () => {
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

it('keeps the focus on the checkbox of a column that is hidden and shown again', async () => {
  const { frame, page } = await browser.open(openEditStyle());
  const box = frame.getByRole('checkbox', { name: 'Human estimate' });
  await box.focus();
  for (const isChecked of [false, true]) {
    await page.keyboard.press('Space');
    expect([await box.isChecked(), await box.evaluate((element) => element === document.activeElement)]).toEqual([
      isChecked,
      true,
    ]);
  }
});

it('shows the fields of a column, also after another tab is chosen', async () => {
  const sidebar = await browser.open(openEditStyle());
  const { frame, page } = sidebar;
  await frame.getByRole('button', { name: 'Options of Factor' }).focus();
  await page.keyboard.press('Enter');
  const heading = frame.getByLabel('Heading', { exact: true });
  await heading.fill('Lev.');
  await frame.getByRole('columnheader', { name: 'Lev.' }).waitFor();
  await chooseTab(sidebar, 'Language');
  expect(await heading.count()).toBe(0);
  await chooseTab(sidebar, 'Table');
  expect(await heading.inputValue()).toBe('Lev.');
  expect(await frame.getByRole('button', { name: 'Options of Factor' }).getAttribute('aria-expanded')).toBe('true');
});

it('has every checkbox at the height of its label', async () => {
  const { frame } = await browser.open(openEditStyle());
  const offsets = await frame.locator('label.check').evaluateAll((labels) =>
    labels.map((label) => {
      const [box, words] = [...label.children].map((child) => child.getBoundingClientRect());
      return box === undefined || words === undefined
        ? 99
        : Math.abs(box.top + box.bottom - words.top - words.bottom) / 2;
    }),
  );
  expect(offsets.length).toBeGreaterThan(10);
  expect(Math.max(...offsets)).toBeLessThan(1);
});

it('moves the focus to the first fault, in its tab, when the style is saved', async () => {
  const sidebar = await browser.open(openEditStyle());
  const { frame } = sidebar;
  await chooseTab(sidebar, 'Language');
  await frame.getByLabel('Months').fill('Jan, Feb');
  await chooseTab(sidebar, 'Table');
  await frame.getByRole('button', { name: 'Save style' }).click();
  expect(await frame.getByLabel('Months').evaluate((element) => element === document.activeElement)).toBe(true);
});

it('leaves Ctrl+Z in the JSON text to the browser, and selects the text that could not be copied', async () => {
  const sidebar = await browser.open({ ...openEditStyle(), refusesCopying: true });
  const { frame, page } = sidebar;
  await frame.getByLabel('Order of tasks').selectOption('As in the sheet');
  await chooseTab(sidebar, 'JSON');
  const box = frame.getByLabel('The style as JSON');
  const json = await box.inputValue();
  await box.press('Control+End');
  await page.keyboard.type(' ');
  await page.keyboard.press('Control+Z');
  expect(await box.inputValue()).toBe(json);
  await frame.getByRole('button', { name: 'Copy' }).click();
  await frame.getByText('did not allow copying').waitFor();
  expect(
    await box.evaluate((element) => [
      element === document.activeElement,
      element instanceof HTMLTextAreaElement && element.selectionEnd - element.selectionStart,
    ]),
  ).toEqual([true, json.length]);
});

it('shows markup in a style as text', async () => {
  const sidebar = await browser.open(openEditStyle());
  await chooseTab(sidebar, 'Sentences');
  await sidebar.frame.getByLabel('Title').fill('<img src=x onerror="window.harmed=1">');
  await sidebar.frame.getByRole('heading', { name: '<img src=x' }).waitFor();
  expect(await sidebar.frame.evaluate(() => 'harmed' in window)).toBe(false);
});

it('imports a style from a file and exports it again', async () => {
  const sidebar = await browser.open(openEditStyle());
  const { frame, page } = sidebar;
  await chooseTab(sidebar, 'JSON');
  await frame.locator('input[type=file]').setInputFiles({
    name: 'style.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"base":"fixed-hours","order":"sheet"}'),
  });
  await frame.getByText('Loaded. Not saved yet.').waitFor();
  expect(JSON.parse(await frame.getByLabel('The style as JSON').inputValue())).toEqual({
    base: 'fixed-hours',
    order: 'sheet',
  });
  const download = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe('leverage-style.json');
});
