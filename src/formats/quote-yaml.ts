import { toWellFormed } from '../record/values/well-formed.ts';

/** Characters that JSON does not escape and that YAML does not allow, or not everywhere. */
const NOT_IN_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Formats a text as a double-quoted YAML string on one line, which all YAML parsers read in the same way.
 * @example quoteYaml('Leverage Record: "April"') //=> '"Leverage Record: \\"April\\""'
 */
export function quoteYaml(text: string): string {
  return JSON.stringify(toWellFormed(text)).replace(
    NOT_IN_YAML,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const PLAIN_KEY = /^[A-Za-z][A-Za-z\d_-]*$/;
/** Words that some YAML parsers read as a boolean or null. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** Formats a YAML key, quoted only if necessary. @example quoteYamlKey('pubDate') //=> 'pubDate' */
export function quoteYamlKey(key: string): string {
  return PLAIN_KEY.test(key) && !RESERVED.test(key) ? key : quoteYaml(key);
}
