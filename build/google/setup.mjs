// npm run setup: from nothing to a sheet with the add-on in it. Run it again at any point; it goes on where it stopped.
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
/** Asked for when no script is known yet: a login and an API that work answer that there is no such script. */
const UNKNOWN_SCRIPT_ID = '1_there_is_no_script_of_this_id_but_the_api_will_say_so_0';
const MOST_ATTEMPTS = 5;

/**
 * The person at the terminal.
 * @typedef {object} Person
 * @property {(question: string) => Promise<string>} ask
 * @property {() => boolean} logIn
 * @property {(project: import('./projects.mjs').Project) => void} open
 *
 * @typedef {object} SetupOptions
 * @property {Person | null} person null where no one can answer
 * @property {'sheets' | 'standalone'} type
 * @property {{ isNew: boolean, script: string | null }} choice what was chosen on the command line
 * @property {boolean} mayReplace
 * @property {() => Promise<void>} build
 * @property {(line: string) => void} [say]
 */

/**
 * Logs in, finds or makes the script, pushes and opens it, each step only where it is still needed.
 * @param {SetupOptions} options
 */
export async function setUp({ person, type, choice, mayReplace, build, say = console.log }) {
  const file = type === 'sheets' ? DEVELOPMENT_FILE : RELEASE_FILE;
  const again = nameCommand(type);
  const replaceCommand = addOption(again, '--replace');
  const known = readProject(file);
  checkChoice(known, choice);
  if (choice.script !== null) parseScriptId(choice.script);
  if (!known && !person && !choice.isNew && choice.script === null) throw new Failure(describeChoices(type, again));
  await reachGoogle({ script: known, again, person, say });
  if (known) say(`${file} names the script ${known.scriptId}.`);
  const project = known ?? (await findOrCreateScript({ file, type, choice, person, again, say }));
  await build();
  await pushAddon({
    project,
    again,
    mayReplace: async (names) => mayReplace || (person !== null && askToReplace(person, names)),
    replaceCommand,
    say,
  });
  sayWhatIsNext(project, say);
  person?.open(project);
}

function nameCommand(type) {
  return type === 'sheets' ? 'npm run setup' : 'npm run setup -- --standalone';
}

/** npm hands on what stands after two dashes. */
function addOption(command, option) {
  return command.includes(' -- ') ? `${command} ${option}` : `${command} -- ${option}`;
}

/** A script that is named already is never exchanged in passing. */
function checkChoice(known, { script }) {
  if (!known || script === null || parseScriptId(script) === known.scriptId) return;
  throw new Failure(
    `${known.file} names another script, ${known.scriptId}. To leave that one, delete ${known.file} and run this again.`,
  );
}

/** Asks Google for a script, until there is a login and the API is on. Without a script to ask for, any answer will do. */
async function reachGoogle({ script, again, person, say }) {
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
    if (!person || attempt === MOST_ATTEMPTS) throw explainFailure(complaint, { again });
    if (needsLogin) logIn(person, again, say);
    else {
      await person.ask(`The Apps Script API is off. Switch it on at ${SETTINGS_ADDRESS}, wait a minute, press Enter. `);
    }
  }
}

function logIn(person, again, say) {
  say('Log in to Google in the browser that opens, and tick every box.');
  if (!person.logIn()) throw new Failure(`The login did not end well. Run ${again} to try once more.`);
}

async function findOrCreateScript({ file, type, choice, person, again, say }) {
  const given = choice.isNew ? '' : (choice.script ?? (await askForScript(person, type)));
  const project =
    given === '' ? createScript({ file, type, again, say }) : { file, scriptId: parseScriptId(given), sheetId: null };
  // A mistyped id is not kept.
  if (given !== '') await reachGoogle({ script: { scriptId: project.scriptId }, again, person, say });
  writeProject(project);
  say(`${file} keeps the script’s id for the next time.`);
  return project;
}

const NEW_THINGS = { sheets: 'a new sheet with the add-on in it', standalone: 'a new standalone script' };

function describeChoices(type, again) {
  return [
    'No one is here to answer, so nothing was made. Run one of these:',
    `  ${addOption(again, '--new')}           ${NEW_THINGS[type]}`,
    `  ${addOption(again, '--script ID')}     a script you have, by its id or address`,
  ].join('\n');
}

/** The id of a script they have, or '' for a new one. */
async function askForScript(person, type) {
  for (;;) {
    const answer = await person.ask(
      `Press Enter for ${NEW_THINGS[type]}, or paste the id or address of a script you have: `,
    );
    try {
      return answer.trim() === '' ? '' : parseScriptId(answer);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      await person.ask(`${error.message} Press Enter to try again. `);
    }
  }
}

/**
 * Lets clasp create the script from a folder of its own: it rewrites the project file it is given, and fetches files into the folder
 * beside it. What it made is read from what it says, since it may still fail after that.
 */
function createScript({ file, type, again, say }) {
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
    say(sheetId === null ? 'Created a script.' : `Created a sheet: ${getSheetAddress({ sheetId })}`);
    return { file, scriptId, sheetId };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function askToReplace(person, names) {
  const answer = await person.ask(
    `The script holds ${names.join(', ')}. A push replaces everything in it. Replace? (yes or no) `,
  );
  return /^y(?:es)?$/i.test(answer.trim());
}

function sayWhatIsNext(project, say) {
  if (project.file === RELEASE_FILE) {
    say(`The script: ${getEditorAddress(project)}`);
    say('Next: npm run release. docs/google.md says what the Marketplace needs.');
    return;
  }
  say(`Open ${getSheetAddress(project) ?? 'the sheet that the script belongs to'} and reload it once.`);
  say('Then: Extensions ▸ Leverage Record ▸ Open sidebar. What Google asks the first time: docs/google.md');
}

/** @returns {Person} */
function meetPerson(again) {
  return {
    async ask(question) {
      const lines = createInterface({ input: process.stdin, output: process.stdout });
      const left = new Promise((_, reject) => {
        // The question still stands on the line.
        lines.once('close', () => reject(new Failure(`\nStopped. Run ${again} to go on.`)));
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
      // Of a script that was there before, its sheet is not known.
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
    person: process.stdin.isTTY && process.stdout.isTTY ? meetPerson(nameCommand(type)) : null,
    type,
    choice: { isNew: values.new === true, script: values.script ?? null },
    mayReplace: values.replace === true,
    build: values['no-build'] ? async () => {} : buildPushedFiles,
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await runCommand(setup);
