import { type DefaultTreeAdapterMap, type ParserOptions, parse } from 'parse5';
import { UnreadableFile } from '../../unreadable-file.ts';
import type { HtmlNode } from './html-tree.ts';

/**
 * The maximum number of open elements, because a parser searches the open elements at each tag, and a tag's attributes
 * at each attribute.
 */
const MOST_OPEN_ELEMENTS = 1000;
const MOST_ATTRIBUTES = 1000;
/** Elements that have no end tag, or need none. */
const UNCLOSED = new Set(
  'area base br col dd dt embed hr img input li link meta option p param rect path source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z][a-z\d]*)([^>]*)/gi;

/** @throws UnreadableFile for HTML that real pages do not have and that would take a parser hours */
function refuseHostileHtml(html: string): void {
  let open = 0;
  for (const [, slash = '', name = '', attributes = ''] of html.matchAll(TAG)) {
    if (attributes.length > MOST_ATTRIBUTES && attributes.split(/\s+/, MOST_ATTRIBUTES * 10).length > MOST_ATTRIBUTES) {
      throw new UnreadableFile(
        `A tag of the HTML has more than ${MOST_ATTRIBUTES} attributes. Copy the text of the page.`,
      );
    }
    if (UNCLOSED.has(name.toLowerCase())) continue;
    open = slash === '' ? open + 1 : Math.max(0, open - 1);
    if (open > MOST_OPEN_ELEMENTS) {
      throw new UnreadableFile(
        `The HTML opens more than ${MOST_OPEN_ELEMENTS} elements in each other. Copy the text of the page.`,
      );
    }
  }
}

/**
 * Parses HTML without a browser. It has its own file because the parser is larger than all other code that reads
 * published records.
 * @throws UnreadableFile for HTML that real pages do not have
 */
export function parseHtml(html: string, options: ParserOptions<DefaultTreeAdapterMap> = {}): HtmlNode {
  refuseHostileHtml(html);
  return parse(html, options);
}
