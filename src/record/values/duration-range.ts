import {
  addDecimals,
  compareDecimals,
  DECIMAL_ZERO,
  type Decimal,
  DecimalSum,
  decimalFromNumber,
  differenceOf,
  multiplyByWhole,
  multiplyDecimals,
} from '../numbers/decimal.ts';
import {
  APPROXIMATE_WORDS,
  type DurationUnit,
  LOWER_LIMIT_WORDS,
  PLUS_MINUS,
  RANGE_BRACKETS,
  RANGE_DASHES,
  RANGE_WORDS,
  SECONDS_IN_UNIT,
  UNIT_WORDS,
  type UnreadableReason,
  UPPER_LIMIT_WORDS,
} from './duration-grammar.ts';
import { type DurationPart, isIsoDays, readDurationParts } from './duration-text.ts';
import { type DecimalMark, readNumberText } from './number-text.ts';

/** The exact bounds of a duration in seconds, the lower one first. */
export interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** A duration in parts, with its bounds if the text gives any. */
export interface DurationForm {
  readonly parts: readonly DurationPart[];
  /** With working days of 8 and weeks of 40 hours; null without bounds. */
  readonly bounds: Bounds | null;
}

/** The reason why a text is not a duration, and what to write instead, if the text gives it. */
export interface Unreadable {
  readonly reason: UnreadableReason;
  readonly instead: string | null;
}

/** Rules for reading a text. */
export interface TextRules {
  /** The unit of a plain number. */
  readonly unit: DurationUnit;
  /** The decimal mark of a number such as `2,125`. */
  readonly mark: DecimalMark;
  /** The distance of the bounds of an approximate time from its value, in percent. */
  readonly percent: number;
}

const HALF: Decimal = { coefficient: 5, scale: 1 };
const HUNDREDTH: Decimal = { coefficient: 1, scale: 2 };
/** A longer text is prose. */
const LONGEST_RANGE = 100;

const escape = (text: string) => text.replace(/[+/.]/g, '\\$&');
/** Returns a pattern of words, the longest first. */
const anyOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
const beginning = (words: readonly string[]) => new RegExp(`^(?:${anyOf(words)}) ?`);
const APPROXIMATE = beginning(APPROXIMATE_WORDS);
const UPPER_LIMIT = beginning(UPPER_LIMIT_WORDS);
const LOWER_LIMIT = beginning(LOWER_LIMIT_WORDS);
const BETWEEN = new RegExp(`[${RANGE_DASHES}]| (?:${anyOf(RANGE_WORDS)}) `);
const DEVIATION = new RegExp(anyOf(PLUS_MINUS));
const PERCENT = /^([\d.,]+) ?%$/;
const BARE_CLOCK = /^\d{1,6}:[\d:.,]{2,20}$/;
const CLOCK_WORD = /^\d{1,6}:[\d:.,]{2,20} ?([^\d:., ]{1,20})\.?$/;

const fail = (reason: UnreadableReason, instead: string | null = null): Unreadable => ({ reason, instead });
const NOT_KNOWN = fail('other');

/** Converts parts to seconds, with working days of 8 and weeks of 40 hours. */
function secondsOf(parts: readonly DurationPart[]): Decimal {
  const sum = new DecimalSum();
  for (const { amount, unit } of parts) sum.add(multiplyByWhole(amount, SECONDS_IN_UNIT[unit]));
  return sum.total();
}

/** Makes a form. Equal bounds are omitted. */
function formOf(parts: readonly DurationPart[], low: Decimal, high: Decimal): DurationForm {
  return { parts, bounds: compareDecimals(low, high) === 0 ? null : { low, high } };
}

/** Makes the form of a value with the distance of its bounds. */
function around(parts: readonly DurationPart[], distance: Decimal): DurationForm | Unreadable {
  const value = secondsOf(parts);
  if (compareDecimals(distance, value) > 0) return fail('range-negative');
  return formOf(parts, differenceOf(value, distance), addDecimals(value, distance));
}

