import type { Replacement } from './private-list.ts';
import { isSentenceStart } from './sentence-start.ts';
import { makeTermIndex, sortTerms } from './term-index.ts';

const endsInWordPattern = () => /[\p{L}\p{N}\p{M}]_*$/u;
/**
 * Continues a word: letters, digits and marks, also after underscores; the `++` of `C++`, the `#` of `C#`, the `'t` of
 * `can't`.
 */
const wordContinuesPattern = () => /_{0,24}[\p{L}\p{N}\p{M}]|\+\+|#(?![\p{L}\p{N}])|['’]t(?![\p{L}\p{N}])/iuy;
/** More characters than any run of underscores in a name has. */
const MAX_CHARACTERS_BEFORE = 24;

const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** Whether the text before this index does not end in a word. */
function isWordStart(text: string, at: number): boolean {
  return (
    !isLowSurrogate(text.charCodeAt(at)) &&
    !endsInWordPattern().test(text.slice(Math.max(0, at - MAX_CHARACTERS_BEFORE), at))
  );
}

/** Whether the text from this index on does not continue the word before it. */
function isWordEnd(text: string, at: number): boolean {
  const wordContinues = wordContinuesPattern();
  wordContinues.lastIndex = at;
  return !wordContinues.test(text);
}

/** More characters than most addresses have. */
const LONGEST_ADDRESS = 256;
/** The characters between an address and the words next to it. */
const BORDER = /[\s<>()[\]{}"“”„‘’«»|,;→—]/;
const MAIL = /[^@]@[^@]{1,99}\.\p{L}/u;
const URL_START = /:\/\/|www\./i;

/** Whether a part of a text is in an e-mail address or a URL. */
function isInAddress(text: string, at: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - LONGEST_ADDRESS), at)
      .split(BORDER)
      .pop() ?? '';
  const [after = ''] = text.slice(end, end + LONGEST_ADDRESS).split(BORDER);
  return URL_START.test(before) || MAIL.test(before + text.slice(at, end) + after);
}

const isAllCapitals = (text: string) =>
  text === text.toUpperCase() && text.toLowerCase().length > 1 && text !== text.toLowerCase();

function capitaliseFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Adapts the wording to the text that it replaces: all capitals, or a capital at the start of a sentence. */
function keepCase(found: string, { term, wording }: Replacement, startsSentence: boolean): string {
  if (isAllCapitals(found) && !isAllCapitals(term)) return wording.toUpperCase();
  const [first = ''] = found;
  const isCapital = first !== first.toLowerCase();
  return startsSentence && isCapital ? capitaliseFirst(wording) : wording;
}

function makeReplacer(replacements: readonly Replacement[]): (text: string) => string {
  const sorted = sortTerms(replacements);
  const listAt = makeTermIndex(sorted.map(({ term }) => term));
  /** Finds the longest term that is a whole word at this index. */
  const findAt = (text: string, at: number) => {
    const matches = listAt(text, at);
    if (matches.length === 0 || !isWordStart(text, at)) return undefined;
    return matches.find(({ end }) => isWordEnd(text, end));
  };
  return (text) => {
    const pieces: string[] = [];
    let copied = 0;
    for (let at = 0; at < text.length; at += 1) {
      const match = findAt(text, at);
      const replacement = match && sorted[match.place];
      if (match === undefined || replacement === undefined) continue;
      // The rest of an address would hide that there is one. The term stays, and is reported.
      if (/\s/.test(replacement.wording) && isInAddress(text, at, match.end)) continue;
      const found = text.slice(at, match.end);
      pieces.push(text.slice(copied, at), keepCase(found, replacement, isSentenceStart(text, at)));
      copied = match.end;
      at = copied - 1;
    }
    return pieces.join('') + text.slice(copied);
  };
}

const replacers = new WeakMap<readonly Replacement[], (text: string) => string>();

/** Returns a function that replaces terms. It is made once for each list. See `replaceTerms`. */
export function makeTermReplacer(replacements: readonly Replacement[]): (text: string) => string {
  const known = replacers.get(replacements);
  if (known !== undefined) return known;
  const replacer = replacements.length === 0 ? (text: string) => text : makeReplacer(replacements);
  replacers.set(replacements, replacer);
  return replacer;
}

/**
 * Replaces terms with their public wordings: whole words in any script and case, the longest term first, and never inside
 * a wording. The wording keeps all capitals, and a capital at the start of a sentence. A wording with spaces does not
 * replace a part of an e-mail address or a URL.
 * @example replaceTerms('Quillfern’s QUILLFERN and quillfernlike', [{ term: 'quillfern', wording: 'a billing app' }])
 * //=> 'A billing app’s A BILLING APP and quillfernlike'
 */
export function replaceTerms(text: string, replacements: readonly Replacement[]): string {
  return makeTermReplacer(replacements)(text);
}
