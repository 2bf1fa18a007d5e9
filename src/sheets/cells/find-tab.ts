import { Refusal } from '../answer.ts';

/**
 * Finds the tab of a request by its id. Service calls: 1.
 * @param ending the sentence that states that nothing was done
 * @throws a refusal when the tab was deleted
 */
export function findTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheetId: number,
  ending: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetById(sheetId);
  if (sheet === null) throw new Refusal(`The tab was deleted. ${ending}`);
  return sheet;
}
