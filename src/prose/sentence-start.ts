/** The number of characters before the index that are searched for the end of a sentence. */
const MAX_CHARACTERS_BEFORE = 40;
const OPENING_SIGNS = /[\s"'“”‘’«»()[\]{}*_~`#>•·–—-]{0,40}$/;
const SENTENCE_END = /[.!?…。！？]$/;
/** A full stop that ends a word, not a sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|vs|cf|approx|incl|no|fig|p)\.$/i;

/**
 * Whether a sentence begins at this index: at the start of the text or of a line, or after the end of a sentence.
 * Quotation marks and list signs in between are ignored.
 * @example isSentenceStart('Done. Next came', 6) //=> true
 */
export function isSentenceStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - MAX_CHARACTERS_BEFORE), at);
  const signs = OPENING_SIGNS.exec(before)?.[0] ?? '';
  if (/[\r\n]/.test(signs)) return true;
  const words = before.slice(0, before.length - signs.length);
  if (words === '') return at <= MAX_CHARACTERS_BEFORE;
  return signs !== '' && SENTENCE_END.test(words) && !ABBREVIATION.test(words);
}
