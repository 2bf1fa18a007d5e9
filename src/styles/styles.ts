import type { Style } from '../record/publishing/style.ts';
import { standard } from './standard.ts';
import {
  aggregateStats,
  aggregateStatsWeeks,
  concise,
  fixedHours,
  integerFactors,
  spelledUnits,
  spelledUnitsFixed,
  spelledUnitsTrimmed,
  standardWeeks,
  tokenColumn,
} from './variants.ts';

/** The built-in styles, the default first. */
export const STYLES: readonly Style[] = [
  standard,
  concise,
  standardWeeks,
  fixedHours,
  integerFactors,
  spelledUnits,
  aggregateStats,
  aggregateStatsWeeks,
  spelledUnitsTrimmed,
  spelledUnitsFixed,
  tokenColumn,
];

/** The number of styles that are offered first. The user can show the others. */
export const STYLES_SHOWN_FIRST = 5;

export { standard as DEFAULT_STYLE } from './standard.ts';

/** @example findStyle('fixed-hours')?.name //=> 'Fixed hours' */
export function findStyle(id: string): Style | null {
  return STYLES.find((style) => style.id === id) ?? null;
}
