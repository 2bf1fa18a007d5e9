import { type Decimal, parseDecimal } from '../../../record/numbers/decimal.ts';
import { readTokens } from '../../../record/reading/token-count.ts';
import { type Duration, type DurationUnit, readDuration } from '../../../record/values/duration.ts';
import { isNoneMark, RANGE_BRACKETS, RANGE_DASHES, RANGE_WORDS } from '../../../record/values/duration-grammar.ts';
import type { DecimalMark } from '../../../record/values/number-text.ts';
import type { PublishedColumnKey } from './published-day.ts';

export interface Marks {
  readonly decimal: '.' | ',';
  readonly thousands: '.' | ',';
}

export const POINT_MARKS: Marks = { decimal: '.', thousands: ',' };
export const COMMA_MARKS: Marks = { decimal: ',', thousands: '.' };

/** A printed number. The number of digits after the mark limits its precision. */
export interface PrintedNumber {
  readonly value: Decimal;
  readonly decimals: number;
}

/** The columns of texts; all others have figures. */
const TEXT_COLUMNS = ['number', 'task', 'basis', 'estimated'] as const;
export type FigureKey = Exclude<PublishedColumnKey, (typeof TEXT_COLUMNS)[number]>;

/** Whether a column has figures. @example isFigureKey('task') //=> false */
export function isFigureKey(key: PublishedColumnKey): key is FigureKey {
  return !TEXT_COLUMNS.some((column) => column === key);
}

const NUMBERS: Readonly<Record<Marks['decimal'], RegExp>> = {
  '.': /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/,
  ',': /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/,
};
const MOST_DIGITS = 15;

