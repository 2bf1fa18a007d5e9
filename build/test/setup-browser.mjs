import { buildWorkbench } from '../make/workbench.mjs';
import { isStale } from '../run/staleness.mjs';
import buildAddonIfStale from './build-addon.mjs';

/** Runs once before the tests that open the workbench. */
export default async function buildWorkbenchIfStale() {
  await buildAddonIfStale();
  if (isStale('build/workbench/sidebar-frame.html') || isStale('build/workbench/index.html')) await buildWorkbench();
}
