/** A quote to mark in the preview. */
export interface TextMark {
  readonly quote: string;
  /** Whether the quote blocks copying; otherwise it is a warning. */
  readonly isBlocking: boolean;
}

export interface TextSegment {
  readonly text: string;
  readonly mark: TextMark | null;
}

const IS_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether a quote is a whole word, not part of a longer one. */
function isWholeWord(text: string, at: number, quote: string): boolean {
  const before = at === 0 ? '' : text.slice(at - 1, at);
  const after = text.slice(at + quote.length, at + quote.length + 1);
  const startsInside = IS_WORD.test(before) && IS_WORD.test(quote.slice(0, 1));
  const endsInside = IS_WORD.test(after) && IS_WORD.test(quote.slice(-1));
  return !startsInside && !endsInside;
}

/**
 * Splits a text at the quotes in it, the longest first.
 * @example markText('Port Quillfern', [{ quote: 'Quillfern', isBlocking: true }]).map(({ text }) => text) //=> ['Port ', 'Quillfern']
 */
export function markText(text: string, marks: readonly TextMark[]): TextSegment[] {
  const longestFirst = marks.filter(({ quote }) => quote !== '').sort((a, b) => b.quote.length - a.quote.length);
  return longestFirst.reduce<TextSegment[]>(
    (parts, mark) => parts.flatMap((part) => (part.mark === null ? splitAt(part.text, mark) : [part])),
    [{ text, mark: null }],
  );
}

function splitAt(text: string, mark: TextMark): TextSegment[] {
  const { quote } = mark;
  const parts: TextSegment[] = [];
  let start = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    if (!isWholeWord(text, at, quote)) continue;
    if (at > start) parts.push({ text: text.slice(start, at), mark: null });
    parts.push({ text: quote, mark });
    start = at + quote.length;
  }
  if (start < text.length || parts.length === 0) parts.push({ text: text.slice(start), mark: null });
  return parts;
}
