import type { LeakFacts } from '../record/notices/leak-facts.ts';

export type LeakKind = keyof LeakFacts;

/** A place in a text that may not be meant for others, before it is known what text it is. */
export interface Find {
  readonly kind: LeakKind;
  /** What it reads like, with its article: `an IP address`. */
  readonly what: string;
  readonly at: number;
  readonly quote: string;
}

const WORD_BEFORE = /[\p{L}\p{N}]$/u;

/** Whether a letter or a digit stands right before this index. */
export function isInsideWord(text: string, at: number): boolean {
  return WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at));
}

/** Every match of a pattern with the flag `g`; after a match that `accept` refuses, the search goes on inside it. */
export function findMatches(
  text: string,
  pattern: RegExp,
  accept: (match: RegExpExecArray) => { readonly end: number } | null,
): { readonly at: number; readonly quote: string }[] {
  const found: { at: number; quote: string }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const accepted = accept(match);
    // Half a character would send the search back to its beginning.
    const characterUnits = (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    pattern.lastIndex = accepted?.end ?? match.index + characterUnits;
    if (accepted !== null) found.push({ at: match.index, quote: text.slice(match.index, accepted.end) });
  }
  return found;
}

/** Remembers which parts of a text are taken, so that of finds that overlap only the first one counts. */
export class TakenParts {
  private readonly taken: Uint8Array;

  constructor(text: string) {
    this.taken = new Uint8Array(text.length);
  }

  /** Takes a part; false when some of it is taken already. */
  take(at: number, end: number): boolean {
    if (this.taken.subarray(at, end).includes(1)) return false;
    this.taken.fill(1, at, end);
    return true;
  }
}
