import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { mendedUniver } from '../univer/patch-univer.mjs';
import { withoutHyphenation } from '../univer/without-hyphenation.mjs';
import { withoutPause } from '../univer/without-pause.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const entry = join(root, 'src/workbench/engine/headless.ts');
const output = join(root, 'build/workbench/engine.cjs');
const PATCHES = join(root, 'build/univer');

/**
 * Bundles the headless spreadsheet engine into one CommonJS file. Node can load the packages themselves neither as modules
 * (a named export of a CommonJS package is missing) nor inside jest.
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
    plugins: [withoutHyphenation, mendedUniver, withoutPause],
  });
  // Tests run side by side and may all find the bundle stale: none must read half of another's file.
  const unfinished = `${output}.${process.pid}`;
  await mkdir(dirname(output), { recursive: true });
  await writeFile(unfinished, outputFiles[0].contents);
  await rename(unfinished, output);
  return output;
}

/** Bundles the engine when the bundle is missing or older than its sources. */
export async function buildEngineIfStale() {
  if (!existsSync(output)) return buildEngine();
  const folders = [dirname(entry), PATCHES];
  const names = await Promise.all(folders.map((folder) => readdir(folder, { recursive: true })));
  const files = folders.flatMap((folder, index) => names[index].map((name) => join(folder, name)));
  const builtAt = statSync(output).mtimeMs;
  return [...files, join(root, 'package-lock.json')].some((file) => statSync(file).mtimeMs > builtAt)
    ? buildEngine()
    : output;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildEngineIfStale();
