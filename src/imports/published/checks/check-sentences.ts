import type { Notice } from '../../../record/notices/notice.ts';
import type { AveragesFigure } from '../../../record/notices/published-facts.ts';
import { makePublishedNotice } from '../../../record/notices/published-notices.ts';
import { divideDecimalsToNumber, multiplyDecimals, parseDecimal } from '../../../record/numbers/decimal.ts';
import { roundRatio } from '../../../record/numbers/rounding.ts';
import { computeSensitivity } from '../../../record/publishing/sensitivity.ts';
import type { Style } from '../../../record/publishing/style.ts';
import type { Statistic } from '../rows/find-statistics.ts';
import { joinThousands, readPrintedNumber, splitPrintedBounds } from '../rows/printed-cells.ts';
import type { PublishedRow } from '../rows/published-day.ts';
import { compareWithRatio, readRowDurations, type TableTraits } from '../rows/row-arithmetic.ts';
import { FIGURE } from './check-statistics.ts';
import { findCoverage } from './coverage.ts';
import {
  expectFigure,
  isFactor,
  isRounded,
  isWrong,
  judgeBounds,
  judgeCoverage,
  judgeFigure,
  ONE,
  type RecordTraits,
  statisticKindOf,
  type Totals,
} from './expected-figures.ts';
import { type PrintedPlace, readSensitivity } from './sensitivity-sentence.ts';

export const SENTENCE_FIGURES: readonly (readonly [RegExp, AveragesFigure])[] = [
  [/leverage factor[^\d]{0,12}(\d(?:[\d.,]{0,30}\d)?)x( \([^()]{1,60}\))?/i, 'factor'],
  [/supervisory leverage[^\d]{0,12}(\d(?:[\d.,]{0,30}\d)?)x( \([^()]{1,60}\))?/i, 'supervisoryFactor'],
  [/(?<![\d.,])(\d(?:[\d.,]{0,30}\d)?)( \([^()]{1,60}\))? weeks?/i, 'humanWeeks'],
];

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
 * @param totals null if rows were left out, or if one cannot be added up
 * @param styles the styles whose sentences are known
 */
export function checkSentences(
  sentences: readonly string[],
  rows: readonly PublishedRow[],
  totals: Totals | null,
  traits: RecordTraits,
  styles: readonly Style[],
): Notice[] {
  if (totals === null) return [];
  return sentences.flatMap((sentence) => {
    const ofLargest = readSensitivity(sentence, styles);
    if (ofLargest !== null) return checkSensitivity(sentence, ofLargest, rows, traits);
    return SENTENCE_FIGURES.flatMap((known) => checkAverage(sentence, known, totals, traits, styles));
  });
}
