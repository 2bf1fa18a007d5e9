import { type Decimal, parseDecimal } from '../numbers/decimal.ts';
import { type DurationUnit, JOINING_WORDS, LETTER, NUMBER_MARKS, UNIT_WORDS } from './duration-grammar.ts';
import { type DecimalMark, readNumberText } from './number-text.ts';

/** A number with its unit: `30m` in `1h 30m`. */
export interface DurationPart {
  readonly amount: Decimal;
  readonly unit: DurationUnit;
}

const UNITS_LARGEST_FIRST = UNIT_WORDS.map(([unit]) => unit);
const UNITS_BY_NAME = new Map(UNIT_WORDS.flatMap(([unit, words]) => words.map((word) => [word, unit])));

/**
 * Returns the unit that a lower-case word means, in a cell or in a heading.
 * @example durationUnitNamed('mins') //=> 'minutes'
 */
export function durationUnitNamed(name: string): DurationUnit | null {
  return UNITS_BY_NAME.get(name) ?? null;
}

const CLOCK = new RegExp(`^(\\d{1,6}):([0-5]\\d)(?::([0-5]\\d(?:[.,]\\d{1,9})?))?(?: ?([${LETTER}]+)\\.?)?$`);
const PART = new RegExp(`^([\\d${NUMBER_MARKS}]+) ?([${LETTER}]+)`);
/** A mark after a unit is part of a number only if it follows a digit, so the next part begins with a digit. */
const SEPARATOR = new RegExp(`^(?:\\.?, |,|\\. | |)(?:(?:${JOINING_WORDS.slice(0, -1).join('|')}) |& ?)?(?=\\d)`);
const MINUTES_AFTER_HOURS = /^(?:\. | |)([0-5]?\d)$/;
const ISO_NUMBER = '(\\d{1,48}(?:[.,]\\d{1,48})?)';
const ISO_TIME = new RegExp(`^p(?:0d)?t(?:${ISO_NUMBER}h)?(?:${ISO_NUMBER}m)?(?:${ISO_NUMBER}s)?$`);
const ISO_DAYS = /^p\d[\d.,]*[dwmy]/;

const partOf = (digits: string, unit: DurationUnit): DurationPart => ({ amount: parseDecimal(digits), unit });

/** Reads `1:30`, `1:30 h` and `0:45:30` with hours first, and `18:25 min` as minutes and seconds. */
function readClock(text: string): DurationPart[] | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [, first = '', second = '', third, word] = match;
  const unit = word === undefined ? 'hours' : durationUnitNamed(word);
  if (unit === 'minutes' && third === undefined) return [partOf(first, 'minutes'), partOf(second, 'seconds')];
  if (unit !== 'hours') return null;
  return [partOf(first, 'hours'), partOf(second, 'minutes'), partOf((third ?? '0').replace(',', '.'), 'seconds')];
}

/** Reads `1h 30m`, `2d,4h`, `1h30`: units from large to small, each at most once. */
function readParts(text: string, mark: DecimalMark): DurationPart[] | null {
  const parts: DurationPart[] = [];
  let smallest = -1;
  let rest = text;
  for (;;) {
    const match = PART.exec(rest);
    const unit = durationUnitNamed(match?.[2] ?? '');
    if (match === null || unit === null) return null;
    const amount = readNumberText((match[1] ?? '').trim(), mark);
    const rank = UNITS_LARGEST_FIRST.indexOf(unit);
    if (amount === null || rank <= smallest) return null;
    parts.push({ amount, unit });
    smallest = rank;
    rest = rest.slice(match[0].length);
    if (rest === '' || rest === '.') return parts;
    const minutes = unit === 'hours' ? MINUTES_AFTER_HOURS.exec(rest)?.[1] : undefined;
    if (minutes !== undefined) return [...parts, partOf(minutes, 'minutes')];
    const separator = SEPARATOR.exec(rest);
    if (separator === null) return null;
    rest = rest.slice(separator[0].length);
  }
}

/** Reads `PT1H30M`. Only the last number can have decimals, and its mark is the decimal mark. */
function readIsoTime(text: string): DurationPart[] | null {
  const match = ISO_TIME.exec(text);
  if (match === null) return null;
  const units = ['hours', 'minutes', 'seconds'] as const;
  const parts: DurationPart[] = [];
  let hasDecimals = false;
  for (const [i, unit] of units.entries()) {
    const digits = match[i + 1];
    if (digits === undefined) continue;
    const amount = readNumberText(digits.replace(',', '.'));
    if (hasDecimals || amount === null) return null;
    hasDecimals = /[.,]/.test(digits);
    parts.push({ amount, unit });
  }
  return parts.length === 0 ? null : parts;
}

/** Spaces, including pasted ones without a width, but not those that separate thousands. */
const SPACES = /(?:[^\S\u00a0\u202f]|\p{Cf})+/gu;

/** Normalizes a text for the readers of this file: lower case, single spaces. */
export function foldDurationText(text: string): string {
  return text.toLowerCase().replace(SPACES, ' ').trim();
}

/**
 * Reads the parts of a folded text, else null.
 * @param unit the unit of a plain number
 * @param mark the decimal mark of a number such as `2,125`
 */
export function readDurationParts(text: string, unit: DurationUnit, mark: DecimalMark): readonly DurationPart[] | null {
  const amount = readNumberText(text, mark);
  if (amount !== null) return [{ amount, unit }];
  const spaced = text.replace(/[\u00a0\u202f]/g, ' ');
  return (
    readClock(spaced) ??
    readParts(spaced, mark) ??
    (spaced === text ? null : readParts(text, mark)) ??
    readIsoTime(text)
  );
}

/** Whether a folded text has days of ISO 8601, which have 24 hours. */
export const isIsoDays = (text: string): boolean => ISO_DAYS.test(text);
