import type { SelectCellReply, SelectCellRequest } from '../../messages/messages.ts';
import { Refusal } from '../answer.ts';

/** Activates a tab, the one that was read or another by its name, and selects a cell or range in it. */
export function selectCell({ sheetId, address, tabName }: SelectCellRequest): SelectCellReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = tabName === undefined ? spreadsheet.getSheetById(sheetId) : spreadsheet.getSheetByName(tabName);
  if (sheet === null) {
    const place = tabName === undefined ? address : `${tabName}!${address}`;
    throw new Refusal(`Could not go to ${place}: its tab was deleted. Refresh.`);
  }
  sheet.getRange(address).activate();
  return { kind: 'selected' };
}
