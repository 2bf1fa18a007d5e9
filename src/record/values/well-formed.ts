const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/**
 * A text as any file has it: half of a character, as a cut emoji leaves one, is U+FFFD there.
 * @example toWellFormed('cut \ud83d') //=> 'cut \ufffd'
 */
export function toWellFormed(text: string): string {
  return text.replace(SURROGATES, (found) => (found.length === 2 ? found : '\ufffd'));
}

/** For `JSON.stringify`, which writes half a character as an escape: the data has the characters that its page has. */
export function replaceHalfCharacters(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? toWellFormed(value) : value;
}
