import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { makeBlankSnapshot } from '../grid.ts';
import type { Kept, SnapshotStore } from './snapshot-store.ts';

const SET_ASIDE_REMARK = 'Your saved sheet could not be opened. Download it from the File menu.';

export interface OpenedWorkbook {
  workbook: FWorkbook;
  /** The saved state; null on a first visit and when the saved sheet could not be opened. */
  kept: Kept | null;
  isFirstVisit: boolean;
  /** A sentence for the header when something is not as it was left. */
  remark: string;
}

/** Opens the sheet saved on the last visit, or an empty workbook. A sheet that cannot be opened is set aside and never overwritten. */
export async function openKeptWorkbook(api: FUniver, store: SnapshotStore | null): Promise<OpenedWorkbook> {
  const read = store ? await store.read() : ({ kind: 'none' } as const);
  if (read.kind === 'none') {
    return { workbook: api.createWorkbook(makeBlankSnapshot()), kept: null, isFirstVisit: true, remark: '' };
  }
  if (read.kind === 'kept') {
    const workbook = tryOpen(api, read.kept.workbook);
    if (workbook) {
      const active = read.kept.activeSheetId ? workbook.getSheetBySheetId(read.kept.activeSheetId) : null;
      if (active) workbook.setActiveSheet(active);
      return { workbook, kept: read.kept, isFirstVisit: false, remark: '' };
    }
  }
  await store?.setAside(read.kind === 'kept' ? read.kept : read.value);
  return {
    workbook: api.createWorkbook(makeBlankSnapshot()),
    kept: null,
    isFirstVisit: true,
    remark: SET_ASIDE_REMARK,
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
