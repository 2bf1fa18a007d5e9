import { type Duration, highOf, hoursOf, lowOf, minutesOf } from '../record/values/duration.ts';
import { divideHoursByMinutes } from '../record/values/factor.ts';
import {
  type Argument,
  checkSizes,
  countFilledRows,
  type FunctionContext,
  isBlankValue,
  refuseArgument,
} from './arguments.ts';
import {
  type ArgumentReading,
  headingOfResults,
  readArgumentTraits,
  readDurationArgument,
  rejectZero,
} from './durations.ts';
import { markOf, settleTie } from './factors.ts';
import { ABOUT, type DurationParameter } from './parameters.ts';
import { type CellResult, repeatSingle } from './rows.ts';

/** Reads the share of an approximate time in percent; undefined for the default. */
export function readAboutPercent(value: unknown): number | undefined {
  if (isBlankValue(value)) return undefined;
  const share = typeof value === 'string' ? Number(value.trim().replace(/ ?%$/, '')) / 100 : value;
  if (typeof share === 'number' && share >= 0 && share <= 1) return share * 100;
  return refuseArgument(ABOUT, value);
}

function divide(human: Duration['seconds'], minutes: Duration['seconds']): number {
  return settleTie(divideHoursByMinutes(hoursOf({ seconds: human }), minutesOf({ seconds: minutes })));
}

/**
 * Computes the bounds of each row's factor: `[low, high]`, both the factor itself without a range. The upper bound is `''`
 * if the lower bound of the minutes is 0, and both are for an incomplete row. An unreadable row shows the value as typed.
 * @param percent of an approximate time; undefined for the default
 */
export function computeFactorRanges(
  args: readonly [Argument, Argument],
  parameters: readonly [DurationParameter, DurationParameter],
  percent: number | undefined,
  context: FunctionContext,
): CellResult[][] {
  checkSizes(args);
  if (args.some(({ columnCount }) => columnCount > 1))
    throw new Error('Give ranges of one column, such as C1:C and D1:D.');
  const { hasHeadings, unclear, readings } = readArgumentTraits(args, parameters, context);
  const read = (value: unknown, place: 0 | 1) => {
    const reading: ArgumentReading = percent === undefined ? readings[place] : { ...readings[place], percent };
    const time = readDurationArgument(value, parameters[place], reading, context);
    if (place === 1 && time !== null) rejectZero(time, value, parameters[place], reading);
    return time;
  };
  const rangeOf = (humanValue: unknown, minutesValue: unknown): CellResult[] => {
    const [human, minutes] = [read(humanValue, 0), read(minutesValue, 1)];
    if (human === null || minutes === null) return ['', ''];
    const least = lowOf(minutes);
    return [divide(lowOf(human), highOf(minutes)), least.coefficient === 0 ? '' : divide(highOf(human), least)];
  };
  const [human, minutes] = args;
  if (!human.isRange && !minutes.isRange) return [rangeOf(human.rows[0]?.[0], minutes.rows[0]?.[0])];
  const rowCount = countFilledRows(args);
  const [humanRows, minutesRows] = [repeatSingle(human, rowCount, 1), repeatSingle(minutes, rowCount, 1)];
  const results: CellResult[][] =
    hasHeadings && rowCount > 0
      ? [['Factor low', 'Factor high'].map((heading) => headingOfResults(heading, unclear))]
      : [];
  for (let r = results.length; r < rowCount; r++) {
    const [a, b] = [humanRows[r]?.[0], minutesRows[r]?.[0]];
    const isBlank = (!human.isRange || isBlankValue(a)) && (!minutes.isRange || isBlankValue(b));
    try {
      results.push(isBlank ? ['', ''] : rangeOf(a, b));
    } catch (error) {
      results.push([markOf(error), '']);
    }
  }
  return results.length === 0 ? [['', '']] : results;
}
