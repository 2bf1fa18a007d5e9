import { multiplyDecimals, parseDecimal } from '../../../../record/numbers/decimal.ts';
import { compareRatios, isRoundingTie, type Ratio, roundRatio } from '../../../../record/numbers/rounding.ts';
import type { Hedge } from '../../words/language.ts';
import { approximate, overNumber, type Quantity } from '../../words/quantity.ts';

/** Whether a value equals the written figure: yes, no, or too close to the bound of a hedge to decide. */
export type Match = 'yes' | 'no' | 'unsure';

const share = (ratio: Ratio, percent: string): Ratio => ({
  numerator: multiplyDecimals(ratio.numerator, parseDecimal(percent)),
  denominator: ratio.denominator,
});

const isWithin = (value: Ratio, written: Ratio, low: string, high: string) =>
  compareRatios(value, share(written, low)) >= 0 && compareRatios(value, share(written, high)) <= 0;

/** Whether a value rounds to a written amount. A tie can round up or down. */
function roundsTo(value: Ratio, { amount, decimals }: Quantity): boolean {
  const distance = Math.abs(approximate(value) - approximate(amount));
  // Values with a larger distance never round to the same number. Exact arithmetic takes much longer.
  if (distance > 1.01 * 10 ** -decimals) return false;
  if (roundRatio(value, decimals) === roundRatio(amount, decimals)) return true;
  return isRoundingTie(value, decimals) && distance < 0.51 * 10 ** -decimals;
}

function matchHedge(value: Ratio, written: Quantity, hedge: Hedge): Match {
  const { amount } = written;
  const order = compareRatios(value, amount);
  const yesOrNo = (isTrue: boolean): Match => (isTrue ? 'yes' : 'no');
  if (hedge === 'exactly') return yesOrNo(order === 0);
  if (hedge === 'above') return yesOrNo(order > 0);
  if (hedge === 'below') return yesOrNo(order < 0);
  if (hedge === 'atLeast') return yesOrNo(order >= 0);
  if (hedge === 'atMost') return yesOrNo(order <= 0);
  if (hedge === 'about') {
    // A fraction has no digits to round to.
    if ((!written.isFraction && roundsTo(value, written)) || isWithin(value, amount, '0.95', '1.05')) return 'yes';
    const [low, high] = written.isFraction ? ['0.9', '1.1'] : ['0.94', '1.065'];
    return isWithin(value, amount, low, high) ? 'unsure' : 'no';
  }
  const [low, high, farLow, farHigh] = hedge === 'nearly' ? ['0.95', '1', '0.9', '1'] : ['1', '1.05', '1', '1.1'];
  if (order !== 0 && isWithin(value, amount, low, high)) return 'yes';
  return isWithin(value, amount, farLow, farHigh) ? 'unsure' : 'no';
}

/** The tolerance for fractions in words. They are as exact as “about”, except fractions of counts. */
const FRACTION_SLACK = ['0.95', '1.05'] as const;

/**
 * Compares an exact value with what is written. A bare figure agrees when the value rounds to it at the written precision.
 * @param unitSize what one of the written unit is in the unit of the value, such as 60 seconds for minutes
 */
export function matchWritten(value: Ratio, written: Quantity, unitSize: number): Match {
  const inUnit = overNumber(value, unitSize * written.scale);
  if (written.hedge !== null) return matchHedge(inUnit, written, written.hedge);
  if (written.isFraction) {
    if (isWithin(inUnit, written.amount, ...FRACTION_SLACK)) return 'yes';
    return isWithin(inUnit, written.amount, '0.92', '1.08') ? 'unsure' : 'no';
  }
  return roundsTo(inUnit, written) ? 'yes' : 'no';
}
