import type { Fix } from '../../claim.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { type Quantity, ratioOf } from '../../words/quantity.ts';
import { textAt } from '../../words/tokens.ts';
import type { Context } from '../shared/context.ts';
import { fixAt, fixFigure } from '../shared/fix.ts';

/** Whether a statement is true for a number of tasks of all tasks. */
export type Holds = (count: number, all: number) => boolean;

/** The share or the count of tasks that a quantifier requires. */
export interface Quantifier {
  readonly from: number;
  /** The token after it. */
  readonly to: number;
  readonly holds: Holds;
  /** The tasks that it does not count: “everything but the hunt”. */
  readonly except?: readonly number[] | undefined;
  /** Whether it counts tasks for certain. */
  readonly isCertain?: true;
  /** The number or share in it. */
  readonly quantity?: Quantity;
}

export const everyOne: Holds = (count, all) => count === all;
export const none: Holds = (count) => count === 0;
export const mostOf: Holds = (count, all) => count * 2 > all;

const MOST_WORDS = 6;
/** A number of tasks can have two small words before it. */
const MOST_BEFORE_NUMBER = 3;

/**
 * Returns the token after the noun that a quantifier counts, or the token itself if it counts the tasks mentioned
 * before; null otherwise.
 */
export function afterNoun({ tokens, language }: Sentence, at: number): number | null {
  for (let words = 0; words < MOST_WORDS; words++) {
    const text = textAt(tokens, at + words);
    if (language.taskNouns.has(text) || language.themWords.has(text)) return at + words + 1;
    // Only small words can be between: “most days” does not count tasks.
    const isNumber = tokens[at + words]?.kind === 'number' || language.numbers[text] !== undefined;
    if (!language.nounLinks.has(text) && (words > MOST_BEFORE_NUMBER || !isNumber)) return null;
  }
  return null;
}

/** Reads a whole number in digits or words; null for another token. */
export function readNumberWord({ tokens, language }: Sentence, at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number' && token.suffix === '') return Number(token.text);
  const { numbers, tens } = language;
  const ones = textAt(tokens, at + 1) === '-' ? (numbers[textAt(tokens, at + 2)] ?? 0) : 0;
  const ten = tens[token.text];
  return numbers[token.text] ?? (ten === undefined ? null : ten + ones);
}

/** Replaces a quantifier with the number of tasks for which the statement is true. */
export function fixQuantifier(
  { quantity, from, to, except }: Quantifier,
  count: number,
  sentence: Sentence,
  context: Context,
): Fix | null {
  const all = context.facts.tasks.length;
  if (except !== undefined) return null;
  if (quantity?.unit === 'percent') return fixFigure(ratioOf(count, all), quantity, sentence, context);
  if (quantity !== undefined && !quantity.isFraction) return fixFigure(ratioOf(count), quantity, sentence, context);
  const noun = textAt(sentence.tokens, to - 1);
  const { plurals, taskNouns, unitNames, written } = context.language;
  const counted = taskNouns.has(noun) ? (plurals[noun] ?? noun) : unitNames.tasks;
  return fixAt(sentence, from, to, `${count} ${written.outOf} ${all} ${counted}`);
}
