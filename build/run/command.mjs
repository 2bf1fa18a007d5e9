// npm run post, rows, verify, import and archive: builds the command line if it is missing or older than its sources,
// and runs it.
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { COMMAND_FILE, COMMAND_PATH, isCommandStale, PROJECT_FOLDER } from './command-file.mjs';

/**
 * Bundles the command line from the same sources as the add-on, and deletes the files of earlier builds.
 * @returns esbuild's metafile
 */
export async function buildCommand() {
  const { metafile } = await build({
    absWorkingDir: PROJECT_FOLDER,
    entryPoints: ['src/workbench/command/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Each command is a separate file, so that it does not load the code of the others.
    splitting: true,
    minify: true,
    // DuckDB is loaded from node_modules when a command needs it.
    external: ['@duckdb/node-api'],
    outdir: dirname(COMMAND_FILE),
    outExtension: { '.js': '.mjs' },
    metafile: true,
    logLevel: 'warning',
  });
  const folder = dirname(COMMAND_FILE);
  const built = new Set(Object.keys(metafile.outputs));
  for (const name of readdirSync(join(PROJECT_FOLDER, folder))) {
    if (!built.has(`${folder}/${name}`)) rmSync(join(PROJECT_FOLDER, folder, name), { recursive: true });
  }
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
