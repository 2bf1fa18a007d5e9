// The browsers of a test run: one for each jest worker, started when a test asks for it. The files that a worker runs one
// after the other share a browser, and two workers do not share a clipboard.
import { createServer } from 'node:http';
import { launchChromium } from '../run/chromium.mjs';
import { serveWorkbench } from '../run/serve.mjs';

/** What was started, as promises by the path that asked for it. */
const started = new Map();
let server = null;

/** `/browser/2` starts the browser of worker 2, `/workbench` serves the workbench: each answers with its address. */
async function start(path) {
  if (path === '/workbench') {
    const { ADDON_FOLDER } = process.env;
    return serveWorkbench(ADDON_FOLDER ? { addonFolder: ADDON_FOLDER } : {});
  }
  // With scroll bars, which take their share of the sidebar's 300 pixels.
  const browser = await launchChromium({ asServer: true, ignoreDefaultArgs: ['--hide-scrollbars'] });
  return { url: browser.wsEndpoint(), close: () => browser.close() };
}

/** Listens for the tests, which find the address in TEST_BROWSERS. */
export async function offerBrowsers() {
  if (server) return;
  server = createServer(async ({ url }, response) => {
    if (!started.has(url)) started.set(url, start(url));
    try {
      response.end((await started.get(url)).url);
    } catch (error) {
      response.writeHead(500).end(error.message);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.TEST_BROWSERS = `http://127.0.0.1:${server.address().port}`;
}

/** Closes what was started. */
export async function closeBrowsers() {
  const all = await Promise.allSettled(started.values());
  started.clear();
  await Promise.all(all.map(({ value }) => value?.close()));
  server?.closeAllConnections();
  server?.close();
  server = null;
}
