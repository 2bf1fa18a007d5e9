/** One edit causes several changes, which are written together. */
const GATHER_MS = 20;
/** Minimum time between two writes, so that the page stays responsive while it saves a long sheet. */
const INTERVAL_MS = 250;

/**
 * Saves the sheet after every change: immediately after a pause, otherwise within INTERVAL_MS. Only one write runs at a time,
 * so that an older state never overwrites a newer one.
 */
export class Autosaver {
  readonly #write: () => Promise<void>;
  readonly #report: (error: unknown | null) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;
  #hasChanged = false;
  #isStopped = false;
  #lastWrittenMs = Number.NEGATIVE_INFINITY;

  /**
   * @param write saves the current state
   * @param report is called after every write: with null if it succeeded, otherwise with the error
   */
  constructor(write: () => Promise<void>, report: (error: unknown | null) => void) {
    this.#write = write;
    this.#report = report;
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.flush();
    });
    window.addEventListener('pagehide', () => void this.flush());
  }

  markChanged(): void {
    if (this.#isStopped) return;
    this.#hasChanged = true;
    const delayMs = Math.max(GATHER_MS, this.#lastWrittenMs + INTERVAL_MS - performance.now());
    this.#timer ??= setTimeout(() => void this.flush(), delayMs);
  }

  /** Saves pending changes. Resolves when the write is done, even if it failed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#writing) await this.#writing;
    if (!this.#hasChanged || this.#isStopped) return;
    this.#hasChanged = false;
    this.#writing = this.#writeOnce();
    await this.#writing;
    this.#writing = undefined;
  }

  /** Stops saving permanently, because another tab saves the sheet from now on. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#isStopped = true;
  }

  async #writeOnce(): Promise<void> {
    try {
      await this.#write();
      this.#report(null);
    } catch (error) {
      this.#hasChanged = true;
      this.#report(error);
    }
    this.#lastWrittenMs = performance.now();
  }
}
