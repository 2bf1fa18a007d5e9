import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { makeBlankSnapshot } from '../grid.ts';
import type { SavedState, SnapshotStore } from './snapshot-store.ts';

const NOT_OPENED_NOTE = 'Your saved sheet could not be opened. Download it from the File menu.';

export interface OpenedWorkbook {
  workbook: FWorkbook;
  /** The saved state; null on a first visit and when the saved sheet could not be opened. */
  saved: SavedState | null;
  isFirstVisit: boolean;
  /** A sentence for the header when the saved sheet could not be opened; otherwise empty. */
  note: string;
}

/** Opens the sheet saved on the last visit, or an empty workbook. A sheet that cannot be opened is archived, not overwritten. */
export async function openSavedWorkbook(api: FUniver, store: SnapshotStore | null): Promise<OpenedWorkbook> {
  const read = store ? await store.read() : ({ kind: 'none' } as const);
  if (read.kind === 'none') {
    return { workbook: api.createWorkbook(makeBlankSnapshot()), saved: null, isFirstVisit: true, note: '' };
  }
  if (read.kind === 'saved') {
    const workbook = tryOpen(api, read.saved.workbook);
    if (workbook) {
      const active = read.saved.activeSheetId ? workbook.getSheetBySheetId(read.saved.activeSheetId) : null;
      if (active) workbook.setActiveSheet(active);
      return { workbook, saved: read.saved, isFirstVisit: false, note: '' };
    }
  }
  await store?.archive(read.kind === 'saved' ? read.saved : read.value);
  return {
    workbook: api.createWorkbook(makeBlankSnapshot()),
    saved: null,
    isFirstVisit: true,
    note: NOT_OPENED_NOTE,
  };
}

function tryOpen(api: FUniver, snapshot: IWorkbookData): FWorkbook | null {
  try {
    return api.createWorkbook(snapshot);
  } catch {
    if (api.getWorkbook(snapshot.id)) api.disposeUnit(snapshot.id);
    return null;
  }
}
