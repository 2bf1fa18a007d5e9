import type { Token } from './terms.ts';

/** Phrases by their first word, the longest first. */
export type PhraseIndex<Meaning> = ReadonlyMap<string, readonly { words: readonly string[]; meaning: Meaning }[]>;

/** Prepares phrases of words in lower case, each with its meaning, for a search in sentences. */
export function indexPhrases<Meaning>(phrases: Iterable<readonly [string, Meaning]>): PhraseIndex<Meaning> {
  const index = new Map<string, { words: readonly string[]; meaning: Meaning }[]>();
  for (const [phrase, meaning] of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    const known = index.get(first) ?? [];
    known.push({ words, meaning });
    index.set(first, known);
  }
  for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Returns the longest phrase that begins at a token, with its number of words; null if there is none. */
export function phraseAt<Meaning>(
  tokens: readonly Token[],
  at: number,
  phrases: PhraseIndex<Meaning>,
): { length: number; meaning: Meaning } | null {
  const known = phrases.get(tokens[at]?.text ?? '');
  if (known === undefined) return null;
  for (const { words, meaning } of known) {
    if (words.every((word, offset) => tokens[at + offset]?.text === word)) return { length: words.length, meaning };
  }
  return null;
}
