// Child process of the browser test: jest reads files as CommonJS, the build's tools are ES modules.
// Prints where the browser listens and ends when its standard input is closed.
import { launchChromium } from '../../build/chromium.mjs';

const browser = await launchChromium({ asServer: true });
console.log(browser.wsEndpoint());

process.stdin.resume();
process.stdin.on('end', async () => {
  await browser.close();
  process.exit(0);
});
