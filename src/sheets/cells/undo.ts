import type { CellContent, UndoPlan, UndoWriteReply, UndoWriteRequest } from '../../messages/messages.ts';
import { cellAddress, readFirstCell } from '../../record/values/a1.ts';
import { Refusal } from '../answer.ts';
import { replaceCharts } from '../day-tab/insert-chart.ts';
import { changeIndex } from '../day-tab/tab-index.ts';
import { findSpill, type ValueGrid } from '../formulas/find-spill.ts';
import type { SheetFunctions } from '../formulas/sheet-functions.ts';
import { restoreBlocks } from './cell-blocks.ts';
import { isFormula, isSameContent, readContents } from './cell-contents.ts';
import { withDocumentLock } from './document-lock.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type RemoveTabs = Extract<UndoPlan, { kind: 'removeTabs' }>;
type RestoreCells = Extract<UndoPlan, { kind: 'restoreCells' }>;
type WrittenTab = RemoveTabs['tabs'][number];
type WrittenCells = readonly { readonly address: string; readonly after: readonly (readonly CellContent[])[] }[];

const NOTHING_UNDONE = 'Nothing was undone.';
const TAB_STAYS = 'The tab was not removed.';

/** Finds the tab that was written; null when it was deleted. @throws a refusal when it has another name now */
function findWrittenTab(
  spreadsheet: Spreadsheet,
  { sheetId, tabName }: { sheetId: number; tabName: string },
  ending: string,
): Sheet | null {
  const named = spreadsheet.getSheetByName(tabName);
  if (named?.getSheetId() === sheetId) return named;
  const renamed = spreadsheet.getSheetById(sheetId);
  if (renamed === null) return null;
  throw new Refusal(`The tab “${tabName}” is now named “${renamed.getName()}”. ${ending}`);
}

function refuseChanged(row: number, column: number, tabName: string, ending: string): never {
  throw new Refusal(`${cellAddress(row + 1, column + 1)} in “${tabName}” has changed since then. ${ending}`);
}

/** Maps the written contents by row and column, counted from 0. */
function layOut(written: WrittenCells): Map<string, CellContent> {
  const contents = new Map<string, CellContent>();
  for (const { address, after } of written) {
    const first = readFirstCell(address) ?? { row: 1, column: 1 };
    after.forEach((line, r) => {
      line.forEach((content, c) => {
        contents.set(`${first.row - 1 + r},${first.column - 1 + c}`, content);
      });
    });
  }
  return contents;
}

/** Finds the cells that were filled by formulas and not typed. */
function findFilledCells(contents: ReadonlyMap<string, CellContent>, grid: ValueGrid, functions: SheetFunctions) {
  const filled = new Set<string>();
  for (const [place, content] of contents) {
    if (!isFormula(content)) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    const spill = findSpill(content.formula, row, column, grid, functions);
    for (let r = 0; r < (spill?.rows ?? 1); r++) {
      for (let c = 0; c < (spill?.columns ?? 1); c++) filled.add(`${row + r},${column + c}`);
    }
  }
  return filled;
}

interface TabNow {
  readonly tabName: string;
  /** The sentence about the outcome at the end of a refusal. */
  readonly ending: string;
  readonly values: ValueGrid;
  readonly contents: readonly (readonly CellContent[])[];
}

/**
 * Compares cells with the written contents. Cells that a written formula filled were blank then.
 * @throws a refusal with the first changed cell
 */
function checkCells(
  now: TabNow,
  written: ReadonlyMap<string, CellContent>,
  functions: SheetFunctions,
  places: Iterable<string>,
): void {
  const filled = findFilledCells(written, now.values, functions);
  for (const place of places) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const content = now.contents[row]?.[column] ?? '';
    const expected = written.get(place) ?? '';
    const isFilled = expected === '' && !isFormula(content) && filled.has(place);
    if (!isFilled && !isSameContent(content, expected)) refuseChanged(row, column, now.tabName, now.ending);
  }
}

