// Covers src/pictures/scene/write-svg.ts and the table of glyph widths in a browser.
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { makeCalendarPicture } from '../../src/pictures/kinds/calendar-picture.ts';
import { makeCardPicture } from '../../src/pictures/kinds/card-picture.ts';
import { makeDayPicture } from '../../src/pictures/kinds/day-picture.ts';
import { drawHead } from '../../src/pictures/kinds/head.ts';
import { makeTrendPicture } from '../../src/pictures/kinds/trend-picture.ts';
import type { Picture } from '../../src/pictures/scene/scene.ts';
import { writeSvg } from '../../src/pictures/scene/write-svg.ts';
import { standard } from '../../src/styles/standard.ts';
import { recordOf } from '../make-record.ts';
import { openBrowser } from '../open-browser.ts';
import { sampleGrid } from '../sample-grid.ts';
import { SEED } from '../sampling.ts';
import { anyDay, recordOfDay } from './random-days.ts';

const PICTURES_FOLDER = process.env.PICTURES_FOLDER;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const record = recordOf(sampleGrid());
const days = Array.from({ length: 70 }, (_, index) => ({
  date: new Date(Date.UTC(2026, 0, 3 + index)).toISOString().slice(0, 10),
  humanHours: 10 + ((index * 37) % 90) * ((index % 5) + 1),
  aiMinutes: 120 + ((index * 53) % 400),
}))
  .filter((_, index) => index % 7 !== 4 && index % 11 !== 0)
  .map((day) => ({ ...day, factor: (day.humanHours * 60) / day.aiMinutes }));
const humanHours = days.reduce((sum, day) => sum + day.humanHours, 0);
const aiMinutes = days.reduce((sum, day) => sum + day.aiMinutes, 0);
const total = { humanHours, aiMinutes, factor: (humanHours * 60) / aiMinutes };

const PICTURES: Readonly<Record<string, Picture>> = {
  day: makeDayPicture(record, { width: 720, hasTitle: true }),
  phone: makeDayPicture(record, { width: 360, hasTitle: true }),
  card: makeCardPicture(record),
  trend: makeTrendPicture(
    { title: 'January 3 to March 13, 2026', unit: 'day', periods: days, total, style: standard },
    720,
  ),
  calendar: makeCalendarPicture(
    {
      title: '2026',
      from: { year: 2026, month: 1, day: 1 },
      to: { year: 2026, month: 12, day: 31 },
      days,
      total,
      firstWeekday: 1,
      style: standard,
    },
    720,
  ),
};

describe('a picture in a browser', () => {
  it.each(['1.2x', '54.1x', '14,400,000.0x'])('has the label of %s right after it, in any font', async (figure) => {
    const { shapes } = drawHead({ title: '', figure, label: 'weighted average', sums: '29 tasks' }, 720);
    const picture = { ...(PICTURES.day as Picture), shapes };
    const page = await browser.newPage();
    for (const font of ['sans-serif', 'monospace', 'serif']) {
      await page.setContent(writeSvg(picture, 'light').replace(/font-family="[^"]*"/, `font-family="${font}"`));
      const gap = await page
        .locator('svg text')
        .first()
        .evaluate((text) => {
          const [of, next] = [text.firstChild, text.querySelector('tspan')?.firstChild].map((node) => {
            const range = document.createRange();
            if (node) range.selectNode(node);
            return range.getBoundingClientRect();
          });
          return of === undefined || next === undefined ? -1 : next.left - of.right;
        });
      expect(Math.abs(gap - 12)).toBeLessThan(2);
    }
    await page.close();
  });

  it.each(Object.keys(PICTURES))('%s is an image with a name, in light, dark and print', async (name) => {
    const picture = PICTURES[name];
    if (picture === undefined) throw new Error(name);
    const page = await browser.newPage({ viewport: { width: picture.width, height: picture.height } });
    await page.setContent(`<body style="margin:0">${writeSvg(picture, 'auto')}</body>`);
    expect(await page.getByRole('img', { name: picture.title, exact: true }).count()).toBe(1);
    const groundOf = () =>
      page
        .locator('svg > rect')
        .first()
        .evaluate((rect) => getComputedStyle(rect).fill);
    const grounds: string[] = [];
    for (const [media, colorScheme] of [
      ['screen', 'light'],
      ['screen', 'dark'],
      ['print', 'light'],
      ['print', 'dark'],
    ] as const) {
      await page.emulateMedia({ media, colorScheme });
      grounds.push(await groundOf());
      const file = `picture-${name}-${media === 'print' ? 'print' : colorScheme}.png`;
      if (PICTURES_FOLDER) await page.screenshot({ path: join(PICTURES_FOLDER, file) });
    }
    expect(grounds).toEqual(['rgb(255, 255, 255)', 'rgb(27, 28, 31)', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
    await page.close();
  });

  it('is well-formed XML, whose visible texts are inside the picture', async () => {
    const samples = fc.sample(anyDay, { seed: SEED, numRuns: 12 }).map(recordOfDay);
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    for (const sample of samples) {
      for (const picture of [makeDayPicture(sample, { width: 340, hasTitle: true }), makeCardPicture(sample)]) {
        const svg = writeSvg(picture, 'light');
        const found = await page.evaluate((source) => {
          const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
          if (parsed.querySelector('parsererror') !== null) return ['not well-formed'];
          const root = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
          document.body.replaceChildren(root);
          return [...root.querySelectorAll('text')].flatMap((text) => {
            if (text.closest('[clip-path]') !== null) return [];
            const { x, width } = text.getBBox();
            return x < -0.5 || x + width > root.viewBox.baseVal.width + 0.5 ? [text.textContent ?? ''] : [];
          });
        }, svg);
        expect(found).toEqual([]);
      }
    }
    await page.close();
  });

  it('takes the color of a page in HTML, and the width of its column', async () => {
    const page = await browser.newPage({ viewport: { width: 343, height: 3000 } });
    const svg = writeSvg(makeDayPicture(record, { width: 400, hasTitle: false }), 'page');
    await page.setContent(
      `<body style="margin:0;color:#fff;background:#000;letter-spacing:4px;text-transform:uppercase">${svg}</body>`,
    );
    const seen = await page.locator('svg').evaluate((element) => {
      const text = element.querySelector('text');
      const style = text === null ? null : getComputedStyle(text);
      return [element.getBoundingClientRect().width, style?.fill, style?.letterSpacing, style?.textTransform];
    });
    expect(seen).toEqual([343, 'rgb(255, 255, 255)', 'normal', 'none']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(343);
    if (PICTURES_FOLDER) await page.screenshot({ path: join(PICTURES_FOLDER, 'picture-page.png') });
    await page.close();
  });
});
