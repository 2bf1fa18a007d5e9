import type { Browser, Page } from 'playwright-core';
import { formatHtml } from '../../src/formats/html.ts';
import { STYLES } from '../../src/styles/styles.ts';
import { findAccessibilityFaults } from '../accessibility.ts';
import { recordOf } from '../make-record.ts';
import { openBrowser } from '../open-browser.ts';
import { tableOf } from '../sample-grid.ts';
import { sampleCases } from '../sampling.ts';

const grid = tableOf(
  ['Port the reader', 240, 22, 5, 900_000],
  [`Rename ${'unbreakable'.repeat(12)}`, 1.25, 8.6, '', ''],
  ['שלום', '1:20', '0:20', 1, 150],
);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function show(html: string, width: number, around = ['', ''], scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 700 }, colorScheme: scheme });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(`<!doctype html><html lang="en"><title>Record</title><main>${around.join(html)}</main></html>`);
  expect(requests).toEqual([]);
  return page;
}

describe.each(sampleCases(STYLES, 2).map((style) => [style.id, style] as const))(
  'a record in the style %s',
  (_, style) => {
    const html = formatHtml(recordOf(grid, { intro: 'A day.', analysis: 'The port was the longest.' }, style), {
      language: 'en',
    });

    it('fits into 320 pixels, with the figures of a task on one line below it', async () => {
      const page = await show(html, 320);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth).toBe(clientWidth);
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('.lr-tasks tbody tr')].map((row) => {
          const task = row.querySelector('.lr-task')?.getBoundingClientRect();
          const figures = [...row.querySelectorAll('td:not(.lr-number)')].map((cell) => cell.getBoundingClientRect());
          return {
            isBelow: figures.every(({ top }) => task !== undefined && top >= task.bottom - 1),
            lines: new Set(figures.map(({ bottom }) => Math.round(bottom))).size,
            isInOrder: figures.every(({ left }, i) => i === 0 || left >= (figures[i - 1]?.right ?? 0) - 1),
          };
        }),
      );
      expect(rows).toEqual(rows.map(() => ({ isBelow: true, lines: 1, isInOrder: true })));
      expect(rows).toHaveLength(3);
      expect(await findAccessibilityFaults(page.mainFrame())).toEqual([]);
      await page.close();
    });

    it('is a table with rows and headers to a screen reader at every width', async () => {
      for (const width of [320, 1000]) {
        const page = await show(html, width);
        const table = page.getByRole('table', { name: /, April/ }).first();
        expect(await table.getByRole('columnheader').count()).toBe(style.columns.length);
        expect(await table.getByRole('rowheader').count()).toBe(3);
        expect(await table.getByRole('row').count()).toBe(4);
        await page.close();
      }
    });
  },
);

const html = formatHtml(recordOf(grid), { language: 'en' });
const colorOfText = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('.leverage-record td') ?? document.body);
    return { text: style.color, ground: getComputedStyle(document.documentElement).colorScheme };
  });

it('inherits colors and fonts from a page with other content, in a dark system too', async () => {
  const page = await show(
    html,
    900,
    ['<p style="color:rgb(1, 2, 3)">Before</p><div style="color:rgb(4, 5, 6)">', '</div>'],
    'dark',
  );
  expect(await colorOfText(page)).toEqual({ text: 'rgb(4, 5, 6)', ground: 'normal' });
  await page.close();
});

it('follows the color scheme of the system when it is the whole page', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.setContent(html);
  expect(await colorOfText(page)).toEqual({ text: 'rgb(255, 255, 255)', ground: 'light dark' });
  await page.close();
});

it('changes no table outside the record', async () => {
  const around = ['<table><tr><td id="other">x</td></tr></table>', ''];
  const plain = await show('<p>x</p>', 900, around);
  const styled = await show(html, 900, around);
  const look = (page: Page) =>
    page.evaluate(() =>
      JSON.stringify(
        [...getComputedStyle(document.querySelector('#other') ?? document.body)].map((name) => [
          name,
          getComputedStyle(document.querySelector('#other') ?? document.body).getPropertyValue(name),
        ]),
      ),
    );
  expect(await look(styled)).toBe(await look(plain));
  await plain.close();
  await styled.close();
});

it('prints tables as tables, and keeps each row on one page', async () => {
  const page = await show(html, 320);
  await page.emulateMedia({ media: 'print' });
  const row = await page.evaluate(() => {
    const { display, breakInside } = getComputedStyle(document.querySelector('.lr-tasks tbody tr') ?? document.body);
    return { display, breakInside };
  });
  expect(row).toEqual({ display: 'table-row', breakInside: 'avoid' });
  await page.close();
});
