import type { Sentence } from '../../reading/sentence.ts';
import type { Quantity } from '../../words/quantity.ts';
import { isWord } from '../../words/tokens.ts';
import { type Context, unitSize } from '../shared/context.ts';
import { METRICS_OF } from '../shared/partners.ts';
import type { FigureToRead } from './figure-to-read.ts';
import { listOwners } from './other-facts.ts';

const FEWEST_VALUES = 3;
const MOST_TO_NEXT = 2;

const listOwnersOf = (quantity: Quantity | undefined, context: Context): readonly number[] =>
  quantity === undefined
    ? []
    : (METRICS_OF[quantity.unit] ?? []).flatMap((metric) =>
        listOwners(quantity, metric, unitSize(quantity.unit, context), context),
      );

/** Whether only signs and “and” are between two numbers of one unit. */
function isListed({ tokens, language }: Sentence, a: Quantity | undefined, b: Quantity | undefined): boolean {
  if (a === undefined || b === undefined || b.start - a.end > MOST_TO_NEXT || a.end === b.start) return false;
  if (a.isFraction || b.isFraction || (a.unit !== b.unit && a.unit !== 'none' && b.unit !== 'none')) return false;
  return tokens.slice(a.end, b.start).every(({ kind, text }) => kind === 'sign' || language.conjunctions.has(text));
}

/**
 * Whether a figure without a task can be that of a task without its name: in a list (`Estimates: 40, 12 and 4 hours`), next to
 * another figure of the task (`A week of work took 20 minutes`, `40 h / 20 min = 120x`), or mentioned before
 * (`Of the 30 minutes, 14 were tests`).
 */
export function isOfUnnamedTask({ sentence, quantity, context }: FigureToRead): boolean {
  const { tokens, quantities, language } = sentence;
  const place = quantities.findIndex(({ from }) => from === quantity.from);
  let [first, last] = [place, place];
  while (isListed(sentence, quantities[first - 1], quantities[first])) first -= 1;
  while (isListed(sentence, quantities[last], quantities[last + 1])) last += 1;
  if (last - first + 1 >= FEWEST_VALUES) return true;
  const owners = listOwnersOf(quantity, context);
  const isOfThe =
    isWord(tokens, quantity.start - 1, language.definiteArticles) &&
    isWord(tokens, quantity.start - 2, language.partitives);
  return (
    (isOfThe && owners.length > 0) ||
    [place - 1, place + 1].some((near) => listOwnersOf(quantities[near], context).some((task) => owners.includes(task)))
  );
}
