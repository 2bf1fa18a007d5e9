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

/** Runs a write to the open file while no other run of the add-on writes to it. The lock is always released. */
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

/** Runs a write to the data of one user, from any file that the user has open. */
export function withUserLock<Result>(write: () => Result): Result {
  return withLock(LockService.getUserLock(), write);
}
