import { aBoolean, aNumber, anEnum, aService, aString, listOf, type MethodRules, orNull } from '../calls/guard.ts';
import type { SheetMethods } from './sheet-service.ts';

const noArguments = [[]];
const oneNumber = [[aNumber]];
const twoNumbers = [[aNumber, aNumber]];
const oneOrTwoNumbers = [[aNumber], [aNumber, aNumber]];

/** The rules for the methods of a tab. */
export const sheetRules: MethodRules<SheetMethods> = {
  activate: { needs: 'read', takes: noArguments },
  clear: { needs: 'write', takes: noArguments },
  copyTo: { needs: 'write', takes: [[aService('SpreadsheetApp.Spreadsheet')]] },
  deleteColumns: { needs: 'write', takes: twoNumbers },
  deleteRows: { needs: 'write', takes: twoNumbers },
  getActiveRange: { needs: 'read', takes: noArguments },
  getCharts: { needs: 'read', takes: noArguments },
  getColumnWidth: { needs: 'read', takes: oneNumber },
  getConditionalFormatRules: { needs: 'read', takes: noArguments },
  getDataRange: { needs: 'read', takes: noArguments },
  getFilter: { needs: 'read', takes: noArguments },
  getFrozenColumns: { needs: 'read', takes: noArguments },
  getFrozenRows: { needs: 'read', takes: noArguments },
  getIndex: { needs: 'read', takes: noArguments },
  getLastColumn: { needs: 'read', takes: noArguments },
  getLastRow: { needs: 'read', takes: noArguments },
  getMaxColumns: { needs: 'read', takes: noArguments },
  getMaxRows: { needs: 'read', takes: noArguments },
  getName: { needs: 'read', takes: noArguments },
  getParent: { needs: 'read', takes: noArguments },
  getProtections: { needs: 'read', takes: [[anEnum('ProtectionType')]] },
  getRange: {
    needs: 'read',
    takes: [[aString], [aNumber, aNumber], [aNumber, aNumber, aNumber], [aNumber, aNumber, aNumber, aNumber]],
  },
  getRowHeight: { needs: 'read', takes: oneNumber },
  getSheetId: { needs: 'read', takes: noArguments },
  hideColumns: { needs: 'write', takes: oneOrTwoNumbers },
  hideRows: { needs: 'write', takes: oneOrTwoNumbers },
  hideSheet: { needs: 'write', takes: noArguments },
  insertChart: { needs: 'write', takes: [[aService('SpreadsheetApp.EmbeddedChart')]] },
  insertColumnsAfter: { needs: 'write', takes: twoNumbers },
  insertRowsAfter: { needs: 'write', takes: twoNumbers },
  insertRowsBefore: { needs: 'write', takes: twoNumbers },
  isRowHiddenByFilter: { needs: 'read', takes: oneNumber },
  isRowHiddenByUser: { needs: 'read', takes: oneNumber },
  isSheetHidden: { needs: 'read', takes: noArguments },
  newChart: { needs: 'read', takes: noArguments },
  protect: { needs: 'write', takes: noArguments },
  removeChart: { needs: 'write', takes: [[aService('SpreadsheetApp.EmbeddedChart')]] },
  setColumnWidth: { needs: 'write', takes: twoNumbers },
  setColumnWidths: { needs: 'write', takes: [[aNumber, aNumber, aNumber]] },
  setConditionalFormatRules: { needs: 'write', takes: [[listOf(aService('SpreadsheetApp.ConditionalFormatRule'))]] },
  setFrozenColumns: { needs: 'write', takes: oneNumber },
  setFrozenRows: { needs: 'write', takes: oneNumber },
  setHiddenGridlines: { needs: 'write', takes: [[aBoolean]] },
  setName: { needs: 'write', takes: [[aString]] },
  setRowHeight: { needs: 'write', takes: twoNumbers },
  setRowHeights: { needs: 'write', takes: [[aNumber, aNumber, aNumber]] },
  setTabColor: { needs: 'write', takes: [[orNull(aString)]] },
  showColumns: { needs: 'write', takes: oneOrTwoNumbers },
  showRows: { needs: 'write', takes: oneOrTwoNumbers },
  showSheet: { needs: 'write', takes: noArguments },
};
