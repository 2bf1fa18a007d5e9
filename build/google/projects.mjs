// The files with the ids of the scripts at Google.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Failure } from './failures.mjs';

/** The committed file. It has a placeholder instead of an id. You can add an id in your copy. */
export const COMMITTED_FILE = '.clasp.json';
/** The developer's own sheet and the script bound to it; ignored by git. */
export const DEVELOPMENT_FILE = '.clasp.dev.json';
/** The standalone script of the Marketplace listing; ignored by git. */
export const RELEASE_FILE = '.clasp.release.json';

export const ADDON_FOLDER = 'build/addon';
const PLACEHOLDER_ID = 'put-your-script-id-here';

/**
 * @typedef {object} Project
 * @property {string} file
 * @property {string} scriptId
 * @property {string | null} sheetId the sheet that the script is bound to, if known
 */

/**
 * Reads a project file.
 * @returns {Project | null} null without a file, or when the file still contains the placeholder
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
    throw new Failure(`${file} is not valid JSON. Delete it, then run npm run setup.`);
  }
}

/** Returns the first project with a script id; null when no file has one. */
export function findProject(files) {
  for (const file of files) {
    const project = readProject(file);
    if (project) return project;
  }
  return null;
}

/** Saves a script's id for the next run. Never writes the committed file. */
export function writeProject({ file, scriptId, sheetId }) {
  if (file === COMMITTED_FILE) throw new Error(`${COMMITTED_FILE} must not be written.`);
  const settings = { scriptId, rootDir: ADDON_FOLDER, ...(sheetId === null ? {} : { parentId: sheetId }) };
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

/** Returns the URL of the script editor. */
export function getEditorAddress({ scriptId }) {
  return `https://script.google.com/d/${scriptId}/edit`;
}

/** Describes how to use a script other than the one in a project file. */
export function describeExchange(file) {
  const setup = file === RELEASE_FILE ? 'npm run setup -- --standalone' : 'npm run setup';
  return file === COMMITTED_FILE ? `run ${setup}` : `delete ${file} and run ${setup}`;
}

/** Returns the URL of the sheet that a script is bound to, or null. */
export function getSheetAddress({ sheetId }) {
  return sheetId === null ? null : `https://docs.google.com/spreadsheets/d/${sheetId}/edit`;
}

/**
 * Reads a script's id from user input: the id itself, or a URL of the script editor.
 * @throws {Failure} that explains where to find the id
 */
export function parseScriptId(text) {
  const trimmed = text.trim();
  if (/docs\.google\.com\/spreadsheets/.test(trimmed)) {
    throw new Failure(
      'This is the URL of a sheet. In that sheet, open Extensions ▸ Apps Script and copy the URL of the page that opens.',
    );
  }
  const id = /\/(?:d|projects)\/([\w-]+)/.exec(trimmed)?.[1] ?? trimmed;
  if (/^[\w-]{20,}$/.test(id) && id !== PLACEHOLDER_ID) return id;
  throw new Failure(
    `“${trimmed}” is not a script id. Find the id in the script editor under Project Settings: about 57 letters, digits, - and _.`,
  );
}
