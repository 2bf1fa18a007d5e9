import { readFileSync } from 'node:fs';
import { launchChromium } from '../chromium.mjs';
import { listTasks } from './tasks.mjs';

const ROUNDS = 40;
const SLOWDOWN = 4;
const ADDRESS = 'http://localhost/sidebar';
const DATA_BLOCK = '<script type="application/json" id="opening-data">';
const SIDEBAR_SIZE = { width: 300, height: 640 };

/** The element that is last when the page opens, and the one of the first frame. */
const POST = '.post-text';
const FIGURES = '.figures';

/** Runs before the page's script. Defines google.script.run, which responds only to `readPrivateList`, with an empty list. */
function installGoogle() {
  const reply = JSON.stringify({ kind: 'privateList', json: '' });
  const makeRun = (succeed) =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler') return (handler) => makeRun(handler);
          if (name === 'withFailureHandler') return () => makeRun(succeed);
          return () => name === 'readPrivateList' && setTimeout(() => succeed(reply));
        },
      },
    );
  window.google = { script: { run: makeRun(() => undefined), host: { editor: { focus() {} }, close() {} } } };
}

function makeDay(rows) {
  const cells = listTasks(rows).map((task, i) => [task, 2 + (i % 17), 4 + (i % 23), 1 + (i % 3)]);
  return {
    kind: 'dayCells',
    sheetId: 0,
    tabName: '2026-04-04',
    cells: [['Task', 'Human Est.', 'Claude', 'Sup.'], ...cells],
    selectedRows: [[1, 1]],
    locale: null,
    isFiltered: false,
    isEditable: true,
    settings: null,
    isSpreadsheetEmpty: false,
  };
}

/** Makes the pushed page with a day as its opening data, like the server. */
function makeOpenedPage(rows) {
  const data = JSON.stringify({ screen: 'day', day: makeDay(rows) }).replace(
    /[<>&/]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const html = readFileSync('build/addon/sidebar.html', 'utf8');
  return html
    .replace(DATA_BLOCK, () => DATA_BLOCK + data)
    .replace('<head>', () => `<head><script>(${installGoogle})()</script>`);
}

/** Prevents every frame after the first one. Runs before the page's script. */
function stopFrames() {
  window.requestAnimationFrame = () => 0;
}

/** Makes the markup of a page, without scripts, as soon as an element is in it. */
async function captureMarkup(page, html, selector) {
  await showPage(page, html, selector);
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    for (const script of copy.querySelectorAll('script')) script.remove();
    return `<!DOCTYPE html>${copy.outerHTML}`;
  });
}

/** Shows a page, and waits until an element is in it. */
async function showPage(page, html, selector) {
  await page.unrouteAll();
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(ADDRESS);
  await page.evaluate(
    (wanted) =>
      new Promise((done) => {
        const look = () => setTimeout(() => (document.querySelector(wanted) === null ? look() : done()), 50);
        look();
      }),
    selector,
  );
}

/**
 * Measures the time from the last byte to the first paint, and the work of the main thread, in milliseconds, with
 * Chromium's counters.
 */
async function measureOpening(page, devtools, { html, selector }) {
  await showPage(page, html, selector);
  // The counter starts with the page.
  const { metrics } = await devtools.send('Performance.getMetrics');
  const work = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const paint = await page.evaluate(() => {
    const [{ responseEnd }] = performance.getEntriesByType('navigation');
    const first = performance.getEntriesByName('first-contentful-paint')[0];
    return first === undefined ? Number.POSITIVE_INFINITY : first.startTime - responseEnd;
  });
  return { paint, work };
}

/**
 * Returns the mean of the middle half. A paint waits for the next frame, up to a 60th of a second, so that the minimum of
 * two pages depends on chance.
 */
function meanOfMiddle(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.slice(sorted.length >> 2, sorted.length - (sorted.length >> 2));
  return middle.reduce((sum, time) => sum + time, 0) / middle.length;
}

/** Measures the usual time to the first paint and the minimum of the work, for each page. The pages take turns. */
async function measureOpenings(page, devtools, pages) {
  const found = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, opened] of Object.entries(pages)) found[name].push(await measureOpening(page, devtools, opened));
  }
  return Object.fromEntries(
    Object.entries(found).map(([name, openings]) => {
      const [paints, works] = [openings.map(({ paint }) => paint), openings.map(({ work }) => work)];
      return [name, { paint: meanOfMiddle(paints), work: Math.min(...works) }];
    }),
  );
}

/** Measures the sidebar in Chromium, with CPU throttling to the speed of a simple laptop. */
export async function measureSidebar() {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: SIDEBAR_SIZE });
    const devtools = await page.context().newCDPSession(page);
    const day = makeOpenedPage(30);
    const withoutFrames = day.replace('<head>', () => `<head><script>(${stopFrames})()</script>`);
    const pages = {
      day: { html: day, selector: POST },
      markup: { html: await captureMarkup(page, day, POST), selector: POST },
      frame: { html: await captureMarkup(page, withoutFrames, FIGURES), selector: FIGURES },
      long: { html: makeOpenedPage(2000), selector: POST },
    };
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const { day: ofDay, markup, frame, long } = await measureOpenings(page, devtools, pages);
    return [
      {
        name: `first paint of the sidebar with 30 rows at ${SLOWDOWN}x CPU slowdown, against its markup without a script`,
        ratio: ofDay.paint / markup.paint,
        bar: 1.3,
      },
      {
        name: 'the same, against the markup of its first frame only: the day and its figures',
        ratio: ofDay.paint / frame.paint,
        bar: null,
      },
      {
        name: 'work to open the sidebar with 30 rows, against its markup without a script',
        ratio: ofDay.work / markup.work,
        bar: null,
      },
      {
        name: 'work to open the sidebar with 2,000 rows, against 30',
        ratio: long.work / ofDay.work,
        bar: null,
      },
    ];
  } finally {
    await browser.close();
  }
}
