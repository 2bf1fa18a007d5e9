// Covers src/workbench/page: CSV files and the clipboard.
import type { Page } from 'playwright-core';
import { testInFull } from '../sampling.ts';
import {
  chooseInMenu,
  copiedInExcel,
  expectEventually,
  goToCells,
  readCells,
  readDownload,
  WorkbenchBrowser,
  waitForCells,
  writeCells,
} from './workbench-browser.ts';

let browser: WorkbenchBrowser;
let page: Page;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
  ({ page } = await browser.open());
});

afterAll(() => browser?.stop());

async function openCsv(name: string, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), chooseInMenu(page, 'File', 'Open CSV…')]);
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

const readTabName = () => page.getByRole('tab', { selected: true }).innerText();
const saveCsv = () => readDownload(page, () => chooseInMenu(page, 'File', 'Save as CSV'));

describe('rows that are pasted below the sample day', () => {
  test('pasted rows get the format of the target rows and fit their text, until undo', async () => {
    // The write is saved when the promise resolves.
    await writeCells(page, 'K60', '');
    const before = await readFormats(page, 'B31:D31');
    const text = '"A task\nof three\nlines"\t3\t20\nA short one\t4\t0:10';
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await goToCells(page, 'B31');
    await page.keyboard.press('Control+V');
    await waitForCells(page, 'G31:G32', [['9.0x'], ['24.0x']]);
    await expectEventually(async () => (await readFormats(page, 'B31:D31')).height > 2 * before.height, true);
    expect((await readFormats(page, 'B31:D31')).styles).toEqual(before.styles);
    await page.keyboard.press('Control+Z');
    await waitForCells(page, 'B31:B32', [[''], ['']]);
    await expectEventually(() => readFormats(page, 'B31:D31'), before);
  });

  test('one undo removes pasted cells that wrap, copied here or in Google Sheets', async () => {
    await goToCells(page, 'B2:C2');
    await page.keyboard.press('Control+C');
    await goToCells(page, 'B31');
    await page.keyboard.press('Control+V');
    await waitForCells(page, 'C31', '240');
    await page.keyboard.press('Control+Z');
    await waitForCells(page, 'C31', '');
    const html = '<table data-sheets-root="1"><tr><td style="white-space:normal;">Task</td><td>7</td></tr></table>';
    await page.evaluate(async (copied) => {
      const blobs = { 'text/html': new Blob([copied], { type: 'text/html' }) };
      await navigator.clipboard.write([new ClipboardItem(blobs)]);
    }, html);
    await page.keyboard.press('Control+V');
    await waitForCells(page, 'B31:C31', [['Task', '7']]);
    await page.keyboard.press('Control+Z');
    await waitForCells(page, 'B31:C31', [['', '']]);
    await page.keyboard.press('Control+Y');
    await waitForCells(page, 'B31:C31', [['Task', '7']]);
  });
});

test('a CSV file opens in a tab of its name, each cell as if typed, formulas as text', async () => {
  const lines = [
    '\ufeff#,Task,Hours,Tokens,When,Share,Ok',
    '1,"Quoted ""task"", two',
    'lines",1.50,"11,636",2026-04-04,10%,TRUE',
  ];
  await openCsv('my day.csv', `${lines.join('\r\n')}\r\n2,=1+1,007,"1,5",0:20,-5,x\r\n\r\n`);
  await waitForCells(page, 'A1:G3', [
    ['#', 'Task', 'Hours', 'Tokens', 'When', 'Share', 'Ok'],
    ['1', 'Quoted "task", two\nlines', '1.5', '11,636', '2026-04-04', '10%', 'TRUE'],
    ['2', '=1+1', '7', '1,5', '0:20', '-5', 'x'],
  ]);
  expect(await readTabName()).toBe('my day');
  await writeCells(page, 'I1:I2', [['=C2*2'], ['=D2/2']]);
  expect(await readCells(page, 'I1:I2')).toEqual([['3'], ['5818']]);
  await writeCells(page, 'I1:I2', [[''], ['']]);
});

test('saving writes the displayed texts as RFC 4180, with the tab’s name', async () => {
  const { name, text } = await saveCsv();
  expect(name).toBe('my day.csv');
  expect(text).toBe(
    [
      '#,Task,Hours,Tokens,When,Share,Ok\r\n',
      '1,"Quoted ""task"", two\nlines",1.5,"11,636",2026-04-04,10%,TRUE\r\n',
      '2,=1+1,7,"1,5",0:20,-5,x\r\n',
    ].join(''),
  );
});

test('a saved file opens unchanged, in another tab', async () => {
  const { name, text } = await saveCsv();
  await openCsv(name, text);
  await waitForCells(page, 'G3', 'x');
  expect(await readTabName()).toBe('my day (2)');
  expect((await saveCsv()).text).toBe(text);
});

test.each([
  [
    'semicolons',
    'a;b;c\n1,5;2;"x;y"\n',
    [
      ['a', 'b', 'c'],
      ['1,5', '2', 'x;y'],
    ],
  ],
  [
    'tabs',
    'a\tb\tc\n1, 2\t3\t4\n',
    [
      ['a', 'b', 'c'],
      ['1, 2', '3', '4'],
    ],
  ],
])('%s are distinguished from commas', async (name, text, cells) => {
  await openCsv(`${name}.csv`, text);
  await waitForCells(page, 'A1:C2', cells);
});

