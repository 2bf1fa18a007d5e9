import {
  CustomCommandExecutionError,
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type IRange,
} from '@univerjs/core';
import {
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  SetRangeValuesCommand,
} from '@univerjs/sheets';
import { SortRangeCommand } from '@univerjs/sheets-sort';
import type { CellRange } from '../engine/cell-range.ts';
import type { EngineWorkbook } from '../engine/engine-workbook.ts';
import { isProtected } from '../engine/protected-cells.ts';
import { askInDialog } from './page-dialog.ts';

/** Commands for edits by the user: those with ranges in their parameters, and those that edit the selected cells. */
const EDITS_OF_RANGES: readonly string[] = [SetRangeValuesCommand.id, AutoFillCommand.id, SortRangeCommand.id];
const EDITS_OF_SELECTION: readonly string[] = [
  ClearSelectionContentCommand.id,
  ClearSelectionAllCommand.id,
  'univer.command.paste',
  'sheet.command.paste-by-short-key',
];

interface EditParams {
  subUnitId?: string;
  range?: IRange | IRange[];
  targetRange?: IRange;
  value?: unknown;
}

/**
 * Asks for confirmation before the user edits protected cells, like Sheets for protections that only warn. The user here owns
 * every protection. Scripts are not asked.
 */
export function warnBeforeProtectedEdits(workbook: EngineWorkbook, focusSheet: () => void): void {
  const commands = workbook.univer.__getInjector().get(ICommandService);
  let isAgreed = false;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (isAgreed || workbook.isScriptWriting()) return;
    if (!EDITS_OF_RANGES.includes(id) && !EDITS_OF_SELECTION.includes(id)) return;
    const edit = (params ?? {}) as EditParams;
    const sheet = (edit.subUnitId && workbook.sheetById(edit.subUnitId)) || workbook.activeSheet();
    const protections = sheet.protections();
    if (protections.length === 0) return;
    const cells = EDITS_OF_RANGES.includes(id) ? listRanges(edit) : workbook.selectedRanges();
    if (!cells.some((range) => protections.some((protection) => isProtected(range, protection)))) return;
    void askToEdit().then(async (mayEdit) => {
      focusSheet();
      if (!mayEdit) return;
      isAgreed = true;
      try {
        await commands.executeCommand(id, params);
      } finally {
        isAgreed = false;
      }
    });
    throw new CustomCommandExecutionError('Protected cells: the edit needs confirmation.');
  });
}

async function askToEdit(): Promise<boolean> {
  const answer = await askInDialog({
    heading: 'Heads up',
    paragraphs: ['You are trying to edit part of this sheet that should not be changed accidentally. Edit anyway?'],
    choices: [
      { label: 'Cancel', value: '' },
      { label: 'OK', value: 'edit', isMain: true },
    ],
  });
  return answer === 'edit';
}

function listRanges({ range, targetRange, value }: EditParams): CellRange[] {
  if (range || targetRange) {
    return [targetRange ?? range ?? []].flat().map(({ startRow, endRow, startColumn, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rowCount: endRow - startRow + 1,
      columnCount: endColumn - startColumn + 1,
    }));
  }
  const matrix = (value ?? {}) as IObjectMatrixPrimitiveType<ICellData>;
  return Object.entries(matrix).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map((column) => ({
      row: Number(row),
      column: Number(column),
      rowCount: 1,
      columnCount: 1,
    })),
  );
}
