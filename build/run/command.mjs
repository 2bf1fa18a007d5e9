// npm run post, rows and verify: builds the command line when it is missing or older than its sources, and runs it.
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { COMMAND_FILE, COMMAND_PATH, isCommandStale, PROJECT_FOLDER } from './command-file.mjs';

/** Bundles the command line from the same sources as the add-on. */
export async function buildCommand() {
  const { metafile } = await build({
    absWorkingDir: PROJECT_FOLDER,
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

/** npm runs a script in the project's folder, and names the one that it was called in: paths are meant from there. */
function returnToCallersFolder() {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  if (INIT_CWD && script === process.argv[2]) process.chdir(INIT_CWD);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (isCommandStale()) await buildCommand();
  returnToCallersFolder();
  await import(pathToFileURL(COMMAND_PATH).href);
}
