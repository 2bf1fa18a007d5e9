import { Refusal } from './answer.ts';

const LONGEST_WAIT_MILLISECONDS = 5000;

/** Runs a write while no other run of the add-on writes to this file; the lock is given back whatever happens. */
export function withDocumentLock<Result>(write: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(LONGEST_WAIT_MILLISECONDS)) {
    throw new Refusal('Another save is under way. Try again in a moment.');
  }
  try {
    const result = write();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock?.releaseLock();
  }
}
