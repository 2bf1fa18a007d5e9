import type { Notice } from '../../../record/notices/notice.ts';
import type { AveragesFigure, UncheckedReason } from '../../../record/notices/published-facts.ts';
import { makePublishedNotice } from '../../../record/notices/published-notices.ts';
import {
  type Decimal,
  decimalFromNumber,
  divideDecimalsToNumber,
  multiplyDecimals,
  parseDecimal,
} from '../../../record/numbers/decimal.ts';
import { type Ratio, roundRatio } from '../../../record/numbers/rounding.ts';
import { computeSensitivity } from '../../../record/publishing/sensitivity.ts';
import type { Style } from '../../../record/publishing/style.ts';
import { addDurations, type Duration, SECONDS_IN_HOUR, SECONDS_IN_MINUTE } from '../../../record/values/duration.ts';
import { type FactorBounds, factorBounds, factorRatio } from '../../../record/values/factor.ts';
import type { Statistic } from '../rows/find-statistics.ts';
import {
  isBlankFigure,
  joinThousands,
  type PrintedBounds,
  type PrintedNumber,
  readPrintedNumber,
  readPrintedTokens,
  splitPrintedBounds,
} from '../rows/printed-cells.ts';
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
import { type Coverage, findCoverage } from './coverage.ts';
import { type PrintedPlace, readSensitivity } from './sensitivity-sentence.ts';

type StatisticKind =
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

const isFactor = (kind: StatisticKind) => kind === 'factor' || kind === 'supervisoryFactor';

/** Whether the times of a column are rounded. */
function isRounded({ rounded }: TableTraits): boolean {
  return Object.values(rounded).some((digits) => digits !== null);
}

/**
 * Finds the digits of the averages: those of the style, or else the most that a statistic or sentence shows.
 * @param style the style in which the record was printed; null if it is not known
 */
export function findAverageDecimals(
  statistics: readonly Statistic[],
  sentences: readonly string[],
  { marks }: TableTraits,
  style: Style | null,
): number {
  if (style !== null) return style.averageDecimals;
  const ofStatistics = statistics.flatMap(([label, value]) => {
    const kind = statisticKindOf(label);
    return kind !== null && isFactor(kind) ? (FIGURE.exec(joinThousands(value))?.[2] ?? []) : [];
  });
  const ofSentences = sentences.flatMap((sentence) =>
    SENTENCE_FIGURES.flatMap(([pattern, figure]) =>
      isFactor(figure) ? (pattern.exec(joinThousands(sentence))?.[1] ?? []) : [],
    ),
  );
  const decimals = [...ofStatistics, ...ofSentences].map((digits) => readPrintedNumber(digits, marks)?.decimals ?? 0);
  return Math.max(0, ...decimals);
}

/** A figure computed from the rows, and its relative uncertainty from rounding in the rows. */
interface Expected {
  readonly ratio: Ratio;
  readonly slack: number;
}

