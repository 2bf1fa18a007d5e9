// Covers src/sidebar/new-day in a browser.
import { SAMPLE_WRITTEN } from '../sheet-days.ts';
import { SidebarBrowser } from '../sidebar-browser.ts';
import { openNewDay } from './new-day-states.ts';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

it('creates the likely day with Enter, and closes', async () => {
  const { frame, page, listCalls } = await browser.open(openNewDay({}, { createDay: [{ reply: SAMPLE_WRITTEN }] }));
  await frame.getByRole('button', { name: 'Create tab “2026-11-22”' }).waitFor();
  const focused = () => frame.evaluate(() => document.activeElement?.textContent?.slice(0, 80));
  expect(await focused()).toBe('Create tab “2026-11-22”');
  await page.keyboard.press('Enter');
  await frame.waitForFunction(() => window.control.closed === 1);
  expect((await listCalls()).map(({ name }) => name)).toEqual(['planNewDay', 'createDay']);
});

it('accepts a typed date, and closes with Escape', async () => {
  const { frame, page, listCalls } = await browser.open(openNewDay({}, { createDay: ['never'] }));
  await frame.getByText('Another day').click();
  expect(await frame.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('date');
  await page.keyboard.type('12012026');
  await frame.getByRole('button', { name: 'Create tab “2026-12-01”' }).click();
  expect((await listCalls()).at(-1)).toEqual({
    name: 'createDay',
    request: { date: '2026-12-01', formulas: 'functions' },
  });
  await page.keyboard.press('Escape');
  expect(await frame.evaluate(() => window.control.closed)).toBe(1);
});

it('closes with Escape after a click next to the fields', async () => {
  const { frame, page } = await browser.open(openNewDay());
  await frame.getByRole('button', { name: 'Create tab “2026-11-22”' }).waitFor();
  await frame.locator('main').click({ position: { x: 2, y: 2 } });
  expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.keyboard.press('Escape');
  expect(await frame.evaluate(() => window.control.closed)).toBe(1);
});
