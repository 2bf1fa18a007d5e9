/** How far back a sentence's end is looked for. */
const LOOK_BACK = 40;
const OPENING_SIGNS = /[\s"'“”‘’«»()[\]{}*_~`#>•·–—-]{0,40}$/;
const SENTENCE_END = /[.!?…。！？]$/;
/** A full stop that ends a word, not a sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|vs|cf|approx|incl|no|fig|p)\.$/i;

/**
 * Whether a sentence begins at this index: at the start of the text or of a line, or after a sentence's end, quotation
 * marks and list signs aside.
 * @example isSentenceStart('Done. Next came', 6) //=> true
 */
export function isSentenceStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const signs = OPENING_SIGNS.exec(before)?.[0] ?? '';
  if (/[\r\n]/.test(signs)) return true;
  const words = before.slice(0, before.length - signs.length);
  if (words === '') return at <= LOOK_BACK;
  return signs !== '' && SENTENCE_END.test(words) && !ABBREVIATION.test(words);
}
