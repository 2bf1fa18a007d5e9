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
import { readTabData } from '../tab-data/read-tab-data.ts';
import { listFindings, type ScratchCells } from './check-findings.ts';
import type { CheckPlan } from './check-plan.ts';
import { addScratchTab, isScratchTab, removeLeftOverTab, requireScratchTab } from './scratch-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Fills the tab: first the values, then every formula in one batch. Formulas are calculated after this run has ended
 * (assumption: flush).
 */
function fillScratchTab(sheet: Sheet, plan: CheckPlan): void {
  const { columnA, formats, formulaProbes, formulaColumn, formulaRowCount } = plan;
  for (const [row, format] of formats) sheet.getRange(row, 1).setNumberFormat(format);
  sheet.getRange(1, 1, columnA.length, 1).setValues(columnA.map((value) => [value]));
  const formulas: string[][] = Array.from({ length: formulaRowCount }, () => ['']);
  for (const { formula, row } of formulaProbes) formulas[row - 1] = [formula];
  sheet.getRange(1, formulaColumn, formulaRowCount, 1).setFormulas(formulas);
}

/**
 * Adds the scratch tab and fills it. It stays active until the check has ended, because it is not documented whether
 * the formulas of an inactive tab are calculated (assumption: tab-in-front).
 */
export function beginCheck(): BeginCheckReply {
  return withDocumentLock((spreadsheet) => {
    const { checkPlan } = readTabData();
    removeLeftOverTab(spreadsheet);
    const before = spreadsheet.getActiveSheet();
    const sheet = addScratchTab(spreadsheet);
    try {
      fillScratchTab(sheet, checkPlan);
      SpreadsheetApp.flush();
      return { kind: 'checkBegun', sheetId: sheet.getSheetId(), returnToSheetId: before.getSheetId() };
    } catch (error) {
      spreadsheet.deleteSheet(sheet);
      before.activate();
      throw error;
    }
  });
}

function readScratchCells(spreadsheet: Spreadsheet, sheet: Sheet, plan: CheckPlan): ScratchCells {
  const { columnA, formulaColumn, formulaRowCount, formulaColumnCount } = plan;
  const width = formulaColumn - 1 + formulaColumnCount;
  const block = sheet.getRange(1, 1, Math.max(columnA.length, formulaRowCount), width);
  return {
    shown: block.getDisplayValues(),
    read: block.getValues(),
    lastRow: sheet.getLastRow(),
    wallClock: createWallClock(spreadsheet),
  };
}

/** Reads the results in the cells of the scratch tab only. */
export function readCheck({ sheetId }: ReadCheckRequest): ReadCheckReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = requireScratchTab(spreadsheet, sheetId);
  const { checkPlan } = readTabData();
  const { found, calculating } = listFindings(checkPlan, readScratchCells(spreadsheet, sheet, checkPlan));
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
