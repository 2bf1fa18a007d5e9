import { type Duration, hoursOf, minutesOf } from '../record/values/duration.ts';
import { divideHoursByMinutes } from '../record/values/factor.ts';
import { type Argument, checkSizes, countFilledRows, type FunctionContext, isBlankValue } from './arguments.ts';
import { type DurationParameter, readArgumentHeadings, readDurationArgument, refuseZero } from './durations.ts';

export type CellResult = number | string;

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const SPREADSHEET_DIGITS = 15;
const TIE_NOISE = 1e-6;

/**
 * A quotient that is a tie at one decimal, without the noise of its binary fraction: 164.55 is shown as it is rounded, not as
 * 164.54999999999998 would be.
 */
function settleTie(factor: number): number {
  const tenths = factor * 10;
  const isNearTie = Math.abs(tenths - Math.floor(tenths) - 0.5) < TIE_NOISE;
  return isNearTie ? Number(factor.toPrecision(SPREADSHEET_DIGITS)) : factor;
}

/**
 * Human time ÷ minutes for each row: a ratio, `''` for an unfinished row, a sentence for one that cannot be read.
 * @param heading what stands over the results when the first row holds headings
 */
export function computeFactors(
  [humanArgument, minutesArgument]: readonly [Argument, Argument],
  [humanParameter, minutesParameter]: readonly [DurationParameter, DurationParameter],
  heading: string,
  context: FunctionContext,
): CellResult | CellResult[][] {
  const args = [humanArgument, minutesArgument];
  const parameters = [humanParameter, minutesParameter];
  checkSizes(args);
  const { hasHeadings, units } = readArgumentHeadings(args, parameters, context);
  const [humanUnit = humanParameter.unit, minutesUnit = minutesParameter.unit] = units;
  const isPlain = humanUnit === 'hours' && minutesUnit === 'minutes';

  const factorOf = (human: unknown, minutes: unknown): CellResult => {
    if (isPlain && typeof human === 'number' && typeof minutes === 'number' && human >= 0 && minutes > 0) {
      const factor = divideHoursByMinutes(human, minutes);
      if (Number.isFinite(factor)) return settleTie(factor);
    }
    const humanTime = readDurationArgument(human, humanParameter, humanUnit, context);
    const minutesTime = readDurationArgument(minutes, minutesParameter, minutesUnit, context);
    if (minutesTime !== null) refuseZero(minutesTime, minutesParameter);
    if (humanTime === null || minutesTime === null) return '';
    return settleTie(divideHoursByMinutes(hoursOf(humanTime), minutesOf(minutesTime)));
  };

  if (!humanArgument.isRange && !minutesArgument.isRange) {
    return factorOf(humanArgument.rows[0]?.[0], minutesArgument.rows[0]?.[0]);
  }
  const rowCount = countFilledRows(args);
  const columnCount = Math.max(humanArgument.columnCount, minutesArgument.columnCount);
  const results: CellResult[][] = [];
  for (let r = 0; r < rowCount; r++) {
    const humanRow = humanArgument.rows[humanArgument.isRange ? r : 0] ?? [];
    const minutesRow = minutesArgument.rows[minutesArgument.isRange ? r : 0] ?? [];
    const row: CellResult[] = [];
    for (let c = 0; c < columnCount; c++) {
      if (r === 0 && hasHeadings) {
        row.push(heading);
        continue;
      }
      const human = humanRow[humanArgument.isRange ? c : 0];
      const minutes = minutesRow[minutesArgument.isRange ? c : 0];
      try {
        row.push(isRowBlank(humanArgument, human, minutesArgument, minutes) ? '' : factorOf(human, minutes));
      } catch (error) {
        row.push(sentenceOf(error));
      }
    }
    results.push(row);
  }
  return results.length === 0 ? '' : results;
}

/** A value given for all rows does not make a row of blanks a task. */
function isRowBlank(first: Argument, a: unknown, second: Argument, b: unknown): boolean {
  return (!first.isRange || isBlankValue(a)) && (!second.isRange || isBlankValue(b));
}

/** The durations of each row of the ranges, headings and blanks left out; an unreadable one is an error with its row. */
export function readPairs(
  args: readonly Argument[],
  parameters: readonly DurationParameter[],
  context: FunctionContext,
  visit: (durations: (Duration | null)[]) => void,
): void {
  checkSizes(args);
  const { hasHeadings, units } = readArgumentHeadings(args, parameters, context);
  const isOneCell = args.every(({ isRange }) => !isRange);
  const rowCount = isOneCell ? 1 : countFilledRows(args);
  const columnCount = Math.max(...args.map((argument) => argument.columnCount));
  for (let r = hasHeadings ? 1 : 0; r < rowCount; r++) {
    for (let c = 0; c < columnCount; c++) {
      try {
        visit(
          args.map(({ rows, isRange }, i) => {
            const value = isRange ? rows[r]?.[c] : rows[0]?.[0];
            const parameter = parameters[i] as DurationParameter;
            return readDurationArgument(value, parameter, units[i] ?? parameter.unit, context);
          }),
        );
      } catch (error) {
        throw isOneCell ? error : new Error(`Row ${r + 1} of the range: ${sentenceOf(error)}`);
      }
    }
  }
}

/** Gives each value of an argument to `convert`; headings and blanks stay, a sentence stands where a row cannot be read. */
export function convertEach(
  argument: Argument,
  hasHeading: boolean,
  convert: (value: unknown) => CellResult,
): CellResult | CellResult[][] {
  const convertOne = (value: unknown) => (isBlankValue(value) ? '' : convert(value));
  if (!argument.isRange) return convertOne(argument.rows[0]?.[0]);
  const filled = argument.rows.slice(0, countFilledRows([argument]));
  if (filled.length === 0) return '';
  return filled.map((row, r) =>
    Array.from({ length: argument.columnCount }, (_, c) => {
      if (r === 0 && hasHeading) return String(row[c] ?? '');
      try {
        return convertOne(row[c]);
      } catch (error) {
        return sentenceOf(error);
      }
    }),
  );
}
