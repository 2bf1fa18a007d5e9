// Child process of saving.browser.test.ts: types into the workbench, kills the whole browser, and prints the cell in a new one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../build/run/chromium.mjs';

const url = process.argv[2];
const profile = mkdtempSync(join(tmpdir(), 'leverage-record-profile-'));
const isReady = () => 'workbench' in window;

async function openPage(context) {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(isReady, null, { timeout: 90_000 });
  return page;
}

const first = await launchChromium({ userDataDir: profile });
const page = await openPage(first);
const session = await first.browser().newBrowserCDPSession();
const { processInfo } = await session.send('SystemInfo.getProcessInfo');
const browserProcess = processInfo.find(({ type }) => type === 'browser');
await page.evaluate(() => window.workbench.write('C40', 'typed before the kill'));
const isClosed = new Promise((resolve) => first.once('close', resolve));
process.kill(browserProcess.id, 'SIGKILL');
await isClosed;

const second = await launchChromium({ userDataDir: profile });
const pageAgain = await openPage(second);
console.log(JSON.stringify(await pageAgain.evaluate(() => window.workbench.read('C40'))));
await second.close();
rmSync(profile, { recursive: true, force: true });
process.exit(0);
