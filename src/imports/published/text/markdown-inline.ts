import {
  BLOCKS,
  joinBlocks,
  joinMarked,
  type Look,
  lookInside,
  type MarkedText,
  PLAIN_LOOK,
  textOfImage,
} from './marked-text.ts';

/** A run of `*`, `_` or `~` that can open or close emphasis; other runs are text. */
interface Delimiters {
  readonly kind: 'delimiters';
  readonly character: string;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** The number of its characters that are not part of a pair. */
  left: number;
  /** Which end of a struck text it is, for a run of `~` with a pair. */
  strikes: 'start' | 'end' | null;
}

/** A tag of HTML: the start or the end of an element. */
interface Tag {
  readonly kind: 'tag';
  readonly source: string;
}

/** The text of a link or an image. */
interface Linked {
  readonly kind: 'linked';
  readonly text: string;
}

type Piece = string | Delimiters | Tag | Linked;

/** The characters of entities such as `&times;`. */
export type DecodeEntity = (entity: string) => string;

const PUNCTUATION = /[!-/:-@[-`{-~\p{P}\p{S}]/u;
const ESCAPED = /^\\[!-/:-@[-`{-~]/;
const BREAK_TAG = /^<br\s*\/?>/i;
const AUTOLINK = /^<((?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*)|(?:[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+))>/i;
const TAG = /^<(?:\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?|\?[^<>]*|![a-z][^<>]*)>/i;
/** The maximum depth of links and images that are read. */
const MOST_LINKS = 8;
const LINK_TARGET = /^\((?:[^()\\]|\\.|\([^()]*\))*\)/;

function readRun(text: string, at: number): Delimiters {
  const character = text.charAt(at);
  let end = at;
  while (text.charAt(end) === character) end += 1;
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  const isSpace = (neighbour: string) => neighbour === '' || /\s/.test(neighbour);
  const isMark = (neighbour: string) => PUNCTUATION.test(neighbour);
  const isLeft = !isSpace(after) && (!isMark(after) || isSpace(before) || isMark(before));
  const isRight = !isSpace(before) && (!isMark(before) || isSpace(after) || isMark(after));
  const isUnderscore = character === '_';
  const length = end - at;
  const canOpen = isLeft && (!isUnderscore || !isRight || isMark(before));
  const canClose = isRight && (!isUnderscore || !isLeft || isMark(after));
  return { kind: 'delimiters', character, length, canOpen, canClose, left: length, strikes: null };
}

/** Whether two runs can be a pair: a rule of CommonMark for runs that could both open and close. */
function isPair(opener: Delimiters, closer: Delimiters): boolean {
  if (opener.character !== closer.character || !opener.canOpen || opener.left === 0) return false;
  if (opener.character === '~') return opener.length === closer.length && opener.length <= 2;
  const isMixed = opener.canClose || closer.canOpen;
  return !isMixed || (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

/** Closers of one kind can have the same openers. */
function kindOf({ character, canOpen, length }: Delimiters): string {
  return character === '~' ? `~${length}` : `${character}${canOpen}${length % 3}`;
}

/** Removes the marks of emphasis in pairs, innermost first. */
function pairDelimiters(runs: readonly Delimiters[]): void {
  const open: Delimiters[] = [];
  /** By kind of closer, the number of open runs that are not an opener for it. */
  const searched = new Map<string, number>();
  for (const run of runs) {
    const kind = kindOf(run);
    while (run.canClose && run.left > 0) {
      const bottom = Math.min(searched.get(kind) ?? 0, open.length);
      let place = open.length - 1;
      for (; place >= bottom; place--) {
        const candidate = open[place];
        if (candidate !== undefined && isPair(candidate, run)) break;
      }
      const opener = place < bottom ? undefined : open[place];
      if (opener === undefined) {
        searched.set(kind, open.length);
        break;
      }
      const used = run.character === '~' ? run.left : opener.left >= 2 && run.left >= 2 ? 2 : 1;
      opener.left -= used;
      run.left -= used;
      if (run.character === '~') {
        opener.strikes = 'start';
        run.strikes = 'end';
      }
      open.length = opener.left > 0 ? place + 1 : place;
      for (const [other, count] of searched) if (count > open.length) searched.set(other, open.length);
    }
    if (run.canOpen && run.left > 0) open.push(run);
  }
}

/** Finds the end of each bracket that is closed. */
function pairBrackets(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '[') open.push(at);
    else if (character === ']') {
      const start = open.pop();
      if (start !== undefined) ends.set(start, at);
    }
  }
  return ends;
}

/** Lists the starts of the runs of backticks of each length, the last one first. */
function listBackticks(text: string): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known = places.get(run.length);
    if (known === undefined) places.set(run.length, [index]);
    else known.push(index);
  }
  for (const known of places.values()) known.reverse();
  return places;
}

interface Token {
  readonly piece: Piece;
  readonly end: number;
}

/** Reads a text from start to end, with an index of the rest. */
class InlineReader {
  private readonly brackets: Map<number, number>;
  private readonly backticks: Map<number, number[]>;
  private readonly lastCommentEnd: number;

  constructor(
    private readonly text: string,
    private readonly decodeEntity: DecodeEntity,
    private readonly links: number,
  ) {
    this.brackets = pairBrackets(text);
    this.backticks = listBackticks(text);
    this.lastCommentEnd = text.lastIndexOf('-->');
  }

  private takeCode(at: number): Token {
    const length = /^`+/.exec(this.text.slice(at))?.[0].length ?? 1;
    const start = at + length;
    const places = this.backticks.get(length) ?? [];
    while ((places.at(-1) ?? Number.POSITIVE_INFINITY) < start) places.pop();
    const end = places.at(-1);
    if (end === undefined) return { piece: '`'.repeat(length), end: start };
    const code = this.text.slice(start, end);
    const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
    return { piece: isPadded ? code.slice(1, -1) : code, end: end + length };
  }

  /** Returns the text of `[text](target)`, else null. */
  private takeLink(at: number): Token | null {
    const start = this.text.charAt(at) === '!' ? at + 1 : at;
    const end = this.brackets.get(start);
    if (end === undefined || this.links >= MOST_LINKS) return null;
    const target = LINK_TARGET.exec(this.text.slice(end + 1))?.[0];
    if (target === undefined) return null;
    const label = readInline(this.text.slice(start + 1, end), this.decodeEntity, this.links + 1);
    return { piece: { kind: 'linked', text: label }, end: end + 1 + target.length };
  }

  private takeTag(at: number): Token | null {
    const rest = this.text.slice(at);
    const lineBreak = BREAK_TAG.exec(rest)?.[0];
    if (lineBreak !== undefined) return { piece: '\n', end: at + lineBreak.length };
    const link = AUTOLINK.exec(rest);
    if (link !== null) return { piece: link[1] ?? '', end: at + link[0].length };
    if (rest.startsWith('<!--') && this.lastCommentEnd >= at + 4) {
      return { piece: '', end: this.text.indexOf('-->', at + 4) + 3 };
    }
    const tag = TAG.exec(rest)?.[0];
    return tag === undefined ? null : { piece: { kind: 'tag', source: tag }, end: at + tag.length };
  }

  take(at: number): Token | null {
    const { text } = this;
    switch (text.charAt(at)) {
      case '\\':
        if (ESCAPED.test(text.slice(at, at + 2))) return { piece: text.charAt(at + 1), end: at + 2 };
        return text.charAt(at + 1) === '\n' ? { piece: '\n', end: at + 2 } : null;
      case '`':
        return this.takeCode(at);
      case '<':
        return this.takeTag(at);
      case '&': {
        const entity = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(text.slice(at, at + 34))?.[0];
        return entity === undefined ? null : { piece: this.decodeEntity(entity), end: at + entity.length };
      }
      case '!':
      case '[':
        return this.takeLink(at);
      case '*':
      case '_':
      case '~': {
        const run = readRun(text, at);
        return { piece: run, end: at + run.length };
      }
      default:
        return null;
    }
  }
}

/** The elements without an end tag, as far as they can be inside a line. */
const EMPTY_ELEMENTS = ['area', 'hr', 'img', 'input', 'source', 'track', 'wbr'];
/** The maximum number of elements in each other that are read. */
const MOST_OPEN_TAGS = 50;
const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g;

const ATTRIBUTES = ['hidden', 'style', 'href', 'alt'] as const;

/** Returns the value of an attribute in a start tag, empty if it has none, or null without that attribute. */
function attributeIn(tag: string, name: string): string | null {
  const attributes = tag.replace(/^<[^\s/>]*/, '').replace(/\/?>$/, '');
  for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (key.toLowerCase() === name) return value.replace(/^["']|["']$/g, '');
  }
  return null;
}

const END_TAG = /^<\/([a-z][a-z\d-]*)/i;

/** Returns the texts of each block, with the look that the tags and the marks around them give. */
function markPieces(pieces: readonly Piece[]): MarkedText[][] {
  const open: { readonly name: string; readonly look: Look }[] = [];
  let strikes = 0;
  let block: MarkedText[] = [];
  const blocks = [block];
  const add = (text: string, link: object | null = null) => {
    const { look } = open.at(-1) ?? { look: PLAIN_LOOK };
    block.push({ text, look: { ...look, isStruck: look.isStruck || strikes > 0, link: link ?? look.link } });
  };
  const lastEnds = new Map<string, number>();
  for (const [at, piece] of pieces.entries()) {
    if (typeof piece === 'string' || piece.kind !== 'tag') continue;
    const ended = END_TAG.exec(piece.source)?.[1]?.toLowerCase();
    if (ended !== undefined) lastEnds.set(ended, at);
  }
  const useTag = (source: string, at: number) => {
    const [, slash = '', written = ''] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(source) ?? [];
    const name = written.toLowerCase();
    if (BLOCKS.includes(name)) {
      block = [];
      blocks.push(block);
    }
    if (slash !== '') {
      const start = open.map((element) => element.name).lastIndexOf(name);
      if (start !== -1) open.length = start;
      return;
    }
    const [hidden, style, href, alt] = ATTRIBUTES.map((attribute) => attributeIn(source, attribute));
    const element = { name, hidden: hidden ?? null, style: style ?? null, href: href ?? null, alt: alt ?? null };
    if (EMPTY_ELEMENTS.includes(name)) add(textOfImage(element));
    else if (name !== '' && open.length < MOST_OPEN_TAGS) {
      const look = lookInside(open.at(-1)?.look ?? PLAIN_LOOK, element);
      const isClosed = (lastEnds.get(name) ?? -1) > at;
      const next = pieces[at + 1];
      const isBeforeDigit = typeof next === 'string' && /^\d/.test(next);
      // The name of an element in a sentence changes nothing: `Port the <form>`, `List<S> with 3 items`.
      if (isClosed || (isBeforeDigit && !look.isHidden)) open.push({ name, look });
    }
  };
  for (const [at, piece] of pieces.entries()) {
    if (typeof piece === 'string') add(piece);
    else if (piece.kind === 'linked') add(piece.text, piece);
    else if (piece.kind === 'tag') useTag(piece.source, at);
    else {
      if (piece.strikes !== null) strikes += piece.strikes === 'start' ? 1 : -1;
      add(piece.character.repeat(piece.left));
    }
  }
  return blocks;
}

const PLAIN = /[^\\`<&![*_~]+/y;

function readInline(text: string, decodeEntity: DecodeEntity, links: number): string {
  const reader = new InlineReader(text, decodeEntity, links);
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(text)?.[0];
    const taken = plain === undefined ? reader.take(at) : { piece: plain, end: at + plain.length };
    pieces.push(taken?.piece ?? text.charAt(at));
    at = taken?.end ?? at + 1;
  }
  pairDelimiters(
    pieces.filter((piece): piece is Delimiters => typeof piece !== 'string' && piece.kind === 'delimiters'),
  );
  const [first = [], ...others] = markPieces(pieces);
  return others.length === 0 ? joinMarked(first) : joinBlocks([first, ...others]);
}

/**
 * Returns the visible text of Markdown: escapes and entities are decoded, marks of emphasis, code and links are
 * removed.
 * @example readMarkdownInline('a \\| b \\_c\\_ **d** &amp;', () => '&') //=> 'a | b _c_ d &'
 */
export function readMarkdownInline(text: string, decodeEntity: DecodeEntity): string {
  return readInline(text, decodeEntity, 0);
}
