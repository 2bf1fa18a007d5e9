// What can go wrong on the way to Google, as sentences with the next step.

/** Something a person can mend: its message says what is wrong and what to do. */
export class Failure extends Error {}

/**
 * @typedef {'notLoggedIn' | 'brokenLogin' | 'loginExpired' | 'partialLogin' | 'apiOff' | 'unknownScript' | 'noRights' | 'unreachable'
 *   | 'syntax' | 'sameName' | 'noManifest' | 'skipped' | 'tooManyVersions' | 'busy' | 'fault' | 'refusedFiles' | 'other'} FailureKind
 *
 * @typedef {object} FailureContext
 * @property {string} again the command to run once it is mended
 * @property {{ file?: string, scriptId: string }} [project] the script that was meant, and where it is named
 */

const NETWORK_SIGNS =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EPIPE|socket hang up|self.signed|certificate/i;

/** In this order: a sentence of Google's may fit several. */
const KINDS = [
  ['notLoggedIn', /No credentials found|Not logged in/i],
  // Project files are read before clasp is; JSON that it cannot read is then its own. What begins with < came from the network.
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
 * What kind of failure the words of clasp stand for.
 * @param {string} complaint
 * @returns {FailureKind}
 */
export function classifyFailure(complaint) {
  return KINDS.find(([, sign]) => sign.test(complaint))?.[0] ?? 'other';
}

/** The place and the words of a syntax error, in any of the ways it is reported. */
function findSyntaxError(complaint) {
  const raw = /Syntax error: (.+?)\.? line: (\d+) file: (\S+)/.exec(complaint);
  const shortened = /^(.+?)\.? - "(.+):(\d+)"$/m.exec(complaint);
  if (raw) return { words: raw[1], line: raw[2], file: raw[3] };
  if (shortened) return { words: shortened[1], line: shortened[3], file: shortened[2] };
  return null;
}

function describeSyntaxError(complaint) {
  const found = findSyntaxError(complaint);
  if (!found) return `Google refused the code: ${findFirstLine(complaint)}`;
  // Google knows files without their ending.
  const file = found.file.replace(/\.(?:gs|js)$/, '');
  return `Google refused the code: ${found.words}, in ${file}.js, line ${found.line}.`;
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
    `Compare it with Project Settings in the script editor${describeGone(project)}; ` +
    `compare your account with npx clasp show-authorized-user; then run ${again}.`,
  noRights: ({ project, again }) =>
    `Your account may not change the script ${nameScript(project)}. Ask its owner to make you an editor of it, ` +
    `or log in with another account by npx clasp login; then run ${again}.`,
  unreachable: ({ again }) => `Google could not be reached. Check the network connection, then run ${again}.`,
  syntax: (_, complaint) =>
    `${describeSyntaxError(complaint)} Nothing was pushed. What is pushed is made from src by npm run build.`,
  sameName: (_, complaint) =>
    `Two files have one name but for their ending, which Google does not allow: ${findFirstLine(complaint)} ` +
    'Nothing was pushed. Run npm run build; it writes the files of the add-on and removes all others.',
  noManifest: ({ again }) =>
    `appsscript.json is missing in build/addon. Nothing was pushed. Run npm run build, then ${again}.`,
  skipped: ({ again }) =>
    `clasp pushed nothing, because the manifest differs from the one at Google and no one was asked. Run ${again}.`,
  tooManyVersions: ({ project }) =>
    'Google keeps 200 versions of a script. Delete old ones under Project History in the script editor ' +
    `(${describeEditor(project)}), then run npm run release.`,
  busy: ({ again }) =>
    `Google takes no more requests from your account for now. Wait a few minutes, then run ${again}.`,
  fault: ({ again }) => `Google had a fault of its own. Wait a few minutes, then run ${again}.`,
  refusedFiles: (_, complaint) =>
    `Google refused the files: ${findFirstLine(complaint)} Most often appsscript.json has a field that Google does not ` +
    'know, or the script id is mistyped.',
  other: ({ again }, complaint) => `clasp failed: ${findFirstLine(complaint)} Mend that, then run ${again}.`,
};

/** @param {FailureContext['project']} project */
function nameScript(project) {
  if (!project) return 'you gave';
  return project.file ? `${project.scriptId} (${project.file})` : project.scriptId;
}

/** A script that was deleted, or whose sheet was, is found nowhere. The committed project file stays. */
function describeGone(project) {
  return project?.file && project.file !== '.clasp.json' ? `, or delete ${project.file} if the script is gone` : '';
}

/** @param {FailureContext['project']} project */
function describeEditor(project) {
  return project ? `https://script.google.com/d/${project.scriptId}/edit` : 'https://script.google.com/home';
}

/** What was said first, as a sentence. */
function findFirstLine(complaint) {
  const line = complaint.split('\n').find((text) => text.trim() !== '' && !/^\s*at /.test(text)) ?? 'no reason given';
  const trimmed = line.trim().replace(/:$/, '');
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/**
 * Turns what clasp said into a sentence with the next step.
 * @param {string} complaint
 * @param {FailureContext} context
 */
export function explainFailure(complaint, context) {
  return new Failure(SENTENCES[classifyFailure(complaint)](context, complaint));
}

/**
 * Runs a command of this folder: a failure ends in its sentence and exit code 1, never in a stack.
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
    return 'Something this needs is not installed. Run npm ci, then this again.';
  if (String(error?.code).startsWith('ERR_PARSE_ARGS')) return `${error.message}`;
  return findFirstLine(String(error?.message ?? error));
}
