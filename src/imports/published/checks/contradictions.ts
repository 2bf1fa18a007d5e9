import type { Notice } from '../../../record/notices/notice.ts';
import { makePublishedNotice } from '../../../record/notices/published-notices.ts';
import { addDecimals, compareDecimals, DECIMAL_ZERO } from '../../../record/numbers/decimal.ts';
import type { Statistic } from '../rows/find-statistics.ts';
import {
  isBlankFigure,
  joinThousands,
  listUnitsOfBounds,
  type Marks,
  type PrintedNumber,
  readPrintedNumber,
  splitPrintedBounds,
} from '../rows/printed-cells.ts';
import { numberOfRow, type PublishedColumn, type PublishedRow } from '../rows/published-day.ts';
import { quoteStart } from '../rows/table-reading.ts';
import { SENTENCE_FIGURES } from './check-sentences.ts';
import { FIGURE } from './check-statistics.ts';
import { isFactor, statisticKindOf } from './expected-figures.ts';

/** A figure of the averages, as a statistic or the sentence shows it. */
interface Shown {
  /** The label of the statistic; null in the sentence. */
  readonly label: string | null;
  readonly figure: string;
  /** With its bounds. */
  readonly printed: string;
}

const readFigure = (text: string, marks: Marks): PrintedNumber | null =>
  readPrintedNumber((FIGURE.exec(text)?.[2] ?? '').replace(/[.,]$/, ''), marks);

/** Whether a printed figure is less than the other one. The one with fewer decimals is rounded to them. */
function isLess(figure: PrintedNumber, than: PrintedNumber): boolean {
  const decimals = Math.min(figure.decimals, than.decimals);
  const slack = figure.decimals === than.decimals ? DECIMAL_ZERO : { coefficient: 5, scale: decimals + 1 };
  return compareDecimals(addDecimals(figure.value, slack), than.value) < 0;
}

/** Whether bounds have no unit, or that of their figure, unlike `26h (3 to 4 days)`. */
function hasSameUnit(printed: string): boolean {
  const [, , , unit = ''] = FIGURE.exec(printed) ?? [];
  return listUnitsOfBounds(printed).every((other) => other.toLowerCase() === unit.trim().toLowerCase());
}

/** Whether a figure is outside the bounds that follow it in the same unit. */
function isOutsideBounds(printed: string, marks: Marks): boolean {
  const bounds = splitPrintedBounds(printed);
  const figure = bounds === null ? null : readFigure(bounds.figure, marks);
  if (bounds === null || figure === null || !hasSameUnit(printed)) return false;
  const [low, high] = [bounds.low, bounds.high ?? ''].map((digits) => readPrintedNumber(digits, marks));
  return (low != null && isLess(figure, low)) || (high != null && isLess(high, figure));
}

function listShown(statistics: readonly Statistic[], sentences: readonly string[]): Shown[] {
  const ofStatistics = statistics.flatMap(([label, value]): Shown[] => {
    const figure = statisticKindOf(label);
    return figure === null || isBlankFigure(value) ? [] : [{ label, figure, printed: joinThousands(value) }];
  });
  const ofSentences = sentences.flatMap((sentence) =>
    SENTENCE_FIGURES.flatMap(([pattern, figure]): Shown[] => {
      const [, digits = '', bracket = ''] = pattern.exec(joinThousands(sentence)) ?? [];
      const unit = isFactor(figure) ? 'x' : '';
      return digits === '' ? [] : [{ label: null, figure, printed: digits + unit + bracket }];
    }),
  );
  return [...ofStatistics, ...ofSentences];
}

const COMPUTED = ['factor', 'supervisoryFactor', 'weeks'] as const;

/**
 * Reports computed figures of rows outside their own bounds, which the times of a row decide only if they have bounds.
 * @param known notices about the rows, so that no figure is reported twice
 */
export function checkBoundsOfRows(
  rows: readonly PublishedRow[],
  columns: readonly PublishedColumn[],
  marks: Marks,
  known: readonly Notice[],
): Notice[] {
  return rows.flatMap((cells) => {
    const row = numberOfRow(cells);
    return COMPUTED.flatMap((key) => {
      const quote = cells[key];
      const isKnown = known.some(({ place }) => place.row === row && place.quote === quote);
      if (isKnown || !isOutsideBounds(joinThousands(quote), marks)) return [];
      const label = columns.find((column) => column.key === key)?.label ?? '';
      const facts = { label, task: quoteStart(cells.task), printed: quote, other: null };
      return [makePublishedNotice('published-figures-contradict', facts, { row, quote })];
    });
  });
}

/**
 * Reports figures of a record that contradict each other or their own bounds. Rows that are rounded or lack a column do
 * not decide such figures.
 */
export function checkContradictions(
  statistics: readonly Statistic[],
  sentences: readonly string[],
  marks: Marks,
): Notice[] {
  const shown = listShown(statistics, sentences);
  const outside = shown.filter(({ printed }) => isOutsideBounds(printed, marks));
  const differing = shown.flatMap(({ label, figure, printed }): Notice[] => {
    // The rows decide all other figures of the sentence.
    if (label === null || figure !== 'supervisoryFactor') return [];
    const other = shown.find((each) => each.label === null && each.figure === figure);
    const [a, b] = [printed, other?.printed ?? ''].map((text) => readFigure(text, marks));
    if (other === undefined || a == null || b == null || !(isLess(a, b) || isLess(b, a))) return [];
    const facts = { label, task: null, printed, other: other.printed };
    return [makePublishedNotice('published-figures-contradict', facts, { quote: printed })];
  });
  return [
    ...outside.map(({ label, printed }) =>
      makePublishedNotice(
        'published-figures-contradict',
        { label, task: null, printed, other: null },
        { quote: printed },
      ),
    ),
    ...differing,
  ];
}
