import {
  CommandType,
  DataValidationStatus,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  ICommandService,
} from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { DataValidationCacheService, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { type CellRange, formatColumnLetters } from '../engine/cell-range.ts';
import type { EngineSheet } from '../engine/engine-sheet.ts';
import type { EngineWorkbook } from '../engine/engine-workbook.ts';
import { oncePerFrame } from './once-per-frame.ts';
import { listReadableRows, nameSelection } from './readable-cells.ts';

/** The elements that have the focus while a cell is selected or edited. */
const EDITORS = '[data-u-comp="editor"][contenteditable]';
/** Commands after which another cell is selected. Mutations change cells. */
const SELECTING_COMMANDS = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];
const SPOKEN_ID = 'selected-cell';
/** A pause in edits, calculations and moves of the selection after which the table is written. */
const PAUSE_MS = 300;

export interface ReadableGridParts {
  readonly container: HTMLElement;
  readonly workbook: EngineWorkbook;
  readonly focusSheet: () => void;
}

const oneCell = (row: number, column: number): CellRange => ({ row, column, rowCount: 1, columnCount: 1 });

function readCell(sheet: EngineSheet, row: number, column: number): string {
  return sheet.readDisplayValues(oneCell(row, column))[0]?.[0] ?? '';
}

function addHidden(container: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  element.className = 'wb-readable';
  container.append(element);
  return element;
}

/** Returns the help text of the validation that a cell fails; empty when it passes or has none. */
function readWarning(workbook: EngineWorkbook, sheetId: string, row: number, column: number): string {
  const injector = workbook.univer.__getInjector();
  const status = injector.get(DataValidationCacheService).getValue(workbook.id(), sheetId, row, column);
  if (status !== DataValidationStatus.INVALID) return '';
  return injector.get(SheetDataValidationModel).getRuleByLocation(workbook.id(), sheetId, row, column)?.error ?? '';
}

/** Gives the elements in which Univer edits cells a name, which they do not have. */
function nameEditors(container: HTMLElement): void {
  for (const editor of container.querySelectorAll(EDITORS)) {
    editor.setAttribute('role', 'textbox');
    editor.setAttribute('aria-label', editor.id.includes(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY) ? 'Formula bar' : 'Cell');
    editor.setAttribute('aria-describedby', SPOKEN_ID);
  }
}

/**
 * Gives the grid, which is drawn on a canvas, a text form for assistive technology: the selected cell as a status, and a table of the
 * cells near it, where a click selects a cell.
 */
export function makeGridReadable({ container, workbook, focusSheet }: ReadableGridParts): void {
  const spoken = addHidden(container);
  spoken.id = SPOKEN_ID;
  spoken.setAttribute('role', 'status');
  const table = document.createElement('table');
  addHidden(container).append(table);

  const speak = () => {
    const sheet = workbook.activeSheet();
    const [range = oneCell(0, 0)] = workbook.selectedRanges();
    const { row, column } = range;
    const headerRow = sheet.native.getFrozenRows() - 1;
    const text = nameSelection({
      range,
      heading: row > headerRow && headerRow >= 0 ? readCell(sheet, headerRow, column) : '',
      text: readCell(sheet, row, column),
      warning: readWarning(workbook, sheet.id, row, column),
      note: sheet.readNote(row, column),
    });
    // The same text again would be read again.
    if (spoken.textContent !== text) spoken.textContent = text;
    nameEditors(container);
  };
  const write = () => {
    const sheet = workbook.activeSheet();
    const [selected = oneCell(0, 0)] = workbook.selectedRanges();
    const { rowCount, columnCount } = sheet.contentSize();
    const rows = listReadableRows(rowCount, selected.row, sheet.native.getFrozenRows());
    table.replaceChildren(...renderTable(sheet, rows, columnCount, selected));
    table.setAttribute('aria-label', `Cells of tab “${sheet.name()}”`);
    table.setAttribute('aria-rowcount', String(rowCount + 1));
    table.setAttribute('aria-colcount', String(columnCount + 1));
    table.hidden = columnCount === 0;
  };

  table.addEventListener('click', ({ target }) => {
    const cell = (target as Element).closest<HTMLElement>('[data-row]');
    if (!cell) return;
    const { row, column } = cell.dataset;
    workbook.select(workbook.activeSheet(), oneCell(Number(row), Number(column)));
    focusSheet();
  });

  const requestSpeech = oncePerFrame(speak);
  let writeTimer = 0;
  const update = () => {
    clearTimeout(writeTimer);
    writeTimer = window.setTimeout(write, PAUSE_MS);
    requestSpeech();
  };
  const injector = workbook.univer.__getInjector();
  injector.get(ICommandService).onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION || SELECTING_COMMANDS.includes(id)) update();
  });
  // Univer validates cells when the page is idle.
  injector.get(SheetDataValidationModel).validStatusChange$.subscribe(requestSpeech);
  update();
}

/** Returns the rows of the table: the letters of the columns, then the cells. */
function renderTable(
  sheet: EngineSheet,
  rows: readonly number[],
  columnCount: number,
  selected: CellRange,
): HTMLTableRowElement[] {
  const letters = Array.from({ length: columnCount }, (_, column) => formatColumnLetters(column));
  const head = makeRow(1, [makeHeading('Row', 'col'), ...letters.map((letter) => makeHeading(letter, 'col'))]);
  const body = rows.map((row) => {
    const texts = sheet.readDisplayValues({ row, column: 0, rowCount: 1, columnCount })[0] ?? [];
    const cells = texts.map((text, column) => {
      const cell = document.createElement('td');
      cell.textContent = text;
      cell.dataset.row = String(row);
      cell.dataset.column = String(column);
      if (row === selected.row && column === selected.column) cell.setAttribute('aria-current', 'true');
      return cell;
    });
    return makeRow(row + 2, [makeHeading(String(row + 1), 'row'), ...cells]);
  });
  return [head, ...body];
}

function makeHeading(text: string, scope: 'col' | 'row'): HTMLElement {
  const heading = document.createElement('th');
  heading.scope = scope;
  heading.textContent = text;
  return heading;
}

function makeRow(index: number, cells: readonly HTMLElement[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.setAttribute('aria-rowindex', String(index));
  row.append(...cells);
  return row;
}
