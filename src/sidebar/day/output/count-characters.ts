import { groupThousands } from '../../../record/numbers/group-thousands.ts';

const SURROGATE_PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Counts code points, not code units. @example countCharacters('a😀') //=> 2 */
export function countCharacters(text: string): number {
  return text.length - (text.match(SURROGATE_PAIR)?.length ?? 0);
}

/** @example describeCharacters('a') //=> '1 character' */
export function describeCharacters(text: string): string {
  const count = countCharacters(text);
  return `${groupThousands(String(count))} ${count === 1 ? 'character' : 'characters'}`;
}
