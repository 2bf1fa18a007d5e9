// Failures of setup, push and release, as messages with the next step.

/** A failure that the user can fix: its message explains the problem and the next step. */
export class Failure extends Error {}

/**
 * @typedef {'notLoggedIn' | 'brokenLogin' | 'loginExpired' | 'partialLogin' | 'apiOff' | 'unknownScript' | 'noRights' | 'unreachable'
 *   | 'syntax' | 'sameName' | 'noManifest' | 'skipped' | 'tooManyVersions' | 'busy' | 'fault' | 'refusedFiles' | 'other'} FailureKind
 *
 * @typedef {object} FailureContext
 * @property {string} again the command to run after the fix
 * @property {{ file?: string, scriptId: string }} [project] the script, and the file with its id
 */

const NETWORK_SIGNS =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EPIPE|socket hang up|self.signed|certificate/i;

/** The order matters: a message of Google can match several patterns. */
const KINDS = [
  ['notLoggedIn', /No credentials found|Not logged in/i],
  // Project files are read before clasp runs, so unreadable JSON belongs to clasp. JSON that starts with < came from the network.
  ['brokenLogin', /JSON at position|JSON input|Unexpected token '[^<]'[^]* is not valid JSON|lient_email field/],
  ['loginExpired', /invalid_grant|invalid_rapt|invalid_client|unauthorized_client|deleted_client/i],
  ['loginExpired', /invalid authentication credentials|Login Required|No refresh token|invalid_token/i],
  ['apiOff', /has not enabled the Apps Script API|Apps Script API has not been used/i],
  ['partialLogin', /insufficient authentication scopes|Insufficient Permission/i],
  ['syntax', /Syntax ?error/i],
  ['syntax', /^.+ - ".+:\d+"$/m],
  ['sameName', /file with (?:this|the same) name|Conflicting files found/i],
  ['noManifest', /must include a manifest/i],
  ['skipped', /Skipping push/i],
  ['tooManyVersions', /(?:maximum|limit|too many).*versions/i],
  ['unknownScript', /Requested entity was not found|File not found|Script ID is not set|Project settings not found/i],
  ['noRights', /caller does not have permission|PERMISSION_DENIED|forbidden|not authorized/i],
  ['unreachable', NETWORK_SIGNS],
  ['busy', /quota|rate limit|too many requests|resource has been exhausted/i],
  ['fault', /internal error|backend error|service is currently unavailable|bad gateway|status code 5\d\d/i],
  ['refusedFiles', /invalid argument|has errors|invalid manifest/i],
];

/**
 * Classifies the output of clasp.
 * @param {string} complaint
 * @returns {FailureKind}
 */
export function classifyFailure(complaint) {
  return KINDS.find(([, sign]) => sign.test(complaint))?.[0] ?? 'other';
}

/** Finds the place and message of a syntax error, in any of its formats; null for other failures. */
function findSyntaxError(complaint) {
  const raw = /Syntax error: (.+?)\.? line: (\d+) file: (\S+)/.exec(complaint);
  const shortened = /^(.+?)\.? - "(.+):(\d+)"$/m.exec(complaint);
  if (raw) return { message: raw[1], line: raw[2], file: raw[3] };
  if (shortened) return { message: shortened[1], line: shortened[3], file: shortened[2] };
  return null;
}

function describeSyntaxError(complaint) {
  const found = findSyntaxError(complaint);
  if (!found) return `Google refused the code: ${findFirstLine(complaint)}`;
  // Google names files without extension.
  const file = found.file.replace(/\.(?:gs|js)$/, '');
  return `Google refused the code: ${found.message}, in ${file}.js, line ${found.line}.`;
}

