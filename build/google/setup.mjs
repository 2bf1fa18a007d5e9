// npm run setup: creates a sheet with the add-on. If it stops, run it again; it continues where it stopped.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findClasp, runClasp, runClaspInTerminal } from './clasp.mjs';
import { classifyFailure, explainFailure, Failure, runCommand } from './failures.mjs';
import {
  DEVELOPMENT_FILE,
  getEditorAddress,
  getSheetAddress,
  parseScriptId,
  RELEASE_FILE,
  readProject,
  writeProject,
} from './projects.mjs';
import { buildPushedFiles, pushAddon } from './push.mjs';

const TITLE = 'Leverage Record';
const SETTINGS_ADDRESS = 'https://script.google.com/home/usersettings';
/** Used to test the login and the API when no script is known: if both work, Google responds that the script does not exist. */
const UNKNOWN_SCRIPT_ID = '1_there_is_no_script_of_this_id_but_the_api_will_say_so_0';
const MAX_ATTEMPTS = 5;

/**
 * The user at the terminal.
 * @typedef {object} User
 * @property {(question: string) => Promise<string>} ask
 * @property {() => boolean} logIn
 * @property {(project: import('./projects.mjs').Project) => void} open
 *
 * @typedef {object} SetupOptions
 * @property {User | null} user null without a terminal
 * @property {'sheets' | 'standalone'} type
 * @property {{ isNew: boolean, script: string | null }} choice the choice on the command line
 * @property {boolean} mayReplace
 * @property {() => Promise<void>} build
 * @property {(line: string) => void} [log]
 */

/**
 * Logs in, finds or creates the script, pushes and opens it. Skips the steps that are done.
 * @param {SetupOptions} options
 */
export async function setUp({ user, type, choice, mayReplace, build, log = console.log }) {
  const file = type === 'sheets' ? DEVELOPMENT_FILE : RELEASE_FILE;
  const again = nameCommand(type);
  const replaceCommand = addOption(again, '--replace');
  const known = readProject(file);
  checkChoice(known, choice);
  if (choice.script !== null) parseScriptId(choice.script);
  if (!known && !user && !choice.isNew && choice.script === null) throw new Failure(describeChoices(type, again));
  await reachGoogle({ script: known, again, user, log });
  if (known) log(`Using the script ${known.scriptId} from ${file}.`);
  const project = known ?? (await findOrCreateScript({ file, type, choice, user, again, log }));
  await build();
  await pushAddon({
    project,
    again,
    mayReplace: async (names) => mayReplace || (user !== null && askToReplace(user, names)),
    replaceCommand,
    log,
  });
  logNextSteps(project, log);
  user?.open(project);
}

function nameCommand(type) {
  return type === 'sheets' ? 'npm run setup' : 'npm run setup -- --standalone';
}

/** Adds an option to a command, after the two dashes that npm needs. */
function addOption(command, option) {
  return command.includes(' -- ') ? `${command} ${option}` : `${command} -- ${option}`;
}

/** Ensures that an option does not replace a known script. @throws {Failure} if it names another one */
function checkChoice(known, { script }) {
  if (!known || script === null || parseScriptId(script) === known.scriptId) return;
  throw new Failure(
    `${known.file} contains another script, ${known.scriptId}. To use a different script, delete ${known.file} and run this command again.`,
  );
}

/** Requests a script from Google until the login and the API work. Without a known script, any answer is enough. */
async function reachGoogle({ script, again, user, log }) {
  for (let attempt = 1; ; attempt++) {
    const { isDone, complaint } = runClasp(['list-versions', script?.scriptId ?? UNKNOWN_SCRIPT_ID, '--json']);
    if (isDone) return;
    const kind = classifyFailure(complaint);
    const needsLogin = ['notLoggedIn', 'loginExpired', 'partialLogin'].includes(kind);
    const isFatal = script !== null || ['brokenLogin', 'unreachable', 'busy', 'fault'].includes(kind);
    if (!needsLogin && kind !== 'apiOff') {
      if (isFatal) throw explainFailure(complaint, { again, ...(script ? { project: script } : {}) });
      return;
    }
    if (!user || attempt === MAX_ATTEMPTS) throw explainFailure(complaint, { again });
    if (needsLogin) logIn(user, again, log);
    else {
      await user.ask(
        `The Apps Script API is off. Switch it on at ${SETTINGS_ADDRESS}, wait a minute, then press Enter. `,
      );
    }
  }
}

function logIn(user, again, log) {
  log('Log in to Google in the browser window and select every box.');
  if (!user.logIn()) throw new Failure(`The login failed. Run ${again} to try again.`);
}

