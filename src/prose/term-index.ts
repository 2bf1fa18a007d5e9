/** Sorts the longest terms first, so that a term has precedence over a shorter one inside it. */
export function sortTerms<Entry extends { readonly term: string }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => b.term.length - a.term.length);
}

/** A node of a trie: a letter of one or more terms. */
interface Node {
  readonly next: Map<number, Node>;
  /** The terms that end here, as indexes in the list. */
  readonly terms: number[];
}

/** A term that was found in a text. */
export interface TermMatch {
  /** The index of the term in the list. */
  readonly place: number;
  /** The index in the text after the term. */
  readonly end: number;
}

/** Finds the terms of a list that begin at an index of a text, each once, in the order of the list. */
export type TermIndex = (text: string, at: number) => readonly TermMatch[];

/** Invisible characters that pasted text can contain: soft hyphen, zero-width spaces and joiners. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const FIRST_INVISIBLE = 0xad;
const SPACE = 0x20;
/** The maximum number of consecutive spaces or invisible characters in a match. */
const LONGEST_RUN = 8;

const isInvisible = (code: number) => code >= FIRST_INVISIBLE && INVISIBLE.test(String.fromCharCode(code));

/**
 * Folds a character: lower case, accents as separate letters, all spaces as U+0020, and plain apostrophes and hyphens. The
 * result is equal for all characters that count as equal in a term.
 */
function foldCharacter(character: string): readonly number[] {
  if (/\s/.test(character)) return [SPACE];
  const plain = character.replace('’', "'").replace(/[‐‑]/, '-');
  // Three steps, because `ẞ` must become lowercase first, and `ſ` and `ς` have the same capitals as `s` and `σ`.
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
 * Makes an index of terms by their letters. It ignores case, the width of spaces, the kind of apostrophe, the encoding of
 * accents and invisible characters. It does not check where words begin and end. The run time of a lookup is bounded by the
 * longest term, not by the number of terms.
 * @example makeTermIndex(['oak', 'Quill Fern'])('a QUILL  fern', 2) //=> [{ place: 1, end: 13 }]
 */
export function makeTermIndex(terms: readonly string[]): TermIndex {
  const root: Node = { next: new Map(), terms: [] };
  // A decomposed letter can have its accents in another order than the composed one.
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

  /** Continues a match from a node. `run` counts the spaces or invisible characters since the last letter. */
  const follow = (text: string, from: number, state: readonly [Node, boolean], found: TermMatch[]): void => {
    let [node, isAfterSpace] = state;
    let [at, run] = [from, 0];
    while (at < text.length && run < LONGEST_RUN) {
      const code = text.codePointAt(at) ?? 0;
      const units = fold(code);
      const isSpace = units[0] === SPACE;
      at += code > 0xffff ? 2 : 1;
      if (isInvisible(code) || (isSpace && isAfterSpace)) {
        const afterSpace = node.next.get(SPACE);
        // U+FEFF is both invisible and a space.
        if (isSpace && !isAfterSpace && afterSpace !== undefined) follow(text, at, [afterSpace, true], found);
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
