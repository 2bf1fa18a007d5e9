import type { IWorkbookData } from '@univerjs/core';
import type { PropertyStores } from '../addon/addon-session.ts';
import { findFault, SNAPSHOT_VERSION } from './snapshot-fault.ts';

const DATABASE_NAME = 'leverage-record-workbench';
const STORE_NAME = 'kept';
const CURRENT_KEY = 'current';
const ASIDE_KEY = 'aside';

/** Everything that outlives a visit. */
export interface Kept {
  version: typeof SNAPSHOT_VERSION;
  savedAtMs: number;
  workbook: IWorkbookData;
  activeSheetId: string | null;
  properties: PropertyStores;
}

export type ReadResult =
  | { kind: 'none' }
  | { kind: 'kept'; kept: Kept }
  | { kind: 'unreadable'; value: unknown; reason: string };

/** The saved sheets of this page in the browser's IndexedDB. */
export class SnapshotStore {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  /** Rejects where the browser offers no storage (some private windows). */
  static async open(): Promise<SnapshotStore> {
    const request = indexedDB.open(DATABASE_NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE_NAME);
    return new SnapshotStore(await finish(request));
  }

  async read(): Promise<ReadResult> {
    const value: unknown = await finish(this.#use('readonly').store.get(CURRENT_KEY));
    if (value === undefined) return { kind: 'none' };
    const reason = findFault(value);
    return reason ? { kind: 'unreadable', value, reason } : { kind: 'kept', kept: value as Kept };
  }

  /** Rejects with the browser's error (`QuotaExceededError` when its storage is full). */
  async write(kept: Omit<Kept, 'version'>): Promise<void> {
    const value: Kept = { version: SNAPSHOT_VERSION, ...kept };
    await this.#put(CURRENT_KEY, value);
  }

  /** Keeps what could not be read under another name; nothing kept before is written over. */
  async setAside(value: unknown): Promise<void> {
    const aside = await this.readAside();
    await this.#put(ASIDE_KEY, [...aside, { asideAtMs: Date.now(), value }]);
  }

  async readAside(): Promise<readonly unknown[]> {
    const value: unknown = await finish(this.#use('readonly').store.get(ASIDE_KEY));
    return Array.isArray(value) ? value : [];
  }

  async #put(key: string, value: unknown): Promise<void> {
    const { store, transaction } = this.#use('readwrite');
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser stopped the save.'));
    });
    store.put(value, key);
    // At once, so that it also lands when the page is being left.
    transaction.commit();
    await done;
  }

  #use(mode: IDBTransactionMode): { store: IDBObjectStore; transaction: IDBTransaction } {
    const transaction = this.#database.transaction(STORE_NAME, mode, { durability: 'strict' });
    return { store: transaction.objectStore(STORE_NAME), transaction };
  }
}

function finish<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
