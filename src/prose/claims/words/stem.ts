import type { ClaimLanguage } from './language.ts';

const SHORTEST_STEM = 3;

/** A word without its ending, so that `migrating` and `migration` are the same: `migr`. */
export function stemWord(word: string, { endings }: Pick<ClaimLanguage, 'endings'>): string {
  let stem = word.replace(/'s?$/, '');
  for (let round = 0; round < 2; round++) {
    const ending = endings.find((end) => stem.endsWith(end) && stem.length - end.length >= SHORTEST_STEM);
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
    if (ending !== 's' && ending !== 'es') break;
  }
  const last = stem.charAt(stem.length - 1);
  return stem.length > SHORTEST_STEM && last === stem.charAt(stem.length - 2) ? stem.slice(0, -1) : stem;
}
