// Child process of the sidebar's browser tests: jest reads files as CommonJS, the build's tools are ES modules.
// Prints one line of JSON ({ wsEndpoint, pages: { 'sidebar.html': …, … } }) and ends when its standard input is closed.

import { makePages } from '../../build/make/pages.mjs';
import { launchChromium } from '../../build/run/chromium.mjs';

const pages = Object.fromEntries((await makePages()).map(({ file, html }) => [file, html]));
// With its scroll bars, which take their share of the 300 pixels.
const browser = await launchChromium({ asServer: true, ignoreDefaultArgs: ['--hide-scrollbars'] });
console.log(JSON.stringify({ wsEndpoint: browser.wsEndpoint(), pages }));

process.stdin.resume();
process.stdin.on('end', async () => {
  await browser.close();
  process.exit(0);
});
