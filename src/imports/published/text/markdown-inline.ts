/** A run of `*`, `_` or `~` that may open or close emphasis; the others are text. */
interface Delimiters {
  readonly character: string;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** How many of its characters are not part of a pair. */
  left: number;
}

type Piece = string | Delimiters;

/** What `&times;` and the like stand for. */
export type DecodeEntity = (entity: string) => string;

const PUNCTUATION = /[!-/:-@[-`{-~\p{P}\p{S}]/u;
const ESCAPED = /^\\[!-/:-@[-`{-~]/;
const BREAK_TAG = /^<br\s*\/?>/i;
const AUTOLINK = /^<((?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*)|(?:[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+))>/i;
const TAG = /^<(?:\/?[a-z][a-z\d-]*(?:\s+[^<>]*|\s*)\/?|!--[\s\S]*?--|\?[^<>]*\?|![a-z][^<>]*)>/i;
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
  return { character, length, canOpen, canClose, left: length };
}

/** Whether two runs can be a pair: a rule of CommonMark for runs that could both open and close. */
function isPair(opener: Delimiters, closer: Delimiters): boolean {
  if (opener.character !== closer.character || !opener.canOpen || opener.left === 0) return false;
  if (opener.character === '~') return opener.length === closer.length && opener.length <= 2;
  const isMixed = opener.canClose || closer.canOpen;
  return !isMixed || (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

/** Takes the marks of emphasis away, in pairs, innermost first. */
function pairDelimiters(runs: readonly Delimiters[]): void {
  const open: Delimiters[] = [];
  for (const run of runs) {
    while (run.canClose && run.left > 0) {
      let place = open.length - 1;
      for (; place >= 0; place--) {
        const candidate = open[place];
        if (candidate !== undefined && isPair(candidate, run)) break;
      }
      const opener = open[place];
      if (opener === undefined) break;
      const used = run.character === '~' ? run.left : opener.left >= 2 && run.left >= 2 ? 2 : 1;
      opener.left -= used;
      run.left -= used;
      open.length = opener.left > 0 ? place + 1 : place;
    }
    if (run.canOpen && run.left > 0) open.push(run);
  }
}

function readCode(text: string, at: number): { code: string; end: number } | null {
  const fence = /^`+/.exec(text.slice(at))?.[0] ?? '`';
  for (let end = text.indexOf(fence, at + fence.length); end !== -1; end = text.indexOf(fence, end + 1)) {
    if (text.charAt(end - 1) === '`' || text.charAt(end + fence.length) === '`') continue;
    const code = text.slice(at + fence.length, end);
    const isPadded = /^ .* $/.test(code) && code.trim() !== '';
    return { code: isPadded ? code.slice(1, -1) : code, end: end + fence.length };
  }
  return null;
}

/** The text of `[text](target)` and where it ends, else null. */
function readLink(text: string, at: number): { label: string; end: number } | null {
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    const character = text.charAt(end);
    if (character === '\\') end += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth > 0) continue;
    const target = LINK_TARGET.exec(text.slice(end + 1))?.[0];
    return target === undefined ? null : { label: text.slice(at + 1, end), end: end + 1 + target.length };
  }
  return null;
}

interface Taken {
  readonly piece: Piece;
  readonly end: number;
}

function takeTag(text: string, at: number): Taken | null {
  const rest = text.slice(at);
  const lineBreak = BREAK_TAG.exec(rest)?.[0];
  if (lineBreak !== undefined) return { piece: '\n', end: at + lineBreak.length };
  const link = AUTOLINK.exec(rest);
  if (link !== null) return { piece: link[1] ?? '', end: at + link[0].length };
  const tag = TAG.exec(rest)?.[0];
  return tag === undefined ? null : { piece: '', end: at + tag.length };
}

function takeSpecial(text: string, at: number, decodeEntity: DecodeEntity): Taken | null {
  switch (text.charAt(at)) {
    case '\\':
      if (ESCAPED.test(text.slice(at, at + 2))) return { piece: text.charAt(at + 1), end: at + 2 };
      return text.charAt(at + 1) === '\n' ? { piece: '\n', end: at + 2 } : null;
    case '`': {
      const found = readCode(text, at);
      if (found !== null) return { piece: found.code, end: found.end };
      const fence = /^`+/.exec(text.slice(at))?.[0] ?? '`';
      return { piece: fence, end: at + fence.length };
    }
    case '<':
      return takeTag(text, at);
    case '&': {
      const entity = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i.exec(text.slice(at, at + 34))?.[0];
      return entity === undefined ? null : { piece: decodeEntity(entity), end: at + entity.length };
    }
    case '!':
    case '[': {
      const start = text.charAt(at) === '!' ? at + 1 : at;
      const link = text.charAt(start) === '[' ? readLink(text, start) : null;
      return link === null ? null : { piece: readMarkdownInline(link.label, decodeEntity), end: link.end };
    }
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

const PLAIN = /[^\\`<&![*_~]+/y;

/**
 * The text that a reader of Markdown sees: escapes and entities undone, marks of emphasis, code and links taken away.
 * @example readMarkdownInline('a \\| b \\_c\\_ **d** &amp;', decode) //=> 'a | b _c_ d &'
 */
export function readMarkdownInline(text: string, decodeEntity: DecodeEntity): string {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(text)?.[0];
    const taken = plain === undefined ? takeSpecial(text, at, decodeEntity) : { piece: plain, end: at + plain.length };
    pieces.push(taken?.piece ?? text.charAt(at));
    at = taken?.end ?? at + 1;
  }
  pairDelimiters(pieces.filter((piece): piece is Delimiters => typeof piece !== 'string'));
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.character.repeat(piece.left))).join('');
}
