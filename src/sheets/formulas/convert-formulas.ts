import type { ConvertFormulasReply, ConvertFormulasRequest } from '../../messages/messages.ts';
import { Refusal } from '../answer.ts';
import { writeBlocks } from '../cells/cell-blocks.ts';
import { readContents } from '../cells/cell-contents.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { reportWrite } from '../cells/report-write.ts';
import { type FormulaChange, makeBlocks } from './formula-blocks.ts';
import { planFreeze, type TabReading } from './freeze-plan.ts';
import { planRestore } from './restore-plan.ts';
import type { SheetFunctions } from './sheet-functions.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function findTab(spreadsheet: Spreadsheet, sheetId: number): Sheet {
  const inFront = spreadsheet.getActiveSheet();
  if (inFront.getSheetId() === sheetId) return inFront;
  const found = spreadsheet.getSheetById(sheetId);
  if (found === null) throw new Refusal('That tab was deleted. Refresh.');
  return found;
}

function readTab(spreadsheet: Spreadsheet, sheet: Sheet): TabReading {
  const range = sheet.getDataRange();
  const { values, contents } = readContents(spreadsheet, range);
  return { tabName: sheet.getName(), values, contents, shown: range.getDisplayValues(), notes: range.getNotes() };
}

interface Conversion {
  readonly changes: readonly FormulaChange[];
  readonly message: string;
}

const countFormulas = ({ length }: readonly unknown[]) => `${length} ${length === 1 ? 'formula' : 'formulas'}`;

function planConversion(tab: TabReading, to: ConvertFormulasRequest['to'], functions: SheetFunctions): Conversion {
  if (to === 'formulas') {
    const changes = planRestore(tab);
    return { changes, message: `Restored ${countFormulas(changes)} in “${tab.tabName}”.` };
  }
  const { changes, left } = planFreeze(tab, functions);
  const leftOver = left.length === 0 ? '' : ` Not replaced: ${left.join(', ')}. The result cannot be checked.`;
  return { changes, message: `Replaced ${countFormulas(changes)} in “${tab.tabName}” with values.${leftOver}` };
}

/**
 * Replaces the formulas of a tab with their values, or restores them. Each formula is stored in a note on its cell.
 * Service calls: 23 to replace formulas and 20 to restore them, and 6 to 9 for each formula; formulas of one cell below
 * each other count as one.
 */
export function convertFormulas(
  { sheetId, to }: ConvertFormulasRequest,
  functions: SheetFunctions,
): ConvertFormulasReply {
  return withDocumentLock((spreadsheet) => {
    const sheet = findTab(spreadsheet, sheetId);
    const tab = readTab(spreadsheet, sheet);
    const { changes, message } = planConversion(tab, to, functions);
    const blocks = makeBlocks(changes);
    writeBlocks(sheet, blocks);
    return reportWrite(message, { sheetId, tabName: tab.tabName, ...blocks });
  });
}

/** Converts the formulas of the active tab. */
export function convertActiveTab(to: ConvertFormulasRequest['to'], functions: SheetFunctions): ConvertFormulasReply {
  return convertFormulas({ sheetId: SpreadsheetApp.getActiveSheet().getSheetId(), to }, functions);
}
