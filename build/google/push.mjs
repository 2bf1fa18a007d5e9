// npm run push: builds the add-on and pushes it to the script at Google.
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findClasp, readFromClasp } from './clasp.mjs';
import { Failure, runCommand } from './failures.mjs';
import {
  COMMITTED_FILE,
  DEVELOPMENT_FILE,
  describeExchange,
  findProject,
  getEditorAddress,
  getSheetAddress,
} from './projects.mjs';
import {
  compareFiles,
  fetchScriptFiles,
  findForeignFiles,
  haveScopesChanged,
  readBuiltFiles,
} from './script-files.mjs';

/** Builds the pushed files. The build tools are imported here, so that a missing tool ends in a message. */
export async function buildPushedFiles() {
  const { buildAddon } = await import('../make/addon.mjs');
  await buildAddon();
}

/**
 * @typedef {object} PushOptions
 * @property {import('./projects.mjs').Project} project
 * @property {string} again the command to run after a failure is fixed
 * @property {(fileNames: string[]) => Promise<boolean>} mayReplace whether files that do not belong to the add-on can be deleted
 * @property {string} replaceCommand the command that allows it
 * @property {(line: string) => void} [log]
 * @property {(line: string) => void} [warn]
 */

/**
 * Pushes the built files to the script in one step and reports the changes.
 * @param {PushOptions} options
 * @returns {Promise<{ leftOver: string[] }>} files in the script that do not belong to the add-on
 */
export async function pushAddon(options) {
  const { project, again, mayReplace, replaceCommand, log = console.log, warn = console.error } = options;
  const context = { project, again };
  const built = readBuiltFiles();
  const remote = fetchScriptFiles(context);
  const { changed, leftOver } = compareFiles(built, remote);
  if (changed.length === 0) {
    log('Nothing to push: the script already contains these files.');
    // clasp compares only new and changed files, so a file that was deleted here stays there.
    if (leftOver.length > 0) warn(describeLeftOver(leftOver, project));
    return { leftOver };
  }
  const foreign = findForeignFiles(remote);
  if (foreign.length > 0 && !(await mayReplace(foreign))) {
    throw new Failure(
      `Nothing was pushed: the script contains ${foreign.join(', ')}, and a push replaces all its files. ` +
        `To replace them, run ${replaceCommand}. To use another script, ${describeExchange(project.file)}.`,
    );
  }
  // Without --force and a terminal, clasp skips a push with a changed manifest and reports success.
  const pushed = readFromClasp(['--project', project.file, 'push', '--force'], context);
  const names = pushed.map((path) => basename(path)).sort();
  if (names.join() !== [...built.keys()].join()) {
    throw new Failure(
      `clasp pushed ${names.join(', ') || 'nothing'} instead of ${[...built.keys()].join(', ')}. ` +
        `Look for a .claspignore or other settings in ${project.file}, then run ${again}.`,
    );
  }
  log(`Pushed ${names.join(', ')} to ${getEditorAddress(project)}`);
  if (leftOver.length > 0) log(`Removed from the script: ${leftOver.join(', ')}`);
  if (haveScopesChanged(built, remote)) {
    log('The permissions changed. Google asks every user of the script to allow them again.');
  }
  return { leftOver: [] };
}

function describeLeftOver(leftOver, project) {
  return (
    `Warning: the script still contains ${leftOver.join(', ')}, which does not belong to the add-on. ` +
    `Delete it in the editor: ${getEditorAddress(project)}`
  );
}

async function push() {
  const { values } = parseArgs({
    options: { project: { type: 'string' }, replace: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
  });
  findClasp();
  const project = findProject(values.project ? [values.project] : [DEVELOPMENT_FILE, COMMITTED_FILE]);
  if (!project) {
    throw new Failure(
      values.project
        ? `${values.project} has no script id. Run npm run setup.`
        : 'There is no script to push to yet. Run npm run setup.',
    );
  }
  if (!values['no-build']) await buildPushedFiles();
  await pushAddon({
    project,
    again: 'npm run push',
    mayReplace: async () => values.replace === true,
    replaceCommand: 'npm run push -- --replace',
  });
  const sheet = getSheetAddress(project);
  if (sheet) console.log(`Reload the sheet to use it: ${sheet}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await runCommand(push);
