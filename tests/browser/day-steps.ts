import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { goToCells, typeText } from './workbench-browser.ts';

/** The folder for screenshots of the steps; without it, none are taken. */
const PICTURES = process.env.DAYS_PICTURES;
let pictureCount = 0;

/** Takes a numbered screenshot of the page, if screenshots are requested. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  pictureCount += 1;
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(PICTURES, `${String(pictureCount).padStart(2, '0')}-${name}.png`) });
}

/** Delays the idle callbacks of the page. @returns a function that runs them, and restores the normal behavior */
export async function delayIdleWork(page: Page): Promise<() => Promise<void>> {
  const idleWork = await page.evaluateHandle(() => {
    const requestIdle = window.requestIdleCallback;
    const work: IdleRequestCallback[] = [];
    window.requestIdleCallback = (callback) => work.push(callback);
    return {
      release: () => {
        window.requestIdleCallback = requestIdle;
        for (const callback of work) requestIdle(callback);
        return new Promise<void>((resolve) => requestIdle(() => resolve()));
      },
    };
  });
  return () => idleWork.evaluate(({ release }) => release());
}

export const press = (frame: FrameLocator, name: string | RegExp) =>
  frame.getByRole('button', { name, exact: true }).click();

export const readStatus = (frame: FrameLocator) => frame.getByRole('status').innerText();
export const readPost = (frame: FrameLocator) => frame.getByRole('textbox', { name: 'Post text' }).inputValue();
export const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
export const listTabs = (page: Page) => page.getByRole('tab').allInnerTexts();
export const readActiveTab = (page: Page) => page.getByRole('tab', { selected: true }).innerText();

/** Waits for a status line that contains a text. */
export async function seeStatus(frame: FrameLocator, words: string | RegExp): Promise<void> {
  try {
    await frame.getByRole('status').filter({ hasText: words }).waitFor();
  } catch (error) {
    // Without the line, a failure on another machine cannot be explained.
    const lines = await frame.getByRole('status').allInnerTexts();
    throw new Error(`The status line is “${lines.join('” and “')}”, not ${words}.`, { cause: error });
  }
}

/** Generates the post of the active tab with one press, and returns its Markdown. */
export async function generatePost(frame: FrameLocator): Promise<string> {
  // Presses a disabled button too, because its state can belong to a tab that is no longer active.
  await frame.getByRole('button', { name: 'Generate post' }).click({ force: true });
  await seeStatus(frame, /^(Now on tab “.*”\. )?Post ready/);
  return readPost(frame);
}

/** Returns the page of a dialog by its title. */
export const dialogOf = (page: Page, title: string) => page.frameLocator(`iframe[title="${title} dialog"]`);

/** Opens a dialog from the sidebar's menu. */
export async function openFromMore(page: Page, sidebar: FrameLocator, item: string): Promise<FrameLocator> {
  await press(sidebar, 'More');
  await sidebar.getByRole('menuitem', { name: item }).click();
  return dialogOf(page, item.replace('…', ''));
}

/** Waits until the open dialog is removed. */
export const seeDialogClosed = (page: Page) => page.locator('dialog.wb-addon-dialog').waitFor({ state: 'detached' });

/** Closes a dialog with its button and waits until it is removed. */
export async function closeDialog(page: Page, dialog: FrameLocator): Promise<void> {
  await dialog
    .getByRole('button', { name: 'Close', exact: true })
    // Delayed, because the press removes the frame in which it would be awaited.
    .evaluate((button) => void setTimeout(() => (button as HTMLElement).click(), 200));
  await seeDialogClosed(page);
}

/** Types a row like a user: a cell, Tab, the next. Blank texts are skipped. */
export async function typeRow(page: Page, a1: string, texts: readonly string[]): Promise<void> {
  await goToCells(page, a1);
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    if (text !== '') await typeText(page, text);
  }
  await page.keyboard.press('Enter');
}

/** Chooses a style in the menu of the preview. */
export async function chooseStyle(frame: FrameLocator, name: string): Promise<void> {
  await press(frame, /^Style:/);
  const item = frame.getByRole('menuitemradio', { name, exact: true });
  if (!(await item.isVisible())) await frame.getByRole('menuitem', { name: 'More styles' }).click();
  await item.click();
  await frame.getByRole('button', { name: `Style: ${name}`, exact: true }).waitFor();
}

/** Returns the lines of the first table in a post. */
export function tableOf(post: string): string[] {
  const lines = post.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start, start + length);
}
