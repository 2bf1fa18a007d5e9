// Covers src/sidebar/import in a browser.
import { SidebarBrowser } from '../sidebar-browser.ts';
import { giveText, openImport } from './import-states.ts';
import { CSV, OTHER_MARKDOWN, SAMPLE_HTML, SAMPLE_MARKDOWN, TEXTS_MARKDOWN } from './import-texts.ts';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

it('reads the table of formatted text that is pasted', async () => {
  const sidebar = await browser.open(openImport());
  const { frame, page } = sidebar;
  await page.evaluate(async (html) => {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob(['words run together'], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
  }, SAMPLE_HTML);
  await frame.getByLabel('Text of the record').focus();
  await page.keyboard.press('Control+V');
  await sidebar.advance(300);
  await frame.getByText('29 rows found, every factor agrees').waitFor();
  expect(await frame.getByLabel('Text of the record').inputValue()).toBe('words run together');
  expect(sidebar.complaints).toEqual([]);
});

it('reads HTML that is typed, and runs nothing of it', async () => {
  const sidebar = await browser.open(openImport());
  const hostile = SAMPLE_HTML.replace(
    '<tbody>',
    '<tbody><script>top.x=1</script><img src="x" onerror="document.title=1">',
  );
  await sidebar.frame.getByLabel('Text of the record').fill(hostile);
  await sidebar.advance(300);
  await sidebar.frame.getByText('29 rows found').waitFor();
  expect([await sidebar.frame.title(), sidebar.complaints]).toEqual(['Import', []]);
});

it('reads a file, whose name gives the date, and refuses one that is not text', async () => {
  const sidebar = await browser.open(openImport());
  const { frame } = sidebar;
  await frame.getByRole('tab', { name: 'Table or CSV' }).click();
  const files = frame.locator('input[type=file]').last();
  await files.setInputFiles({ name: '2026-04-04.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
  await frame.getByText('Reading…').waitFor();
  await sidebar.advance(300);
  await frame.getByText('Goes into a new tab “2026-04-04”.').waitFor();
  await files.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from([0xff, 0xfe, 0x41, 0]) });
  await frame.getByText('The file is UTF-16 text.').waitFor();
  expect(await frame.getByLabel('Rows', { exact: true }).inputValue()).toBe(CSV);
});

it('moves the focus to the first date field that is empty, and takes the date that is typed there', async () => {
  const sidebar = await browser.open(openImport());
  const { frame, page } = sidebar;
  const undated = (markdown: string) => markdown.replace(/Leverage Record: April 0\d, 2026/, 'Saturday');
  await giveText(sidebar, `${undated(SAMPLE_MARKDOWN)}\n${undated(OTHER_MARKDOWN)}`);
  const dates = frame.getByLabel('Date of the record');
  await dates.first().fill('2026-04-04');
  await frame.getByRole('button', { name: 'Add 58 rows in 2 new tabs' }).click();
  expect(await dates.last().evaluate((field) => field === document.activeElement)).toBe(true);
  const ids = await dates.evaluateAll((fields) => fields.map(({ id }) => id));
  expect(new Set(ids).size).toBe(2);
  const faults = frame.getByText('Enter a date, for example 2026-04-04.');
  expect(await faults.count()).toBe(1);
  await page.keyboard.type('04052026');
  await frame.getByText('Goes into 2 new tabs.').waitFor();
  expect([await faults.count(), await dates.first().inputValue(), await dates.last().inputValue()]).toEqual([
    0,
    '2026-04-04',
    '2026-04-05',
  ]);
});

it('keeps both sources, and moves between the tabs with the arrow keys', async () => {
  const sidebar = await browser.open(openImport());
  const { frame, page } = sidebar;
  expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await giveText(sidebar, SAMPLE_MARKDOWN);
  await frame.getByRole('tab', { name: 'Published record' }).focus();
  await page.keyboard.press('ArrowRight');
  await frame.getByLabel('Rows', { exact: true }).fill(CSV);
  await sidebar.advance(300);
  await frame.getByRole('tab', { name: 'Table or CSV' }).press('ArrowLeft');
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('Published record');
  await frame.getByText('29 rows found').waitFor();
  expect(await frame.getByLabel('Text of the record').inputValue()).toBe(SAMPLE_MARKDOWN);
  await page.keyboard.press('End');
  expect(await frame.getByLabel('Rows', { exact: true }).inputValue()).toBe(CSV);
});

it('offers the texts of a record for Settings, with one checkbox for each', async () => {
  const sidebar = await browser.open(
    openImport({
      readSettings: [
        {
          reply: {
            kind: 'settingsCells',
            cells: [
              ['Setting', 'Value', 'Meaning'],
              ['About the author', 'Someone', ''],
            ],
          },
        },
      ],
    }),
  );
  const { frame } = sidebar;
  await giveText(sidebar, TEXTS_MARKDOWN);
  const author = frame.getByRole('checkbox', { name: 'About the author' });
  const records = frame.getByRole('checkbox', { name: 'About These Records' });
  await frame.getByText('In Settings now: Someone').waitFor();
  expect([await author.isChecked(), await records.isChecked()]).toEqual([false, true]);
  await author.check();
  await frame.getByText('2 texts are saved in Settings, 1 text there is replaced.').waitFor();
  expect(sidebar.complaints).toEqual([]);
});
