import type { TimeColumn } from '../../../record/notices/sheet-facts.ts';
import {
  compareDecimals,
  type Decimal,
  divideDecimalsToNumber,
  isZero,
  multiplyDecimals,
  parseDecimal,
} from '../../../record/numbers/decimal.ts';
import { isRoundingTie, type Ratio, roundRatio } from '../../../record/numbers/rounding.ts';
import {
  type Duration,
  type DurationUnit,
  SECONDS_IN_HOUR,
  SECONDS_IN_MINUTE,
} from '../../../record/values/duration.ts';
import { type FactorBounds, factorBounds, factorRatio } from '../../../record/values/factor.ts';
import type { DecimalMark } from '../../../record/values/number-text.ts';
import {
  isBlankFigure,
  type Marks,
  type PrintedBounds,
  type PrintedNumber,
  readPrintedDuration,
  readPrintedFactor,
  readPrintedNumber,
  readPrintedWeeks,
  splitPrintedBounds,
} from './printed-cells.ts';
import type { PublishedRow } from './published-day.ts';

/** The properties that all rows of a table share and that are needed to read them. */
export interface TableTraits {
  readonly marks: Marks;
  /** The decimal mark of each column of times, as typed. */
  readonly timeMarks: Readonly<Record<TimeColumn, DecimalMark>>;
  /** Digits after the mark in the table's factors; those with fewer digits had zeros at the end. */
  readonly factorDecimals: number;
  /** Digits to which every time of a column is rounded; null when they are printed as entered. */
  readonly rounded: Readonly<Record<TimeColumn, number | null>>;
  /** Whether the style shows that they are rounded. Otherwise, times that happen to have the same decimals can be exact. */
  readonly isRoundingKnown: boolean;
  /** Whether plain numbers are cells too, because the headings have units. */
  readonly isUnitOptional: boolean;
  /** Whether no factor of the table has an x. */
  readonly isFactorPlain: boolean;
  /** Hours of a working week and of a working day. */
  readonly hoursPerWeek: number;
  readonly hoursPerDay: number;
  readonly units: Readonly<Record<TimeColumn, DurationUnit>>;
  /** The distance of the bounds of an approximate time from its value, in percent. */
  readonly approximatePercent: number;
}

/**
 * How a printed figure agrees with the cells it is computed from: exactly; rounded half up; within the uncertainty of a
 * rounded estimate; one off in the last digit; or not at all. `orphan`: one of the two is missing.
 */
export type Agreement = 'exact' | 'half-up' | 'within-rounding' | 'last-digit' | 'differs' | 'orphan';

export type ComputedKey = 'factor' | 'supervisoryFactor' | 'weeks';

export interface ComputedCell {
  readonly key: ComputedKey;
  readonly printed: string;
  /** The value that follows from the row, with as many digits as are printed; null if none does. */
  readonly expected: string | null;
  readonly agreement: Agreement;
}

/** The durations of a row; null for a cell that is blank or not a duration. */
export interface RowDurations {
  readonly human: Duration | null;
  readonly ai: Duration | null;
  readonly supervision: Duration | null;
}

export function readRowDurations(row: PublishedRow, traits: TableTraits): RowDurations {
  const { timeMarks, units, approximatePercent } = traits;
  const read = (key: TimeColumn) =>
    isBlankFigure(row[key]) ? null : readPrintedDuration(row[key], units[key], timeMarks[key], approximatePercent);
  return { human: read('humanEstimate'), ai: read('aiTime'), supervision: read('supervision') };
}

function isSame(a: string, b: Decimal): boolean {
  return compareDecimals(parseDecimal(a), b) === 0;
}

/**
 * Compares a printed number with the exact one.
 * @param slack the relative uncertainty of the ratio
 * @param isSlackKnown whether the ratio is uncertain, and not only possibly, so that it cannot show a tie
 */
export function compareWithRatio(
  printed: PrintedNumber,
  ratio: Ratio,
  decimals: number,
  slack: number,
  isSlackKnown: boolean,
): Agreement {
  const rounded = roundRatio(ratio, decimals);
  if (isSame(rounded, printed.value)) return 'exact';
  if (slack === Number.POSITIVE_INFINITY) return 'within-rounding';
  const exact = divideDecimalsToNumber(ratio.numerator, ratio.denominator);
  const shown = divideDecimalsToNumber(printed.value, parseDecimal('1'));
  const unit = 10 ** -decimals;
  const isHalfUp = shown > exact && shown - exact < unit * 0.75 && isRoundingTie(ratio, decimals);
  if (isHalfUp && !(isSlackKnown && slack > 0)) return 'half-up';
  const reach = unit / 2 + exact * slack;
  if (slack > 0 && Math.abs(shown - exact) <= reach * (1 + 1e-9)) return 'within-rounding';
  return Math.abs(shown - exact) <= unit * 1.5 ? 'last-digit' : 'differs';
}

function compareCell(
  key: ComputedKey,
  printed: string,
  number: PrintedNumber | null,
  ratio: Ratio | null,
  decimals: number,
  slack: number,
  isSlackKnown: boolean,
): ComputedCell | null {
  const isBlank = isBlankFigure(printed);
  if (isBlank && ratio === null) return null;
  if (isBlank || number === null || ratio === null) {
    const expected = ratio === null ? null : roundRatio(ratio, decimals);
    return { key, printed, expected, agreement: isBlank || ratio === null ? 'orphan' : 'differs' };
  }
  const agreement = compareWithRatio(number, ratio, decimals, slack, isSlackKnown);
  return { key, printed, expected: roundRatio(ratio, decimals), agreement };
}

