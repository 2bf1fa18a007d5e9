import type { Replacement } from './private-list.ts';
import { isSentenceStart } from './sentence-start.ts';
import { patternOfTerm, sortTerms } from './term-pattern.ts';

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]_*$/u;
/** What makes a word longer: letters, digits and marks, also behind low lines; `C` in `C++` and `C#`; `can` in `can't`. */
const WORD_GOES_ON = "_*[\\p{L}\\p{N}\\p{M}]|\\+\\+|#(?![\\p{L}\\p{N}])|['’]t(?![\\p{L}\\p{N}])";
/** Longer than any run of low lines in a name. */
const LOOK_BACK = 24;

const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** Whether no word is under way before this index. */
function isWordStart(text: string, at: number): boolean {
  return !isLowSurrogate(text.charCodeAt(at)) && !ENDS_IN_WORD.test(text.slice(Math.max(0, at - LOOK_BACK), at));
}

const isAllCapitals = (text: string) =>
  text === text.toUpperCase() && text.toLowerCase().length > 1 && text !== text.toLowerCase();

function capitaliseFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The wording in the case of what it takes the place of: all capitals stay so, and so does a sentence's first letter. */
function keepCase(found: string, { term, wording }: Replacement, startsSentence: boolean): string {
  if (isAllCapitals(found) && !isAllCapitals(term)) return wording.toUpperCase();
  const [first = ''] = found;
  const isCapital = first !== first.toLowerCase();
  return startsSentence && isCapital ? capitaliseFirst(wording) : wording;
}

/** A function that replaces terms, for many texts with the same list. See `replaceTerms`. */
export function makeTermReplacer(replacements: readonly Replacement[]): (text: string) => string {
  if (replacements.length === 0) return (text) => text;
  const sorted = sortTerms(replacements);
  const anywhere = new RegExp(sorted.map(({ term }) => patternOfTerm(term)).join('|'), 'iu');
  const here = new RegExp(
    `(?:${sorted.map(({ term }) => `(${patternOfTerm(term)})`).join('|')})(?!${WORD_GOES_ON})`,
    'iuy',
  );
  return (text) => {
    let at = anywhere.exec(text)?.index ?? text.length;
    let replaced = text.slice(0, at);
    while (at < text.length) {
      here.lastIndex = at;
      const match = isWordStart(text, at) ? here.exec(text) : null;
      const replacement = match === null ? undefined : sorted[match.slice(1).findIndex((group) => group !== undefined)];
      const found = match?.[0] ?? text.charAt(at);
      replaced += replacement === undefined ? found : keepCase(found, replacement, isSentenceStart(text, at));
      at += found.length;
    }
    return replaced;
  };
}

/**
 * Puts public wordings in the place of terms: whole words in any script and any case, the longest term first, and never
 * inside what was put there. The wording takes over all capitals, and the capital that begins a sentence.
 * @example replaceTerms('Quillfern’s QUILLFERN and quillfernlike', [{ term: 'quillfern', wording: 'a billing app' }])
 * //=> 'A billing app’s A BILLING APP and quillfernlike'
 */
export function replaceTerms(text: string, replacements: readonly Replacement[]): string {
  return makeTermReplacer(replacements)(text);
}
