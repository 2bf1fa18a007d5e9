import {
  CommandType,
  type IAccessor,
  type ICommand,
  ICommandService,
  type IMutation,
  type IRange,
  IUndoRedoService,
  IUniverInstanceService,
  type Nullable,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { CellRange } from './cell-range.ts';

/** A protection of cells. Unlike the engine's own protection, it can also only warn, like in Sheets. */
export interface SheetProtection {
  id: string;
  /** Null for the whole tab, except `unprotected`. */
  range: CellRange | null;
  unprotected: readonly CellRange[];
  description: string;
  isWarningOnly: boolean;
}

interface ReplaceParams {
  unitId: string;
  subUnitId: string;
  protections: readonly SheetProtection[];
}

/** The key in a tab's custom data, with which protections are saved. */
const DATA_KEY = 'protections';

/** Returns the protections of a tab. */
export function readProtections(worksheet: Worksheet): readonly SheetProtection[] {
  const saved: unknown = worksheet.getConfig().custom?.[DATA_KEY];
  return Array.isArray(saved) ? (saved as SheetProtection[]) : [];
}

const ReplaceProtectionsMutation: IMutation<ReplaceParams> = {
  id: 'workbench.mutation.replace-protections',
  type: CommandType.MUTATION,
  handler(accessor, params) {
    const worksheet = findWorksheet(accessor, params);
    if (!worksheet) return false;
    const config = worksheet.getConfig();
    config.custom = { ...config.custom, [DATA_KEY]: params.protections };
    return true;
  },
};

/** Replaces all protections of a tab. It can be undone. */
export const ReplaceProtectionsCommand: ICommand<ReplaceParams> = {
  id: 'workbench.command.replace-protections',
  type: CommandType.COMMAND,
  handler(accessor, params) {
    const worksheet = params && findWorksheet(accessor, params);
    if (!worksheet) return false;
    const before: ReplaceParams = { ...params, protections: readProtections(worksheet) };
    accessor.get(IUndoRedoService).pushUndoRedo({
      unitID: params.unitId,
      redoMutations: [{ id: ReplaceProtectionsMutation.id, params }],
      undoMutations: [{ id: ReplaceProtectionsMutation.id, params: before }],
    });
    return accessor.get(ICommandService).syncExecuteCommand(ReplaceProtectionsMutation.id, params);
  },
};

/** Adds protections to an engine. They move with inserted and deleted rows and columns. */
export function addProtections(univer: Univer): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  commands.registerCommand(ReplaceProtectionsMutation);
  commands.registerCommand(ReplaceProtectionsCommand);
  commands.onCommandExecuted(({ id, params }) => {
    const move = MOVES[id];
    if (!move) return;
    const { range, ...place } = params as { unitId: string; subUnitId: string; range: IRange };
    const worksheet = injector.invoke((accessor) => findWorksheet(accessor, place));
    const before = worksheet ? readProtections(worksheet) : [];
    if (!worksheet || before.length === 0) return;
    const config = worksheet.getConfig();
    config.custom = { ...config.custom, [DATA_KEY]: moveProtections(before, (cells) => move(cells, range)) };
  });
}

function findWorksheet(accessor: IAccessor, place: { unitId: string; subUnitId: string }): Nullable<Worksheet> {
  return accessor
    .get(IUniverInstanceService)
    .getUnit<Workbook>(place.unitId, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(place.subUnitId);
}

/** Returns the new place of a block; null when it is deleted. */
type Move = (cells: CellRange, range: IRange) => CellRange | null;

const MOVES: Readonly<Record<string, Move>> = {
  [InsertRowMutation.id]: (cells, { startRow, endRow }) => {
    const [row, rowCount] = insert(cells.row, cells.rowCount, startRow, endRow - startRow + 1);
    return { ...cells, row, rowCount };
  },
  [RemoveRowMutation.id]: (cells, { startRow, endRow }) => {
    const [row, rowCount] = remove(cells.row, cells.rowCount, startRow, endRow - startRow + 1);
    return rowCount === 0 ? null : { ...cells, row, rowCount };
  },
  [InsertColMutation.id]: (cells, { startColumn, endColumn }) => {
    const [column, columnCount] = insert(cells.column, cells.columnCount, startColumn, endColumn - startColumn + 1);
    return { ...cells, column, columnCount };
  },
  [RemoveColMutation.id]: (cells, { startColumn, endColumn }) => {
    const [column, columnCount] = remove(cells.column, cells.columnCount, startColumn, endColumn - startColumn + 1);
    return columnCount === 0 ? null : { ...cells, column, columnCount };
  },
};

function insert(start: number, count: number, at: number, added: number): [number, number] {
  if (at <= start) return [start + added, count];
  return at < start + count ? [start, count + added] : [start, count];
}

function remove(start: number, count: number, at: number, removed: number): [number, number] {
  const before = Math.max(0, Math.min(start, at + removed) - at);
  const inside = Math.max(0, Math.min(start + count, at + removed) - Math.max(start, at));
  return [start - before, count - inside];
}

function moveProtections(
  protections: readonly SheetProtection[],
  move: (cells: CellRange) => CellRange | null,
): SheetProtection[] {
  return protections.flatMap((protection) => {
    const range = protection.range && move(protection.range);
    if (protection.range && !range) return [];
    return [{ ...protection, range, unprotected: protection.unprotected.flatMap((cells) => move(cells) ?? []) }];
  });
}
