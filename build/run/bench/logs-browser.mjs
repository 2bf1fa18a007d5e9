// Measures the page that imports logs in Chromium. node build/run/bench/logs-browser.mjs MEGABYTES [FOLDER] measures
// one size. An existing folder is read unchanged.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../chromium.mjs';
import { LONG_TEXTS, makeClaudeLog, makeCodexLog } from './log-texts.mjs';

const ADDRESS = 'http://localhost/logs';
const DATA_BLOCK = '<script type="application/json" id="opening-data">';
const TURNS_OF_A_SESSION = 120;
const SAMPLE_MILLISECONDS = 50;
/** The time limit for a megabyte of logs, which even slow machines meet. */
const MOST_MILLISECONDS_OF_A_MEGABYTE = 500;
const MOST_MILLISECONDS_TO_OPEN = 60_000;

/** Runs before the page's script. Defines google.script.run with the answers of an empty spreadsheet. */
function installGoogle() {
  const answers = {
    planNewDay: {
      kind: 'newDayPlan',
      today: '2026-04-04',
      clockTime: '20:00',
      timeZone: 'UTC',
      locale: 'en_US',
      days: [],
      hasTemplate: false,
      formulas: 'functions',
    },
    lookAtSheet: { kind: 'refused', message: 'There is no sheet.' },
    readSettings: { kind: 'refused', message: 'There is no sheet.' },
    readPrivateList: { kind: 'privateList', json: '' },
  };
  const makeRun = (succeed) =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler') return (handler) => makeRun(handler);
          if (name === 'withFailureHandler') return () => makeRun(succeed);
          return () => name in answers && setTimeout(() => succeed(JSON.stringify(answers[name])));
        },
      },
    );
  window.google = { script: { run: makeRun(() => undefined), host: { editor: { focus() {} }, close() {} } } };
}

/** Writes logs of Claude Code and Codex alternately. */
function writeLogs(folder, megabytes) {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let session = 0; bytes < megabytes * 1e6; session++) {
    const make = session % 2 === 0 ? makeClaudeLog : makeCodexLog;
    const text = make(session, TURNS_OF_A_SESSION, LONG_TEXTS);
    writeFileSync(join(folder, `${session}.jsonl`), text);
    bytes += Buffer.byteLength(text);
  }
}

/** Reads counters of a process, in MB. */
function readMemory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? Number.NaN) / 1000;
  return { resident: field('VmRSS'), peak: field('VmHWM'), own: field('RssAnon') };
}

/** Starts Chromium with the page. @returns the page and the processes of Chromium that display pages */
async function openPage(browser) {
  const page = await browser.newPage({ viewport: { width: 920, height: 640 } });
  const data = JSON.stringify({ screen: 'logs', day: null });
  const html = readFileSync('build/addon/logs.html', 'utf8')
    .replace(DATA_BLOCK, () => DATA_BLOCK + data)
    .replace('<head>', () => `<head><script>(${installGoogle})()</script>`);
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(ADDRESS);
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  return { page, renderers: processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id) };
}

/**
 * Reads a folder of logs with the page.
 * @returns the megabytes of the logs, the seconds, and the largest memory of the page's process in MB: `resident` includes the
 *   program of the browser, `own` only what the process allocated
 */
export async function measureReading(folder, megabytes) {
  if (!existsSync(folder)) writeLogs(folder, megabytes);
  const browser = await launchChromium();
  try {
    const { page, renderers } = await openPage(browser);
    const start = Math.max(...renderers.map((pid) => readMemory(pid).resident));
    let own = 0;
    const timer = setInterval(() => {
      for (const pid of renderers) own = Math.max(own, readMemory(pid).own);
    }, SAMPLE_MILLISECONDS);
    const timeout = MOST_MILLISECONDS_TO_OPEN + megabytes * MOST_MILLISECONDS_OF_A_MEGABYTE;
    const startedAt = performance.now();
    await page.locator('input[webkitdirectory]').setInputFiles(folder, { timeout });
    await page.getByRole('heading', { name: /^\d+ rows$/ }).waitFor({ timeout });
    const seconds = (performance.now() - startedAt) / 1000;
    clearInterval(timer);
    return {
      seconds,
      start,
      own,
      resident: Math.max(...renderers.map((pid) => readMemory(pid).peak)),
      workers: page.workers().length,
      heading: await page.getByRole('heading', { name: /^\d+ rows$/ }).textContent(),
      sums: await page.locator('tfoot td').allTextContents(),
    };
  } finally {
    await browser.close();
  }
}

/** Measures the largest memory of the page for a size of logs, against a limit in MB. */
export async function measureBrowserMemory(megabytes, most) {
  const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
  try {
    const { own } = await measureReading(join(folder, 'logs'), megabytes);
    return {
      name: `own memory of the page for ${megabytes} MB of logs, in MB, against ${most}`,
      ratio: own / most,
      bar: 1,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [megabytes = '200', folder = mkdtempSync(join(tmpdir(), 'leverage-record-'))] = process.argv.slice(2);
  console.log(await measureReading(join(folder, `logs-${megabytes}`), Number(megabytes)));
}
