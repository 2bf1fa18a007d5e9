import type { AppendRowsRequest } from '../../messages/messages.ts';

/** Text in this color is invisible on its own background. */
const COVER = 'gray';

/**
 * Hides cells while a formula is true, without a trigger: a conditional format gives text and background the same
 * color. A tab gets the format once. Service calls: 1, 2 for each other format, and 7 for a new one.
 */
export function coverTimes(sheet: GoogleAppsScript.Spreadsheet.Sheet, cover: AppendRowsRequest['cover']): void {
  if (!cover) return;
  const rules = sheet.getConditionalFormatRules();
  if (rules.some((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0] === cover.formula)) return;
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(cover.formula)
      .setBackground(COVER)
      .setFontColor(COVER)
      .setRanges([sheet.getRange(cover.address)])
      .build(),
    ...rules,
  ]);
}
