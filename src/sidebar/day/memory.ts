/** Small choices that are stored between sessions. */
export interface Memory {
  /** Reads a choice; null if none is stored under a name. */
  read(name: string): string | null;
  write(name: string, value: string): void;
}

const PREFIX = 'leverage-record.';

/**
 * Stores choices in the browser, or only in memory if the browser does not allow it.
 * @param findStorage can throw, for example in a frame without an origin
 */
export function createMemory(findStorage: () => Storage | null): Memory {
  const kept = new Map<string, string>();
  const attempt = <Result>(use: (storage: Storage | null) => Result): Result | null => {
    try {
      return use(findStorage());
    } catch {
      return null;
    }
  };
  return {
    read: (name) => kept.get(name) ?? attempt((storage) => storage?.getItem(PREFIX + name) ?? null),
    write: (name, value) => {
      kept.set(name, value);
      attempt((storage) => storage?.setItem(PREFIX + name, value));
    },
  };
}
