import type { TabCells } from '../../messages/messages.ts';
import { blockAddress } from '../../record/values/a1.ts';
import { textOfCell } from '../../record/values/cell.ts';
import type { Server } from '../server/server.ts';
import { statusOfWrite, type WriteStatus } from '../server/write-status.ts';

/** The Records tab before a write. */
export interface OpenRecords {
  readonly kind: 'open';
  readonly records: TabCells;
  /** Whether it was created for this write and contains only its headings. */
  readonly isNew: boolean;
}

/**
 * Reads the Records tab, and creates it if it is missing.
 * @param unanswered the sentence if there is no reply
 * @returns the status of the write if the tab cannot be read
 */
export async function openRecords(server: Pick<Server, 'ask'>, unanswered: string): Promise<OpenRecords | WriteStatus> {
  const existing = await server.ask('readRecords', { creates: false });
  const isMissing = existing.kind === 'noRecords';
  const records = isMissing ? await server.ask('readRecords', { creates: true }) : existing;
  // Another sidebar can create it and save to it between the two calls.
  if (records.kind === 'tabCells') return { kind: 'open', records, isNew: isMissing && records.day.cells.length === 1 };
  return statusOfWrite(records.kind === 'refused' ? records : { kind: 'unanswered' }, unanswered);
}

/** Changes the status of a write so that *Undo* also removes the tab that was created for it, if nothing else is in it. */
export function undoWithTab(status: WriteStatus, { isNew, records }: OpenRecords): WriteStatus {
  if (!isNew || status.kind !== 'written' || status.undo?.kind !== 'restoreCells') return status;
  const { sheetId, tabName, cells } = status.undo;
  const [headings = []] = records.day.cells;
  const written = [
    { address: blockAddress(1, 1, 1, headings.length), after: [headings.map(textOfCell)] },
    ...cells.map(({ address, after }) => ({ address, after })),
  ];
  const tab = { sheetId, tabName, cells: written };
  return { ...status, undo: { kind: 'removeTabs', tabs: [tab], returnToSheetId: null } };
}
