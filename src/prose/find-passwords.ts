import { type Find, findMatches, isInsideWord } from './leak.ts';

const NAMES =
  'passwords?|passwd|passphrase|pass|pwd|secrets?|api[ _-]?keys?|access[ _-]?keys?|access[ _-]?tokens?|auth[ _-]?tokens?|refresh[ _-]?tokens?|bearer[ _-]?tokens?|client[ _-]?secrets?|secret[ _-]?keys?|private[ _-]?keys?|signing[ _-]?keys?|encryption[ _-]?keys?|tokens?|credentials?';
/** `DB_PASSWORD=value`, `password: "value"`; at most 256 characters of the value are looked at. */
const ASSIGNMENT = new RegExp(
  `(?:${NAMES})["']?(=(?!\\s)|\\s{1,2}=\\s{1,2}|\\s{0,2}:\\s{0,2})(?![=>~:/])("[^"\\s]{1,256}"|'[^'\\s]{1,256}'|\`[^\`\\s]{1,256}\`|[^\\s"'“”‘’«»\`,;)\\]}]{1,256})`,
  'gi',
);
const COMMAND_OPTION = new RegExp(`--(?:${NAMES})\\s{1,2}([^\\s"'-][^\\s"']{5,255})`, 'gi');
const URL_WITH_PASSWORD = /[a-z][a-z\d+.-]{1,20}:\/\/[^\s:@/]{0,64}:([^\s@/]{1,128})@[\w[][\w.\]:-]{0,255}/gi;
const AUTHORIZATION =
  /(?:authorization|bearer|basic)["']?[:= ]{1,3}["']?(?:basic|bearer|token)?[: ]{0,2}([\w+/.~-]{16,256}={0,2})/gi;

/** What stands in the place of a value: names of variables, stars, words of an explanation. */
const PLACEHOLDER =
  /^(?:[$<{[(%*.…#]|x{3,}|\.{3}|(?:true|false|null|nil|none|undefined|required|optional|string|text|number|boolean|int|env|empty|yes|no|on|off|hidden|redacted|changeme|placeholder|process\.env|os\.environ|import\.meta|env\.|secrets?\.|config\.|vars?\.|your)(?![a-z\d]))|[(\u2026]|^[a-z]+\.[a-z.]+$/i;

function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}

const hasDigitAndLetter = (value: string) => /\d/.test(value) && /[a-z]/i.test(value);

/** A colon also explains, `password: reset by mail`: there the value has to look like no word. */
function isSecretValue(sign: string, written: string): boolean {
  const quoted = /^["'`]/.test(written);
  const value = quoted ? written.slice(1, -1) : written.replace(/[.!?]$/, '');
  if (isPlaceholder(value) || value.length < 4) return false;
  if (sign.trim() === '=') return quoted || !/^\d{1,5}$/.test(value);
  if (quoted) return value.length >= 6 && !/^[a-z]+$/.test(value);
  const isMixed = /[a-z]/.test(value) && /[A-Z]/.test(value);
  if (/^[a-z\d]{20,}$/i.test(value) && hasDigitAndLetter(value)) return true;
  return (
    value.length >= 8 && hasDigitAndLetter(value) && !/[-/().]/.test(value) && (isMixed || /[!@#$%^&*+?]/.test(value))
  );
}

/** `PGPASSWORD`, `dbPassword`: a name of several words written as one. */
function isEndOfName(before: string, name: string): boolean {
  return /^[A-Z]/.test(name) && (/[a-z\d]/.test(before) || (/[A-Z]/.test(before) && !/^PASS\W/.test(name)));
}

/** Behind these names, ordinary sentences and URLs of pages put words. */
const LOOSE_NAME = /^(?:tokens?|pass|secrets?|credentials?)\W/i;

function findAssignments(text: string): Find[] {
  return findMatches(text, ASSIGNMENT, ({ 0: all, 1: sign = '', 2: written = '', index }) => {
    const before = text.charAt(index - 1);
    if (isInsideWord(text, index) && !isEndOfName(before, all)) return null;
    const isLoose = LOOSE_NAME.test(all) && before !== '_' && before !== '-';
    const value = written.replace(/^["'`]|["'`]$/g, '');
    if (isLoose && !(value.length >= 6 && hasDigitAndLetter(value))) return null;
    return isSecretValue(sign, written) ? { end: index + all.replace(/[.!?]$/, '').length } : null;
  }).map((found) => ({ ...found, kind: 'leak-password', what: 'a password or a secret value' }));
}

function findOptions(text: string): Find[] {
  return findMatches(text, COMMAND_OPTION, ({ 0: all, 1: value = '', index }) =>
    !isPlaceholder(value) && hasDigitAndLetter(value) ? { end: index + all.length } : null,
  ).map((found) => ({ ...found, kind: 'leak-password', what: 'a password or a secret value' }));
}

function findUrls(text: string): Find[] {
  return findMatches(text, URL_WITH_PASSWORD, ({ 0: all, 1: password = '', index }) =>
    isInsideWord(text, index) || isPlaceholder(password) ? null : { end: index + all.replace(/[.:]$/, '').length },
  ).map((found) => ({ ...found, kind: 'leak-password', what: 'an address with a password' }));
}

function findAuthorizations(text: string): Find[] {
  return findMatches(text, AUTHORIZATION, ({ 0: all, 1: value = '', index }) =>
    isInsideWord(text, index) || !/\d/.test(value) || !/[a-z]/.test(value) || !/[A-Z]/.test(value)
      ? null
      : { end: index + all.length },
  ).map((found) => ({ ...found, kind: 'leak-token', what: 'the value of an Authorization header' }));
}

const MAY_HOLD = /pass|pwd|secret|key|token|credential/i;

/** Passwords in addresses, behind `=` or `:`, and in headers. Placeholders such as `$TOKEN` and `<password>` are none. */
export function findPasswords(text: string): Find[] {
  return [
    ...(text.includes('://') ? findUrls(text) : []),
    ...(MAY_HOLD.test(text) ? [...findAssignments(text), ...(text.includes('--') ? findOptions(text) : [])] : []),
    ...(/authorization|bearer|basic/i.test(text) ? findAuthorizations(text) : []),
  ];
}
