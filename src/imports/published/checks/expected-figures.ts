import {
  type Decimal,
  decimalFromNumber,
  divideDecimalsToNumber,
  multiplyDecimals,
  parseDecimal,
} from '../../../record/numbers/decimal.ts';
import type { Ratio } from '../../../record/numbers/rounding.ts';
import { addDurations, type Duration, SECONDS_IN_HOUR, SECONDS_IN_MINUTE } from '../../../record/values/duration.ts';
import { type FactorBounds, factorBounds, factorRatio } from '../../../record/values/factor.ts';
import { isBlankFigure, type PrintedBounds, type PrintedNumber, readPrintedTokens } from '../rows/printed-cells.ts';
import type { PublishedRow } from '../rows/published-day.ts';
import {
  type Agreement,
  type ComparedBounds,
  compareBounds,
  compareWithRatio,
  readRowDurations,
  slackOf,
  slackOfQuotient,
  type TableTraits,
} from '../rows/row-arithmetic.ts';
import type { Coverage } from './coverage.ts';

export type StatisticKind =
  | 'tasks'
  | 'humanHours'
  | 'humanWeeks'
  | 'aiMinutes'
  | 'supervisionMinutes'
  | 'tokens'
  | 'factor'
  | 'supervisoryFactor';

const KINDS: readonly (readonly [RegExp, StatisticKind])[] = [
  [/superv.*(?:leverage|factor)|\bslf\b/i, 'supervisoryFactor'],
  [/leverage|factor|\blf\b/i, 'factor'],
  [/token/i, 'tokens'],
  [/superv|\bsup/i, 'supervisionMinutes'],
  [/weeks/i, 'humanWeeks'],
  [/human/i, 'humanHours'],
  [/claude|wall-clock|\bai\b|agent/i, 'aiMinutes'],
  [/tasks?\b/i, 'tasks'],
];

const LONGEST_LABEL = 160;

