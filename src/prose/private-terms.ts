import { type Find, TakenParts } from './leak.ts';
import type { PrivateList } from './private-list.ts';
import { makeTermIndex, sortTerms } from './term-index.ts';

const LETTER_BEFORE = /[\p{L}\p{M}]$/u;
const LETTER_BEHIND = /^[\p{L}\p{M}]/u;
const DIGIT_BEFORE = /\p{N}$/u;
const DIGIT_BEHIND = /^\p{N}/u;
/** Scripts without spaces between words: a term may be between any two of their letters. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const UNSPACED_BEFORE = new RegExp(`${UNSPACED}$`, 'u');
const UNSPACED_BEHIND = new RegExp(`^${UNSPACED}`, 'u');

const isLowerCase = (character: string) => character !== character.toUpperCase();
const isUpperCase = (character: string) => character !== character.toLowerCase();

function isFreeBefore(text: string, found: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (DIGIT_BEFORE.test(before)) return !DIGIT_BEHIND.test(found);
  if (!LETTER_BEFORE.test(before) || UNSPACED_BEFORE.test(before) || DIGIT_BEHIND.test(found)) return true;
  const [first = '', second = ''] = found;
  // `myQuillfern`, `APIQuillfern`
  return isUpperCase(first) && (isLowerCase(before.slice(-1)) || isLowerCase(second));
}

function isFreeBehind(text: string, found: string, end: number): boolean {
  const behind = text.slice(end, end + 2);
  if (DIGIT_BEHIND.test(behind)) return !DIGIT_BEFORE.test(found);
  if (!LETTER_BEHIND.test(behind) || UNSPACED_BEHIND.test(behind) || DIGIT_BEFORE.test(found)) return true;
  // `quillfernClient`
  return isLowerCase(found.slice(-1)) && isUpperCase(behind.charAt(0));
}

/** A replaced term is private too, unless its own public wording contains it. */
function listTerms({ terms, replacements }: PrivateList): string[] {
  const replaced = replacements.flatMap(({ term, wording }) =>
    wording.toLowerCase().includes(term.toLowerCase()) ? [] : [term],
  );
  return [...new Set([...terms, ...replaced])];
}

function makeFinder(terms: readonly string[]): (text: string) => Find[] {
  const findAt = makeTermIndex(terms);
  return (text) => {
    const matches: { place: number; at: number; end: number }[] = [];
    for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) {
      for (const match of findAt(text, at)) matches.push({ ...match, at });
    }
    const parts = new TakenParts(text);
    return matches
      .sort((a, b) => a.place - b.place || a.at - b.at)
      .flatMap(({ at, end }): Find[] => {
        const quote = text.slice(at, end);
        const isFree = isFreeBefore(text, quote, at) && isFreeBehind(text, quote, end);
        return isFree && parts.take(at, end) ? [{ at, quote, kind: 'leak-private-term', what: '' }] : [];
      });
  };
}

const finders = new WeakMap<PrivateList, (text: string) => Find[]>();

/**
 * A function that finds the terms of a private list. It looks closer than replacing does: as well as whole words it finds
 * terms next to digits and underscores and as a part of `camelCase`, because they are as readable there. Made once for
 * each list. Its work grows with the text, not with the number of terms.
 * @example makeTermFinder({ terms: ['Quillfern'], replacements: [] })('the quillfernClient')[0].quote //=> 'quillfern'
 */
export function makeTermFinder(list: PrivateList): (text: string) => Find[] {
  const known = finders.get(list);
  if (known !== undefined) return known;
  const terms = sortTerms(listTerms(list).map((term) => ({ term }))).map(({ term }) => term);
  const finder = terms.length === 0 ? () => [] : makeFinder(terms);
  finders.set(list, finder);
  return finder;
}
