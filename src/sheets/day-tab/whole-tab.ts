import type { WrittenTab } from './day-layout.ts';
import { changeIndex, withTab } from './tab-index.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * A tab has this name until it is complete, because Google ends a call after six minutes, after which it can no longer
 * remove the tab.
 */
const UNFINISHED_NAME = 'Leverage Record (unfinished)';

/** Removes the tab of a call that did not finish. Service calls: 1, and 1 more if there is one. */
export function removeUnfinishedTab(spreadsheet: Spreadsheet): void {
  const left = spreadsheet.getSheetByName(UNFINISHED_NAME);
  if (left !== null) spreadsheet.deleteSheet(left);
}

export interface NewTab {
  readonly tabName: string;
  /** Counts from 0. */
  readonly index: number;
  readonly template: Sheet | null;
}

/**
 * Adds a tab, makes it the active tab and gives it its name once it is complete. When anything fails, the tab is
 * deleted and the previous tab is active again. Service calls: 10 and those of `fill`.
 * @param fill writes the tab and returns the written contents
 */
export function addWholeTab(
  spreadsheet: Spreadsheet,
  { tabName, index, template }: NewTab,
  fill: (sheet: Sheet) => WrittenTab['cells'],
): WrittenTab {
  const before = spreadsheet.getActiveSheet();
  const sheet =
    template === null
      ? spreadsheet.insertSheet(UNFINISHED_NAME, index)
      : spreadsheet.insertSheet(UNFINISHED_NAME, index, { template });
  try {
    const cells = fill(sheet);
    sheet.setName(tabName);
    SpreadsheetApp.flush();
    changeIndex((names) => withTab(names, index, tabName));
    return { sheetId: sheet.getSheetId(), tabName, cells };
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    before.activate();
    throw error;
  }
}
