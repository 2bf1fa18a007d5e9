import { decimalFromNumber } from '../record/numbers/decimal.ts';
import { roundDecimal } from '../record/numbers/rounding.ts';
import { type Duration, HOURS_IN_WORKING_WEEK, hoursOf, minutesOf } from '../record/values/duration.ts';
import { factorRatio } from '../record/values/factor.ts';
import { readNumberText } from '../record/values/number-text.ts';
import { ratioToNumber } from '../record/values/statistics.ts';
import {
  type FunctionContext,
  isBlankValue,
  readArgument,
  refuseArgument,
  requireArgument,
  singleValue,
  type Values,
} from './arguments.ts';
import type { SheetFunctionBody } from './call-sheet-function.ts';
import { readArgumentTraits, readDurationArgument, readDurationArguments, rejectUnclear } from './durations.ts';
import { computeFactorRanges, readAboutPercent } from './factor-ranges.ts';
import { computeFactors } from './factors.ts';
import {
  AI_MINUTES,
  DECIMALS,
  type DurationParameter,
  FACTOR,
  HOURS_PER_WEEK,
  HUMAN_HOURS,
  SUPERVISION_MINUTES,
  VALUE_IN_HOURS,
  VALUE_IN_MINUTES,
} from './parameters.ts';
import { type CellResult, convertEach } from './rows.ts';
import { sumRows } from './sums.ts';

type Pair = readonly [DurationParameter, DurationParameter];

function computePairFactors(values: Values, pair: Pair, heading: string, context: FunctionContext) {
  return computeFactors(readDurationArguments(values, pair), pair, heading, context);
}

/** Computes Σ human time ÷ Σ minutes over the rows that have both; `''` when there is nothing to divide. */
function computeWeightedFactor(values: Values, pair: Pair, allowsZero: boolean, context: FunctionContext) {
  const { sums } = sumRows(readDurationArguments(values, pair), pair, allowsZero ? null : pair[1], context);
  const [human, minutes] = sums;
  return (human && minutes && ratioToNumber(factorRatio(human, minutes))) ?? '';
}

function readHoursPerWeek(value: unknown): number {
  if (isBlankValue(value)) return HOURS_IN_WORKING_WEEK;
  const hours = typeof value === 'string' ? Number(value) : value;
  if (typeof hours === 'number' && hours > 0 && Number.isFinite(hours)) return hours;
  return refuseArgument(HOURS_PER_WEEK, value);
}

function computeWeeks(values: Values, context: FunctionContext): CellResult {
  const hoursPerWeek = readHoursPerWeek(singleValue(values[1]));
  const { sums, rowCount } = sumRows(readDurationArguments(values, [HUMAN_HOURS]), [HUMAN_HOURS], null, context);
  const [human] = sums;
  return human === undefined || rowCount === 0 ? '' : hoursOf(human) / hoursPerWeek;
}

function convertDurations(
  values: Values,
  parameter: DurationParameter,
  convert: (duration: Duration) => number,
  context: FunctionContext,
) {
  const [argument] = readDurationArguments(values, [parameter] as const);
  const { hasHeadings, unclear, readings } = readArgumentTraits([argument], [parameter] as const, context);
  rejectUnclear(unclear);
  return convertEach(argument, hasHeadings, (value) => {
    const duration = readDurationArgument(value, parameter, readings[0], context);
    return duration === null ? '' : convert(duration);
  });
}

function readDecimals(value: unknown): number {
  if (isBlankValue(value)) return 1;
  const decimals = Number(value);
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= 10) return decimals;
  return refuseArgument(DECIMALS, value);
}

function formatFactor(value: unknown, decimals: number): string {
  const factor =
    typeof value === 'number' && Number.isFinite(value) && value >= 0
      ? decimalFromNumber(value)
      : typeof value === 'string'
        ? readNumberText(value.trim().replace(/ ?[x×]$/i, ''))
        : null;
  if (factor === null)
    return refuseArgument(FACTOR, value, `, which is not a factor. Write a number such as ${FACTOR.example}.`);
  return `${roundDecimal(factor, decimals)}x`;
}

function formatFactors(values: Values): CellResult | CellResult[][] {
  const argument = readArgument(FACTOR.name, requireArgument(values, 0, FACTOR));
  const decimals = readDecimals(singleValue(values[1]));
  const first = argument.rows[0]?.[0];
  const hasHeading = argument.isRange && typeof first === 'string' && /^[^\d]+$/.test(first);
  return convertEach(argument, hasHeading, (value) => formatFactor(value, decimals));
}

/** The functions for formulas in columns. They are small, because each formula loads their code. */
export const FIGURE_FUNCTIONS = {
  LEVERAGE: (values, context) => computePairFactors(values, [HUMAN_HOURS, AI_MINUTES], 'Factor', context),
  SUPERVISORY_LEVERAGE: (values, context) =>
    computePairFactors(values, [HUMAN_HOURS, SUPERVISION_MINUTES], 'Sup. Factor', context),
  LEVERAGE_RANGE: (values, context) => {
    const pair = [HUMAN_HOURS, AI_MINUTES] as const;
    return computeFactorRanges(
      readDurationArguments(values, pair),
      pair,
      readAboutPercent(singleValue(values[2])),
      context,
    );
  },
  WEIGHTED_LEVERAGE: (values, context) => computeWeightedFactor(values, [HUMAN_HOURS, AI_MINUTES], false, context),
  WEIGHTED_SUPERVISORY_LEVERAGE: (values, context) =>
    computeWeightedFactor(values, [HUMAN_HOURS, SUPERVISION_MINUTES], true, context),
  HUMAN_WEEKS: computeWeeks,
  DURATION_HOURS: (values, context) => convertDurations(values, VALUE_IN_HOURS, hoursOf, context),
  DURATION_MINUTES: (values, context) => convertDurations(values, VALUE_IN_MINUTES, minutesOf, context),
  LEVERAGE_TEXT: formatFactors,
} satisfies Readonly<Record<string, SheetFunctionBody>>;
