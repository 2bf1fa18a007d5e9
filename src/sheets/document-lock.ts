import { Refusal } from './answer.ts';

const LONGEST_WAIT_MILLISECONDS = 5000;

function withLock<Result>(lock: GoogleAppsScript.Lock.Lock | null, write: () => Result): Result {
  if (lock !== null && !lock.tryLock(LONGEST_WAIT_MILLISECONDS)) {
    throw new Refusal('Another save is under way. Try again in a moment.');
  }
  try {
    return write();
  } finally {
    lock?.releaseLock();
  }
}

/** Runs a write while no other run of the add-on writes to this file; the lock is given back whatever happens. */
export function withDocumentLock<Result>(write: () => Result): Result {
  return withLock(LockService.getDocumentLock(), () => {
    const result = write();
    SpreadsheetApp.flush();
    return result;
  });
}

/** Runs a write to what is kept for one person, in whatever file that person has open. */
export function withUserLock<Result>(write: () => Result): Result {
  return withLock(LockService.getUserLock(), write);
}
