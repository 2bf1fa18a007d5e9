import type { ReadRecordsReply, ReadRecordsRequest } from '../../messages/messages.ts';
import {
  FIRST_RECORDS_COLUMNS,
  RECORDS_HEADINGS,
  RECORDS_TAB_NAME,
  type RecordsColumnKey,
} from '../../rollup/records-columns.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { COUNT_FORMAT, FACTOR_FORMAT, HEADER_GROUND, TEXT_FORMAT } from '../cells/tab-formatting.ts';
import { readTabCells } from '../day-tab/append-rows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The number formats of columns. A serial day in a date format is the same date in every locale and zone. */
const FORMATS: Readonly<Partial<Record<RecordsColumnKey, string>>> = {
  date: 'yyyy-mm-dd',
  title: TEXT_FORMAT,
  tokens: COUNT_FORMAT,
  weightedFactor: FACTOR_FORMAT,
  supervisedFactor: FACTOR_FORMAT,
  style: TEXT_FORMAT,
  hoursSaved: '#,##0.0',
  fingerprint: TEXT_FORMAT,
};
const TITLE_WIDTH = 280;

function addHeadings(sheet: Sheet): void {
  const rows = sheet.getMaxRows() - 1;
  sheet.setFrozenRows(1);
  sheet
    .getRange(1, 1, 1, FIRST_RECORDS_COLUMNS.length)
    .setValues([FIRST_RECORDS_COLUMNS.map((key) => RECORDS_HEADINGS[key])])
    .setFontWeight('bold')
    .setWrap(true)
    .setBackground(HEADER_GROUND);
  FIRST_RECORDS_COLUMNS.forEach((key, index) => {
    const format = FORMATS[key];
    if (format !== undefined) sheet.getRange(2, index + 1, rows, 1).setNumberFormat(format);
    if (key === 'title') sheet.setColumnWidth(index + 1, TITLE_WIDTH);
  });
}

/** Adds the tab at the end and keeps the active tab. When it fails, the new tab is deleted. */
function addRecordsTab(spreadsheet: Spreadsheet): Sheet {
  const before = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(RECORDS_TAB_NAME, spreadsheet.getNumSheets());
  try {
    addHeadings(sheet);
    SpreadsheetApp.flush();
    return sheet;
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  } finally {
    before.activate();
  }
}

/**
 * Reads the Records tab, and creates it first if it is missing and requested. Service calls: 18 for any number of rows,
 * 2 if there is none; about 20 more to create it.
 */
export function readRecords({ creates }: ReadRecordsRequest): ReadRecordsReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(RECORDS_TAB_NAME);
  if (sheet !== null) return readTabCells(spreadsheet, sheet);
  if (!creates) return { kind: 'noRecords' };
  return withDocumentLock(() =>
    readTabCells(spreadsheet, spreadsheet.getSheetByName(RECORDS_TAB_NAME) ?? addRecordsTab(spreadsheet)),
  );
}
