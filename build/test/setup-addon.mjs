import { ADDON_FOLDER, buildAddon } from '../make/addon.mjs';
import { isStale } from '../run/staleness.mjs';

/** Runs once before the tests that read what is pushed. */
export default async function setUpAddon() {
  if (isStale(`${ADDON_FOLDER}/sidebar.html`)) await buildAddon();
}
