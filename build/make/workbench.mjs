// Bundles the workbench's page into build/workbench/.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { patchUniver } from '../univer/patch-univer.mjs';
import { withoutHyphenation } from '../univer/without-hyphenation.mjs';
import { PAGES } from './addon-files.mjs';

const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));
const SOURCE_FOLDER = join(PROJECT_FOLDER, 'src/workbench/page');
const OUTPUT_FOLDER = join(PROJECT_FOLDER, 'build/workbench');

const SHARED_OPTIONS = {
  bundle: true,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Writes `index.html`, `sidebar-frame.html` and `assets/` to `build/workbench/`. Other files there are kept. */
export async function buildWorkbench() {
  await rm(join(OUTPUT_FOLDER, 'assets'), { recursive: true, force: true });
  await mkdir(OUTPUT_FOLDER, { recursive: true });
  await Promise.all([buildPage(), buildSidebarFrame()]);
}

async function buildPage() {
  await build({
    ...SHARED_OPTIONS,
    entryPoints: { workbench: join(SOURCE_FOLDER, 'main.ts'), 'workbench-style': join(SOURCE_FOLDER, 'workbench.css') },
    outdir: join(OUTPUT_FOLDER, 'assets'),
    format: 'esm',
    splitting: true,
    define: { ...SHARED_OPTIONS.define, ADDON_PAGES: JSON.stringify(PAGES.map(({ file }) => file)) },
    plugins: [withoutHyphenation, patchUniver({ isHeadless: false })],
    // Uses the browser builds of react/jsx-runtime, which Univer imports, and of papaparse, which is CommonJS.
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
  });
  await writeFile(join(OUTPUT_FOLDER, 'index.html'), await readFile(join(SOURCE_FOLDER, 'index.html')));
}

/** The frame's script is inline, because a frame with an opaque origin cannot load it. */
async function buildSidebarFrame() {
  const { outputFiles } = await build({
    ...SHARED_OPTIONS,
    entryPoints: [join(SOURCE_FOLDER, 'addon/sidebar-frame.ts')],
    format: 'iife',
    write: false,
  });
  const script = outputFiles[0].text.replaceAll('</script', '<\\/script');
  const page = `<!doctype html>\n<meta charset="utf-8">\n<title>Sidebar</title>\n<script>${script}</script>\n`;
  await writeFile(join(OUTPUT_FOLDER, 'sidebar-frame.html'), page);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWorkbench();
