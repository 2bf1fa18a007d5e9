import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { isStale } from './staleness.mjs';

const COMMAND_FILE = 'build/command/main.mjs';

/** Bundles the command line from the same sources as the add-on. */
export async function buildCommand() {
  const { metafile } = await build({
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
  if (isStale(COMMAND_FILE)) await buildCommand();
  await import(pathToFileURL(COMMAND_FILE).href);
}
