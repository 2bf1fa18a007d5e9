// Child process of the sidebar's browser tests: jest reads files as CommonJS, the build's tools are ES modules.
// Prints one line of JSON ({ wsEndpoint, sidebar }) and ends when its standard input is closed.

import { makeSidebarPage } from '../../build/make/sidebar.mjs';
import { launchChromium } from '../../build/run/chromium.mjs';

const sidebar = await makeSidebarPage();
// With its scroll bars, which take their share of the 300 pixels.
const browser = await launchChromium({ asServer: true, ignoreDefaultArgs: ['--hide-scrollbars'] });
console.log(JSON.stringify({ wsEndpoint: browser.wsEndpoint(), sidebar }));

process.stdin.resume();
process.stdin.on('end', async () => {
  await browser.close();
  process.exit(0);
});
