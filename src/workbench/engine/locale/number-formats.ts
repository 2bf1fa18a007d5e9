import { numfmt } from '@univerjs/core';
import type { SpreadsheetLocale } from './spreadsheet-locale.ts';

/** Whether a number shown with this pattern is a date, a time of day or a duration, so that scripts receive a Date. */
export function isDatePattern(pattern: string | null | undefined): boolean {
  if (!pattern) return false;
  return numfmt.isDateFormat(pattern) || /\[(h+|m+|s+)\]/i.test(pattern);
}

/** Whether this is the format of a cell that has none. */
export function isGeneralPattern(pattern: string | null | undefined): boolean {
  return !pattern || pattern === 'General';
}

/** Whether cells of this pattern keep what is written into them as text ("Plain text"). */
export function isTextPattern(pattern: string | null | undefined): boolean {
  return pattern === '@' || pattern === '@@@';
}

/** Digits that the general format shows of a number that is not whole (assumption: general-format). */
const GENERAL_DIGITS = 10;

/** A number as a cell without a format shows it. */
export function formatGeneral(value: number, { decimal }: SpreadsheetLocale): string {
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(GENERAL_DIGITS));
  return String(shown).replace('.', decimal);
}

/** Digits that every number of a cell has for sure. */
const SURE_DIGITS = 15;

/** A number as it is typed: with all its digits, as a percentage where the cell shows one. */
export function formatForEditing(
  value: number,
  pattern: string | null | undefined,
  { decimal }: SpreadsheetLocale,
): string {
  const isPercent = pattern?.includes('%') ?? false;
  const digits = String(Number((isPercent ? value * 100 : value).toPrecision(SURE_DIGITS))).replace('.', decimal);
  return isPercent ? `${digits}%` : digits;
}
