import type { ClaimLanguage } from './language.ts';
import type { Token } from './terms.ts';

const WORD = /[\p{L}\p{M}]{1,60}(?:['’]\p{L}{1,10})?/uy;
/** A number with its thousands commas and fraction. The text directly after it is examined later. */
const NUMBER = /\d{1,3}(?:,\d{3}){1,5}(?!\d)(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?/y;
const SUFFIX = /[\p{L}%×]{1,12}/uy;
const JOINED = /[\p{L}\d_#@$€£¥/\\.:+]/u;
/** A sign after a number that makes it a part of something else: a clock time, a version, a date, a ratio. */
const JOINED_AFTER = /^(?:[:/.]\d|-\d{1,4}-|\(\p{L}\)|\/\d|[:/\\_@]\p{L})/u;
/** Minutes right after hours, and the hours before them. */
const MINUTES = /^[0-5]\d(?![\p{L}\d.:/])/u;
const HOURS_BEFORE = /(?:^|[^\p{L}\d])\d{1,2}\p{L}$/u;
const OPAQUE = /[^\s,;()"“”!?]{1,60}/y;
const SPACE = /\s/;
const DIGIT = /\d/;

/** Returns the text of a token; empty where there is none. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Whether a token is one of some words. */
export const isWord = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean =>
  words.has(textAt(tokens, at));

/** Whether one of some words is between two places of a sentence; the end is exclusive. */
export function hasWord(tokens: readonly Token[], words: ReadonlySet<string>, from = 0, to = tokens.length): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (isWord(tokens, at, words)) return true;
  return false;
}

/** Whether only some words are between two places of a sentence; the end is exclusive. */
export function hasOnlyWords(tokens: readonly Token[], words: ReadonlySet<string>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isWord(tokens, at, words)) return false;
  return true;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function readNumber(text: string, at: number, { suffixes, casedSuffixes, hourSigns }: ClaimLanguage): Token | null {
  const digits = matchAt(NUMBER, text, at);
  if (digits === null) return null;
  const before = text.charAt(at - 1);
  const suffix = matchAt(SUFFIX, text, at + digits.length) ?? '';
  const end = at + digits.length + suffix.length;
  // `3h04`: hours and minutes
  const isClock = hourSigns.has(suffix.toLowerCase()) && MINUTES.test(text.slice(end, end + 3));
  const isMinutes =
    MINUTES.test(text.slice(at, at + 3)) &&
    digits.length === 2 &&
    HOURS_BEFORE.test(text.slice(Math.max(0, at - 4), at)) &&
    hourSigns.has(before.toLowerCase());
  const isPlain =
    isClock ||
    isMinutes ||
    ((suffix === '' || suffixes.has(suffix.toLowerCase())) &&
      !(JOINED.test(before) && !(before === '.' && /[.…]/.test(text.charAt(at - 2)))) &&
      !JOINED_AFTER.test(text.slice(end, end + 6)) &&
      !/^\d/.test(text.slice(end, end + 1)));
  if (isPlain) {
    const plain = digits.split(',').join('');
    // Millions are `M`, minutes are `m`.
    const unit = casedSuffixes[suffix] ?? suffix.toLowerCase();
    return { kind: 'number', text: plain, suffix: unit, start: at, end, isCapital: false };
  }
  const opaque = matchAt(OPAQUE, text, at) ?? digits;
  const whole = opaque.replace(/[.:]{1,3}$/, '');
  const endOfOpaque = at + Math.max(whole.length, digits.length);
  return {
    kind: 'opaque',
    text: text.slice(at, endOfOpaque),
    suffix: '',
    start: at,
    end: endOfOpaque,
    isCapital: false,
  };
}

/** Lists the words, numbers and signs of a text, in order. Spaces are not included. The time is linear in the text. */
export function listTokens(text: string, language: ClaimLanguage): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (SPACE.test(character)) {
      at += 1;
      continue;
    }
    const number = DIGIT.test(character) ? readNumber(text, at, language) : null;
    const word = number === null ? matchAt(WORD, text, at) : null;
    if (number !== null) tokens.push(number);
    else if (word !== null) {
      const next = text.charAt(at + word.length);
      // `P95`, `FY27`, `Q3`: letters with digits are a name.
      const opaque = DIGIT.test(next) ? matchAt(OPAQUE, text, at) : null;
      const shown = opaque === null ? word : opaque.replace(/[.:]{1,3}$/, '');
      tokens.push({
        kind: opaque === null ? 'word' : 'opaque',
        text: shown.toLowerCase().replace('’', "'"),
        suffix: '',
        start: at,
        end: at + shown.length,
        isCapital: /^\p{Lu}/u.test(shown),
      });
    } else {
      tokens.push({ kind: 'sign', text: character, suffix: '', start: at, end: at + 1, isCapital: false });
    }
    at = tokens[tokens.length - 1]?.end ?? at + 1;
  }
  return tokens;
}

/** A longer sentence is read in pieces, so that the time grows linearly with the text. */
const LONGEST_SENTENCE = 200;
const SENTENCE_SIGNS = new Set(['.', '!', '?', '…']);

/** Lists the tokens of a text by sentence. A line break ends a sentence too. */
export function listSentences(text: string, language: ClaimLanguage): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  let last: Token | null = null;
  const close = () => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  for (const token of listTokens(text, language)) {
    if (last !== null && /[\n\r]/.test(text.slice(last.end, token.start))) close();
    sentence.push(token);
    const isEnd = token.kind === 'sign' && SENTENCE_SIGNS.has(token.text);
    const isAbbreviation = last !== null && language.abbreviations.has(last.text) && last.end === token.start;
    const after = text.slice(token.end, token.end + 3);
    if (sentence.length >= LONGEST_SENTENCE) close();
    if (isEnd && !(isAbbreviation && !/^\s\p{Lu}/u.test(after)) && /^["'”’)]?(?:\s|$)/.test(after)) close();
    last = token;
  }
  close();
  return sentences;
}
