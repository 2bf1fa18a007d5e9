import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, '..', path), 'utf8'));

const pages = readJson('src/sidebar/pages.json') as { file: string; maxBytes: number }[];
const scripts = readJson('build/make/script-limits.json') as { files: string[]; maxBytes: number }[];

/** The size limits of the pushed files, some of them together. */
export const SIZE_LIMITS: readonly { files: readonly string[]; maxBytes: number }[] = [
  ...scripts,
  ...pages.map(({ file, maxBytes }) => ({ files: [file], maxBytes })),
];

/** The names of the add-on's HTML files: `sidebar.html`, … */
export const PAGE_FILES: readonly string[] = pages.map(({ file }) => file);

/** The names of all pushed files, in order. */
export const ADDON_FILES: readonly string[] = ['app.js', 'appsscript.json', 'functions.js', ...PAGE_FILES].sort();
