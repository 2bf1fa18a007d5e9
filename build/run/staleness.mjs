import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['src', 'build', 'package.json', 'package-lock.json', 'appsscript.json'];
/** Paths that the build writes. */
const BUILT = /^build\/(?:(?:addon|workbench|command|screenshots)(?:\/|$)|bench\.json$)/;

/**
 * Returns the newest time of a file, or of the files in a folder. Each start of the command line calls it, so it asks the
 * system once for each file.
 */
function newestTime(path, isFolder) {
  if (BUILT.test(path)) return 0;
  if (!isFolder) return statSync(PROJECT_FOLDER + path).mtimeMs;
  const inside = readdirSync(PROJECT_FOLDER + path, { withFileTypes: true });
  return inside.reduce(
    (newest, entry) => Math.max(newest, newestTime(`${path}/${entry.name}`, entry.isDirectory())),
    0,
  );
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
  const timeOf = (source) => newestTime(source, statSync(join(PROJECT_FOLDER, source)).isDirectory());
  return statSync(path).mtimeMs < Math.max(0, ...found.map(timeOf));
}
