import { numfmt } from '@univerjs/core';

/** Whether a number shown with this pattern is a date, a time of day or a duration, so that scripts receive a Date. */
export function isDatePattern(pattern: string | null | undefined): boolean {
  if (!pattern) return false;
  return numfmt.isDateFormat(pattern) || /\[(h+|m+|s+)\]/i.test(pattern);
}

/** Whether cells of this pattern keep what is written into them as text ("Plain text"). */
export function isTextPattern(pattern: string | null | undefined): boolean {
  return pattern === '@' || pattern === '@@@';
}

/** A text as a spreadsheet reads it when it is typed: a value, and the pattern that the cell takes on, if any. */
export interface TypedValue {
  value: string | number | boolean;
  pattern: string | null;
}

const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads a text the way a sheet reads what is typed: `12` is a number, `10%` is 0.1, `2026-04-04` is a date, `TRUE` a boolean.
 * A leading apostrophe keeps the rest as text.
 */
export function parseTypedText(text: string): TypedValue {
  if (text.startsWith("'")) return { value: text.slice(1), pattern: null };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', pattern: null };
  if (PLAIN_NUMBER.test(trimmed)) return { value: Number(trimmed), pattern: null };
  const parsed = trimmed === '' ? null : numfmt.parseValue(trimmed);
  if (!parsed || typeof parsed.v !== 'number') return { value: text, pattern: null };
  return { value: parsed.v, pattern: parsed.z ?? null };
}
