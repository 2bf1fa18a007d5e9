/** Longest first, so that a term has precedence over another one inside it. */
export function sortTerms<Entry extends { readonly term: string }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => b.term.length - a.term.length);
}

/** A letter of one term or more, reached by the letters before it. */
interface Node {
  readonly next: Map<number, Node>;
  /** The terms that end here, by their place in the list. */
  readonly terms: number[];
}

/** A term at a place in a text. */
export interface TermMatch {
  /** The term's place in the list. */
  readonly place: number;
  /** The index in the text behind the term. */
  readonly end: number;
}

/** Finds the terms of a list that begin at an index of a text, each once, by their place in the list. */
export type TermIndex = (text: string, at: number) => readonly TermMatch[];

/** Characters that print nothing and come along with pasted words: soft hyphen, zero-width spaces and joiners. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const FIRST_INVISIBLE = 0xad;
const SPACE = 0x20;
/** How many spaces, or invisible characters, in a row may take the place of one space, or of nothing. */
const LONGEST_RUN = 8;

const isInvisible = (code: number) => code >= FIRST_INVISIBLE && INVISIBLE.test(String.fromCharCode(code));

/**
 * The letters of a character without their case, with accents as letters of their own: the same for all characters that
 * are the same in a term. Spaces are one kind of space, apostrophes and hyphens are the plain ones.
 */
function foldCharacter(character: string): readonly number[] {
  if (/\s/.test(character)) return [SPACE];
  const plain = character.replace('’', "'").replace(/[‐‑]/, '-');
  // Three steps: `ẞ` needs its small letter first, and `ſ` and `ς` share their capitals with `s` and `σ`.
  const folded = plain.toLowerCase().toUpperCase().toLowerCase().normalize('NFD');
  return Array.from({ length: folded.length }, (_, index) => folded.charCodeAt(index));
}

function addTerm(root: Node, term: string, place: number): void {
  let node = root;
  let isAfterSpace = false;
  for (const character of term) {
    if (INVISIBLE.test(character)) continue;
    for (const unit of foldCharacter(character)) {
      if (unit === SPACE && isAfterSpace) continue;
      isAfterSpace = unit === SPACE;
      const next: Node = node.next.get(unit) ?? { next: new Map(), terms: [] };
      node.next.set(unit, next);
      node = next;
    }
  }
  if (node !== root && !node.terms.includes(place)) node.terms.push(place);
}

/**
 * An index of terms by their letters: in any case, spaces of any width, either apostrophe, either way of writing an
 * accent, invisible characters inside. It does not check where a word begins and ends. The work of a look-up is bounded by
 * the longest term, however many terms there are.
 * @example makeTermIndex(['oak', 'Quill Fern'])('a QUILL  fern', 2) //=> [{ place: 1, end: 13 }]
 */
export function makeTermIndex(terms: readonly string[]): TermIndex {
  const root: Node = { next: new Map(), terms: [] };
  // Accents on a letter can be in another order when they are letters of their own.
  terms.forEach((term, place) => {
    for (const form of new Set([term.normalize('NFC'), term.normalize('NFD')])) addTerm(root, form, place);
  });
  const foldings = new Map<number, readonly number[]>();
  const fold = (code: number) => {
    const known = foldings.get(code);
    if (known !== undefined) return known;
    const folding = foldCharacter(String.fromCodePoint(code));
    foldings.set(code, folding);
    return folding;
  };

  /** Goes on from a node. `run` counts the spaces or invisible characters since the last letter. */
  const follow = (text: string, from: number, state: readonly [Node, boolean], found: TermMatch[]): void => {
    let [node, isAfterSpace] = state;
    let [at, run] = [from, 0];
    while (at < text.length && run < LONGEST_RUN) {
      const code = text.codePointAt(at) ?? 0;
      const units = fold(code);
      const isSpace = units[0] === SPACE;
      at += code > 0xffff ? 2 : 1;
      if (isInvisible(code) || (isSpace && isAfterSpace)) {
        const behindSpace = node.next.get(SPACE);
        // U+FEFF is both invisible and a space.
        if (isSpace && !isAfterSpace && behindSpace !== undefined) follow(text, at, [behindSpace, true], found);
        run += 1;
        continue;
      }
      for (const unit of units) {
        const next = node.next.get(unit);
        if (next === undefined) return;
        node = next;
      }
      for (const place of node.terms) found.push({ place, end: at });
      [run, isAfterSpace] = [0, isSpace];
    }
  };

  return (text, at) => {
    const code = text.codePointAt(at) ?? 0;
    if (!root.next.has(fold(code)[0] ?? 0) || isInvisible(code)) return [];
    const found: TermMatch[] = [];
    follow(text, at, [root, false], found);
    if (found.length < 2) return found;
    const sorted = found.sort((a, b) => a.place - b.place || a.end - b.end);
    return sorted.filter(({ place }, index) => place !== sorted[index - 1]?.place);
  };
}
