const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const LAST_CODE_POINT = 0x10ffff;

function decodeEntity(entity: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
}

/**
 * The texts of a record's data. The names of fields and the messages of notices are words of the product; the facts, from which a
 * message is made, contain what it quotes.
 */
function listJsonTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'message' && 'facts' in value ? [] : listJsonTexts(inner),
  );
}

function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The texts that a reader sees in an output. */
export interface DecodedOutput {
  readonly texts: readonly string[];
  /** Whether it is a record's data. */
  readonly isData: boolean;
}

/** Removes the escapes of Markdown, HTML and script blocks from a text. @example decodeText('my\\_term &#124; x') //=> 'my_term | x' */
export function decodeText(text: string): string {
  return text
    .replace(/<br ?\/?>/gi, '\n')
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, decodeEntity);
}

/** Returns the texts that a reader sees in an output of any format. */
export function decodeOutput(output: string): DecodedOutput {
  const data = parseJson(output);
  return data === undefined
    ? { texts: [decodeText(output)], isData: false }
    : { texts: listJsonTexts(data), isData: true };
}
