import type { UndoPlan } from '../../messages/messages.ts';
import { Refusal, throwFailedWrite } from '../answer.ts';
import { keepLastWrite } from './last-write.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LONGEST_WAIT_MILLISECONDS = 5000;

function withLock<Result>(lock: GoogleAppsScript.Lock.Lock | null, write: () => Result): Result {
  if (lock !== null && !lock.tryLock(LONGEST_WAIT_MILLISECONDS)) {
    throw new Refusal('Another save is in progress. Try again in a moment.');
  }
  try {
    return write();
  } finally {
    lock?.releaseLock();
  }
}

interface Reply {
  readonly kind: string;
  readonly message?: string;
  readonly undo?: UndoPlan;
}

/** Runs a write to the file that is open while no other run of the add-on writes to it; the lock is given back whatever happens. */
export function withDocumentLock<Result extends Reply>(write: (spreadsheet: Spreadsheet) => Result): Result {
  return withLock(LockService.getDocumentLock(), () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    try {
      const result = write(spreadsheet);
      SpreadsheetApp.flush();
      const { kind, message = '', undo = null } = result;
      if (kind === 'written' || kind === 'undone') keepLastWrite(message, undo);
      return result;
    } catch (error) {
      return throwFailedWrite(error, () => spreadsheet.getActiveSheet().getDataRange());
    }
  });
}

/** Runs a write to what is kept for one person, in whatever file that person has open. */
export function withUserLock<Result>(write: () => Result): Result {
  return withLock(LockService.getUserLock(), write);
}
