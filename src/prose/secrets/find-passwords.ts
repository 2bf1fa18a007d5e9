import { type Finding, findMatches, isInsideWord } from '../leak.ts';
import { findAssignments, SECRET_NAMES } from './find-assignments.ts';
import { hasDigitAndLetter, isPlaceholder, isUuid, looksRandom } from './placeholders.ts';

const bare = (written: string) => written.replace(/["']/g, '');

const asPassword = (found: { readonly at: number; readonly quote: string }): Finding => ({
  ...found,
  kind: 'leak-password',
  what: 'a password or a secret value',
});

const OPTION = new RegExp(`--(?:${SECRET_NAMES})\\s{1,2}([^\\s"'-][^\\s"']{5,255})`, 'gi');
/** `mysql -pS3cr3t`, `sshpass -p S3cr3t`. */
const SHORT_OPTION =
  /(?:mysql\w{0,8}|mariadb\w{0,8}|mongo\w{0,8}|sshpass|docker login|redis-cli)(?:[ \t][^\n|;]{0,160})?[ \t]-[pa][ \t]?["']?([^\s"'-][^\s"']{4,255})/gi;
const USER_OPTION =
  /[ \t\n](?:-u|--user|--proxy-user)(?:=|[ \t]{0,5})((?:"[^"\n]{0,128}"|'[^'\n]{0,128}'|[^\s"']{1,128}){1,4})/g;

function findOptions(text: string, pattern: RegExp): Finding[] {
  return findMatches(text, pattern, ({ 0: all, 1: value = '', index }) =>
    !isPlaceholder(value, true) && hasDigitAndLetter(value) ? { end: index + all.length } : null,
  ).map(asPassword);
}

/** Finds `curl -u name:password`, and a key instead of the name. */
function findUsers(text: string): Finding[] {
  return findMatches(text, USER_OPTION, ({ 0: all, 1: written = '', index }) => {
    const [, name = '', password = ''] = /^([^:]*):(.*)$/.exec(bare(written)) ?? [];
    const value = password === '' ? name : password;
    const isSecret = value.length >= (password === '' ? 8 : 4) && !isPlaceholder(value, false);
    return isSecret && (password !== '' || hasDigitAndLetter(value)) ? { end: index + all.length } : null;
  }).map(({ at, quote }) => asPassword({ at: at + 1, quote: quote.slice(1) }));
}

const URL_WITH_PASSWORD = /[a-z][a-z\d+.-]{1,20}:\/\/[^\s:@/]{0,64}:([^\s@/]{1,128})@[\w[][\w.\]:-]{0,255}/gi;

function findUrls(text: string): Finding[] {
  return findMatches(text, URL_WITH_PASSWORD, ({ 0: all, 1: password = '', index }) =>
    isInsideWord(text, index) || isPlaceholder(password, false)
      ? null
      : { end: index + all.replace(/[.:]$/, '').length },
  ).map((found) => ({ ...found, kind: 'leak-password', what: 'an address with a password' }));
}

const AUTHORIZATION =
  /(authorization["'\]]{0,2}\s{0,2}[:=,]\s{0,5}["']?)?((?:basic|bearer|token|api-?token|api-?key|negotiate)["']?[:= ]{1,3}["']?)?([\w+/.~@=-]{8,256})/gi;

function findAuthorizations(text: string): Finding[] {
  const isSecret = (value: string, isHeader: boolean) => {
    const hasAll = /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
    return isUuid(value) || looksRandom(value) || (hasAll && value.length >= (isHeader ? 8 : 16));
  };
  return findMatches(text, AUTHORIZATION, ({ 0: all, 1: header, 2: scheme = '', 3: value = '', index }) => {
    const lacksScheme = header === undefined && !/^(?:bearer|basic)/i.test(scheme);
    const isIgnored = lacksScheme || isInsideWord(text, index) || isPlaceholder(value, false);
    return isIgnored || !isSecret(value, header !== undefined) ? null : { end: index + all.length };
  }).map((found) => ({ ...found, kind: 'leak-token', what: 'the value of an Authorization header' }));
}

const IS_CLUSTER_SECRET = /\bkind:[ \t]{0,4}["']?secret\b/i;
const CLUSTER_DATA = /[\w.-]{1,64}:[ \t]{0,4}(?:[|>][-+]?\s{1,16})?["']?([A-Za-z\d+/]{10,256}={0,2})["']?(?![^\s])/g;

/** Finds the `data` of a Kubernetes Secret: Base64 after any name. */
function findClusterSecrets(text: string): Finding[] {
  return findMatches(text, CLUSTER_DATA, ({ 0: all, 1: value = '', index }) =>
    value.endsWith('=') || looksRandom(value) ? { end: index + all.length } : null,
  ).map(asPassword);
}

const MAY_HAVE_NAME = /pass|pwd|secret|key|token|cred|auth|wort|woord|contrase|senha/i;

/**
 * Finds passwords in URLs, after names and options, and in headers. Placeholders such as `$TOKEN` and `<password>` are
 * ignored.
 */
export function findPasswords(text: string): Finding[] {
  const mayHaveName = MAY_HAVE_NAME.test(text);
  return [
    ...(text.includes('://') ? findUrls(text) : []),
    ...(mayHaveName ? findAssignments(text) : []),
    ...(mayHaveName && text.includes('--') ? findOptions(text, OPTION) : []),
    ...(/ -[pa]/.test(text) ? findOptions(text, SHORT_OPTION) : []),
    ...(/curl|wget|http/i.test(text) ? findUsers(text) : []),
    ...(/authorization|bearer|basic/i.test(text) ? findAuthorizations(text) : []),
    ...(IS_CLUSTER_SECRET.test(text) && /\bdata:/.test(text) ? findClusterSecrets(text) : []),
  ];
}
