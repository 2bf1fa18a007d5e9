// The browsers of a test run: one for each jest worker, started on the first request. The test files of a worker share a
// browser, and two workers do not share a clipboard.
import { createServer } from 'node:http';
import { launchChromium } from '../run/chromium.mjs';
import { serveWorkbench } from '../run/serve.mjs';

/** Promises of started browsers and servers, by the requested path. */
const started = new Map();
let server = null;

/** Starts the browser of worker 2 for `/browser/2`, or the workbench's server for `/workbench`. Resolves with its URL. */
async function start(path) {
  if (path === '/workbench') {
    const { ADDON_FOLDER } = process.env;
    return serveWorkbench(ADDON_FOLDER ? { addonFolder: ADDON_FOLDER } : {});
  }
  // Shows scroll bars, because they use part of the sidebar's 300 pixels.
  const browser = await launchChromium({ asServer: true, ignoreDefaultArgs: ['--hide-scrollbars'] });
  return { url: browser.wsEndpoint(), close: () => browser.close() };
}

/** Starts the server for the tests, which find its URL in TEST_BROWSERS. */
export async function startBrowserServer() {
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

/** Closes all browsers and servers. */
export async function closeBrowsers() {
  const all = await Promise.allSettled(started.values());
  started.clear();
  await Promise.all(all.map(({ value }) => value?.close()));
  server?.closeAllConnections();
  server?.close();
  server = null;
}
