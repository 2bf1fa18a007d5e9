import type { ClaimLanguage } from './language.ts';

const SHORTEST_STEM = 3;
const longestEndings = new WeakMap<ClaimLanguage['endings'], number>();

function longestOf(endings: ClaimLanguage['endings']): number {
  const known = longestEndings.get(endings);
  if (known !== undefined) return known;
  const longest = Math.max(0, ...[...endings].map(({ length }) => length));
  longestEndings.set(endings, longest);
  return longest;
}

/** Whether a word has one of some endings. */
export const hasEnding = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));

/** Removes the possessive ending of a word: `march` of `march's`. */
export function withoutOwner(word: string, { ownerEndings }: Pick<ClaimLanguage, 'ownerEndings'>): string {
  const ending = ownerEndings.find((each) => word.endsWith(each));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Removes the ending of a word, so that `migrating` and `migration` are the same: `migr`. */
export function stemWord(
  word: string,
  language: Pick<ClaimLanguage, 'endings' | 'ownerEndings' | 'pluralEndings'>,
): string {
  const { endings, pluralEndings } = language;
  let stem = withoutOwner(word, language);
  for (let round = 0; round < 2; round++) {
    let length = Math.min(longestOf(endings), stem.length - SHORTEST_STEM);
    while (length > 0 && !endings.has(stem.slice(-length))) length -= 1;
    if (length <= 0) break;
    const ending = stem.slice(-length);
    stem = stem.slice(0, -length);
    if (!pluralEndings.includes(ending)) break;
  }
  const last = stem.charAt(stem.length - 1);
  return stem.length > SHORTEST_STEM && last === stem.charAt(stem.length - 2) ? stem.slice(0, -1) : stem;
}
