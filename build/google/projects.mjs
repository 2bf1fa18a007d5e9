// The files that say which script at Google is meant.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Failure } from './failures.mjs';

/** Committed, with a placeholder instead of an id; whoever keeps a copy of this project may put an id into it. */
export const COMMITTED_FILE = '.clasp.json';
/** One's own sheet and the script bound to it, for trying things; ignored by git. */
export const DEVELOPMENT_FILE = '.clasp.dev.json';
/** The standalone script that the Marketplace knows; ignored by git. */
export const RELEASE_FILE = '.clasp.release.json';

export const ADDON_FOLDER = 'build/addon';
const PLACEHOLDER_ID = 'put-your-script-id-here';

/**
 * @typedef {object} Project
 * @property {string} file
 * @property {string} scriptId
 * @property {string | null} sheetId the sheet that the script is bound to, where it is known
 */

/**
 * Reads a project file.
 * @returns {Project | null} null when there is none, or it still holds the placeholder
 */
export function readProject(file) {
  if (!existsSync(file)) return null;
  const { scriptId, parentId } = parseProject(file);
  if (typeof scriptId !== 'string' || scriptId === '' || scriptId === PLACEHOLDER_ID) return null;
  return { file, scriptId, sheetId: typeof parentId === 'string' ? parentId : null };
}

function parseProject(file) {
  try {
    const { scriptId, parentId } = JSON.parse(readFileSync(file, 'utf8'));
    return { scriptId, parentId };
  } catch {
    throw new Failure(`${file} is not readable as JSON. Delete it, then run npm run setup.`);
  }
}

/** The first of the files that names a script. */
export function findProject(files) {
  for (const file of files) {
    const project = readProject(file);
    if (project) return project;
  }
  return null;
}

/** Keeps a script's id for the next time. The committed file is never written. */
export function writeProject({ file, scriptId, sheetId }) {
  if (file === COMMITTED_FILE) throw new Error(`${COMMITTED_FILE} is not to be written.`);
  const settings = { scriptId, rootDir: ADDON_FOLDER, ...(sheetId === null ? {} : { parentId: sheetId }) };
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

/** Where a person edits a script. */
export function getEditorAddress({ scriptId }) {
  return `https://script.google.com/d/${scriptId}/edit`;
}

/** How another script comes in place of the one that a project file names. */
export function describeExchange(file) {
  const setup = file === RELEASE_FILE ? 'npm run setup -- --standalone' : 'npm run setup';
  return file === COMMITTED_FILE ? `run ${setup}` : `delete ${file} and run ${setup}`;
}

/** The sheet a script is bound to, or null. */
export function getSheetAddress({ sheetId }) {
  return sheetId === null ? null : `https://docs.google.com/spreadsheets/d/${sheetId}/edit`;
}

/**
 * Reads a script's id from what a person pasted: the id, or an address of the script editor.
 * @throws {Failure} with where to find it
 */
export function parseScriptId(text) {
  const trimmed = text.trim();
  if (/docs\.google\.com\/spreadsheets/.test(trimmed)) {
    throw new Failure(
      'This is the address of a sheet. Open Extensions ▸ Apps Script in that sheet and copy the address of the page that opens.',
    );
  }
  const id = /\/(?:d|projects)\/([\w-]+)/.exec(trimmed)?.[1] ?? trimmed;
  if (/^[\w-]{20,}$/.test(id) && id !== PLACEHOLDER_ID) return id;
  throw new Failure(
    `“${trimmed}” is no script id. It stands in the script editor under Project Settings: some 57 letters, digits, - and _.`,
  );
}
