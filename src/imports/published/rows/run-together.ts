import { type FigureKey, findCellsAtEnd, isBlankFigure, isFigureKey } from './printed-cells.ts';
import { makePublishedRow, type PublishedColumn, type PublishedColumnKey, type PublishedRow } from './published-day.ts';
import { type Agreement, compareRow, type TableTraits } from './row-arithmetic.ts';

/** The separator between the cells of a row: nothing, or spaces. */
export type CellSeparator = '' | ' ';

/** One way to read the end of a row. The task is still with the number before it. */
export interface RowEnding {
  /** Number and task. */
  readonly start: string;
  readonly row: PublishedRow;
  readonly score: number;
  /** Whether every computed figure agrees exactly. */
  readonly isExact: boolean;
  /** Whether a cell is missing that every row has. */
  readonly hasGap: boolean;
  /** Whether digits before the first figure belong to the task: `docs1` and `2h`. */
  readonly splitsDigits: boolean;
}

const SCORES: Readonly<Record<Agreement, number>> = {
  exact: 4,
  'half-up': 3,
  'within-rounding': 3,
  'last-digit': 1,
  differs: -3,
  orphan: -2,
};
const GAP_SCORE = -2;
const MAY_BE_BLANK: readonly PublishedColumnKey[] = ['supervision', 'tokens', 'supervisoryFactor'];

interface RowEnd {
  readonly start: string;
  readonly cells: Partial<Record<PublishedColumnKey, string>>;
}

/** Removes the separator from the end of the text before a cell; null if it is missing. */
function dropSeparator(text: string, separator: CellSeparator): string | null {
  const trimmed = text.trimEnd();
  return trimmed.length < text.length === (separator === ' ') && trimmed !== '' ? trimmed : null;
}

/** The maximum number of cuts to try; a row that consists only of digits has millions. */
const MOST_CUTS = 50_000;

/**
 * Returns every way to cut the figures of a row off its end, the last column first. Any of them may be blank.
 * @returns none if there are too many to decide
 */
function cutFigures(
  text: string,
  figures: readonly FigureKey[],
  separator: CellSeparator,
  traits: TableTraits,
): RowEnd[] {
  const ends: RowEnd[] = [];
  let cuts = 0;
  const cutBefore = (rest: string, index: number, cells: RowEnd['cells']): void => {
    const key = figures[index];
    cuts += 1;
    if (cuts > MOST_CUTS) return;
    if (key === undefined) {
      ends.push({ start: rest, cells });
      return;
    }
    for (const cell of findCellsAtEnd(rest, key, traits.marks, traits.isUnitOptional)) {
      const before = dropSeparator(rest.slice(0, rest.length - cell.length), separator);
      if (before !== null) cutBefore(before, index - 1, { ...cells, [key]: isBlankFigure(cell) ? '' : cell });
    }
    if (key !== 'humanEstimate') cutBefore(rest, index - 1, { ...cells, [key]: '' });
  };
  cutBefore(text.trimEnd(), figures.length - 1, {});
  return cuts > MOST_CUTS ? [] : ends;
}

const FIGURE_FIRST = /^[\d.,:]/;
const DIGIT_LAST = /[\d.,:]$/;

function judgeEnding(
  end: RowEnd,
  columns: readonly PublishedColumn[],
  keys: ReadonlySet<string>,
  traits: TableTraits,
): RowEnding {
  const row = makePublishedRow(end.cells);
  const computed = compareRow(row, keys, traits);
  const gaps = columns.filter(({ key }) => isFigureKey(key) && row[key] === '' && !MAY_BE_BLANK.includes(key));
  const score = computed.reduce((sum, { agreement }) => sum + SCORES[agreement], gaps.length * GAP_SCORE);
  return {
    start: end.start,
    row,
    score,
    isExact: gaps.length === 0 && computed.every(({ agreement }) => agreement === 'exact'),
    hasGap: gaps.length > 0 || computed.some(({ agreement }) => agreement === 'orphan'),
    splitsDigits: DIGIT_LAST.test(end.start) && FIGURE_FIRST.test(row.humanEstimate),
  };
}

function figuresOf(columns: readonly PublishedColumn[]): FigureKey[] {
  return columns.map(({ key }) => key).filter(isFigureKey);
}

/** Finds all human estimates that a row can end with, longest first. */
export function findEstimates(
  text: string,
  columns: readonly PublishedColumn[],
  separator: CellSeparator,
  traits: TableTraits,
): string[] {
  return cutFigures(text, figuresOf(columns), separator, traits).flatMap(({ cells }) => cells.humanEstimate ?? []);
}

const ABOVE_ZERO = /[1-9]/;
const FEW_TOKENS = /^\d{1,3}$/;

/**
 * Whether a reading is unlikely: without tokens, `Docs120h15min480x` is also `Docs1` with 20h, 4 tokens and 80x, and
 * `Docs240h20min720x` is also `Docs24` with 0h, 72 tokens and 0x. No task takes less than a thousand tokens.
 */
function isFarFetched({ humanEstimate, tokens }: PublishedRow): boolean {
  return !ABOVE_ZERO.test(humanEstimate) || FEW_TOKENS.test(tokens);
}

const CLOCK_WITHOUT_SECONDS = /^\d+:\d\d$/;

/** Whether a style prints such cells: clock times have seconds. */
function printsBack({ humanEstimate, aiTime, supervision }: PublishedRow): boolean {
  return [humanEstimate, aiTime, supervision].every((cell) => !CLOCK_WITHOUT_SECONDS.test(cell));
}

/**
 * Lists the best ways to read a row's end: those in which most computed figures agree with the others. Digits are
 * separated between task and estimate only if the arithmetic requires it.
 * @param isTaskFirst whether the task is before the figures, with at most a number before it
 * @returns empty if it is not a row; several if nothing decides between them
 */
export function readRowEndings(
  text: string,
  columns: readonly PublishedColumn[],
  separator: CellSeparator,
  traits: TableTraits,
): RowEnding[] {
  const figures = figuresOf(columns);
  const keys = new Set<string>(figures);
  const endings = cutFigures(text, figures, separator, traits).map((end) => judgeEnding(end, columns, keys, traits));
  const complete = endings.filter(({ hasGap, score }) => !hasGap || score > 0);
  const likely = complete.filter((ending) => !ending.splitsDigits || !isFarFetched(ending.row));
  const sound = likely.length === 0 ? complete : likely;
  const best = Math.max(...sound.map(({ score }) => score));
  const likeliest = sound.filter(({ score }) => score === best);
  const identical = likeliest.filter(({ row }) => printsBack(row));
  if (likeliest.length > 1 && identical.length === 1) return identical;
  const isProven = likeliest.length === 1 || best > 0;
  const unsplit = likeliest.filter(({ splitsDigits }) => !splitsDigits);
  return !isProven && unsplit.length === 1 ? unsplit : likeliest;
}
