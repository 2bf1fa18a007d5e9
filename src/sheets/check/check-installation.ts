import type {
  BeginCheckReply,
  EndCheckReply,
  EndCheckRequest,
  ReadCheckReply,
  ReadCheckRequest,
} from '../../messages/messages.ts';
import { Refusal } from '../answer.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { createWallClock } from '../cells/wall-clock.ts';
import { listFindings, type ScratchCells } from './check-findings.ts';
import {
  COLUMN_A,
  FORMATS,
  FORMULA_PROBES,
  PROBE_COLUMN,
  PROBE_COLUMN_COUNT,
  PROBE_ROW_COUNT,
  PROBE_ROWS,
} from './check-plan.ts';
import { addScratchTab, isScratchTab, removeLeftOverTab, requireScratchTab } from './scratch-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Values first, then every formula in one batch: they are calculated after this run has ended (assumption: flush). */
function fillScratchTab(sheet: Sheet): void {
  for (const [row, format] of FORMATS) sheet.getRange(row, 1).setNumberFormat(format);
  sheet.getRange(1, 1, COLUMN_A.length, 1).setValues(COLUMN_A.map((value) => [value]));
  const formulas: string[][] = Array.from({ length: PROBE_ROW_COUNT }, () => ['']);
  FORMULA_PROBES.forEach(({ formula }, index) => {
    formulas[(PROBE_ROWS[index] ?? 1) - 1] = [formula];
  });
  sheet.getRange(1, PROBE_COLUMN, PROBE_ROW_COUNT, 1).setFormulas(formulas);
}

/**
 * Adds the scratch tab and fills it. It stays in front until the check has ended: whether formulas of a tab that nobody sees
 * are calculated is not documented (assumption: tab-in-front).
 */
export function beginCheck(): BeginCheckReply {
  return withDocumentLock((spreadsheet) => {
    removeLeftOverTab(spreadsheet);
    const before = spreadsheet.getActiveSheet();
    const sheet = addScratchTab(spreadsheet);
    try {
      fillScratchTab(sheet);
      SpreadsheetApp.flush();
      return { kind: 'checkBegun', sheetId: sheet.getSheetId(), returnToSheetId: before.getSheetId() };
    } catch (error) {
      spreadsheet.deleteSheet(sheet);
      before.activate();
      throw error;
    }
  });
}

function readScratchCells(spreadsheet: Spreadsheet, sheet: Sheet): ScratchCells {
  const width = PROBE_COLUMN - 1 + PROBE_COLUMN_COUNT;
  const block = sheet.getRange(1, 1, Math.max(COLUMN_A.length, PROBE_ROW_COUNT), width);
  return {
    shown: block.getDisplayValues(),
    read: block.getValues(),
    lastRow: sheet.getLastRow(),
    wallClock: createWallClock(spreadsheet),
  };
}

/** Reads the results in the cells of the scratch tab, and of no other tab. */
export function readCheck({ sheetId }: ReadCheckRequest): ReadCheckReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = requireScratchTab(spreadsheet, sheetId);
  const { found, calculating } = listFindings(readScratchCells(spreadsheet, sheet));
  return { kind: 'checkRead', found, calculating: [...calculating] };
}

/** Removes the scratch tab. A tab that does not, or no longer, belong to the check is not changed. */
export function endCheck({ sheetId, returnToSheetId }: EndCheckRequest): EndCheckReply {
  return withDocumentLock((spreadsheet) => {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (sheet === null) return { kind: 'checkEnded' };
    if (!isScratchTab(sheet)) {
      throw new Refusal(
        'The check did not create this tab, or the tab has changed since then. The tab was not removed.',
      );
    }
    const isInFront = spreadsheet.getActiveSheet().getSheetId() === sheetId;
    spreadsheet.deleteSheet(sheet);
    if (isInFront) spreadsheet.getSheetById(returnToSheetId)?.activate();
    return { kind: 'checkEnded' };
  });
}
