import { describeUnreadable } from '../record/notices/unreadable-words.ts';
import { isZero } from '../record/numbers/decimal.ts';
import { hasUnclearUnit, unitInHeading } from '../record/reading/columns/heading-units.ts';
import { isErrorText } from '../record/values/cell.ts';
import { decideMarks } from '../record/values/decimal-marks.ts';
import { type Duration, type DurationUnit, readDuration } from '../record/values/duration.ts';
import { UNIT_SIGNS } from '../record/values/duration-grammar.ts';
import type { DecimalMark } from '../record/values/number-text.ts';
import {
  type Argument,
  type FunctionContext,
  isBlankValue,
  readArgument,
  requireArgument,
  toCell,
  type Values,
} from './arguments.ts';
import type { DurationParameter } from './parameters.ts';

/** The unit and the decimal mark of an argument. */
export interface ArgumentReading {
  /** The unit of plain numbers. A heading such as `Human Est. (min)` can change it. */
  readonly unit: DurationUnit;
  /**
   * The decimal mark of a number such as `2,125`. Columns of plain numbers do not need it, so it is decided on first
   * use.
   */
  readonly findMark: () => DecimalMark;
  /** The distance of the bounds of an approximate time from its value, in percent. Default: 25. */
  readonly percent?: number;
}

/** An unreadable argument. The message is the sentence for a single cell. */
export class ArgumentFault extends Error {
  /** @param shown the value as typed, with its unit if it is a plain number; for a date, the word `date` */
  constructor(
    message: string,
    readonly shown: string,
  ) {
    super(message);
  }
}

/**
 * Reads a duration; null for a blank.
 * @throws an ArgumentFault with a sentence that contains the parameter, the value and an example
 */
export function readDurationArgument(
  value: unknown,
  parameter: DurationParameter,
  { unit, findMark, percent }: ArgumentReading,
  context: FunctionContext,
): Duration | null {
  const { name, example } = parameter;
  const reading = readDuration(toCell(value, context), unit, typeof value === 'string' ? findMark() : '.', percent);
  switch (reading.kind) {
    case 'blank':
      return null;
    case 'duration':
      return reading.duration;
    case 'negative':
      throw new ArgumentFault(`${name} is “${reading.shown}”, which is negative. Write ${example}.`, reading.shown);
    case 'error-cell':
      throw new ArgumentFault(`${name} is the error ${reading.shown}. Fix that cell first.`, reading.shown);
    case 'unreadable': {
      const { is, write } = describeUnreadable(reading, example);
      const { shown, reason } = reading;
      throw new ArgumentFault(
        `${name} is “${shown}”, which is ${is}. Write ${write}.`,
        reason === 'date' ? reason : shown,
      );
    }
  }
}

/** Reads the arguments of a function whose first parameters are all durations. */
export function readDurationArguments<Parameters extends readonly DurationParameter[]>(
  values: Values,
  parameters: Parameters,
): { [Index in keyof Parameters]: Argument } {
  return parameters.map((parameter, i) => readArgument(parameter.name, requireArgument(values, i, parameter))) as {
    [Index in keyof Parameters]: Argument;
  };
}

/**
 * Rejects a time of 0. @param value the value from which the time was read
 * @throws an ArgumentFault
 */
export function rejectZero(
  { seconds }: Duration,
  value: unknown,
  { name, example }: DurationParameter,
  { unit }: ArgumentReading,
): void {
  if (!isZero(seconds)) return;
  const shown = typeof value === 'string' ? value.trim() : `0 ${UNIT_SIGNS[unit]}`;
  throw new ArgumentFault(`${name} is 0, so there is no factor. Write ${example}.`, shown);
}

function isHeading(value: unknown, parameter: DurationParameter, context: FunctionContext): boolean {
  if (typeof value !== 'string' || isBlankValue(value) || isErrorText(value)) return false;
  const reading = readDuration(toCell(value, context), parameter.unit);
  return reading.kind === 'unreadable' && reading.reason === 'other';
}

export interface ArgumentReadings<Parameters> {
  /** Whether the first row of the ranges contains headings and no figure. */
  readonly hasHeadings: boolean;
  /** The first heading whose unit is not clear; undefined without one. */
  readonly unclear: string | undefined;
  /** One reading per argument. */
  readonly readings: { readonly [Index in keyof Parameters]: ArgumentReading };
}

/** Lists the texts of a range, from its first row of values on; none for one cell, because a mark needs a column to decide. */
function listTexts({ rows, isRange, columnCount }: Argument, firstRow: number): string[] {
  const texts: string[] = [];
  for (let r = isRange ? firstRow : rows.length; r < rows.length; r++) {
    const row = rows[r] as readonly unknown[];
    for (let c = 0; c < columnCount; c++) {
      const value = row[c];
      if (typeof value === 'string' && value.length > 0) texts.push(value);
    }
  }
  return texts;
}

const NO_UNIT = 'no clear unit';

/** Adds a mark to the heading of results if a post would have a warning. */
export function headingOfResults(heading: string, unclear: string | undefined): string {
  return unclear === undefined ? heading : `${heading} (${NO_UNIT})`;
}

/** Rejects a heading without a clear unit if the result is a single figure. @throws an Error with a sentence */
export function rejectUnclear(unclear: string | undefined): void {
  if (unclear !== undefined) throw new Error(`“${unclear}” has ${NO_UNIT}. Write (h) or (min).`);
}

/** Reads the headings of the ranges, which count only if every range has one, and the decimal marks of their texts. */
export function readArgumentTraits<Parameters extends readonly DurationParameter[]>(
  args: { readonly [Index in keyof Parameters]: Argument },
  parameters: Parameters,
  context: FunctionContext,
): ArgumentReadings<Parameters> {
  const firsts = args.map(({ rows, isRange }) => (isRange ? rows[0]?.[0] : undefined));
  const hasHeadings =
    args.some(({ isRange }) => isRange) &&
    parameters.every((parameter, i) => {
      const isFigure = (value: unknown) => readDuration(toCell(value, context), parameter.unit).kind === 'duration';
      const [first, ...others] = args[i]?.rows[0] ?? [];
      return args[i]?.isRange === false || (isHeading(first, parameter, context) && !others.some(isFigure));
    });
  let marks: readonly (DecimalMark | null)[] | null = null;
  const findMark = (i: number): DecimalMark => {
    marks = marks ?? decideMarks(args.map((argument) => listTexts(argument, hasHeadings ? 1 : 0)));
    return marks[i] ?? '.';
  };
  const readings = parameters.map(({ unit }, i): ArgumentReading => {
    const heading = firsts[i];
    const ofHeading = hasHeadings && typeof heading === 'string' ? unitInHeading(heading) : null;
    return { unit: ofHeading ?? unit, findMark: () => findMark(i) };
  });
  const unclear = hasHeadings ? firsts.map(String).find(hasUnclearUnit) : undefined;
  return { hasHeadings, unclear, readings: readings as unknown as ArgumentReadings<Parameters>['readings'] };
}
