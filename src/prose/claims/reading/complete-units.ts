import type { ClaimLanguage } from '../words/language.ts';
import { approximate, isOne, isTime, type Quantity, type QuantityUnit } from '../words/quantity.ts';
import { hasEnding } from '../words/stem.ts';
import type { Token } from '../words/terms.ts';
import { hasWord, isWord, textAt } from '../words/tokens.ts';

const MOST_LABEL_WORDS = 4;
/** The least ratio to one. A smaller one can be a figure of speech. */
const LEAST_RATIO = 10;
const isEnd = (token: Token | undefined, { conjunctions }: ClaimLanguage) =>
  token === undefined || token.kind === 'sign' || conjunctions.has(token.text);

/** Returns the unit of a number after a colon by the words before it: `Supervision: 34`. */
export function unitOfLabel(tokens: readonly Token[], colon: number, language: ClaimLanguage): QuantityUnit | null {
  const { taskNouns, timeUnits, tokenWords, weighted, averages, cues } = language;
  let found: QuantityUnit | null = null;
  for (let at = colon - 1; at >= 0 && at >= colon - MOST_LABEL_WORDS; at--) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'sign' && token.text !== '-')) break;
    const { text } = token;
    const metric = cues[text];
    if (taskNouns.has(text)) return 'tasks';
    // `Factor of the day: 63.8`
    const isTheDay = isWord(tokens, at - 1, language.definiteArticles) && isWord(tokens, at - 2, language.partitives);
    if (text.length > 2 && timeUnits[text] !== undefined && !isTheDay) return timeUnits[text] ?? null;
    if (tokenWords.has(text)) return 'tokens';
    if (metric === 'factor' || (weighted.has(text) && metric === undefined && !averages.has(text))) found = 'times';
    else if (found === null && (metric === 'supervision' || metric === 'ai')) found = 'minutes';
    else if (found === null && metric === 'human') found = 'hours';
  }
  return found;
}

/** Returns the unit of a number without one, by the words around it: `Minutes: 113`, `from 2 to 33 minutes`. */
function unitOf(
  tokens: readonly Token[],
  quantity: Quantity,
  next: Quantity | undefined,
  language: ClaimLanguage,
): QuantityUnit {
  const { from, to, start } = quantity;
  if (quantity.isFraction) return 'none';
  const isRange =
    next !== undefined &&
    next.from === to + 1 &&
    isWord(tokens, to, language.rangeLinks) &&
    (isTime(next.unit) || next.unit === 'times');
  // `187 to one`
  const isToOne =
    isWord(tokens, to, language.destinations) &&
    isOne(textAt(tokens, to + 1), language) &&
    isEnd(tokens[to + 2], language);
  if (isToOne && approximate(quantity.amount) >= LEAST_RATIO) return 'times';
  if (isRange && hasWord(tokens, language.rangeStarts, start - 3, start)) return next.unit;
  if (tokens[start - 1]?.text === ':' && isEnd(tokens[to], language))
    return unitOfLabel(tokens, start - 1, language) ?? 'none';
  const before = tokens[from - 1];
  // `Hours 121, minutes 113`
  const isBare = from === start && before?.kind === 'word' && before.text.length > 2 && !quantity.isInWords;
  const isFirst = from === 1 || tokens[from - 2]?.kind === 'sign';
  const unit = isBare && isFirst && isEnd(tokens[to], language) ? language.timeUnits[before.text] : undefined;
  return unit !== undefined && hasEnding(textAt(tokens, from - 1), language.pluralEndings) ? unit : 'none';
}

/** Adds units to the numbers of a sentence by the words around them. */
export function completeUnits(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  language: ClaimLanguage,
): Quantity[] {
  return quantities.map((quantity, index) =>
    quantity.unit === 'none'
      ? { ...quantity, unit: unitOf(tokens, quantity, quantities[index + 1], language) }
      : quantity,
  );
}