const WORST_FIRST: readonly Agreement[] = ['differs', 'last-digit', 'half-up'];

/** Bounds in a published figure, compared with the ones that follow from the rows. */
export interface ComparedBounds {
  readonly agreement: Agreement;
  /** The expected bounds, with as many digits as are printed. */
  readonly expected: string;
}

/**
 * Compares the bounds after a printed figure with the computed ones.
 * @param decimals the decimals of the printed bounds; trailing zeros are not printed
 */
export function compareBounds(
  shown: PrintedBounds,
  bounds: FactorBounds,
  decimals: number,
  marks: Marks,
): ComparedBounds {
  const [low, high] = [readPrintedNumber(shown.low, marks), readPrintedNumber(shown.high ?? '', marks)];
  // A small bound can have more decimals than the other one.
  const [lowDigits, highDigits] = [low, high].map((bound) => Math.max(decimals, bound?.decimals ?? 0)) as [
    number,
    number,
  ];
  const isOpen = bounds.high === null;
  const expectedHigh = bounds.high === null ? 'or more' : `to ${roundRatio(bounds.high, highDigits)}`;
  const ofHigh =
    bounds.high === null || high === null ? 'exact' : compareWithRatio(high, bounds.high, highDigits, 0, false);
  const agreements = [low === null ? 'differs' : compareWithRatio(low, bounds.low, lowDigits, 0, false), ofHigh];
  const isUnlike = isOpen !== (shown.high === null) || (shown.high !== null && high === null);
  return {
    agreement: isUnlike ? 'differs' : (WORST_FIRST.find((agreement) => agreements.includes(agreement)) ?? 'exact'),
    expected: `${roundRatio(bounds.low, lowDigits)} ${expectedHigh}`,
  };
}

const SECONDS = { humanEstimate: SECONDS_IN_HOUR, aiTime: SECONDS_IN_MINUTE, supervision: SECONDS_IN_MINUTE } as const;

/**
 * Returns the maximum relative difference between a sum of rounded times and that of the entered ones.
 * @param count the number of times in the sum
 */
export function slackOf(sum: Duration, key: TimeColumn, { rounded }: TableTraits, count: number): number {
  const digits = rounded[key];
  if (digits === null) return 0;
  if (isZero(sum.seconds)) return Number.POSITIVE_INFINITY;
  const amount = divideDecimalsToNumber(sum.seconds, parseDecimal(String(SECONDS[key])));
  return (count * 10 ** -digits) / 2 / amount;
}

/** Returns the maximum relative difference of a quotient from those of its two parts. */
export const slackOfQuotient = (above: number, below: number) =>
  below >= 1 ? Number.POSITIVE_INFINITY : (1 + above) / (1 - below) - 1;

/**
 * Compares the row's factors and weeks with its durations.
 * @param keys the columns of the table; a factor without a column is not missing
 */
export function compareRow(row: PublishedRow, keys: ReadonlySet<string>, traits: TableTraits): ComputedCell[] {
  const { human, ai, supervision } = readRowDurations(row, traits);
  const { marks, factorDecimals, rounded, isRoundingKnown } = traits;
  const slack = human === null ? 0 : slackOf(human, 'humanEstimate', traits, 1);
  const factorOf = (key: 'factor' | 'supervisoryFactor', minutes: Duration | null): ComputedCell | readonly [] => {
    const ratio = human === null || minutes === null ? null : factorRatio(human, minutes);
    const number = readPrintedFactor(row[key], marks);
    const decimals = Math.max(factorDecimals, number?.decimals ?? 0);
    const isComputable = keys.has(key) && (key === 'factor' || keys.has('supervision'));
    const timeKey = key === 'factor' ? 'aiTime' : 'supervision';
    const ofMinutes = minutes === null ? 0 : slackOf(minutes, timeKey, traits, 1);
    const slackOfCell = slackOfQuotient(slack, ofMinutes);
    const cell = isComputable
      ? compareCell(key, row[key], number, ratio, decimals, slackOfCell, isRoundingKnown)
      : null;
    const shown = splitPrintedBounds(row[key]);
    const bounds = human === null || minutes === null ? null : factorBounds(human, minutes);
    const isRounded = rounded.humanEstimate !== null || rounded[timeKey] !== null;
    // Bounds of rounded times can have been computed from more exact ones.
    if (cell?.agreement !== 'exact' || shown === null || bounds === null || isRounded) return cell ?? [];
    return { ...cell, ...compareBounds(shown, bounds, decimals, marks) };
  };
  const weeks = readPrintedWeeks(row.weeks, marks);
  const secondsPerWeek = multiplyDecimals(
    parseDecimal(String(traits.hoursPerWeek)),
    parseDecimal(String(SECONDS_IN_HOUR)),
  );
  const weeksRatio = human === null ? null : { numerator: human.seconds, denominator: secondsPerWeek };
  return [
    ...[factorOf('factor', ai), factorOf('supervisoryFactor', supervision)].flat(),
    ...(keys.has('weeks')
      ? [compareCell('weeks', row.weeks, weeks, weeksRatio, weeks?.decimals ?? 1, slack, isRoundingKnown) ?? []]
      : []
    ).flat(),
  ];
}
