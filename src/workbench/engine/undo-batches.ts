import { type IUndoRedoItem, LocalUndoRedoService } from '@univerjs/core';

let isPatched = false;

/**
 * Makes the engine undo a batch of changes from the last to the first. By default, it goes from the first to the last, so that a
 * cell that was written twice would contain the first written value. Further calls do nothing.
 */
export function reverseUndoBatches(): void {
  if (isPatched) return;
  isPatched = true;
  // The member is declared private. The version is pinned, and a test with a sheet fails if the name changes.
  const service = LocalUndoRedoService.prototype as unknown as {
    _tryBatchingElements(item: IUndoRedoItem, newItem: IUndoRedoItem): void;
  };
  service._tryBatchingElements = (item, newItem) => {
    item.redoMutations.push(...newItem.redoMutations);
    item.undoMutations.unshift(...newItem.undoMutations);
  };
}
