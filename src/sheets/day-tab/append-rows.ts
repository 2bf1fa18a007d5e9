import type {
  AppendRowsReply,
  AppendRowsRequest,
  CellContent,
  ReadTabReply,
  ReadTabRequest,
  TabCells,
} from '../../messages/messages.ts';
import { cellAddress, readFirstCell } from '../../record/values/a1.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import { NOTHING_WRITTEN, Refusal } from '../answer.ts';
import { writeBlocks } from '../cells/cell-blocks.ts';
import { isFormula, readContents } from '../cells/cell-contents.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { findTab } from '../cells/find-tab.ts';
import { readActiveTab } from '../cells/read-active-tab.ts';
import { reportWrite } from '../cells/report-write.ts';
import { coverTimes } from './cover-times.ts';
import { findDayTab } from './day-tabs.ts';
import { readTabs } from './tab-index.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Returns a hash of contents, which is equal for equal contents. */
function stampOf(contents: readonly (readonly CellContent[])[]): string {
  const json = JSON.stringify(contents);
  let stamp = 0;
  for (let at = 0; at < json.length; at++) stamp = (Math.imul(stamp, 31) + json.charCodeAt(at)) | 0;
  return String(stamp);
}

/**
 * Reads a day's tab for adding rows to it, without writing cells. Service calls: 44 for any number of tabs and rows, 18
 * if the tab's id is given.
 */
export function readTab({ date, sheetId }: ReadTabRequest): ReadTabReply {
  const day = parseIsoDate(date);
  if (day === null) throw new Refusal(`${date} is not a calendar date. Write a date like 2026-04-04.`);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let sheet = sheetId === null ? null : spreadsheet.getSheetById(sheetId);
  if (sheetId === null) {
    const tabs = readTabs(spreadsheet, day);
    if ('kind' in tabs) return tabs;
    sheet = spreadsheet.getSheetByName(findDayTab(tabs, day)?.tabName ?? date);
  }
  if (sheet === null) throw new Refusal(`There is no tab for ${date} any more. ${NOTHING_WRITTEN}`);
  return readTabCells(spreadsheet, sheet);
}

/** Reads a tab to which rows can be added. Service calls: 16. */
export function readTabCells(spreadsheet: Spreadsheet, sheet: Sheet): TabCells {
  const { contents } = readContents(spreadsheet, sheet.getDataRange());
  return {
    kind: 'tabCells',
    day: readActiveTab(spreadsheet, sheet),
    formulas: contents.map((row) => row.map((content) => (isFormula(content) ? content.formula : ''))),
    stamp: stampOf(contents),
  };
}

/** @throws a refusal if a cell of a block has content, or is outside the rows */
function checkBlank(
  contents: readonly (readonly CellContent[])[],
  { row, rows, isInserted, blocks }: AppendRowsRequest,
) {
  for (const { address, after } of blocks) {
    const first = readFirstCell(address) ?? { row: 0, column: 0 };
    after.forEach((line, r) => {
      line.forEach((_content, c) => {
        const isWithin = first.row + r >= row && first.row + r < row + rows;
        const before = isInserted ? '' : (contents[first.row + r - 1]?.[first.column + c - 1] ?? '');
        if (isWithin && before === '') return;
        throw new Refusal(`${cellAddress(first.row + r, first.column + c)} has content. ${NOTHING_WRITTEN}`);
      });
    });
  }
}

const countRows = (rows: number) => (rows === 1 ? '1 row' : `${rows} rows`);

/** Returns the number of a row before rows are inserted; null for an inserted one. */
function rowBefore(at: number, { row, rows, isInserted }: AppendRowsRequest): number | null {
  if (!isInserted || at < row) return at;
  return at < row + rows ? null : at - rows;
}

/** Reads the current contents of the updated cells. The stamp has shown that the page saw these contents. */
function readUpdates(contents: readonly (readonly CellContent[])[], request: AppendRowsRequest) {
  return (request.updates ?? []).map(({ address, after }) => {
    const first = readFirstCell(address) ?? { row: 0, column: 0 };
    const row = rowBefore(first.row, request) ?? 0;
    const contentAt = (r: number, c: number) => contents[row + r - 1]?.[first.column + c - 1] ?? '';
    return { address, before: after.map((line, r) => line.map((_content, c) => contentAt(r, c))), after };
  });
}

/**
 * Adds rows to a tab, all or none, and selects the first one, unless the user stays in the tab that is active. Only
 * blank cells are written, or rows that are inserted. Cells of other rows change only if the request contains them.
 * Service calls: 16, 3 for each block, 2 for each block of notes, 2 for inserted rows, and those of `coverTimes`.
 */
export function appendRows(request: AppendRowsRequest): AppendRowsReply {
  const { sheetId, stamp, row, rows, isInserted, blocks, notes, staysInTab } = request;
  return withDocumentLock((spreadsheet) => {
    const sheet = findTab(spreadsheet, sheetId, NOTHING_WRITTEN);
    const tabName = sheet.getName();
    const { contents } = readContents(spreadsheet, sheet.getDataRange());
    if (stampOf(contents) !== stamp)
      throw new Refusal(`“${tabName}” has changed since it was read. ${NOTHING_WRITTEN}`);
    checkBlank(contents, request);
    const lastRow = sheet.getMaxRows();
    if (!isInserted && row + rows - 1 > lastRow) sheet.insertRowsAfter(lastRow, row + rows - 1 - lastRow);
    const changes = {
      cells: [
        ...blocks.map(({ address, after }) => ({ address, before: after.map((line) => line.map(() => '')), after })),
        ...readUpdates(contents, request),
      ],
      notes: notes.map(({ address, after }) => {
        const first = readFirstCell(address) ?? { row: 0, column: 0 };
        const from = rowBefore(first.row, request);
        const blank = after.map((line) => line.map(() => ''));
        const width = blank[0]?.length ?? 1;
        const before = from === null ? blank : sheet.getRange(from, first.column, after.length, width).getNotes();
        return { address, before, after };
      }),
      ...(isInserted ? { inserted: { row, rows } } : {}),
    };
    coverTimes(sheet, request.cover);
    writeBlocks(sheet, changes);
    if (!staysInTab) sheet.getRange(row, 1).activate();
    const message = request.message ?? `${countRows(rows)} added to “${tabName}”.`;
    return reportWrite(message, { sheetId, tabName, ...changes });
  });
}
