import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['src', 'build', 'package.json', 'package-lock.json', 'appsscript.json'];
/** Paths that the build writes. */
const BUILT = /^build\/(?:(?:addon|workbench|command|screenshots)(?:\/|$)|bench\.json$)/;

function newestTime(path) {
  if (BUILT.test(path)) return 0;
  const stats = statSync(join(PROJECT_FOLDER, path));
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(join(PROJECT_FOLDER, path)).map((name) => newestTime(`${path}/${name}`)));
}

/**
 * Whether a built file is missing or older than its sources. The current folder does not matter.
 * @param {string} builtFile relative to the project's folder
 * @param {readonly string[]} [sources] the source files and folders; by default all that any build reads
 */
export function isStale(builtFile, sources = SOURCES) {
  const path = join(PROJECT_FOLDER, builtFile);
  if (!existsSync(path)) return true;
  const found = sources.filter((source) => existsSync(join(PROJECT_FOLDER, source)));
  return statSync(path).mtimeMs < Math.max(0, ...found.map(newestTime));
}
