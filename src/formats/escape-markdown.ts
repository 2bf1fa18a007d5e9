/*
 * Only characters that would get another meaning are escaped, so that an ordinary task reads as if typed by hand. The rules
 * follow the parsers that blogs use (CommonMark with GitHub's tables, strikethrough and bare links) and the template
 * languages that run before them (Liquid, Nunjucks, Hugo's shortcodes).
 */

import { joinLines } from './one-line.ts';

/** Differences of a site's Markdown parser from GitHub's. */
export interface MarkdownDialect {
  /** Separates the lines of a cell: a tag, or an entity if the site drops raw HTML. */
  readonly lineBreak: '<br>' | '&#10;';
  /** Whether `--` is printed as a dash and `<<` as a quotation mark, which breaks command options and redirections. */
  readonly hasTypography: boolean;
  /** Whether any line with a pipe becomes a table, and a line that begins with a colon becomes a definition. */
  readonly isKramdown: boolean;
}

export const GITHUB_DIALECT: MarkdownDialect = { lineBreak: '<br>', hasTypography: false, isKramdown: false };

/** A text without any of these needs no escaping. Most cells are figures and plain words. */
const NEEDS_ESCAPING = /[\\`*_~[<&{|$\r\n\u2028\u2029]/;
const TYPOGRAPHY = /--|>>/;
const SPECIAL = /[\\`*_~[<>&{|$\u2028\u2029-]/g;

const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;
const TAG_START = /^<[a-z/!?]/i;
/** `<name@host>` is a link, and the part before the `@` can begin with nearly any sign. */
const MAIL_LINK_START = /^<[\w.!#$%&'*+/=?^`{|}~-]+@/;
/** Maximum length of the part before the `@` that is searched. */
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

/** Escapes one of the special characters where it would have another meaning. */
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
      // Only a pair of them has a meaning.
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
      // Some parsers, but not CommonMark, treat them as the end of a line.
      return `&#${character.charCodeAt(0)};`;
    default:
      return character;
  }
}

/** A run of characters without spaces. It includes Unicode's line separators, because they are escaped too. */
const RUN = /[\S\u2028\u2029]+/g;
const BARE_LINK = /:\/\/|www\.|@|mailto:|xmpp:/i;

/**
 * Prevents a bare link. Parsers do not process escapes in bare links, so a run that needed escaping, or that is followed by
 * a line break written as an entity, must not become one.
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
    const isFollowedByEntity = dialect.lineBreak !== '<br>' && /[\r\n]/.test(text.charAt(start + run.length));
    return escaped === run && !isFollowedByEntity ? run : breakBareLink(escaped);
  });
}

/** Whether a text can contain something to escape; if false, it is printed unchanged. */
function needsEscaping(text: string, dialect: MarkdownDialect): boolean {
  return NEEDS_ESCAPING.test(text) || (dialect.hasTypography && TYPOGRAPHY.test(text));
}

/** Escapes one cell of a table; line breaks become the dialect's `lineBreak`. @example escapeMarkdownCell('a|b') //=> 'a\\|b' */
export function escapeMarkdownCell(text: string, dialect: MarkdownDialect = GITHUB_DIALECT): string {
  if (!needsEscaping(text, dialect)) return text;
  return escapeInline(text, { inTable: true, dialect }).replace(/\r\n?|\n/g, dialect.lineBreak);
}

const BLOCK_START = /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|-(?=-)|[>|]|=+\s*$)/;
const LIST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;
/** A bracket that is not closed can start a link definition that ends several paragraphs later. */
const OPEN_BRACKET = /^\[(?!.*\])/;
const CLOSING_HASHES = /(^|\s)(#+)$/;
const KRAMDOWN_DEFINITION = /^:(?=\s|$)/;
/** On a line of its own, it ends a block and is not printed. */
const KRAMDOWN_BLOCK_END = /^\^$/;

/** Escapes one paragraph or heading and puts it on one line. @example escapeMarkdownLine('1. First') //=> '1\\. First' */
export function escapeMarkdownLine(text: string, dialect: MarkdownDialect = GITHUB_DIALECT): string {
  const line = escapeInline(joinLines(text), { inTable: false, dialect })
    .replace(BLOCK_START, '\\$&')
    .replace(LIST_NUMBER, '$1\\$2')
    .replace(OPEN_BRACKET, '\\[')
    .replace(CLOSING_HASHES, '$1\\$2');
  return dialect.isKramdown ? line.replace(KRAMDOWN_DEFINITION, '\\$&').replace(KRAMDOWN_BLOCK_END, '&#94;') : line;
}
