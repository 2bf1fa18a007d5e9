import { replaceHalfCharacters } from '../record/values/well-formed.ts';

/*
 * HTML that stays what it is wherever it is pasted: in a page, in a Markdown file, and under the template languages and
 * shortcodes that run over posts before a browser sees them.
 */

/** Nothing to do without one of these. */
const NEEDS_A_LOOK = /[&<>[{\0\r\n]/;
/** `{{`, `{%`, `{#`: Liquid, Nunjucks, Hugo's shortcodes. */
const TEMPLATE_BRACE = /\{(?=[{%#])/g;
/** `[gallery]` is a command to WordPress, and `[[` is what it escapes one with. */
const SHORTCODE_BRACKET = /\[(?=[a-z/[])/gi;

/**
 * A text as the contents of an element; line breaks become `<br>`. NUL is the one character that HTML cannot hold: it
 * becomes U+FFFD, as CommonMark has it.
 * @example escapeHtml('List<int>\n{{ x }}') //=> 'List&lt;int&gt;<br>&#123;{ x }}'
 */
export function escapeHtml(text: string): string {
  if (!NEEDS_A_LOOK.test(text)) return text;
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
 * Data as JSON on one line, safe inside a script block: in its strings what others could read is written `\uXXXX`.
 * @example escapeJsonForScript({ task: '</script>' }) //=> '{"task":"\\u003c/script\\u003e"}'
 */
export function escapeJsonForScript(data: unknown): string {
  return JSON.stringify(data, replaceHalfCharacters).replace(JSON_STRING, (text) =>
    text.replace(UNSAFE_IN_SCRIPT, escapeUnit),
  );
}
