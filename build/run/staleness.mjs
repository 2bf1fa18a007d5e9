import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['src', 'build', 'package.json', 'package-lock.json', 'appsscript.json'];
/** The build writes these itself. */
const BUILT = /^build\/(?:(?:addon|workbench|command|screenshots)(?:\/|$)|bench\.json$)/;

function newestTime(path) {
  if (BUILT.test(path)) return 0;
  const stats = statSync(join(PROJECT_FOLDER, path));
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(join(PROJECT_FOLDER, path)).map((name) => newestTime(`${path}/${name}`)));
}

/**
 * Whether a built file is missing or older than its sources, whichever folder the process is in.
 * @param {string} builtFile a path from the project's folder
 * @param {readonly string[]} [sources] files and folders it is made of; by default everything that any build reads
 */
export function isStale(builtFile, sources = SOURCES) {
  const path = join(PROJECT_FOLDER, builtFile);
  if (!existsSync(path)) return true;
  const found = sources.filter((source) => existsSync(join(PROJECT_FOLDER, source)));
  return statSync(path).mtimeMs < Math.max(0, ...found.map(newestTime));
}
