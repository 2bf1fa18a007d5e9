/** One edit makes several changes in a row: they are written together. */
const GATHER_MS = 20;
/** Shortest time between two writings, so that a long sheet can be worked on while it is being kept. */
const INTERVAL_MS = 250;

/**
 * Writes the sheet down after every change: at once after a pause, else within INTERVAL_MS. One writing runs at a time, so an
 * older state never lands on a newer one.
 */
export class Keeper {
  readonly #write: () => Promise<void>;
  readonly #report: (error: unknown | null) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;
  #hasChanged = false;
  #isStopped = false;
  #lastWrittenMs = Number.NEGATIVE_INFINITY;

  /**
   * @param write takes the state at the moment it is called, and writes it
   * @param report is called after every writing: with null when it is kept, else with the error
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

  /** Writes what has changed and is not yet kept. Resolves when nothing is left to write, also when writing failed. */
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

  /** Ends the keeping for good: from here on the sheet belongs to another tab. */
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
