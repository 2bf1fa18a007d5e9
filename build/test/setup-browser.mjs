import { buildWorkbench } from '../make/workbench.mjs';
import { isStale } from '../run/staleness.mjs';
import { startBrowserServer } from './browsers.mjs';
import setUpAddon from './setup-addon.mjs';

const WORKBENCH_FILES = ['index.html', 'sidebar-frame.html', 'assets/workbench.js'];

/** Runs once before tests that open a page. */
export default async function setUpBrowser() {
  await setUpAddon();
  if (WORKBENCH_FILES.some((name) => isStale(`build/workbench/${name}`))) await buildWorkbench();
  await startBrowserServer();
}
