import { replaceHalfCharacters } from '../record/values/well-formed.ts';

/*
 * The escaped HTML is safe in a page and in a Markdown file, and also under the template languages and shortcodes that
 * process posts before a browser sees them.
 */

/** A text without any of these needs no escaping. */
const NEEDS_ESCAPING = /[&<>[{\0\r\n]/;
/** `{{`, `{%`, `{#`: Liquid, Nunjucks, Hugo's shortcodes. */
const TEMPLATE_BRACE = /\{(?=[{%#])/g;
/** `[gallery]` is a WordPress shortcode, and `[[` escapes one. */
const SHORTCODE_BRACKET = /\[(?=[a-z/[])/gi;

/**
 * Escapes a text as the content of an element. Line breaks become `<br>`. NUL, the only character that HTML cannot
 * contain, becomes U+FFFD, as in CommonMark.
 * @example escapeHtml('List<int>\n{{ x }}') //=> 'List&lt;int&gt;<br>&#123;{ x }}'
 */
export function escapeHtml(text: string): string {
  if (!NEEDS_ESCAPING.test(text)) return text;
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\0/g, '\ufffd')
    .replace(TEMPLATE_BRACE, '&#123;')
    .replace(SHORTCODE_BRACKET, '&#91;')
    .replace(/\r\n?|\n/g, '<br>');
}

const JSON_STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/g;
/** Characters that HTML, templates or shortcodes could interpret in a script block. */
const UNSAFE_IN_SCRIPT = /[<>&{[\u2028\u2029]/g;

const escapeUnit = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Formats data as JSON on one line that is safe inside a script block: in strings, characters that HTML, templates or
 * shortcodes could interpret are written as `\uXXXX`.
 * @example escapeJsonForScript({ task: '</script>' }) //=> '{"task":"\\u003c/script\\u003e"}'
 */
export function escapeJsonForScript(data: unknown): string {
  return JSON.stringify(data, replaceHalfCharacters).replace(JSON_STRING, (text) =>
    text.replace(UNSAFE_IN_SCRIPT, escapeUnit),
  );
}
