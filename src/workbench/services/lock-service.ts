import { aNumber, guardService, type MethodRules } from './calls/guard.ts';
import type { ScriptContext } from './calls/script-context.ts';

type LockMethods = Pick<GoogleAppsScript.Lock.Lock, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'>;

/** Whether another user has a lock, for tests of scripts. */
export interface LockState {
  isHeldElsewhere: boolean;
}

/** A lock of the document or of the user. Nothing else runs here, so waiting for another run ends at once. */
class LockOfRun implements LockMethods {
  readonly #context: ScriptContext;
  readonly #lock: LockState;
  #isHeld = false;

  constructor(context: ScriptContext, lock: LockState) {
    this.#context = context;
    this.#lock = lock;
  }

  hasLock(): boolean {
    return this.#isHeld;
  }

  releaseLock(): void {
    this.#isHeld = false;
  }

  /**
   * Tries to get the lock. With a time limit below 0, a lock that is not already held is refused, like by the live
   * service.
   */
  tryLock(limitMs: number): boolean {
    if (!this.#lock.isHeldElsewhere && limitMs >= 0) this.#isHeld = true;
    return this.#isHeld;
  }

  waitLock(limitMs: number): void {
    if (!this.tryLock(limitMs)) {
      this.#context.raise('Lock timeout: another process was holding the lock for too long.');
    }
  }
}

const lockRules: MethodRules<LockMethods> = {
  hasLock: { needs: 'nothing', takes: [[]] },
  releaseLock: { needs: 'nothing', takes: [[]] },
  tryLock: { needs: 'nothing', takes: [[aNumber]] },
  waitLock: { needs: 'nothing', takes: [[aNumber]] },
};

type LockServiceMethods = Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock' | 'getUserLock'>;

/** Makes LockService, with the locks of the document and of the user. */
export function makeLockService(
  context: ScriptContext,
  locks: { document: LockState; user: LockState },
): GoogleAppsScript.Lock.LockService {
  const makeLock = (lock: LockState): GoogleAppsScript.Lock.Lock =>
    guardService(context, new LockOfRun(context, lock), { name: 'LockService.Lock', rules: lockRules });
  const service: LockServiceMethods = {
    getDocumentLock: () => makeLock(locks.document),
    getUserLock: () => makeLock(locks.user),
  };
  const rules: MethodRules<LockServiceMethods> = {
    getDocumentLock: { needs: 'read', takes: [[]] },
    getUserLock: { needs: 'nothing', takes: [[]] },
  };
  return guardService(context, service, { name: 'LockService', rules });
}
