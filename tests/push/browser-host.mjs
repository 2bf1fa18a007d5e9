// Child process of the browser test: jest reads files as CommonJS, the build's tools are ES modules.
// Prints one line of JSON ({ wsEndpoint }) and ends when its standard input is closed.
import { launchChromium } from '../../build/run/chromium.mjs';

const browser = await launchChromium({ asServer: true });
console.log(JSON.stringify({ wsEndpoint: browser.wsEndpoint() }));

process.stdin.resume();
process.stdin.on('end', async () => {
  await browser.close();
  process.exit(0);
});
