import { type Find, findMatches, isInsideWord } from './leak.ts';
import { SECRET_KINDS, type SecretKind, TAILS } from './secret-kinds.ts';

const PRIVATE_KEY_END = /-{4,5} ?END [A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
const LONGEST_PRIVATE_KEY = 20_000;

function endOfTail(text: string, from: number, { tail, kind }: SecretKind): number {
  if (kind === 'leak-private-key' && tail === 'none') {
    PRIVATE_KEY_END.lastIndex = 0;
    const rest = text.slice(from, from + LONGEST_PRIVATE_KEY);
    const end = PRIVATE_KEY_END.exec(rest);
    return end === null ? from : from + end.index + end[0].length;
  }
  if (tail === 'none') return from;
  const pattern = TAILS[tail];
  pattern.lastIndex = from;
  const run = pattern.exec(text)?.[0] ?? '';
  // A sentence may end right behind it.
  return from + run.replace(/[.~]$/, '').length;
}

function findKind(text: string, secret: SecretKind): Find[] {
  const { kind, what, pattern, hasDigit = false } = secret;
  const isSign = (at: number) => !/\w/.test(text.charAt(at));
  return findMatches(text, pattern, ({ 0: start, index }) => {
    if (!isSign(index) && isInsideWord(text, index)) return null;
    const end = endOfTail(text, index + start.length, secret);
    return hasDigit && !/\d/.test(text.slice(index, end)) ? null : { end };
  }).map((found) => ({ ...found, kind, what }));
}

/** A secret key of AWS is forty characters like any others: what stands before tells it. */
const AWS_SECRET =
  /((?:aws[\w .-]{0,12}(?:secret|key)|secret[ _-]?(?:access)?[ _-]?key)[\w "'.-]{0,16}[=:>"' ]{1,6}|(?:AKIA|ASIA)[A-Z\d]{16}[\s:;,/|"']{1,6})[A-Za-z\d+/]{40}(?![A-Za-z\d+/=])/gi;
const HASH = /^(?:[a-f\d]+|[A-F\d]+)$/;

function findAwsSecrets(text: string): Find[] {
  const what = 'a secret key of AWS';
  return findMatches(text, AWS_SECRET, ({ 0: all, 1: before = '', index }) =>
    HASH.test(all.slice(before.length)) ? null : { end: index + all.length },
  ).map((found) => ({ ...found, kind: 'leak-key', what }));
}

/** Every secret has a long run of letters, digits and signs, or says what it is. */
const MAY_HOLD = /[\w+/%$=-]{15}|-- ?BEGIN |PuTTY-|"service_account"/i;

/** Keys and tokens that their form gives away. */
export function findSecrets(text: string): Find[] {
  if (!MAY_HOLD.test(text)) return [];
  const lower = text.toLowerCase();
  const finds = SECRET_KINDS.filter(({ hint }) => lower.includes(hint)).flatMap((secret) => findKind(text, secret));
  const mayHoldAwsSecret = lower.includes('aws') || lower.includes('secret') || /A[KS]IA/.test(text);
  return mayHoldAwsSecret ? [...finds, ...findAwsSecrets(text)] : finds;
}
