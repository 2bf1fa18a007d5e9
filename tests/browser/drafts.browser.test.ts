// Covers the drafts and the page of sentences in the workbench: src/sidebar/sentences, src/sidebar/day/texts and src/prose/sentences.
// Runs in `npm run test:all` only.
import { closeDialog, dialogOf, generatePost, press, readPost, seeStatus, takeScreenshot } from './day-steps.ts';
import {
  expectEventually,
  openSidebar,
  readCells,
  WorkbenchBrowser,
  waitForCells,
  writeCells,
} from './workbench-browser.ts';

let browser: WorkbenchBrowser;
beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.stop());

it('drafts a missing intro, saves it, and adds a sentence from the page of sentences', async () => {
  const { page } = await browser.open({ query: '?zone=Europe/Berlin&now=2026-04-04T19:14:00Z' });
  const frame = await openSidebar(page);
  await writeCells(page, 'K12', [['']]);
  await generatePost(frame);
  await takeScreenshot(page, 'draft-offered');
  await press(frame, 'Draft intro');
  const field = frame.getByRole('textbox', { name: 'Intro' });
  const draft = await field.inputValue();
  expect(draft).toContain('29 tasks');
  await expectEventually(() => field.evaluate((element) => element === document.activeElement), true);
  await takeScreenshot(page, 'draft-filled');
  await field.blur();
  await seeStatus(frame, 'Saved in K12.');
  await waitForCells(page, 'K12', draft);
  await expectEventually(async () => (await readPost(frame)).includes(draft), true);

  await frame.getByRole('button', { name: 'Add a sentence…' }).last().click();
  const dialog = dialogOf(page, 'Sentences from the data');
  const sentence = 'The median factor was 54.5x, close to the weighted average of 54.1x.';
  await dialog.getByText(sentence).click();
  await takeScreenshot(page, 'sentences');
  await press(dialog, 'Add 1 sentence');
  await seeStatus(dialog, 'Saved in K13.');
  await closeDialog(page, dialog);
  expect(await readCells(page, 'K13')).toContain(sentence);
  await expectEventually(async () => (await readPost(frame)).includes(sentence), true);
  await press(frame, 'Undo');
  await expectEventually(async () => JSON.stringify(await readCells(page, 'K13')).includes(sentence), false);
});
