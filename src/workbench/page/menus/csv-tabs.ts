import { CellValueType, type ICellData } from '@univerjs/core';
import type { EngineSheet } from '../../engine/engine-sheet.ts';
import type { EngineWorkbook } from '../../engine/engine-workbook.ts';
import type { SpreadsheetLocale } from '../../engine/locale/spreadsheet-locale.ts';
import { parseTypedText } from '../../engine/locale/typed-text.ts';

const MIN_ROW_COUNT = 1_000;
const MIN_COLUMN_COUNT = 26;
/** Empty rows and columns after the opened cells, as in Google Sheets. */
const SPARE_ROW_COUNT = 100;
const SPARE_COLUMN_COUNT = 6;

/** Inserts rows of text into a new tab. Each cell is read as if typed, except that text that begins with `=` stays text. */
export function openRowsInTab(
  workbook: EngineWorkbook,
  name: string,
  rows: readonly (readonly string[])[],
): EngineSheet {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, rowIndex) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((text, columnIndex) => {
      if (text !== '') cells[columnIndex] = makeTypedCell(text, workbook.locale());
    });
    cellData[rowIndex] = cells;
  });
  const native = workbook.native.insertSheet(findFreeName(workbook, name), {
    index: workbook.sheets().length,
    sheet: {
      cellData,
      rowCount: Math.max(MIN_ROW_COUNT, rows.length + SPARE_ROW_COUNT),
      columnCount: Math.max(MIN_COLUMN_COUNT, columnCount + SPARE_COLUMN_COUNT),
    },
  });
  const sheet = workbook.sheetById(native.getSheetId());
  if (!sheet) throw new Error('The new tab could not be opened.');
  return sheet;
}

/** Returns the displayed texts of a tab, from A1 to the last cell with text. */
export function readShownRows(sheet: EngineSheet): string[][] {
  const { rowCount, columnCount } = sheet.contentSize();
  if (rowCount === 0) return [];
  const rows = sheet.readDisplayValues({ row: 0, column: 0, rowCount, columnCount });
  while (rows.length > 0 && rows.at(-1)?.every((text) => text === '')) rows.pop();
  const width = Math.max(0, ...rows.map(measureWidth));
  return rows.map((row) => row.slice(0, width));
}

function measureWidth(row: readonly string[]): number {
  let width = row.length;
  while (width > 0 && row[width - 1] === '') width -= 1;
  return width;
}

/**
 * Returns a name for a tab that no other tab has.
 *
 * @example findFreeName({ sheetByName: (name) => name === '2026-04-04' }, '2026-04-04') //=> '2026-04-04 (2)'
 */
function findFreeName(workbook: EngineWorkbook, wanted: string): string {
  const base = wanted.trim() === '' ? 'Sheet' : wanted.trim();
  let name = base;
  for (let copy = 2; workbook.sheetByName(name); copy += 1) name = `${base} (${copy})`;
  return name;
}

function makeTypedCell(text: string, locale: SpreadsheetLocale): ICellData {
  const { value, pattern } = /^['=]/.test(text) ? { value: text, pattern: null } : parseTypedText(text, locale);
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.NUMBER, ...(pattern ? { s: { n: { pattern } } } : {}) };
}
