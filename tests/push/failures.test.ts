// Covers build/google/failures.mjs.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROJECT = { file: '.clasp.dev.json', scriptId: 'ID' };
const MODULE = pathToFileURL(join(__dirname, '../../build/google/failures.mjs')).href;

/** Outputs of clasp or Google, and the messages for them. */
const SAYINGS: readonly (readonly [string, string])[] = [
  [
    'Syntax error: Missing ; before statement. line: 12 file: app',
    'Google refused the code: Missing ; before statement, in app.js, line 12.',
  ],
  [
    'Missing ; before statement. - "app:12"',
    'Google refused the code: Missing ; before statement, in app.js, line 12.',
  ],
  ['Syntax error: something without a place', 'Google refused the code: Syntax error: something without a place.'],
  ['Request had insufficient authentication scopes.', 'Your login lacks some of the permissions that pushing needs.'],
  ['The caller does not have permission', 'Your account cannot edit the script ID (.clasp.dev.json).'],
  ['Project contents must include a manifest file named appsscript.', 'appsscript.json is missing in build/addon.'],
  ['Skipping push.', 'clasp pushed nothing, because the manifest differs from the one at Google.'],
  [
    '"appsscript.json" has errors: Invalid manifest: unknown fields: [x]',
    'Google refused the files: "appsscript.json" has errors: Invalid manifest: unknown fields: [x].',
  ],
  ['Request contains an invalid argument.', 'Google refused the files: Request contains an invalid argument.'],
  ['Quota exceeded for quota metric', 'Google has limited the requests from your account.'],
  ['Internal error encountered.', 'Google had an internal error.'],
  ['The script has reached the maximum number of versions.', 'Google keeps 200 versions of a script.'],
  ['getaddrinfo ENOTFOUND script.googleapis.com', 'Cannot reach Google.'],
  [
    `Unexpected token 'g', "garbage\n" is not valid JSON`,
    'clasp cannot read the login that it keeps in .clasprc.json in your home folder.',
  ],
  ['Bad control character in string literal in JSON at position 34', 'clasp cannot read the login that it keeps'],
  [
    'The incoming JSON object does not contain a client_email field',
    'clasp cannot read the login that it keeps in .clasprc.json',
  ],
  [`Unexpected token '<', "<!DOCTYPE "... is not valid JSON`, 'clasp failed: Unexpected token'],
  ['invalid_rapt', 'Google no longer accepts your login.'],
  ['TypeError: x is not a function\n    at push (file.js:1:2)\n', 'clasp failed: TypeError: x is not a function.'],
  ['', 'clasp failed: no reason given.'],
];

function explainAll(): string[] {
  const program = `
    import { explainFailure } from ${JSON.stringify(MODULE)};
    const context = { again: 'npm run push', project: ${JSON.stringify(PROJECT)} };
    const words = ${JSON.stringify(SAYINGS.map(([said]) => said))};
    console.log(JSON.stringify(words.map((said) => explainFailure(said, context).message)));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }),
  ) as string[];
}

describe('the output of clasp', () => {
  const explained = explainAll();

  it.each(SAYINGS.map(([said, begins], i) => [said, begins, explained[i] ?? ''] as const))(
    '“%s” becomes a sentence with the next step',
    (_, begins, sentence) => {
      expect(sentence.startsWith(begins)).toBe(true);
      expect(sentence).toMatch(/(?:[Rr]un|by) np[mx] |mistyped\.$/);
      expect(sentence).not.toMatch(/\n|\.js:/);
    },
  );
});
