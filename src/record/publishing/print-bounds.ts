import { roundRatio } from '../numbers/rounding.ts';
import type { FactorBounds } from '../values/factor.ts';
import { fillPattern, setDecimalMark, trimZeros } from './print-number.ts';
import type { Style } from './style.ts';

/** How a style prints bounds. */
type BoundsStyle = Pick<Style, 'bounds' | 'language'>;

/**
 * Prints the bounds after a figure, each with its unit or without one.
 * @param high null for an unknown upper bound
 * @example printEnds('38', '76x', standard) //=> ' (38 to 76x)'
 * @example printEnds('38x', null, standard) //=> ' (38x or more)'
 */
export function printEnds(low: string, high: string | null, { language }: BoundsStyle): string {
  return high === null
    ? fillPattern(language.lowerBoundPattern, { low })
    : fillPattern(language.boundsPattern, { low, high });
}

/**
 * Prints the bounds after a factor, with at most these decimals; empty without bounds, and if rounding makes them equal.
 * @example printFactorBounds({ low: { numerator: hours(16).seconds, denominator: hours(1).seconds }, high: null }, 1, standard) //=> ' (16x or more)'
 */
export function printFactorBounds(bounds: FactorBounds | null, decimals: number, style: BoundsStyle): string {
  if (bounds === null) return '';
  const [low, high] = [bounds.low, bounds.high].map((ratio) =>
    ratio === null ? null : setDecimalMark(trimZeros(roundRatio(ratio, decimals)), style.language),
  );
  if (high === null) return printEnds(`${low}x`, null, style);
  return low === high ? '' : printEnds(low ?? '', `${high}x`, style);
}
