import type {
  BeginCheckReply,
  EndCheckReply,
  EndCheckRequest,
  ReadCheckReply,
  ReadCheckRequest,
} from '../../messages/messages.ts';
import type { AssumptionId } from '../../platform/assumptions.ts';
import { Refusal, throwFailedWrite } from '../answer.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { createWallClock } from '../cells/wall-clock.ts';
import { type ScratchCells, tellFindings } from './check-findings.ts';
import {
  COLUMN_A,
  FORMATS,
  FORMULA_PROBES,
  PROBE_COLUMN,
  PROBE_COLUMN_COUNT,
  PROBE_ROW_COUNT,
  PROBE_ROWS,
  SCRATCH_MARK,
  SCRATCH_TAB_NAME,
} from './check-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NEEDS_EDITING =
  'You can view this sheet but not change it. The check adds a tab and removes it, so run it in a sheet that you can edit.';

/** Values first, then every formula in one batch: they are calculated after this run has ended (assumption: flush). */
function fillScratchTab(sheet: Sheet): void {
  for (const [row, format] of FORMATS) sheet.getRange(row, 1).setNumberFormat(format);
  sheet.getRange(1, 1, COLUMN_A.length, 1).setValues(COLUMN_A.map((value) => [value]));
  const formulas: string[][] = Array.from({ length: PROBE_ROW_COUNT }, () => ['']);
  FORMULA_PROBES.forEach(({ formula }, index) => {
    formulas[(PROBE_ROWS[index] ?? 1) - 1] = [formula];
  });
  sheet.getRange(1, PROBE_COLUMN, PROBE_ROW_COUNT, 1).setFormulas(formulas);
}

function addScratchTab(spreadsheet: Spreadsheet): Sheet {
  try {
    return spreadsheet.insertSheet(SCRATCH_TAB_NAME, spreadsheet.getNumSheets());
  } catch (error) {
    return throwFailedWrite(error, () => spreadsheet.getActiveSheet().getDataRange(), NEEDS_EDITING);
  }
}

/** The name and the line in A1 are the check's own; whoever changed either has made the tab theirs. */
function isScratchTab(sheet: Sheet): boolean {
  return sheet.getName() === SCRATCH_TAB_NAME && sheet.getRange(1, 1).getDisplayValue() === SCRATCH_MARK;
}

/** A dialog that was closed while the check ran cannot end it; the next check does. */
function removeLeftOverTab(spreadsheet: Spreadsheet): void {
  const sheet = spreadsheet.getSheetByName(SCRATCH_TAB_NAME);
  if (sheet === null) return;
  if (!isScratchTab(sheet)) {
    throw new Refusal(`A tab “${SCRATCH_TAB_NAME}” already exists. Rename or delete it, then start again.`);
  }
  spreadsheet.deleteSheet(sheet);
}

/**
 * Adds the scratch tab and fills it. It stays in front until the check has ended: whether formulas of a tab that nobody sees
 * are calculated is not documented (assumption: tab-in-front).
 */
export function beginCheck(): BeginCheckReply {
  return withDocumentLock((spreadsheet) => {
    removeLeftOverTab(spreadsheet);
    const before = spreadsheet.getActiveSheet();
    const sheet = addScratchTab(spreadsheet);
    try {
      fillScratchTab(sheet);
    } catch (error) {
      spreadsheet.deleteSheet(sheet);
      before.activate();
      throw error;
    }
    return { kind: 'checkBegun', sheetId: sheet.getSheetId(), returnToSheetId: before.getSheetId() };
  });
}

function readScratchCells(spreadsheet: Spreadsheet, sheet: Sheet): ScratchCells {
  const width = PROBE_COLUMN - 1 + PROBE_COLUMN_COUNT;
  const block = sheet.getRange(1, 1, Math.max(COLUMN_A.length, PROBE_ROW_COUNT), width);
  return {
    shown: block.getDisplayValues(),
    read: block.getValues(),
    lastRow: sheet.getLastRow(),
    wallClock: createWallClock(spreadsheet),
  };
}

/** Names that newer engines have; a script that used one would have to know. */
const GLOBAL_NAMES = ['Intl', 'BigInt', 'structuredClone', 'WebAssembly', 'URL', 'TextEncoder', 'setTimeout', 'fetch'];

function listGlobals(): string {
  const present = GLOBAL_NAMES.filter((name) => Reflect.get(globalThis, name) !== undefined);
  const absent = GLOBAL_NAMES.filter((name) => !present.includes(name));
  return `available: ${present.join(', ') || 'none'}; missing: ${absent.join(', ') || 'none'}`;
}

/** Reads what became of the scratch tab's cells, and of them alone. */
export function readCheck({ sheetId }: ReadCheckRequest): ReadCheckReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetById(sheetId);
  if (sheet === null || !isScratchTab(sheet)) {
    throw new Refusal(`The tab “${SCRATCH_TAB_NAME}” was deleted or changed during the check.`);
  }
  const { found, calculating } = tellFindings(readScratchCells(spreadsheet, sheet));
  const globals: Partial<Record<AssumptionId, string>> = { 'server-globals': listGlobals() };
  return { kind: 'checkRead', found: { ...found, ...globals }, calculating: [...calculating] };
}

/** Removes the scratch tab; a tab that is not, or no longer, the check's own is left alone. */
export function endCheck({ sheetId, returnToSheetId }: EndCheckRequest): EndCheckReply {
  return withDocumentLock((spreadsheet) => {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (sheet === null) return { kind: 'checkEnded' };
    if (!isScratchTab(sheet)) {
      throw new Refusal(
        'The check did not create this tab, or the tab has changed since then. The tab was not removed.',
      );
    }
    const isInFront = spreadsheet.getActiveSheet().getSheetId() === sheetId;
    spreadsheet.deleteSheet(sheet);
    if (isInFront) spreadsheet.getSheetById(returnToSheetId)?.activate();
    return { kind: 'checkEnded' };
  });
}
