import { startBrowserServer } from './browsers.mjs';
import setUpAddon from './setup-addon.mjs';

/** Runs once before tests that run clasp. */
export default async function setUpPush() {
  await setUpAddon();
  await startBrowserServer();
}