/** Lists all cells of the tab with content, and all written cells, row by row. */
function listPlaces(now: TabNow, written: ReadonlyMap<string, CellContent>): string[] {
  const pairs = [...written.keys()].map((place) => place.split(',').map(Number));
  const rows = Math.max(now.contents.length, ...pairs.map(([row = 0]) => row + 1));
  const columns = Math.max(...now.contents.map((line) => line.length), ...pairs.map(([, column = 0]) => column + 1));
  return Array.from({ length: rows * columns }, (_place, i) => `${Math.floor(i / columns)},${i % columns}`);
}

function checkWholeTab(spreadsheet: Spreadsheet, sheet: Sheet, tab: WrittenTab, functions: SheetFunctions): void {
  const now = { tabName: tab.tabName, ending: TAB_STAYS, ...readContents(spreadsheet, sheet.getDataRange()) };
  const written = layOut(tab.cells);
  checkCells(now, written, functions, listPlaces(now, written));
}

function removeTab(
  spreadsheet: Spreadsheet,
  tab: WrittenTab,
  returnToSheetId: number | null,
  functions: SheetFunctions,
): UndoWriteReply {
  const { sheetId, tabName } = tab;
  const sheet = findWrittenTab(spreadsheet, tab, TAB_STAYS);
  // There is nothing to revert, for example when an earlier answer did not arrive.
  if (sheet === null) return { kind: 'undone', message: `The tab “${tabName}” was already deleted.` };
  if (spreadsheet.getNumSheets() === 1) {
    throw new Refusal(`There is no other tab, and a spreadsheet needs at least one. ${TAB_STAYS}`);
  }
  checkWholeTab(spreadsheet, sheet, tab, functions);
  const isInFront = spreadsheet.getActiveSheet().getSheetId() === sheetId;
  spreadsheet.deleteSheet(sheet);
  changeIndex((names) => names.filter((name) => name !== tabName));
  if (isInFront && returnToSheetId !== null) spreadsheet.getSheetById(returnToSheetId)?.activate();
  return { kind: 'undone', message: `Tab “${tabName}” removed.` };
}

function restoreCells(spreadsheet: Spreadsheet, plan: RestoreCells, functions: SheetFunctions): UndoWriteReply {
  const sheet = findWrittenTab(spreadsheet, plan, NOTHING_UNDONE);
  if (sheet === null) throw new Refusal(`The tab “${plan.tabName}” was deleted. ${NOTHING_UNDONE}`);
  const now = { tabName: plan.tabName, ending: NOTHING_UNDONE, ...readContents(spreadsheet, sheet.getDataRange()) };
  const written = layOut(plan.cells);
  const inRows = ({ row, rows }: NonNullable<RestoreCells['inserted']>) => {
    const columns = now.contents[0]?.length ?? 0;
    return Array.from({ length: rows * columns }, (_, i) => `${row - 1 + Math.floor(i / columns)},${i % columns}`);
  };
  const places = plan.inserted === undefined ? written.keys() : [...written.keys(), ...inRows(plan.inserted)];
  checkCells(now, written, functions, places);
  const { charts } = plan;
  // A chart that was inserted, or those that it replaced.
  if (charts !== undefined && replaceCharts(sheet, charts).length + charts.length === 0) {
    throw new Refusal(`The chart is gone or renamed. ${NOTHING_UNDONE}`);
  }
  restoreBlocks(sheet, plan);
  return { kind: 'undone', message: `Undone in “${plan.tabName}”.` };
}

/**
 * Reverts a write if every written cell is still as it was written. Otherwise nothing changes, and the refusal contains
 * the first changed cell. Service calls: 22 to remove a tab. To restore cells 13, 3 for each block of values, 2 for
 * each formula among values and for each block of notes, or those of `replaceCharts`.
 */
export function undoWrite({ plan }: UndoWriteRequest, functions: SheetFunctions): UndoWriteReply {
  return withDocumentLock((spreadsheet) => {
    if (plan.kind === 'restoreCells') return restoreCells(spreadsheet, plan, functions);
    const [tab] = plan.tabs;
    if (tab === undefined) throw new Refusal(NOTHING_UNDONE);
    return removeTab(spreadsheet, tab, plan.returnToSheetId, functions);
  });
}
