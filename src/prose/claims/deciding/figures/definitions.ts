import type { Sentence } from '../../reading/sentence.ts';
import { isTime, type Quantity } from '../../words/quantity.ts';
import { isWord, textAt } from '../../words/tokens.ts';

const MOST_TO_DEFINITION = 12;
const MOST_TO_LENGTH = 2;

/**
 * Whether a figure defines the unit of another one: `ten days, at eight hours each`, `twelve 8-hour days`,
 * `12 days of eight hours`, `2.5 weeks at 40 hours`.
 */
export function isDefinition({ tokens, quantities, language }: Sentence, { unit: of, start, end }: Quantity): boolean {
  if (textAt(tokens, end) in language.timeUnits) return true;
  if (!isTime(of)) return false;
  // `At 7.5 hours a day`
  const per = language.timeUnits[textAt(tokens, end + 1)];
  if (isWord(tokens, end, language.articles) && (per === 'days' || per === 'weeks')) return true;
  if (isWord(tokens, start - 1, language.partitives) && textAt(tokens, start - 2) in language.timeUnits) return true;
  const isLength = isWord(tokens, start - 1, language.hourLinks);
  const isEach = [language.apiece, language.articles].some((words) => isWord(tokens, end, words));
  return quantities.some(
    ({ unit, to }) =>
      (unit === 'days' || unit === 'weeks') &&
      to <= start &&
      ((isEach && start - to <= MOST_TO_DEFINITION) || (isLength && start - to <= MOST_TO_LENGTH)),
  );
}