const SENTENCES = {
  notLoggedIn: ({ again }) => `You are not logged in to Google. Run npx clasp login, then ${again}.`,
  brokenLogin: ({ again }) =>
    'clasp cannot read the login that it keeps in .clasprc.json in your home folder. Delete that file, run npx clasp login, ' +
    `then ${again}.`,
  loginExpired: ({ again }) => `Google no longer accepts your login. Run npx clasp login, then ${again}.`,
  partialLogin: ({ again }) =>
    `Your login lacks some of the permissions that pushing needs. Run npx clasp login, tick every box, then ${again}.`,
  apiOff: ({ again }) =>
    'The Apps Script API is switched off for your account. Switch it on at https://script.google.com/home/usersettings, ' +
    `wait a minute, then run ${again}.`,
  unknownScript: ({ project, again }) =>
    `Google finds no script with the id ${nameScript(project)} for your account. ` +
    `Compare the id with Project Settings in the script editor${suggestDeletion(project)}. ` +
    `Compare your account with npx clasp show-authorized-user. Then run ${again}.`,
  noRights: ({ project, again }) =>
    `Your account cannot edit the script ${nameScript(project)}. Ask its owner for edit access, ` +
    `or log in with another account: npx clasp login. Then run ${again}.`,
  unreachable: ({ again }) => `Cannot reach Google. Check the network connection, then run ${again}.`,
  syntax: (_, complaint) =>
    `${describeSyntaxError(complaint)} Nothing was pushed. The pushed files are built from src by npm run build.`,
  sameName: (_, complaint) =>
    `Two files differ only in their extension, which Google does not allow: ${findFirstLine(complaint)} ` +
    'Nothing was pushed. Run npm run build to remove other files from build/addon.',
  noManifest: ({ again }) =>
    `appsscript.json is missing in build/addon. Nothing was pushed. Run npm run build, then ${again}.`,
  skipped: ({ again }) => `clasp pushed nothing, because the manifest differs from the one at Google. Run ${again}.`,
  tooManyVersions: ({ project }) =>
    'Google keeps 200 versions of a script. Delete old ones under Project History in the script editor ' +
    `(${describeEditor(project)}), then run npm run release.`,
  busy: ({ again }) => `Google has limited the requests from your account. Wait a few minutes, then run ${again}.`,
  fault: ({ again }) => `Google had an internal error. Wait a few minutes, then run ${again}.`,
  refusedFiles: (_, complaint) =>
    `Google refused the files: ${findFirstLine(complaint)} Most often appsscript.json has a field that Google does not ` +
    'know, or the script id is mistyped.',
  other: ({ again }, complaint) => `clasp failed: ${findFirstLine(complaint)} Fix the problem, then run ${again}.`,
};

/** @param {FailureContext['project']} project */
function nameScript(project) {
  if (!project) return 'you gave';
  return project.file ? `${project.scriptId} (${project.file})` : project.scriptId;
}

/** Suggests deleting the project file of a deleted script, except for the committed file. */
function suggestDeletion(project) {
  return project?.file && project.file !== '.clasp.json' ? `, or delete ${project.file} if the script is gone` : '';
}

/** @param {FailureContext['project']} project */
function describeEditor(project) {
  return project ? `https://script.google.com/d/${project.scriptId}/edit` : 'https://script.google.com/home';
}

/** Returns the first line of the output, as a sentence. */
function findFirstLine(complaint) {
  const line = complaint.split('\n').find((text) => text.trim() !== '' && !/^\s*at /.test(text)) ?? 'no reason given';
  const trimmed = line.trim().replace(/:$/, '');
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/**
 * Converts the output of clasp to a message with the next step.
 * @param {string} complaint
 * @param {FailureContext} context
 */
export function explainFailure(complaint, context) {
  return new Failure(SENTENCES[classifyFailure(complaint)](context, complaint));
}

/**
 * Runs a command of this folder. A failure prints its message and sets exit code 1, without a stack trace.
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Failure ? error.message : describeUnexpected(error));
    process.exitCode = 1;
  }
}

function describeUnexpected(error) {
  if (error?.code === 'ERR_MODULE_NOT_FOUND')
    return 'A dependency is not installed. Run npm ci, then run this command again.';
  if (String(error?.code).startsWith('ERR_PARSE_ARGS')) return `${error.message}`;
  return findFirstLine(String(error?.message ?? error));
}
