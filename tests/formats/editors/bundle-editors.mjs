// Prints the editors as one script for a page.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('editors-entry.mjs', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  logLevel: 'error',
});
process.stdout.write(outputFiles[0].text);
