import { ADDON_FOLDER, buildAddon } from '../make/addon.mjs';
import { ADDON_FILES } from '../make/addon-files.mjs';
import { isStale } from '../run/staleness.mjs';

/** Runs once before tests that read the pushed files. */
export default async function setUpAddon() {
  if (ADDON_FILES.some((name) => isStale(`${ADDON_FOLDER}/${name}`))) await buildAddon();
}
