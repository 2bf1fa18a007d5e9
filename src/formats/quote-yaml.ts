import { toWellFormed } from '../record/values/well-formed.ts';

/** Characters that JSON leaves as they are and a YAML file must not hold, or not everywhere. */
const NOT_IN_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * A text as a double-quoted YAML string on one line, the same to every reader of YAML.
 * @example quoteYaml('Leverage Record: "April"') //=> '"Leverage Record: \\"April\\""'
 */
export function quoteYaml(text: string): string {
  return JSON.stringify(toWellFormed(text)).replace(
    NOT_IN_YAML,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const PLAIN_KEY = /^[A-Za-z][A-Za-z\d_-]*$/;
/** Words that some readers of YAML take for a value. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** A key is quoted only where it has to be. @example quoteYamlKey('pubDate') //=> 'pubDate' */
export function quoteYamlKey(key: string): string {
  return PLAIN_KEY.test(key) && !RESERVED.test(key) ? key : quoteYaml(key);
}
