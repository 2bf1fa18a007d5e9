import { type Ratio, roundRatio } from '../../record/numbers/rounding.ts';
import { fillPattern, groupDigits } from '../../record/publishing/print-number.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { RollupWords } from '../rollup-words.ts';
import type { CalibrationRow } from './calibrate.ts';
import { COMPARED_WITH, type ComparedWith } from './compared-estimates.ts';

const DECIMALS = 2;

/** Prints estimate ÷ actual time with two decimals, half to even. */
export function printQuotient(ratio: Ratio, { language }: Pick<Style, 'language'>): string {
  return groupDigits(roundRatio(ratio, DECIMALS), language);
}

function nameSize({ overHours, upToHours }: CalibrationRow, { calibration }: RollupWords): string {
  const pattern =
    overHours === 0
      ? upToHours === null
        ? calibration.all
        : calibration.upTo
      : upToHours === null
        ? calibration.over
        : calibration.overUpTo;
  return fillPattern(pattern, { over: String(overHours), upTo: String(upToHours) });
}

function printMiddleHalf({ middleHalf }: CalibrationRow, style: Style, { calibration }: RollupWords): string {
  if (middleHalf === null) return '';
  const [low, high] = middleHalf.map((quartile) => printQuotient(quartile, style));
  return fillPattern(calibration.range, { low: low ?? '', high: high ?? '' });
}

/** Lists the rows of one kind of comparison as the cells of a table below `calibration.columns`. */
export function listCalibrationCells(
  rows: readonly CalibrationRow[],
  style: Style,
  words: RollupWords,
): { readonly comparedWith: ComparedWith; readonly heading: string; readonly rows: readonly (readonly string[])[] }[] {
  return COMPARED_WITH.map((comparedWith) => ({
    comparedWith,
    heading: words.calibration.heading[comparedWith],
    rows: rows
      .filter((row) => row.comparedWith === comparedWith)
      .map((row) => [
        nameSize(row, words),
        groupDigits(String(row.tasks), style.language),
        printQuotient(row.median, style),
        printMiddleHalf(row, style, words),
      ]),
  })).filter(({ rows: ofKind }) => ofKind.length > 0);
}

/** Returns the sentence for a row, such as `Up to 2h: median 1.25, middle half 0.90 to 1.60 (12 tasks).` */
export function describeCalibrationRow(row: CalibrationRow, style: Style, words: RollupWords): string {
  const { sentence, middleHalf } = words.calibration;
  const { one, many } = style.language.tasks;
  return fillPattern(row.middleHalf === null ? sentence : middleHalf, {
    size: nameSize(row, words),
    median: printQuotient(row.median, style),
    range: printMiddleHalf(row, style, words),
    count: groupDigits(String(row.tasks), style.language),
    tasks: row.tasks === 1 ? one : many,
  });
}
