import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { isStale } from './staleness.mjs';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND_FILE = 'build/command/main.mjs';

/** Bundles the command line from the same sources as the add-on. */
export async function buildCommand() {
  const { metafile } = await build({
    absWorkingDir: PROJECT,
    entryPoints: ['src/workbench/command/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outfile: COMMAND_FILE,
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // npm runs a script in the project's folder and keeps the folder it was called from: names of files are meant there.
  const isNpmScript = process.env.npm_lifecycle_event === process.argv[2];
  const calledFrom = (isNpmScript && process.env.INIT_CWD) || process.cwd();
  process.chdir(PROJECT);
  if (isStale(COMMAND_FILE)) await buildCommand();
  process.chdir(calledFrom);
  await import(pathToFileURL(resolve(PROJECT, COMMAND_FILE)).href);
}
