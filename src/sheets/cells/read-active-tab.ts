import type { DayCells } from '../../messages/messages.ts';
import { PROVENANCE_LEAD } from '../../record/publishing/provenance.ts';
import type { ColumnChoice } from '../../record/reading/columns/column-choice.ts';
import type { Table } from '../../record/reading/columns/table.ts';
import { findTable } from '../../record/reading/find-table.ts';
import { listTextCells } from '../../record/reading/texts-of-day.ts';
import { type Cell, type Grid, isBlankCell, isDate, isDateCell } from '../../record/values/cell.ts';
import { readSetting } from '../../settings/read-settings.ts';
import { readSettingsCells } from '../settings/settings-cells.ts';
import { createWallClock } from './wall-clock.ts';

type SheetValue = string | number | boolean | Date;

/** Formats dates in ISO order, and times and durations as on a clock. */
function describeWallClock(wallClock: string): string {
  const [day = '', time = ''] = wallClock.slice(0, 19).split('T');
  if (time === '00:00:00') return day;
  return day === '1899-12-30' ? time : `${day} ${time}`;
}

/**
 * Whether the reading depends on what cells show: a text of the post in a cell with a number or a date, which is printed as
 * displayed, or a time of a day or more, whose days the format of a clock hides.
 */
function needsDisplayed(grid: Grid, table: Table): boolean {
  const taskColumn = (table.columns.task ?? 1) - 1;
  const tasks = grid.slice(table.headerRow).flatMap((row) => row[taskColumn] ?? []);
  const hasDays = (cell: Cell) => isDateCell(cell) && cell.wallClock > '1899-12-31' && cell.wallClock < '1901';
  return (
    [...listTextCells(grid, table), ...tasks].some((cell) => typeof cell !== 'string') || grid.flat().some(hasDays)
  );
}

function addShown(cell: Cell, shown: string): Cell {
  if (typeof cell === 'number' && String(cell) !== shown) return { number: cell, shown };
  if (typeof cell === 'object') return { ...cell, shown };
  return cell;
}

/** Removes blank cells at the end of a row (assumption: blank-read). */
function trimRow(row: Cell[]): Cell[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length -= 1;
  return row.slice(0, length);
}

/**
 * Reads the notes with provenance in the column of the AI time. They are read only if that column contains something.
 */
function readNotes(
  range: GoogleAppsScript.Spreadsheet.Range,
  grid: Grid,
  { headerRow, columns }: Table,
): Pick<DayCells, 'notes'> {
  const column = (columns.aiTime ?? 0) - 1;
  if (grid.slice(headerRow).every((row) => isBlankCell(row[column] ?? ''))) return {};
  const notes = range.getNotes().flatMap((row, r) => {
    const note = row[column] ?? '';
    return note.includes(PROVENANCE_LEAD) ? [{ row: r + 1, note }] : [];
  });
  return notes.length === 0 ? {} : { notes };
}

function readCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  range: GoogleAppsScript.Spreadsheet.Range,
  choice: ColumnChoice,
): Pick<DayCells, 'cells' | 'notes'> {
  const values = range.getValues() as SheetValue[][];
  const wallClock = createWallClock(spreadsheet);
  const grid = values.map((row) =>
    row.map((value): Cell => {
      if (!isDate(value)) return value as Exclude<SheetValue, Date>;
      const shown = wallClock(value);
      return { wallClock: shown, shown: describeWallClock(shown) };
    }),
  );
  const { table } = findTable(grid, choice);
  const notes = table === null ? {} : readNotes(range, grid, table);
  if (table === null || !needsDisplayed(grid, table)) return { cells: grid.map(trimRow), ...notes };
  const displayed = range.getDisplayValues();
  const cells = grid.map((row, r) => trimRow(row.map((cell, c) => addShown(cell, displayed[r]?.[c] ?? ''))));
  return { cells, ...notes };
}

/** The maximum number of selected ranges to read, because each needs a call. */
const MOST_SELECTED_RANGES = 4;

function readSelectedRows(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): [number, number][] {
  const ranges = spreadsheet.getActiveRangeList()?.getRanges() ?? [];
  if (ranges.length > MOST_SELECTED_RANGES) return [];
  return ranges.map((range) => {
    const rows = range.getA1Notation().replace(/[A-Z]/g, '').split(':').map(Number);
    const [first = 0, last = first] = rows;
    return [first, last];
  });
}

/** Whether the tab has a filter. Rows hidden by the user would need one call for each row. */
function isFiltered(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return sheet.getFilter() !== null;
}

/** Day and month in any order before a year, in a text that is no longer than a date with a time. */
const TWO_NUMBERS_AND_YEAR = /^.{0,20}\b\d{1,2}[/-]\d{1,2}[/-]\d{4}\b.{0,20}$/;

function needsLocale(cells: Grid): boolean {
  return cells.some((row) => row.some((cell) => typeof cell === 'string' && TWO_NUMBERS_AND_YEAR.test(cell)));
}

/** Whether the spreadsheet has only one tab, which is blank. The tabs are counted only when this one is blank. */
function isEmpty(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, cells: Grid): boolean {
  return cells.every((row) => row.every(isBlankCell)) && spreadsheet.getNumSheets() === 1;
}

/**
 * Reads the active tab: its cells, the selected rows and the Settings tab. It does not write anything. Service calls:
 * 13, two of which read cells; one more for the notes when there are AI times; one more read if a task's text is a
 * number or a date, or a time has a day or more, one call more for each further selected range, one for the time zone when
 * there are dates, and one for the locale when a text like 03/04/2026 can have two meanings. The number does not depend
 * on the number of rows.
 */
export function readActiveTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
  sheet: GoogleAppsScript.Spreadsheet.Sheet = spreadsheet.getActiveSheet(),
): DayCells {
  const settings = readSettingsCells(spreadsheet);
  const range = sheet.getDataRange();
  const { cells, ...notes } = readCells(spreadsheet, range, readSetting('columns', settings));
  return {
    kind: 'dayCells',
    sheetId: sheet.getSheetId(),
    tabName: sheet.getName(),
    locale: needsLocale(cells) ? spreadsheet.getSpreadsheetLocale() : null,
    cells,
    selectedRows: readSelectedRows(spreadsheet),
    isFiltered: isFiltered(sheet),
    isEditable: range.canEdit(),
    settings,
    ...notes,
    isSpreadsheetEmpty: settings === null && isEmpty(spreadsheet, cells),
  };
}
