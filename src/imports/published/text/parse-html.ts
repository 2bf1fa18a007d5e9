import { parse } from 'parse5';
import type { HtmlNode } from './html-tree.ts';

/** Parses HTML where there is no browser. Kept apart: it is larger than all else that reads published records. */
export function parseHtml(html: string): HtmlNode {
  return parse(html);
}
