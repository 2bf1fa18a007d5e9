import type { StatisticKey, StyleStatistic } from '../record/publishing/style.ts';

/** Makes a row of figures with a fixed number of decimals. */
export function fixedStatistic(key: StatisticKey, label: string, decimals = 0, pattern = '{value}'): StyleStatistic {
  return { key, label, decimals, trimsZeros: false, pattern, patternOfOne: pattern };
}

/** Makes a row of figures with up to two decimals, without trailing zeros. */
export function plainStatistic(
  key: StatisticKey,
  label: string,
  pattern = '{value}',
  patternOfOne = pattern,
): StyleStatistic {
  return { key, label, decimals: 2, trimsZeros: true, pattern, patternOfOne };
}