interface Totals {
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

const ONE = parseDecimal('1');
const whole = (value: Decimal): Ratio => ({ numerator: value, denominator: ONE });

function sumTokens(rows: readonly PublishedRow[], { marks }: RecordTraits): Expected | null {
  const counts = rows.flatMap(({ tokens }) => (tokens === '' ? [] : (readPrintedTokens(tokens, marks) ?? [])));
  if (counts.length === 0) return null;
  const sum = counts.reduce((total, { tokens }) => total + tokens, 0);
  const slack = counts.reduce((total, count) => total + count.slack, 0);
  return { ratio: whole(decimalFromNumber(sum)), slack: sum === 0 ? 0 : slack / sum };
}

/** Adds up the rows; null if a row's hours or minutes cannot be read, because the total is then unknown. */
function sumRows(rows: readonly PublishedRow[], traits: RecordTraits): Totals | null {
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

function perUnit(duration: Duration, unit: TimeUnit, { hoursPerDay, hoursPerWeek }: RecordTraits): Ratio {
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

function expectFigure(kind: StatisticKind, totals: Totals, traits: RecordTraits): Expected | null {
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
function judgeBounds(
  shown: PrintedBounds,
  kind: StatisticKind,
  totals: Totals,
  traits: RecordTraits,
): ComparedBounds | null {
  const bounds = isRounded(traits) ? null : expectBounds(kind, totals, traits);
  const decimals = isFactor(kind) ? traits.averageDecimals : 0;
  return bounds === null ? null : compareBounds(shown, bounds, decimals, traits.marks);
}

/** Computes the figure in brackets after another one: `85h (10.6 working days)`, `105m (1.8h)`. */
function expectAside(kind: StatisticKind, aside: string, totals: Totals, traits: RecordTraits): Expected | null {
  const duration = kind === 'humanHours' ? totals.human : kind === 'aiMinutes' ? totals.ai : null;
  if (duration === null) return null;
  const slack = kind === 'humanHours' ? totals.slack.human : totals.slack.ai;
  const unit = /week/i.test(aside)
    ? 'weeks'
    : /day/i.test(aside)
      ? 'days'
      : /h(?:ours?|rs?)?$/i.test(aside)
        ? 'hours'
        : null;
  return unit === null ? null : { ratio: perUnit(duration, unit, traits), slack };
}

/** Compares a printed figure with the expected one; `~` allows half a percent. */
function judgeFigure(
  printed: PrintedNumber,
  { ratio, slack }: Expected,
  isAbout: boolean,
  decimals: number,
  { isRoundingKnown }: TableTraits,
): Agreement {
  const agreement = compareWithRatio(printed, ratio, decimals, slack, isRoundingKnown);
  if (!isAbout || (agreement !== 'differs' && agreement !== 'last-digit')) return agreement;
  const shown = divideDecimalsToNumber(printed.value, ONE);
  const exact = divideDecimalsToNumber(ratio.numerator, ratio.denominator);
  return Math.abs(shown - exact) <= exact * 0.005 ? 'within-rounding' : 'differs';
}

const isWrong = (agreement: Agreement) => agreement === 'differs' || agreement === 'last-digit';

/** Returns the number of tasks with a value for a figure; null if the rows do not decide it. */
function countTasksWith(kind: StatisticKind, { rowCount, supervisedCount, tokens, countedTokens }: Totals) {
  if (kind === 'tokens') return tokens === null ? null : countedTokens;
  if (kind === 'supervisoryFactor' || kind === 'supervisionMinutes') return supervisedCount || null;
  return rowCount;
}

/** Returns the coverage that the rows give, as `5 of 6`, if the printed one differs, else null. */
function judgeCoverage({ counted, tasks }: Coverage, kind: StatisticKind, totals: Totals): string | null {
  const expected = countTasksWith(kind, totals) ?? Math.min(counted, totals.rowCount);
  return counted === expected && tasks === totals.rowCount ? null : `${expected} of ${totals.rowCount}`;
}

const FIGURE = /(~?)(\d[\d.,]*)([^\d(]*)/;

interface Claim {
  readonly shown: string;
  readonly expected: Expected;
  readonly decimals: number;
}

/** Reports the figures of a statistic that differ from those of the rows. */
function checkStatistic(
  [label, value]: Statistic,
  kind: StatisticKind,
  totals: Totals,
  traits: RecordTraits,
  styles: readonly Style[],
): Notice[] {
  const { marks, averageDecimals } = traits;
  const expected = expectFigure(kind, totals, traits);
  const unchecked = (reason: UncheckedReason) => [
    makePublishedNotice(
      'published-statistic-unchecked',
      { label, figure: null, printed: value, reason },
      { quote: value },
    ),
  ];
  if (isBlankFigure(value)) return [];
  const plain = joinThousands(value);
  const coverage = findCoverage(plain, styles);
  const given = coverage === null ? null : judgeCoverage(coverage, kind, totals);
  const differs = (expected: string) => [
    makePublishedNotice('published-statistic-differs', { label, printed: value, expected }, { quote: value }),
  ];
  if (expected === null) {
    return given === null ? unchecked(kind === 'tokens' ? 'no-tokens' : 'no-supervision') : differs(given);
  }
  const whole = coverage === null ? plain : (coverage.before + coverage.after).trimEnd();
  const shownBounds = splitPrintedBounds(whole);
  const figure = shownBounds?.figure ?? whole;
  const [main = '', aside = ''] = coverage !== null ? [figure] : figure.split('(');
  const claims: Claim[] = [{ shown: main, expected, decimals: isFactor(kind) ? averageDecimals : 0 }];
  const ofAside = aside === '' ? null : expectAside(kind, aside.replace(/\)\s*$/, ''), totals, traits);
  if (ofAside !== null) claims.push({ shown: aside, expected: ofAside, decimals: 0 });
  const judge = ({ shown, expected: figure, decimals }: Claim): Agreement => {
    const [, about = '', digits = ''] = FIGURE.exec(shown) ?? [];
    const printed = readPrintedNumber(digits.replace(/[.,]$/, ''), marks);
    if (printed === null) return 'differs';
    return judgeFigure(printed, figure, about === '~', Math.max(decimals, printed.decimals), traits);
  };
  const roundAsShown = (claim: Claim) => {
    const digits = FIGURE.exec(claim.shown)?.[2] ?? '';
    const printed = readPrintedNumber(digits, marks);
    return roundRatio(claim.expected.ratio, Math.max(claim.decimals, printed?.decimals ?? 0));
  };
  const wrong = claims.find((claim) => isWrong(judge(claim)));
  if (wrong !== undefined) return differs(roundAsShown(wrong));
  const ofBounds = shownBounds === null ? null : judgeBounds(shownBounds, kind, totals, traits);
  if (ofBounds !== null && isWrong(ofBounds.agreement)) return differs(ofBounds.expected);
  const otherwiseRounded = (expected: string) => [
    makePublishedNotice('published-average-rounding', { label, printed: value, expected }, { quote: value }),
  ];
  if (ofBounds !== null && ofBounds.agreement !== 'exact') return otherwiseRounded(ofBounds.expected);
  if (given !== null) return differs(given);
  const halfUp = claims.find((claim) => judge(claim) === 'half-up');
  if (halfUp !== undefined) return otherwiseRounded(roundAsShown(halfUp));
  if (claims.some((claim) => judge(claim) === 'within-rounding')) return unchecked('rows-rounded');
  return shownBounds !== null && ofBounds === null ? unchecked('bounds-unknown') : [];
}

/**
 * Reports the statistics that do not follow from the rows, and those that cannot be recomputed.
 * @param styles the styles whose remarks are known
 */
export function checkStatistics(
  statistics: readonly Statistic[],
  rows: readonly PublishedRow[],
  unreadCount: number,
  traits: RecordTraits,
  styles: readonly Style[],
): Notice[] {
  const totals = unreadCount > 0 ? null : sumRows(rows, traits);
  const whyNoTotals = unreadCount > 0 ? 'rows-left-out' : 'row-incomplete';
  return statistics.flatMap((statistic) => {
    const [label, value] = statistic;
    const kind = statisticKindOf(label);
    if (kind !== null && totals !== null) return checkStatistic(statistic, kind, totals, traits, styles);
    const reason = kind === null ? 'label-unknown' : whyNoTotals;
    const facts = { label, figure: null, printed: value, reason } as const;
    return [makePublishedNotice('published-statistic-unchecked', facts, { quote: value })];
  });
}

const SENTENCE_FIGURES: readonly (readonly [RegExp, AveragesFigure])[] = [
  [/leverage factor[^\d]{0,12}(\d(?:[\d.,]{0,30}\d)?)x( \([^()]{1,60}\))?/i, 'factor'],
  [/supervisory leverage[^\d]{0,12}(\d(?:[\d.,]{0,30}\d)?)x( \([^()]{1,60}\))?/i, 'supervisoryFactor'],
  [/(?<![\d.,])(\d(?:[\d.,]{0,30}\d)?)( \([^()]{1,60}\))? weeks?/i, 'humanWeeks'],
];

/** Reports the figures of the sentence about the largest tasks that do not follow from the rows. */
function checkSensitivity(
  sentence: string,
  printed: readonly PrintedPlace[],
  rows: readonly PublishedRow[],
  traits: RecordTraits,
): Notice[] {
  const times = rows.flatMap((row) => {
    const { human, ai } = readRowDurations(row, traits);
    return human === null || ai === null ? [] : [{ human, ai }];
  });
  const numberOf = (digits: string) => readPrintedNumber(digits.replace(/[^\d.,]/g, ''), traits.marks);
  const cap = printed.find(({ place }) => place === 'cap');
  const capNumber = cap === undefined ? null : numberOf(cap.digits);
  // Without a printed limit, every other figure can be computed.
  const capHours = capNumber === null ? Number.MAX_SAFE_INTEGER : divideDecimalsToNumber(capNumber.value, ONE);
  const sensitivity = capHours > 0 ? computeSensitivity(times, capHours) : null;
  return printed.flatMap(({ place, digits }) => {
    if (place === 'cap' || (place === 'cappedFactor' && cap === undefined)) return [];
    const shown = numberOf(digits);
    const exact = sensitivity?.[place] ?? null;
    const percent = exact && { ...exact, numerator: multiplyDecimals(exact.numerator, parseDecimal('100')) };
    const ratio = place === 'topThreeShare' ? percent : exact;
    if (shown === null || ratio === null) return [];
    const agreement = compareWithRatio(shown, ratio, shown.decimals, 0, false);
    if (agreement === 'exact') return [];
    const facts = { figure: place, printed: digits, expected: roundRatio(ratio, shown.decimals) };
    if (isRounded(traits)) {
      const unchecked = { label: null, figure: place, printed: digits, reason: 'rows-rounded' } as const;
      return [makePublishedNotice('published-statistic-unchecked', unchecked, { quote: sentence })];
    }
    if (agreement !== 'half-up') return [makePublishedNotice('published-sentence-differs', facts, { quote: sentence })];
    return [makePublishedNotice('published-average-rounding', { ...facts, label: null }, { quote: sentence })];
  });
}

/** Reports a figure of the sentence about the averages that does not follow from the rows. */
function checkAverage(
  sentence: string,
  [pattern, figure]: (typeof SENTENCE_FIGURES)[number],
  totals: Totals,
  traits: RecordTraits,
  styles: readonly Style[],
): Notice[] {
  const plain = joinThousands(sentence);
  const found = pattern.exec(plain);
  const [all = '', digits = '', bracket = ''] = found ?? [];
  const printed = readPrintedNumber(digits, traits.marks);
  if (found === null) return [];
  const differs = (shown: string, given: string) => [
    makePublishedNotice('published-sentence-differs', { figure, printed: shown, expected: given }, { quote: sentence }),
  ];
  const shownBounds = splitPrintedBounds(digits + bracket);
  const following = (shownBounds === null ? bracket : '') + plain.slice(found.index + all.length);
  const coverage = findCoverage(following, styles);
  const isNext = coverage !== null && coverage.before === '';
  const remark = isNext ? following.slice(0, following.length - coverage.after.length) : '';
  const givenTasks = isNext ? judgeCoverage(coverage, figure, totals) : null;
  const ofTasks = givenTasks === null ? [] : differs(digits + remark, givenTasks);

  const expected = expectFigure(figure, totals, traits);
  if (expected === null) {
    const facts = { label: null, figure, printed: digits, reason: 'no-supervision' } as const;
    const unchecked = makePublishedNotice('published-statistic-unchecked', facts, { quote: sentence });
    return [unchecked, ...ofTasks];
  }
  if (printed === null) return [...differs(digits, roundRatio(expected.ratio, traits.averageDecimals)), ...ofTasks];
  const decimals = Math.max(printed.decimals, figure === 'humanWeeks' ? 0 : traits.averageDecimals);
  const agreement = judgeFigure(printed, expected, false, decimals, traits);
  const given = roundRatio(expected.ratio, decimals);
  if (agreement === 'half-up') {
    const facts = { label: null, printed: digits, expected: given };
    return [makePublishedNotice('published-average-rounding', facts, { quote: sentence }), ...ofTasks];
  }
  if (isWrong(agreement)) return [...differs(digits, given), ...ofTasks];
  const ofBounds = shownBounds === null ? null : judgeBounds(shownBounds, figure, totals, traits);
  const isBoundWrong = ofBounds !== null && isWrong(ofBounds.agreement);
  return [...(isBoundWrong ? differs(digits + bracket, ofBounds.expected) : []), ...ofTasks];
}

/**
 * Reports the figures of the sentences about the averages and the largest tasks that do not follow from the rows.
 * @param styles the styles whose sentences are known
 */
export function checkSentences(
  sentences: readonly string[],
  rows: readonly PublishedRow[],
  unreadCount: number,
  traits: RecordTraits,
  styles: readonly Style[],
): Notice[] {
  const totals = unreadCount > 0 ? null : sumRows(rows, traits);
  if (totals === null) return [];
  return sentences.flatMap((sentence) => {
    const ofLargest = readSensitivity(sentence, styles);
    if (ofLargest !== null) return checkSensitivity(sentence, ofLargest, rows, traits);
    return SENTENCE_FIGURES.flatMap((known) => checkAverage(sentence, known, totals, traits, styles));
  });
}
