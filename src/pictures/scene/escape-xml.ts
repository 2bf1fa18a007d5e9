import { toWellFormed } from '../../record/values/well-formed.ts';

/** Characters that XML cannot contain, even as references. */
const IMPOSSIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
/** Markup, and what template languages and shortcodes read before a browser sees it, as in `escapeHtml`. */
const UNSAFE = /[&<>"'\t\n\r]|\{(?=[{%#])|\[(?=[a-z/[])/gi;

/**
 * Escapes a text as the content of an element or an attribute, for XML and for SVG in HTML. A character that XML cannot contain
 * and half of a character become U+FFFD.
 * @example escapeXml('List<int> & {{ x }}\0') //=> 'List&lt;int&gt; &amp; &#123;{ x }}\ufffd'
 */
export function escapeXml(text: string): string {
  return toWellFormed(text)
    .replace(IMPOSSIBLE, '\ufffd')
    .replace(UNSAFE, (character) => {
      if (character === '&') return '&amp;';
      if (character === '<') return '&lt;';
      return character === '>' ? '&gt;' : `&#${character.charCodeAt(0)};`;
    });
}
