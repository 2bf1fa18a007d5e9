/** Words that a random value does not contain. */
const FILLER_WORD =
  /example|placeholder|redacted|dummy|changeme|replace_?me|insert_|your[_-]|my[_-]|_here|here$|\*{3}|\.{2}$/i;
/** `aaaaaaaaaa`, `123123123123123123`. A run of `A` is not a repetition, because it is Base64 of zeros. */
const REPETITION = /([B-Za-z])\1{9}|((\w)(?!\3)\w{1,3})\2{5}/;
const LONGEST_SEQUENCE = 8;
const LONGEST_COUNT = 11;
/** If one character makes up this share of a value, or more, the value is a placeholder. */
const FILLER_SHARE = 0.5;

/** Whether a value contains a sequence such as `abcdefgh` or `12345678901`. */
function hasSequence(value: string): boolean {
  let length = 1;
  for (let at = 1; at < value.length; at += 1) {
    const [before, code] = [value.charCodeAt(at - 1), value.charCodeAt(at)];
    const isDigit = code >= 0x30 && code <= 0x39;
    length = code === before + 1 || (code === 0x30 && before === 0x39) ? length + 1 : 1;
    if (length >= (isDigit ? LONGEST_COUNT : LONGEST_SEQUENCE)) return true;
  }
  return false;
}

/** Whether a value consists mostly of one character, as in `xxxxxxxx`. */
function isMonotonous(value: string): boolean {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  return Math.max(...counts.values()) >= value.length * FILLER_SHARE;
}

/**
 * Whether a long value is a placeholder for a secret.
 * @example isFiller('ghp_xxxxxxxxxxxxxxxxxxxx') //=> true
 * @example isFiller('AKIAIOSFODNN7EXAMPLE') //=> true
 */
export function isFiller(value: string): boolean {
  return (
    FILLER_WORD.test(value) ||
    REPETITION.test(value) ||
    (value.length >= 8 && isMonotonous(value)) ||
    hasSequence(value)
  );
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const isUuid = (value: string): boolean => UUID.test(value);
export const hasDigitAndLetter = (value: string): boolean => /\d/.test(value) && /[a-z]/i.test(value);

const SHORTEST_RANDOM = 16;
const LONG = 24;

/** Returns 1 for lowercase letters, 2 for capitals, 3 for digits, 0 for other characters. */
function classOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return 1;
  if (code >= 0x41 && code <= 0x5a) return 2;
  return code >= 0x30 && code <= 0x39 ? 3 : 0;
}

/** Counts the changes between lowercase letters, capitals and digits in the words of a value. `Word` has none. */
function countClassChanges(value: string): number {
  let [changes, before] = [0, 0];
  for (let at = 0; at < value.length; at += 1) {
    const next = classOf(value.charCodeAt(at));
    if (before !== 0 && next !== 0 && before !== next && !(before === 2 && next === 1)) changes += 1;
    before = next;
  }
  return changes;
}

/**
 * Whether a value of 16 characters or more is random letters and digits: they alternate more often than in names and
 * versions.
 * @example looksRandom('3fea6af1349166ea') //=> true
 * @example looksRandom('requiredCharacteristicTypesForDisplay') //=> false
 */
export function looksRandom(value: string): boolean {
  const share = value.length < LONG ? 0.2 : 0.12;
  return value.length >= SHORTEST_RANDOM && countClassChanges(value) >= value.length * share;
}

const VARIABLE = /^(?:[$<{[(%*#…]|\.{2}|@\w{1,64}@$)|[(…]/;
const WORD =
  /^(?:x{3,}|true|false|null|nil|none|undefined|required|optional|string|text|number|boolean|int|env|empty|yes|no|on|off|hidden|test|token|secret|pass(?:word|wd|phrase)?|pwd|user(?:name)?|foo|bar|baz|sample|change[_-]?(?:me|it)|await|new|async|function)(?:[^a-z\d]|$)|^(?:process\.env|os\.environ|import\.meta|(?:env|secrets?|config|vars?|local|data|module|self|this|args|params|settings)\.|your)/i;
/** `db.password`, `user->token`. */
const REFERENCE = /^[a-z_$][\w$]{0,64}(?:(?:\.|->|::)[a-z_$][\w$]{0,64}){1,8}$/i;
const PATH = /^(?:\.{0,2}|~)\/[\w./-]{1,200}$/;
/** `ACCESS_TOKEN`, `K8S_CRED`: the name of a variable. */
const CONSTANT = /^[A-Z][A-Z\d]{0,32}(?:_[A-Z\d]{1,32}){1,8}$/;
const NAME_OF_SECRET = /pass|pwd|secret|token|key|cred/i;
const IDENTIFIER = /^[a-z]{1,32}(?:_[a-z]{1,32}){1,6}$|^[a-z]{1,32}(?:[A-Z][a-z]{1,32}){1,6}$/;

/**
 * Whether a value after the name of a secret is only a placeholder for it: a variable, a word of an explanation, a filler.
 * @param isCode whether the value has no quotes and can be code
 * @example isPlaceholder('$TOKEN', true) //=> true
 * @example isPlaceholder('var.db_password', true) //=> true
 */
export function isPlaceholder(value: string, isCode: boolean): boolean {
  if (VARIABLE.test(value) || WORD.test(value) || isFiller(value)) return true;
  if (looksRandom(value)) return false;
  if (CONSTANT.test(value)) return true;
  if (!isCode) return false;
  return REFERENCE.test(value) || PATH.test(value) || (IDENTIFIER.test(value) && NAME_OF_SECRET.test(value));
}
