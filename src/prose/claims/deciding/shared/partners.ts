import type { Sentence } from '../../reading/sentence.ts';
import type { Hedge } from '../../words/language.ts';
import { isTime, type Quantity, type QuantityUnit, ratioOf } from '../../words/quantity.ts';
import type { Metric } from '../../words/terms.ts';
import { type Context, unitSize } from './context.ts';
import { matchWritten } from './match-written.ts';

/** The hedges that only give a side. */
export const BOUNDS: ReadonlySet<Hedge> = new Set(['above', 'below', 'atLeast', 'atMost']);

/** The metrics that a figure of the whole day can have, by its unit. */
export const METRICS_OF: Readonly<Partial<Record<QuantityUnit, readonly Metric[]>>> = {
  hours: ['human', 'ai'],
  days: ['human'],
  weeks: ['human'],
  minutes: ['ai', 'supervision'],
  times: ['factor', 'supervisoryFactor'],
  tokens: ['tokens'],
};
const FEWEST_TASKS = 3;

/** Finds the total of the day that a figure matches, with its hedge; undefined if it matches none. */
export const findTotal = (quantity: Quantity, context: Context): Metric | undefined =>
  METRICS_OF[quantity.unit]?.find((metric) => {
    const value = context.facts.total(metric);
    return value !== null && matchWritten(value, quantity, unitSize(quantity.unit, context)) === 'yes';
  });

/** Returns the total that a figure agrees with; null for another figure. */
function totalOf(quantity: Quantity, context: Context): Metric | 'count' | null {
  const { unit, hedge, isFraction, isInWords } = quantity;
  const { facts } = context;
  if ((hedge !== null && BOUNDS.has(hedge)) || (unit === 'times' && isInWords)) return null;
  if (unit === 'tasks' || unit === 'none') {
    const count = facts.tasks.length;
    return count >= FEWEST_TASKS && !isFraction && matchWritten(ratioOf(count), quantity, 1) === 'yes' ? 'count' : null;
  }
  if (isFraction && !isTime(unit)) return null;
  return findTotal(quantity, context) ?? null;
}

/**
 * Lists the totals with which the other figures of a sentence agree. Next to them, a figure without a task is a total
 * too.
 */
export function listPartners(
  { quantities }: Sentence,
  { from }: Quantity,
  context: Context,
): ReadonlySet<Metric | 'count'> {
  return new Set(
    quantities.flatMap((other) => {
      const total = other.from === from ? null : totalOf(other, context);
      return total === null ? [] : [total];
    }),
  );
}