const percentOf = (parts: readonly DurationPart[], percent: Decimal): Decimal =>
  multiplyDecimals(multiplyDecimals(secondsOf(parts), percent), HUNDREDTH);

const halve = (parts: readonly DurationPart[]): DurationPart[] =>
  parts.map(({ amount, unit }) => ({ amount: multiplyDecimals(amount, HALF), unit }));

/** Returns the unit of a time with only one unit, which also applies to the numbers next to it. */
function unitOf(parts: readonly DurationPart[]): DurationUnit | null {
  return parts.length === 1 ? (parts[0]?.unit ?? null) : null;
}

/** Whether two numbers with a hyphen can be a date: `1-2`, `2026-04`. */
function isDateLike(a: string, b: string): boolean {
  if (!/^\d{1,4}$/.test(a) || !/^\d{1,4}$/.test(b)) return false;
  const isMonth = (text: string) => Number(text) >= 1 && Number(text) <= 12;
  const isOther = (text: string) => (Number(text) >= 1 && Number(text) <= 31) || text.length === 4;
  return (isMonth(a) && isOther(b)) || (isMonth(b) && isOther(a));
}

/** Splits a text at the only match of a pattern; null if there is no match or more than one. */
function splitOnce(text: string, pattern: RegExp): readonly [string, string] | null {
  const [a, b, ...more] = text.split(pattern);
  return a === undefined || b === undefined || more.length > 0 ? null : [a.trim(), b.trim()];
}

function isPlain(text: string, { mark }: TextRules): boolean {
  return readNumberText(text, mark) !== null;
}

function readParts(text: string, { mark, unit: usual }: TextRules, unit = usual): readonly DurationPart[] | null {
  return readDurationParts(text, unit, mark);
}

/**
 * Reads `16-40h`. A number without a unit has the unit of the other end.
 * @param unit of two plain numbers; null if they need one
 */
function readEnds(rules: TextRules, from: string, to: string, unit: DurationUnit | null): DurationForm | Unreadable {
  const word = BARE_CLOCK.test(from) ? CLOCK_WORD.exec(to)?.[1] : undefined;
  const high = readParts(to, rules, unit ?? undefined);
  const ofHigh = isPlain(to, rules) ? unit : high === null ? null : unitOf(high);
  const low = readParts(word === undefined ? from : `${from} ${word}`, rules, ofHigh ?? undefined);
  if (low === null || high === null) return NOT_KNOWN;
  const isUnclear = isPlain(to, rules)
    ? unit === null || !isPlain(from, rules)
    : (isPlain(from, rules) && ofHigh === null) ||
      (BARE_CLOCK.test(to) && from.includes(':') && !BARE_CLOCK.test(from));
  if (isUnclear) return fail('range-unit');
  const [least, most] = [secondsOf(low), secondsOf(high)];
  if (compareDecimals(least, most) > 0) return fail('range-reversed');
  return formOf([...halve(low), ...halve(high)], least, most);
}

/** Reads the distance in `24h ± 8` or `24h ± 25%`. */
function readDeviation(rules: TextRules, value: string, distance: string): DurationForm | Unreadable {
  const parts = readParts(value, rules);
  if (parts === null) return NOT_KNOWN;
  const percent = readNumberText(PERCENT.exec(distance)?.[1] ?? '', rules.mark);
  if (percent !== null) return around(parts, percentOf(parts, percent));
  const unit = unitOf(parts);
  const distanceParts = readParts(distance, rules, unit ?? undefined);
  if (distanceParts === null) return NOT_KNOWN;
  return unit === null && isPlain(distance, rules) ? fail('range-unit') : around(parts, secondsOf(distanceParts));
}

