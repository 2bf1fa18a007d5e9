import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { patchUniver } from '../univer/patch-univer.mjs';
import { withoutHyphenation } from '../univer/without-hyphenation.mjs';
import { ENGINE_FILE, isEngineStale } from './engine-file.cjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const entry = join(root, 'src/workbench/engine/headless.ts');

/**
 * Bundles the headless spreadsheet engine into one CommonJS file. Node cannot load the packages directly, neither as modules
 * (a named export of a CommonJS package is missing) nor in jest.
 */
export async function buildEngine() {
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    define: { 'process.env.NODE_ENV': '"production"' },
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
    plugins: [withoutHyphenation, patchUniver({ isHeadless: true })],
  });
  // Tests in parallel processes can all find the bundle stale. No process may read an unfinished file of another.
  const unfinished = `${ENGINE_FILE}.${process.pid}`;
  await mkdir(dirname(ENGINE_FILE), { recursive: true });
  await writeFile(unfinished, outputFiles[0].contents);
  await rename(unfinished, ENGINE_FILE);
}

/** Bundles the engine when the bundle is missing or older than its sources. */
export async function buildEngineIfStale() {
  if (isEngineStale()) await buildEngine();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildEngineIfStale();
