import { columnLetters, columnNumber } from '../../record/values/a1.ts';
import { keepText } from '../cells/cell-contents.ts';
import { COUNT_FORMAT, FACTOR_FORMAT, TEXT_FORMAT } from '../cells/tab-formatting.ts';
import type { TabData } from '../tab-data/tab-data.ts';
import { coverTimes } from './cover-times.ts';
import { addDayFormatting } from './day-formatting.ts';
import {
  type DayContent,
  type DayLayout,
  LABELS_ROW,
  layOutDay,
  listWrittenCells,
  type WrittenTab,
} from './day-layout.ts';
import { addWholeTab } from './whole-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const GENERAL_FORMAT = 'General';

/** Whether a text could become a number, a date or a formula when it is typed (assumptions: typed-text, typed-date). */
const isTakenForMore = (value: string | number) => keepText(value, '') !== value;

/** Adds an apostrophe to a heading if it could become a number, a date or a formula. */
const keepHeading = (heading: string | number) =>
  /\d|^[=+-]/.test(heading as string) ? keepText(heading, '') : heading;

/** Sets the formats of the columns again, with plain text for imported cells that Google Sheets would convert. */
function keepTableText(sheet: Sheet, { content, columns }: DayLayout): void {
  const [, ...rows] = content.table;
  const formatOf = (value: string | number, letters: string) => {
    if (letters === columns.task || isTakenForMore(value)) return TEXT_FORMAT;
    return letters === columns.tokens ? COUNT_FORMAT : GENERAL_FORMAT;
  };
  const formats = rows.map((row) => row.map((value, c) => formatOf(value, columnLetters(c + 1))));
  const needsFormats = rows.some((row) =>
    row.some((value, c) => columnLetters(c + 1) !== columns.task && isTakenForMore(value)),
  );
  if (needsFormats) sheet.getRange(2, 1, rows.length, formats[0]?.length ?? 1).setNumberFormats(formats);
}

/**
 * Sets the formats that keep written texts unchanged: plain text for tasks and prose, and for any other text that would be read
 * as something else (assumptions: typed-date, plain-text-format, plain-text-formula). They start at the header, so that
 * added rows have them too.
 */
function setNumberFormats(sheet: Sheet, layout: DayLayout): void {
  const { content, columns, factorColumns, labelsAddress, valueColumn } = layout;
  const { labels } = content;
  if (columns.task !== undefined) sheet.getRange(`${columns.task}2:${columns.task}`).setNumberFormat(TEXT_FORMAT);
  if (columns.tokens !== undefined)
    sheet.getRange(`${columns.tokens}1:${columns.tokens}`).setNumberFormat(COUNT_FORMAT);
  const [firstFactor] = factorColumns;
  if (firstFactor !== undefined) {
    sheet.getRange(`${firstFactor}1:${factorColumns[factorColumns.length - 1]}`).setNumberFormat(FACTOR_FORMAT);
  }
  keepTableText(sheet, layout);
  if (labelsAddress === null) return;
  sheet
    .getRange(`${valueColumn}${LABELS_ROW}:${valueColumn}${LABELS_ROW + labels.length - 1}`)
    .setNumberFormats(
      labels.map(({ label, value }) => [label === 'Tokens' && !isTakenForMore(value) ? COUNT_FORMAT : TEXT_FORMAT]),
    );
}

function writeCells(sheet: Sheet, { content, tableAddress, labelsAddress, formulas }: DayLayout): void {
  sheet.getRange(tableAddress).setValues(content.table.map((row, r) => (r === 0 ? row.map(keepHeading) : [...row])));
  if (labelsAddress !== null) {
    sheet.getRange(labelsAddress).setValues(content.labels.map(({ label, value }) => [label, value]));
  }
  const { notes } = content;
  if (notes !== null) {
    const grid = notes.map((line) => line.map((note) => (note === '' ? null : note)));
    sheet.getRange(2, 1, grid.length, grid[0]?.length ?? 1).setNotes(grid);
  }
  for (const { address, formula } of formulas) sheet.getRange(address).setFormula(formula);
}

/** The number of spare rows for further tasks. */
const SPARE_ROWS = 40;

/**
 * Gives the tab only the rows and columns that the day needs: a spreadsheet can have 10 million cells, and long
 * columns make formulas slow.
 */
function fitSize(sheet: Sheet, { lastRow, valueColumn }: DayLayout): void {
  const rows = sheet.getMaxRows();
  const wantedRows = lastRow + SPARE_ROWS;
  if (rows > wantedRows) sheet.deleteRows(wantedRows + 1, rows - wantedRows);
  if (rows < wantedRows) sheet.insertRowsAfter(rows, wantedRows - rows);
  const columns = sheet.getMaxColumns();
  const wantedColumns = columnNumber(valueColumn);
  if (columns < wantedColumns) sheet.insertColumnsAfter(columns, wantedColumns - columns);
  if (columns > wantedColumns) sheet.deleteColumns(wantedColumns + 1, columns - wantedColumns);
}

/**
 * Adds a day's tab at an index that counts from 0, completely or not at all. Service calls: 122 for a new day, for any
 * number of rows and tabs.
 * @returns the written contents, for the undo
 */
export function addDayTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  content: DayContent,
  index: number,
  data: TabData,
): WrittenTab {
  const layout = layOutDay(content, data);
  return addWholeTab(spreadsheet, { tabName: content.tabName, index, template: null }, (sheet) => {
    fitSize(sheet, layout);
    setNumberFormats(sheet, layout);
    writeCells(sheet, layout);
    addDayFormatting(sheet, layout, data);
    coverTimes(sheet, content.cover);
    return listWrittenCells(layout);
  });
}