const SPACED_GROUPS = /(?<![\d.,])\d{1,3}([ \u00a0\u202f’'])\d{3}(?:\1\d{3})*(?!\d)/g;

/**
 * Removes spaces and apostrophes between the thousands of the numbers in a text, which have one meaning in every
 * language, unlike points and commas.
 * @example joinThousands('11 991 (2’000 of 3’000 tasks)') //=> '11991 (2000 of 3000 tasks)'
 */
export function joinThousands(text: string): string {
  return text.replace(SPACED_GROUPS, (number) => number.replace(/\D/g, ''));
}

/**
 * Removes all marks between thousands from the counts in a text. In a count, a point or comma before three digits can
 * only be such a mark.
 * @example joinCounts('2.000 of 3.000') //=> '2000 of 3000'
 */
export function joinCounts(text: string): string {
  return joinThousands(text).replace(/(\d)[.,](?=\d{3})/g, '$1');
}

/** Normalizes a figure to a decimal point without marks between thousands. */
export function normaliseMarks(text: string, { decimal, thousands }: Marks): string {
  return text.split(thousands).join('').replace(decimal, '.');
}

/** Reads a printed number, which has no leading zero. @example readPrintedNumber('05', POINT_MARKS) //=> null */
export function readPrintedNumber(text: string, marks: Marks): PrintedNumber | null {
  if (text.length > MOST_DIGITS * 2 || !NUMBERS[marks.decimal].test(text)) return null;
  const plain = normaliseMarks(text, marks);
  if (plain.replace('.', '').length > MOST_DIGITS) return null;
  return { value: parseDecimal(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

/** Whether a text begins with a figure, which can be approximate. @example startsLikeFigure('~2h') //=> true */
export function startsLikeFigure(text: string): boolean {
  return /^[~<≈]?\d/.test(text);
}

/** Whether a cell of figures means that there is none. @example isBlankFigure('–') //=> true */
export function isBlankFigure(cell: string): boolean {
  return cell === '' || isNoneMark(cell);
}

const CLOCK = '(?:0|[1-9]\\d*):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?';
const SPACE = '[ \\u00a0\\u202f]?';
const UNITS: Readonly<Record<FigureKey, string>> = {
  humanEstimate: 'hours|hour|hrs|hr|h',
  aiTime: 'minutes|minute|mins|min|m',
  supervision: 'minutes|minute|mins|min|m',
  weeks: 'weeks|week|wks|wk|w',
  tokens: '[kmb]?',
  factor: '[x×]',
  supervisoryFactor: '[x×]',
};
const ALLOWS_CLOCK: readonly FigureKey[] = ['humanEstimate', 'aiTime', 'supervision'];

interface CellEnding {
  /** The digits and marks before the unit, and the text after them. */
  readonly ending: RegExp;
  readonly clock: RegExp | null;
}

const ENDINGS = Object.fromEntries(
  (Object.keys(UNITS) as FigureKey[]).map((key) => [
    key,
    {
      ending: new RegExp(`([\\d.,]{1,48})(${SPACE}(?:${UNITS[key]}))$`, 'i'),
      clock: ALLOWS_CLOCK.includes(key) ? /[\d:.,]{0,48}:[\d:.,]{0,48}$/ : null,
    },
  ]),
) as unknown as Readonly<Record<FigureKey, CellEnding>>;
const WHOLE_CLOCK = new RegExp(`^${CLOCK}$`);
const LONGEST_CELL = 48;
const DASH_AT_END = /[-–—−]$/;

/**
 * Finds every way in which a text can end with a cell of a column: `phase 1216h` ends with `1216h`, `216h`, `16h` and
 * `6h`.
 * @param isUnitOptional whether plain numbers are also cells, under a heading with a unit
 * @returns the cells, longest first; a dash for a blank cell; never an empty text
 */
export function findCellsAtEnd(text: string, key: FigureKey, marks: Marks, isUnitOptional: boolean): string[] {
  const bounded = splitPrintedBounds(text);
  if (bounded !== null && key !== 'tokens') {
    const bounds = text.slice(bounded.figure.length);
    return findCellsAtEnd(bounded.figure, key, marks, isUnitOptional).map((cell) => cell + bounds);
  }
  const tail = text.slice(-LONGEST_CELL);
  const cells: string[] = [];
  const { ending, clock } = ENDINGS[key];
  const found = ending.exec(tail) ?? (isUnitOptional ? /([\d.,]{1,48})()$/.exec(tail) : null);
  if (found !== null) {
    const [, digits = '', unit = ''] = found;
    for (let start = 0; start < digits.length; start++) {
      const amount = digits.slice(start);
      if (readPrintedNumber(amount, marks) === null) continue;
      cells.push(amount + unit);
      if (key === 'tokens' && tail.endsWith(`~${amount}${unit}`)) cells.push(`~${amount}${unit}`);
    }
  }
  const clockText = clock?.exec(tail)?.[0] ?? '';
  for (let start = 0; start < clockText.length; start++) {
    if (WHOLE_CLOCK.test(clockText.slice(start))) cells.push(clockText.slice(start));
  }
  const dash = DASH_AT_END.exec(tail)?.[0];
  if (dash !== undefined) cells.push(dash);
  return cells;
}

/** The parts of a printed figure with bounds. */
export interface PrintedBounds {
  /** The figure before the bounds. */
  readonly figure: string;
  /** The digits of the bounds; null for an unknown upper bound. */
  readonly low: string;
  readonly high: string | null;
}

const BOUND = '([\\d.,:]{1,24}) ?(\\p{L}{0,12}|×)';
const OR_MORE = 'or more|oder mehr|ou plus|o más|ou mais|o più|of meer';
/** The text between brackets, with the marks and words between the ends of a range in a cell. */
const BOUNDS = new RegExp(
  `^${BOUND}(?:(?: ?[${RANGE_DASHES}] ?| (?:${RANGE_WORDS.join('|')}) )${BOUND}| (?:${OR_MORE}))$`,
  'iu',
);

function matchBounds(text: string): { readonly open: number; readonly match: RegExpExecArray } | null {
  const brackets = RANGE_BRACKETS.find(([, end]) => text.endsWith(end));
  const open = brackets === undefined ? -1 : text.lastIndexOf(brackets[0]);
  const match = open < 1 ? null : BOUNDS.exec(text.slice(open + 1, -1));
  return match === null ? null : { open, match };
}

/**
 * Separates the bounds from a printed figure; null for a figure without bounds.
 * @example splitPrintedBounds('54.1x (38 to 76x)') //=> { figure: '54.1x', low: '38', high: '76' }
 * @example splitPrintedBounds('54.1x (38x or more)') //=> { figure: '54.1x', low: '38', high: null }
 */
export function splitPrintedBounds(text: string): PrintedBounds | null {
  const found = matchBounds(text);
  if (found === null) return null;
  const { open, match } = found;
  return { figure: text.slice(0, open).trimEnd(), low: match[1] ?? '', high: match[3] ?? null };
}

/**
 * Lists the units of the bounds after a printed figure.
 * @example listUnitsOfBounds('26h (3 to 4 days)') //=> ['days']
 */
export function listUnitsOfBounds(text: string): string[] {
  const { match } = matchBounds(text) ?? {};
  return [match?.[2], match?.[4]].flatMap((unit) => unit || []);
}

/**
 * Reads hours or minutes of a cell; null if it is not a duration.
 * @param unit the unit of a plain number
 * @param percent the distance of the bounds of an approximate time from its value. Default: 25
 */
export function readPrintedDuration(
  cell: string,
  unit: DurationUnit,
  mark: DecimalMark,
  percent?: number,
): Duration | null {
  const reading = readDuration(cell, unit, mark, percent);
  return reading.kind === 'duration' ? reading.duration : null;
}

const FACTOR_UNIT = new RegExp(`^(?:${UNITS.factor})$`, 'i');
const WEEKS_UNIT = new RegExp(`^(?:${UNITS.weeks})$`, 'i');

/** Returns the figure of a cell without its bounds, or the whole cell if the bounds have a unit of another column. */
function withoutBounds(cell: string, unitOfColumn: RegExp): string {
  return (listUnitsOfBounds(cell).every((unit) => unitOfColumn.test(unit)) && splitPrintedBounds(cell)?.figure) || cell;
}

const FACTOR = /^([\d.,]+)[ \u00a0\u202f]?[x×]?$/i;
const WEEKS = new RegExp(`^([\\d.,]+)${SPACE}(?:${UNITS.weeks})?$`, 'i');

/** @example readPrintedFactor('654.5x', POINT_MARKS) //=> { value: parseDecimal('654.5'), decimals: 1 } */
export function readPrintedFactor(cell: string, marks: Marks): PrintedNumber | null {
  return readPrintedNumber(FACTOR.exec(withoutBounds(cell, FACTOR_UNIT))?.[1] ?? '', marks);
}

/** @example readPrintedWeeks('0.80w', POINT_MARKS) //=> { value: parseDecimal('0.80'), decimals: 2 } */
export function readPrintedWeeks(cell: string, marks: Marks): PrintedNumber | null {
  return readPrintedNumber(WEEKS.exec(withoutBounds(cell, WEEKS_UNIT))?.[1] ?? '', marks);
}

export interface PrintedTokens {
  readonly tokens: number;
  /** The maximum difference from the exact count: `150k` is 150,000 ± 500. */
  readonly slack: number;
}

export function readPrintedTokens(cell: string, marks: Marks): PrintedTokens | null {
  const reading = readTokens(cell, marks.decimal);
  if (reading.kind !== 'tokens') return null;
  return { tokens: reading.tokens, slack: reading.step / 2 };
}
