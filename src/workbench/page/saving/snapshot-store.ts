import type { IWorkbookData } from '@univerjs/core';
import type { PropertyStores } from '../addon/addon-session.ts';
import { findFault, SNAPSHOT_VERSION } from './snapshot-fault.ts';

const DATABASE_NAME = 'leverage-record-workbench';
const STORE_NAME = 'kept';
const CURRENT_KEY = 'current';
const ARCHIVE_KEY = 'aside';

/** The state that is saved between visits. */
export interface SavedState {
  version: typeof SNAPSHOT_VERSION;
  savedAtMs: number;
  workbook: IWorkbookData;
  activeSheetId: string | null;
  properties: PropertyStores;
}

export type ReadResult =
  | { kind: 'none' }
  | { kind: 'saved'; saved: SavedState }
  | { kind: 'unreadable'; value: unknown; reason: string };

/** The saved sheets of this page in the browser's IndexedDB. */
export class SnapshotStore {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  /** Opens the database. Rejects where the browser has no storage, as in some private windows. */
  static async open(): Promise<SnapshotStore> {
    const request = indexedDB.open(DATABASE_NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE_NAME);
    return new SnapshotStore(await finish(request));
  }

  async read(): Promise<ReadResult> {
    const value: unknown = await finish(this.#use('readonly').store.get(CURRENT_KEY));
    if (value === undefined) return { kind: 'none' };
    const reason = findFault(value);
    return reason ? { kind: 'unreadable', value, reason } : { kind: 'saved', saved: value as SavedState };
  }

  /** Saves the state. Rejects with the browser's error, such as `QuotaExceededError` when its storage is full. */
  async write(saved: Omit<SavedState, 'version'>): Promise<void> {
    const value: SavedState = { version: SNAPSHOT_VERSION, ...saved };
    await this.#put(CURRENT_KEY, value);
  }

  /** Adds a saved value that could not be opened to the archive. */
  async archive(value: unknown): Promise<void> {
    const archived = await this.readArchive();
    await this.#put(ARCHIVE_KEY, [...archived, { asideAtMs: Date.now(), value }]);
  }

  async readArchive(): Promise<readonly unknown[]> {
    const value: unknown = await finish(this.#use('readonly').store.get(ARCHIVE_KEY));
    return Array.isArray(value) ? value : [];
  }

  async #put(key: string, value: unknown): Promise<void> {
    const { store, transaction } = this.#use('readwrite');
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser stopped the save.'));
    });
    store.put(value, key);
    // Commits immediately, so that the write also succeeds while the page is closing.
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
