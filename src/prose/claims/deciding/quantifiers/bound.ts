import { compareRatios, type Ratio } from '../../../../record/numbers/rounding.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { ClaimLanguage, Hedge } from '../../words/language.ts';
import { isTime, type Quantity, type QuantityUnit, timesNumber } from '../../words/quantity.ts';
import type { Metric } from '../../words/terms.ts';
import { isWord } from '../../words/tokens.ts';
import { type Context, unitSize } from '../shared/context.ts';
import { isNegation } from '../shared/negation.ts';
import { isEnd } from '../shared/signs.ts';

/** The condition of a bound for a task's value. */
export interface Bound {
  readonly quantity: Quantity;
  readonly hedge: Side;
  readonly value: Ratio;
  /** The same number in other possible units: `Half of the rows passed sixty`. */
  readonly others?: readonly Bound[];
}

type Side = 'above' | 'below' | 'atLeast' | 'atMost';

const OPPOSITE: Readonly<Record<Side, Side>> = { above: 'atMost', below: 'atLeast', atLeast: 'below', atMost: 'above' };
const MOST_COUNTED = 12;

const isUsable = ({ unit }: Quantity): boolean => isTime(unit) || unit === 'times' || unit === 'tokens';

/** Returns the side of a figure that a hedge or the verb before it gives: `reached 40x`; null without one. */
function sideOf(hedge: Hedge | null, verb: string, { reachingVerbs, missingVerbs }: ClaimLanguage): Side | null {
  if (hedge === null && reachingVerbs.has(verb)) return 'atLeast';
  if (hedge === null && missingVerbs.has(verb)) return 'below';
  return hedge === 'above' || hedge === 'below' || hedge === 'atLeast' || hedge === 'atMost' ? hedge : null;
}

/** Finds a figure between two places, and whether it has no unit but must be a factor. */
function findFigure(
  { tokens, quantities, language }: Sentence,
  from: number,
  until: number,
): { quantity: Quantity; isFactor: boolean } | null {
  const found = quantities.find((each) => each.start >= from && (isUsable(each) || each.hedge !== null));
  if (found === undefined || found.from >= until) return null;
  // `five stayed below six minutes, four ran past twenty`
  const last = quantities.filter((each) => each.to <= from && isUsable(each)).pop();
  const isBare = found.unit === 'none' && !found.isFraction && isEnd(tokens, found.end);
  const isFactor =
    isBare && last === undefined && found.hedge !== null && isWord(tokens, found.start, language.hedgeVerbs);
  const unit: QuantityUnit | undefined = isFactor ? 'times' : last?.unit;
  const quantity = isBare && unit !== undefined ? { ...found, unit } : found;
  return isUsable(quantity) ? { quantity, isFactor } : null;
}

/** Reads a comparison with a figure after a quantifier. */
export function readBound(sentence: Sentence, from: number, until: number, context: Context): Bound | null {
  const { tokens, language } = sentence;
  const found = findFigure(sentence, from, until);
  if (found === null) return null;
  const { quantity } = found;
  const words = tokens.slice(from, quantity.start).map(({ text }) => text);
  if (words.some((word) => /^[;:—–]$/.test(word))) return null;
  const side = sideOf(quantity.hedge, words[words.length - 1] ?? '', language);
  if (side === null) return null;
  const isReversed = words.some((word) => language.failures.has(word) || isNegation(word, language));
  const hedge = isReversed ? OPPOSITE[side] : side;
  const inUnit = (unit: Quantity['unit']): Bound => ({
    quantity: { ...quantity, unit },
    hedge,
    value: timesNumber(quantity.amount, unitSize(unit, context) * quantity.scale),
  });
  const bound = inUnit(quantity.unit);
  return found.isFactor ? { ...bound, others: [inUnit('minutes')] } : bound;
}

/** Counts the tasks on the side of a bound: without and with those whose value equals the bound. */
export function countTasks(metric: Metric, { value, hedge }: Bound, { facts }: Context) {
  const { below, equal, known } = facts.countBelow(metric, value);
  const counts: Readonly<Record<Side, readonly [number, number]>> = {
    above: [known - below - equal, known - below],
    atLeast: [known - below, known - below],
    below: [below, below + equal],
    atMost: [below + equal, below + equal],
  };
  const [count, withBound] = counts[hedge];
  return { count, withBound, known };
}

/** Makes the finding for a different number of tasks on the side of a bound. */
export function findCount(metric: Metric, bound: Bound, context: Context) {
  const { count, withBound } = countTasks(metric, bound, context);
  const tasks = context.facts.tasks.length;
  return { code: 'prose-count-differs', count, tasks, withBound: withBound === count ? null : withBound } as const;
}

/** Whether a task's own value is on the side of a bound. */
export function isWithin(value: Ratio | null, { hedge, value: bound }: Bound): boolean {
  if (value === null) return false;
  const order = compareRatios(value, bound);
  if (hedge === 'above') return order > 0;
  if (hedge === 'below') return order < 0;
  return hedge === 'atLeast' ? order >= 0 : order <= 0;
}

/** Lists the tasks on the side of a bound, if they are few. */
export function listWithin(metric: Metric, bound: Bound, { facts }: Context): readonly number[] {
  const tasks = facts.column(metric).flatMap((value, task) => (isWithin(value, bound) ? [task] : []));
  return tasks.length > MOST_COUNTED ? [] : tasks;
}