/** Reads the bounds in brackets after a value: `24h (16-40)`, `24h (±8)`. */
function readBracket(rules: TextRules, value: string, inside: string): DurationForm | Unreadable {
  const deviation = splitOnce(inside, DEVIATION);
  if (deviation !== null) return deviation[0] === '' ? readDeviation(rules, value, deviation[1]) : NOT_KNOWN;
  const parts = readParts(value, rules);
  const ends = splitOnce(inside, BETWEEN);
  if (parts === null || ends === null) return NOT_KNOWN;
  const range = readEnds(rules, ends[0], ends[1], unitOf(parts));
  if ('reason' in range) return range;
  const seconds = secondsOf(parts);
  const { low, high } = range.bounds ?? { low: secondsOf(range.parts), high: secondsOf(range.parts) };
  const isInside = compareDecimals(low, seconds) <= 0 && compareDecimals(seconds, high) <= 0;
  return isInside ? formOf(parts, low, high) : fail('range-outside');
}

function readDashed(rules: TextRules, text: string, [from, to]: readonly [string, string]): DurationForm | Unreadable {
  const { unit } = rules;
  if (text.includes('-') && isDateLike(from, to)) {
    const letter = UNIT_WORDS.find(([name]) => name === unit)?.[1][0] ?? '';
    return fail('range-date', from.length + to.length > 4 ? null : `${from}-${to}${letter}`);
  }
  const form = readEnds(rules, from, to, unit);
  const areTimesOfDay = BARE_CLOCK.test(from) && BARE_CLOCK.test(to) && 'parts' in form;
  return areTimesOfDay ? fail('range-clock', `${text} h`) : form;
}

/** Reads a text with bounds; null for a text without any. */
function readBounds(rules: TextRules, text: string): DurationForm | Unreadable | null {
  const brackets = RANGE_BRACKETS.find((pair) => text.endsWith(pair[1]));
  if (brackets !== undefined) {
    const open = text.indexOf(brackets[0]);
    return open < 1 ? NOT_KNOWN : readBracket(rules, text.slice(0, open).trim(), text.slice(open + 1, -1).trim());
  }
  const deviation = splitOnce(text, DEVIATION);
  if (deviation !== null) return readDeviation(rules, deviation[0], deviation[1]);
  const ends = splitOnce(text, BETWEEN);
  return ends === null ? null : readDashed(rules, text, ends);
}

function readForm(rules: TextRules, text: string): DurationForm | Unreadable {
  if (APPROXIMATE.test(text)) {
    const about = text.replace(APPROXIMATE, '');
    const parts = readParts(about, rules);
    if (parts === null) return readBounds(rules, about) ?? NOT_KNOWN;
    return around(parts, percentOf(parts, decimalFromNumber(rules.percent)));
  }
  if (UPPER_LIMIT.test(text)) {
    const parts = readParts(text.replace(UPPER_LIMIT, ''), rules);
    return parts === null ? NOT_KNOWN : formOf(halve(parts), DECIMAL_ZERO, secondsOf(parts));
  }
  const limit = text.endsWith('+')
    ? text.slice(0, -1).trim()
    : LOWER_LIMIT.test(text)
      ? text.replace(LOWER_LIMIT, '')
      : '';
  if (limit !== '') return readParts(limit, rules) === null ? NOT_KNOWN : fail('limit', limit);
  return readBounds(rules, text) ?? NOT_KNOWN;
}

/**
 * Reads a folded text that is not only a time: a range, an approximate time or a limit. Otherwise returns the reason.
 * @example readDurationForm('40-16h', { unit: 'hours', mark: '.', percent: 25 }) //=> { reason: 'range-reversed', instead: null }
 * @example readDurationForm('>2h', { unit: 'hours', mark: '.', percent: 25 })    //=> { reason: 'limit', instead: '2h' }
 */
export function readDurationForm(text: string, rules: TextRules): DurationForm | Unreadable {
  if (text.length > LONGEST_RANGE) return NOT_KNOWN;
  return isIsoDays(text) ? fail('iso-days') : readForm(rules, text);
}
