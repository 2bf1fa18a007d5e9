import type { LastWrite, LookAtSheetReply, UndoPlan } from '../../messages/messages.ts';

const KEY = 'last-write';
/** A property can contain 9 kB, and a character takes up to 3 bytes. */
const MAX_CHARACTERS = 3000;

/**
 * Stores the last write, so that an open sidebar finds it. A long plan to undo it is omitted. If storing fails, the
 * write is still complete. Service calls: 2.
 */
export function keepLastWrite(message: string, undo: UndoPlan | null): void {
  const kept = (plan: UndoPlan | null): string => {
    const write: LastWrite = { stamp: String(Math.random()), message, undo: plan };
    return JSON.stringify(write);
  };
  const whole = kept(undo);
  try {
    PropertiesService.getDocumentProperties().setProperty(KEY, whole.length > MAX_CHARACTERS ? kept(null) : whole);
  } catch {
    // The sidebar reads the sheet on the next return.
  }
}

/** Returns the id of the active tab and the last write, without reading cells. Service calls: 5. */
export function lookAtSheet(): LookAtSheetReply {
  const sheetId = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId();
  const kept = PropertiesService.getDocumentProperties().getProperty(KEY);
  return { kind: 'sheetState', sheetId, lastWrite: kept === null ? null : (JSON.parse(kept) as LastWrite) };
}
