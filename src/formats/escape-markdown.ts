/*
 * Only what would be read as something else is escaped, so that an ordinary task stays as a person would write it.
 * Judged by the parsers people publish with (CommonMark with GitHub's tables, strike-through and bare links) and by the
 * template languages that run before them (Liquid, Nunjucks, Hugo's shortcodes).
 */

/** What stands between spaces. Unicode's line separators belong to it, for they are escaped too. */
const RUN = /[\S\u2028\u2029]+/g;

/** Nothing to do without one of these. */
const SPECIAL = /[\\`*_~[\]<>&{|$\r\n\u2028\u2029]/;

/** Marks that work in pairs: alone in a text they are what they are. */
const PAIRED_MARKS: readonly string[] = ['`', '*', '_', '~', '$'];

const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const TAG_START = /^<[a-z/!?]/i;
/** `{{`, `{%`, `{#`, `{:`: the braces of template languages, and Kramdown's attribute lists. */
const TEMPLATE_BRACE = /^\{[{%#:]/;
const LINK_LATER = /^\[[^\]]*\][([:]/;
const PUNCTUATION_OR_BREAK = /^\\[!-/:-@[-`{-~\r\n\u2028\u2029]/;

interface Context {
  readonly inTable: boolean;
  readonly pairs: ReadonlySet<string>;
}

function escapeCharacter(text: string, at: number, { inTable, pairs }: Context): string {
  const character = text.charAt(at);
  const rest = text.slice(at, at + 40);
  const previous = text.charAt(at - 1);
  if (pairs.has(character)) return `\\${character}`;
  switch (character) {
    case '\\':
      return PUNCTUATION_OR_BREAK.test(rest) ? '\\\\' : character;
    case '[':
      return /^\[[[^]/.test(rest) || LINK_LATER.test(text.slice(at)) ? '\\[' : character;
    case '<':
      return TAG_START.test(rest) ? '&lt;' : character;
    case '&':
      return ENTITY.test(rest) ? '&amp;' : character;
    case '{':
      return TEMPLATE_BRACE.test(rest) || previous === '{' ? '&#123;' : character;
    case '|':
      if (!inTable) return character;
      // Parsers differ on a pipe that follows an escaped backslash.
      return previous === '\\' ? '&#124;' : '\\|';
    case '\u2028':
    case '\u2029':
      // They end a line to some parsers, though not to CommonMark.
      return `&#${character.charCodeAt(0)};`;
    default:
      return character;
  }
}

/**
 * A bare link is read raw, escapes and all: where something in it had to be escaped, it is kept from becoming a link.
 */
function breakBareLink(run: string): string {
  return run
    .replace(/:\/\//g, ':\\//')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/@/g, '\\@')
    .replace(/(mailto|xmpp):/gi, '$1\\:');
}

function escapeRun(run: string, start: number, text: string, context: Context): string {
  let escaped = '';
  for (let at = start; at < start + run.length; at++) escaped += escapeCharacter(text, at, context);
  return escaped === run ? run : breakBareLink(escaped);
}

function escapeInline(text: string, inTable: boolean): string {
  if (!SPECIAL.test(text)) return text;
  const pairs = new Set(PAIRED_MARKS.filter((mark) => text.indexOf(mark) !== text.lastIndexOf(mark)));
  const context = { inTable, pairs };
  return text.replace(RUN, (run: string, start: number) => escapeRun(run, start, text, context));
}

/** One cell of a table; line breaks become `<br>`. @example escapeMarkdownCell('a|b') //=> 'a\\|b' */
export function escapeMarkdownCell(text: string): string {
  return escapeInline(text, true).replace(/\r\n?|\n/g, '<br>');
}

const BLOCK_START = /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|-(?=-)|>|=+\s*$)/;
const LIST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;
const CLOSING_HASHES = /(^|\s)(#+)$/;

/** One paragraph or heading, on one line. @example escapeMarkdownLine('1. First') //=> '1\\. First' */
export function escapeMarkdownLine(text: string): string {
  const line = text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
  return escapeInline(line, false)
    .replace(BLOCK_START, '\\$&')
    .replace(LIST_NUMBER, '$1\\$2')
    .replace(CLOSING_HASHES, '$1\\$2');
}
