import { numfmt } from '@univerjs/core';
import type { SpreadsheetLocale } from './spreadsheet-locale.ts';

/** Whether a number shown with this pattern is a date, a time of day or a duration, so that scripts receive a Date. */
export function isDatePattern(pattern: string | null | undefined): boolean {
  if (!pattern) return false;
  return numfmt.isDateFormat(pattern) || /\[(h+|m+|s+)\]/i.test(pattern);
}

/** Whether this is the general format, or no format. */
export function isGeneralPattern(pattern: string | null | undefined): boolean {
  return !pattern || pattern === 'General';
}

/** Whether this is the format "Plain text", whose cells store all input as text. */
export function isTextPattern(pattern: string | null | undefined): boolean {
  return pattern === '@' || pattern === '@@@';
}

/** The number of significant digits in the general format for a number that is not whole (assumption: general-format). */
const GENERAL_DIGITS = 10;

/** Formats a number like a cell without a format. */
export function formatGeneral(value: number, { decimal }: SpreadsheetLocale): string {
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(GENERAL_DIGITS));
  return String(shown).replace('.', decimal);
}

/** The number of significant digits that are exact in every number. */
const EXACT_DIGITS = 15;

/** Formats a number for editing: with all digits, and as a percentage if the cell shows one. */
export function formatForEditing(
  value: number,
  pattern: string | null | undefined,
  { decimal }: SpreadsheetLocale,
): string {
  const isPercent = pattern?.includes('%') ?? false;
  const digits = String(Number((isPercent ? value * 100 : value).toPrecision(EXACT_DIGITS))).replace('.', decimal);
  return isPercent ? `${digits}%` : digits;
}
