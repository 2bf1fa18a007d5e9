import { buildWorkbench } from '../make/workbench.mjs';
import { isStale } from '../run/staleness.mjs';
import { offerBrowsers } from './browsers.mjs';
import setUpAddon from './setup-addon.mjs';

/** Runs once before the tests that open a page. */
export default async function setUpBrowser() {
  await setUpAddon();
  if (isStale('build/workbench/sidebar-frame.html') || isStale('build/workbench/index.html')) await buildWorkbench();
  await offerBrowsers();
}
