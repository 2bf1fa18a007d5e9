// A CommonJS module, because tests check synchronously whether the engine must be built, and jest loads files as CommonJS.
const { existsSync, readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '../..');
const ENGINE_FILE = join(root, 'build/workbench/engine.cjs');
const FOLDERS = [join(root, 'src/workbench/engine'), join(root, 'build/univer')];

/** Whether the engine's bundle is missing or older than its sources. */
function isEngineStale() {
  if (!existsSync(ENGINE_FILE)) return true;
  const builtAt = statSync(ENGINE_FILE).mtimeMs;
  const files = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)));
  return [...files, join(root, 'package-lock.json')].some((file) => statSync(file).mtimeMs > builtAt);
}

module.exports = { ENGINE_FILE, isEngineStale };
