import { SidebarBrowser } from '../sidebar-browser.ts';
import { openImport } from './import-states.ts';
import { CSV, SAMPLE_HTML } from './import-texts.ts';

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

it('reads a file, whose name gives the date, and refuses one that is no text', async () => {
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
