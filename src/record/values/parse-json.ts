/** The maximum depth of JSON. No valid style, list or record is nested deeper, and readers are recursive. */
const DEEPEST_LEVEL = 100;

/** The error for JSON that is nested too deeply. Its message completes "The text …". */
export class DeepJson extends SyntaxError {
  constructor() {
    super(`its lists and objects are nested more than ${DEEPEST_LEVEL} levels deep`);
  }
}

function isDeep(json: string): boolean {
  let level = 0;
  let isInText = false;
  for (let at = 0; at < json.length; at++) {
    const character = json.charAt(at);
    if (isInText) {
      if (character === '\\') at += 1;
      else if (character === '"') isInText = false;
    } else if (character === '"') {
      isInText = true;
    } else if (character === '[' || character === '{') {
      level += 1;
      if (level > DEEPEST_LEVEL) return true;
    } else if (character === ']' || character === '}') {
      level -= 1;
    }
  }
  return false;
}

/**
 * Parses JSON from an external source, with or without a byte order mark.
 * @throws SyntaxError with the reason
 * @example parseJson('{"terms":[]}') //=> { terms: [] }
 */
export function parseJson(json: string): unknown {
  const text = json.replace(/^\ufeff/, '');
  if (isDeep(text)) throw new DeepJson();
  return JSON.parse(text);
}
