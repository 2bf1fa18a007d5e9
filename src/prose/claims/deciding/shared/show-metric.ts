import { type Ratio, roundRatio } from '../../../../record/numbers/rounding.ts';
import type { ClaimLanguage } from '../../words/language.ts';
import { overNumber } from '../../words/quantity.ts';
import type { Metric } from '../../words/terms.ts';

const UNITS_OF_METRICS: Readonly<Record<Metric, readonly [number, keyof ClaimLanguage['unitNames'], number]>> = {
  human: [3600, 'hours', 1],
  ai: [60, 'minutes', 1],
  supervision: [60, 'minutes', 1],
  tokens: [1, 'tokens', 0],
  factor: [1, 'times', 1],
  supervisoryFactor: [1, 'times', 1],
};

/** Writes a value in the unit of its metric, such as `22 minutes`. */
export function showMetric(value: Ratio, metric: Metric, { unitNames }: ClaimLanguage): string {
  const [size, unit, decimals] = UNITS_OF_METRICS[metric];
  const shown = roundRatio(overNumber(value, size), decimals);
  return unit === 'times' ? shown + unitNames.times : `${shown.replace(/\.0$/, '')} ${unitNames[unit]}`;
}

/** Makes the finding for a value that is not before another one. @param task its index and its value */
export function findOrder(
  [task, value]: readonly [number, Ratio],
  [other, otherValue]: readonly [number, Ratio],
  metric: Metric,
  language: ClaimLanguage,
) {
  const actual = showMetric(value, metric, language);
  const otherActual = showMetric(otherValue, metric, language);
  return { code: 'prose-order-differs', task, actual, other, otherActual } as const;
}
