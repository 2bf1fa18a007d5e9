// Draws the images for the Marketplace from docs/icon.svg into build/screenshots/.
import { mkdirSync, readFileSync } from 'node:fs';
import { launchChromium } from '../run/chromium.mjs';
import { runCommand } from './failures.mjs';

const FOLDER = 'build/screenshots';
const ICON_SIZES_PX = [32, 48, 96, 128];
const BANNER = { width: 220, height: 140 };
const ICON_ON_BANNER_PX = 72;

async function draw(browser, { width, height, iconPx, path }) {
  const page = await browser.newPage({ viewport: { width, height } });
  const icon = readFileSync('docs/icon.svg', 'utf8').replace('<svg ', '<svg style="width:100%;height:100%" ');
  const place = `width:${iconPx}px;height:${iconPx}px;margin:${(height - iconPx) / 2}px ${(width - iconPx) / 2}px`;
  await page.setContent(
    `<body style="margin:0"><div style="box-sizing:border-box;position:fixed;${place}">${icon}</div>`,
  );
  await page.screenshot({ path, omitBackground: iconPx === width });
  await page.close();
  console.log(path);
}

async function drawPictures() {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchChromium();
  try {
    for (const px of ICON_SIZES_PX) {
      await draw(browser, { width: px, height: px, iconPx: px, path: `${FOLDER}/icon-${px}.png` });
    }
    await draw(browser, { ...BANNER, iconPx: ICON_ON_BANNER_PX, path: `${FOLDER}/banner.png` });
  } finally {
    await browser.close();
  }
}

await runCommand(drawPictures);
