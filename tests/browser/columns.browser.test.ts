// Covers src/sidebar/day/columns and the setting Columns, in the workbench.
// Runs in `npm run test:all` only.
/// <reference types="google-apps-script" />
import type { FrameLocator, Page } from 'playwright-core';
import { generatePost, listTabs, press, seeStatus } from './day-steps.ts';
import {
  expectEventually,
  openSidebar,
  WorkbenchBrowser,
  type WorkbenchPage,
  writeCells,
} from './workbench-browser.ts';

let browser: WorkbenchBrowser;
let opened: WorkbenchPage;
let page: Page;
let frame: FrameLocator;

const ROWS = [
  ['Project', 'What I did', 'Mine', 'Bot (h)', '', 'Date', '2026-04-14'],
  ['Larkpost', 'Port the reader', '4', '0.5'],
  ['Larkpost', 'Split the writer', '2', '0.25'],
];

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  opened = await browser.open({ query: '?empty=1' });
  page = opened.page;
  for (const [row, cells] of ROWS.entries()) {
    for (const [column, text] of cells.entries()) {
      if (text !== '') await writeCells(page, `${String.fromCharCode(65 + column)}${row + 1}`, text);
    }
  }
  frame = await openSidebar(page);
});

afterAll(() => browser?.stop());

const picker = (label: string) => frame.getByRole('combobox', { name: label, exact: true });
const line = () => frame.locator('.columns-line').innerText();

describe('columns with headings of their own', () => {
  test('are chosen with the keyboard, where no table is recognized', async () => {
    await frame.getByRole('heading', { name: 'No task table on this tab' }).waitFor();
    await frame.getByRole('button', { name: 'Choose columns…' }).focus();
    await page.keyboard.press('Enter');
    await picker('Task').waitFor();
    expect(await picker('Task').evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    const button = frame.getByRole('button', { name: 'Choose columns…' });
    await expectEventually(() => button.evaluate((element) => element === document.activeElement), true);
  });

  test('are not saved with one heading for two columns', async () => {
    await press(frame, 'Choose columns…');
    await picker('Task').selectOption('What I did');
    await picker('Human estimate').selectOption('What I did');
    await press(frame, 'Save columns');
    await frame.getByText('Task has this heading already. Choose another one.').waitFor();
    await expectEventually(
      () => picker('Human estimate').evaluate((element) => element === document.activeElement),
      true,
    );
    expect(await listTabs(page)).toEqual(['Sheet1']);
  });

  test('are saved in Settings, and make the post', async () => {
    await picker('Human estimate').selectOption('Mine');
    await picker('AI time').selectOption('Bot (h)');
    await press(frame, 'Save columns');
    await seeStatus(frame, '1 setting saved in the new tab “Settings”.');
    await expectEventually(line, 'Uses What I did, Mine, Bot (h). Not used: Project. Change…');
    expect(await listTabs(page)).toEqual(['Sheet1', 'Settings']);
    const post = await generatePost(frame);
    expect(post).toContain('| 1 | Port the reader | 4h | 30m | – | 8.0x | – |');
  });

  test('change the post at once, and Undo reverts the choice', async () => {
    await press(frame, 'Change…');
    await picker('Task').selectOption('Project');
    await press(frame, 'Save columns');
    await seeStatus(frame, '1 setting saved in tab “Settings”.');
    const postText = frame.getByRole('textbox', { name: 'Post text' });
    await expectEventually(async () => (await postText.inputValue()).includes('| Larkpost | 4h |'), true);
    await press(frame, 'Undo');
    await expectEventually(async () => (await postText.inputValue()).includes('| Port the reader | 4h |'), true);
    await expectEventually(line, 'Uses What I did, Mine, Bot (h). Not used: Project. Change…');
  });
});
