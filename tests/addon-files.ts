import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const pages = JSON.parse(readFileSync(join(__dirname, '../src/sidebar/pages.json'), 'utf8')) as { file: string }[];

/** The names of the add-on's pages: `sidebar.html`, … */
export const PAGE_FILES: readonly string[] = pages.map(({ file }) => file);

/** The names of all pushed files, in order. */
export const ADDON_FILES: readonly string[] = ['app.js', 'appsscript.json', 'functions.js', ...PAGE_FILES].sort();
