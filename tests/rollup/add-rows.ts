import {
  addFractions,
  divideFractions,
  type Fraction,
  fractionOfNumber,
  multiplyFractions,
  nearestDouble,
} from '../exact-fractions.ts';
import type { PlainDay } from './make-days.ts';

const ZERO: Fraction = { top: 0n, bottom: 1n };
const SIXTY: Fraction = { top: 60n, bottom: 1n };

/** Adds up rows with exact fractions and without code of the product. */
export function addRows(days: readonly PlainDay[]) {
  const rows = days.flatMap(([, tasks]) => tasks);
  const sum = (numbers: readonly number[]) => numbers.map(fractionOfNumber).reduce(addFractions, ZERO);
  const human = sum(rows.map(([hours]) => hours));
  const ai = sum(rows.map(([, minutes]) => minutes));
  const supervised = rows.filter(([, , minutes]) => minutes !== null);
  const supervision = sum(supervised.map(([, , minutes]) => minutes ?? 0));
  const supervisedHuman = sum(supervised.map(([hours]) => hours));
  const tokens = rows.flatMap(([, , , count]) => count ?? []);
  const factor = (hours: Fraction, minutes: Fraction) =>
    minutes.top === 0n ? null : nearestDouble(divideFractions(multiplyFractions(hours, SIXTY), minutes));
  return {
    tasks: rows.length,
    humanHours: nearestDouble(human),
    aiMinutes: nearestDouble(ai),
    supervisionMinutes: supervised.length === 0 ? null : nearestDouble(supervision),
    tokens: tokens.length === 0 ? null : tokens.reduce((total, count) => total + count, 0),
    weightedFactor: factor(human, ai),
    weightedSupervisoryFactor: factor(supervisedHuman, supervision),
    supervisedHours: nearestDouble(supervisedHuman),
  };
}
