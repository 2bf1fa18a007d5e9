/*
 * Only what would be read as something else is escaped, so that an ordinary task stays as a person would write it.
 * Judged by the parsers people publish with (CommonMark with GitHub's tables, strike-through and bare links) and by the
 * template languages that run before them (Liquid, Nunjucks, Hugo's shortcodes).
 */

import { joinLines } from './one-line.ts';

/** Where a site's reader of Markdown differs from GitHub's. */
export interface MarkdownDialect {
  /** Parts the lines of a cell: a tag, or the character itself where a site leaves out raw HTML. */
  readonly lineBreak: '<br>' | '&#10;';
  /** Prints `--` as a dash and `<<` as a quotation mark, which spoils options and redirections. */
  readonly hasTypography: boolean;
  /** Makes a table of any line with a pipe, a definition of one that begins with a colon. */
  readonly isKramdown: boolean;
}

export const GITHUB_DIALECT: MarkdownDialect = { lineBreak: '<br>', hasTypography: false, isKramdown: false };

/** Nothing to do without one of these: most cells are figures and plain words. */
const NEEDS_A_LOOK = /[\\`*_~[<&{|$\r\n\u2028\u2029]/;
const TYPOGRAPHY = /--|>>/;
const SPECIAL = /[\\`*_~[<>&{|$\u2028\u2029-]/g;

const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const TAG_START = /^<[a-z/!?]/i;
/** `<name@host>` is a link, and a mail name may begin with nearly any sign. */
const MAIL_LINK_START = /^<[\w.!#$%&'*+/=?^`{|}~-]+@/;
/** A mail name has no more characters than that. */
const LONGEST_MAIL_NAME = 320;
/** `{{`, `{%`, `{#`, `{:`: the braces of template languages, and Kramdown's attribute lists. */
const TEMPLATE_BRACE = /^\{[{%#:]/;
const NESTED_BRACKET = /^\[[[^]/;
/** Characters that turn brackets before them into a link, an image or a link definition. */
const LINK_ENDINGS = ['](', '][', ']:'];
const PUNCTUATION_OR_BREAK = /^\\[!-/:-@[-`{-~\r\n\u2028\u2029]/;
const LONGEST_ENTITY = 34;

function isLinkStart(text: string, at: number): boolean {
  return NESTED_BRACKET.test(text.slice(at, at + 2)) || LINK_ENDINGS.some((ending) => text.includes(ending, at));
}

interface Place {
  readonly inTable: boolean;
  readonly dialect: MarkdownDialect;
}

/** One of the special characters, escaped where it would be read as something else. */
function escapeCharacter(character: string, text: string, at: number, place: Place): string {
  const { inTable, dialect } = place;
  switch (character) {
    case '-':
    case '>':
      return dialect.hasTypography && text.charAt(at + 1) === character ? `\\${character}` : character;
    case '`':
    case '*':
    case '_':
    case '~':
    case '$':
      // These work in pairs; a single one in a text has no meaning.
      return text.indexOf(character) === text.lastIndexOf(character) ? character : `\\${character}`;
    case '\\':
      return PUNCTUATION_OR_BREAK.test(text.slice(at, at + 2)) ? '\\\\' : character;
    case '[':
      return isLinkStart(text, at) ? '\\[' : character;
    case '<':
      return TAG_START.test(text.slice(at, at + 2)) ||
        MAIL_LINK_START.test(text.slice(at, at + LONGEST_MAIL_NAME)) ||
        (dialect.hasTypography && text.charAt(at + 1) === '<')
        ? '&lt;'
        : character;
    case '&':
      return ENTITY.test(text.slice(at, at + LONGEST_ENTITY)) ? '&amp;' : character;
    case '{':
      return TEMPLATE_BRACE.test(text.slice(at, at + 2)) || text.charAt(at - 1) === '{' ? '&#123;' : character;
    case '|':
      if (!inTable && !dialect.isKramdown) return character;
      // Parsers differ on a pipe that follows an escaped backslash.
      return text.charAt(at - 1) === '\\' ? '&#124;' : '\\|';
    case '\u2028':
    case '\u2029':
      // They end a line to some parsers, though not to CommonMark.
      return `&#${character.charCodeAt(0)};`;
    default:
      return character;
  }
}

/** A run of characters between spaces. It includes Unicode's line separators, because they are escaped too. */
const RUN = /[\S\u2028\u2029]+/g;
const BARE_LINK = /:\/\/|www\.|@|mailto:|xmpp:/i;

/**
 * A bare link is read raw, escapes and all: where something in it had to be escaped, or where it is followed by a line
 * break that is written as an entity, it is kept from becoming a link.
 */
function breakBareLink(run: string): string {
  return run
    .replace(/:\/\//g, '\\://')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/@/g, '&#64;')
    .replace(/(mailto|xmpp):/gi, '$1\\:');
}

function escapeInline(text: string, place: Place): string {
  const { dialect } = place;
  if (!BARE_LINK.test(text)) {
    return text.replace(SPECIAL, (character, at: number) => escapeCharacter(character, text, at, place));
  }
  return text.replace(RUN, (run: string, start: number) => {
    const escaped = run.replace(SPECIAL, (character, at: number) =>
      escapeCharacter(character, text, start + at, place),
    );
    const isReadOn = dialect.lineBreak !== '<br>' && /[\r\n]/.test(text.charAt(start + run.length));
    return escaped === run && !isReadOn ? run : breakBareLink(escaped);
  });
}

/** Whether a text of table cells may hold something to escape: false where every cell is printed as it is. */
export function needsEscaping(text: string, dialect: MarkdownDialect): boolean {
  return NEEDS_A_LOOK.test(text) || (dialect.hasTypography && TYPOGRAPHY.test(text));
}

/** One cell of a table; line breaks become `<br>`. @example escapeMarkdownCell('a|b') //=> 'a\\|b' */
export function escapeMarkdownCell(text: string, dialect: MarkdownDialect = GITHUB_DIALECT): string {
  if (!needsEscaping(text, dialect)) return text;
  return escapeInline(text, { inTable: true, dialect }).replace(/\r\n?|\n/g, dialect.lineBreak);
}

const BLOCK_START = /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|-(?=-)|>|=+\s*$)/;
const LIST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;
/** An open bracket can start a definition that ends paragraphs later. */
const OPEN_BRACKET = /^\[(?!.*\])/;
const CLOSING_HASHES = /(^|\s)(#+)$/;
const KRAMDOWN_DEFINITION = /^:(?=\s|$)/;
/** Alone on a line it ends a block, and is not printed. */
const KRAMDOWN_BLOCK_END = /^\^$/;

/** One paragraph or heading, on one line. @example escapeMarkdownLine('1. First') //=> '1\\. First' */
export function escapeMarkdownLine(text: string, dialect: MarkdownDialect = GITHUB_DIALECT): string {
  const line = escapeInline(joinLines(text), { inTable: false, dialect })
    .replace(BLOCK_START, '\\$&')
    .replace(LIST_NUMBER, '$1\\$2')
    .replace(OPEN_BRACKET, '\\[')
    .replace(CLOSING_HASHES, '$1\\$2');
  return dialect.isKramdown ? line.replace(KRAMDOWN_DEFINITION, '\\$&').replace(KRAMDOWN_BLOCK_END, '&#94;') : line;
}
