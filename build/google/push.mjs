// npm run push: builds the add-on and puts it into the script at Google.
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

/** Builds what is pushed. The build's tools are loaded only now: without them a sentence is still possible. */
export async function buildPushedFiles() {
  const { buildAddon } = await import('../make/addon.mjs');
  await buildAddon();
}

/**
 * @typedef {object} PushOptions
 * @property {import('./projects.mjs').Project} project
 * @property {string} again the command to run once a failure is mended
 * @property {(fileNames: string[]) => Promise<boolean>} mayReplace whether files that are not the add-on's may go
 * @property {string} replaceCommand what to run when they may
 * @property {(line: string) => void} [say]
 * @property {(line: string) => void} [warn]
 */

/**
 * Puts the built files into the script, all at once, and says what that changed.
 * @param {PushOptions} options
 * @returns {Promise<{ leftOver: string[] }>} what the script holds beside the add-on
 */
export async function pushAddon(options) {
  const { project, again, mayReplace, replaceCommand, say = console.log, warn = console.error } = options;
  const context = { project, again };
  const built = readBuiltFiles();
  const remote = fetchScriptFiles(context);
  const { changed, leftOver } = compareFiles(built, remote);
  if (changed.length === 0) {
    say('Nothing to push: the script holds these files already.');
    // clasp looks only for files that are new or changed, so one that was deleted here stays there.
    if (leftOver.length > 0) warn(describeLeftOver(leftOver, project));
    return { leftOver };
  }
  const foreign = findForeignFiles(remote);
  if (foreign.length > 0 && !(await mayReplace(foreign))) {
    throw new Failure(
      `Nothing was pushed: the script holds ${foreign.join(', ')}, and a push replaces everything in it. ` +
        `To replace it, run ${replaceCommand}. To take another script, ${describeExchange(project.file)}.`,
    );
  }
  // Without --force, clasp skips a push whose manifest changed when no one is there to ask, and calls that a success.
  const pushed = readFromClasp(['--project', project.file, 'push', '--force'], context);
  const names = pushed.map((path) => basename(path)).sort();
  if (names.join() !== [...built.keys()].join()) {
    throw new Failure(
      `clasp pushed ${names.join(', ') || 'nothing'} instead of ${[...built.keys()].join(', ')}. ` +
        `Look for a .claspignore or other settings in ${project.file}, then run ${again}.`,
    );
  }
  say(`Pushed ${names.join(', ')} to ${getEditorAddress(project)}`);
  if (leftOver.length > 0) say(`Removed from the script: ${leftOver.join(', ')}`);
  if (haveScopesChanged(built, remote)) {
    say('The permissions changed: everyone who uses the script is asked to allow them again.');
  }
  return { leftOver: [] };
}

function describeLeftOver(leftOver, project) {
  return (
    `Warning: the script still holds ${leftOver.join(', ')}, which is not part of the add-on. ` +
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
        ? `${values.project} names no script. Run npm run setup.`
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
