import { type IUndoRedoItem, LocalUndoRedoService } from '@univerjs/core';

let isTaught = false;

/**
 * Teaches the engine to take a batch of changes back from the last to the first. Its own way is from the first to the last, after
 * which a cell that was written twice would hold what was written first. Calling it again does nothing.
 */
export function teachUndoBatches(): void {
  if (isTaught) return;
  isTaught = true;
  // Private in its declaration; the version is pinned, and a test in a sheet notices when the name is gone.
  const service = LocalUndoRedoService.prototype as unknown as {
    _tryBatchingElements(item: IUndoRedoItem, newItem: IUndoRedoItem): void;
  };
  service._tryBatchingElements = (item, newItem) => {
    item.redoMutations.push(...newItem.redoMutations);
    item.undoMutations.unshift(...newItem.undoMutations);
  };
}
