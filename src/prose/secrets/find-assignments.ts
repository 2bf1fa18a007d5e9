import { type Finding, findMatches, isInsideWord } from '../leak.ts';
import { hasDigitAndLetter, isPlaceholder, isUuid, looksRandom } from './placeholders.ts';

/** Names of secret values. */
export const SECRET_NAMES =
  'passwords?|passwd|passphrase|passcode|pass|pwd|passwort|kennwort|wachtwoord|contraseña|senha|mot de passe|(?:client[ _-]?)?secrets?|(?:(?:access|auth|refresh|bearer)[ _-]?)?tokens?|credentials?|creds?|auth|(?:(?:api|access|secret|private|signing|encryption)[ _-]?)?keys?';
const NAME_END = '(?:[_.-]?(?:\\d{1,3}|string|value))?';
const QUOTE = '(?:\\\\{0,2}["\'`])?';
/** `"password"`, `['password']`, `token: string`. */
const AFTER_NAME = `(${QUOTE}[\\])]{0,2}(?:(?:[ \\t]{1,3}|:[ \\t]{0,3})(?:string|str|text|&str|char\\*))?)`;
const SIGNS = [
  // `:=`, `::=`, `?=`, `??`, `||`, `.=`, `=>`, `==`, `=`, and the border of a table cell
  '[ \\t]{0,4}(?::{1,3}=|\\?{1,2}=?|\\|{1,2}=?|[.+]=|={1,3}>?|->|<-)[ \\t]{0,4}',
  // `key="Password" value="…"`, `"name": "X_TOKEN", "value": "…"`, `name: X_TOKEN` and `value: …` below it
  '(?:[,;]\\s{0,40}|\\s{1,40})(?:-[ \\t]{0,3})?["\']?(?:\\w{1,16}_)?value["\']?[ \\t]{0,3}[:=][ \\t]{0,3}',
  '[ \\t]{0,2}:(?:[ \\t]{0,2}[|>][-+]?\\s{1,20}|\\s{0,2})',
  // `setProperty("X_TOKEN", "…")`
  '[ \\t]{0,3},[ \\t]{0,3}',
  // `<Password>…</Password>`
  '(?:\\s[^<>\\n]{0,80})?>\\s{0,20}',
  ' {1,2}(?:is|was|ist|es|est|è) {1,2}',
  // `ENV X_TOKEN …`, `the token (…)`
  '[ \\t]{1,3}\\(?',
];
/** `["…"]`, `Some("…")` */
const OPENING = '(?:(?:[A-Z]\\w{1,9})?[([{](?=["\'`]))?';
/** A value. A quoted one needs its closing quote, unless it is longer than 256 characters, which are enough. */
const VALUE =
  '(\\\\{0,2}(?:"(?:[^"\\s]{256}|[^"\\s]{1,255}")|\'(?:[^\'\\s]{256}|[^\'\\s]{1,255}\')|`(?:[^`\\s]{256}|[^`\\s]{1,255}`))|[^\\s"\'“”‘’«»`,;)\\]}<\\\\]{1,256})';
const ASSIGNMENT = new RegExp(
  `(?:${SECRET_NAMES})${NAME_END}${AFTER_NAME}(${SIGNS.join('|')})${OPENING}${VALUE}`,
  'giu',
);

/** `publicToken`, `csrf-token`: values that are public. */
const PUBLIC_VALUE = /(?:^|[^a-z])(?:public|csrf|xsrf|authenticity|cancellation|next_?page)[_. -]?$/i;
/** `primaryKey`, `cache_key`: keys that are not secrets. */
const OTHER_KEY =
  /(?:^|[^a-z])(?:pub|primary|foreign|sort|partition|cache|bucket|hot|idx|natural|schema|sequence|idempotency|object|row|hash|registry|translation|i18n|lookup|issuer)[_. -]?$/i;
/** Names that ordinary sentences, code and URLs also use, followed by words. */
const AMBIGUOUS_NAME = /^(?:tokens?|pass|secrets?|credentials?|creds?|auth|keys?)(?![a-z]|[ _-]key)/i;
const VERY_AMBIGUOUS_NAME = /^(?:auth|keys?)(?![a-z]|[ _-]key)/i;
const LONG_NUMBER = /^\d{16,64}$/;
/** `fern77oak77`: letters with digits in several places, unlike `argon2id` and `expires30days`. */
const MIXED_VALUE = /^[a-z]+\d+[a-z]+\d[a-z\d]*$/i;
/** `access_token_v2`, `user-1`: names in code. */
const NAME_IN_CODE = /^[a-z]{1,32}\d?(?:[_-][a-z\d]{1,32}){1,8}$/;

