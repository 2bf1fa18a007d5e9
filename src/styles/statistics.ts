import type { StatisticKey, StyleStatistic } from '../record/publishing/style.ts';

/** A row of figures with all their decimals. */
export function fixedStatistic(key: StatisticKey, label: string, decimals = 0, pattern = '{value}'): StyleStatistic {
  return { key, label, decimals, trimsZeros: false, pattern, patternOfOne: pattern };
}

/** A row of figures as they are, to the hundredth. */
export function plainStatistic(
  key: StatisticKey,
  label: string,
  pattern = '{value}',
  patternOfOne = pattern,
): StyleStatistic {
  return { key, label, decimals: 2, trimsZeros: true, pattern, patternOfOne };
}
