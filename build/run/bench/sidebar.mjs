import { readFileSync } from 'node:fs';
import { launchChromium } from '../chromium.mjs';
import { listTasks } from './tasks.mjs';

const ROUNDS = 40;
const SLOWDOWN = 4;
const ADDRESS = 'http://localhost/sidebar';
const DATA_BLOCK = '<script type="application/json" id="opening-data">';
const SIDEBAR_SIZE = { width: 300, height: 640 };

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
    isFiltered: false,
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

/** Returns the markup of an opened page, without scripts. */
async function captureMarkup(page, html) {
  await showPage(page, html);
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    for (const script of copy.querySelectorAll('script')) script.remove();
    return `<!DOCTYPE html>${copy.outerHTML}`;
  });
}

async function showPage(page, html) {
  await page.unrouteAll();
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(ADDRESS);
  // Two frames after the last timer of the opening, everything is visible.
  await page.evaluate(
    () => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 50)),
  );
}

/**
 * Measures the time from the last byte to the first paint, and the work of the main thread, in milliseconds, with
 * Chromium's counters.
 */
async function measureOpening(page, devtools, html) {
  await showPage(page, html);
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
    for (const [name, html] of Object.entries(pages)) found[name].push(await measureOpening(page, devtools, html));
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
    const pages = { day, markup: await captureMarkup(page, day), long: makeOpenedPage(2000) };
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const { day: ofDay, markup, long } = await measureOpenings(page, devtools, pages);
    return [
      {
        name: `first paint of the sidebar with 30 rows at ${SLOWDOWN}x CPU slowdown, against its markup without a script`,
        ratio: ofDay.paint / markup.paint,
        bar: 1.3,
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
