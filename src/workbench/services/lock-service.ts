import { aNumber, guardService, type MethodRules } from './guard.ts';
import type { ScriptContext } from './script-context.ts';

type LockMethods = Pick<GoogleAppsScript.Lock.Lock, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'>;

/** Whether someone else holds the document's lock, for tests of what a script does then. */
export interface DocumentLock {
  isHeldElsewhere: boolean;
}

/** The lock of the document. Nothing else runs here, so waiting for another run ends at once. */
class LockOfRun implements LockMethods {
  readonly #context: ScriptContext;
  readonly #lock: DocumentLock;
  #isHeld = false;

  constructor(context: ScriptContext, lock: DocumentLock) {
    this.#context = context;
    this.#lock = lock;
  }

  hasLock(): boolean {
    return this.#isHeld;
  }

  releaseLock(): void {
    this.#isHeld = false;
  }

  tryLock(_limitMs: number): boolean {
    if (!this.#lock.isHeldElsewhere) this.#isHeld = true;
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

type LockServiceMethods = Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock'>;

/** Makes LockService, with the lock of the document only. */
export function makeLockService(context: ScriptContext, lock: DocumentLock): GoogleAppsScript.Lock.LockService {
  const service: LockServiceMethods = {
    getDocumentLock: () =>
      guardService(context, new LockOfRun(context, lock), { name: 'LockService.Lock', rules: lockRules }),
  };
  const rules: MethodRules<LockServiceMethods> = { getDocumentLock: { needs: 'read', takes: [[]] } };
  return guardService(context, service, { name: 'LockService', rules });
}
