// The files of the add-on, local and at Google, and their differences.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ADDON_FILES, PAGES } from '../make/addon-files.mjs';
import { readFromClasp } from './clasp.mjs';
import { Failure } from './failures.mjs';
import { ADDON_FOLDER } from './projects.mjs';

const MANIFEST = 'appsscript.json';

/** The content of a new script in the editor. */
const EMPTY_SCRIPT = /^\s*(?:function myFunction\(\)\s*\{\s*\}\s*)?$/;

function signOf({ style, data }) {
  if (data) return /\bid="leverage-tab-data"/;
  return style ? /\bid="opening-data"/ : /\bleverageProse\b/;
}

/** Text that only the add-on's own files contain, in every version. Other scripts can have files of the same names. */
const OWN_SIGNS = {
  'app.js': /\bapp_\(/,
  'functions.js': /\bfunction LEVERAGE\(/,
  ...Object.fromEntries(PAGES.map((page) => [page.file, signOf(page)])),
};

/** Returns the built files by name. */
export function readBuiltFiles() {
  const missing = ADDON_FILES.filter((name) => !existsSync(join(ADDON_FOLDER, name)));
  if (missing.length > 0) {
    throw new Failure(
      `${ADDON_FOLDER} does not contain ${missing.join(', ')}. Run npm run build, then run this command again.`,
    );
  }
  const names = readdirSync(ADDON_FOLDER).sort();
  return new Map(names.map((name) => [name, readFileSync(join(ADDON_FOLDER, name), 'utf8')]));
}

/**
 * Fetches the files of a script at Google, by name.
 * @param {import('./failures.mjs').FailureContext & { project: import('./projects.mjs').Project }} context
 */
export function fetchScriptFiles(context) {
  // clasp compares real paths, and the temporary folder is a link on some systems.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leverage-record-script-')));
  try {
    const projectFile = join(folder, '.clasp.json');
    writeFileSync(projectFile, JSON.stringify({ scriptId: context.project.scriptId, rootDir: 'files' }));
    mkdirSync(join(folder, 'files'));
    const { pulledFiles } = readFromClasp(['--project', projectFile, 'pull'], { ...context, cwd: folder });
    return new Map(
      pulledFiles.map((path) => {
        const full = join(folder, path);
        // An empty file is listed, but not written.
        const source = existsSync(full) ? readFileSync(full, 'utf8') : '';
        return [relative(join(folder, 'files'), full).replace(/\\/g, '/'), source];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Compares the built files with the files at Google.
 * @param {Map<string, string>} built
 * @param {Map<string, string>} remote
 */
export function compareFiles(built, remote) {
  const isSame = (name) => remote.get(name)?.trimEnd() === built.get(name)?.trimEnd();
  return {
    changed: [...built.keys()].filter((name) => !isSame(name)),
    leftOver: [...remote.keys()].filter((name) => !built.has(name)),
  };
}

/** Lists the files of a script that does not contain this add-on. A push would delete them. */
export function findForeignFiles(remote) {
  const isOurs = Object.entries(OWN_SIGNS).some(([name, sign]) => sign.test(remote.get(name) ?? ''));
  if (isOurs) return [];
  return [...remote].filter(([name, source]) => name !== MANIFEST && !EMPTY_SCRIPT.test(source)).map(([name]) => name);
}

/** Whether Google will ask users for permission again. */
export function haveScopesChanged(built, remote) {
  const read = (files) => {
    try {
      return JSON.stringify([...(JSON.parse(files.get(MANIFEST) ?? '{}').oauthScopes ?? [])].sort());
    } catch {
      return '';
    }
  };
  return remote.has('app.js') && read(built) !== read(remote);
}
