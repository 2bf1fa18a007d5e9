import type { LeakFacts } from '../record/notices/leak-facts.ts';

export type LeakKind = keyof LeakFacts;

/** A part of a text that may be private. */
export interface Finding {
  readonly kind: LeakKind;
  /** A description with its article: `an IP address`. */
  readonly what: string;
  readonly at: number;
  readonly quote: string;
}

const WORD_BEFORE = /[\p{L}\p{N}]$/u;

/** Whether the character before this index is a letter or a digit. */
export function isInsideWord(text: string, at: number): boolean {
  return WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at));
}

/**
 * Finds every match of a pattern with the flag `g`. After a match that `accept` rejects, the search continues inside that
 * match.
 */
export function findMatches(
  text: string,
  pattern: RegExp,
  accept: (match: RegExpExecArray) => { readonly end: number } | null,
): { readonly at: number; readonly quote: string }[] {
  const found: { at: number; quote: string }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const accepted = accept(match);
    // With the flag `u`, an index inside a surrogate pair would move the search back to the start of the pair.
    const characterUnits = (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    pattern.lastIndex = accepted?.end ?? match.index + characterUnits;
    if (accepted !== null) found.push({ at: match.index, quote: text.slice(match.index, accepted.end) });
  }
  return found;
}

/** Records which ranges of a text are claimed, so that only the first of several overlapping findings counts. */
export class ClaimedRanges {
  private readonly claimed: Uint8Array;

  constructor(text: string) {
    this.claimed = new Uint8Array(text.length);
  }

  /** Claims a range; returns false if part of it is already claimed. */
  claim(at: number, end: number): boolean {
    if (this.claimed.subarray(at, end).includes(1)) return false;
    this.claimed.fill(1, at, end);
    return true;
  }
}
