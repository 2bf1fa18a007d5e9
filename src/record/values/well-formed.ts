const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/**
 * Replaces each half of a character, such as from a cut emoji, with U+FFFD, as in any file.
 * @example toWellFormed('cut \ud83d') //=> 'cut \ufffd'
 */
export function toWellFormed(text: string): string {
  return text.replace(SURROGATES, (found) => (found.length === 2 ? found : '\ufffd'));
}

/**
 * Replaces half characters for `JSON.stringify`, which writes them as escapes, so that the data has the same characters
 * as its page.
 */
export function replaceHalfCharacters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? toWellFormed(value) : value;
}