async function findOrCreateScript({ file, type, choice, user, again, log }) {
  const given = choice.isNew ? '' : (choice.script ?? (await askForScript(user, type)));
  const project =
    given === '' ? createScript({ file, type, again, log }) : { file, scriptId: parseScriptId(given), sheetId: null };
  // Do not save a mistyped id.
  if (given !== '') await reachGoogle({ script: { scriptId: project.scriptId }, again, user, log });
  writeProject(project);
  log(`Saved the script’s id in ${file}.`);
  return project;
}

const NEW_THINGS = { sheets: 'a new sheet with the add-on in it', standalone: 'a new standalone script' };

function describeChoices(type, again) {
  return [
    'This command needs a terminal or an option, so nothing was created. Run one of these:',
    `  ${addOption(again, '--new')}           ${NEW_THINGS[type]}`,
    `  ${addOption(again, '--script ID')}     an existing script, by its id or URL`,
  ].join('\n');
}

/** Asks for the id of an existing script; '' means a new one. */
async function askForScript(user, type) {
  for (;;) {
    const answer = await user.ask(
      `Press Enter for ${NEW_THINGS[type]}, or paste the id or URL of an existing script: `,
    );
    try {
      return answer.trim() === '' ? '' : parseScriptId(answer);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      await user.ask(`${error.message} Press Enter to try again. `);
    }
  }
}

/**
 * Lets clasp create the script in a temporary folder, because clasp rewrites its project file and fetches files next to it. The
 * ids are read from its output, because clasp can still fail after it created the script.
 */
function createScript({ file, type, again, log }) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leverage-record-new-')));
  try {
    const projectFile = join(folder, '.clasp.json');
    writeFileSync(projectFile, '{}');
    mkdirSync(join(folder, 'files'));
    const command = ['--project', projectFile, 'create-script', '--type', type, '--title', TITLE, '--rootDir', 'files'];
    const { output, complaint } = runClasp(command, { cwd: folder });
    const scriptId = /script\.google\.com\/d\/([\w-]+)/.exec(output)?.[1];
    if (!scriptId) throw explainFailure(complaint, { again });
    const sheetId = type === 'sheets' ? (/drive\.google\.com\/open\?id=([\w-]+)/.exec(output)?.[1] ?? null) : null;
    log(sheetId === null ? 'Created a script.' : `Created a sheet: ${getSheetAddress({ sheetId })}`);
    return { file, scriptId, sheetId };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function askToReplace(user, names) {
  const answer = await user.ask(
    `The script contains ${names.join(', ')}. A push replaces all its files. Replace? (yes or no) `,
  );
  return /^y(?:es)?$/i.test(answer.trim());
}

function logNextSteps(project, log) {
  if (project.file === RELEASE_FILE) {
    log(`The script: ${getEditorAddress(project)}`);
    log('Next: npm run release. For the Marketplace listing, see docs/google.md.');
    return;
  }
  log(`Open ${getSheetAddress(project) ?? 'the sheet that the script belongs to'} and reload it.`);
  if (project.sheetId === null) {
    log(
      `Google names the menu after the script. To rename it, open ${getEditorAddress(project)}, click the name at the top,`,
    );
    log(`enter ${TITLE} and reload the sheet.`);
  }
  log(
    'Then choose Extensions ▸ Leverage Record ▸ Open sidebar. For the permissions that Google asks for, see docs/google.md.',
  );
}

/** @returns {User} */
function createTerminalUser(again) {
  return {
    async ask(question) {
      const lines = createInterface({ input: process.stdin, output: process.stdout });
      const left = new Promise((_, reject) => {
        // The newline ends the line of the question.
        lines.once('close', () => reject(new Failure(`\nStopped. Run ${again} to continue.`)));
      });
      try {
        return await Promise.race([lines.question(question), left]);
      } finally {
        lines.close();
      }
    },
    logIn: () => runClaspInTerminal(['login']),
    open(project) {
      if (process.env.CI || process.env.BROWSER === 'none') return;
      // The sheet of an existing script is unknown.
      runClaspInTerminal(['--project', project.file, project.sheetId === null ? 'open-script' : 'open-container']);
    },
  };
}

async function setup() {
  const { values } = parseArgs({
    options: {
      new: { type: 'boolean' },
      script: { type: 'string' },
      standalone: { type: 'boolean' },
      replace: { type: 'boolean' },
      'no-build': { type: 'boolean' },
    },
  });
  if (values.new && values.script !== undefined) throw new Failure('Give either --new or --script, not both.');
  findClasp();
  const type = values.standalone ? 'standalone' : 'sheets';
  await setUp({
    user: process.stdin.isTTY && process.stdout.isTTY ? createTerminalUser(nameCommand(type)) : null,
    type,
    choice: { isNew: values.new === true, script: values.script ?? null },
    mayReplace: values.replace === true,
    build: values['no-build'] ? async () => {} : buildPushedFiles,
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await runCommand(setup);
