import type { Notice } from '../../../record/notices/notice.ts';
import type { UncheckedReason } from '../../../record/notices/published-facts.ts';
import { makePublishedNotice } from '../../../record/notices/published-notices.ts';
import { roundRatio } from '../../../record/numbers/rounding.ts';
import type { Style } from '../../../record/publishing/style.ts';
import type { Statistic } from '../rows/find-statistics.ts';
import { isBlankFigure, joinThousands, readPrintedNumber, splitPrintedBounds } from '../rows/printed-cells.ts';
import type { Agreement } from '../rows/row-arithmetic.ts';
import { findCoverage } from './coverage.ts';
import {
  type Expected,
  expectFigure,
  isFactor,
  isWrong,
  judgeBounds,
  judgeCoverage,
  judgeFigure,
  perUnit,
  type RecordTraits,
  type StatisticKind,
  statisticKindOf,
  type Totals,
} from './expected-figures.ts';

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

export const FIGURE = /(~?)(\d[\d.,]*)([^\d(]*)/;

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
 * @param totals null if rows were left out, or if one cannot be added up
 * @param styles the styles whose remarks are known
 */
export function checkStatistics(
  statistics: readonly Statistic[],
  totals: Totals | null,
  unreadCount: number,
  traits: RecordTraits,
  styles: readonly Style[],
): Notice[] {
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
