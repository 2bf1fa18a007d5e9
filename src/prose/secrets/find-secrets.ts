import { type Finding, findMatches, isInsideWord } from '../leak.ts';
import { isFiller, looksRandom } from './placeholders.ts';
import { type FormPattern, makeFormPatterns } from './secret-form.ts';
import { SAMPLE_KEYS, SECRET_KINDS, type SecretKind } from './secret-kinds.ts';

/** Marks of private keys, and of files that contain one. */
const MARK =
  /-----BEGIN [A-Z\d ]{0,24}PRIVATE KEY(?: BLOCK)?-----|---- BEGIN SSH2 [A-Z ]{0,12}PRIVATE KEY ----|"type"\s{0,4}:\s{0,4}"service_account"/g;
const PRIVATE_KEY_END = /-{4,5} ?END [A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/;
const LONGEST_PRIVATE_KEY = 20_000;

/** Shorter text between the marks is not a key. */
const SHORTEST_PRIVATE_KEY = 40;

function findPrivateKeys(text: string): Finding[] {
  return findMatches(text, MARK, ({ 0: mark, index }) => {
    const from = index + mark.length;
    const end = mark.startsWith('-') ? PRIVATE_KEY_END.exec(text.slice(from, from + LONGEST_PRIVATE_KEY)) : null;
    if (end === null) return { end: from };
    return end.index < SHORTEST_PRIVATE_KEY ? null : { end: from + end.index + end[0].length };
  }).map((found) => {
    const what = found.quote.startsWith('-') ? 'a private key' : 'a key file of a Google service account';
    return { ...found, kind: 'leak-private-key', what };
  });
}

/** The extension of a picture or page file, whose name can contain a hash; or the rest of a masked secret. */
const NOT_FOLLOWED_BY = /[#*]{3}|\.(?:png|jpe?g|gif|svg|webp|ico|css|m?js|map|woff2?|html?)(?!\w)/iy;

function endOfSecret(text: string, from: number, tail: RegExp | null): number {
  if (tail === null) return from;
  tail.lastIndex = from;
  const run = tail.exec(text)?.[0] ?? '';
  // The full stop of a sentence is not part of the secret.
  return from + run.replace(/[.~]$/, '').length;
}

const SAMPLE_KEY = new RegExp(`^AIzaS?y(?:${SAMPLE_KEYS.replace(/ /g, '|')})`);
const SHORT = 24;

/** Whether a match is a secret. Fillers, and long names in code with the same prefix, are not. */
function isSecret(quote: string, { kind }: SecretKind): boolean {
  if (kind === 'leak-private-key') return true;
  if (isFiller(quote) || SAMPLE_KEY.test(quote)) return false;
  return quote.length < SHORT || /\d/.test(quote) || looksRandom(quote);
}

function findForm(text: string, secret: SecretKind, { pattern, tail }: FormPattern): Finding[] {
  const isSign = (at: number) => !/\w/.test(text.charAt(at));
  return findMatches(text, pattern, ({ 0: start, index }) => {
    if (!isSign(index) && isInsideWord(text, index)) return null;
    const end = endOfSecret(text, index + start.length, tail);
    NOT_FOLLOWED_BY.lastIndex = end;
    return NOT_FOLLOWED_BY.test(text) || !isSecret(text.slice(index, end), secret) ? null : { end };
  }).map((found) => ({ ...found, kind: secret.kind, what: secret.what }));
}

/** Compiled on first use: compiling takes longer than everything else before the first paint. */
let forms: readonly { readonly secret: SecretKind; readonly form: FormPattern }[] | null = null;

function listForms() {
  forms ??= SECRET_KINDS.flatMap((secret) => makeFormPatterns(secret.form).map((form) => ({ secret, form })));
  return forms;
}

/** A secret key of AWS is forty characters without a mark. The text before it identifies it. */
const AWS_SECRET =
  /((?:aws[\w .-]{0,12}(?:secret|key)|secret[ _-]?(?:access)?[ _-]?key)[\w "'.-]{0,16}[=:>"' ]{1,6}|(?:AKIA|ASIA)[A-Z\d]{16}[\s:;,/|"']{1,6})[A-Za-z\d+/]{40}(?![A-Za-z\d+/=])/gi;
const HASH = /^(?:[a-f\d]+|[A-F\d]+)$/;

function findAwsSecrets(text: string): Finding[] {
  const what = 'a secret key of AWS';
  return findMatches(text, AWS_SECRET, ({ 0: all, 1: before = '', index }) => {
    const secret = all.slice(before.length);
    return HASH.test(secret) || isFiller(secret) ? null : { end: index + all.length };
  }).map((found) => ({ ...found, kind: 'leak-key', what }));
}

/** Every secret has a long run of letters, digits and signs, or a mark. */
const MAY_CONTAIN = /[\w+/%$=.~|:-]{15}|-- ?BEGIN |PuTTY-|"service_account"/i;

/** Finds keys and tokens that have a known form. */
export function findSecrets(text: string): Finding[] {
  if (!MAY_CONTAIN.test(text)) return [];
  const lower = text.toLowerCase();
  const ofForms = listForms().flatMap(({ secret, form }) =>
    lower.includes(form.hint) ? findForm(text, secret, form) : [],
  );
  const mayHaveMark = lower.includes('-- begin') || lower.includes('--begin') || lower.includes('"service_account"');
  const mayHaveAwsSecret = lower.includes('aws') || lower.includes('secret') || /A[KS]IA/.test(text);
  return [...(mayHaveMark ? findPrivateKeys(text) : []), ...ofForms, ...(mayHaveAwsSecret ? findAwsSecrets(text) : [])];
}
