import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from './cell-range.ts';
import { epochMsToSerial, serialToEpochMs } from './locale/date-serials.ts';
import { readTypedFormula } from './locale/formula-locale.ts';
import { formatGeneral, isDatePattern, isGeneralPattern, isTextPattern } from './locale/number-formats.ts';
import type { SpreadsheetLocale } from './locale/spreadsheet-locale.ts';
import { parseTypedText } from './locale/typed-text.ts';
import { isDate } from './realm-values.ts';

/** The engine's error for a blocked spill. Sheets shows #REF!. */
const BLOCKED_SPILL = '#SPILL!';
export const BLOCKED_SPILL_IN_SHEETS = '#REF!';

/** Whether a cell contains the engine's error for a blocked spill. */
export function isBlockedSpill(cell: Nullable<ICellData>): boolean {
  return cell?.v === BLOCKED_SPILL;
}

/** Returns the value that a script reads in a cell (assumptions: blank-read, error-read). */
export function readCellValue(
  cell: Nullable<ICellData>,
  pattern: string | undefined,
  zone: string,
  makeDate: (epochMs: number) => Date,
): CellValue {
  if (!cell) return '';
  const richText = cell.p?.body?.dataStream;
  if (richText !== undefined) return readRichText(richText);
  const { v, t } = cell;
  if (v === null || v === undefined) return '';
  if (typeof v === 'boolean' || t === CellValueType.BOOLEAN) return v === true || Number(v) === 1;
  if (isBlockedSpill(cell)) return BLOCKED_SPILL_IN_SHEETS;
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  if (typeof v === 'string') return t === CellValueType.NUMBER && v !== '' ? Number(v) : v;
  if (isTextPattern(pattern)) return String(v);
  return isDatePattern(pattern) ? makeDate(serialToEpochMs(v, zone)) : v;
}

/** Returns the displayed text of a cell, from the engine's text, which has all digits in the general format. */
export function readDisplayValue(
  cell: Nullable<ICellData>,
  pattern: string | undefined,
  text: string,
  locale: SpreadsheetLocale,
): string {
  if (cell?.p?.body?.dataStream !== undefined) return readRichText(cell.p.body.dataStream);
  if (cell?.v === null || cell?.v === undefined) return text;
  if (typeof cell.v === 'boolean' || cell.t === CellValueType.BOOLEAN) return Number(cell.v) === 1 ? 'TRUE' : 'FALSE';
  if (isBlockedSpill(cell)) return BLOCKED_SPILL_IN_SHEETS;
  return typeof cell.v === 'number' && isGeneralPattern(pattern) ? formatGeneral(cell.v, locale) : text;
}

/** Converts rich text: the engine ends every paragraph with \r and the text with \n; a script reads \n between lines. */
function readRichText(dataStream: string): string {
  return dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** Returns a cell without content, for the engine. The cell's format is not affected. */
export function makeBlankCell(): ICellData {
  return { ...BLANK };
}

/** The locale and time zone of a spreadsheet, which define how it reads texts and moments. */
export interface SpreadsheetLocation {
  locale: SpreadsheetLocale;
  zone: string;
}

/**
 * Returns the cell for a value that a script writes. Text that begins with "=" is a formula, and so is text that begins with "+" and is
 * not a number. Other text is read as if typed, except in cells formatted as plain text. '' and null clear the cell (assumptions: typed-text, typed-date,
 * plain-text-format, plain-text-formula, date-default-format).
 */
export function makeCell(value: unknown, pattern: string | undefined, place: SpreadsheetLocation): ICellData {
  const { locale, zone } = place;
  if (value === null || value === undefined || value === '') return makeBlankCell();
  if (typeof value === 'boolean') return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { ...BLANK, v: value, t: CellValueType.NUMBER };
  if (isDate(value)) {
    const serial = epochMsToSerial(value.getTime(), zone);
    const cell: ICellData = { ...BLANK, v: serial, t: CellValueType.NUMBER };
    const { datePattern } = locale;
    if (!isDatePattern(pattern))
      cell.s = { n: { pattern: Number.isInteger(serial) ? datePattern : `${datePattern} hh:mm:ss` } };
    return cell;
  }
  const text = String(value);
  if (isTextPattern(pattern)) return { ...BLANK, v: text, t: CellValueType.STRING };
  if (text.startsWith('=') && text.length > 1) return { ...BLANK, f: readTypedFormula(text, locale) };
  const typed = parseTypedText(text, locale);
  if (typeof typed.value === 'string') {
    if (/^\+./.test(text)) return { ...BLANK, f: readTypedFormula(`=${text}`, locale) };
    return { ...BLANK, v: typed.value, t: CellValueType.STRING };
  }
  const cell = makeCell(typed.value, pattern, place);
  return typed.pattern && isGeneralPattern(pattern) ? { ...cell, s: { n: { pattern: typed.pattern } } } : cell;
}
