import { Refusal, throwFailedWrite } from '../answer.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const SCRATCH_TAB_NAME = 'Leverage Record check';
export const SCRATCH_MARK = 'Created by Check this installation, which deletes this tab when it ends.';

const NEEDS_EDITING =
  'You can view this sheet but not change it. The check adds a tab and removes it, so run it in a sheet that you can edit.';

/**
 * Whether the check created a tab: it has the name of the check and its line in A1. A tab in which a user changed
 * either of them belongs to the user.
 */
export function isScratchTab(sheet: Sheet): boolean {
  return sheet.getName() === SCRATCH_TAB_NAME && sheet.getRange(1, 1).getDisplayValue() === SCRATCH_MARK;
}

/** @throws a sentence if the tab does not exist or belongs to the user */
export function requireScratchTab(spreadsheet: Spreadsheet, sheetId: number): Sheet {
  const sheet = spreadsheet.getSheetById(sheetId);
  if (sheet === null || !isScratchTab(sheet)) {
    throw new Refusal(`The tab “${SCRATCH_TAB_NAME}” was deleted or changed during the check.`);
  }
  return sheet;
}

/**
 * Removes the tab of a check whose dialog was closed early, or that failed before it wrote its line: such a tab is blank.
 * @throws a sentence when the tab belongs to the user
 */
export function removeLeftOverTab(spreadsheet: Spreadsheet): void {
  const sheet = spreadsheet.getSheetByName(SCRATCH_TAB_NAME);
  if (sheet === null) return;
  if (!isScratchTab(sheet) && sheet.getLastRow() > 0) {
    throw new Refusal(`A tab “${SCRATCH_TAB_NAME}” already exists. Rename or delete it, then start again.`);
  }
  spreadsheet.deleteSheet(sheet);
}

export function addScratchTab(spreadsheet: Spreadsheet): Sheet {
  try {
    return spreadsheet.insertSheet(SCRATCH_TAB_NAME, spreadsheet.getNumSheets());
  } catch (error) {
    return throwFailedWrite(error, () => spreadsheet.getActiveSheet().getDataRange(), NEEDS_EDITING);
  }
}
