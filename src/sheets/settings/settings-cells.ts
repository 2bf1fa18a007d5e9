import { SETTINGS_TAB_NAME } from '../../settings/settings.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Removes blank rows at the end. */
function trimRows(rows: readonly string[][]): string[][] {
  let length = rows.length;
  while (length > 0 && (rows[length - 1] ?? []).every((text) => text === '')) length -= 1;
  return rows.slice(0, length);
}

/**
 * Reads the displayed texts of the first two columns of the Settings tab, from A1 on; null without such a tab.
 * Service calls: 2, one of which reads cells (assumption: range-of-tab).
 */
export function readSettingsCells(spreadsheet: Spreadsheet): string[][] | null {
  try {
    return trimRows(spreadsheet.getRange(`${SETTINGS_TAB_NAME}!A:B`).getDisplayValues());
  } catch (error) {
    const sheet = spreadsheet.getSheetByName(SETTINGS_TAB_NAME);
    if (sheet === null) return null;
    if (sheet.getMaxColumns() > 1) throw error;
    return trimRows(sheet.getDataRange().getDisplayValues());
  }
}
