import type { Notice } from '../../../record/notices/notice.ts';
import { makePublishedNotice } from '../../../record/notices/published-notices.ts';
import type { TimeColumn } from '../../../record/notices/sheet-facts.ts';
import { makeNotice } from '../../../record/notices/sheet-notices.ts';
import type { Style } from '../../../record/publishing/style.ts';
import { readHeadingUnits, unitInHeading } from '../../../record/reading/columns/heading-units.ts';
import { unknownBracket } from '../../../record/reading/columns/headings.ts';
import { TIME_COLUMNS } from '../../../record/reading/time-cells.ts';
import { decideMarks, marksShownIn } from '../../../record/values/decimal-marks.ts';
import { HOURS_IN_WORKING_DAY, HOURS_IN_WORKING_WEEK, readDuration } from '../../../record/values/duration.ts';
import { APPROXIMATE_PERCENT } from '../../../record/values/duration-grammar.ts';
import type { Unreadable } from '../../../record/values/duration-range.ts';
import {
  COMMA_MARKS,
  type FigureKey,
  isBlankFigure,
  isFigureKey,
  POINT_MARKS,
  readPrintedDuration,
  readPrintedFactor,
  readPrintedTokens,
  readPrintedWeeks,
  splitPrintedBounds,
} from './printed-cells.ts';
import {
  numberOfRow,
  type PublishedColumn,
  type PublishedColumnKey,
  type PublishedDay,
  type PublishedRow,
} from './published-day.ts';
import { type ComputedCell, compareRow, type TableTraits } from './row-arithmetic.ts';
import { quoteStart } from './table-reading.ts';

const LONGEST_END = 64;
const FIGURE_AT_END = /(\d[\d.,]{0,63}) ?[x×][\s–-]{0,63}$/i;
const COMMA_DECIMALS = /^(?:\d+|\d{1,3}(?:\.\d{3})+),\d{1,2}$/;

/**
 * Finds the traits of a table from texts that end with a factor: whole lines, or cells.
 * @param otherTexts further texts with figures, which decide about the decimal mark if the factors do not
 */
export function findTraits(
  columns: readonly PublishedColumn[],
  texts: readonly string[],
  otherTexts: readonly string[] = [],
): TableTraits {
  const figures = texts.flatMap((text) => {
    const end = text.trimEnd().slice(-LONGEST_END);
    return FIGURE_AT_END.exec(splitPrintedBounds(end)?.figure ?? end)?.[1] ?? [];
  });
  const isFactorPlain = figures.length === 0;
  const hasComma = figures.some((figure) => COMMA_DECIMALS.test(figure));
  const hasPoint = figures.some((figure) => /\.\d{1,2}$/.test(figure));
  const isCommaElsewhere = !hasComma && marksShownIn(otherTexts) === ',';
  const marks = !hasPoint && (hasComma || isCommaElsewhere) ? COMMA_MARKS : POINT_MARKS;
  const decimals = figures.map((figure) => {
    const mark = figure.lastIndexOf(marks.decimal);
    return mark === -1 ? 0 : figure.length - mark - 1;
  });
  const units: { -readonly [Key in keyof TableTraits['units']]: TableTraits['units'][Key] } = {
    humanEstimate: 'hours',
    aiTime: 'minutes',
    supervision: 'minutes',
  };
  let isUnitOptional = false;
  for (const { key, label } of columns) {
    const unit = unitInHeading(label);
    if (unit === null || (key !== 'humanEstimate' && key !== 'aiTime' && key !== 'supervision')) continue;
    units[key] = unit;
    isUnitOptional = true;
  }
  const factorDecimals = decimals.reduce((most, count) => Math.max(most, count), 0);
  return {
    marks,
    timeMarks: { humanEstimate: marks.decimal, aiTime: marks.decimal, supervision: marks.decimal },
    factorDecimals,
    rounded: { humanEstimate: null, aiTime: null, supervision: null },
    isRoundingKnown: false,
    isUnitOptional,
    isFactorPlain,
    hoursPerWeek: HOURS_IN_WORKING_WEEK,
    hoursPerDay: HOURS_IN_WORKING_DAY,
    units,
    approximatePercent: APPROXIMATE_PERCENT,
  };
}

