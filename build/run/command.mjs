// npm run post, rows, verify, import and archive: builds the command line when it is missing or older than its sources, and runs it.
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { COMMAND_FILE, COMMAND_PATH, isCommandStale, PROJECT_FOLDER } from './command-file.mjs';

/** Bundles the command line from the same sources as the add-on. @returns esbuild's metafile */
export async function buildCommand() {
  const { metafile } = await build({
    absWorkingDir: PROJECT_FOLDER,
    entryPoints: ['src/workbench/command/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // DuckDB is loaded from node_modules when a command needs it.
    external: ['@duckdb/node-api'],
    outfile: COMMAND_FILE,
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}

/**
 * Changes to the folder from which the user called npm, because paths are relative to it. npm runs scripts in the project's
 * folder.
 */
function changeToCallersFolder() {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  if (INIT_CWD && script === process.argv[2]) process.chdir(INIT_CWD);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (isCommandStale()) await buildCommand();
  changeToCallersFolder();
  await import(pathToFileURL(COMMAND_PATH).href);
}
