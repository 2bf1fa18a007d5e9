import { numfmt } from '@univerjs/core';
import { DEFAULT_LOCALE_ID, getLocale, type SpreadsheetLocale } from './spreadsheet-locale.ts';

/** A text as a spreadsheet reads it when it is typed: a value, and the pattern that the cell takes on, if any. */
export interface TypedValue {
  value: string | number | boolean;
  pattern: string | null;
}

/** A number that a text says, and the pattern that shows it as it was typed, if any. */
export interface TypedNumber {
  v: number;
  z?: string;
}

/**
 * Reads a text the way a sheet of some country reads what is typed: in Germany `1,5` is one and a half, `1.500` fifteen hundred and
 * `4.4.2026` a date; in the United States `1,5` is text. Everywhere `10%` is 0.1, `2026-04-04` a date, `1:30` a time and `TRUE` a
 * boolean. A leading apostrophe keeps the rest as text (assumption: apostrophe-text).
 */
export function parseTypedText(text: string, locale: SpreadsheetLocale): TypedValue {
  if (text.startsWith("'")) return { value: text.slice(1), pattern: null };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', pattern: null };
  const number = readTypedNumber(trimmed, locale);
  return number ? { value: number.v, pattern: number.z ?? null } : { value: text, pattern: null };
}

/** The number, date or time of day that a text says in a locale; null when it is text. */
export function readTypedNumber(text: string, locale: SpreadsheetLocale): TypedNumber | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return null;
  return readNumber(trimmed, locale) ?? readDate(trimmed, locale) ?? readTime(trimmed);
}

let engineLocale = getLocale(DEFAULT_LOCALE_ID);

/** Says in which locale the engine reads text: what is pasted or typed into the grid, and text that a formula calculates with. */
export function setEngineLocale(locale: SpreadsheetLocale): void {
  engineLocale = locale;
}

/** The locale in which the engine reads text. */
export function getEngineLocale(): SpreadsheetLocale {
  return engineLocale;
}

/** What the engine calls in the place of its own reading of text, which reads `1,5` as 15 (see build/univer/patch-univer.mjs). */
export function readForEngine(text: unknown): TypedNumber | null {
  return typeof text === 'string' ? readTypedNumber(text, engineLocale) : null;
}

const CURRENCY = '[$€£¥₩₹₽₺]|R\\$|zł|kr|CHF';
const DRESSED_NUMBER = new RegExp(
  `^(?<open>\\()?(?<sign>[+-])?\\s?(?<before>${CURRENCY})?\\s?(?<innerSign>[+-])?(?<core>[\\d.,'’\\s\\u00a0\\u202f]*\\d[.,]?|\\d)(?<exponent>[eE][+-]?\\d+)?\\s?(?<after>${CURRENCY}|%)?(?<close>\\))?$`,
);

function readNumber(text: string, locale: SpreadsheetLocale): TypedNumber | null {
  const found = DRESSED_NUMBER.exec(text)?.groups;
  if (!found) return null;
  const { open, close, sign, innerSign, before, after, core = '', exponent = '' } = found;
  if (Boolean(open) !== Boolean(close) || (open && sign) || (sign && innerSign) || (before && after)) return null;
  const plain = readPlainNumber(core, locale);
  if (!plain) return null;
  const isPercent = after === '%';
  const currency = before ?? (isPercent ? undefined : after);
  if (exponent && (isPercent || currency || plain.isGrouped)) return null;
  const size = Number(plain.text + exponent);
  if (!Number.isFinite(size)) return null;
  const isNegative = open || sign === '-' || innerSign === '-';
  // Dividing keeps 4.1% at 0.041, where multiplying by 0.01 would not.
  const v = (isNegative ? -size : size) / (isPercent ? 100 : 1);
  const decimals = plain.hasDecimals ? '.00' : '';
  if (isPercent) return { v, z: `0${decimals}%` };
  if (currency) return { v, z: before ? `"${currency}"#,##0${decimals}` : `#,##0${decimals} "${currency}"` };
  if (exponent) return { v, z: '0.00E+00' };
  return plain.isGrouped ? { v, z: `#,##0${decimals}` } : { v };
}

/** Digits with well-formed thousands and a decimal mark, as a text that JavaScript reads. */
function readPlainNumber(
  core: string,
  { decimal, groups }: SpreadsheetLocale,
): { text: string; isGrouped: boolean; hasDecimals: boolean } | null {
  const [whole = '', decimals = '', ...more] = core.split(decimal);
  if (more.length > 0 || !/^\d*$/.test(decimals) || (whole === '' && decimals === '')) return null;
  const group = groups.find((mark) => whole.includes(mark));
  const digits = group === undefined ? whole : joinGroups(whole, group);
  if (digits === null || !/^\d*$/.test(digits)) return null;
  return { text: `${digits}.${decimals}`, isGrouped: group !== undefined, hasDecimals: decimals !== '' };
}

/** `1,234,567` without its marks; null when they do not part thousands. India parts lakhs: `12,34,567`. */
function joinGroups(whole: string, group: string): string | null {
  const [first = '', ...rest] = whole.split(group);
  const isWellFormed =
    /^\d{1,3}$/.test(first) &&
    rest.every((part, index) => (index === rest.length - 1 ? /^\d{3}$/ : /^\d{2,3}$/).test(part));
  const isEven = rest.every(({ length }) => length === 3) || first.length <= 2;
  return isWellFormed && isEven ? first + rest.join('') : null;
}

const NUMERIC_DATE = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?(?:,?\s+(\d.*))?$/;

function readDate(text: string, locale: SpreadsheetLocale): TypedNumber | null {
  const beginsWithYear = /^\d{4}[-/]/.test(text);
  if (locale.dateOrder === 'day first' && !beginsWithYear && !/\p{L}{3}/u.test(text)) return readDayFirst(text);
  return toNumber(numfmt.parseDate(text, { locale: locale.tag })) ?? toNumber(numfmt.parseDate(text));
}

/** `4.4.2026`, `4/4/26`, `4.4.` and, with points, `1.5`: the first of May of this year. A time may follow. */
function readDayFirst(text: string): TypedNumber | null {
  const found = NUMERIC_DATE.exec(text);
  if (!found) return null;
  const [, day = '', separator = '', month = '', yearText, time] = found;
  const isShort = yearText === undefined;
  const year = isShort ? new Date().getFullYear() : expandYear(yearText);
  const days = countDays(year, Number(month), Number(day));
  const clock = time === undefined ? { v: 0, z: '' } : readTime(time);
  if (days === null || !clock) return null;
  const letters = (digits: string, letter: string) => letter.repeat(Math.min(2, digits.length));
  const shape = `${letters(day, 'd')}${separator}${letters(month, 'm')}${isShort ? '' : separator + 'y'.repeat(yearText.length)}`;
  return { v: days + clock.v, z: time === undefined ? shape : `${shape} ${clock.z ?? ''}`.trim() };
}

/** Two digits are of this century up to 29, as the engine reads them. */
function expandYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/** The number a sheet keeps for a date; null when there is no such day. */
function countDays(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : null;
}

function readTime(text: string): TypedNumber | null {
  // The engine takes “5A” for five in the morning.
  return /\d[ap]$/i.test(text) ? null : toNumber(numfmt.parseTime(text));
}

function toNumber(parsed: { v: unknown; z?: string } | null | undefined): TypedNumber | null {
  // “1 23” is no date: Excel reads it so, Sheets does not.
  if (!parsed || typeof parsed.v !== 'number' || parsed.z === 'm d') return null;
  return parsed.z ? { v: parsed.v, z: parsed.z } : { v: parsed.v };
}
