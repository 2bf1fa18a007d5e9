import { type IUndoRedoItem, type IUndoRedoService, LocalUndoRedoService } from '@univerjs/core';

let isPatched = false;

/** The private part of the engine's service. The version is pinned, and a test with a sheet fails if a name changes. */
interface UndoSteps {
  _tryBatchingElements(item: IUndoRedoItem, newItem: IUndoRedoItem): void;
  _batchingStatus: Map<string, number>;
}

/** The value of the engine's batching status that adds every change to the last step. */
const JOINS_LAST_STEP = 1;

/**
 * Makes the engine undo a batch of changes from the last to the first. By default, it goes from the first to the last, so that a
 * cell that was written twice would contain the first written value. Further calls do nothing.
 */
export function reverseUndoBatches(): void {
  if (isPatched) return;
  isPatched = true;
  const service = LocalUndoRedoService.prototype as unknown as UndoSteps;
  service._tryBatchingElements = (item, newItem) => {
    item.redoMutations.push(...newItem.redoMutations);
    item.undoMutations.unshift(...newItem.undoMutations);
  };
}

/** Runs a function whose changes become a part of the last step, so that one undo reverts both. */
export function addToLastStep(undoRedo: IUndoRedoService, unitId: string, work: () => void): void {
  const batch = undoRedo.__tempBatchingUndoRedo(unitId);
  (undoRedo as unknown as UndoSteps)._batchingStatus.set(unitId, JOINS_LAST_STEP);
  try {
    work();
  } finally {
    batch.dispose();
  }
}
