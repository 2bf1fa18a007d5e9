import { hoursOf, minutesOf } from '../record/values/duration.ts';
import { divideHoursByMinutes } from '../record/values/factor.ts';
import { type Argument, checkSizes, countFilledRows, type FunctionContext, isBlankValue } from './arguments.ts';
import { type ArgumentReading, readArgumentTraits, readDurationArgument, refuseZero } from './durations.ts';
import type { DurationParameter } from './parameters.ts';
import { type CellResult, repeatSingle, sentenceOf } from './rows.ts';

const SPREADSHEET_DIGITS = 15;
/** Tenths that end in .5, give or take the noise of a binary fraction. */
const TIE_FROM = 0.5 - 1e-6;
const TIE_TO = 0.5 + 1e-6;

/**
 * A quotient that is a tie at one decimal, without the noise of its binary fraction: 164.55 is shown as it is rounded, not as
 * 164.54999999999998 would be.
 */
function settleTie(factor: number): number {
  const rest = (factor * 10) % 1;
  return rest > TIE_FROM && rest < TIE_TO ? Number(factor.toPrecision(SPREADSHEET_DIGITS)) : factor;
}

type FactorReader = (human: unknown, minutes: unknown) => CellResult;

/** The factor of a plain number of hours and one of minutes; null for all else, and where a double has no room for it. */
function plainFactor(human: unknown, minutes: unknown): number | null {
  if (typeof human !== 'number' || typeof minutes !== 'number' || !(human >= 0 && minutes > 0)) return null;
  const factor = divideHoursByMinutes(human, minutes);
  return factor < Number.POSITIVE_INFINITY ? settleTie(factor) : null;
}

/** Gives the factor of any two cells: `''` while one is blank. It throws a sentence about a cell that cannot be read. */
function makeFactorReader(
  [humanParameter, minutesParameter]: readonly [DurationParameter, DurationParameter],
  [humanReading, minutesReading]: readonly [ArgumentReading, ArgumentReading],
  context: FunctionContext,
): FactorReader {
  return (human, minutes) => {
    const humanTime = readDurationArgument(human, humanParameter, humanReading, context);
    const minutesTime = readDurationArgument(minutes, minutesParameter, minutesReading, context);
    if (minutesTime !== null) refuseZero(minutesTime, minutesParameter);
    if (humanTime === null || minutesTime === null) return '';
    return settleTie(divideHoursByMinutes(hoursOf(humanTime), minutesOf(minutesTime)));
  };
}

/**
 * Human time ÷ minutes for each row: a ratio, `''` for an unfinished row, a sentence for one that cannot be read.
 * @param heading what stands over the results when the first row holds headings
 */
export function computeFactors(
  args: readonly [Argument, Argument],
  parameters: readonly [DurationParameter, DurationParameter],
  heading: string,
  context: FunctionContext,
): CellResult | CellResult[][] {
  checkSizes(args);
  const { hasHeadings, readings } = readArgumentTraits(args, parameters, context);
  const isPlain = readings[0].unit === 'hours' && readings[1].unit === 'minutes';
  const factorOf = makeFactorReader(parameters, readings, context);
  const [human, minutes] = args;
  if (!human.isRange && !minutes.isRange) {
    const [a, b] = [human.rows[0]?.[0], minutes.rows[0]?.[0]];
    return (isPlain ? plainFactor(a, b) : null) ?? factorOf(a, b);
  }
  const rowCount = countFilledRows(args);
  const columnCount = Math.max(human.columnCount, minutes.columnCount);
  const humanRows = repeatSingle(human, rowCount, columnCount);
  const minutesRows = repeatSingle(minutes, rowCount, columnCount);
  const resultOf: FactorReader = (a, b) =>
    (isPlain ? plainFactor(a, b) : null) ?? factorOfRow(human, a, minutes, b, factorOf);
  const results: CellResult[][] = hasHeadings && rowCount > 0 ? [new Array(columnCount).fill(heading)] : [];
  for (let r = results.length; r < rowCount; r++) {
    const humanRow = humanRows[r] as readonly unknown[];
    const minutesRow = minutesRows[r] as readonly unknown[];
    const row = [resultOf(humanRow[0], minutesRow[0])];
    for (let c = 1; c < columnCount; c++) row.push(resultOf(humanRow[c], minutesRow[c]));
    results.push(row);
  }
  return results.length === 0 ? '' : results;
}

/** One result of a range. What cannot be read is a sentence in its own row; a single value does not make blanks a task. */
function factorOfRow(human: Argument, a: unknown, minutes: Argument, b: unknown, factorOf: FactorReader): CellResult {
  if ((!human.isRange || isBlankValue(a)) && (!minutes.isRange || isBlankValue(b))) return '';
  try {
    return factorOf(a, b);
  } catch (error) {
    return sentenceOf(error);
  }
}
