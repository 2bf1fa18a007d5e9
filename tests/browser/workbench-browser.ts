import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { findWorkbench, openBrowser } from '../open-browser.ts';

const READY_LIMIT_MS = 90_000;
const ACTION_LIMIT_MS = 40_000;
const POLL_MS = 50;

declare global {
  interface Window {
    workbench: {
      read(a1: string): string | string[][];
      write(a1: string, value: unknown): Promise<void>;
      place(a1: string): { left: number; right: number; top: number; bottom: number };
      serviceCalls(): { total: number; cells: number };
      settings(): { locale: string; zone: string };
    };
  }
}

/** One page of the workbench, with its errors and requests. */
export interface WorkbenchPage {
  page: Page;
  context: BrowserContext;
  /** Errors, violations of the content security policy, and requests to other servers than the workbench's. */
  complaints: string[];
}

/** A browser and a served workbench for the tests of one file. */
export class WorkbenchBrowser {
  private constructor(
    private readonly browser: Browser,
    readonly url: string,
  ) {}

  static async start(): Promise<WorkbenchBrowser> {
    return new WorkbenchBrowser(await openBrowser(), await findWorkbench());
  }

  /** Opens the workbench in a new browser profile, like on a first visit. */
  async open({ query = '', width = 1280, height = 800 } = {}): Promise<WorkbenchPage> {
    const context = await this.browser.newContext({ viewport: { width, height }, acceptDownloads: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: this.url });
    return this.openAgain(context, query);
  }

  /** Opens a page without a workbench in a new browser profile. */
  async openEmptyPage(): Promise<Page> {
    return (await this.browser.newContext()).newPage();
  }

  /** Opens another page in the same profile, like on a later visit. */
  async openAgain(context: BrowserContext, query = ''): Promise<WorkbenchPage> {
    const page = await context.newPage();
    page.setDefaultTimeout(ACTION_LIMIT_MS);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(this.url) && !/^(data|blob|about):/.test(address)) complaints.push(`request: ${address}`);
    });
    await page.goto(this.url + query);
    await waitUntilReady(page);
    return { page, context, complaints };
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}

/** Waits until the sheet is open and calculated. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'workbench' in window, null, { timeout: READY_LIMIT_MS });
}

/** Returns the displayed texts of a cell or range in the active tab. */
export function readCells(page: Page, a1: string): Promise<string | string[][]> {
  return page.evaluate((range) => window.workbench.read(range), a1);
}

/** Waits until a cell or range shows an expected text. */
export async function waitForCells(page: Page, a1: string, shown: string | string[][]): Promise<void> {
  await page
    .waitForFunction(([range, wanted]) => JSON.stringify(window.workbench.read(range)) === wanted, [
      a1,
      JSON.stringify(shown),
    ] as const)
    .catch(() => undefined);
  expect(await readCells(page, a1)).toEqual(shown);
}

/** Writes a value or a block of values and waits for the formulas. */
export function writeCells(page: Page, a1: string, value: unknown): Promise<void> {
  return page.evaluate(([range, content]) => window.workbench.write(range, content), [a1, value] as const);
}

/** Selects a cell or range through the name box, and moves the focus to the sheet. */
export async function goToCells(page: Page, a1: string): Promise<void> {
  const nameBox = page.locator('#grid input').first();
  await nameBox.fill(a1);
  await nameBox.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
}

/** Types a text at once, like an input method. Single keys take many times as long, because the sheet is drawn after each. */
export const typeText = (page: Page, text: string) => page.keyboard.insertText(text);

/** Types into a cell like a user and confirms with Enter. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await goToCells(page, a1);
  await typeText(page, text);
  await page.keyboard.press('Enter');
}

/** Returns the text in the cell editor when a cell is opened with F2. */
export async function readEditor(page: Page, a1: string): Promise<string> {
  await goToCells(page, a1);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('Control+C');
  const copied = await readCopied(page);
  await page.keyboard.press('Escape');
  return copied;
}

const readCopied = (page: Page): Promise<string> =>
  readUntil(
    () => page.evaluate(() => navigator.clipboard.readText()),
    (text) => text !== '',
  );

/** Chooses an item of one of the page's menus by its label. */
export async function chooseInMenu(page: Page, menu: string, ...items: string[]): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  for (const item of items) await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Makes a row of cells like Excel on the clipboard: displayed texts, with number formats in styles. */
export function copiedInExcel(row: readonly { text: string; format: string }[]): Record<string, string> {
  const styles = row.map(({ format }, i) => `.xl${i}{mso-number-format:"${format.replace(/[#,.:@]/g, '\\$&')}";}`);
  const cells = row.map(({ text }, i) => `<td class=xl${i}>${text}</td>`);
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style><!--table{mso-displayed-decimal-separator:"\\.";} td{font-size:11.0pt;font-family:Calibri, sans-serif;} ${styles.join(' ')}--></style></head><body><table><!--StartFragment--><tr height=20>${cells.join('')}</tr><!--EndFragment--></table></body></html>`;
  return { 'text/html': html, 'text/plain': row.map(({ text }) => text).join('\t') };
}

/** Runs an action that downloads a file, and reads the file. */
export async function readDownload(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

/** Opens the add-on's sidebar from the menu. */
export async function openSidebar(page: Page): Promise<FrameLocator> {
  await chooseInMenu(page, 'Extensions', 'Leverage Record', 'Open sidebar');
  const frame = page.frameLocator('iframe[title="Leverage Record sidebar"]');
  const button = frame.locator('#page:not([inert])').getByRole('button', { name: 'Generate post' });
  // The second frame of the page can move the button.
  await button.evaluate(async () => {
    const paint = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await paint();
    await paint();
  });
  return frame;
}

/** Reads a value repeatedly until it fulfills a condition or the time is over. @returns the last value */
async function readUntil<Value>(read: () => Promise<Value>, isDone: (value: Value) => boolean): Promise<Value> {
  const endMs = Date.now() + ACTION_LIMIT_MS;
  let last = await read();
  while (!isDone(last) && Date.now() < endMs) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    last = await read();
  }
  return last;
}

/** Waits until a read value equals the expected one. Fails with the last value. */
export async function expectEventually<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  expect(await readUntil(read, (value) => JSON.stringify(value) === JSON.stringify(wanted))).toEqual(wanted);
}