test.each([
  ['UTF-16', Buffer.from('\ufeffa,b', 'utf16le'), 'This file is saved as UTF-16. Save it as UTF-8 and open it again.'],
  [
    'Latin-1',
    Buffer.from('caf\u00e9', 'latin1'),
    'This file is not saved as UTF-8. Save it as UTF-8 and open it again.',
  ],
  ['nothing in it', Buffer.from('\r\n'), 'This file is empty.'],
  [
    'an open quotation mark',
    Buffer.from('a,b\n1,"2\n'),
    'Row 2 has a quotation mark that is not closed. Close it and open the file again.',
  ],
])('a file with %s is rejected with a sentence and changes nothing', async (_name, content, sentence) => {
  const tabs = await page.getByRole('tab').allInnerTexts();
  await openCsv('odd.csv', content);
  const dialog = page.getByRole('dialog', { name: 'odd.csv was not opened' });
  expect(await dialog.locator('p').innerText()).toBe(sentence);
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(tabs);
});

test('cells copied in Google Sheets paste as typed values', async () => {
  const row = (task: string, hours: string) =>
    `<tr style="height:21px;"><td style="vertical-align:bottom;">${task}</td><td style="text-align:right;">${hours}</td></tr>`;
  const html = `<meta name="generator" content="Sheets"/><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody>${row('Task one', '240')}${row('Task &amp; two', '1,426.5')}</tbody></table>`;
  await putOnClipboard({ 'text/html': html, 'text/plain': 'Task one\t240\nTask & two\t1,426.5' });
  await goToCells(page, 'B20');
  await page.keyboard.press('Control+V');
  await waitForCells(page, 'B20:B21', [['Task one'], ['Task & two']]);
  await writeCells(page, 'D20', '=C20+C21');
  expect(await readCells(page, 'D20')).toBe('1666.5');
});

test('cells copied in Excel paste as typed values and formulas, and undo removes them', async () => {
  await putOnClipboard({ 'text/plain': 'Task A\t12\t5%\r\nTask B\t=C30*2\tx\r\n' });
  await goToCells(page, 'B30');
  await page.keyboard.press('Control+V');
  await waitForCells(page, 'B30:D31', [
    ['Task A', '12', '5%'],
    ['Task B', '24', 'x'],
  ]);
  await page.keyboard.press('Control+Z');
  await waitForCells(page, 'B30:D31', [
    ['', '', ''],
    ['', '', ''],
  ]);
});

test('numbers with a format copied in Excel keep their displayed text', async () => {
  await putOnClipboard(
    copiedInExcel([
      { text: 'Sign-in page', format: '@' },
      { text: '0:20', format: 'h:mm' },
      { text: '5.00%', format: '0.00%' },
      { text: '1,426.5', format: '#,##0.0' },
    ]),
  );
  await goToCells(page, 'B40');
  await page.keyboard.press('Control+V');
  await waitForCells(page, 'B40:E40', [['Sign-in page', '0:20', '5.00%', '1,426.5']]);
  await writeCells(page, 'F40', '=C40*1440+D40*100+E40');
  expect(await readCells(page, 'F40')).toBe('1451.5');
});

test('text pastes unchanged, even if its first cell is empty', async () => {
  await putOnClipboard({ 'text/plain': '\t<img src=x onerror=alert(1)>\t3\n7\tuse <T> & &lt;b&gt;\t"two\nlines"\n' });
  await goToCells(page, 'B50');
  await page.keyboard.press('Control+V');
  await waitForCells(page, 'B50:D51', [
    ['', '<img src=x onerror=alert(1)>', '3'],
    ['7', 'use <T> & &lt;b&gt;', 'two\nlines'],
  ]);
  await putOnClipboard({ 'text/plain': 'https://example.org/<b>' });
  await goToCells(page, 'B52');
  await page.keyboard.press('Control+V');
  await waitForCells(page, 'B52', 'https://example.org/<b>');
});

testInFull('10,000 rows open, are computed, edited and saved', async () => {
  const rows = Array.from(
    { length: 10_000 },
    (_row, index) => `${index + 1},Task ${index + 1},${(index % 40) + 1},${(index % 20) + 1}`,
  );
  await openCsv('long.csv', `#,Task,Hours,Minutes\n${rows.join('\n')}\n`);
  await waitForCells(page, 'A10001', '10000');
  await writeCells(page, 'F1', '=LEVERAGE(C1:C, D1:D)');
  expect(await readCells(page, 'F10001')).toBe('120');
  await writeCells(page, 'C10001', 999);
  expect(await readCells(page, 'F10001')).toBe('2997');
  expect((await saveCsv()).text.split('\r\n')).toHaveLength(10_002);
});

/** Returns the formats of a row’s cells and its height from the saved sheet, because the canvas cannot be read. */
async function readFormats(visit: Page, a1: string): Promise<{ styles: unknown[]; height: number }> {
  const [, first = '', row = '', last = ''] = /^([A-Z])(\d+):([A-Z])/.exec(a1) ?? [];
  return visit.evaluate(
    async ([from, rowIndex, to]) => {
      const finish = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const database = await finish(indexedDB.open('leverage-record-workbench'));
      const kept = await finish(database.transaction('kept').objectStore('kept').get('current'));
      database.close();
      const [sheetId] = kept.workbook.sheetOrder;
      const { cellData, rowData } = kept.workbook.sheets[sheetId];
      const styles = [];
      for (let column = from; column <= to; column++) {
        const style = cellData[rowIndex]?.[column]?.s;
        styles.push(typeof style === 'string' ? kept.workbook.styles[style] : style);
      }
      return { styles, height: rowData[rowIndex]?.ah ?? 21 };
    },
    [first.charCodeAt(0) - 65, Number(row) - 1, last.charCodeAt(0) - 65] as const,
  );
}

async function putOnClipboard(contents: Record<string, string>): Promise<void> {
  await page.evaluate(async (texts) => {
    const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, contents);
}
