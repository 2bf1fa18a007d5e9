import { ClaimedRanges, type Finding } from './leak.ts';
import type { PrivateList } from './private-list.ts';
import { makeTermIndex, sortTerms } from './term-index.ts';

const LETTER_BEFORE = /[\p{L}\p{M}]$/u;
const LETTER_AFTER = /^[\p{L}\p{M}]/u;
const DIGIT_BEFORE = /\p{N}$/u;
const DIGIT_AFTER = /^\p{N}/u;
/** Scripts without spaces between words. A term can begin or end between any two of their characters. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const UNSPACED_BEFORE = new RegExp(`${UNSPACED}$`, 'u');
const UNSPACED_AFTER = new RegExp(`^${UNSPACED}`, 'u');

const isLowerCase = (character: string) => character !== character.toUpperCase();
const isUpperCase = (character: string) => character !== character.toLowerCase();

function isFreeBefore(text: string, found: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (DIGIT_BEFORE.test(before)) return !DIGIT_AFTER.test(found);
  if (!LETTER_BEFORE.test(before) || UNSPACED_BEFORE.test(before) || DIGIT_AFTER.test(found)) return true;
  const [first = '', second = ''] = found;
  // `myQuillfern`, `APIQuillfern`
  return isUpperCase(first) && (isLowerCase(before.slice(-1)) || isLowerCase(second));
}

function isFreeAfter(text: string, found: string, end: number): boolean {
  const after = text.slice(end, end + 2);
  if (DIGIT_AFTER.test(after)) return !DIGIT_BEFORE.test(found);
  if (!LETTER_AFTER.test(after) || UNSPACED_AFTER.test(after) || DIGIT_BEFORE.test(found)) return true;
  // `quillfernClient`
  return isLowerCase(found.slice(-1)) && isUpperCase(after.charAt(0));
}

/** Lists all private terms. A replaced term is private too, unless its public wording contains it. */
function listTerms({ terms, replacements }: PrivateList): string[] {
  const replaced = replacements.flatMap(({ term, wording }) =>
    wording.toLowerCase().includes(term.toLowerCase()) ? [] : [term],
  );
  return [...new Set([...terms, ...replaced])];
}

function makeFinder(terms: readonly string[]): (text: string) => Finding[] {
  const findAt = makeTermIndex(terms);
  return (text) => {
    const matches: { place: number; at: number; end: number }[] = [];
    for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) {
      for (const match of findAt(text, at)) matches.push({ ...match, at });
    }
    const ranges = new ClaimedRanges(text);
    return matches
      .sort((a, b) => a.place - b.place || a.at - b.at)
      .flatMap(({ at, end }): Finding[] => {
        const quote = text.slice(at, end);
        const isFree = isFreeBefore(text, quote, at) && isFreeAfter(text, quote, end);
        return isFree && ranges.claim(at, end) ? [{ at, quote, kind: 'leak-private-term', what: '' }] : [];
      });
  };
}

const finders = new WeakMap<PrivateList, (text: string) => Finding[]>();

/**
 * Returns a function that findings the terms of a private list. It findings more than replacement does: in addition to whole
 * words, it findings terms next to digits and underscores and inside `camelCase`, because readers recognize them there too.
 * The function is made once for each list. Its run time depends on the length of the text, not on the number of terms.
 * @example makeTermFinder({ terms: ['Quillfern'], replacements: [] })('the quillfernClient')[0].quote //=> 'quillfern'
 */
export function makeTermFinder(list: PrivateList): (text: string) => Finding[] {
  const known = finders.get(list);
  if (known !== undefined) return known;
  const terms = sortTerms(listTerms(list).map((term) => ({ term }))).map(({ term }) => term);
  const finder = terms.length === 0 ? () => [] : makeFinder(terms);
  finders.set(list, finder);
  return finder;
}