/** Finds the digits to which all estimates are rounded, if all have the same number. */
export function findRoundedHours(estimates: readonly string[], { marks }: TableTraits): number | null {
  let common: number | null = null;
  for (const estimate of estimates) {
    const number = /[\d.,]+/.exec(estimate)?.[0] ?? '';
    const mark = number.lastIndexOf(marks.decimal);
    const decimals = mark === -1 ? 0 : number.length - mark - 1;
    if (decimals === 0 || estimate.includes(':') || (common !== null && decimals !== common)) return null;
    common = decimals;
  }
  return common;
}

/** Reads a factor. One without an x was cut off, if the others have it. */
function readFactor(cell: string, { marks, isFactorPlain }: TableTraits) {
  return isFactorPlain || /[x×]$/i.test(splitPrintedBounds(cell)?.figure ?? cell)
    ? readPrintedFactor(cell, marks)
    : null;
}

/** Returns the traits of a table that was printed in a known style. */
function withStyle(traits: TableTraits, { columns, language, factorDecimals }: Style): TableTraits {
  const mark = language.decimalMark;
  const digitsOf = (key: TimeColumn) => {
    const digits = columns.find((column) => column.key === key)?.digits;
    return typeof digits === 'number' ? digits : null;
  };
  return {
    ...traits,
    marks: mark === ',' ? COMMA_MARKS : POINT_MARKS,
    timeMarks: { humanEstimate: mark, aiTime: mark, supervision: mark },
    factorDecimals,
    isRoundingKnown: true,
    rounded: {
      humanEstimate: digitsOf('humanEstimate'),
      aiTime: digitsOf('aiTime'),
      supervision: digitsOf('supervision'),
    },
  };
}

/**
 * Finds the traits of a table from rows that are already read.
 * @param style the style in which it was printed; null to find them in its cells
 */
export function findTableTraits(
  { columns, rows, statistics }: Pick<PublishedDay, 'columns' | 'rows' | 'statistics'>,
  style: Style | null,
): TableTraits {
  const asEntered = findTraits(
    columns,
    rows.map(({ factor }) => factor),
    [...rows.flatMap((row) => TIME_COLUMNS.map((key) => row[key])), ...statistics.map(([, value]) => value)],
  );
  if (style !== null) return withStyle(asEntered, style);
  const estimates = rows.map(({ humanEstimate }) => humanEstimate);
  const marks = decideMarks(TIME_COLUMNS.map((key) => rows.map((row) => row[key])));
  const timeMarks = { ...asEntered.timeMarks };
  for (const [i, key] of TIME_COLUMNS.entries()) timeMarks[key] = marks[i] ?? timeMarks[key];
  const rounded = { ...asEntered.rounded, humanEstimate: findRoundedHours(estimates, asEntered) };
  return { ...asEntered, timeMarks, rounded };
}

const READERS: Readonly<Record<FigureKey, (cell: string, traits: TableTraits) => unknown>> = {
  humanEstimate: (cell, { units, timeMarks }) =>
    readPrintedDuration(cell, units.humanEstimate, timeMarks.humanEstimate),
  aiTime: (cell, { units, timeMarks }) => readPrintedDuration(cell, units.aiTime, timeMarks.aiTime),
  supervision: (cell, { units, timeMarks }) => readPrintedDuration(cell, units.supervision, timeMarks.supervision),
  weeks: (cell, { marks }) => readPrintedWeeks(cell, marks),
  tokens: (cell, { marks }) => readPrintedTokens(cell, marks),
  factor: readFactor,
  supervisoryFactor: readFactor,
};

/** Whether a cell contains a figure of its column. */
export function isFigureOf(key: PublishedColumnKey, cell: string, traits: TableTraits): boolean {
  return !isFigureKey(key) || isBlankFigure(cell) || READERS[key](cell, traits) !== null;
}

