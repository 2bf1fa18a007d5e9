import { ClaimedRanges, type Finding } from './leak.ts';
import type { PrivateList } from './private-list.ts';
import { makeTermIndex, sortTerms } from './term-index.ts';

const letterBeforePattern = () => /[\p{L}\p{M}]$/u;
const letterAfterPattern = () => /^[\p{L}\p{M}]/u;
const digitBeforePattern = () => /\p{N}$/u;
const digitAfterPattern = () => /^\p{N}/u;
/** Scripts without spaces between words. A term can begin or end between any two of their characters. */
const unspacedPattern = () =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Returns the last character of a text, which can be a surrogate pair. */
const lastCharacter = (text: string) => [...text].pop() ?? '';

const isLowerCase = (character: string) => character !== character.toUpperCase();
const isUpperCase = (character: string) => character !== character.toLowerCase();

function isFreeBefore(text: string, found: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (digitBeforePattern().test(before)) return !digitAfterPattern().test(found);
  if (
    !letterBeforePattern().test(before) ||
    unspacedPattern().test(lastCharacter(before)) ||
    digitAfterPattern().test(found)
  )
    return true;
  const [first = '', second = ''] = found;
  // `myQuillfern`, `APIQuillfern`
  return isUpperCase(first) && (isLowerCase(before.slice(-1)) || isLowerCase(second));
}

function isFreeAfter(text: string, found: string, end: number): boolean {
  const after = text.slice(end, end + 2);
  if (digitAfterPattern().test(after)) return !digitBeforePattern().test(found);
  if (!letterAfterPattern().test(after) || unspacedPattern().test(after) || digitBeforePattern().test(found))
    return true;
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
 * Returns a function that finds the terms of a private list. It finds more than replacement does: in addition to whole
 * words, it finds terms next to digits and underscores and inside `camelCase`, because readers recognize them there
 * too. The function is made once for each list. Its run time depends on the length of the text, not on the number of
 * terms.
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
