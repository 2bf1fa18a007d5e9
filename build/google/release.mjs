// npm run release: runs all tests, pushes, and creates the version for the Marketplace.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findClasp, readFromClasp } from './clasp.mjs';
import { Failure, runCommand } from './failures.mjs';
import { COMMITTED_FILE, findProject, RELEASE_FILE } from './projects.mjs';
import { buildPushedFiles, pushAddon } from './push.mjs';
import { compareFiles, fetchScriptFiles, readBuiltFiles } from './script-files.mjs';

const AGAIN = 'npm run release';
const MARKETPLACE_SETTINGS = 'https://console.cloud.google.com/apis/api/appsmarket-component.googleapis.com';

/**
 * @typedef {object} ReleaseOptions
 * @property {import('./projects.mjs').Project} project
 * @property {string} productVersion
 * @property {() => boolean} runChecks whether all tests pass
 * @property {() => Promise<void>} build
 * @property {(line: string) => void} [log]
 */

/**
 * Creates a version of the script with exactly the built files. A version cannot be changed or deleted.
 * @param {ReleaseOptions} options
 * @returns {Promise<number>} the version's number
 */
export async function releaseAddon({ project, productVersion, runChecks, build, log = console.log }) {
  const context = { project, again: AGAIN };
  if (!runChecks()) throw new Failure(`The checks failed, so nothing was pushed. Fix the failures, then run ${AGAIN}.`);
  await build();
  const replaceCommand = 'npm run setup -- --standalone --replace';
  const { leftOver } = await pushAddon({ ...context, mayReplace: async () => false, replaceCommand, log });
  if (leftOver.length > 0)
    throw new Failure('No version was created: it would contain files that do not belong to the add-on.');
  const { changed } = compareFiles(readBuiltFiles(), fetchScriptFiles(context));
  if (changed.length > 0) {
    throw new Failure(
      `No version was created: ${changed.join(', ')} at Google differs from the pushed files. Run ${AGAIN}.`,
    );
  }
  const command = ['--project', project.file, 'create-version', `Leverage Record ${productVersion}`];
  const { versionNumber } = readFromClasp(command, context);
  log(`Version ${versionNumber} of the script is Leverage Record ${productVersion}.`);
  log(`Marketplace SDK ▸ App configuration ▸ Sheets add-on script version: ${versionNumber}`);
  log(`Script id: ${project.scriptId}`);
  log(MARKETPLACE_SETTINGS);
  return versionNumber;
}

/** Runs npm run test:all. */
function runAllTests() {
  const tests = fileURLToPath(new URL('../run/test.mjs', import.meta.url));
  return spawnSync(process.execPath, [tests, 'all'], { stdio: 'inherit' }).status === 0;
}

async function release() {
  const { values } = parseArgs({ options: { project: { type: 'string' } } });
  findClasp();
  const project = findProject(values.project ? [values.project] : [RELEASE_FILE, COMMITTED_FILE]);
  if (!project) {
    throw new Failure('There is no standalone script to release from yet. Run npm run setup -- --standalone.');
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  await releaseAddon({ project, productVersion: version, runChecks: runAllTests, build: buildPushedFiles });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await runCommand(release);