/** Returns why a time with a clear meaning is not read; null for other cells. */
function explainTime(key: PublishedColumnKey, cell: string, { units, timeMarks }: TableTraits): Unreadable | null {
  if (key !== 'humanEstimate' && key !== 'aiTime' && key !== 'supervision') return null;
  const reading = readDuration(cell, units[key], timeMarks[key]);
  if (reading.kind !== 'unreadable' || reading.reason === 'other') return null;
  const { reason, instead } = reading;
  return { reason, instead };
}

const NEEDED: readonly PublishedColumnKey[] = ['humanEstimate', 'aiTime'];

function noticeComputed(row: PublishedRow, column: string, { printed, expected, agreement }: ComputedCell): Notice[] {
  const place = { row: numberOfRow(row), quote: printed };
  const facts = { task: quoteStart(row.task), column, printed, expected: expected ?? '' };
  switch (agreement) {
    case 'exact':
      return [];
    case 'within-rounding':
      return [makePublishedNotice('published-factor-rounded-hours', facts, place)];
    case 'half-up':
    case 'last-digit':
      return [makePublishedNotice('published-factor-rounding', facts, place)];
    case 'differs':
      return [makePublishedNotice('published-factor-differs', facts, place)];
    case 'orphan':
      return printed === '' ? [makePublishedNotice('published-cell-missing', { task: facts.task, column }, place)] : [];
  }
}

/** Reports missing supervision, which weeks can replace while its factors are still printed. */
function noticeLostSupervision(rows: readonly PublishedRow[], columns: readonly PublishedColumn[]): Notice[] {
  const column = columns.find(({ key }) => key === 'supervisoryFactor');
  const count = rows.filter(({ supervisoryFactor }) => supervisoryFactor !== '').length;
  if (column === undefined || count === 0 || columns.some(({ key }) => key === 'supervision')) return [];
  return [makePublishedNotice('published-supervision-missing', { column: column.label, count })];
}

/** Makes the notices about the units in the headings of times. */
function noticeUnits(columns: readonly PublishedColumn[], { units }: TableTraits): Notice[] {
  return columns.flatMap(({ key, label }) => {
    if (key !== 'humanEstimate' && key !== 'aiTime' && key !== 'supervision') return [];
    const { all } = readHeadingUnits(label);
    const unit = units[key];
    if (all.length > 1)
      return [makeNotice('heading-units-differ', { heading: label, units: all, unit }, { quote: label })];
    const shown = unknownBracket(label);
    if (shown === null) return [];
    return [makeNotice('heading-unit-unknown', { heading: label, shown, unit }, { quote: label })];
  });
}

/** Reports values within a row that do not agree, are missing or are not figures. Every row stays as published. */
export function checkRows(
  rows: readonly PublishedRow[],
  columns: readonly PublishedColumn[],
  traits: TableTraits,
): Notice[] {
  const keys = new Set<string>(columns.map(({ key }) => key));
  const labels = new Map(columns.map(({ key, label }) => [key, label]));
  const ofRows = rows.flatMap((row) => {
    const task = quoteStart(row.task);
    const place = { row: numberOfRow(row) };
    const unreadable = columns.filter(({ key }) => !isFigureOf(key, row[key], traits));
    const computed = compareRow(row, keys, traits);
    const orphaned = computed.some(
      ({ key, agreement, printed }) => key === 'supervisoryFactor' && agreement === 'orphan' && printed !== '',
    );
    const missing = columns.filter(
      ({ key }) => row[key] === '' && (NEEDED.includes(key) || (key === 'supervision' && orphaned)),
    );
    return [
      ...unreadable.map(({ key, label }) =>
        makePublishedNotice(
          'published-cell-unreadable',
          { task, column: label, shown: row[key], why: explainTime(key, row[key], traits) },
          { ...place, quote: row[key] },
        ),
      ),
      ...missing.map(({ label }) => makePublishedNotice('published-cell-missing', { task, column: label }, place)),
      ...computed
        .filter(({ key }) => !unreadable.some((column) => column.key === key))
        .flatMap((cell) => noticeComputed(row, labels.get(cell.key) ?? '', cell)),
    ];
  });
  return [...noticeUnits(columns, traits), ...ofRows, ...noticeLostSupervision(rows, columns)];
}