/** Returns the statistic that a label names, else null. @example statisticKindOf('Total Claude minutes') //=> 'aiMinutes' */
export function statisticKindOf(label: string): StatisticKind | null {
  if (label.length > LONGEST_LABEL) return null;
  return KINDS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

/** The properties of a record that are needed to read its statistics and sentences. */
export interface RecordTraits extends TableTraits {
  /** Digits after the mark in the averages. */
  readonly averageDecimals: number;
}

export const isFactor = (kind: StatisticKind) => kind === 'factor' || kind === 'supervisoryFactor';

/** Whether the times of a column are rounded. */
export function isRounded({ rounded }: TableTraits): boolean {
  return Object.values(rounded).some((digits) => digits !== null);
}

/** A figure computed from the rows, and its relative uncertainty from rounding in the rows. */
export interface Expected {
  readonly ratio: Ratio;
  readonly slack: number;
}

export interface Totals {
  readonly rowCount: number;
  readonly supervisedCount: number;
  readonly human: Duration;
  readonly ai: Duration;
  readonly supervision: Duration;
  readonly supervisedHuman: Duration;
  /** The uncertainty of each sum from rounding in the rows. */
  readonly slack: {
    readonly human: number;
    readonly ai: number;
    readonly supervision: number;
    readonly supervisedHuman: number;
  };
  readonly tokens: Expected | null;
  readonly countedTokens: number;
}

export const ONE = parseDecimal('1');
const whole = (value: Decimal): Ratio => ({ numerator: value, denominator: ONE });

function sumTokens(rows: readonly PublishedRow[], { marks }: RecordTraits): Expected | null {
  const counts = rows.flatMap(({ tokens }) => (tokens === '' ? [] : (readPrintedTokens(tokens, marks) ?? [])));
  if (counts.length === 0) return null;
  const sum = counts.reduce((total, { tokens }) => total + tokens, 0);
  const slack = counts.reduce((total, count) => total + count.slack, 0);
  return { ratio: whole(decimalFromNumber(sum)), slack: sum === 0 ? 0 : slack / sum };
}

/** Adds up the rows; null if a row's hours or minutes cannot be read, because the total is then unknown. */
export function sumRows(rows: readonly PublishedRow[], traits: RecordTraits): Totals | null {
  const durations = rows.map((row) => readRowDurations(row, traits));
  if (durations.some(({ human, ai }) => human === null || ai === null)) return null;
  const supervised = durations.filter(({ supervision }) => supervision !== null);
  const human = addDurations(durations.flatMap((each) => each.human ?? []));
  const supervisedHuman = addDurations(supervised.flatMap((each) => each.human ?? []));
  const ai = addDurations(durations.flatMap((each) => each.ai ?? []));
  const supervision = addDurations(supervised.flatMap((each) => each.supervision ?? []));
  return {
    rowCount: rows.length,
    supervisedCount: supervised.length,
    human,
    ai,
    supervision,
    supervisedHuman,
    slack: {
      human: slackOf(human, 'humanEstimate', traits, rows.length),
      ai: slackOf(ai, 'aiTime', traits, rows.length),
      supervision: slackOf(supervision, 'supervision', traits, supervised.length),
      supervisedHuman: slackOf(supervisedHuman, 'humanEstimate', traits, supervised.length),
    },
    tokens: sumTokens(rows, traits),
    countedTokens: rows.filter(({ tokens }) => !isBlankFigure(tokens)).length,
  };
}

type TimeUnit = 'minutes' | 'hours' | 'days' | 'weeks';

export function perUnit(duration: Duration, unit: TimeUnit, { hoursPerDay, hoursPerWeek }: RecordTraits): Ratio {
  const ofHours = (hours: number) =>
    multiplyDecimals(parseDecimal(String(hours)), parseDecimal(String(SECONDS_IN_HOUR)));
  const secondsIn = {
    minutes: parseDecimal(String(SECONDS_IN_MINUTE)),
    hours: ofHours(1),
    days: ofHours(hoursPerDay),
    weeks: ofHours(hoursPerWeek),
  };
  return { numerator: duration.seconds, denominator: secondsIn[unit] };
}

export function expectFigure(kind: StatisticKind, totals: Totals, traits: RecordTraits): Expected | null {
  const { human, ai, supervision, supervisedHuman, supervisedCount, slack } = totals;
  const exactly = (ratio: Ratio | null, slack = 0): Expected | null => (ratio === null ? null : { ratio, slack });
  switch (kind) {
    case 'tasks':
      return exactly(whole(decimalFromNumber(totals.rowCount)));
    case 'humanHours':
      return exactly(perUnit(human, 'hours', traits), slack.human);
    case 'humanWeeks':
      return exactly(perUnit(human, 'weeks', traits), slack.human);
    case 'aiMinutes':
      return exactly(perUnit(ai, 'minutes', traits), slack.ai);
    case 'supervisionMinutes':
      return supervisedCount === 0 ? null : exactly(perUnit(supervision, 'minutes', traits), slack.supervision);
    case 'tokens':
      return totals.tokens;
    case 'factor':
      return exactly(factorRatio(human, ai), slackOfQuotient(slack.human, slack.ai));
    case 'supervisoryFactor':
      if (supervisedCount === 0) return null;
      return exactly(
        factorRatio(supervisedHuman, supervision),
        slackOfQuotient(slack.supervisedHuman, slack.supervision),
      );
  }
}

/** Returns the bounds of a figure; null if no row has any. */
function expectBounds(kind: StatisticKind, totals: Totals, traits: RecordTraits): FactorBounds | null {
  const { human, ai, supervision, supervisedHuman } = totals;
  const ofTime = (time: Duration, unit: TimeUnit): FactorBounds | null => {
    if (time.bounds === undefined) return null;
    const [low, high] = [time.bounds.low, time.bounds.high].map((seconds) => perUnit({ seconds }, unit, traits));
    return low === undefined || high === undefined ? null : { low, high };
  };
  switch (kind) {
    case 'humanHours':
      return ofTime(human, 'hours');
    case 'humanWeeks':
      return ofTime(human, 'weeks');
    case 'aiMinutes':
      return ofTime(ai, 'minutes');
    case 'supervisionMinutes':
      return ofTime(supervision, 'minutes');
    case 'factor':
      return factorBounds(human, ai);
    case 'supervisoryFactor':
      return factorBounds(supervisedHuman, supervision);
    case 'tasks':
    case 'tokens':
      return null;
  }
}

/** Compares printed bounds with those of the rows; null if the rows do not decide them. */
export function judgeBounds(
  shown: PrintedBounds,
  kind: StatisticKind,
  totals: Totals,
  traits: RecordTraits,
): ComparedBounds | null {
  const bounds = isRounded(traits) ? null : expectBounds(kind, totals, traits);
  const decimals = isFactor(kind) ? traits.averageDecimals : 0;
  return bounds === null ? null : compareBounds(shown, bounds, decimals, traits.marks);
}

/** Compares a printed figure with the expected one; `~` allows half a percent, if the style is not known. */
export function judgeFigure(
  printed: PrintedNumber,
  { ratio, slack }: Expected,
  isAbout: boolean,
  decimals: number,
  { isRoundingKnown }: TableTraits,
): Agreement {
  const agreement = compareWithRatio(printed, ratio, decimals, slack, isRoundingKnown);
  if (!isAbout || isRoundingKnown || (agreement !== 'differs' && agreement !== 'last-digit')) return agreement;
  const shown = divideDecimalsToNumber(printed.value, ONE);
  const exact = divideDecimalsToNumber(ratio.numerator, ratio.denominator);
  return Math.abs(shown - exact) <= exact * 0.005 ? 'within-rounding' : 'differs';
}

export const isWrong = (agreement: Agreement) => agreement === 'differs' || agreement === 'last-digit';

/** Returns the number of tasks with a value for a figure; null if the rows do not decide it. */
function countTasksWith(kind: StatisticKind, { rowCount, supervisedCount, tokens, countedTokens }: Totals) {
  if (kind === 'tokens') return tokens === null ? null : countedTokens;
  if (kind === 'supervisoryFactor' || kind === 'supervisionMinutes') return supervisedCount || null;
  return rowCount;
}

/** Returns the coverage that the rows give, as `5 of 6`, if the printed one differs, else null. */
export function judgeCoverage({ counted, tasks }: Coverage, kind: StatisticKind, totals: Totals): string | null {
  const expected = countTasksWith(kind, totals) ?? Math.min(counted, totals.rowCount);
  return counted === expected && tasks === totals.rowCount ? null : `${expected} of ${totals.rowCount}`;
}
