import { SETTING_KEYS, SETTINGS_TABLE } from '../../settings/settings-table.ts';
import { HEADER_GROUND } from '../cells/tab-formatting.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Widths in pixels of the columns A to C. */
const COLUMN_WIDTHS = [170, 380, 420];
const INK = '#1f1f1f';
const QUIET_INK = '#5f6368';

/**
 * Adds a dropdown to each row whose setting has a list of values. Other values only get a warning, because a newer
 * version can have more.
 * @param rows the cells from that row on, labels first
 */
export function offerChoices(sheet: Sheet, firstRow: number, rows: readonly (readonly string[])[]): void {
  rows.forEach(([label], index) => {
    const key = SETTING_KEYS.find((candidate) => SETTINGS_TABLE[candidate].label === label);
    if (key === undefined || SETTINGS_TABLE[key].choices.length === 0) return;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...SETTINGS_TABLE[key].choices], true)
      .setAllowInvalid(true)
      .setHelpText(`${SETTINGS_TABLE[key].label}: ${SETTINGS_TABLE[key].choices.join(', ')}.`)
      .build();
    sheet.getRange(firstRow + index, 2).setDataValidation(rule);
  });
}

/** Makes a new Settings tab easy to read and edit. */
export function formatSettingsTab(sheet: Sheet, rows: readonly (readonly string[])[]): void {
  sheet.setFrozenRows(1);
  COLUMN_WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet
    .getRange(1, 1, rows.length, COLUMN_WIDTHS.length)
    .setVerticalAlignment('top')
    .setHorizontalAlignment('left')
    .setFontColor(INK)
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  sheet.getRange(1, 1, 1, COLUMN_WIDTHS.length).setBackground(HEADER_GROUND).setFontWeight('bold');
  sheet.getRange(2, 3, rows.length - 1, 1).setFontColor(QUIET_INK);
  offerChoices(sheet, 1, rows);
}
