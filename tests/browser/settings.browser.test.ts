// Covers src/workbench/page: locale, time zone and protected cells.
/// <reference types="google-apps-script" />
import type { Page } from 'playwright-core';
import {
  chooseInMenu,
  copiedInExcel,
  expectEventually,
  goToCells,
  readCells,
  readEditor,
  typeInto,
  WorkbenchBrowser,
  type WorkbenchPage,
  waitForCells,
  waitUntilReady,
  writeCells,
} from './workbench-browser.ts';

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});

afterAll(() => browser?.stop());

const readSettings = (page: Page) => page.evaluate(() => window.workbench.settings());

async function paste(page: Page, a1: string, contents: Record<string, string>): Promise<void> {
  await goToCells(page, a1);
  await page.evaluate(async (texts) => {
    const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, contents);
  await page.keyboard.press('Control+V');
}

describe('an empty German spreadsheet', () => {
  let opened: WorkbenchPage;
  let page: Page;

  beforeAll(async () => {
    opened = await browser.open({ query: '?empty=1&locale=de_DE&zone=Pacific/Apia' });
    page = opened.page;
  });

  test('has the locale and time zone from the URL', async () => {
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Sheet1']);
    expect(await readCells(page, 'A1:B2')).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect(await readSettings(page)).toEqual({ locale: 'de_DE', zone: 'Pacific/Apia' });
  });

  test('reads typed numbers, dates and formulas in its locale', async () => {
    const texts = ['1,5', '1.500,25', '0.5', '10,5%', '04.04.2026', '1:30', '=A1*1,500', '=SUM(A1;A2;,5)'];
    for (const [index, text] of texts.entries()) await typeInto(page, `A${index + 1}`, text);
    await waitForCells(page, 'A1:A8', [
      ['1,5'],
      ['1.500,25'],
      ['0.5'],
      ['10,50%'],
      ['04.04.2026'],
      ['1:30'],
      ['2,25'],
      ['1502,25'],
    ]);
    await writeCells(page, 'B1', '=ISNUMBER(A3)');
    await writeCells(page, 'B2', '=A1+A2+A4');
    expect(await readCells(page, 'B1:B2')).toEqual([['FALSE'], ['1501,855']]);
  });

  test('shows formulas and numbers in the editor as typed, and confirming them changes nothing', async () => {
    await writeCells(page, 'C1', '=LEVERAGE(A1; A2)');
    await writeCells(page, 'C2', 654.54545454545);
    await expectEventually(() => readEditor(page, 'C1'), '=LEVERAGE(A1; A2)');
    await expectEventually(() => readEditor(page, 'C2'), '654,54545454545');
    await expectEventually(() => readEditor(page, 'A4'), '10,5%');
    await expectEventually(() => readEditor(page, 'A8'), '=SUM(A1;A2;,5)');
    for (const cell of ['A1', 'A2', 'A4', 'A7', 'A8', 'C1', 'C2']) {
      const before = await readCells(page, cell);
      await goToCells(page, cell);
      await page.keyboard.press('F2');
      await page.keyboard.press('Enter');
      await waitForCells(page, cell, before);
    }
    await writeCells(page, 'D1', '=C2*1000000');
    expect(await readCells(page, 'D1')).toBe('654545454,5');
  });

  test('reads pasted text in its locale', async () => {
    await paste(page, 'G1', { 'text/plain': '1,5\t1.500\t0.5\n2,25\t=G1*2\tx' });
    await waitForCells(page, 'G1:I2', [
      ['1,5', '1.500', '0.5'],
      ['2,25', '3', 'x'],
    ]);
    await writeCells(page, 'J1', '=ISNUMBER(I1)');
    expect(await readCells(page, 'J1')).toBe('FALSE');
  });

  test('reads cells copied in Excel in its locale', async () => {
    const contents = copiedInExcel([
      { text: '0:20', format: 'h:mm' },
      { text: '5,50%', format: '0.00%' },
    ]);
    await paste(page, 'G3', contents);
    await waitForCells(page, 'G3:H3', [['0:20', '5,50%']]);
    await writeCells(page, 'I3', '=G3*1440+H3*100');
    expect(await readCells(page, 'I3')).toBe('25,5');
  });

  test('keeps its settings with the workbook', async () => {
    await page.reload();
    await waitUntilReady(page);
    expect(await readSettings(page)).toEqual({ locale: 'de_DE', zone: 'Pacific/Apia' });
    expect(await readCells(page, 'A2')).toBe('1.500,25');
    expect(opened.complaints).toEqual([]);
    await opened.context.close();
  });
});

describe('the settings', () => {
  let opened: WorkbenchPage;
  let page: Page;

  beforeAll(async () => {
    opened = await browser.open();
    page = opened.page;
  });

  test('change locale and time zone, and the sheet shows it immediately', async () => {
    await writeCells(page, 'J60', 1234.5);
    await chooseInMenu(page, 'File', 'Spreadsheet settings…');
    const dialog = page.getByRole('dialog', { name: 'Settings for this spreadsheet' });
    await dialog.getByLabel('Locale').selectOption('de_DE');
    await dialog.getByLabel('Time zone').selectOption('Asia/Kolkata');
    await dialog.getByRole('button', { name: 'Save settings' }).click();
    await expectEventually(() => readSettings(page), { locale: 'de_DE', zone: 'Asia/Kolkata' });
    await waitForCells(page, 'J60', '1234,5');
    await waitForCells(page, 'G1:G2', [['Factor'], ['654,5x']]);
    await expectEventually(() => readEditor(page, 'G1'), '=LEVERAGE(C1:C; D1:D)');
  });

  test('change nothing after Cancel', async () => {
    await chooseInMenu(page, 'File', 'Spreadsheet settings…');
    const dialog = page.getByRole('dialog', { name: 'Settings for this spreadsheet' });
    await dialog.getByLabel('Locale').selectOption('fr_FR');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await readSettings(page)).toEqual({ locale: 'de_DE', zone: 'Asia/Kolkata' });
  });

  test('a new empty spreadsheet replaces everything after confirmation', async () => {
    await chooseInMenu(page, 'File', 'New empty spreadsheet…');
    const dialog = page.getByRole('dialog', { name: 'Replace everything on this page with an empty spreadsheet?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await page.getByRole('tab').allInnerTexts()).toContain('2026-04-04');
    await chooseInMenu(page, 'File', 'New empty spreadsheet…');
    await dialog.getByRole('button', { name: 'Start empty' }).click();
    await page.waitForFunction(() => window.workbench.read('A1') === '');
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Sheet1']);
    expect(opened.complaints).toEqual([]);
  });

  describe('an empty spreadsheet in English again', () => {
    beforeAll(async () => {
      await chooseInMenu(page, 'File', 'Spreadsheet settings…');
      const dialog = page.getByRole('dialog', { name: 'Settings for this spreadsheet' });
      await dialog.getByLabel('Locale').selectOption('en_US');
      await dialog.getByRole('button', { name: 'Save settings' }).click();
      await expectEventually(() => readSettings(page), { locale: 'en_US', zone: 'Asia/Kolkata' });
    });

    test('keeps 1,5 as text when it is typed and pasted, and 1,500 as a number', async () => {
      await typeInto(page, 'A1', '1,5');
      await typeInto(page, 'A2', '1,500');
      await paste(page, 'B1', { 'text/plain': '1,5\n1,500' });
      await waitForCells(page, 'A1:B2', [
        ['1,5', '1,5'],
        ['1,500', '1,500'],
      ]);
      await writeCells(page, 'C1:D1', [['=ISNUMBER(A1)', '=ISNUMBER(B1)']]);
      await writeCells(page, 'C2:D2', [['=A2*2', '=B2*2']]);
      expect(await readCells(page, 'C1:D2')).toEqual([
        ['FALSE', 'FALSE'],
        ['3000', '3000'],
      ]);
    });

    describe('protected cells', () => {
      const dialog = () => page.getByRole('dialog', { name: 'Heads up' });

      beforeAll(async () => {
        await writeCells(page, 'A1:B2', [
          ['a', 'b'],
          ['c', 'd'],
        ]);
        await page.evaluate(() => {
          const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe')];
          const scripts = frames.find(({ title }) => title === 'Add-on scripts')?.contentWindow as unknown as {
            SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
          };
          const sheet = scripts.SpreadsheetApp.getActiveSheet();
          sheet.getRange('A1:A9').protect().setWarningOnly(true);
        });
      });

      test('ask before they are overwritten, and stay unchanged after Cancel', async () => {
        await typeInto(page, 'A1', 'x');
        await dialog().getByRole('button', { name: 'Cancel' }).click();
        expect(await readCells(page, 'A1')).toBe('a');
        await typeInto(page, 'A1', 'x');
        await dialog().getByRole('button', { name: 'OK' }).click();
        await waitForCells(page, 'A1', 'x');
      });

      test('ask before they are cleared', async () => {
        await goToCells(page, 'A2:B2');
        await page.keyboard.press('Delete');
        await dialog().getByRole('button', { name: 'OK' }).click();
        await waitForCells(page, 'A2:B2', [['', '']]);
      });

      test('do not affect other cells', async () => {
        await typeInto(page, 'B1', 'y');
        await waitForCells(page, 'B1', 'y');
        expect(await dialog().count()).toBe(0);
      });
    });
  });
});

describe('a URL with an invalid option', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.openEmptyPage();
  });
  afterAll(() => page.context().close());

  test.each([
    ['?locale=german', '“german” is not a known locale. Write a locale such as de_DE.'],
    [
      '?zone=Nowhere',
      '“Nowhere” in the URL of this page is not a time zone. Write a time zone such as ?zone=Pacific/Apia.',
    ],
    [
      '?now=soon',
      '“soon” in the URL of this page is not a date and time. Write one such as ?now=2026-04-05T02:30:00Z.',
    ],
  ])('%s is reported in a sentence', async (query, sentence) => {
    await page.goto(browser.url + query);
    await page.getByRole('alert').getByText(sentence).waitFor();
  });
});
