import type { Clock } from '../../src/sidebar/server/server.ts';

/** A clock that stays at 21:14 local time until it is advanced. */
export class FakeClock implements Clock {
  private elapsedMs = 0;
  private lastTimer = 0;
  private readonly timers = new Map<number, { readonly at: number; readonly callback: () => void }>();

  now(): Date {
    return new Date(new Date(2026, 3, 4, 21, 14).getTime() + this.elapsedMs);
  }

  startTimer(callback: () => void, milliseconds: number): number {
    this.lastTimer += 1;
    this.timers.set(this.lastTimer, { at: this.elapsedMs + milliseconds, callback });
    return this.lastTimer;
  }

  stopTimer(timer: number): void {
    this.timers.delete(timer);
  }

  countTimers(): number {
    return this.timers.size;
  }

  /** Advances the clock, runs due timers, and waits for their promises. */
  async advance(milliseconds: number): Promise<void> {
    this.elapsedMs += milliseconds;
    for (const [timer, { at, callback }] of [...this.timers]) {
      if (at > this.elapsedMs || !this.timers.delete(timer)) continue;
      callback();
    }
    await settle();
  }
}

/** Waits until settled promises have continued. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}
