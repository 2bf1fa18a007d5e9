const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const LAST_CODE_POINT = 0x10ffff;

function decodeEntity(entity: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : entity;
}

/**
 * The fields of a record's data whose texts are words of the product. Notices also quote the user; `listQuotedTexts` lists
 * these quotes.
 */
const FIELDS_OF_PRODUCT = ['schema', 'style', 'notices'];

function listJsonTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listJsonTexts) : [];
}

/** Lists the texts of a record's data. The names of fields are words of the product. */
function listDataTexts(data: unknown): string[] {
  const fields = Object.entries(data as object).filter(([name]) => !FIELDS_OF_PRODUCT.includes(name));
  return fields.flatMap(([, value]) => listJsonTexts(value));
}

function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The parts of an output in which private information can be. */
export interface DecodedOutput {
  /** The texts that a reader sees, and those of the data. */
  readonly texts: readonly string[];
  /** The output without the data and without the markup of HTML; null if it has nothing else. */
  readonly raw: string | null;
  readonly hasData: boolean;
}

/** The data in HTML, in which every `<` is escaped. */
const DATA_BLOCK = /<script type="application\/json"[^<>]{0,80}>([^<]*)<\/script>/;

/** A record in HTML. A text of the user cannot contain it, because every `<` in texts is escaped. */
const ARTICLE = /^<article class="leverage-record"[^]*<\/article>$/m;
const STYLESHEET = /<style>[^<]*<\/style>/;
const TAG = /<[a-z/][^<>]*>/gi;

/** Removes the markup of a record in HTML, whose words are the product's. */
function withoutMarkup(output: string): string {
  return output.replace(ARTICLE, (article) => article.replace(STYLESHEET, '').replace(TAG, '\n'));
}

/** Removes the escapes of Markdown, HTML and script blocks from a text. @example decodeText('my\\_term &#124; x') //=> 'my_term | x' */
export function decodeText(text: string): string {
  return text
    .replace(/<br ?\/?>/gi, '\n')
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, decodeEntity);
}

/** Separates an output of any format into its texts, without escapes, and its markup. */
export function decodeOutput(output: string): DecodedOutput {
  const data = parseJson(output);
  if (data !== undefined) return { texts: listDataTexts(data), raw: null, hasData: true };
  const [block = '', json = ''] = DATA_BLOCK.exec(output) ?? [];
  const dataOfBlock = parseJson(json);
  const hasData = dataOfBlock !== undefined;
  const raw = withoutMarkup(hasData ? output.replace(block, () => '') : output);
  if (!hasData) return { texts: [decodeText(raw)], raw, hasData };
  return { texts: [decodeText(raw), ...listDataTexts(dataOfBlock)], raw, hasData };
}