const hasBothCases = (value: string) => /[a-z]/.test(value) && /[A-Z]/.test(value);
const hasSign = (value: string) => /[!@#$%^&*+?]/.test(value);

/** Whether a value without quotes does not look like a word of a sentence. */
function isUnlikeWords(value: string): boolean {
  if (!hasDigitAndLetter(value)) return looksRandom(value) || LONG_NUMBER.test(value);
  if (looksRandom(value) || isUuid(value) || /^[a-z\d]{20,}$/i.test(value)) return true;
  return value.length >= 8 && !/[-/().]/.test(value) && (hasBothCases(value) || hasSign(value));
}

/** A value and its notation in a text. */
interface Assignment {
  readonly value: string;
  readonly isQuoted: boolean;
  readonly sign: string;
  /** Whether ordinary sentences use the name too. */
  readonly isAmbiguous: boolean;
  /** The text around the assignment. */
  readonly before: string;
  readonly after: string;
}

/** Whether a value after a name such as `password` is a secret, depending on the sign between them. */
function isSecretValue({ value, isQuoted, sign, isAmbiguous, before, after }: Assignment): boolean {
  const mark = sign.trim();
  if (mark === ',') return isQuoted && value.length >= 10 && (hasDigitAndLetter(value) || isUnlikeWords(value));
  if (mark.endsWith('>') && !/[=-]>/.test(mark) && !mark.startsWith(':')) {
    const isElement = /<[\w.:-]{0,48}$/.test(before) && /^\s{0,20}<\//.test(after);
    return isElement && value.length >= 6 && !/^[a-z]+$/.test(value);
  }
  if (/^\w+$|^[è(|?]?$/.test(mark) && !/value/i.test(mark)) {
    if (looksRandom(value) || isUuid(value)) return true;
    const digits = value.match(/\d/g)?.length ?? 0;
    return value.length >= 8 && digits > 0 && (hasSign(value) || (hasBothCases(value) && digits > 1));
  }
  if (/[=-]>$|<-|==/.test(mark)) return isQuoted && value.length >= 6 && !/^[a-z]+$/.test(value);
  if (mark.endsWith('=')) {
    // `password= is asked for` is not an assignment.
    const isSymmetric = /^\s/.test(sign) === /\s$/.test(sign);
    return isQuoted || (isSymmetric && !/^\d{1,5}$/.test(value));
  }
  // A colon can also introduce an explanation, as in `password: reset by mail`.
  if (isQuoted) return value.length >= 6 && !/^[a-z]+$/.test(value);
  // Words do not follow a name such as `DB_PASSWORD`, nor a value at the end of a line or a part of it.
  const isWhole = !isAmbiguous && (/[_-]$/.test(before) || /^\s*(?:[\n),;]|$)/.test(after));
  return isUnlikeWords(value) || (isWhole && value.length >= 10 && MIXED_VALUE.test(value));
}

/** Whether a name ends a longer one without a separator: `PGPASSWORD`, `dbPassword`. */
function isEndOfName(before: string, name: string): boolean {
  return (
    /^[A-Z]/.test(name) && (/[a-z\d]/.test(before) || (/[A-Z]/.test(before) && !/^(?:PASS|AUTH|KEY)\W/.test(name)))
  );
}

function isAmbiguousSecret(name: string, value: string): boolean {
  if (isUuid(value) || looksRandom(value)) return true;
  if (VERY_AMBIGUOUS_NAME.test(name)) return false;
  if (NAME_IN_CODE.test(value)) return false;
  return LONG_NUMBER.test(value) || (value.length >= 6 && value.length < 40 && hasDigitAndLetter(value));
}

const bareValue = (written: string) => written.replace(/^\\{0,2}["'`]|\\{0,2}["'`]$/g, '');

/** Finds values after the names of secrets, in any notation of an assignment. */
export function findAssignments(text: string): Finding[] {
  return findMatches(text, ASSIGNMENT, ({ 0: all, 1: afterName = '', 2: sign = '', 3: written = '', index }) => {
    const character = text.charAt(index - 1);
    if (isInsideWord(text, index) && !isEndOfName(character, all)) return null;
    const before = text.slice(Math.max(0, index - 64), index);
    if (PUBLIC_VALUE.test(before) || (VERY_AMBIGUOUS_NAME.test(all) && OTHER_KEY.test(before))) return null;
    const isQuoted = /^\\{0,2}["'`]/.test(written);
    const value = isQuoted ? bareValue(written) : written.replace(/[.!?]$/, '');
    if (value.length < 4 || isPlaceholder(value, !isQuoted)) return null;
    if (sign.trim() === ',' && !/["'`]/.test(afterName)) return null;
    const isAmbiguous =
      AMBIGUOUS_NAME.test(all) && (VERY_AMBIGUOUS_NAME.test(all) || (character !== '_' && character !== '-'));
    if (isAmbiguous && !isAmbiguousSecret(all, value)) return null;
    const end = index + all.length;
    const after = text.slice(end, end + 32);
    if (!isSecretValue({ value, isQuoted, sign, isAmbiguous, before, after })) return null;
    return { end: isQuoted ? end : end - (written.length - value.length) };
  }).map((found) => ({ ...found, kind: 'leak-password', what: 'a password or a secret value' }));
}
