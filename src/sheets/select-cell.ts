import type { SelectCellReply, SelectCellRequest } from '../messages/messages.ts';
import { Refusal } from './answer.ts';

/** Brings a tab to the front and selects a cell or range in it. */
export function selectCell({ sheetId, address }: SelectCellRequest): SelectCellReply {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const sheet = sheets.find((candidate) => candidate.getSheetId() === sheetId);
  if (sheet === undefined) throw new Refusal(`Could not go to ${address}: its tab is gone. Refresh.`);
  sheet.getRange(address).activate();
  return { kind: 'selected' };
}
