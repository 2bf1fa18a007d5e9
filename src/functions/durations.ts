import { isZero } from '../record/numbers/decimal.ts';
import { unitInHeading } from '../record/reading/headings.ts';
import { isErrorText } from '../record/values/cell.ts';
import { type Duration, type DurationUnit, readDuration } from '../record/values/duration.ts';
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

/** @throws a sentence naming parameter, value and what was expected; null for a blank. */
export function readDurationArgument(
  value: unknown,
  parameter: DurationParameter,
  unit: DurationUnit,
  context: FunctionContext,
): Duration | null {
  const { name, example } = parameter;
  const reading = readDuration(toCell(value, context), unit);
  switch (reading.kind) {
    case 'blank':
      return null;
    case 'duration':
      return reading.duration;
    case 'negative':
      throw new Error(`${name} is “${reading.shown}”, which is negative. Write ${example}.`);
    case 'error-cell':
      throw new Error(`${name} is the error ${reading.shown}. Fix that cell first.`);
    case 'unreadable':
      throw new Error(`${name} is “${reading.shown}”, which is not a duration. Write ${example}.`);
  }
}

/** The arguments of a function whose first parameters all take durations. */
export function readDurationArguments<Parameters extends readonly DurationParameter[]>(
  values: Values,
  parameters: Parameters,
): { [Index in keyof Parameters]: Argument } {
  return parameters.map(({ name, example }, i) => readArgument(name, requireArgument(values, i, name, example))) as {
    [Index in keyof Parameters]: Argument;
  };
}

export function refuseZero(minutes: Duration, { name, example }: DurationParameter): void {
  if (isZero(minutes.seconds)) throw new Error(`${name} is 0, so there is no factor. Write ${example}.`);
}

function isHeading(value: unknown, parameter: DurationParameter, context: FunctionContext): boolean {
  if (typeof value !== 'string' || isBlankValue(value) || isErrorText(value)) return false;
  return readDuration(toCell(value, context), parameter.unit).kind === 'unreadable';
}

export interface Headings<Parameters> {
  /** The first row of the ranges holds headings, not durations. */
  readonly hasHeadings: boolean;
  /** By argument: what plain numbers mean, which a heading such as `Human Est. (min)` can change. */
  readonly units: { readonly [Index in keyof Parameters]: DurationUnit };
}

/** Looks whether each range begins with a heading. */
export function readArgumentHeadings<Parameters extends readonly DurationParameter[]>(
  args: { readonly [Index in keyof Parameters]: Argument },
  parameters: Parameters,
  context: FunctionContext,
): Headings<Parameters> {
  const firsts = args.map(({ rows, isRange }) => (isRange ? rows[0]?.[0] : undefined));
  const hasHeadings =
    args.some(({ isRange }) => isRange) &&
    parameters.every((parameter, i) => args[i]?.isRange === false || isHeading(firsts[i], parameter, context));
  const units = parameters.map(({ unit }, i) => {
    const heading = firsts[i];
    return hasHeadings && typeof heading === 'string' ? (unitInHeading(heading) ?? unit) : unit;
  });
  return { hasHeadings, units: units as Headings<Parameters>['units'] };
}
