import { existsSync, readdirSync, statSync } from 'node:fs';

const SOURCES = ['src', 'build', 'package.json', 'package-lock.json', 'appsscript.json'];
/** Written by the build itself. */
const BUILT = /^build\/(?:(?:addon|workbench|command|screenshots)(?:\/|$)|bench\.json$)/;

function newestTime(path) {
  if (BUILT.test(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestTime(`${path}/${name}`)));
}

/** Whether a built file is missing or older than anything it could be made of. */
export function isStale(builtFile) {
  if (!existsSync(builtFile)) return true;
  return statSync(builtFile).mtimeMs < Math.max(...SOURCES.filter(existsSync).map(newestTime));
}
