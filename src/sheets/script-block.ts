/** Escapes a character for a text in JSON. @example escapeCharacter('<') //=> '\\u003c' */
export const escapeCharacter = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Escapes JSON so that HTML parsers and rewriting of `//` cannot change it (assumption: cut-slashes).
 * @example escapeForScriptBlock('["</a>"]') //=> '["\\u003c\\u002fa\\u003e"]'
 */
export function escapeForScriptBlock(json: string): string {
  return json.replace(/[<>&/\u2028\u2029]/g, escapeCharacter);
}
