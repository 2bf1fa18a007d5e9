// The files that are pushed to Google. This module does not import packages, so that every tool can use it.
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Page
 * @property {string} file the name in build/addon/
 * @property {string} [script] the entry of its script, from src/sidebar/
 * @property {string} [laterScript] the entry of a second script, from src/sidebar/, which the page runs after its first frame;
 * then `script` exports `startPage`
 * @property {string} [style] the entry of its stylesheet, from src/sidebar/; without one, the file is a script that
 * another page runs
 * @property {string} [data] a module, from src/sidebar/, whose `makeFile` returns a file of data that the server reads;
 * it has no script
 * @property {string} [shell] a module in build/make/ whose `renderShell` returns the HTML that the page shows before
 * its script runs
 * @property {number} maxBytes the build fails above this size
 */

/** The HTML files: a page for each screen, the check of prose, which the sidebar runs, and the data of new tabs. @type {readonly Page[]} */
export const PAGES = JSON.parse(readFileSync(new URL('../../src/sidebar/pages.json', import.meta.url), 'utf8'));

/** The names of all pushed files, in order. */
export const ADDON_FILES = ['app.js', 'appsscript.json', 'functions.js', ...PAGES.map(({ file }) => file)].sort();
