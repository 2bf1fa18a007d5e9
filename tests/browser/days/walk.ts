import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { typeText } from '../workbench-browser.ts';

/** The folder for a picture of the end of each walk and for the counts; without it, none are written. */
const FOLDER = process.env.WALKS_FOLDER;

/** How a walk uses the page: with the pointer, with keys only, or with the actions of the accessibility tree. */
export type Way = 'mouse' | 'keyboard' | 'tree';

type Role = 'button' | 'menuitem' | 'textbox';
const MOST_TABS = 60;

/** Returns the accessible name of the focused element, or its text. */
function nameFocused(): string {
  const element = document.activeElement;
  const id = element?.getAttribute('id');
  const label = id ? document.querySelector(`label[for="${id}"]`)?.textContent : null;
  return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
}

/** A user who goes through an evening, with the clicks and keys counted. */
export class Walk {
  clicks = 0;
  keys = 0;

  constructor(
    readonly page: Page,
    readonly way: Way,
  ) {}

  get sidebar(): FrameLocator {
    return this.page.frameLocator('iframe[title="Leverage Record sidebar"]');
  }

  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.keys += [...text].length;
    await typeText(this.page, text);
  }

  private async activate(locator: Locator): Promise<void> {
    this.clicks += 1;
    if (this.way === 'mouse') return locator.click();
    await locator.focus();
    await this.page.keyboard.press('Enter');
  }

  /** Presses a key until an element with this name has the focus. */
  private async pressUntil(key: string, place: Page | Frame, name: RegExp): Promise<void> {
    for (let i = 0; i < MOST_TABS; i++) {
      if (name.test(await place.evaluate(nameFocused))) return;
      await this.press(key);
    }
    throw new Error(`${key} does not lead to ${name}.`);
  }

  /** Chooses an item of the add-on's menu. */
  async chooseInMenu(item: string): Promise<void> {
    const { page } = this;
    if (this.way !== 'keyboard') {
      await this.activate(page.getByRole('button', { name: 'Extensions', exact: true }));
      for (const name of ['Leverage Record', item]) {
        await this.activate(page.getByRole('menuitem', { name, exact: true }));
      }
      return;
    }
    await this.press('F10');
    await this.pressUntil('ArrowRight', page, /^Extensions$/);
    await this.press('ArrowDown');
    await this.pressUntil('ArrowDown', page, /^Leverage Record/);
    await this.press('ArrowRight');
    await this.pressUntil('ArrowDown', page, new RegExp(`^${item}$`));
    await this.press('Enter');
  }

  private async frame(): Promise<Frame> {
    const element = await this.page.locator('iframe[title="Leverage Record sidebar"]').elementHandle();
    const inner = (await element?.contentFrame()) ?? null;
    if (inner === null) throw new Error('The sidebar is closed.');
    return inner;
  }

  /** Returns to the sidebar: with the pointer, or with the key of Google Sheets. */
  async goToSidebar(): Promise<void> {
    if (this.way === 'keyboard') await this.press('Control+Alt+Period');
    else await this.page.mouse.move((this.page.viewportSize()?.width ?? 0) - 100, 300);
  }

  /** Presses a button of the sidebar, or goes into one of its fields. */
  async use(role: Role, name: RegExp): Promise<void> {
    const locator = this.sidebar.getByRole(role, { name }).first();
    await locator.waitFor();
    if (this.way === 'keyboard') {
      const frame = await this.frame();
      await this.pressUntil('Tab', frame, name);
      if (role === 'button') await this.press('Enter');
      return;
    }
    if (role !== 'textbox') return this.activate(locator);
    this.clicks += 1;
    if (this.way === 'mouse') await locator.click();
    else await locator.focus();
  }

  /** Types rows from the selected cell on, as a user does: Tab between cells, Enter, and back to the first column. */
  async typeRows(rows: readonly (readonly string[])[], column: string, firstRow: number): Promise<void> {
    const nameBox = this.page.locator('#grid input').first();
    for (const [i, cells] of rows.entries()) {
      for (const [c, text] of cells.entries()) {
        if (c > 0) await this.press('Tab');
        await this.type(text);
      }
      await this.press('Enter');
      const wanted = `${column}${firstRow + i + 1}`;
      for (let moves = 0; moves < cells.length && (await nameBox.inputValue()) !== wanted; moves++) {
        await this.press('ArrowLeft');
      }
      expect(await nameBox.inputValue()).toBe(wanted);
    }
  }

  /** Takes the picture of the end, and notes the counts. */
  async finish(name: string): Promise<void> {
    if (FOLDER === undefined) return;
    mkdirSync(FOLDER, { recursive: true });
    const width = this.page.viewportSize()?.width;
    await this.page.waitForTimeout(600);
    await this.page.screenshot({ path: join(FOLDER, `${name}-${this.way}-${width}.png`) });
    appendFileSync(join(FOLDER, 'walks.txt'), `${name} | ${this.way} | ${width} | ${this.clicks} | ${this.keys}\n`);
  }
}
