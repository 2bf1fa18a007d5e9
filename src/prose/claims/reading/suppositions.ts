import type { ClaimLanguage } from '../words/language.ts';
import { phraseAt } from '../words/phrases.ts';
import type { Quantity } from '../words/quantity.ts';
import type { Token } from '../words/terms.ts';
import { hasWord, isWord } from '../words/tokens.ts';

/** Whether a figure is between two places, which a condition can suppose. */
const hasFigure = (quantities: readonly Quantity[], start: number, end: number): boolean =>
  quantities.some(
    ({ from, unit, isFraction }) => from > start && from < end && (isFraction || (unit !== 'none' && unit !== 'tasks')),
  );

/**
 * Whether a sentence supposes other figures than those of the day: `If the rewrite had taken 40 minutes, it would be 60x`,
 * `Halving the estimates gives 31.3x`, `At 20 hours, it would be 60x`. A condition without a figure leaves those of the
 * day: `If I leave the rewrite out, it would be 46x`.
 */
export function supposes(tokens: readonly Token[], quantities: readonly Quantity[], language: ClaimLanguage): boolean {
  const { suppositions, without, conditionEnds } = language;
  if (tokens.some((_, at) => phraseAt(tokens, at, without) !== null)) return false;
  const isConditional = hasWord(tokens, conditionEnds);
  // `A 20% lower estimate would give 50x.`
  const isChanged = ({ unit, to }: Quantity) =>
    unit === 'percent' && isWord(tokens, to, language.differences) && hasWord(tokens, conditionEnds, to);
  if (quantities.some(isChanged)) return true;
  return tokens.some((_, at) => {
    const meaning = phraseAt(tokens, at, suppositions)?.meaning;
    if (meaning === undefined || meaning === 'change') return meaning !== undefined;
    if (!isConditional || (meaning === 'start' && at > 0)) return false;
    let end = at + 1;
    while (end < tokens.length && tokens[end]?.kind !== 'sign' && !isWord(tokens, end, conditionEnds)) end += 1;
    return hasFigure(quantities, at, end);
  });
}
