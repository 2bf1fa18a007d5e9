// Child process of the browser tests: jest reads files as CommonJS, the build's tools are ES modules.
// Prints one line of JSON ({ url, wsEndpoint }) and ends when its standard input is closed.
import { existsSync } from 'node:fs';
import { launchChromium } from '../../build/run/chromium.mjs';
import { serveWorkbench } from '../../build/run/serve.mjs';

if (!existsSync(new URL('../../build/workbench/index.html', import.meta.url))) {
  console.error('The workbench is not built. Run npm run build.');
  process.exit(1);
}
const addonFolder = process.env.ADDON_FOLDER;
const server = await serveWorkbench(addonFolder ? { addonFolder } : {});
const browser = await launchChromium({ asServer: true });
console.log(JSON.stringify({ url: server.url, wsEndpoint: browser.wsEndpoint() }));

process.stdin.resume();
process.stdin.on('end', async () => {
  await browser.close();
  await server.close();
  process.exit(0);
});
