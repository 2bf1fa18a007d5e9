import { SPREADSHEET_DIGITS } from '../record/numbers/decimal.ts';
import { hoursOf, minutesOf } from '../record/values/duration.ts';
import { divideHoursByMinutes, MARK_CHARACTERS } from '../record/values/factor.ts';
import { type Argument, checkSizes, countFilledRows, type FunctionContext, isBlankValue } from './arguments.ts';
import {
  ArgumentFault,
  type ArgumentReading,
  headingOfResults,
  readArgumentTraits,
  readDurationArgument,
  rejectZero,
} from './durations.ts';
import type { DurationParameter } from './parameters.ts';
import { type CellResult, messageOf, repeatSingle } from './rows.ts';

/** The limits for a fraction of .5 with the error of a binary fraction. */
const TIE_FROM = 0.5 - 1e-6;
const TIE_TO = 0.5 + 1e-6;

/**
 * Removes the error of the binary fraction from a quotient that is a tie at one decimal. Otherwise a cell would show
 * 164.54999999999998 as 164.5, while 164.55 is rounded like in the record.
 */
export function settleTie(factor: number): number {
  const rest = (factor * 10) % 1;
  return rest > TIE_FROM && rest < TIE_TO ? Number(factor.toPrecision(SPREADSHEET_DIGITS)) : factor;
}

type FactorReader = (human: unknown, minutes: unknown) => CellResult;

/**
 * Returns the factor of two plain numbers, hours and minutes; null for other values, and when the factor is too large for a
 * double.
 */
function plainFactor(human: unknown, minutes: unknown): number | null {
  if (typeof human !== 'number' || typeof minutes !== 'number' || !(human >= 0 && minutes > 0)) return null;
  const factor = divideHoursByMinutes(human, minutes);
  return factor < Number.POSITIVE_INFINITY ? settleTie(factor) : null;
}

/**
 * Returns a function that computes the factor of any two cells: `''` if one is blank, an Error with a sentence if one is
 * unreadable.
 */
function makeFactorReader(
  [humanParameter, minutesParameter]: readonly [DurationParameter, DurationParameter],
  [humanReading, minutesReading]: readonly [ArgumentReading, ArgumentReading],
  context: FunctionContext,
): FactorReader {
  return (human, minutes) => {
    const humanTime = readDurationArgument(human, humanParameter, humanReading, context);
    const minutesTime = readDurationArgument(minutes, minutesParameter, minutesReading, context);
    if (minutesTime !== null) rejectZero(minutesTime, minutes, minutesParameter, minutesReading);
    if (humanTime === null || minutesTime === null) return '';
    return settleTie(divideHoursByMinutes(hoursOf(humanTime), minutesOf(minutesTime)));
  };
}

/**
 * Computes human time ÷ minutes for each row: a ratio, `''` for an incomplete row. For an unreadable row of a range, the
 * value as typed with a question mark, such as `20 mn?`, or `date?`.
 * @param heading the heading of the results, used when the first row contains headings
 */
export function computeFactors(
  args: readonly [Argument, Argument],
  parameters: readonly [DurationParameter, DurationParameter],
  heading: string,
  context: FunctionContext,
): CellResult | CellResult[][] {
  checkSizes(args);
  const { hasHeadings, unclear, readings } = readArgumentTraits(args, parameters, context);
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
  const results: CellResult[][] =
    hasHeadings && rowCount > 0 ? [new Array(columnCount).fill(headingOfResults(heading, unclear))] : [];
  for (let r = results.length; r < rowCount; r++) {
    const humanRow = humanRows[r] as readonly unknown[];
    const minutesRow = minutesRows[r] as readonly unknown[];
    const row = [resultOf(humanRow[0], minutesRow[0])];
    for (let c = 1; c < columnCount; c++) row.push(resultOf(humanRow[c], minutesRow[c]));
    results.push(row);
  }
  return results.length === 0 ? '' : results;
}

/**
 * Returns what a cell of a range shows for an unreadable value: the value as typed, cut to 12 characters, with a question
 * mark; for a date, whose displayed text a function does not get, `date?`. Google shows such a text cut at the edge of the
 * column, without a message.
 */
export function markOf(error: unknown): string {
  if (!(error instanceof ArgumentFault)) return messageOf(error);
  const characters = [...error.shown];
  const text =
    characters.length > MARK_CHARACTERS ? `${characters.slice(0, MARK_CHARACTERS - 1).join('')}…` : error.shown;
  return `${text}?`;
}

/** Returns one result of a range: a mark if a cell is unreadable, `''` if all cells from ranges are blank. */
function factorOfRow(human: Argument, a: unknown, minutes: Argument, b: unknown, factorOf: FactorReader): CellResult {
  if ((!human.isRange || isBlankValue(a)) && (!minutes.isRange || isBlankValue(b))) return '';
  try {
    return factorOf(a, b);
  } catch (error) {
    return markOf(error);
  }
}
