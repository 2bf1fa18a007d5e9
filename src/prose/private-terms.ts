import { type Find, findMatches, TakenParts } from './leak.ts';
import type { PrivateList } from './private-list.ts';
import { patternOfTerm, sortTerms } from './term-pattern.ts';

const LETTER_BEFORE = /[\p{L}\p{M}]$/u;
const LETTER_BEHIND = /^[\p{L}\p{M}]/u;
const DIGIT_BEFORE = /\p{N}$/u;
const DIGIT_BEHIND = /^\p{N}/u;
/** Scripts that set no spaces between words: a term may stand between any two of their letters. */
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

/** A replaced term is private too, unless its own public wording says it. */
function listTerms({ terms, replacements }: PrivateList): string[] {
  const replaced = replacements.flatMap(({ term, wording }) =>
    wording.toLowerCase().includes(term.toLowerCase()) ? [] : [term],
  );
  return [...new Set([...terms, ...replaced])];
}

/**
 * A function that finds the terms of a private list. It looks closer than replacing does: beyond whole words it finds
 * them beside digits and low lines and as a part of `camelCase`, for there they are as readable.
 */
export function makeTermFinder(list: PrivateList): (text: string) => Find[] {
  const terms = sortTerms(listTerms(list).map((term) => ({ term })));
  if (terms.length === 0) return () => [];
  const patterns = terms.map(({ term }) => new RegExp(patternOfTerm(term), 'giu'));
  const any = new RegExp(terms.map(({ term }) => patternOfTerm(term)).join('|'), 'iu');
  return (text) => {
    if (!any.test(text)) return [];
    const parts = new TakenParts(text);
    return patterns.flatMap((pattern) =>
      findMatches(text, pattern, ({ 0: found, index }) => {
        const end = index + found.length;
        const isFree = isFreeBefore(text, found, index) && isFreeBehind(text, found, end);
        return isFree && parts.take(index, end) ? { end } : null;
      }).map((find) => ({ ...find, kind: 'leak-private-term' as const, what: '' })),
    );
  };
}
