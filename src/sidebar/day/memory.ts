/** Small choices that are kept from evening to evening. */
export interface Memory {
  /** Null when nothing is kept under a name. */
  read(name: string): string | null;
  write(name: string, value: string): void;
}

const PREFIX = 'leverage-record.';

/**
 * Keeps choices in the browser, and for the time the page is open where the browser does not let it.
 * @param findStorage may throw, as it does in a frame without an origin
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
