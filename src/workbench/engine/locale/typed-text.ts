import { numfmt } from '@univerjs/core';
import { DEFAULT_LOCALE_ID, getLocale, type SpreadsheetLocale } from './spreadsheet-locale.ts';

/** The result of typing a text into a cell: a value, and the number format that the cell gets, if any. */
export interface TypedValue {
  value: string | number | boolean;
  pattern: string | null;
}

/** The number in a text, and the format that displays it as typed, if any. */
export interface TypedNumber {
  v: number;
  z?: string;
}

/**
 * Reads a text as if typed in a locale. In Germany, `1,5` is one and a half, `1.500` is fifteen hundred and `4.4.2026` is a
 * date; in the United States, `1,5` is text. Everywhere, `10%` is 0.1, `2026-04-04` is a date, `1:30` is a time and `TRUE` is a
 * boolean. After a leading apostrophe, the rest is text (assumption: apostrophe-text).
 */
export function parseTypedText(text: string, locale: SpreadsheetLocale): TypedValue {
  if (text.startsWith("'")) return { value: text.slice(1), pattern: null };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', pattern: null };
  const number = readTypedNumber(trimmed, locale);
  return number ? { value: number.v, pattern: number.z ?? null } : { value: text, pattern: null };
}

/** Reads a number, date or time in a locale; null for other text. */
export function readTypedNumber(text: string, locale: SpreadsheetLocale): TypedNumber | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return null;
  return readNumber(trimmed, locale) ?? readDate(trimmed, locale) ?? readTime(trimmed);
}

let engineLocale = getLocale(DEFAULT_LOCALE_ID);

/** Sets the locale in which the engine reads text: input in the grid, pasted text, and text in calculations. */
export function setEngineLocale(locale: SpreadsheetLocale): void {
  engineLocale = locale;
}

/** Returns the locale in which the engine reads text. */
export function getEngineLocale(): SpreadsheetLocale {
  return engineLocale;
}

/** Reads a text for the engine, whose own function reads `1,5` as 15 (see build/univer/patch-univer.mjs). */
export function readForEngine(text: unknown): TypedNumber | null {
  return typeof text === 'string' ? readTypedNumber(text, engineLocale) : null;
}

const CURRENCY = '[$€£¥₩₹₽₺]|R\\$|zł|kr|CHF';
const FORMATTED_NUMBER = new RegExp(
  `^(?<open>\\()?(?<sign>[+-])?\\s?(?<before>${CURRENCY})?\\s?(?<innerSign>[+-])?(?<core>[\\d.,'’\\s\\u00a0\\u202f]*\\d[.,]?|\\d)(?<exponent>[eE][+-]?\\d+)?\\s?(?<after>${CURRENCY}|%)?(?<close>\\))?$`,
);

function readNumber(text: string, locale: SpreadsheetLocale): TypedNumber | null {
  const found = FORMATTED_NUMBER.exec(text)?.groups;
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
  // Division gives 0.041 for 4.1%; multiplication by 0.01 does not.
  const v = (isNegative ? -size : size) / (isPercent ? 100 : 1);
  const decimals = plain.hasDecimals ? '.00' : '';
  if (isPercent) return { v, z: `0${decimals}%` };
  if (currency) return { v, z: before ? `"${currency}"#,##0${decimals}` : `#,##0${decimals} "${currency}"` };
  if (exponent) return { v, z: '0.00E+00' };
  return plain.isGrouped ? { v, z: `#,##0${decimals}` } : { v };
}

/** Reads digits with valid thousands marks and a decimal mark. Returns a text that JavaScript can parse. */
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

/** Removes the thousands marks from `1,234,567`; null when they are misplaced. India separates lakhs: `12,34,567`. */
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
  const startsWithYear = /^\d{4}[-/]/.test(text);
  if (locale.dateOrder === 'day first' && !startsWithYear && !/\p{L}{3}/u.test(text)) return readDayFirst(text);
  return toNumber(numfmt.parseDate(text, { locale: locale.tag })) ?? toNumber(numfmt.parseDate(text));
}

/** Reads dates such as `4.4.2026`, `4/4/26`, `4.4.`, and `1.5` for May 1 of this year. A time can follow. */
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

/** Expands a year with two digits like the engine: up to 29, it is in this century. */
function expandYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/** Returns the serial date of a day; null when the day does not exist. */
function countDays(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 : null;
}

function readTime(text: string): TypedNumber | null {
  // The engine reads “5A” as five in the morning.
  return /\d[ap]$/i.test(text) ? null : toNumber(numfmt.parseTime(text));
}

function toNumber(parsed: { v: unknown; z?: string } | null | undefined): TypedNumber | null {
  // “1 23” is a date in Excel, but not in Sheets.
  if (!parsed || typeof parsed.v !== 'number' || parsed.z === 'm d') return null;
  return parsed.z ? { v: parsed.v, z: parsed.z } : { v: parsed.v };
}
