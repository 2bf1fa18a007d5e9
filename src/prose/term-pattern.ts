/** Signs that print as nothing and that pasted words carry: soft hyphen, zero-width spaces and joiners. */
const INVISIBLE = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]?';

function patternOfCharacter(character: string): string {
  if (/\s/.test(character)) return '\\s{1,8}';
  if (/['’]/.test(character)) return "['’]";
  if (/[-‐‑]/.test(character)) return '[-‐‑]';
  return character.replace(/[$()*+./?[\\\]^{|}]/, '\\$&');
}

const patternOfForm = (form: string) => Array.from(form.replace(/\s+/g, ' '), patternOfCharacter).join(INVISIBLE);

/**
 * The source of a pattern (flags `iu`) for a term in any case: spaces of any width, either apostrophe, either way of
 * writing an accent, invisible signs inside it. Where a word begins and ends is not part of it.
 */
export function patternOfTerm(term: string): string {
  const forms = new Set([term.normalize('NFC'), term.normalize('NFD')].map(patternOfForm));
  return `(?:${[...forms].join('|')})`;
}

/** Longest first, so that a term wins over another one inside it. */
export function sortTerms<Entry extends { readonly term: string }>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => b.term.length - a.term.length);
}
