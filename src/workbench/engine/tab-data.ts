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
import { findMove, type MoveRange } from './moved-ranges.ts';

/** A list that is saved with a tab in its custom data, and that undo restores. */
export interface TabData<Item> {
  /** Returns the list of a tab. */
  read(worksheet: Worksheet): readonly Item[];
  /** The id of the command that replaces the list. Its parameters are `ReplaceParams`. */
  readonly replaceId: string;
  /** Adds the list to an engine. Its items move with inserted and deleted rows and columns. */
  addTo(univer: Univer): void;
}

export interface ReplaceParams<Item> {
  unitId: string;
  subUnitId: string;
  items: readonly Item[];
}

/**
 * Defines a list of a tab.
 * @param key its key in the custom data
 * @param moveItem moves an item; no item when it is deleted with its cells
 */
export function defineTabData<Item>(key: string, moveItem: (item: Item, move: MoveRange) => Item[]): TabData<Item> {
  const read = (worksheet: Worksheet): readonly Item[] => {
    const saved: unknown = worksheet.getConfig().custom?.[key];
    return Array.isArray(saved) ? (saved as Item[]) : [];
  };
  const write = (worksheet: Worksheet, items: readonly Item[]) => {
    const config = worksheet.getConfig();
    config.custom = { ...config.custom, [key]: items };
  };
  const mutation: IMutation<ReplaceParams<Item>> = {
    id: `workbench.mutation.replace-${key}`,
    type: CommandType.MUTATION,
    handler(accessor, params) {
      const worksheet = findWorksheet(accessor, params);
      if (!worksheet) return false;
      write(worksheet, params.items);
      return true;
    },
  };
  const command: ICommand<ReplaceParams<Item>> = {
    id: `workbench.command.replace-${key}`,
    type: CommandType.COMMAND,
    handler(accessor, params) {
      const worksheet = params && findWorksheet(accessor, params);
      if (!worksheet) return false;
      const before: ReplaceParams<Item> = { ...params, items: read(worksheet) };
      accessor.get(IUndoRedoService).pushUndoRedo({
        unitID: params.unitId,
        redoMutations: [{ id: mutation.id, params }],
        undoMutations: [{ id: mutation.id, params: before }],
      });
      return accessor.get(ICommandService).syncExecuteCommand(mutation.id, params);
    },
  };
  return {
    read,
    replaceId: command.id,
    addTo(univer) {
      const injector = univer.__getInjector();
      const commands = injector.get(ICommandService);
      commands.registerCommand(mutation);
      commands.registerCommand(command);
      commands.onCommandExecuted(({ id, params }) => {
        const { range, ...place } = (params ?? {}) as { unitId: string; subUnitId: string; range: IRange };
        const move = findMove(id, range);
        if (!move) return;
        const worksheet = injector.invoke((accessor) => findWorksheet(accessor, place));
        const before = worksheet ? read(worksheet) : [];
        if (worksheet && before.length > 0) {
          write(
            worksheet,
            before.flatMap((item) => moveItem(item, move)),
          );
        }
      });
    },
  };
}

function findWorksheet(accessor: IAccessor, place: { unitId: string; subUnitId: string }): Nullable<Worksheet> {
  return accessor
    .get(IUniverInstanceService)
    .getUnit<Workbook>(place.unitId, UniverInstanceType.UNIVER_SHEET)
    ?.getSheetBySheetId(place.subUnitId);
}
